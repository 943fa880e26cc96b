//! A sentence as words: lower case, without accents and apostrophes, digits apart from letters.
//!
//! What a language spells otherwise (elision, umlauts, decimal commas) is said by its `words.ftl`, see [`Spelling`].
//! Each word remembers where it stood, so that a title keeps the spelling in which it was typed.

use super::{Meaning, Number, Words};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// More words than any command has; the rest of a longer text is not read.
pub const MAX_WORDS: usize = 48;
/// More bytes than any sentence has.
pub const MAX_BYTES: usize = 1024;

/// One word of a sentence.
#[derive(Clone, Debug)]
pub struct Token {
    /// Its normal form.
    pub word: String,
    /// Where it stands in the sentence, in bytes.
    pub at: Range<usize>,
    /// What is said by digits or signs.
    pub digits: Option<Digits>,
    /// What it means in a number or a time.
    pub meaning: Meaning,
}

/// A number that was written with digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Digits {
    /// A whole number.
    Whole(u32),
    /// A number with decimals, in thousandths.
    Thousandths(u64),
    /// "1:20" or "1:20:30": the parts.
    Clock(u32, u32, Option<u32>),
    /// "2nd".
    Nth(u32),
}

impl Token {
    /// A part of a number that is written as one word.
    pub(super) fn of_number(number: Number) -> Self {
        let meaning = Meaning { number: Some(number), time: None };
        Self { word: String::new(), at: 0..0, digits: None, meaning }
    }
}

/// How a language spells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spelling {
    /// An apostrophe stands between two words ("l'album").
    elision: bool,
    /// "ä", "ö" and "ü" may be written "ae", "oe" and "ue".
    umlauts: bool,
    /// "1,5" is one and a half, "1.000" a thousand.
    decimal_comma: bool,
    /// "2." before another word is second.
    ordinal_point: bool,
}

impl Spelling {
    pub(super) fn read(lines: &[String]) -> Self {
        let has = |name: &str| lines.iter().any(|line| line == name);
        Self {
            elision: has("elision"),
            umlauts: has("umlauts"),
            decimal_comma: has("decimal comma"),
            ordinal_point: has("ordinal point"),
        }
    }
}

/// The words of a text in their normal form, without their places.
pub fn normal_words(text: &str, spelling: Spelling) -> Vec<String> {
    let mut words = Vec::new();
    split(text, spelling, |word, _| words.push(word));
    words
}

/// The words of a sentence.
pub fn tokens(sentence: &str, words: &Words) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    split(sentence, words.spelling, |word, at| {
        if found.len() >= MAX_WORDS {
            return;
        }
        // "2nd": the ending belongs to the digits before it, if nothing but a point ("2.º") stands between them.
        if let Some(last) = found.last_mut()
            && let Some(Digits::Whole(number)) = last.digits
            && matches!(sentence.get(last.at.end..at.start), Some("" | "."))
            && words.is_ordinal_ending(&word)
        {
            last.word.push_str(&word);
            last.at.end = at.end;
            last.digits = Some(Digits::Nth(number));
            return;
        }
        if word == "%" {
            found.extend(words.percent().iter().map(|word| token(word.clone(), at.clone(), words)));
            return;
        }
        let mut token = token(word, at, words);
        if let Some(Digits::Whole(number)) = token.digits
            && words.spelling.ordinal_point
            && is_before_word(sentence.get(token.at.end..).unwrap_or_default())
        {
            token.digits = Some(Digits::Nth(number));
        }
        found.push(token);
    });
    found
}

fn token(word: String, at: Range<usize>, words: &Words) -> Token {
    let digits = digits_of(&word);
    let meaning = if digits.is_some() { Meaning::default() } else { words.meaning(&word) };
    Token { word, at, digits, meaning }
}

/// ". Staffel": a point with a word after it.
fn is_before_word(rest: &str) -> bool {
    rest.strip_prefix(". ").is_some_and(|rest| rest.trim_start().starts_with(char::is_alphabetic))
}

/// Calls back with each word and its place.
fn split(text: &str, spelling: Spelling, mut found: impl FnMut(String, Range<usize>)) {
    let mut end = text.len().min(MAX_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = &text[..end];
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        if first == '%' {
            found("%".to_owned(), start..start + 1);
            continue;
        }
        if !first.is_alphanumeric() {
            continue;
        }
        let number = first.is_ascii_digit();
        let mut word = String::with_capacity(12);
        push_normal(&mut word, first);
        let mut end = start + first.len_utf8();
        while let Some(&(at, next)) = chars.peek() {
            let more = if number {
                next.is_ascii_digit() || is_inside_number(next, &text[at..])
            } else {
                (next.is_alphanumeric() && !next.is_ascii_digit()) || is_inside_word(next, &text[at..], spelling)
            };
            if !more {
                break;
            }
            if number && matches!(next, '.' | ',') {
                word.push_str(number_sign(next, &text[at..], spelling));
            } else {
                push_normal(&mut word, next);
            }
            end = at + next.len_utf8();
            chars.next();
        }
        if spelling.umlauts && !number {
            fold_umlauts(&mut word);
        }
        if !word.is_empty() {
            found(word, start..end);
        }
    }
}

/// A point or comma inside of a number: "." before decimals, nothing before thousands.
fn number_sign(sign: char, rest: &str, spelling: Spelling) -> &'static str {
    let digits = rest[1..].chars().take_while(char::is_ascii_digit).count();
    let is_decimal = match sign {
        ',' => spelling.decimal_comma,
        _ => !(spelling.decimal_comma && digits == 3),
    };
    if is_decimal { "." } else { "" }
}

