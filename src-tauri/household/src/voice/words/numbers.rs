//! Numbers as they are said: "five", "twenty first", "a hundred and one", "one oh one", "40".

use super::Number;
use super::tokens::{Digits, Token};

/// A number that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// The word after its last word.
    pub end: usize,
    /// The number.
    pub value: u32,
    /// Whether it was said as a rank ("fifth").
    pub ordinal: bool,
}

/// The longest number that begins at a word.
pub fn number_at(tokens: &[Token], at: usize) -> Option<Found> {
    let first = tokens.get(at)?;
    match first.digits {
        Some(Digits::Whole(value)) => {
            return Some(match word(tokens, at + 1) {
                Some(Number::Hundred) if value < 100 => Found { end: at + 2, value: value * 100, ordinal: false },
                _ => Found { end: at + 1, value, ordinal: false },
            });
        }
        Some(Digits::Nth(value)) => return Some(Found { end: at + 1, value, ordinal: true }),
        Some(Digits::Clock(..) | Digits::Thousandths(_)) => return None,
        None => {}
    }
    let low = below_thousand(tokens, at)?;
    if low.ordinal || word(tokens, low.end) != Some(Number::Thousand) {
        return Some(low);
    }
    let thousands = Found { end: low.end + 1, value: low.value * 1000, ordinal: false };
    Some(plus(tokens, thousands, below_thousand))
}

fn below_thousand(tokens: &[Token], at: usize) -> Option<Found> {
    let first = word(tokens, at)?;
    let (one, hundreds) = match first {
        Number::Unit(value) => (value, word(tokens, at + 1) == Some(Number::Hundred)),
        Number::One => (1, word(tokens, at + 1) == Some(Number::Hundred)),
        Number::Zero
        | Number::Teen(_)
        | Number::Tens(_)
        | Number::Hundred
        | Number::Thousand
        | Number::And
        | Number::Nth(_)
        | Number::NthTeen(_) => (0, false),
    };
    if hundreds {
        let found = Found { end: at + 2, value: one * 100, ordinal: false };
        return Some(plus(tokens, found, below_hundred));
    }
    if first == Number::Hundred {
        return Some(plus(tokens, Found { end: at + 1, value: 100, ordinal: false }, below_hundred));
    }
    // "One oh one", "one twenty two": digits in a row.
    if let Number::Unit(value) = first {
        match (word(tokens, at + 1), word(tokens, at + 2)) {
            (Some(Number::Zero), Some(Number::Unit(last))) => {
                return Some(Found { end: at + 3, value: value * 100 + last, ordinal: false });
            }
            (Some(Number::Teen(_) | Number::Tens(_)), _) => {
                return below_hundred(tokens, at + 1)
                    .map(|rest| Found { value: value * 100 + rest.value, ..rest })
                    .filter(|found| !found.ordinal);
            }
            _ => {}
        }
    }
    below_hundred(tokens, at)
}

fn below_hundred(tokens: &[Token], at: usize) -> Option<Found> {
    let one = |value, ordinal| Some(Found { end: at + 1, value, ordinal });
    match word(tokens, at)? {
        Number::Unit(value) | Number::Teen(value) => one(value, false),
        Number::Zero => one(0, false),
        Number::Nth(value) | Number::NthTeen(value) => one(value, true),
        Number::Tens(tens) => match word(tokens, at + 1) {
            Some(Number::Unit(value)) => Some(Found { end: at + 2, value: tens + value, ordinal: false }),
            Some(Number::Nth(value)) => Some(Found { end: at + 2, value: tens + value, ordinal: true }),
            _ => one(tens, false),
        },
        Number::Hundred | Number::Thousand | Number::One | Number::And => None,
    }
}

/// A smaller number after a bigger one, with or without "and".
fn plus(tokens: &[Token], big: Found, rest: fn(&[Token], usize) -> Option<Found>) -> Found {
    let and = usize::from(word(tokens, big.end) == Some(Number::And));
    match rest(tokens, big.end + and) {
        Some(small) => Found { value: big.value + small.value, ..small },
        None => big,
    }
}

fn word(tokens: &[Token], at: usize) -> Option<Number> {
    tokens.get(at)?.meaning.number
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::voice::words::Words;
    use crate::voice::words::tokens::tokens;

    #[test]
    fn numbers_as_people_say_them() {
        let words = Words::of("en-US");
        for (said, value, ordinal) in [
            ("zero", 0, false),
            ("five", 5, false),
            ("nineteen", 19, false),
            ("forty two", 42, false),
            ("forty-two", 42, false),
            ("a hundred", 100, false),
            ("one hundred", 100, false),
            ("a hundred and one", 101, false),
            ("two hundred thirty four", 234, false),
            ("one oh one", 101, false),
            ("one twenty two", 122, false),
            ("two thousand and five", 2005, false),
            ("2", 2, false),
            ("012", 12, false),
            ("2nd", 2, true),
            ("fifth", 5, true),
            ("twenty first", 21, true),
            ("twentieth", 20, true),
            ("hundred and third", 103, true),
        ] {
            let tokens = tokens(said, words);
            let found = number_at(&tokens, 0);
            assert_eq!(found, Some(Found { end: tokens.len(), value, ordinal }), "{said}");
        }
        for said in ["", "alien", "and", "a", "1:20", "thousand"] {
            assert_eq!(number_at(&tokens(said, words), 0), None, "{said}");
        }
    }
}
