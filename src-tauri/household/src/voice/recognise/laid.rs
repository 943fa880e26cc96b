//! All phrases of a language, laid down as places with words and slots between them.
//!
//! What begins alike is laid down once: all rows that take a player anywhere begin at one place, all others at another
//! one, and a part of a phrase that stands at a place already is not laid down again. Ways that begin with the same word
//! are kept apart here; [`super::graph`] brings them together. Names of players and users are not in it.

use super::lexicon::{Lexicon, WordId};
use crate::voice::phrases::Phrases;
use crate::voice::phrases::template::Template;
use crate::voice::table::slots::Fills;
use crate::voice::table::{PLAYER, ROWS, Row, SlotDef, SlotType};
use crate::voice::words::Words;
use crate::voice::words::tokens::{Spelling, normal_words};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, DefaultHasher};
use std::rc::Rc;
use std::sync::Arc;

/// A place's number; the first is where every sentence begins.
pub(super) type Place = u32;

/// What an edge takes: a word, or a slot by its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Takes {
    Word(WordId),
    Slot(u16),
}

/// A player that is named without "on": "pause, kitchen speaker", "some music here".
pub(super) static CALLED_LAST: SlotDef =
    SlotDef { name: PLAYER, kind: SlotType::Listed("PLAYER"), fills: Some(Fills::Same(PLAYER)) };

/// The phrases as they were laid down.
#[derive(Debug, Default)]
pub(super) struct Laid {
    /// Where each place's edges begin, and where they lead; one more than there are places.
    edges_from: Vec<u32>,
    edges: Vec<(Takes, Place)>,
    /// Places that are reached without a word.
    free_from: Vec<u32>,
    free: Vec<Place>,
    /// The row that is complete at a place.
    ends: Vec<Option<u16>>,
    /// Where requests begin that leave out their verb: "songs by …".
    pub(super) verbless: Place,
    /// The slots that edges speak of.
    pub(super) kinds: Vec<&'static SlotDef>,
}

impl Laid {
    /// Lays down all phrases of all rows.
    pub(super) fn of(phrases: &Phrases, words: &Words, lexicon: &mut Lexicon) -> Self {
        let at = phrases.at.as_ref();
        let mut laying = Laying::new(lexicon, words.spelling, at);
        let (root, after_player) = (laying.place(None), laying.place(None));
        laying.free.push((root, after_player));
        if let Some((at, row)) = at.zip(ROWS.iter().find(|row| row.anywhere)) {
            let named = laying.lay(at, root, row);
            // "Bedroom TV, play …": a player that is spoken to.
            let called = laying.lay(&Template::Slot(PLAYER.to_owned()), root, row);
            laying.free.extend([(named, after_player), (called, after_player)]);
        }
        let framed = laying.one_of(&words.frame_begin, after_player);
        let verbless = laying.place(None);
        for (index, row) in (0..).zip(ROWS) {
            let Some(said) = phrases.intents.get(row.intent) else { continue };
            let end = laying.place(Some(index));
            let (begin, done) = match at.filter(|_| row.anywhere) {
                Some(at) => {
                    let done = laying.place(None);
                    let named = laying.lay(at, done, row);
                    laying.free.extend([(done, end), (named, end)]);
                    (after_player, done)
                }
                None => (root, end),
            };
            let (mut closing, mut called) = (None, None);
            for template in said.spoken.iter().chain(&said.typed) {
                if let Some(rest) = after_verb(template, words).filter(|_| row.anywhere) {
                    let close = *closing.get_or_insert_with(|| {
                        let close = laying.place(None);
                        let closed = laying.one_of(&words.frame_end, close);
                        laying.free.push((closed, done));
                        close
                    });
                    let last = laying.parts(rest, framed, index, row);
                    laying.free.push((last, close));
                    if begins_with_word(rest) {
                        let last = laying.parts(rest, verbless, index, row);
                        laying.free.push((last, done));
                    }
                }
                let last = laying.phrase(template, begin, index, row);
                let is_at = |first: &Template| Some(first) == phrases.at.as_ref();
                if !row.anywhere
                    && let Template::Sequence(parts) = template
                    && let Some((_, rest)) = parts.split_first().filter(|(first, _)| is_at(first))
                {
                    let called =
                        *called.get_or_insert_with(|| laying.lay(&Template::Slot(PLAYER.to_owned()), begin, row));
                    let last = laying.parts(rest, called, index, row);
                    laying.free.push((last, done));
                }
                // A phrase that names the player itself is complete: no second player after it.
                let names_player = template.slots().contains(&PLAYER);
                laying.free.push((last, if names_player { end } else { done }));
            }
        }
        laying.done(verbless)
    }

