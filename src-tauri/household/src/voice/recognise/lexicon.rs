//! Words as numbers, and which words a misheard one may have been.

use rapidfuzz::distance::osa;
use std::collections::BTreeMap;

/// A word's number.
pub(super) type WordId = u32;

/// Every word that a phrase or a name may hold.
#[derive(Clone, Debug, Default)]
pub(super) struct Lexicon {
    ids: BTreeMap<String, WordId>,
    /// Words by their first letter, for the search of near ones.
    by_letter: BTreeMap<char, Vec<(String, WordId)>>,
    first_id: WordId,
}

impl Lexicon {
    /// A lexicon whose numbers begin where another one's end.
    pub(super) fn after(other: &Self) -> Self {
        Self { first_id: other.end(), ..Self::default() }
    }

    /// The number of a word, a new one if it is not there yet.
    pub(super) fn add(&mut self, word: &str) -> WordId {
        if let Some(id) = self.ids.get(word) {
            return *id;
        }
        let id = self.end();
        self.ids.insert(word.to_owned(), id);
        if let Some(letter) = word.chars().next() {
            self.by_letter.entry(letter).or_default().push((word.to_owned(), id));
        }
        id
    }

    /// The number of a word.
    pub(super) fn get(&self, word: &str) -> Option<WordId> {
        self.ids.get(word).copied()
    }

    /// Adds the words that sound or look nearly like one.
    pub(super) fn near(&self, word: &str, found: &mut Vec<WordId>) {
        if word.len() < 4 {
            return;
        }
        let allowed = if word.len() >= 8 { 2 } else { 1 };
        let letters = word.chars().next().into_iter().chain(word.chars().nth(1));
        for letter in letters {
            for (other, id) in self.by_letter.get(&letter).map_or(&[][..], Vec::as_slice) {
                if other.len() < 3 || other.len().abs_diff(word.len()) > allowed || found.contains(id) {
                    continue;
                }
                let args = osa::Args::default().score_cutoff(allowed);
                if osa::distance_with_args(word.chars(), other.chars(), &args).is_some() {
                    found.push(*id);
                }
            }
        }
    }

    fn end(&self) -> WordId {
        self.first_id + u32::try_from(self.ids.len()).unwrap_or(u32::MAX)
    }
}
