//! A sentence of two parts: the second one speaks of what the first one named ("the subtitles annoy me, turn them
//! off"), or both say the same ("drop it, never mind").
//!
//! Tried only where the sentence as a whole fits no phrase well. Each part must then be understood word by word: what is
//! bent already is not bent again.

use super::opening::{is_at, is_parted, past};
use super::search::Heard;
use super::{Part, Recogniser, Taken, Understood, is_known};
use crate::voice::table::{FALLBACK, SlotType, row};
use crate::voice::words::tokens::{Token, tokens};
use std::cmp::Reverse;

/// A reading that is surer than this is left as it is.
const SURE: f32 = 0.83;
/// A part that costs more than this, in thousandths, is not understood word by word.
const MOST: u32 = 110;
/// A part that names something of a known kind may cost so much: its words are free.
const MOST_NAMED: u32 = 520;
/// The most words of what a pronoun stands for, and of each of the parts that are looked at.
const MOST_NAME: usize = 5;
const MOST_WORDS: usize = 12;
/// So many places where a sentence may be parted are tried, from the end.
const MOST_SPLITS: usize = 3;
/// The intent of "never mind", which takes back whatever it stands with.
const CANCEL: &str = "AMAZON.CancelIntent";

impl Recogniser {
    /// What the parts of a sentence say, if that is clearer than the whole.
    pub(super) fn by_parts(&self, sentence: &str, all: &[Token], whole: Vec<Understood>) -> Vec<Understood> {
        let Some(best) = whole.first() else { return whole };
        let is_unknown = best.reading.intent == FALLBACK;
        if !is_unknown && best.score >= SURE && !runs_on(best) || all.len() < 2 {
            return whole;
        }
        let splits: Vec<usize> =
            (1..all.len()).rev().filter(|at| self.is_split(sentence, all, *at)).take(MOST_SPLITS).collect();
        for at in &splits {
            let (first, second) = all.split_at(*at);
            let Some(meant) = self.referring(sentence, first, second) else { continue };
            let is_same = meant.reading.intent == best.reading.intent;
            if !is_same || meant.reading.slots.len() > best.reading.slots.len() {
                return vec![meant];
            }
        }
        let last = splits.first().and_then(|at| self.part(sentence, all.get(*at..)?));
        if let Some(last) = last.filter(|last| last.reading.intent == CANCEL) {
            return vec![last];
        }
        if is_unknown || runs_on(best) {
            let parted = splits.into_iter().filter(|at| is_parted(all, sentence, *at));
            let said = parted.filter_map(|at| self.said_twice(sentence, all.split_at(at))).next();
            return said.map_or(whole, |said| vec![said]);
        }
        whole
    }

    /// Whether a new part may begin at a word: after a sign, or with "please".
    fn is_split(&self, sentence: &str, all: &[Token], at: usize) -> bool {
        is_parted(all, sentence, at) || all.get(at).is_some_and(|token| self.base.words.between.contains(&token.word))
    }

    /// The second part with what its pronoun stands for in the first one.
    fn referring(&self, sentence: &str, first: &[Token], second: &[Token]) -> Option<Understood> {
        if second.len() > MOST_WORDS {
            return None;
        }
        let pronoun = second.iter().find(|token| self.base.words.pronouns.contains(&token.word))?;
        let (begin, end) = (second.first()?.at.start, second.last()?.at.end);
        let before = sentence.get(begin..pronoun.at.start)?;
        let after = sentence.get(pronoun.at.end..end)?;
        let starts = (first.len().saturating_sub(MOST_WORDS)..first.len()).filter(|at| self.may_begin_name(first, *at));
        let names = starts.flat_map(|from| (from + 1..=first.len().min(from + MOST_NAME)).map(move |to| (from, to)));
        let (articles, unfinished) = (&self.base.words.articles, &self.base.words.unfinished);
        let is_whole = |last: &Token| !articles.contains(&last.word) && !unfinished.contains(&last.word);
        let names = names.filter(|(_, to)| first.get(to - 1).is_some_and(is_whole));
        let found = names.filter_map(|(from, to)| {
            let name = sentence.get(first.get(from)?.at.start..first.get(to - 1)?.at.end)?;
            let (meant, cost) = self.plainly(&format!("{before}{name}{after}"))?;
            let free: Vec<&Part> = meant.why.iter().filter(|part| is_free(&meant, part)).collect();
            let is_told = free.iter().all(|free| self.is_kind_of(name, &free.words));
            let most = if free.is_empty() { MOST } else { MOST_NAMED };
            let slots = meant.reading.slots.len();
            (cost <= most && is_told).then_some(((Reverse(slots), cost, Reverse(to - from)), meant))
        });
        found.min_by_key(|(key, _)| *key).map(|(_, meant)| meant)
    }

