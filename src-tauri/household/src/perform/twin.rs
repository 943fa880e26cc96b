//! The same title in another server's library, so that what plays from one can go on from the other.
//!
//! Two servers share no ids. What they tell of a title must agree as far as both tell it: its kind and name, its year, who
//! made it, the show and number of an episode. A title that is merely like it is another title.

use super::Work;
use super::place::Place;
use super::player::Target;
use crate::fault::Fault;
use crate::media::{Item, MediaKind, SeriesRef};
use crate::playback::Queue;
use crate::server::Query;
use crate::titles::canonical::canonical;
use crate::voice::command::Title;

/// How many of a name are weighed: there are many songs called "Intro".
const WEIGHED: usize = 50;
/// Two libraries date a film by its first showing in different countries.
const YEARS: u32 = 1;
/// The most that is asked for of a record.
const TRACKS: u32 = 200;

impl Work<'_> {
    /// The same title there, if it is there.
    pub(super) async fn twin(&self, item: &Item, there: &Place) -> Result<Option<Item>, Fault> {
        match (&item.series, item.kind) {
            (Some(series), MediaKind::Episode) => self.twin_episode(item, series, there).await,
            _ => self.twin_of_name(item, there).await,
        }
    }

    /// The rest of a record on which it is there too, if it is a record that plays; it is the first of them.
    pub(super) async fn twins_after(
        &self,
        item: &Item,
        twin: Item,
        (from, queue): (&Target, &Queue),
        there: &Place,
    ) -> Vec<Item> {
        let alone = vec![twin.clone()];
        let Some(left) = queue.items.get(queue.at..).filter(|left| left.first() == Some(&item.id)) else {
            return alone;
        };
        if left.len() < 2 {
            return alone;
        }
        // Without the record, what is on can still go over.
        let here = self.tracks_of(item, &Place::of(from)).await.unwrap_or_default();
        let at = here.iter().position(|track| track.id == item.id).unwrap_or(here.len());
        if !here[at..].iter().map(|track| &track.id).eq(left) {
            return alone;
        }
        let mut tracks = self.tracks_of(&twin, there).await.unwrap_or_default();
        match tracks.iter().position(|track| track.id == twin.id) {
            Some(at) => tracks.split_off(at),
            None => alone,
        }
    }

    async fn twin_episode(&self, item: &Item, series: &SeriesRef, there: &Place) -> Result<Option<Item>, Fault> {
        let show = Item::new(series.id.as_str(), MediaKind::Series, series.name.as_str());
        let Some(show) = self.twin_of_name(&show, there).await? else { return Ok(None) };
        let episodes = there.find(&Query::Episodes { series: show.id, season: item.season }).await?;
        let same = |one: &Item| match item.number {
            Some(number) => one.number == Some(number) && one.season == item.season,
            None => same_name(one, item),
        };
        Ok(episodes.into_iter().find(same))
    }

    async fn twin_of_name(&self, item: &Item, there: &Place) -> Result<Option<Item>, Fault> {
        let index = self.home.titles.of(there.server.as_ref(), &there.user).await?;
        let named = index.find(&item.name, &[item.kind], WEIGHED).into_iter().map(|hit| hit.item);
        if let Some(found) = likest(item, named) {
            return Ok(Some(found));
        }
        // What came into the library since it was read, only the server knows.
        let title = Title { words: item.name.clone(), kind: Some(item.kind), ..Title::default() };
        Ok(likest(item, self.search(there, &title).await))
    }

    /// The record that a song is on, in order.
    async fn tracks_of(&self, song: &Item, place: &Place) -> Result<Vec<Item>, Fault> {
        let Some(name) = &song.album else { return Ok(Vec::new()) };
        let mut album = Item::new("", MediaKind::Album, name.as_str());
        album.artists.clone_from(&song.artists);
        match self.twin_of_name(&album, place).await? {
            Some(album) => place.find(&Query::Contents { of: album.id, limit: TRACKS }).await,
            None => Ok(Vec::new()),
        }
    }
}

