//! Number words as digits, with runs joined: "nineteen eighty four" and "one nine eight four" are both 1984.
//!
//! This is not the grammar of [`crate::voice`], which reads one quantity: titles say numbers in any way people like.

/// Replaces each run of number words and digits by one string of digits.
pub(super) fn digits(words: &[String]) -> Vec<String> {
    let mut out: Vec<String> = Vec::with_capacity(words.len());
    let mut at = 0;
    while at < words.len() {
        let run = run(&words[at..]);
        if run.words == 0 {
            out.push(ordinal(&words[at]).map_or_else(|| words[at].clone(), ordinal_form));
            at += 1;
        } else {
            at += run.words;
            out.push(run.digits);
        }
    }
    out
}

/// Whether a word is a number in digits.
pub(super) fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// How a string of digits is spoken: "182" is "one hundred eighty two", "1984" is "nineteen eighty four".
pub(super) fn spoken(digits: &str) -> Vec<&'static str> {
    let value: u64 = digits.parse().unwrap_or(u64::MAX);
    let mut words = Vec::new();
    match (digits.len(), value) {
        (1..=3, _) if !digits.starts_with('0') || value == 0 => say(value, &mut words),
        (4, 1000..) if value.is_multiple_of(1000) || (2001..2010).contains(&value) => say(value, &mut words),
        (4, 1000..) if value.is_multiple_of(100) => {
            say(value / 100, &mut words);
            words.push("hundred");
        }
        (4, 1000..) => {
            say(value / 100, &mut words);
            say(value % 100, &mut words);
        }
        (5..=6, _) if value.is_multiple_of(1000) => say(value, &mut words),
        _ => words.extend(digits.bytes().take(12).filter_map(|digit| ONES.get(usize::from(digit.wrapping_sub(b'0'))))),
    }
    words
}

fn say(value: u64, words: &mut Vec<&'static str>) {
    let one = |at: u64| usize::try_from(at).ok().and_then(|at| ONES.get(at)).copied();
    let ten = |at: u64| usize::try_from(at).ok().and_then(|at| TENS.get(at.checked_sub(2)?)).copied();
    if value >= 1000 {
        say(value / 1000, words);
        words.push("thousand");
    }
    let hundreds = value % 1000 / 100;
    if hundreds > 0 {
        words.extend(one(hundreds));
        words.push("hundred");
    }
    match value % 100 {
        0 if value > 0 => {}
        rest if rest < 20 => words.extend(one(rest)),
        rest => {
            words.extend(ten(rest / 10));
            words.extend(one(rest % 10).filter(|_| rest % 10 > 0));
        }
    }
}

#[derive(Default)]
struct Run {
    digits: String,
    words: usize,
}

/// A number as it grows: "four thousand" is 4000 with room below 1000.
#[derive(Clone, Copy, Default)]
struct Number {
    /// Whole thousands and millions.
    high: u64,
    /// What is below them.
    low: u64,
    /// Further words must be below this.
    room: u64,
}

impl Number {
    fn of(value: u64) -> Self {
        Self { high: 0, low: value, room: if value >= 20 { 10 } else { 1 } }
    }

    fn value(self) -> u64 {
        self.high.saturating_add(self.low)
    }

    /// With another word: "eighty" and "four", "hundred" and "eighty".
    fn and(self, value: u64) -> Option<Self> {
        let room = if value >= 20 { 10 } else { 1 };
        (value > 0 && value < self.room).then_some(Self { low: self.low + value, room, ..self })
    }

    fn times(self, scale: u64) -> Option<Self> {
        match scale {
            100 if (1..100).contains(&self.low) => Some(Self { low: self.low * 100, room: 100, ..self }),
            1000.. if self.low > 0 && (self.high == 0 || self.high / scale >= 1000) => {
                Some(Self { high: self.high.saturating_add(self.low.saturating_mul(scale)), low: 0, room: 1000 })
            }
            _ => None,
        }
    }
}

