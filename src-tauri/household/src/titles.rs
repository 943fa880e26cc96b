//! From what was heard to what was meant: an index over a library, from a hundred items to a million.
//!
//! Titles and heard words go through the same [`canonical`] form. An equal form is found at once; else names that share
//! rare pieces are compared by their letters and by their sound, and the best falls into one of three bands: play it,
//! ask, or say that it is not there (measured in `reference/titles.md`, section 3).

mod aliases;
mod alike;
mod bands;
pub mod canonical;
mod digits;
mod disk;
mod doubt;
mod find;
mod foreign;
mod grams;
mod items;
mod learned;
mod letters;
mod names;
mod search;
mod shelf;
mod sound;
mod variants;
mod vocabulary;
mod within;

use crate::id::ItemId;
use crate::media::{Item, MediaKind};
use alike::Ear;
pub use bands::{ASK, Decision, PLAY, decide};
pub use disk::FORMAT;
pub use learned::Learned;
use search::Room;
pub use shelf::Difference;
use shelf::Shelf;
pub use sound::Language;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Everything in a library that may be asked for by name.
pub struct TitleIndex {
    shelves: Vec<Shelf>,
    language: Language,
    ear: Ear,
    rooms: Mutex<Vec<Room>>,
}

/// What is known of whoever asks, beside what the library says of each item.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context<'a> {
    /// Their answers to "did you mean …?".
    pub learned: Option<&'a Learned>,
    /// What they played last.
    pub recent: &'a [ItemId],
    /// What they speak.
    pub language: Language,
}

/// An item that may have been meant.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The item.
    pub item: Item,
    /// How sure it is, from 0 to 1.
    pub score: f64,
    /// From where on it is played without asking: how much score, and lead before the second, it takes together.
    pub line: f64,
}

impl TitleIndex {
    /// Builds the index for people who speak English. The items' order breaks ties, so the caller puts the likelier
    /// ones first.
    pub fn build(items: impl IntoIterator<Item = Item>) -> Self {
        Self::build_in(Language::English, items)
    }

    /// Builds the index for people who speak a language.
    pub fn build_in(language: Language, items: impl IntoIterator<Item = Item>) -> Self {
        let mut shelves: BTreeMap<MediaKind, shelf::Growing> = BTreeMap::new();
        for item in items {
            let shelf = shelves.entry(item.kind).or_insert_with_key(|kind| shelf::Growing::new(*kind, language));
            shelf.push(item);
        }
        let shelves = shelves.into_values().map(shelf::Growing::finish).collect();
        Self { shelves, language, ear: Ear::new(), rooms: Mutex::default() }
    }

    /// The index of what is in the library now, and how that differs from what this one knows. Names that stay are not
    /// looked at again.
    pub fn updated(&self, items: impl IntoIterator<Item = Item>) -> (Self, Difference) {
        let mut kinds: BTreeMap<MediaKind, Vec<Item>> = BTreeMap::new();
        for item in items {
            kinds.entry(item.kind).or_default().push(item);
        }
        let mut difference = Difference::default();
        for shelf in self.shelves.iter().filter(|shelf| !kinds.contains_key(&shelf.kind)) {
            difference.removed += shelf.items.len();
        }
        let empty = |kind| shelf::Growing::new(kind, self.language).finish();
        let shelves = kinds.into_iter().map(|(kind, items)| {
            let known = self.shelves.iter().find(|shelf| shelf.kind == kind);
            let (shelf, differs) = known.unwrap_or(&empty(kind)).updated(items, self.language);
            difference += differs;
            shelf
        });
        let shelves = shelves.collect();
        (Self { shelves, language: self.language, ear: Ear::new(), rooms: Mutex::default() }, difference)
    }