/// The one that agrees best, if any agrees.
fn likest(item: &Item, found: impl IntoIterator<Item = Item>) -> Option<Item> {
    let years = |one: &Item| one.year.zip(item.year).map_or(0, |(a, b)| a.abs_diff(b));
    let album = |one: &Item| one.album.as_deref().map(canonical) != item.album.as_deref().map(canonical);
    found.into_iter().filter(|one| agrees(one, item)).min_by_key(|one| (album(one), years(one)))
}

fn agrees(one: &Item, item: &Item) -> bool {
    let year = one.year.zip(item.year).is_none_or(|(a, b)| a.abs_diff(b) <= YEARS);
    let by = |item: &Item| item.artists.iter().map(|name| canonical(name)).collect::<Vec<_>>();
    let (theirs, ours) = (by(one), by(item));
    let artist = theirs.is_empty() || ours.is_empty() || theirs.iter().any(|name| ours.contains(name));
    // A record comes out again, a song with it.
    let dated = matches!(item.kind, MediaKind::Song | MediaKind::Album | MediaKind::Audiobook);
    one.kind == item.kind && same_name(one, item) && artist && (year || dated)
}

/// Whether they are called the same, by any of their names.
fn same_name(one: &Item, other: &Item) -> bool {
    // The other names of a channel are its numbers, which each server gives as it likes.
    let names = |item: &Item| {
        let others = item.other_names.iter().filter(|_| item.kind != MediaKind::Channel);
        std::iter::once(&item.name).chain(others).map(|name| canonical(name)).filter(|name| !name.is_empty()).collect()
    };
    let (ours, theirs): (Vec<String>, Vec<String>) = (names(one), names(other));
    ours.iter().any(|name| theirs.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn film(name: &str, year: Option<i32>) -> Item {
        Item { year, ..Item::new(name, MediaKind::Movie, name) }
    }

    fn song(id: &str, by: &str, album: &str) -> Item {
        let mut song = Item::new(id, MediaKind::Song, "Intro");
        (song.artists, song.album) = (vec![by.to_owned()], Some(album.to_owned()));
        song
    }

    #[test]
    fn a_film_is_the_same_by_name_and_year() {
        let ours = film("The Lamplighter's Daughter", Some(1998));
        let of = |name: &str, year| likest(&ours, [film(name, year)]).is_some();
        assert!(of("Lamplighter's Daughter, The".trim_end_matches(", The"), Some(1999)));
        assert!(of("The Lamplighters Daughter", None));
        assert!(!of("The Lamplighter's Daughter", Some(2015)), "made again");
        assert!(!of("The Lamplighter's Daughters", Some(1998)), "like it, and another film");
        let nearest = likest(&ours, [film(&ours.name, Some(1997)), film(&ours.name, Some(1998))]).unwrap();
        assert_eq!(nearest.year, Some(1998));
    }

    #[test]
    fn a_title_in_another_language_is_known_by_its_other_names() {
        let mut theirs = film("Das Leben der Anderen", Some(2006));
        theirs.other_names = vec!["The Lives of Others".into()];
        assert!(likest(&film("The Lives of Others", Some(2006)), [theirs]).is_some());
    }

    #[test]
    fn a_song_is_the_same_by_whoever_made_it_and_best_on_the_same_record() {
        let ours = song("a", "Ada", "First");
        let found = likest(&ours, [song("b", "Bo", "First"), song("c", "Ada", "Best of"), song("d", "ADA", "First")]);
        assert_eq!(found.unwrap().id.as_str(), "d");
        assert!(likest(&ours, [song("b", "Bo", "First")]).is_none());
    }

    #[test]
    fn a_channel_is_not_known_by_its_number() {
        let channel = |name: &str| {
            let mut channel = Item::new(name, MediaKind::Channel, name);
            channel.other_names = vec!["1".into()];
            channel
        };
        assert!(likest(&channel("Harbour One"), [channel("Hill Radio")]).is_none());
    }
}
