//! What the letters of a locale can write: samples, invocation names and slot values hold nothing else.

use super::validate::{is_spelled, locale::Language};

/// The letters of a locale.
#[derive(Clone, Copy)]
pub(crate) struct Alphabet(&'static Language);

impl Alphabet {
    /// Of a locale ("de-DE").
    pub(crate) fn of(locale: &str) -> Self {
        Self(Language::of(locale))
    }

    /// Whether words are written with a letter.
    pub(crate) fn writes(self, letter: char) -> bool {
        self.0.writes(letter)
    }

    /// Whether a name is written as Alexa takes it: words of letters, with apostrophes, with hyphens between them, and with
    /// periods after single ones.
    pub(crate) fn takes(self, name: &str) -> bool {
        let fits = |sign: char| self.writes(sign) || matches!(sign, '\'' | '.' | '-');
        let is_word = |word: &str| {
            word.chars().all(fits)
                && word.chars().any(char::is_alphabetic)
                && is_spelled(word)
                && !word.starts_with('-')
                && !word.ends_with('-')
        };
        !name.is_empty() && name.split(' ').all(is_word)
    }
}