    /// Whether a name says of what kind its last words are: "the movie" of "Tenet", "an episode of" of "Ozark".
    fn is_kind_of(&self, name: &str, last: &str) -> bool {
        let kind = name.strip_suffix(last).unwrap_or_default();
        tokens(kind, self.base.words).iter().any(|token| !self.base.words.loose.contains(&token.word))
    }

    /// Whether a name may begin at a word: with an article, or with a word that says something.
    fn may_begin_name(&self, part: &[Token], at: usize) -> bool {
        let words = self.base.words;
        part.get(at).is_some_and(|token| words.articles.contains(&token.word) || !words.loose.contains(&token.word))
    }

    /// What two parts say that say the same, or of which only one says anything.
    fn said_twice(&self, sentence: &str, (first, second): (&[Token], &[Token])) -> Option<Understood> {
        match (self.part(sentence, first), self.part(sentence, second)) {
            (Some(first), Some(mut second)) if first.reading.intent == second.reading.intent => {
                second.reading.slots.extend(first.reading.slots);
                Some(second)
            }
            (Some(one), Some(_)) => Some(one).filter(|part| part.reading.intent == CANCEL),
            (None, Some(one)) => self.is_told(first).then_some(one),
            (Some(one), None) => self.is_told(second).then_some(one),
            (None, None) => None,
        }
    }

    /// What a part says by itself, if it is understood word by word.
    fn part(&self, sentence: &str, part: &[Token]) -> Option<Understood> {
        let text = sentence.get(part.first()?.at.start..part.last()?.at.end)?;
        let (found, cost) = self.plainly(text)?;
        (cost <= MOST && !found.why.iter().any(|part| is_free(&found, part))).then_some(found)
    }

    /// Whether words are of the sort with which something is told, asked of somebody or called out.
    fn is_told(&self, part: &[Token]) -> bool {
        let words = self.base.words;
        part.first().is_some_and(|token| words.told.contains(&token.word))
            || words.before.iter().any(|phrase| past(part, 0, phrase, &[]).is_some())
            || words.reasons.iter().any(|phrase| is_at(part, 0, phrase))
    }

    /// What a text is word by word, and what that costs.
    fn plainly(&self, text: &str) -> Option<(Understood, u32)> {
        let tokens = tokens(text, self.base.words);
        let heard: Vec<Heard> = tokens.iter().map(|token| self.heard(token)).collect();
        let (found, cost) = self.search(text, &tokens, &heard, None);
        Some((found.into_iter().next()?, cost)).filter(|(found, _)| found.reading.intent != FALLBACK)
    }
}

/// Whether a part of a sentence was taken for any words.
fn is_free(found: &Understood, part: &Part) -> bool {
    let kind = part.slot.as_deref().and_then(|slot| row(&found.reading.intent)?.slot(slot)).map(|slot| slot.kind);
    part.taken == Taken::Slot
        && matches!(kind, Some(SlotType::Free(_) | SlotType::Listed(_)))
        && !is_known(&found.reading, part)
}

/// Whether free words of a reading run over a sign that parts the sentence.
fn runs_on(found: &Understood) -> bool {
    found.why.iter().any(|part| is_free(found, part) && part.words.contains([',', ';', '!', '?']))
}
