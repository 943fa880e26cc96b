//! How likely each word is in each row, and after which word: counted from the row's own phrases, not from sentences.
//!
//! A phrase is a small tree of choices. Every choice is taken to be equally likely, so that how often a word is said, and
//! how often one follows another, is worked out from the tree itself; no phrase is ever written out.

use crate::voice::phrases::Phrases;
use crate::voice::phrases::template::Template;
use crate::voice::recognise::lexicon::{Lexicon, WordId};
use crate::voice::table::{ROWS, Row};
use crate::voice::words::tokens::{Spelling, normal_words};
use std::collections::BTreeMap;

/// What may stand in a sentence: a word by its number, a slot of the row, or one of its two ends.
pub(super) type Said = u32;

/// Before the first word.
pub(super) const START: Said = u32::MAX;
/// After the last word.
pub(super) const END: Said = u32::MAX - 1;
/// The row's slots, from the first one on.
const SLOTS: Said = u32::MAX - 1000;

/// The slot of a row at an index.
pub(super) fn slot(index: usize) -> Said {
    SLOTS + u32::try_from(index).unwrap_or(0)
}

/// How often a player is named where it may be.
const WITH_PLAYER: f32 = 0.25;
/// How much of what is expected comes from the word before, from the row, and from the language as a whole.
const OF_PAIR: f32 = 0.55;
const OF_ROW: f32 = 0.35;
const OF_ALL: f32 = 0.1;
/// What happens more seldom is not kept.
const SELDOM: f32 = 2e-5;

/// A word that more rows have tells nothing of what is meant.
const FEW: usize = 24;
/// What is there so often is in every phrase.
const ALWAYS: f32 = 0.999;

/// What is expected in each row.
#[derive(Debug)]
pub(super) struct Learned {
    /// As the rows are.
    pub(super) rows: Vec<Expected>,
    all: Sorted<Said>,
}

/// How likely each of something is, sorted.
type Sorted<T> = Vec<(T, f32)>;

fn value<T: Ord>(of: &Sorted<T>, what: T) -> Option<f32> {
    let at = of.binary_search_by(|(known, _)| known.cmp(&what)).ok()?;
    of.get(at).map(|(_, value)| *value)
}

/// How surprising something is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Surprise {
    /// The less likely, the more.
    pub(super) cost: f32,
    /// Whether a phrase has it right after what was before.
    pub(super) follows: bool,
}

/// What is expected in one row.
#[derive(Debug, Default)]
pub(super) struct Expected {
    /// Each word's share of the row's words.
    words: Sorted<Said>,
    /// For two that follow each other: how often the second does, of all times that the first one is there.
    pairs: Sorted<(Said, Said)>,
    /// The slots that every phrase has, a bit each.
    pub(super) needed: u8,
}

impl Learned {
    /// Counts what is in the phrases of all rows.
    pub(super) fn of(phrases: &Phrases, spelling: Spelling, lexicon: &Lexicon) -> Self {
        let rows: Vec<Expected> = ROWS.iter().map(|row| Expected::of(phrases, row, spelling, lexicon)).collect();
        let mut all = BTreeMap::new();
        let said = rows.iter().filter(|row| !row.words.is_empty()).count().max(1);
        for (word, share) in rows.iter().flat_map(|row| &row.words) {
            *all.entry(*word).or_insert(0.0) += share / count(said);
        }
        Self { rows, all: all.into_iter().collect() }
    }

    /// Whether few rows have a word, so that it tells which one is meant.
    pub(super) fn tells(&self, said: Said) -> bool {
        self.rows.iter().filter(|row| row.has(said)).count() <= FEW
    }

    /// How surprising something is in a row after something else; none if the row never has it.
    pub(super) fn surprise(&self, row: &Expected, before: Said, said: Said) -> Option<Surprise> {
        let share = value(&row.words, said)?;
        let pair = value(&row.pairs, (before, said)).unwrap_or_default();
        let all = value(&self.all, said).unwrap_or_default();
        let cost = -(OF_PAIR * pair + OF_ROW * share + OF_ALL * all).ln();
        Some(Surprise { cost, follows: pair > 0.0 })
    }
}

impl Expected {
    /// Whether the row has a word at all.
    pub(super) fn has(&self, said: Said) -> bool {
        value(&self.words, said).is_some()
    }

    fn of(phrases: &Phrases, row: &'static Row, spelling: Spelling, lexicon: &Lexicon) -> Self {
        let mut counting = Counting { row, spelling, lexicon, words: BTreeMap::new(), pairs: BTreeMap::new() };
        let Some(said) = phrases.intents.get(row.intent) else { return Self::default() };
        let templates: Vec<&Template> = said.spoken.iter().chain(&said.typed).collect();
        if templates.is_empty() {
            return Self::default();
        }
        let at = phrases.at.as_ref().filter(|_| row.anywhere);
        let player = |counting: &mut Counting<'_>| match at {
            Some(at) => counting.flow(at, WITH_PLAYER).seldom(WITH_PLAYER),
            None => Flow::nothing(),
        };
        let mut whole = Flow::of(START);
        let before = player(&mut counting);
        whole = counting.after(whole, before, 1.0);
        let weight = 1.0 / count(templates.len());
        let said = counting.choice(templates.into_iter(), weight);
        whole = counting.after(whole, said, 1.0);
        let behind = player(&mut counting);
        whole = counting.after(whole, behind, 1.0);
        let end = counting.one(END, 1.0);
        counting.after(whole, end, 1.0);
        counting.done()
    }
}

