//! What somebody said who does not speak English: their number words, their articles, what they say out of politeness.
//!
//! The index keeps each title in one form, whoever asks. So it is the heard words that are understood in more ways than
//! one: "zweitausendeins" is 2001 as well, "3 Haselnüsse" are "drei Haselnüsse", and "Herr der Ringe" is "Der Herr der
//! Ringe". The words are those of [`crate::voice`].

use super::canonical::sounding_words;
use super::sound::Language;
use super::variants::{Variant, add};
use crate::voice::words::Words;
use crate::voice::words::numbers::number_at;
use crate::voice::words::tokens::{Digits, Token, tokens};

/// What an article that was left out or put in costs.
const ARTICLE: f32 = 0.02;
/// What numbers cost that were said in that language.
const NUMBERS: f32 = 0.005;
/// What politeness costs.
const POLITE: f32 = 0.01;

/// Adds the ways in which the words may be meant by somebody who speaks a language.
pub(super) fn add_meant(heard: &str, language: Language, all: &mut Vec<Variant>) {
    let words = Words::of(language.locale());
    let polite = sounding_words(heard);
    let plain = without_politeness(&polite, words);
    if plain.is_empty() {
        return;
    }
    if plain.len() < polite.len() {
        add(all, Variant::new(plain, POLITE));
    }
    let tokens = tokens(&plain.join(" "), words);
    let numbers = [in_digits(&tokens), in_words(&tokens, words)].into_iter().flatten();
    for said in std::iter::once(plain.to_vec()).chain(numbers) {
        let form = Variant::new(&said, NUMBERS);
        add(all, Variant { words: plain.to_vec(), ..form });
        articles(&said, words, all);
    }
}

/// The same with an article before it, or without the one that is there.
fn articles(said: &[String], words: &Words, all: &mut Vec<Variant>) {
    let mut exactly = |said: &[String]| add(all, Variant { exact: true, ..Variant::new(said, ARTICLE) });
    // One word alone with an article before it is too often another title: "Hard" is not "Die Hard".
    if said.len() > 1 {
        words.articles.iter().for_each(|article| exactly(&[std::slice::from_ref(article), said].concat()));
    }
    if let [article, rest @ ..] = said
        && rest.len() > 1
        && words.articles.contains(article)
    {
        exactly(rest);
    }
}

fn without_politeness<'a>(heard: &'a [String], words: &Words) -> &'a [String] {
    let after = words.after.iter().find(|said| heard.len() > said.len() && heard.ends_with(said));
    heard.get(..heard.len() - after.map_or(0, Vec::len)).unwrap_or(heard)
}

/// With its number words as digits, runs joined: "zwei zwei drei" is 223. None if there is none.
fn in_digits(tokens: &[Token]) -> Option<Vec<String>> {
    let (mut said, mut at): (Vec<String>, usize) = (Vec::new(), 0);
    let (mut found_one, mut in_run) = (false, false);
    while let Some(token) = tokens.get(at) {
        let number = number_at(tokens, at).filter(|number| !number.ordinal && number.end > at);
        let Some(number) = number else {
            said.push(token.word.clone());
            (at, in_run) = (at + 1, false);
            continue;
        };
        found_one |= token.digits.is_none();
        let digits = number.value.to_string();
        match said.last_mut().filter(|_| in_run) {
            Some(run) => run.push_str(&digits),
            None => said.push(digits),
        }
        (at, in_run) = (number.end, true);
    }
    found_one.then_some(said)
}

/// With its digits as words, where there is one word for them. None if there are none.
fn in_words(tokens: &[Token], words: &Words) -> Option<Vec<String>> {
    let mut found_one = false;
    let said = tokens.iter().map(|token| match token.digits {
        Some(Digits::Whole(value)) => words.word_for(value).map_or_else(
            || token.word.clone(),
            |word| {
                found_one = true;
                word.to_owned()
            },
        ),
        Some(Digits::Thousandths(_) | Digits::Clock(..) | Digits::Nth(_)) | None => token.word.clone(),
    });
    let said = said.collect();
    found_one.then_some(said)
}