    /// How many items it holds.
    pub fn len(&self) -> usize {
        self.shelves.iter().map(|shelf| shelf.items.len()).sum()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many bytes it takes in memory.
    pub fn heap(&self) -> usize {
        self.shelves.iter().map(Shelf::heap).sum()
    }

    /// The names of a kind.
    pub fn names_of(&self, kind: MediaKind) -> impl Iterator<Item = &str> {
        self.shelves.iter().filter(move |shelf| shelf.kind == kind).flat_map(|shelf| shelf.items.names.texts())
    }

    /// Everything that is in it, kind by kind.
    pub fn items(&self) -> impl Iterator<Item = Item> {
        self.shelves.iter().flat_map(|shelf| {
            let count = u32::try_from(shelf.items.len()).unwrap_or(u32::MAX);
            (0..count).map(|at| shelf.items.get(at, shelf.kind))
        })
    }

    /// Room to work in. Kept from question to question, because making it costs more than a question.
    fn room(&self) -> Room {
        self.rooms.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default()
    }

    fn leave(&self, room: Room) {
        self.rooms.lock().unwrap_or_else(PoisonError::into_inner).push(room);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library() -> TitleIndex {
        TitleIndex::build(vec![
            Item::new("1", MediaKind::Movie, "The Lamplighter's Daughter"),
            Item::new("2", MediaKind::Movie, "Seven & a Half Bridges"),
            Item::new("3", MediaKind::Movie, "Northbound II"),
            Item::new("4", MediaKind::Movie, "Northbound III"),
            Item::new("5", MediaKind::Series, "Northbound"),
            Item::new("6", MediaKind::Movie, "Café Ålesund"),
            Item::new("7", MediaKind::Song, "P!nk Lemonade"),
            Item::new("8", MediaKind::Movie, "Rainmaker"),
        ])
    }

    fn played(heard: &str) -> Option<String> {
        let index = library();
        match decide(&index.find(heard, &[], 5)) {
            Decision::Play(item) => Some(item.name),
            Decision::Ask(_) | Decision::NotFound => None,
        }
    }

    #[test]
    fn titles_are_found_as_they_are_spoken() {
        for (heard, title) in [
            ("the lamplighters daughter", "The Lamplighter's Daughter"),
            ("lamplighter's daughter", "The Lamplighter's Daughter"),
            ("seven and a half bridges", "Seven & a Half Bridges"),
            ("northbound two", "Northbound II"),
            ("northbound 3", "Northbound III"),
            ("northbound", "Northbound"),
            ("cafe alesund", "Café Ålesund"),
            ("pink lemonade", "P!nk Lemonade"),
            ("rain maker", "Rainmaker"),
            ("the lamp lighters doughter", "The Lamplighter's Daughter"),
        ] {
            assert_eq!(played(heard).as_deref(), Some(title), "{heard}");
        }
    }

    #[test]
    fn what_is_not_there_is_not_played() {
        for heard in ["crimson harbour", "the", "x", ""] {
            assert_eq!(played(heard), None, "{heard}");
        }
    }

    #[test]
    fn the_kind_that_was_said_counts() {
        let index = library();
        let hits = index.find("northbound", &[MediaKind::Series], 5);
        assert_eq!(hits.first().map(|hit| hit.item.kind), Some(MediaKind::Series));
    }

    #[test]
    fn what_was_answered_is_not_asked_again() {
        let index = library();
        let mut learned = Learned::default();
        learned.learn("the rain man", &ItemId::new("8"), true);
        let context = Context { learned: Some(&learned), ..Context::default() };
        let played = decide(&index.find_for("rain man", &[MediaKind::Movie], 5, &context));
        assert!(matches!(played, Decision::Play(item) if item.name == "Rainmaker"));
        let shows = index.find_for("rain man", &[MediaKind::Series], 5, &context);
        assert!(!matches!(decide(&shows), Decision::Play(_)), "a film is no show");
    }

    #[test]
    fn among_equal_names_the_users_own_comes_first() {
        let film = |id, name| Item::new(id, MediaKind::Movie, name);
        let mut begun = film("2", "Harvest");
        begun.user.position = std::time::Duration::from_secs(600);
        let index = TitleIndex::build(vec![film("1", "Harvest"), begun, film("3", "Harvest")]);
        let first = |context: &Context<'_>| index.find_for("harvest", &[], 3, context)[0].item.id.clone();
        assert_eq!(first(&Context::default()), ItemId::new("2"));
    }

    #[test]
    fn a_library_that_changes_is_known_as_it_is_now() {
        let film = |id: usize, name: &str| Item::new(id.to_string(), MediaKind::Movie, name);
        let before: Vec<Item> = (0..50).map(|id| film(id, &format!("Harbour of {} Lanterns", id + 100))).collect();
        let mut now = before.clone();
        now.remove(7);
        now[20].name = "Winter Orchard".into();
        now.insert(3, film(99, "Paper Kingfisher"));
        now[30].user.favourite = true;
        let index = TitleIndex::build(before);
        let (index, difference) = index.updated(now.clone());
        assert_eq!(difference, Difference { added: 2, removed: 2 });
        for item in &now {
            assert_eq!(&index.find(&item.name, &[], 1)[0].item, item);
        }
        assert!(index.find("harbour of 107 lanterns", &[], 5).iter().all(|hit| hit.item.id != ItemId::new("7")));
        let (again, difference) = index.updated(now.clone());
        assert_eq!(difference, Difference::default());
        assert_eq!(again.find("paper king fisher", &[], 1)[0].item.id, ItemId::new("99"));
        now.push(film(100, "Salt Cathedral"));
        let (longer, difference) = again.updated(now.clone());
        assert_eq!(difference, Difference { added: 1, removed: 0 });
        let (longest, _) = longer.updated(now.clone());
        assert_eq!(longest.find("salt cathedral", &[], 1)[0].item.id, ItemId::new("100"));
        let (empty, difference) = longest.updated(Vec::new());
        assert_eq!((empty.len(), difference.removed), (0, 51));
    }

    #[test]
    fn items_come_out_as_they_went_in() {
        let mut episode = Item::new("0123456789abcdef0123456789abcdef", MediaKind::Episode, "Pilot");
        episode.series = Some(crate::media::SeriesRef { id: ItemId::new("s"), name: "Northbound".into() });
        (episode.season, episode.number, episode.year) = (Some(1), Some(2), Some(1999));
        episode.user.favourite = true;
        let mut song = Item::new("77", MediaKind::Song, "Lemonade");
        song.artists = vec!["P!nk".into(), "Someone".into()];
        song.album = Some("Fruit".into());
        song.runtime = Some(std::time::Duration::from_millis(181_500));
        song.other_names = vec!["Limonade".into()];
        let index = TitleIndex::build(vec![episode.clone(), song.clone()]);
        assert_eq!(index.find("pilot", &[], 1)[0].item, episode);
        assert_eq!(index.find("limonade", &[], 1)[0].item, song);
    }
}
