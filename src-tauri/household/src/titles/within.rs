//! A few words of a long title: "shawshank", "temple of doom", "from here to".

use super::canonical::{articles, joined, sounding_words};
use super::search::Heard;
use super::sound::{self, Language};
use rapidfuzz::distance::indel;

/// Less alike than this, the words are others.
const SAME: f64 = 0.85;
/// What words of a title are worth before it is known how much of it they are.
const BASE: f32 = 0.64;
/// What being all of it would add.
const SHARE: f32 = 0.2;
/// What it adds if the title begins with them.
const FIRST: f32 = 0.04;
/// What it adds besides if they end in a word that hardly any title ends in: there was more to come.
const CUT: f32 = 0.06;

/// How sure it is that some words of a title are meant, if they are in it.
pub(super) fn within(heard: &Heard, title: &str, language: Language) -> Option<f32> {
    let words = sounding_words(title);
    let words = &words[articles(&words)..];
    let letters: usize = words.iter().map(String::len).sum();
    let spelled = indel::BatchComparator::new(heard.form.bytes());
    let sounded = indel::BatchComparator::new(heard.phones.iter().copied());
    let cut_short = heard.last.as_deref().is_some_and(|last| {
        matches!(last, "the" | "a" | "an" | "and" | "of" | "to" | "in" | "for" | "with" | "at" | "from" | "my" | "your")
    });
    let mut best: Option<f32> = None;
    for start in 0..words.len() {
        for end in start + 1..=words.len() {
            let part = &words[start..end];
            let form = joined(part);
            // More or fewer letters than that cannot be alike enough.
            if form.len() * 4 > heard.form.len() * 5 + 4 {
                break;
            }
            if form.len() * 5 + 4 < heard.form.len() * 4 {
                continue;
            }
            let letters_alike = spelled.normalized_similarity(form.bytes());
            if letters_alike < SAME - 0.25 {
                continue;
            }
            let alike = if form == heard.form {
                1.0
            } else {
                let phones = sound::phones(part, language);
                0.35 * letters_alike + 0.65 * sounded.normalized_similarity(phones.iter().copied())
            };
            if alike >= SAME {
                let share = (form.len() as f32 / letters.max(1) as f32).min(1.0);
                let first = match start {
                    0 if cut_short => FIRST + CUT,
                    0 => FIRST,
                    _ => 0.0,
                };
                let score = alike as f32 * (BASE + SHARE * share + first);
                best = Some(best.map_or(score, |best| best.max(score)));
            }
        }
    }
    best
}
