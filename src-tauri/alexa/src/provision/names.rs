//! What the household calls things, and which of it goes into the interaction model.
//!
//! The bridge gathers [`Names`]; here they become slot values: those that people are likeliest to ask for, written as they
//! are said ([`said`]), as many as there is room for ([`choose`]). Whoever gathers may do so in any order: the same names
//! give the same values. Knows neither servers nor files.

mod chosen;
pub(crate) mod said;
mod shelf;

pub(crate) use chosen::choose;
pub use chosen::{Chosen, LeftOut, WhyNot};
use household::media::{Item, MediaKind};
pub use shelf::Why;
use shelf::{Coming, Shelf};
use std::collections::{BTreeMap, BTreeSet};

/// Everything at home that may be asked for by its name. All of it may be missing.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// By slot type.
    shelves: BTreeMap<&'static str, Shelf>,
}

impl Names {
    /// A player, with whatever else people call it.
    pub fn player<'a>(&mut self, name: &'a str, others: impl IntoIterator<Item = &'a str>) {
        self.put("PLAYER", name, others, Coming::owned(Why::Household));
    }

    /// Somebody who has an account.
    pub fn user(&mut self, name: &str) {
        self.put("USER", name, [], Coming::owned(Why::Household));
    }

    /// A genre of films and shows.
    pub fn genre(&mut self, name: &str) {
        self.put("GENRE", name, [], Coming::owned(Why::Household));
    }

    /// A genre of music.
    pub fn music_genre(&mut self, name: &str) {
        self.put("MUSIC_GENRE", name, [], Coming::owned(Why::Household));
    }

    /// Something in a library; `recent` if somebody of the household asked for it lately. An episode speaks for its show,
    /// a song for its artists and its album.
    pub fn item(&mut self, item: &Item, recent: bool) {
        let why = Why::of(item, recent);
        let others = || item.other_names.iter().map(String::as_str);
        for slot_type in types_of(item.kind) {
            // Where there are too many, "play abba" needs help less than a film's title.
            let aside = item.kind == MediaKind::Artist && *slot_type == "TITLE";
            self.put(slot_type, &item.name, others(), Coming { aside, ..Coming::owned(why) });
        }
        if why == Why::Other {
            return;
        }
        let played = Coming { is_owned: false, ..Coming::owned(why) };
        if let Some(series) = &item.series {
            self.put("SERIES", &series.name, [], played);
            self.put("TITLE", &series.name, [], played);
        }
        if item.kind == MediaKind::Song {
            item.artists.iter().for_each(|artist| self.put("ARTIST", artist, [], played));
            item.album.iter().for_each(|album| self.put("ALBUM", album, [], played));
        }
    }

    pub(crate) fn of(&self, slot_type: &str) -> Option<&Shelf> {
        self.shelves.get(slot_type).filter(|shelf| shelf.all() > 0)
    }

    /// Everything that the home owns, as one number for each thing, in an order of its own: what people play changes
    /// nothing of it.
    pub(crate) fn owned(&self) -> impl Iterator<Item = (&'static str, &BTreeSet<u64>)> {
        self.shelves.iter().map(|(slot_type, shelf)| (*slot_type, shelf.owned()))
    }

    fn put<'a>(
        &mut self,
        slot_type: &'static str,
        name: &'a str,
        others: impl IntoIterator<Item = &'a str>,
        coming: Coming,
    ) {
        self.shelves.entry(slot_type).or_default().put(name, others, coming);
    }
}

/// The slot types in which things of a kind are asked for by name. Whether something was played makes no difference: else
/// the model would change with every evening.
fn types_of(kind: MediaKind) -> &'static [&'static str] {
    match kind {
        MediaKind::Movie | MediaKind::Video | MediaKind::MusicVideo => &["TITLE"],
        MediaKind::Series => &["SERIES", "TITLE"],
        MediaKind::Song => &["SONG"],
        MediaKind::Album => &["ALBUM"],
        MediaKind::Artist => &["ARTIST", "TITLE"],
        MediaKind::Audiobook => &["AUDIOBOOK", "TITLE"],
        MediaKind::Channel => &["CHANNEL", "TITLE"],
        MediaKind::Playlist => &["PLAYLIST", "TITLE"],
        MediaKind::Collection => &["COLLECTION", "TITLE"],
        MediaKind::Season | MediaKind::Episode | MediaKind::Trailer | MediaKind::Genre | MediaKind::Other => &[],
    }
}

/// At most so many values of a type: what a household asks for, and no more than Amazon builds well.
fn most_of(slot_type: &str) -> usize {
    match slot_type {
        "PLAYER" | "USER" | "GENRE" => 200,
        "MUSIC_GENRE" | "PLAYLIST" | "COLLECTION" | "CHANNEL" | "AUDIOBOOK" => 500,
        "SERIES" | "ALBUM" => 1000,
        _ => super::model::MOST_VALUES,
    }
}