fn run(words: &[String]) -> Run {
    let mut run = Run::default();
    let mut number: Option<Number> = None;
    let mut at = 0;
    while let Some(word) = words.get(at).map(String::as_str) {
        if let Some(scaled) = scale(word).zip(number).and_then(|(scale, number)| number.times(scale)) {
            number = Some(scaled);
        } else if word == "and"
            && number.is_some_and(|number| number.room >= 100)
            && words.get(at + 1).is_some_and(|next| small(next).is_some())
        {
            // "one hundred and two"
        } else if let Some(value) = small(word).or_else(|| zero(&words[at..], at > 0)) {
            number = Some(match number {
                Some(before) => before.and(value).unwrap_or_else(|| {
                    run.digits.push_str(&before.value().to_string());
                    Number::of(value)
                }),
                None => Number::of(value),
            });
        } else if let Some(whole) = ordinal(word).zip(number).and_then(|(value, number)| number.and(value)) {
            // "twenty first"
            run.digits.push_str(&ordinal_form(whole.value()));
            number = None;
            at += 1;
            break;
        } else if is_digits(word) {
            if let Some(before) = number.take() {
                run.digits.push_str(&before.value().to_string());
            }
            run.digits.push_str(word);
        } else {
            break;
        }
        at += 1;
    }
    if let Some(last) = number {
        run.digits.push_str(&last.value().to_string());
    }
    run.words = at;
    run
}

/// "o" between numbers is a zero: "nine o two one o".
fn zero(words: &[String], after_number: bool) -> Option<u64> {
    let is_o = words.first().is_some_and(|word| word == "o" || word == "oh");
    (is_o && after_number && words.get(1).is_none_or(|next| small(next).is_some() || is_digits(next))).then_some(0)
}

fn scale(word: &str) -> Option<u64> {
    match word {
        "hundred" => Some(100),
        "thousand" => Some(1000),
        "million" => Some(1_000_000),
        _ => None,
    }
}

const ONES: &[&str] = &[
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: &[&str] = &["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const ORDINALS: &[&str] = &[
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
];

fn small(word: &str) -> Option<u64> {
    // Most words are no numbers; their first letter tells for more than half of them.
    if !matches!(word.as_bytes().first(), Some(b'z' | b'o' | b't' | b'f' | b's' | b'e' | b'n')) || word.len() < 3 {
        return None;
    }

    if let Some(at) = ONES.iter().position(|one| *one == word) {
        return u64::try_from(at).ok();
    }
    TENS.iter().position(|ten| *ten == word).and_then(|at| u64::try_from(at * 10 + 20).ok())
}

fn ordinal(word: &str) -> Option<u64> {
    ORDINALS.iter().position(|ordinal| *ordinal == word).and_then(|at| u64::try_from(at + 1).ok())
}

fn ordinal_form(value: u64) -> String {
    let end = match (value % 10, value % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{value}{end}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_one_however_they_are_said() {
        for (said, digits_wanted) in [
            ("nineteen eighty four", "1984"),
            ("one nine eight four", "1984"),
            ("one hundred and two", "102"),
            ("one hundred eighty two", "182"),
            ("one eighty two", "182"),
            ("two thousand twelve", "2012"),
            ("seven and a half", "7 and a half"),
            ("blade runner twenty forty nine", "blade runner 2049"),
            ("twelve thirteen", "1213"),
            ("nine o two one o", "90210"),
            ("nine one one", "911"),
            ("third rock", "3rd rock"),
            ("twenty first street", "21st street"),
            ("o brother", "o brother"),
            ("ten thousand years", "10000 years"),
            ("the four thousand four hundred", "the 4400"),
            ("forty four hundred", "4400"),
            ("no numbers here", "no numbers here"),
        ] {
            let words: Vec<String> = said.split(' ').map(str::to_owned).collect();
            assert_eq!(digits(&words).join(" "), digits_wanted, "{said}");
        }
    }

    #[test]
    fn digits_are_spoken_as_people_do() {
        for (digits, wanted) in [
            ("7", "seven"),
            ("0", "zero"),
            ("100", "one hundred"),
            ("182", "one hundred eighty two"),
            ("1984", "nineteen eighty four"),
            ("1900", "nineteen hundred"),
            ("2001", "two thousand one"),
            ("2049", "twenty forty nine"),
            ("10000", "ten thousand"),
            ("90210", "nine zero two one zero"),
            ("007", "zero zero seven"),
        ] {
            assert_eq!(spoken(digits).join(" "), wanted, "{digits}");
        }
    }
}
