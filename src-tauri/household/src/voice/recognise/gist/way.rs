//! The least surprising way to read a sentence as one row.

use super::learned::{END, Expected, Learned, START, Said, slot};
use super::{Spoken, meant};
use crate::voice::Reading;
use crate::voice::Slot;
use crate::voice::recognise::opening::{heads, is_at, tails};
use crate::voice::recognise::search::{Match, find_names};
use crate::voice::recognise::{Part, Taken, Understood, text};
use crate::voice::table::slots::value_for;
use crate::voice::table::{PLAYER, ROWS, Row, SlotDef, SlotType};
use crate::voice::words::{durations, numbers};

/// What a polite phrase costs.
const POLITE: f32 = 0.3;
/// What passing over a word costs: an article or a filler, one that says little, and any other.
const LITTLE: f32 = 1.5;
const LOOSE: f32 = 2.5;
const STRAY: f32 = 11.0;
/// Words that nothing explains, at most.
const MOST_STRAYS: u8 = 2;
/// What a value costs: a number, a known name, a device that nobody knows, free words and each of them.
const NUMBER: f32 = 0.5;
const KNOWN: f32 = 0.5;
const DEVICE: f32 = 4.0;
const FREE: f32 = 3.0;
const FREE_WORD: f32 = 5.5;
/// What a free word costs more that the row has words of its own for.
const OWN_WORD: f32 = 2.0;
/// The most words of a title.
const MOST_FREE: usize = 8;
/// A row must be so much less surprising than the next one, or by far.
const MARGIN: f32 = 1.5;
const WIDE: f32 = 5.0;
/// A row must be so much less surprising than the one that free words led to.
const OVER: f32 = 8.0;
/// How sure a gist is.
const SCORE: f32 = 0.4;
/// How many ways go on from a word.
const WIDTH: usize = 24;

/// A sentence, and what may fill slots in it.
pub(super) struct Sentence<'a> {
    spoken: &'a Spoken<'a>,
    learned: &'a Learned,
    matches: Vec<Match<'a>>,
    little: Vec<bool>,
    /// Before which words only politeness stands, and after which, each with how much of it.
    heads: Vec<Option<u8>>,
    tails: Vec<Option<u8>>,
}

/// A way to read a sentence as a row.
#[derive(Clone, Debug)]
pub(super) struct Way {
    pub(super) cost: f32,
    /// How many words that say something the row explains.
    pub(super) explained: u8,
    /// How many it does not.
    pub(super) strays: u8,
    /// How often two words follow each other that never do in the row.
    pub(super) jumps: u8,
    /// The slots that were filled.
    pub(super) filled: Vec<Filled>,
}

/// A slot that was filled.
#[derive(Clone, Copy, Debug)]
pub(super) struct Filled {
    pub(super) slot: usize,
    pub(super) from: usize,
    pub(super) to: usize,
    value: Value,
}

#[derive(Clone, Copy, Debug)]
enum Value {
    Words,
    Number(u32),
    Seconds(u64),
    Name(usize),
}

/// One step of a way: what was read last, and all that counts of the steps before.
#[derive(Clone, Copy, Debug)]
struct Step {
    last: Said,
    /// The slots that are filled, a bit each.
    full: u8,
    cost: f32,
    explained: u8,
    strays: u8,
    jumps: u8,
    filled: Option<Filled>,
    before: usize,
}

/// All steps of a sentence as one row, and those that stand before each word.
struct Steps {
    all: Vec<Step>,
    at: Vec<Vec<usize>>,
}

impl Steps {
    fn keep(&mut self, to: usize, step: Step) {
        let Some(here) = self.at.get_mut(to) else { return };
        let same = here.iter().position(|index| {
            self.all.get(*index).is_some_and(|known| (known.last, known.full) == (step.last, step.full))
        });
        match same.and_then(|place| here.get(place)).and_then(|index| self.all.get_mut(*index)) {
            Some(known) if known.cost <= step.cost => {}
            // A step is replaced only before the search has come to its word, so nothing follows it yet.
            Some(known) => *known = step,
            None => {
                here.push(self.all.len());
                self.all.push(step);
            }
        }
    }
}

