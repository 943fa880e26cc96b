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

/// Cuts off Alexa's and the skill's name, and what people say around these: "could you ask usher to …".
pub(super) fn cut(tokens: &[Token], words: &Words, names: &[String]) -> Command {
    let awake = one_of(tokens, 0, &words.wake).unwrap_or(0);
    let after = tails(tokens, &[&words.after, &words.after_command]);
    let said = tokens.get(awake..).unwrap_or_default();
    let heads = heads(said, &words.before, &[]);
    for from in (awake..tokens.len()).filter(|at| heads.get(at - awake).copied().flatten().is_some()) {
        let summoned = one_of(tokens, from, &words.summon);
        let named = summoned.unwrap_or(from);
        let is_article = tokens.get(named).is_some_and(|token| words.articles.contains(&token.word));
        let after_article = || is_article.then(|| name_at(tokens, named + 1, names)).flatten();
        let Some(end) = name_at(tokens, named, names).or_else(after_article) else { continue };
        let is_over = after.get(end).copied().flatten().is_some();
        // "Usher öffnen": the verb stands behind the name.
        let behind = one_of(tokens, end, &words.summon).and_then(|past| after.get(past).copied().flatten());
        if summoned.is_none() && behind.is_some() {
            return Command { from: tokens.len(), to: tokens.len(), called: true };
        }
        // "Get usher going": it opens.
        let going = one_of(tokens, end, &words.frame_end).and_then(|past| after.get(past).copied().flatten());
        if is_over || summoned.is_some() && going.is_some() {
            return Command { from: tokens.len(), to: tokens.len(), called: true };
        }
        // "Start usher" opens it; "start usher collection" is about something that is called so.
        let linked = one_of(tokens, end, &words.link);
        if summoned.is_some() && (linked.is_some() || from == awake) || awake > 0 && from == awake {
            return Command { from: linked.unwrap_or(end), to: tokens.len(), called: true };
        }
    }
    let is_via = |at: usize| tokens.get(at).is_some_and(|token| words.via.contains(&token.word));
    // "With m. b. home, play …", at the beginning.
    if is_via(awake)
        && let Some(end) = name_at(tokens, awake + 1, names)
        && end < tokens.len()
    {
        return Command { from: end, to: tokens.len(), called: true };
    }
    // "… with m. b. home", at the end.
    for start in (awake + 2..tokens.len()).rev().take(8) {
        let end = name_at(tokens, start, names);
        let is_over = end.and_then(|end| after.get(end).copied().flatten()).is_some();
        if is_over && is_via(start - 1) && start - 1 > awake {
            return Command { from: awake, to: start - 1, called: true };
        }
    }
    Command { from: awake, to: tokens.len(), called: false }
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

/// A request that nothing parts from what was told before it counts as if so many words more had been told.
const UNMARKED: usize = 6;

/// Where a request may begin after something was told: "somebody is at the door, could you …". For each word, how many
/// words were told. Who types may part the two with a comma; where `unmarked`, nothing needs to part them.
pub(super) fn asides(tokens: &[Token], sentence: &str, words: &Words, unmarked: bool) -> Vec<Option<u32>> {
    let mut begins = vec![None; tokens.len() + 1];
    let first = tokens.iter().find(|token| !words.between.contains(&token.word));
    if !first.is_some_and(|token| words.told.contains(&token.word)) {
        return begins;
    }
    let asking = |phrase: &&Vec<String>| phrase.len() > 1 || phrase.iter().all(|word| words.between.contains(word));
    for at in 1..tokens.len() {
        for end in
            words.before.iter().filter(asking).filter_map(|phrase| past(tokens, at, phrase, &words.between_words))
        {
            if let Some(begin) = begins.get_mut(end) {
                *begin = u32::try_from(at).ok();
            }
        }
        let is_typed = is_parted(tokens, sentence, at);
        // "We can't hear it, turn it up", said without a pause: what was told must be whole, and a request has two words.
        let is_whole = unmarked
            && at >= 2
            && at + 2 <= tokens.len()
            && tokens.get(at - 1).is_some_and(|last| !words.unfinished.contains(&last.word));
        let told = at + if is_typed { 0 } else { UNMARKED };
        if let Some(begin) = begins.get_mut(at).filter(|begin| begin.is_none() && (is_typed || is_whole)) {
            *begin = u32::try_from(told).ok();
        }
    }
    begins
}

/// Whether who types parted a word from the one before it with a sign.
pub(super) fn is_parted(tokens: &[Token], sentence: &str, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| tokens.get(before)).map(|before| before.at.end);
    let between = before.zip(tokens.get(at).map(|token| token.at.start));
    between.and_then(|(from, to)| sentence.get(from..to)).is_some_and(|text| text.contains([',', ';', '.', '!', '?']))
}

/// For each word from which on nothing but a reason is left ("while I make tea"): how many words that are. After a comma
/// it may begin as what is told before a request does: "louder, my hearing is bad".
pub(super) fn reasons(tokens: &[Token], sentence: &str, words: &Words) -> Vec<Option<u32>> {
    let is_told = |at: usize| {
        is_parted(tokens, sentence, at) && tokens.get(at).is_some_and(|token| words.told.contains(&token.word))
    };
    let from =
        (1..tokens.len()).find(|at| is_told(*at) || words.reasons.iter().any(|phrase| is_at(tokens, *at, phrase)));
    let mut reasons = vec![None; tokens.len() + 1];
    if let Some((from, reason)) = from.and_then(|from| Some((from, reasons.get_mut(from)?))) {
        *reason = u32::try_from(tokens.len() - from).ok();
    }
    reasons
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
