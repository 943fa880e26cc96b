//! The made-up library: what there is to play. It never changes while a home runs; who watched what is kept in
//! [`crate::watched`]. It knows no users and no wire.

mod build;
mod chapters;
mod fold;
mod item;
mod lists;
mod live;
mod music;
mod names;
mod shows;
mod streams;
mod walk;

use time::OffsetDateTime;

pub(crate) use chapters::{Chapter, Marker, chapters};
pub(crate) use fold::fold;
pub(crate) use item::{Id, Item, Kind, Shelf};
pub(crate) use names::Names;
pub(crate) use streams::{Stream, StreamKind, audio_default, streams};

use crate::flavour::Flavour;

/// Every item of the home, found by its place in the list.
#[derive(Debug)]
pub(crate) struct Library {
    items: Vec<Item>,
    names: Names,
    /// Who plays in films and series: [`Kind::Person`] items.
    people: Vec<Id>,
}

impl Library {
    /// The library of a home of this flavour, as of `today`; the seed decides ids, not titles.
    pub(crate) fn new(flavour: Flavour, seed: u64, today: OffsetDateTime) -> Self {
        build::library(flavour, seed, today)
    }

    pub(crate) fn item(&self, id: Id) -> Option<&Item> {
        self.items.get(id as usize)
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = Id> + use<> {
        0..self.items.len() as Id
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (Id, &Item)> {
        self.items.iter().enumerate().map(|(id, item)| (id as Id, item))
    }

    pub(crate) fn names(&self) -> &Names {
        &self.names
    }

    /// The item that a wire id stands for.
    pub(crate) fn find(&self, wire: &str) -> Option<Id> {
        self.names.read(wire).filter(|id| (*id as usize) < self.items.len())
    }

    /// The first item of a kind with exactly this name.
    pub(crate) fn named(&self, kind: Kind, name: &str) -> Option<Id> {
        self.iter().find(|(_, item)| item.kind == kind && item.name == name).map(|(id, _)| id)
    }

    /// Three people for a film or series; the first two act, the third directed.
    pub(crate) fn cast(&self, id: Id) -> Vec<Id> {
        let count = self.people.len();
        if count < 3 {
            return Vec::new();
        }
        let start = id as usize * 7;
        [start, start + 3, start + 11].iter().filter_map(|at| self.people.get(at % count).copied()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library(flavour: Flavour) -> Library {
        Library::new(flavour, 1, time::macros::datetime!(2026-11-20 20:00 UTC))
    }

    fn count(library: &Library, kind: Kind) -> usize {
        library.iter().filter(|(_, item)| item.kind == kind).count()
    }

    #[test]
    fn there_is_enough_for_every_command() {
        for flavour in [Flavour::Emby, Flavour::Jellyfin, Flavour::Jellyfin12] {
            let library = library(flavour);
            assert!(count(&library, Kind::Film) >= 60);
            assert_eq!(count(&library, Kind::Series), 12);
            assert!(count(&library, Kind::Song) >= 240);
            assert!(count(&library, Kind::Genre) >= 10);
            assert!(count(&library, Kind::MusicVideo) >= 5);
            assert!(count(&library, Kind::Trailer) >= 5);
            assert_eq!(count(&library, Kind::Channel), 9);
            assert!(count(&library, Kind::Playlist) >= 5 && count(&library, Kind::BoxSet) >= 3);
            let books = library.iter().filter(|(_, i)| i.shelf == Shelf::Audiobooks);
            let wanted = if flavour.is_emby() { Kind::Album } else { Kind::AudioBook };
            assert_eq!(books.filter(|(_, i)| i.kind == wanted).count(), 8);
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_ids_and_another_seed_other_ids() {
        let id = |seed| {
            let library = Library::new(Flavour::Jellyfin, seed, time::macros::datetime!(2026-11-20 20:00 UTC));
            library.names().write(library.named(Kind::Film, "Route 9").unwrap())
        };
        assert_eq!(id(1), id(1));
        assert_ne!(id(1), id(2));
    }

    #[test]
    fn titles_that_are_hard_to_say_are_there() {
        let library = library(Flavour::Emby);
        for (kind, title) in [
            (Kind::Film, "Crème Brûlée"),
            (Kind::Film, "Orbit II"),
            (Kind::Film, "Wh!sper"),
            (Kind::Artist, "P!per Lane"),
            (Kind::Series, "Lanterns"),
            (Kind::Film, "Lanterns"),
            (Kind::Artist, "AC/BC"),
        ] {
            assert!(library.named(kind, title).is_some(), "{title}");
        }
        let twice = library.iter().filter(|(_, i)| i.kind == Kind::Film && i.name == "Harbour Lights").count();
        assert_eq!(twice, 2);
    }
}
