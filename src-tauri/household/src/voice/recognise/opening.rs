//! What stands around a command: "Alexa, ask m. b. home to … please".

use crate::voice::words::Words;
use crate::voice::words::tokens::{Spelling, Token, normal_words};

/// Where the command itself stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Command {
    /// Its first word.
    pub(super) from: usize,
    /// The word after its last one.
    pub(super) to: usize,
    /// Whether the skill was called by its name.
    pub(super) called: bool,
}

/// The letters of an invocation name, without signs and blanks.
pub(super) fn letters(name: &str, spelling: Spelling) -> String {
    normal_words(name, spelling).concat()
}

/// Cuts off Alexa's and the skill's name.
pub(super) fn cut(tokens: &[Token], words: &Words, names: &[String]) -> Command {
    let mut from = one_of(tokens, 0, &words.wake).unwrap_or(0);
    let awake = from > 0;
    let mut called = false;
    let summoned = one_of(tokens, from, &words.summon);
    let name_from = summoned.unwrap_or(from);
    if let Some(end) = name_at(tokens, name_from, names)
        && (summoned.is_some() || awake || end == tokens.len())
    {
        called = true;
        from = one_of(tokens, end, &words.link).unwrap_or(end);
    }
    let mut to = tokens.len();
    if !called {
        // "… with m. b. home", at the end.
        for start in (from + 1..tokens.len()).rev().take(6) {
            let is_via = start >= 1 && tokens.get(start - 1).is_some_and(|token| words.via.contains(&token.word));
            if is_via && start > from + 1 && name_at(tokens, start, names) == Some(tokens.len()) {
                (called, to) = (true, start - 1);
                break;
            }
        }
    }
    Command { from, to, called }
}

/// For each word from which on nothing but words like "please" is left: how many such phrases.
pub(super) fn tails(tokens: &[Token], phrases: &[&[Vec<String>]]) -> Vec<Option<u8>> {
    let mut tails = vec![None; tokens.len() + 1];
    if let Some(end) = tails.last_mut() {
        *end = Some(0);
    }
    for at in (0..tokens.len()).rev() {
        let best = phrases
            .iter()
            .flat_map(|list| list.iter())
            .filter(|phrase| is_at(tokens, at, phrase))
            .filter_map(|phrase| tails.get(at + phrase.len()).copied().flatten())
            .min();
        tails[at] = best.map(|count: u8| count.saturating_add(1));
    }
    tails
}

/// For each word that has nothing but words like "could you" before it: how many such phrases.
pub(super) fn heads(tokens: &[Token], phrases: &[Vec<String>], adverbs: &[String]) -> Vec<Option<u8>> {
    let mut heads: Vec<Option<u8>> = vec![None; tokens.len() + 1];
    if let Some(first) = heads.first_mut() {
        *first = Some(0);
    }
    for at in 0..tokens.len() {
        let Some(count) = heads.get(at).copied().flatten() else { continue };
        for end in phrases.iter().filter_map(|phrase| past(tokens, at, phrase, adverbs)) {
            if let Some(next) = heads.get_mut(end) {
                let more = count.saturating_add(1);
                *next = Some(next.map_or(more, |known| known.min(more)));
            }
        }
    }
    heads
}

/// Past a phrase that stands at a word, with adverbs among its words: "I'd really like to".
pub(super) fn past(tokens: &[Token], at: usize, phrase: &[String], adverbs: &[String]) -> Option<usize> {
    let mut at = at;
    for (index, word) in phrase.iter().enumerate() {
        while index > 0 && tokens.get(at).is_some_and(|token| token.word != *word && adverbs.contains(&token.word)) {
            at += 1;
        }
        if tokens.get(at)?.word != *word {
            return None;
        }
        at += 1;
    }
    Some(at)
}

/// Whether a phrase stands at a word.
pub(super) fn is_at(tokens: &[Token], at: usize, phrase: &[String]) -> bool {
    !phrase.is_empty()
        && tokens
            .get(at..at + phrase.len())
            .is_some_and(|found| found.iter().zip(phrase).all(|(t, word)| t.word == *word))
}

/// Past the longest of the phrases that stands at a word.
fn one_of(tokens: &[Token], at: usize, phrases: &[Vec<String>]) -> Option<usize> {
    phrases.iter().find(|phrase| is_at(tokens, at, phrase)).map(|phrase| at + phrase.len())
}

/// Past the skill's name, however it is broken into words.
fn name_at(tokens: &[Token], at: usize, names: &[String]) -> Option<usize> {
    names.iter().filter_map(|name| spelled_at(tokens, at, name)).max()
}

fn spelled_at(tokens: &[Token], at: usize, name: &str) -> Option<usize> {
    let mut rest = name;
    for (end, token) in tokens.iter().enumerate().skip(at) {
        rest = rest.strip_prefix(token.word.as_str())?;
        if rest.is_empty() {
            return Some(end + 1);
        }
    }
    None
}
