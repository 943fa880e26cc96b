//! Number words as digits, with runs joined: "nineteen eighty four" and "one nine eight four" are both 1984.
//!
//! This is not the grammar of [`crate::voice`], which reads one quantity: titles say numbers in any way people like.

/// Replaces each run of number words and digits by one string of digits.
pub(super) fn digits(words: &[String]) -> Vec<String> {
    let mut out: Vec<String> = Vec::with_capacity(words.len());
    let mut at = 0;
    while at < words.len() {
        let run = run(&words[at..]);
        if run.is_empty() {
            out.push(words[at].clone());
            at += 1;
        } else {
            at += run.words;
            out.push(run.digits);
        }
    }
    out
}

#[derive(Default)]
struct Run {
    digits: String,
    words: usize,
}

impl Run {
    fn is_empty(&self) -> bool {
        self.words == 0
    }
}

fn run(words: &[String]) -> Run {
    let mut run = Run::default();
    let mut group: Option<u64> = None;
    let mut at = 0;
    while at < words.len() {
        let word = words[at].as_str();
        if let Some(scale) = scale(word).filter(|_| group.is_some()) {
            group = group.map(|value| value * scale);
        } else if word == "and"
            && group.is_some_and(|value| value >= 100)
            && words.get(at + 1).is_some_and(|w| small(w).is_some())
        {
            // "one hundred and two"
        } else if let Some(value) = small(word) {
            group = match group {
                // "eighty" "four", "hundred" "eighty": one number goes on.
                Some(before) if before >= 20 && fits(before, value) => Some(before + value),
                Some(before) => {
                    run.digits.push_str(&before.to_string());
                    Some(value)
                }
                None => Some(value),
            };
        } else if word.bytes().all(|byte| byte.is_ascii_digit()) {
            if let Some(before) = group.take() {
                run.digits.push_str(&before.to_string());
            }
            run.digits.push_str(word);
        } else {
            break;
        }
        at += 1;
    }
    if let Some(last) = group {
        run.digits.push_str(&last.to_string());
    }
    run.words = at;
    run
}

/// Whether `value` fills the free end of `before`: 80 + 4, 100 + 82, 2000 + 12.
fn fits(before: u64, value: u64) -> bool {
    let free = if before.is_multiple_of(1000) {
        1000
    } else if before.is_multiple_of(100) {
        100
    } else if before.is_multiple_of(10) {
        10
    } else {
        1
    };
    value != 0 && value < free
}

fn scale(word: &str) -> Option<u64> {
    match word {
        "hundred" => Some(100),
        "thousand" => Some(1000),
        _ => None,
    }
}

fn small(word: &str) -> Option<u64> {
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
    if let Some(at) = ONES.iter().position(|one| *one == word) {
        return u64::try_from(at).ok();
    }
    TENS.iter().position(|ten| *ten == word).and_then(|at| u64::try_from(at * 10 + 20).ok())
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
            ("no numbers here", "no numbers here"),
        ] {
            let words: Vec<String> = said.split(' ').map(str::to_owned).collect();
            assert_eq!(digits(&words).join(" "), digits_wanted, "{said}");
        }
    }
}