impl<'a> Sentence<'a> {
    pub(super) fn of(spoken: &'a Spoken<'a>, learned: &'a Learned) -> Self {
        let words = spoken.words;
        let is_little = |word: &String| {
            words.articles.contains(word) || words.between.contains(word) || words.between_words.contains(word)
        };
        Self {
            spoken,
            learned,
            matches: find_names(spoken.heard, spoken.names),
            heads: heads(spoken.tokens, &words.before, &words.between_words),
            tails: tails(spoken.tokens, &[&words.after, &words.after_command]),
            little: spoken.tokens.iter().map(|token| is_little(&token.word)).collect(),
        }
    }

    /// The least surprising way to read the whole sentence as a row.
    pub(super) fn best(&self, index: usize) -> Option<Way> {
        let (row, expected) = (ROWS.get(index)?, self.learned.rows.get(index)?);
        let count = self.spoken.tokens.len();
        let begin =
            Step { last: START, full: 0, cost: 0.0, explained: 0, strays: 0, jumps: 0, filled: None, before: 0 };
        let mut steps = Steps { all: vec![begin], at: vec![Vec::new(); count + 1] };
        for (at, polite) in self.heads.iter().enumerate().take(count) {
            let Some(polite) = polite else { continue };
            steps.keep(at, Step { cost: f32::from(*polite) * POLITE, ..begin });
        }
        for here in 0..count {
            let mut from = steps.at.get(here).cloned().unwrap_or_default();
            let cost = |index: &usize| steps.all.get(*index).map_or(f32::MAX, |step| step.cost);
            from.sort_by(|a, b| cost(a).total_cmp(&cost(b)));
            for before in from.into_iter().take(WIDTH) {
                let Some(step) = steps.all.get(before).copied() else { continue };
                let step = Step { before, filled: None, ..step };
                self.word(expected, here, step, &mut steps);
                self.fill(row, expected, here, step, &mut steps);
            }
        }
        self.cheapest(expected, &steps)
    }

    fn cheapest(&self, expected: &Expected, steps: &Steps) -> Option<Way> {
        let polite = self.tails.iter().zip(&steps.at).filter_map(|(polite, here)| Some(((*polite)?, here)));
        let ends = polite.flat_map(|(polite, here)| here.iter().map(move |index| (polite, index)));
        let ends = ends.filter_map(|(polite, index)| {
            let step = steps.all.get(*index)?;
            if step.full & expected.needed != expected.needed {
                return None;
            }
            let end = self.learned.surprise(expected, step.last, END)?;
            Some((step.cost + end.cost + f32::from(polite) * POLITE, step.jumps + u8::from(!end.follows), *index))
        });
        let (cost, jumps, end) = ends.min_by(|a, b| a.0.total_cmp(&b.0))?;
        let last = steps.all.get(end)?;
        let mut filled = Vec::new();
        let mut at = end;
        while at != 0 {
            let step = steps.all.get(at)?;
            filled.extend(step.filled);
            at = step.before;
        }
        filled.reverse();
        Some(Way { cost, explained: last.explained, strays: last.strays, jumps, filled })
    }

    /// Reads one word, or passes it over.
    fn word(&self, expected: &Expected, here: usize, step: Step, steps: &mut Steps) {
        let Some(heard) = self.spoken.heard.get(here) else { return };
        let is_little = self.little.get(here).copied().unwrap_or_default();
        for (word, more) in meant(heard) {
            if let Some(surprise) = self.learned.surprise(expected, step.last, word) {
                let next = Step {
                    last: word,
                    cost: step.cost + surprise.cost + more,
                    explained: step.explained + u8::from(!heard.loose && !is_little && self.learned.tells(word)),
                    jumps: step.jumps + u8::from(!surprise.follows),
                    ..step
                };
                steps.keep(here + 1, next);
            }
        }
        let (cost, is_stray) = match (is_little, heard.loose) {
            (true, _) => (LITTLE, false),
            (false, true) => (LOOSE, false),
            (false, false) => (STRAY, true),
        };
        let next = Step { cost: step.cost + cost, strays: step.strays + u8::from(is_stray), ..step };
        if next.strays <= MOST_STRAYS {
            steps.keep(here + 1, next);
        }
    }

