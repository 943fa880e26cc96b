//! Our slot types: fixed values from the texts, names from the home, and a few seeds where the home has none yet.

use super::{Intent, OwnType, TypeValue, ValueName};
use household::voice::phrases::Phrases;
use std::collections::BTreeSet;

/// Names from the home. All may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seeds {
    /// Players.
    pub players: Vec<String>,
    /// Users.
    pub users: Vec<String>,
    /// Genres of films and shows.
    pub genres: Vec<String>,
    /// Genres of music.
    pub music_genres: Vec<String>,
    /// Films, playlists and whatever else is asked for by its title.
    pub titles: Vec<String>,
    /// Shows.
    pub series: Vec<String>,
    /// Artists.
    pub artists: Vec<String>,
    /// Records.
    pub albums: Vec<String>,
    /// Songs.
    pub songs: Vec<String>,
}

/// The most values of one type: big models fail to build long before Amazon's own limit.
pub(super) const MOST_VALUES: usize = 1500;
/// The longest value that Amazon takes, in characters.
pub(super) const LONGEST_VALUE: usize = 140;

impl Seeds {
    fn of(&self, kind: &str) -> &[String] {
        match kind {
            "PLAYER" => &self.players,
            "USER" => &self.users,
            "GENRE" => &self.genres,
            "MUSIC_GENRE" => &self.music_genres,
            "TITLE" => &self.titles,
            "SERIES" => &self.series,
            "ARTIST" => &self.artists,
            "ALBUM" => &self.albums,
            "SONG" => &self.songs,
            _ => &[],
        }
    }
}

/// Every own type that an intent uses, by name.
pub(super) fn own_types(intents: &[Intent], phrases: &Phrases, seeds: &Seeds) -> Vec<OwnType> {
    let used: BTreeSet<&str> = intents.iter().flat_map(|intent| &intent.slots).map(|slot| slot.kind.as_str()).collect();
    let own = used.into_iter().filter(|kind| !kind.starts_with("AMAZON."));
    own.map(|kind| OwnType { name: kind.to_owned(), values: values(kind, phrases, seeds) }).collect()
}

fn values(kind: &str, phrases: &Phrases, seeds: &Seeds) -> Vec<TypeValue> {
    let mut taken = BTreeSet::new();
    let mut values = Vec::new();
    for value in phrases.values_of(kind) {
        let names: Vec<String> = value.names.iter().filter_map(|name| sayable(name)).collect();
        push(&mut values, &mut taken, Some(value.id.clone()), names);
    }
    let home = seeds.of(kind);
    let defaults = phrases.seeds_of(kind);
    for name in if home.is_empty() { defaults } else { home } {
        if values.len() == MOST_VALUES {
            break;
        }
        push(&mut values, &mut taken, None, sayable(name).into_iter().collect());
    }
    values
}

/// Adds a value with those of its names that no other value of the type has.
fn push(values: &mut Vec<TypeValue>, taken: &mut BTreeSet<String>, id: Option<String>, names: Vec<String>) {
    let mut names = names.into_iter().filter(|name| taken.insert(name.to_lowercase()));
    if let Some(value) = names.next() {
        values.push(TypeValue { id, name: ValueName { value, synonyms: names.collect() } });
    }
}

/// A name as Amazon takes it: no signs that are not said, not too long. None if nothing is left.
pub(crate) fn sayable(name: &str) -> Option<String> {
    let mut text = String::with_capacity(name.len());
    for sign in name.chars() {
        match sign {
            '’' | '‘' => text.push('\''),
            _ if sign.is_alphanumeric() || matches!(sign, '\'' | '.' | '-') => text.push(sign),
            '&' | '+' => text.push_str(" and "),
            _ => text.push(' '),
        }
    }
    let words: Vec<&str> = text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).collect();
    let text: String = words.join(" ").chars().take(LONGEST_VALUE).collect();
    let text = text.trim_end().to_owned();
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_sayable() {
        for (name, said) in [
            ("Tom & Jerry", Some("Tom and Jerry")),
            ("Face/Off", Some("Face Off")),
            ("M*A*S*H", Some("M A S H")),
            ("Ocean’s Eleven", Some("Ocean's Eleven")),
            ("Spider-Man: Far – Home", Some("Spider-Man Far Home")),
            ("???", None),
        ] {
            assert_eq!(sayable(name).as_deref(), said, "{name}");
        }
        assert_eq!(sayable(&"a".repeat(500)).map(|name| name.len()), Some(LONGEST_VALUE));
    }
}
