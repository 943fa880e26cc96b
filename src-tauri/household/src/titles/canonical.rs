//! One written form for what is spoken the same: "Seven & a Half" and "7 and a half" both become "7 and a half".
//!
//! Titles and heard words go through the same rules (`reference/titles.md`, section 4), so that whatever is left
//! different was heard differently.

use super::digits;
use super::letters;
use rapidfuzz::distance::indel;

/// The spoken form: lower case, no marks or punctuation, numbers as digits, no leading article.
pub fn canonical(text: &str) -> String {
    let (words, _) = spoken_words(text);
    words[articles(&words)..].join(" ")
}

/// How alike a heard name and a written one are, from 0 to 1.
pub fn likeness(heard: &str, name: &str) -> f64 {
    indel::normalized_similarity(canonical(heard).chars(), canonical(name).chars())
}

/// The words of the spoken form, a leading article included; and the same as they sound.
pub(super) fn spoken_words(text: &str) -> (Vec<String>, Vec<String>) {
    let words = sounding_words(text);
    (digits::digits(&words), words)
}

/// The words of the spoken form with each number as it was written, which is how it sounds.
pub(super) fn sounding_words(text: &str) -> Vec<String> {
    let mut words = letters::words(text);
    if words.is_empty() {
        words = letters::spelled_signs(text);
    }
    for at in 0..words.len() {
        if let Some(full) = full(&words[at]) {
            full.clone_into(&mut words[at]);
        } else if words[at] == "n" && between_words(&words, at) {
            "and".clone_into(&mut words[at]);
        }
    }
    numerals(&mut words);
    words
}

/// "rock n roll", but not "n w a".
fn between_words(words: &[String], at: usize) -> bool {
    let long = |word: Option<&String>| word.is_some_and(|word| word.chars().count() > 1);
    long(at.checked_sub(1).and_then(|before| words.get(before))) && long(words.get(at + 1))
}

/// The form in which titles are compared: no spaces, no leading article, no "and" ("spider man" is "spiderman").
pub(super) fn joined(words: &[String]) -> String {
    let words = &words[articles(words)..];
    let kept = || words.iter().filter(|word| *word != "and").map(String::as_str);
    if kept().next().is_none() { words.concat() } else { kept().collect() }
}

/// How many leading words are an article. "a c d c" has none.
pub(super) fn articles(words: &[String]) -> usize {
    let spelled = words.get(1).is_some_and(|second| second.chars().count() == 1);
    let article = words.len() > 1 && matches!(words[0].as_str(), "the" | "a" | "an") && !(words[0] == "a" && spelled);
    usize::from(article)
}

/// The numbers in a joined form, as a bounded list: "7anda8" has 7 and 8.
pub(super) fn numbers(form: &str) -> impl Iterator<Item = &str> {
    form.split(|letter: char| !letter.is_ascii_digit()).filter(|run| !run.is_empty())
}

/// What is written short and spoken long.
fn full(word: &str) -> Option<&'static str> {
    Some(match word {
        "und" => "and",
        "dr" => "doctor",
        "mr" => "mister",
        "mrs" | "missis" => "missus",
        "vs" => "versus",
        "vol" => "volume",
        "pt" => "part",
        "ep" => "episode",
        "sgt" => "sergeant",
        "capt" => "captain",
        "lt" => "lieutenant",
        "ft" | "feat" => "featuring",
        "jr" => "junior",
        "sr" => "senior",
        "bros" => "brothers",
        "ok" => "okay",
        _ => return None,
    })
}

/// Roman numerals after the first word, as digits. A single letter counts only after "part" and the like.
fn numerals(words: &mut [String]) {
    for at in 1 + articles(words)..words.len() {
        let counted = matches!(words[at - 1].as_str(), "part" | "episode" | "volume" | "chapter" | "book" | "act");
        if let Some(number) = roman(&words[at])
            && (words[at].len() > 1 || counted)
        {
            words[at] = number.to_string();
        }
    }
}

/// A Roman numeral from I to XIX. XX is more often two letters.
pub fn roman(word: &str) -> Option<u32> {
    const NUMERALS: &[&str] = &[
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
        "xviii", "xix",
    ];
    if word.len() > 5 || !word.bytes().all(|letter| matches!(letter, b'i' | b'v' | b'x')) {
        return None;
    }
    NUMERALS.iter().position(|numeral| *numeral == word).and_then(|at| u32::try_from(at + 1).ok())
}