    /// Fills each slot that is still empty, in every way.
    fn fill(&self, row: &Row, expected: &Expected, here: usize, step: Step, steps: &mut Steps) {
        for (index, def) in row.slots.iter().enumerate().filter(|(index, _)| step.full & (1 << index) == 0) {
            let said = slot(index);
            let Some(surprise) = self.learned.surprise(expected, step.last, said) else { continue };
            for (to, cost, value) in self.values(expected, def, here) {
                let is_telling = match value {
                    Value::Name(_) => def.name != PLAYER,
                    Value::Number(_) | Value::Seconds(_) => true,
                    Value::Words => false,
                };
                let next = Step {
                    last: said,
                    full: step.full | 1 << index,
                    cost: step.cost + surprise.cost + cost,
                    explained: step.explained + u8::from(is_telling),
                    jumps: step.jumps + u8::from(!surprise.follows),
                    filled: Some(Filled { slot: index, from: here, to, value }),
                    ..step
                };
                steps.keep(to, next);
            }
        }
    }

    /// What may fill a slot from a word on: where it ends, what that costs, and what it is.
    fn values(&self, expected: &Expected, def: &SlotDef, here: usize) -> Vec<(usize, f32, Value)> {
        let tokens = self.spoken.tokens;
        let one = |end: usize, value: Value| vec![(end, NUMBER, value)];
        let number = |ordinal: bool| {
            let found = numbers::number_at(tokens, here).filter(|found| found.ordinal == ordinal);
            found.map(|found| one(found.end, Value::Number(found.value)))
        };
        let found = match def.kind {
            SlotType::Number => number(false),
            SlotType::Ordinal => number(true),
            SlotType::Year => numbers::year_at(tokens, here).map(|year| one(year.end, Value::Number(year.value))),
            SlotType::Duration => {
                durations::duration_at(tokens, here).map(|found| one(found.end, Value::Seconds(found.seconds)))
            }
            SlotType::Time => {
                durations::clock_at(tokens, here).map(|found| one(found.end, Value::Seconds(found.seconds)))
            }
            SlotType::Listed(kind) => Some(self.known(kind, here)),
            SlotType::Free(kind) => {
                let mut values = self.known(kind, here);
                let most = tokens.len().min(here + MOST_FREE);
                let mut cost = FREE;
                for to in here + 1..=most {
                    cost += FREE_WORD + if self.is_own(expected, to - 1) { OWN_WORD } else { 0.0 };
                    values.push((to, cost, Value::Words));
                }
                Some(values)
            }
        };
        found.unwrap_or_default()
    }

    /// Past a room or a device that is not known, and what may stand with it: "garage TV".
    fn device(&self, here: usize) -> Option<usize> {
        let words = self.spoken.words;
        let past = |at: usize| {
            let all = words.devices.iter().chain(&words.rooms);
            all.filter(|name| is_at(self.spoken.tokens, at, name)).map(|name| at + name.len()).max()
        };
        let end = past(here)?;
        Some(past(end).unwrap_or(end))
    }

    /// Whether a row has a word of its own that says something.
    fn is_own(&self, expected: &Expected, at: usize) -> bool {
        let Some(heard) = self.spoken.heard.get(at) else { return false };
        !heard.loose
            && !self.little.get(at).copied().unwrap_or_default()
            && heard.exact.is_some_and(|word| expected.has(word))
    }

