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
                Some(Number::Hundred) if value < 100 => cardinal(at + 2, value * 100),
                _ => cardinal(at + 1, value),
            });
        }
        Some(Digits::Nth(value)) => return Some(Found { end: at + 1, value, ordinal: true }),
        Some(Digits::Clock(..) | Digits::Thousandths(_)) => return None,
        None => {}
    }
    let low = match word(tokens, at) {
        Some(Number::LoneThousand) => cardinal(at, 1),
        Some(Number::Whole(value)) => return Some(cardinal(at + 1, value)),
        _ if is_one_before_thousand(tokens, at) => cardinal(at + 1, 1),
        _ => below_thousand(tokens, at)?,
    };
    if low.ordinal || !is_thousand(tokens, low.end) {
        return Some(low);
    }
    Some(plus(tokens, cardinal(low.end + 1, low.value * 1000), below_thousand))
}

/// "Eintausend", where one is an article elsewhere: only where thousand needs no number before it.
fn is_one_before_thousand(tokens: &[Token], at: usize) -> bool {
    word(tokens, at) == Some(Number::One) && word(tokens, at + 1) == Some(Number::LoneThousand)
}

fn is_thousand(tokens: &[Token], at: usize) -> bool {
    matches!(word(tokens, at), Some(Number::Thousand | Number::LoneThousand))
}

/// A year that begins at a word: "1998", "nineteen ninety eight", "nineteen oh five", "two thousand and five".
pub fn year_at(tokens: &[Token], at: usize) -> Option<Found> {
    let is_year = |found: &Found| !found.ordinal && (1870..2100).contains(&found.value);
    let whole = number_at(tokens, at).filter(is_year);
    let Some(century) = below_hundred(tokens, at).filter(|found| !found.ordinal && tokens[at].digits.is_none()) else {
        return whole;
    };
    let oh = usize::from(word(tokens, century.end) == Some(Number::Zero));
    let rest = match word(tokens, century.end) {
        Some(Number::Hundred) => Some(Found { end: century.end + 1, value: 0, ordinal: false }),
        _ => below_hundred(tokens, century.end + oh).filter(|rest| (oh == 1) == (rest.value < 10)),
    };
    let pair = rest.map(|rest| Found { value: century.value * 100 + rest.value, ..rest }).filter(is_year);
    pair.or(whole)
}

fn below_thousand(tokens: &[Token], at: usize) -> Option<Found> {
    let first = word(tokens, at)?;
    let next = word(tokens, at + 1);
    if let (Number::Unit(_) | Number::One, Some(Number::Hundred)) = (first, next) {
        return Some(plus(tokens, cardinal(at + 2, unit(first)? * 100), below_hundred));
    }
    if let Number::Hundred = first {
        return Some(plus(tokens, cardinal(at + 1, 100), below_hundred));
    }
    if let Number::Hundreds(value) = first {
        return Some(plus(tokens, cardinal(at + 1, value), below_hundred));
    }
    // "One oh one", "one twenty two": digits in a row.
    if let Number::Unit(value) = first {
        match (next, word(tokens, at + 2)) {
            (Some(Number::Zero), Some(Number::Unit(last))) => return Some(cardinal(at + 3, value * 100 + last)),
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
    if let Some(found) = units_first(tokens, at) {
        return Some(found);
    }
    let (tens, end, long) = match word(tokens, at) {
        Some(Number::Unit(4)) if word(tokens, at + 1) == Some(Number::Score) => (80, at + 2, true),
        Some(Number::Score) => (20, at + 1, false),
        Some(Number::Tens(tens)) => (tens, at + 1, false),
        Some(Number::LongTens(tens)) => (tens, at + 1, true),
        _ => return below_twenty(tokens, at),
    };
    // "Treinta y uno", "vingt et un"; "a hundred and one" is not of this sort.
    let and = usize::from(word(tokens, end) == Some(Number::AndTens));
    let rest =
        below_twenty(tokens, end + and).filter(|rest| (1..10).contains(&rest.value) || (long && rest.value < 20));
    Some(match rest {
        Some(rest) if rest.value > 0 => Found { value: tens + rest.value, ..rest },
        _ => cardinal(end, tens),
    })
}

/// "Ein und zwanzig".
fn units_first(tokens: &[Token], at: usize) -> Option<Found> {
    let unit = unit(word(tokens, at)?)?;
    if word(tokens, at + 1) != Some(Number::AndUnitsFirst) {
        return None;
    }
    match word(tokens, at + 2) {
        Some(Number::Tens(tens)) => Some(cardinal(at + 3, tens + unit)),
        Some(Number::NthTeen(tens)) if tens % 10 == 0 => Some(Found { end: at + 3, value: tens + unit, ordinal: true }),
        _ => None,
    }
}

fn below_twenty(tokens: &[Token], at: usize) -> Option<Found> {
    let next = word(tokens, at + 1);
    let nth = |end, value| Some(Found { end, value, ordinal: true });
    match word(tokens, at) {
        Some(Number::Unit(value) | Number::Teen(value)) => Some(cardinal(at + 1, value)),
        Some(Number::Zero) => Some(cardinal(at + 1, 0)),
        Some(Number::LongTeen(ten)) => match next {
            Some(Number::Unit(unit @ 7..)) => Some(cardinal(at + 2, ten + unit)),
            Some(Number::Nth(unit @ 7..)) => nth(at + 2, ten + unit),
            _ => Some(cardinal(at + 1, ten)),
        },
        Some(Number::Nth(value)) => nth(at + 1, value),
        Some(Number::NthTeen(value)) => match next {
            // "Décimo primeiro".
            Some(Number::Nth(unit)) if value % 10 == 0 => nth(at + 2, value + unit),
            _ => nth(at + 1, value),
        },
        _ => None,
    }
}

/// A smaller number after a bigger one, with or without "and".
fn plus(tokens: &[Token], big: Found, rest: fn(&[Token], usize) -> Option<Found>) -> Found {
    let and = usize::from(word(tokens, big.end).is_some_and(Number::is_and));
    match rest(tokens, big.end + and) {
        Some(small) if small.value > 0 => Found { value: big.value + small.value, ..small },
        _ => big,
    }
}

/// One to nine; "a" counts one.
fn unit(number: Number) -> Option<u32> {
    match Some(number) {
        Some(Number::Unit(value)) => Some(value),
        Some(Number::One) => Some(1),
        _ => None,
    }
}

fn cardinal(end: usize, value: u32) -> Found {
    Found { end, value, ordinal: false }
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
        for (said, year) in [
            ("1998", 1998),
            ("nineteen ninety eight", 1998),
            ("nineteen oh five", 1905),
            ("nineteen hundred", 1900),
            ("twenty ten", 2010),
            ("two thousand and five", 2005),
        ] {
            let tokens = tokens(said, words);
            let found = year_at(&tokens, 0);
            assert_eq!(found, Some(Found { end: tokens.len(), value: year, ordinal: false }), "{said}");
        }
        for said in ["", "alien", "ninety", "twenty", "nineteen five", "1066", "the", "second", "nineteenth"] {
            assert_eq!(year_at(&tokens(said, words), 0), None, "{said}");
        }
        for said in ["", "alien", "and", "a", "1:20", "thousand"] {
            assert_eq!(number_at(&tokens(said, words), 0), None, "{said}");
        }
    }
}
