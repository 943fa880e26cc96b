//! A written name taken apart into spoken words: letters kept or folded, signs named, dropped, or read as the letters for
//! which they stand.

use super::numbers::{self, Run};
use super::{Tongue, Word};
use crate::provision::names::chosen::WhyNot;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The words of a name.
pub(super) fn words(name: &str, tongue: &Tongue) -> Result<Vec<Word>, WhyNot> {
    let chunks: Vec<&str> = name.split_whitespace().collect();
    let mut words = Vec::new();
    let mut foreign = false;
    for (at, chunk) in chunks.iter().enumerate() {
        let next = chunks.get(at + 1).copied();
        match of_chunk(chunk, next, tongue)? {
            Some(found) => words.extend(found),
            None => foreign = true,
        }
    }
    if foreign && !words.iter().any(|word| word.text.chars().count() > 1) {
        return Err(WhyNot::Script);
    }
    if let [word] = words.as_mut_slice() {
        spell(word);
    } else if words.iter().any(|word| word.text.chars().any(char::is_lowercase)) {
        words.iter_mut().for_each(spell);
    }
    Ok(words)
}

/// Capitals alone may be said one by one: "BBC".
fn spell(word: &mut Word) {
    let letters = word.text.chars().count();
    if word.other.is_none() && (2..=5).contains(&letters) && word.text.chars().all(char::is_uppercase) {
        word.other = Some(initials(&word.text));
    }
}

/// "S. H. I. E. L. D."
fn initials(letters: &str) -> String {
    letters.chars().map(|letter| format!("{letter}.")).collect::<Vec<_>>().join(" ")
}

/// The words of what stands between blanks; none if it is in another script.
fn of_chunk(chunk: &str, next: Option<&str>, tongue: &Tongue) -> Result<Option<Vec<Word>>, WhyNot> {
    if let Some(letters) = abbreviated(chunk, tongue) {
        let text = initials(&letters);
        if letters.chars().count() == 1 {
            return Ok(Some(vec![Word::new(text)]));
        }
        return Ok(Some(vec![Word { text, other: Some(letters) }]));
    }
    if let Some(full) = full(chunk, tongue) {
        return Ok(Some(vec![Word::new(full)]));
    }
    Chunk { signs: chunk.chars().collect(), next, tongue, words: Vec::new(), word: String::new() }.read()
}

/// The letters of "S.H.I.E.L.D." or "J.J.".
fn abbreviated(chunk: &str, tongue: &Tongue) -> Option<String> {
    let chunk = chunk.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '.').trim_start_matches('.');
    let mut letters = String::new();
    for part in chunk.strip_suffix('.').unwrap_or(chunk).split('.') {
        let mut signs = part.chars();
        let (letter, None) = (signs.next()?, signs.next()) else { return None };
        letters.push(letter);
    }
    // "r." of "r. b."
    let is_one = letters.chars().count() == 1;
    let fits = (!is_one || chunk.ends_with('.')) && letters.chars().all(|letter| tongue.alphabet.writes(letter));
    fits.then_some(letters)
}

/// What a short form stands for.
fn full<'a>(chunk: &str, tongue: &'a Tongue) -> Option<&'a str> {
    let bare = chunk.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '.');
    tongue.spoken.full(&bare.to_lowercase())
}

/// What stands between two blanks, as it is read.
struct Chunk<'a> {
    signs: Vec<char>,
    next: Option<&'a str>,
    tongue: &'a Tongue,
    words: Vec<Word>,
    /// The word that is being read.
    word: String,
}