    fn known(&self, kind: &str, here: usize) -> Vec<(usize, f32, Value)> {
        let of_kind =
            self.matches.iter().enumerate().filter(|(_, found)| found.from == here && found.known.kind == kind);
        #[expect(clippy::cast_precision_loss, reason = "costs are small")]
        let mut known: Vec<_> =
            of_kind.map(|(index, found)| (found.to, KNOWN + found.cost as f32 / 60.0, Value::Name(index))).collect();
        if kind == "PLAYER" {
            known.extend(self.device(here).map(|to| (to, DEVICE, Value::Words)));
        }
        known
    }

    /// Whether a way leaves no doubt. `margin`: how much more surprising the next row is.
    pub(super) fn is_clear(&self, way: &Way, margin: f32) -> bool {
        let is_smooth = way.jumps == 0 && way.strays == 0;
        let frees = way.filled.iter().filter(|filled| matches!(filled.value, Value::Words));
        let has_title = frees.clone().count() > 0;
        let is_turned = |at: usize| {
            self.spoken.tokens.get(at).is_some_and(|token| self.spoken.words.negations.contains(&token.word))
        };
        // "I don't want you to skip this" has all words of the opposite.
        if (0..self.spoken.tokens.len()).any(is_turned) && !is_smooth
            || frees.clone().any(|title| is_turned(title.from))
        {
            return false;
        }
        if margin < MARGIN || has_title && (way.strays > 0 || way.jumps > 1 || margin < 2.0 * MARGIN) {
            return false;
        }
        match way.strays {
            0 => way.explained >= 2 || way.explained == 1 && margin >= WIDE,
            1 => {
                way.explained >= 3
                    || way.explained == 2 && margin >= 2.0 * MARGIN
                    || way.explained == 1 && margin >= WIDE
            }
            _ => way.explained >= 5 && margin >= WIDE,
        }
    }

    /// Whether a way is far better than what free words led to. `over`: how much more surprising that was.
    pub(super) fn is_clearer(&self, way: &Way, over: f32) -> bool {
        way.strays == 0 && over >= OVER + f32::from(way.jumps)
    }

    /// A way as a reading.
    pub(super) fn understood(&self, row: &Row, way: &Way) -> Understood {
        let mut reading = Reading::of(row.intent);
        let (slots, why) = self.filled(row, way);
        reading.slots.extend(slots);
        Understood { reading, score: SCORE, why }
    }

    /// The slots of a way as a reading has them, and how the sentence was taken apart.
    fn filled(&self, row: &Row, way: &Way) -> (Vec<(String, Slot)>, Vec<Part>) {
        let place = |at: usize| u16::try_from(at).unwrap_or(u16::MAX);
        let mut slots = Vec::new();
        let mut parts = Vec::new();
        for filled in &way.filled {
            let Some(def) = row.slots.get(filled.slot) else { continue };
            let heard = text(self.spoken.tokens, self.spoken.sentence, place(filled.from), place(filled.to));
            let slot = self.slot(filled.value, heard);
            let (name, slot) = match def.fills.and_then(|fills| value_for(fills, &slot)) {
                Some(other) => other,
                None => (def.name, slot),
            };
            parts.push(Part { words: heard.to_owned(), taken: Taken::Slot, slot: Some(name.to_owned()) });
            slots.push((name.to_owned(), slot));
        }
        (slots, parts)
    }

    fn slot(&self, value: Value, heard: &str) -> Slot {
        match value {
            Value::Words => Slot::heard(heard),
            Value::Number(number) => Slot::heard(number.to_string()),
            Value::Seconds(seconds) => Slot::heard(durations::iso(seconds)),
            Value::Name(index) => {
                let known = self.matches.get(index).map(|found| found.known);
                Slot {
                    heard: heard.to_owned(),
                    id: known.and_then(|known| known.id.clone()),
                    name: known.and_then(|known| known.name.clone()),
                }
            }
        }
    }
}
