//! Numbers that are written as one word: "einundzwanzig", "zweihundertdreißig", "trentotto".

use super::meanings::{Meaning, Number};
use super::numbers::number_at;
use super::tokens::Token;
use std::collections::BTreeMap;

/// The shortest word that may hold two number words.
const SHORTEST: usize = 5;
/// More parts than any number has.
const MOST_PARTS: usize = 12;

/// The number that a word is put together from; none if it is not one.
pub(super) fn number(word: &str, meanings: &BTreeMap<String, Meaning>) -> Option<Number> {
    if word.len() < SHORTEST {
        return None;
    }
    let mut parts = Vec::new();
    let found = whole(word, meanings, &mut parts)?;
    Some(match (found.ordinal, found.value) {
        (true, value) => Number::NthTeen(value),
        (false, value @ 0..100) => Number::Teen(value),
        (false, value @ 100..1000) if value % 100 == 0 => Number::Hundreds(value),
        (false, value) => Number::Whole(value),
    })
}

/// Tries every way to take a word apart, long parts first, until the parts are a number.
fn whole(rest: &str, meanings: &BTreeMap<String, Meaning>, parts: &mut Vec<Token>) -> Option<super::numbers::Found> {
    if rest.is_empty() {
        return number_at(parts, 0).filter(|found| found.end == parts.len());
    }
    if parts.len() == MOST_PARTS {
        return None;
    }
    for end in (1..=rest.len()).rev() {
        let (Some(part), Some(more)) = (rest.get(..end), rest.get(end..)) else { continue };
        let Some(number) = meanings.get(part).and_then(|meaning| meaning.number) else { continue };
        parts.push(Token::of_number(number));
        if let Some(found) = whole(more, meanings, parts) {
            return Some(found);
        }
        parts.pop();
    }
    None
}
