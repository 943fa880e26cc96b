//! What speaks for a hit and against it beside how alike it sounds. From it comes the line above which it is played.
//!
//! A title that is not there has near neighbours too, the more of them the larger the library. What tells a neighbour from
//! a title that was misheard was measured on real titles: each was asked for in a library without it, and what was found
//! then was held against what is found for sentences that a recogniser got wrong.

use super::TitleIndex;
use super::aliases::Kind;
use super::canonical::{articles, sounding_words};
use super::find::Found;
use super::shelf::Shelf;
use super::variants::Variant;

/// The line for a title that was heard word for word in a library of ten thousand, on the scale of score and lead together.
const BASE: f64 = 1.085;
/// What a library ten times as large takes off it: there the second is nearer, so the same lead says more.
const LARGER: f64 = 0.032;
/// Something was heard that is not quite the title.
const INEXACT: f64 = 0.28;
/// An "s" was left out to find it, and the word with that "s" is in titles too.
const ENDING_KNOWN: f64 = 0.14;
/// Only what stands before or after a colon was heard, and half the franchise is called that.
const COMMON_PART: f64 = 0.53;
/// "The" was heard and is not there, or the other way around.
const ARTICLE: f64 = 0.17;
/// The same where an "s" was left out to find it: "the temptations" are not "Temptation".
const ARTICLE_AND_ENDING: f64 = 0.47;
/// A sequel is another film.
const NUMBER: f64 = 0.1;
/// What heard and title share is rare enough to mean only this one.
const SHARED: f64 = -0.17;
/// A word that no title has was heard: it was misheard.
const UNKNOWN_WORD: f64 = -0.18;
/// Two words or more are others: that is how mishearing looks; another title differs in one.
const SEVERAL_WORDS: f64 = -0.15;
/// Below this score something else was heard beside the words of the title.
const EXACT: f32 = 0.95;
/// How often over the shared pieces must tell one title from all others. They overlap, so each bit counts several times.
const OVERLAP: f64 = 6.3;
/// How often over the words of a part must do so.
const TELLING: f64 = 1.6;
/// In a library of ten to the so many titles nearly every word of the language is known.
const ALL_WORDS: f64 = 4.0;

/// What is known of a hit.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Evidence {
    /// It was not heard word for word.
    inexact: bool,
    /// An "s" had to be left out to find it.
    ending: bool,
    /// The word with that "s" is in titles too.
    ending_known: bool,
    /// Only words were heard that many titles have before or after a colon.
    common_part: bool,
    /// One has an article before it, the other has none.
    article: bool,
    /// One has a number, the other has none: "Northbound" is not "Northbound 2".
    number: bool,
    /// How far what they share tells it from all others, up to 1.
    shared: f64,
    /// How surely a word was heard that no title has, up to 1.
    unknown: f64,
    /// Two words or more are others.
    several: bool,
}

impl Evidence {
    /// How much score, and lead before the second, it takes to be played among so many titles.
    pub(super) fn line(self, titles: usize) -> f64 {
        let against = [
            (self.inexact, INEXACT),
            (self.ending_known, ENDING_KNOWN),
            (self.common_part, COMMON_PART),
            (self.article && !self.ending, ARTICLE),
            (self.article && self.ending, ARTICLE_AND_ENDING),
            (self.number, NUMBER),
            (self.several, SEVERAL_WORDS),
        ];
        let against: f64 = against.into_iter().filter_map(|(holds, weight)| holds.then_some(weight)).sum();
        let larger = (titles.max(1) as f64).log10() - 4.0;
        BASE - LARGER * larger.max(0.0) + against + SHARED * self.shared + UNKNOWN_WORD * self.unknown
    }
}

impl TitleIndex {
    /// What speaks for a hit and against it. `variants`: every way to understand what was heard, as it is first.
    pub(super) fn evidence(&self, found: &Found, variant: &Variant, variants: &[Variant], shelf: &Shelf) -> Evidence {
        let titles = self.len().max(2) as f64;
        let title = sounding_words(shelf.items.names.text(found.item));
        let part = found.sort >= Kind::Front;
        let exact = found.exact && found.score >= EXACT;
        let ending = found.exact && variant.ending;
        let last = variants.first().and_then(|heard| heard.words.last());
        let evidence = Evidence {
            inexact: !exact && !ending,
            ending,
            ending_known: ending && last.is_some_and(|word| self.count(word) > 0),
            common_part: part && self.telling(&variant.words) < TELLING * titles.log2(),
            article: !part && articles(&variant.words) != articles(&title),
            shared: if found.exact { 1.0 } else { (f64::from(found.shared) / (OVERLAP * titles.log2())).min(1.0) },
            ..Evidence::default()
        };
        if found.exact {
            return evidence;
        }
        let not_in = |one: &[String], other: &[String]| -> Vec<String> {
            one.iter().filter(|word| !other.contains(word)).cloned().collect()
        };
        let (heard, meant) = (not_in(&variant.words, &title), not_in(&title, &variant.words));
        if heard.concat() == meant.concat() {
            return evidence;
        }
        let unknown = heard.iter().any(|word| self.count(word) == 0);
        Evidence {
            // In a small library hardly any word is known, so that says little.
            unknown: if unknown { (titles.log10() / ALL_WORDS).min(1.0) } else { 0.0 },
            several: heard.len().min(meant.len()) > 1,
            number: found.number,
            ..evidence
        }
    }

    /// How many names have a word.
    fn count(&self, word: &str) -> u32 {
        self.shelves.iter().map(|shelf| shelf.main.words.count(word) + shelf.fresh.words.count(word)).sum()
    }

    /// How much words tell of which title is meant, in bits.
    fn telling(&self, words: &[String]) -> f64 {
        let titles = self.len() as f64 + 1.0;
        words.iter().map(|word| (titles / f64::from(self.count(word).max(1))).log2()).sum()
    }
}
