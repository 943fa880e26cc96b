//! Digits in a name as words: years, ranks, decades, thousands, decimals, and digits that stand for letters.

use household::voice::Spoken;

/// A number that was read, and where it ends.
pub(super) struct Run {
    pub(super) words: Vec<String>,
    pub(super) end: usize,
}

/// More digits than any number has that is said as one.
const LONGEST: usize = 9;

/// The number that begins at a digit. `next` is what stands after the blank behind these signs.
pub(super) fn run(signs: &[char], at: usize, next: Option<&str>, spoken: &Spoken) -> Run {
    let (digits, end) = whole(signs, at, spoken);
    let value: u64 = digits.parse().unwrap_or(u64::MAX);
    if let Some((words, end)) = with_ending(signs, value, end, next, spoken) {
        return Run { words: vec![words], end };
    }
    let mut words = vec![plain(&digits, value, end - at == digits.len(), spoken)];
    let mut end = end;
    // "2.0"
    if signs.get(end) == Some(&'.') && signs.get(end + 1).is_some_and(char::is_ascii_digit) {
        let decimals: String = signs[end + 1..].iter().take_while(|sign| sign.is_ascii_digit()).collect();
        end += 1 + decimals.len();
        words.push(spoken.decimal_point().to_owned());
        words.extend(spoken.digits(&decimals));
    }
    words.retain(|word| !word.is_empty());
    Run { words, end }
}

/// The letter for which digits inside of a word stand; none if that is a riddle.
pub(super) fn letter(digits: &[char]) -> Option<char> {
    match digits {
        ['0'] => Some('o'),
        ['1'] => Some('i'),
        ['3'] => Some('e'),
        ['4'] => Some('a'),
        ['5'] => Some('s'),
        _ => None,
    }
}

/// The digits, without what parts thousands.
fn whole(signs: &[char], at: usize, spoken: &Spoken) -> (String, usize) {
    let count =
        |from: usize| signs.get(from..).unwrap_or_default().iter().take_while(|sign| sign.is_ascii_digit()).count();
    let mut end = at + count(at);
    let mut digits: String = signs[at..end].iter().collect();
    while digits.len() <= LONGEST
        && !digits.starts_with('0')
        && (signs.get(end) == Some(&',') || (spoken.has_decimal_comma() && signs.get(end) == Some(&'.')))
        && count(end + 1) == 3
    {
        digits.extend(&signs[end + 1..end + 4]);
        end += 4;
    }
    (digits, end)
}

/// "21st", "80s", and "2." before another word.
fn with_ending(signs: &[char], value: u64, end: usize, next: Option<&str>, spoken: &Spoken) -> Option<(String, usize)> {
    let ending: String = signs[end..].iter().take_while(|sign| sign.is_alphabetic()).collect();
    let length = ending.chars().count();
    if length > 0 {
        let said = if ending == "s" { spoken.decade(value) } else { spoken.ordinal(value, &ending.to_lowercase()) };
        return said.map(|said| (said, end + length));
    }
    let is_word = next.is_some_and(|next| next.starts_with(char::is_alphabetic));
    let point = signs.get(end) == Some(&'.') && signs.len() == end + 1;
    (is_word && point).then(|| spoken.ordinal_before_word(value)).flatten().map(|said| (said, end + 1))
}

fn plain(digits: &str, value: u64, unparted: bool, spoken: &Spoken) -> String {
    let is_year = unparted && digits.len() == 4 && (1100..2100).contains(&value);
    let said = match digits {
        _ if digits.len() > 1 && digits.starts_with('0') => spoken.digits(digits),
        _ if is_year => spoken.year(value),
        _ if digits.len() > LONGEST => spoken.digits(digits),
        _ => spoken.number(value),
    };
    said.unwrap_or_default()
}