impl Chunk<'_> {
    fn read(mut self) -> Result<Option<Vec<Word>>, WhyNot> {
        let mut at = 0;
        while let Some(sign) = self.signs.get(at).copied() {
            if sign.is_ascii_digit() {
                at = self.number(at)?;
                continue;
            }
            if self.tongue.spoken.sign(sign).is_none() && sign.is_alphabetic() {
                let Some(letters) = self.letters(sign) else { return Ok(None) };
                self.word.push_str(&letters);
            } else if self.tongue.spoken.sign(sign).is_none() && sign.is_alphanumeric() {
                // A digit or letter that is not ours.
                return Ok(None);
            } else if !is_invisible(sign) {
                self.sign(at, sign);
            }
            at += 1;
        }
        self.end();
        Ok(Some(self.words))
    }

    /// A letter as the locale writes it; none if it is of another script.
    fn letters(&self, letter: char) -> Option<String> {
        if self.tongue.alphabet.writes(letter) {
            return Some(letter.to_string());
        }
        let plain = match letter {
            'ø' => "o",
            'Ø' => "O",
            'æ' => "ae",
            'Æ' => "Ae",
            'œ' => "oe",
            'Œ' => "Oe",
            'ß' | 'ẞ' => "ss",
            'đ' | 'ð' => "d",
            'Đ' | 'Ð' => "D",
            'þ' => "th",
            'Þ' => "Th",
            'ł' => "l",
            'Ł' => "L",
            'ı' => "i",
            _ => {
                let base: String = std::iter::once(letter).nfd().filter(|part| !is_combining_mark(*part)).collect();
                return (!base.is_empty() && base.chars().all(|part| part.is_ascii_alphabetic())).then_some(base);
            }
        };
        Some(plain.to_owned())
    }

    /// A sign: said, read as a letter, part of a word, or the end of one.
    fn sign(&mut self, at: usize, sign: char) {
        let inside = !self.word.is_empty() && self.is_letter(at + 1);
        match sign {
            '\'' | '’' | '‘' | '`' | '´' | 'ʼ' if inside && !self.word.ends_with(['\'', '-']) => {
                self.word.push('\'')
            }
            '-' | '‐' | '‑' if inside && !self.word.ends_with(['\'', '-']) => self.word.push('-'),
            // "Singin' in the Rain", but not 'a name in quotes'.
            '\'' | '’' | 'ʼ' if self.leaves_out() && at + 1 == self.signs.len() => self.word.push('\''),
            '\'' | '’' | '‘' | '`' | '´' | 'ʼ' => {}
            '*' if inside => {}
            '!' if inside => self.word.push('i'),
            '$' if self.is_letter(at + 1) => self.word.push('s'),
            '@' if inside => self.word.push('a'),
            // "Romeo + Juliet", but "Disney+".
            '+' if self.signs.len() == 1 && self.next.is_some() => self.name('&'),
            // After its number.
            '$' | '€' | '£' if self.signs.get(at + 1).is_some_and(char::is_ascii_digit) => self.end(),
            '.' => self.end(),
            other => self.name(other),
        }
    }

    /// A sign by its name, if it has one.
    fn name(&mut self, sign: char) {
        self.end();
        self.words.extend(self.tongue.spoken.sign(sign).map(Word::new));
    }

    /// A number that begins here; tells what comes after it.
    fn number(&mut self, at: usize) -> Result<usize, WhyNot> {
        let before = at.checked_sub(1).and_then(|before| self.signs.get(before)).copied();
        let Run { words, end } = numbers::run(&self.signs, at, self.next, self.tongue.spoken);
        let after = self.signs.get(end).copied();
        let small = |sign: Option<char>| sign.is_some_and(char::is_lowercase);
        if small(before) && small(after) {
            let Some(letter) = numbers::letter(&self.signs[at..end]) else { return Err(WhyNot::Mixed) };
            self.word.push(letter);
            return Ok(end);
        }
        self.end();
        self.words.extend(words.into_iter().map(Word::new));
        if let Some(money @ ('$' | '€' | '£')) = before {
            self.words.extend(self.tongue.spoken.sign(money).map(Word::new));
        }
        Ok(end)
    }

    /// Whether an apostrophe at the end stands for a letter.
    fn leaves_out(&self) -> bool {
        self.word.ends_with(char::is_alphabetic) && self.signs.first().is_some_and(|first| first.is_alphabetic())
    }

    fn is_letter(&self, at: usize) -> bool {
        self.signs.get(at).is_some_and(|sign| self.letters(*sign).is_some_and(|_| sign.is_alphabetic()))
    }

    fn end(&mut self) {
        let word = std::mem::take(&mut self.word);
        if !word.is_empty() {
            self.words.push(Word::new(word));
        }
    }
}

/// Marks of direction and joiners, which part no words.
fn is_invisible(sign: char) -> bool {
    matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
        || is_combining_mark(sign)
}
