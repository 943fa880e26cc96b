//! The words of all names, and how many names have each: a word that no title has was misheard more likely than not, and
//! a word that one title has tells more than one that a thousand have.

use super::grams::Spread;
use super::names::hash;
use std::collections::HashMap;
use std::hash::BuildHasherDefault;

/// Words by their hashes, rising, each with its count. Two words of one hash count as one.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Vocabulary {
    pub(super) hashes: Vec<u32>,
    pub(super) counts: Vec<u16>,
}

impl Vocabulary {
    /// How many names have a word.
    pub(super) fn count(&self, word: &str) -> u32 {
        let at = self.hashes.binary_search(&hash(word.as_bytes())).ok();
        at.and_then(|at| self.counts.get(at)).copied().map_or(0, u32::from)
    }

    pub(super) fn heap(&self) -> usize {
        4 * self.hashes.capacity() + 2 * self.counts.capacity()
    }
}

/// Words as they come in.
#[derive(Default)]
pub(super) struct Growing {
    counts: HashMap<u32, u16, BuildHasherDefault<Spread>>,
}

impl Growing {
    /// Counts the words of a name, each once.
    pub(super) fn add(&mut self, words: &[String]) {
        for (at, word) in words.iter().enumerate() {
            if !words[..at].contains(word) {
                let count = self.counts.entry(hash(word.as_bytes())).or_default();
                *count = count.saturating_add(1);
            }
        }
    }

    pub(super) fn finish(self) -> Vocabulary {
        let mut words: Vec<(u32, u16)> = self.counts.into_iter().collect();
        words.sort_unstable();
        Vocabulary {
            hashes: words.iter().map(|(hash, _)| *hash).collect(),
            counts: words.iter().map(|(_, count)| *count).collect(),
        }
    }
}