/// How a part of a phrase begins and ends, each with how likely that is.
#[derive(Clone, Debug, Default)]
struct Flow {
    first: BTreeMap<Said, f32>,
    last: BTreeMap<Said, f32>,
    /// How likely it is that the part is left out.
    empty: f32,
}

impl Flow {
    fn of(said: Said) -> Self {
        Self { first: [(said, 1.0)].into(), last: [(said, 1.0)].into(), empty: 0.0 }
    }

    fn nothing() -> Self {
        Self { empty: 1.0, ..Self::default() }
    }

    /// The same where it is there so often only.
    fn seldom(mut self, often: f32) -> Self {
        self.first.values_mut().chain(self.last.values_mut()).for_each(|share| *share *= often);
        self.empty = self.empty * often + (1.0 - often);
        self
    }

    fn add(&mut self, other: &Self, share: f32) {
        for (said, part) in &other.first {
            *self.first.entry(*said).or_insert(0.0) += part * share;
        }
        for (said, part) in &other.last {
            *self.last.entry(*said).or_insert(0.0) += part * share;
        }
        self.empty += other.empty * share;
    }
}

struct Counting<'a> {
    row: &'static Row,
    spelling: Spelling,
    lexicon: &'a Lexicon,
    words: BTreeMap<Said, f32>,
    pairs: BTreeMap<(Said, Said), f32>,
}

impl Counting<'_> {
    fn flow(&mut self, template: &Template, weight: f32) -> Flow {
        match template {
            Template::Word(word) => {
                let words: Vec<WordId> =
                    normal_words(word, self.spelling).iter().filter_map(|word| self.lexicon.get(word)).collect();
                words.into_iter().fold(Flow::nothing(), |before, word| {
                    let one = self.one(word, weight);
                    self.after(before, one, weight)
                })
            }
            Template::Slot(name) => match self.row.slots.iter().position(|slot| slot.name == name) {
                Some(index) => self.one(slot(index), weight),
                None => Flow::nothing(),
            },
            Template::Sequence(parts) => parts.iter().fold(Flow::nothing(), |before, part| {
                let part = self.flow(part, weight);
                self.after(before, part, weight)
            }),
            Template::Choice(options) => self.choice(options.iter(), weight / count(options.len())),
            Template::Optional(part) => self.flow(part, weight / 2.0).seldom(0.5),
        }
    }

    /// One of several, each with its weight.
    fn choice<'t>(&mut self, options: impl ExactSizeIterator<Item = &'t Template>, weight: f32) -> Flow {
        let share = 1.0 / count(options.len());
        let mut any = Flow::default();
        for option in options {
            let flow = self.flow(option, weight);
            any.add(&flow, share);
        }
        any
    }

    fn one(&mut self, said: Said, weight: f32) -> Flow {
        *self.words.entry(said).or_insert(0.0) += weight;
        Flow::of(said)
    }

    /// One part after another: whatever ends the first is followed by whatever begins the second.
    fn after(&mut self, before: Flow, next: Flow, weight: f32) -> Flow {
        for (last, ends) in &before.last {
            for (first, begins) in &next.first {
                let often = weight * ends * begins;
                if often > SELDOM {
                    *self.pairs.entry((*last, *first)).or_insert(0.0) += often;
                }
            }
        }
        let mut whole = Flow { empty: before.empty * next.empty, first: before.first, last: next.last };
        for (said, share) in next.first {
            *whole.first.entry(said).or_insert(0.0) += share * before.empty;
        }
        for (said, share) in before.last {
            *whole.last.entry(said).or_insert(0.0) += share * next.empty;
        }
        whole
    }

    fn done(self) -> Expected {
        let sum: f32 = self.words.values().sum();
        let often = |said: Said| if said == START { 1.0 } else { self.words.get(&said).copied().unwrap_or(1.0) };
        let pairs = self.pairs.iter().map(|((a, b), count)| ((*a, *b), count / often(*a))).collect();
        let is_needed = |index: &usize| self.words.get(&slot(*index)).is_some_and(|often| *often > ALWAYS);
        let needed = (0..self.row.slots.len()).filter(is_needed).fold(0, |all, index| all | 1 << index);
        Expected { words: self.words.iter().map(|(said, count)| (*said, count / sum)).collect(), pairs, needed }
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts are small")]
fn count(of: usize) -> f32 {
    of as f32
}
