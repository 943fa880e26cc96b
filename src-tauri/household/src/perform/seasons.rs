//! "Season two of Hollow Creek" as the title of something: a season is in no index, its show is.

use super::Work;
use super::place::Place;
use crate::fault::Fault;
use crate::media::{Item, MediaKind};
use crate::server::Query;
use crate::titles::canonical::canonical;
use crate::titles::{Context, Decision, TitleIndex, decide};
use crate::voice::values::Values;

impl Work<'_> {
    /// The season that the words mean, if they name one and there is a show of that name for certain.
    pub(super) async fn season_meant(
        &self,
        place: &Place,
        words: &str,
        index: &TitleIndex,
        context: &Context<'_>,
    ) -> Result<Option<Item>, Fault> {
        let Some((show, number)) = season_in(words, &self.asker.locale) else { return Ok(None) };
        let found = decide(&index.find_for(&show, &[MediaKind::Series], 2, context));
        let Decision::Play(show) = found else { return Ok(None) };
        let seasons = place.find(&Query::Seasons { series: show.id.clone() }).await?;
        let season = seasons.into_iter().find(|season| season.number == Some(number));
        season.map_or_else(|| Err(super::shows::no_such_season(&show, number)), |season| Ok(Some(season)))
    }
}

/// The words without the season, and its number: "season 2 of hollow creek", "hollow creek second season" are both
/// ("hollow creek", 2).
fn season_in(words: &str, locale: &str) -> Option<(String, u32)> {
    let values = Values::of(locale).of_type("MEDIA_TYPE");
    let names = values.iter().find(|value| value.id == "season").map_or(&[][..], |value| &value.names);
    // Most titles have none of these in them; those with letters beyond ASCII must be put into their form to be sure.
    let plain = words.to_ascii_lowercase();
    if plain.is_ascii() && !names.iter().any(|name| plain.contains(name.as_str())) {
        return None;
    }
    let canonical = canonical(words);
    let words: Vec<&str> = canonical.split(' ').collect();
    let at = words.iter().position(|word| names.iter().any(|name| name == word))?;
    let number = |at: usize| words.get(at)?.trim_end_matches(char::is_alphabetic).parse().ok();
    let before = at.checked_sub(1);
    let (numbered, season) = [Some(at + 1), before].into_iter().flatten().find_map(|at| Some((at, number(at)?)))?;
    let rest = |(place, word): (usize, &&str)| (place != at && place != numbered).then(|| (*word).to_owned());
    let mut rest: Vec<String> = words.iter().enumerate().filter_map(rest).collect();
    // What joined the two — "of", "von", "de" — is left at the edge.
    if at.min(numbered) == 0 && rest.len() > 1 && rest.first().is_some_and(|word| word.chars().count() <= 3) {
        rest.remove(0);
    }
    (!rest.is_empty()).then(|| (rest.join(" "), season))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_season_is_taken_out_of_a_title() {
        let of = |words: &str| season_in(words, "en-US").map(|(show, season)| format!("{show}/{season}"));
        for (words, wanted) in [
            ("season two of hollow creek", Some("hollow creek/2")),
            ("hollow creek season 2", Some("hollow creek/2")),
            ("the 2nd season of hollow creek", Some("hollow creek/2")),
            ("season 0 of the night desk", Some("the night desk/0")),
            ("hollow creek", None),
            ("open season", None),
            ("season two", None),
        ] {
            assert_eq!(of(words).as_deref(), wanted, "{words}");
        }
    }
}