/// "ue" as "u", as "ü" has become: but not in "neue", "Bauer" or "Quelle".
fn fold_umlauts(word: &mut String) {
    if !word.contains('e') {
        return;
    }
    let mut folded = String::with_capacity(word.len());
    for letter in word.chars() {
        let mut before = folded.chars().rev();
        let is_mark = letter == 'e'
            && before.next().is_some_and(|vowel| matches!(vowel, 'a' | 'o' | 'u'))
            && !before.next().is_some_and(|first| matches!(first, 'a' | 'e' | 'o' | 'q'));
        if !is_mark {
            folded.push(letter);
        }
    }
    *word = folded;
}

/// A point, comma or colon between digits belongs to the number.
fn is_inside_number(sign: char, rest: &str) -> bool {
    matches!(sign, '.' | ',' | ':') && rest[sign.len_utf8()..].starts_with(|next: char| next.is_ascii_digit())
}

/// An apostrophe belongs to the word, but a possessive or "is" at its end is a word of its own.
fn is_inside_word(sign: char, rest: &str, spelling: Spelling) -> bool {
    if is_combining_mark(sign) {
        return true;
    }
    if spelling.elision || !matches!(sign, '\'' | '’' | '‘' | '`') {
        return false;
    }
    let mut after = rest[sign.len_utf8()..].chars();
    match after.next() {
        Some('s' | 'S') => after.next().is_some_and(char::is_alphanumeric),
        Some(next) => next.is_alphabetic(),
        None => false,
    }
}

fn push_normal(word: &mut String, sign: char) {
    if sign.is_ascii() {
        // Commas inside of numbers and apostrophes inside of words are not part of the normal form.
        if sign.is_ascii_alphanumeric() || matches!(sign, '.' | ':') {
            word.push(sign.to_ascii_lowercase());
        }
        return;
    }
    for part in sign.to_lowercase().nfkd() {
        match part {
            'ß' => word.push_str("ss"),
            'æ' => word.push_str("ae"),
            'œ' => word.push_str("oe"),
            'ø' => word.push('o'),
            'ł' => word.push('l'),
            'đ' => word.push('d'),
            _ if part.is_alphanumeric() && !is_combining_mark(part) => word.push(part),
            _ => {}
        }
    }
}

fn digits_of(word: &str) -> Option<Digits> {
    if !word.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    if let Ok(whole) = word.parse() {
        return Some(Digits::Whole(whole));
    }
    let mut parts = word.split(':');
    if let (Some(first), Some(second), third, None) = (parts.next(), parts.next(), parts.next(), parts.next()) {
        let third = third.map(str::parse).transpose().ok()?;
        return Some(Digits::Clock(first.parse().ok()?, second.parse().ok()?, third));
    }
    let (whole, decimals) = word.split_once('.')?;
    let decimals: String = decimals.chars().chain("000".chars()).take(3).collect();
    Some(Digits::Thousandths(whole.parse::<u32>().ok()? as u64 * 1000 + decimals.parse::<u64>().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_lose_case_accents_and_apostrophes() {
        for (text, words) in [
            ("Play  Amélie, please!", vec!["play", "amelie", "please"]),
            ("I'd like it — don't", vec!["id", "like", "it", "dont"]),
            ("what's Anna’s name?", vec!["what", "s", "anna", "s", "name"]),
            ("m. b. home", vec!["m", "b", "home"]),
            ("Spider-Man: Far", vec!["spider", "man", "far"]),
            ("s2e5", vec!["s", "2", "e", "5"]),
            ("40% at 1:20 or 1.5", vec!["40", "percent", "at", "1:20", "or", "1.5"]),
            ("the 2nd, 1,000 times", vec!["the", "2nd", "1000", "times"]),
            ("10mins", vec!["10", "mins"]),
        ] {
            let found: Vec<_> = tokens(text, Words::of("en-US")).into_iter().map(|token| token.word).collect();
            assert_eq!(found, words, "{text}");
        }
    }

    #[test]
    fn each_language_spells_its_own_way() {
        for (locale, text, words) in [
            ("fr-FR", "L’épisode d'accord", vec!["l", "episode", "d", "accord"]),
            ("fr-FR", "40 % à 1h30", vec!["40", "pour", "cent", "a", "1", "h", "30"]),
            ("it-IT", "quest'album c'è", vec!["quest", "album", "c", "e"]),
            ("de-DE", "Zurück zurueck Größe groesse", vec!["zuruck", "zuruck", "grosse", "grosse"]),
            ("de-DE", "neue Quelle: 1,5 oder 1.000", vec!["neue", "quelle", "1.5", "oder", "1000"]),
            ("es-ES", "¿el 2.º capítulo?", vec!["el", "2o", "capitulo"]),
            ("pt-BR", "a 2ª canção", vec!["a", "2a", "cancao"]),
            ("es-MX", "1.5 horas", vec!["1.5", "horas"]),
        ] {
            let found: Vec<_> = tokens(text, Words::of(locale)).into_iter().map(|token| token.word).collect();
            assert_eq!(found, words, "{locale}: {text}");
        }
        let second = tokens("die 2. Staffel, Folge 3.", Words::of("de-DE"));
        assert_eq!(second[1].digits, Some(Digits::Nth(2)));
        assert_eq!(second[4].digits, Some(Digits::Whole(3)));
    }
}