    /// How many places there are.
    pub(super) fn places(&self) -> usize {
        self.ends.len()
    }

    /// What leads on from a place.
    pub(super) fn edges_of(&self, place: Place) -> &[(Takes, Place)] {
        part(&self.edges, &self.edges_from, place)
    }

    /// The row that is complete at a place.
    pub(super) fn end_of(&self, place: Place) -> Option<u16> {
        self.ends.get(place as usize).copied().flatten()
    }

    /// Adds the places with edges or ends that are reached from a place without a word. `seen`: for each place, the walk
    /// that saw it last.
    pub(super) fn reach(&self, from: Place, walk: u32, seen: &mut [u32], reached: &mut Vec<Place>) {
        let mut todo = vec![from];
        while let Some(place) = todo.pop() {
            let Some(last) = seen.get_mut(place as usize) else { continue };
            if std::mem::replace(last, walk) == walk {
                continue;
            }
            if self.end_of(place).is_some() || !self.edges_of(place).is_empty() {
                reached.push(place);
            }
            todo.extend(part(&self.free, &self.free_from, place));
        }
    }
}

fn part<'a, T>(all: &'a [T], from: &[u32], place: Place) -> &'a [T] {
    let bound = |at: usize| from.get(at).map_or(0, |from| *from as usize);
    all.get(bound(place as usize)..bound(place as usize + 1)).unwrap_or_default()
}

/// While phrases are laid down.
struct Laying<'a, 't> {
    lexicon: &'a mut Lexicon,
    spelling: Spelling,
    /// What names a player before and after a command.
    at: Option<&'t Template>,
    edges: Vec<(Place, (Takes, Place))>,
    free: Vec<(Place, Place)>,
    ends: Vec<Option<u16>>,
    kinds: Vec<&'static SlotDef>,
    /// Words as they are written, by their numbers.
    words: HashMap<Arc<str>, Rc<[WordId]>, BuildHasherDefault<DefaultHasher>>,
    /// Where a part of a phrase ends that stands at a place already. A part with slots means something else in each row.
    known: HashMap<(Place, Option<u16>, &'t Template), Place, BuildHasherDefault<DefaultHasher>>,
}

impl<'a, 't> Laying<'a, 't> {
    fn new(lexicon: &'a mut Lexicon, spelling: Spelling, at: Option<&'t Template>) -> Self {
        Self {
            lexicon,
            spelling,
            at,
            edges: Vec::new(),
            free: Vec::new(),
            ends: Vec::new(),
            kinds: Vec::new(),
            words: HashMap::default(),
            known: HashMap::default(),
        }
    }

    /// Lays a whole phrase down, as far as it is not there yet, and returns where it ends.
    fn phrase(&mut self, template: &'t Template, begin: Place, index: u16, row: &'static Row) -> Place {
        let parts = match template {
            Template::Sequence(parts) => &**parts,
            Template::Word(_) | Template::Slot(_) | Template::Choice(_) | Template::Optional(_) => {
                std::slice::from_ref(template)
            }
        };
        self.parts(parts, begin, index, row)
    }

    /// Lays some parts down, one after the other.
    fn parts(&mut self, parts: &'t [Template], begin: Place, index: u16, row: &'static Row) -> Place {
        parts.iter().fold(begin, |at, part| {
            let key = (at, (!part.slots().is_empty()).then_some(index), part);
            if let Some(end) = self.known.get(&key) {
                return *end;
            }
            let end = self.lay(part, at, row);
            self.known.insert(key, end);
            end
        })
    }

    /// Lays one of several phrases down from a place, and returns where they all end.
    fn one_of(&mut self, phrases: &[Vec<String>], from: Place) -> Place {
        let end = self.place(None);
        for phrase in phrases {
            let last = phrase.iter().fold(from, |at, word| {
                let word = self.lexicon.add(word);
                self.edge(at, Takes::Word(word))
            });
            self.free.push((last, end));
        }
        end
    }

