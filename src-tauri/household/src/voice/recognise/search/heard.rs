//! What is known of a sentence before the search: its words by their numbers, and the names in it.

use super::cost;
use crate::voice::recognise::lexicon::WordId;
use crate::voice::recognise::names::{Known, Names, Sure};
use crate::voice::recognise::opening::is_at;
use crate::voice::words::Words;
use crate::voice::words::tokens::Token;

/// A word of the sentence with the numbers it may stand for.
pub(in crate::voice::recognise) struct Heard {
    pub(in crate::voice::recognise) exact: Option<WordId>,
    /// The word that it may stand for ("tv" for "telly").
    pub(in crate::voice::recognise) same: Option<WordId>,
    /// Words that mean nearly the same in a command ("begin" for "start").
    pub(in crate::voice::recognise) alike: Vec<WordId>,
    /// Words that it may have been; empty if it is known.
    pub(in crate::voice::recognise) near: Vec<WordId>,
    /// Whether it says so little that a phrase may do without it.
    pub(in crate::voice::recognise) loose: bool,
}

impl Heard {
    /// The words of a name that it may be, and what that costs.
    fn may_be(&self) -> impl Iterator<Item = (WordId, u32)> {
        let surely =
            [(self.exact, 0), (self.same, cost::SAME)].into_iter().filter_map(|(word, cost)| Some((word?, cost)));
        surely.chain(self.near.iter().map(|word| (*word, cost::NEAR)))
    }
}

/// A known name that was found in the sentence.
pub(in crate::voice::recognise) struct Match<'a> {
    pub(in crate::voice::recognise) known: &'a Known,
    pub(in crate::voice::recognise) from: usize,
    pub(in crate::voice::recognise) to: usize,
    pub(in crate::voice::recognise) cost: u32,
}

/// Every known name in the sentence.
pub(in crate::voice::recognise) fn find_names<'a>(heard: &[Heard], names: [&'a Names; 2]) -> Vec<Match<'a>> {
    let mut found = Vec::new();
    for (from, first) in heard.iter().enumerate() {
        for (word, first_cost) in first.may_be() {
            for known in names.iter().flat_map(|names| names.beginning_with(word)) {
                let Some(rest) = heard.get(from + 1..from + known.words.len()) else { continue };
                let costs = rest
                    .iter()
                    .zip(known.words.iter().skip(1))
                    .map(|(heard, word)| heard.may_be().find(|(other, _)| other == word).map(|(_, cost)| cost));
                let Some(misheard) = costs.sum::<Option<u32>>() else { continue };
                let sure = if known.sure == Sure::Whole { cost::KNOWN } else { cost::PART };
                found.push(Match { known, from, to: from + known.words.len(), cost: sure + first_cost + misheard });
            }
        }
    }
    found
}

/// Where a player that is not known may end: "garage TV", "TV in the garage", "kitchen".
pub(super) fn devices_at(tokens: &[Token], at: usize, words: &Words) -> Vec<usize> {
    let mut ends = Vec::new();
    for start in at..tokens.len().min(at + super::ANY_WORDS) {
        // A preposition inside means that this is another part of the sentence.
        let inside = tokens.get(at..start).unwrap_or_default();
        if inside.iter().any(|token| words.via.contains(&token.word)) {
            break;
        }
        let known = words.devices.iter().chain(&words.rooms).filter(|words| is_at(tokens, start, words));
        ends.extend(known.map(|words| start + words.len()));
    }
    ends.sort_unstable();
    ends.dedup();
    ends
}
