//! The gist of a sentence that fits no phrase: which row's words it has, in nearly which order.
//!
//! For each row a sentence costs what its words and slots surprise in that row ([`learned`]); words that the row never
//! has may be passed over, few of them. The row in which it surprises least is meant, if enough of the sentence is
//! explained by it and no other row is nearly as good. Knows nothing of what rows do.

mod learned;
mod way;

use super::lexicon::{Lexicon, WordId};
use super::names::Names;
use super::search::Heard;
use super::{Reading, Understood};
use crate::voice::phrases::Phrases;
use crate::voice::table::{FALLBACK, ROWS, Row, command_of};
use crate::voice::words::Words;
use crate::voice::words::tokens::Token;
use learned::Learned;
use way::{Sentence, Way};

/// What the phrases of a language have taught.
#[derive(Debug)]
pub(super) struct Gist {
    learned: Learned,
}

/// A sentence as the recogniser heard it.
pub(super) struct Spoken<'a> {
    pub(super) sentence: &'a str,
    pub(super) tokens: &'a [Token],
    pub(super) heard: &'a [Heard],
    pub(super) words: &'a Words,
    pub(super) names: [&'a Names; 2],
    pub(super) locale: &'a str,
}

/// Not more words than this have a gist.
const MOST_WORDS: usize = 20;

impl Gist {
    /// Learns from the phrases.
    pub(super) fn of(phrases: &Phrases, words: &Words, lexicon: &Lexicon) -> Self {
        Self { learned: Learned::of(phrases, words.spelling, lexicon) }
    }

    /// The reading whose gist a sentence has, if it is clear. `unless`: what it was taken for already, by free words; the
    /// gist must be far clearer than that.
    pub(super) fn reading(&self, spoken: &Spoken<'_>, unless: Option<&Reading>) -> Option<Understood> {
        if spoken.tokens.len() > MOST_WORDS || spoken.tokens.len() < 2 {
            return None;
        }
        let sentence = Sentence::of(spoken, &self.learned);
        let mut ways: Vec<(&Row, Way)> =
            ROWS.iter().enumerate().filter_map(|(index, row)| Some((row, sentence.best(index)?))).collect();
        ways.sort_by(|(_, a), (_, b)| a.cost.total_cmp(&b.cost));
        let whole = ways.iter().enumerate().find_map(|(index, (row, way))| {
            let understood = sentence.understood(row, way);
            command_of(&understood.reading, spoken.locale).is_ok().then_some((index, *row, way, understood))
        });
        let (index, row, best, understood) = whole?;
        let cost_of = |found: Option<&(&Row, Way)>| found.map_or(f32::MAX, |(_, way)| way.cost);
        let margin = cost_of(ways.iter().skip(index + 1).find(|(other, _)| !other.does_as(row))) - best.cost;
        let is_over = |unless: &Reading| {
            let taken = cost_of(ways.iter().find(|(row, _)| row.intent == unless.intent));
            unless.intent != row.intent && sentence.is_clearer(best, taken - best.cost)
        };
        let is = row.intent != FALLBACK && sentence.is_clear(best, margin) && unless.is_none_or(is_over);
        is.then_some(understood)
    }
}

/// The words that something heard may stand for, and how much more surprising that is.
fn meant(heard: &Heard) -> impl Iterator<Item = (WordId, f32)> {
    let surely = heard.exact.into_iter().map(|word| (word, 0.0));
    let same = heard.same.into_iter().map(|word| (word, 0.3));
    let alike = heard.alike.iter().map(|word| (*word, 1.0));
    surely.chain(same).chain(alike).chain(heard.near.iter().map(|word| (*word, 4.0)))
}