    /// Lays a part down from a place and returns where it ends.
    fn lay(&mut self, template: &Template, from: Place, row: &'static Row) -> Place {
        match template {
            Template::Word(word) => {
                let (lexicon, spelling) = (&mut *self.lexicon, self.spelling);
                let mut normal =
                    |word: &str| normal_words(word, spelling).iter().map(|word| lexicon.add(word)).collect();
                let words = Rc::clone(self.words.entry(Arc::clone(word)).or_insert_with_key(|word| normal(word)));
                words.iter().fold(from, |at, word| self.edge(at, Takes::Word(*word)))
            }
            Template::Slot(name) => match row.slot(name) {
                Some(slot) => self.slot(slot, from),
                // A slot that the row does not have: a dead end, and a test refuses it.
                None => self.place(None),
            },
            Template::Sequence(parts) if Some(template) == self.at => {
                let end = parts.iter().fold(from, |at, part| self.lay(part, at, row));
                let called = self.slot(&CALLED_LAST, from);
                self.free.push((called, end));
                end
            }
            Template::Sequence(parts) => parts.iter().fold(from, |at, part| self.lay(part, at, row)),
            Template::Choice(options) => {
                let end = self.place(None);
                for option in options.iter() {
                    let last = self.lay(option, from, row);
                    self.free.push((last, end));
                }
                end
            }
            Template::Optional(part) => {
                let last = self.lay(part, from, row);
                let end = self.place(None);
                self.free.extend([(last, end), (from, end)]);
                end
            }
        }
    }

    fn slot(&mut self, slot: &'static SlotDef, from: Place) -> Place {
        let kind = self.kind(slot);
        self.edge(from, Takes::Slot(kind))
    }

    fn kind(&mut self, slot: &'static SlotDef) -> u16 {
        let at = self.kinds.iter().position(|known| **known == *slot).unwrap_or_else(|| {
            self.kinds.push(slot);
            self.kinds.len() - 1
        });
        u16::try_from(at).unwrap_or(u16::MAX)
    }

    fn place(&mut self, end: Option<u16>) -> Place {
        self.ends.push(end);
        u32::try_from(self.ends.len() - 1).unwrap_or(u32::MAX)
    }

    fn edge(&mut self, from: Place, takes: Takes) -> Place {
        let to = self.place(None);
        self.edges.push((from, (takes, to)));
        to
    }

    fn done(self, verbless: Place) -> Laid {
        let (edges_from, edges) = by_place(self.edges, self.ends.len());
        let (free_from, free) = by_place(self.free, self.ends.len());
        Laid { edges_from, edges, free_from, free, ends: self.ends, verbless, kinds: self.kinds }
    }
}

/// What follows the verb of a phrase that begins with one like "play": it may also be said in a frame, "get … going".
fn after_verb<'t>(template: &'t Template, words: &Words) -> Option<&'t [Template]> {
    let Template::Sequence(parts) = template else { return None };
    let (Template::Choice(verbs), rest) = parts.split_first()? else { return None };
    let is_verb = |verb: &Template| matches!(verb, Template::Word(word) if words.frame_verbs.iter().any(|known| **known == **word));
    verbs.iter().any(is_verb).then_some(rest).filter(|rest| !rest.is_empty())
}

/// Whether the first part that must be said is words, so that the phrase can be known without its verb.
fn begins_with_word(parts: &[Template]) -> bool {
    let first = parts.iter().find(|part| !matches!(part, Template::Optional(_)));
    first.is_some_and(|part| part.slots().is_empty())
}

/// What belongs to each place, side by side, and where each place's begins.
fn by_place<T>(mut all: Vec<(Place, T)>, places: usize) -> (Vec<u32>, Vec<T>) {
    all.sort_by_key(|(place, _)| *place);
    let mut from = vec![0; places + 1];
    for (place, _) in &all {
        if let Some(count) = from.get_mut(*place as usize + 1) {
            *count += 1;
        }
    }
    let mut sum = 0;
    for count in &mut from {
        sum += *count;
        *count = sum;
    }
    (from, all.into_iter().map(|(_, what)| what).collect())
}
