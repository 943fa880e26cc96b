//! Names that are known: values of slot types from the text files, and what the home has.

use super::lexicon::{Lexicon, WordId};
use crate::voice::phrases::Phrases;
use crate::voice::table::ROWS;
use crate::voice::words::Words;
use crate::voice::words::tokens::{Spelling, normal_words};
use std::collections::BTreeSet;

/// Names known from the home. All may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vocabulary {
    /// Players that are or were connected.
    pub players: Vec<Name>,
    /// Users.
    pub users: Vec<Name>,
    /// Genres of films and shows.
    pub genres: Vec<Name>,
    /// Genres of music.
    pub music_genres: Vec<Name>,
    /// Shows.
    pub series: Vec<Name>,
    /// Artists.
    pub artists: Vec<Name>,
}

/// A name, and other names for the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    /// As people see it.
    pub name: String,
    /// Other names.
    pub others: Vec<String>,
}

impl From<&str> for Name {
    fn from(name: &str) -> Self {
        Self { name: name.to_owned(), others: Vec::new() }
    }
}

impl From<String> for Name {
    fn from(name: String) -> Self {
        Self { name, others: Vec::new() }
    }
}

/// How sure it is that a name is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sure {
    /// The whole name.
    Whole,
    /// Its beginning, without "TV" or "speaker".
    Part,
}

/// A name in words.
#[derive(Clone, Debug)]
pub(super) struct Known {
    /// The slot type.
    pub(super) kind: &'static str,
    /// Its words.
    pub(super) words: Vec<WordId>,
    /// The value's id, if the type has a list.
    pub(super) id: Option<String>,
    /// The name that is meant; none if several things share it.
    pub(super) name: Option<String>,
    pub(super) sure: Sure,
}

/// Names by their first word.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    /// Sorted by the first word.
    known: Vec<Known>,
}

/// The most names of one sort that are taken from a home.
const MOST: usize = 20_000;

impl Names {
    /// The values of the text files.
    pub(super) fn listed(phrases: &Phrases, spelling: Spelling, lexicon: &mut Lexicon) -> Self {
        let mut names = Self::default();
        let slots = ROWS.iter().flat_map(|row| row.slots);
        let kinds: BTreeSet<&'static str> = slots.filter_map(|slot| slot.kind.listed()).collect();
        for kind in kinds {
            for value in phrases.values_of(kind) {
                let name = value.names.first().cloned();
                for spoken in &value.names {
                    let words = normal_words(spoken, spelling).iter().map(|word| lexicon.add(word)).collect();
                    names.push(Known {
                        kind,
                        words,
                        id: Some(value.id.clone()),
                        name: name.clone(),
                        sure: Sure::Whole,
                    });
                }
            }
        }
        names.sort();
        names
    }

    /// The names of a home.
    pub(super) fn of_home(home: &Vocabulary, words: &Words, add: &mut impl FnMut(&str) -> WordId) -> Self {
        let mut names = Self::default();
        for (kind, list) in [
            ("PLAYER", &home.players),
            ("USER", &home.users),
            ("GENRE", &home.genres),
            ("MUSIC_GENRE", &home.music_genres),
            ("SERIES", &home.series),
            ("ARTIST", &home.artists),
        ] {
            for entry in list.iter().take(MOST) {
                for spoken in std::iter::once(&entry.name).chain(&entry.others) {
                    let spoken = normal_words(spoken, words.spelling);
                    let whole = spoken.iter().map(|word| add(word)).collect();
                    names.push(Known {
                        kind,
                        words: whole,
                        id: None,
                        name: Some(entry.name.clone()),
                        sure: Sure::Whole,
                    });
                    let part = if kind == "PLAYER" { without_device(&spoken, words) } else { None };
                    if let Some(part) = part {
                        let words = part.iter().map(|word| add(word)).collect();
                        names.push(Known { kind, words, id: None, name: Some(entry.name.clone()), sure: Sure::Part });
                    }
                }
            }
        }
        names.sort();
        names.settle();
        names
    }

    /// The names that begin with a word.
    pub(super) fn beginning_with(&self, word: WordId) -> &[Known] {
        let from = self.known.partition_point(|known| known.words.first() < Some(&word));
        let to = self.known.partition_point(|known| known.words.first() <= Some(&word));
        self.known.get(from..to).unwrap_or_default()
    }

    fn push(&mut self, known: Known) {
        if !known.words.is_empty() {
            self.known.push(known);
        }
    }

    fn sort(&mut self) {
        self.known.sort_by(|a, b| (&a.words, a.kind, a.sure, &a.name).cmp(&(&b.words, b.kind, b.sure, &b.name)));
    }

    /// Where several players share a shortened name, it names none of them; a whole name goes before a part.
    fn settle(&mut self) {
        let mut settled: Vec<Known> = Vec::with_capacity(self.known.len());
        for known in self.known.drain(..) {
            match settled.last_mut() {
                Some(last) if last.kind == known.kind && last.words == known.words => {
                    if last.sure == known.sure && last.name != known.name {
                        last.name = None;
                    }
                }
                _ => settled.push(known),
            }
        }
        self.known = settled;
    }
}

/// "living room" of "Living Room TV", "salon" of "TV du salon".
fn without_device<'a>(name: &'a [String], words: &Words) -> Option<&'a [String]> {
    if let Some(device) = words.devices.iter().find(|device| name.len() > device.len() && name.ends_with(device)) {
        return name.get(..name.len() - device.len());
    }
    let device = words.devices.iter().find(|device| name.len() > device.len() && name.starts_with(device))?;
    let mut rest = name.get(device.len()..)?;
    while let Some((first, more)) = rest.split_first()
        && (words.device_links.contains(first) || words.articles.contains(first))
    {
        rest = more;
    }
    let is_name = rest.iter().any(|word| word.chars().any(char::is_alphabetic));
    is_name.then_some(rest)
}
