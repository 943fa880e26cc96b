//! Lengths of time: as they are said ("an hour and a half"), as Alexa sends them ("PT1H30M"), and as clocks show them.

use super::numbers::number_at;
use super::tokens::{Digits, Token, tokens};
use super::{Number, Time, Words};
use std::time::Duration;

/// The longest that anything may be: a week, in seconds.
const LONGEST: u64 = 7 * 24 * 3600;
const HOUR: u64 = 3600;
const MINUTE: u64 = 60;

/// A length of time that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// The word after its last word.
    pub end: usize,
    /// How long, in seconds.
    pub seconds: u64,
}

/// The longest length of time with a unit that begins at a word.
pub fn duration_at(tokens: &[Token], at: usize) -> Option<Found> {
    let mut found: Option<Found> = None;
    let mut last_unit = u64::MAX;
    let mut next = at;
    while let Some((end, seconds, unit)) = part_at(tokens, next) {
        // Each part is smaller than the one before: "1 hour 20 minutes", never "20 minutes 1 hour".
        if unit >= last_unit {
            break;
        }
        last_unit = unit;
        let seconds = found.map_or(0, |found| found.seconds) + seconds;
        found = Some(Found { end, seconds });
        next = end + usize::from(is_and(tokens, end));
    }
    let mut found = found?;
    // "1 hour 20": a bare number after a unit counts the next smaller one.
    let bare = found.end + usize::from(is_and(tokens, found.end));
    if last_unit > 1
        && let Some(number) = number_at(tokens, bare).filter(|number| !number.ordinal && number.value < 60)
        && unit_at(tokens, number.end).is_none()
        && (number.end == tokens.len() || number.value >= 10 || is_written_together(tokens, found.end))
    {
        found = Found { end: number.end, seconds: found.seconds + u64::from(number.value) * last_unit / 60 };
    }
    (found.seconds <= LONGEST).then_some(found)
}

/// A time as a clock shows it, said ("one twenty") or written ("1:20", "1:20:30").
///
/// With one colon, a small first number counts hours and a bigger one minutes: nothing runs for ten hours.
pub fn clock_at(tokens: &[Token], at: usize) -> Option<Found> {
    if let Some(Digits::Clock(first, second, third)) = tokens.get(at)?.digits {
        let seconds = clock_seconds(first, second, third)?;
        return Some(Found { end: at + 1, seconds });
    }
    let hour = match (tokens.get(at)?.meaning.number, tokens.get(at)?.digits) {
        (Some(Number::Unit(hour)), _) if hour <= 4 => hour,
        (Some(Number::One), _) => 1,
        (None, Some(Digits::Whole(hour))) if is_clock(tokens, at + 1) => hour,
        _ => return None,
    };
    // "Ein Uhr zwanzig", "la una y veinte".
    let between = is_clock(tokens, at + 1) || is_and(tokens, at + 1);
    if !between && tokens.get(at)?.meaning.number == Some(Number::One) {
        return None;
    }
    let minutes = number_at(tokens, at + 1 + usize::from(between)).filter(|number| !number.ordinal)?;
    let fewest = if is_clock(tokens, at + 1) { 1 } else { 10 };
    let seconds = u64::from(hour) * HOUR + u64::from(minutes.value) * MINUTE;
    ((fewest..60).contains(&minutes.value) && seconds <= LONGEST).then_some(Found { end: minutes.end, seconds })
}

/// Reads ISO 8601 ("PT1H20M"). None if it is not of that form.
pub fn of_iso(text: &str) -> Option<Duration> {
    iso_seconds(text.trim()).map(Duration::from_secs)
}

/// Reads a slot: ISO 8601 ("PT1H20M"), a clock ("1:20"), or words. None if it is none of them.
pub fn duration_of(text: &str, words: &Words) -> Option<Duration> {
    if let Some(length) = of_iso(text) {
        return Some(length);
    }
    let tokens = tokens(text, words);
    let whole = |found: Option<Found>| found.filter(|found| found.end == tokens.len() && !tokens.is_empty());
    let found = whole(duration_at(&tokens, 0)).or_else(|| whole(clock_at(&tokens, 0)))?;
    Some(Duration::from_secs(found.seconds))
}

/// As Alexa sends it: "PT1H30M".
pub fn iso(seconds: u64) -> String {
    let (hours, minutes, rest) = (seconds / HOUR, seconds % HOUR / MINUTE, seconds % MINUTE);
    let mut text = "PT".to_owned();
    for (number, unit) in [(hours, 'H'), (minutes, 'M'), (rest, 'S')] {
        if number > 0 || (unit == 'S' && text.len() == 2) {
            text.push_str(&number.to_string());
            text.push(unit);
        }
    }
    text
}

/// "1h30": the digits follow the unit without a blank.
fn is_written_together(tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    let digits = tokens.get(at).filter(|token| token.digits.is_some());
    before.zip(digits).is_some_and(|(unit, digits)| unit.at.end == digits.at.start)
}

fn clock_seconds(first: u32, second: u32, third: Option<u32>) -> Option<u64> {
    let (first, second) = (u64::from(first), u64::from(second));
    if second >= 60 {
        return None;
    }
    let seconds = match third {
        Some(third) if third < 60 => first * HOUR + second * MINUTE + u64::from(third),
        Some(_) => return None,
        None if first <= 4 => first * HOUR + second * MINUTE,
        None => first * MINUTE + second,
    };
    (seconds <= LONGEST).then_some(seconds)
}

/// One part with its unit: the word after it, its seconds, and the seconds of its unit.
fn part_at(tokens: &[Token], at: usize) -> Option<(usize, u64, u64)> {
    // "Half an hour", "a quarter of an hour", "three quarters of an hour", "a half hour".
    let (count, fraction_at) = match number_at(tokens, at) {
        Some(number) if !number.ordinal => (u64::from(number.value), number.end),
        _ if is_one(tokens, at) => (1, at + 1),
        _ => (1, at),
    };
    if let Some(quarters) = fraction(tokens, fraction_at) {
        let unit_at_word = after_fraction(tokens, fraction_at + 1);
        let unit = unit_at(tokens, unit_at_word)?;
        return Some((unit_at_word + 1, count * quarters * unit / 4, unit));
    }
    // "A couple of minutes", "a few minutes".
    let some_at = at + usize::from(is_one(tokens, at));
    if let Some(Time::Some(count)) = time(tokens, some_at) {
        let unit_at_word = some_at + 1 + usize::from(time(tokens, some_at + 1) == Some(Time::Of));
        let unit = unit_at(tokens, unit_at_word)?;
        return Some((unit_at_word + 1, u64::from(count) * unit, unit));
    }
    // "Hora y media": the unit alone, with a fraction.
    if let Some(unit) = unit_at(tokens, at)
        && let Some((quarters, end)) = and_fraction(tokens, at + 1)
        && unit_at(tokens, after_fraction(tokens, end)).is_none()
    {
        return Some((end, unit + quarters * unit / 4, unit));
    }
    // "Mezzora", "Viertelstunde": a length of its own.
    if let Some(unit) = unit_at(tokens, at).filter(|unit| ![HOUR, MINUTE, 1].contains(unit)) {
        return Some((at + 1, unit, unit));
    }
    let (thousandths, end) = amount(tokens, at)?;
    // "Two and a half hours".
    let (more, end) = match and_fraction(tokens, end) {
        Some((quarters, after)) if unit_at(tokens, after).is_some() => (quarters * 250, after),
        _ => (0, end),
    };
    let unit = unit_at(tokens, end)?;
    let seconds = (thousandths + more) * unit / 1000;
    // "An hour and a half".
    match and_fraction(tokens, end + 1) {
        Some((quarters, after)) if unit_at(tokens, after_fraction(tokens, after)).is_none() => {
            Some((after, seconds + quarters * unit / 4, unit))
        }
        _ => Some((end + 1, seconds, unit)),
    }
}

/// How many, in thousandths, and the word after it.
fn amount(tokens: &[Token], at: usize) -> Option<(u64, usize)> {
    if let Some(Digits::Thousandths(number)) = tokens.get(at)?.digits {
        return Some((number.min(LONGEST * 1000), at + 1));
    }
    if let Some(Time::Thousandths(number)) = time(tokens, at) {
        return Some((u64::from(number), at + 1));
    }
    if let Some(number) = number_at(tokens, at).filter(|number| !number.ordinal) {
        return Some((u64::from(number.value).min(LONGEST) * 1000, number.end));
    }
    is_one(tokens, at).then_some((1000, at + 1))
}

/// "And a half": in quarters, and the word after it.
fn and_fraction(tokens: &[Token], at: usize) -> Option<(u64, usize)> {
    if !is_and(tokens, at) {
        return None;
    }
    let (count, at) = match number_at(tokens, at + 1).filter(|number| !number.ordinal) {
        Some(number) => (u64::from(number.value), number.end),
        None => (1, at + 1 + usize::from(is_one(tokens, at + 1))),
    };
    Some((count * fraction(tokens, at)?, at + 1)).filter(|(quarters, _)| *quarters < 4)
}

/// How many quarters a word is.
fn fraction(tokens: &[Token], at: usize) -> Option<u64> {
    match time(tokens, at) {
        Some(Time::Quarters(quarters)) => Some(u64::from(quarters)),
        _ => None,
    }
}

/// Past the "of an" of "a quarter of an hour".
fn after_fraction(tokens: &[Token], at: usize) -> usize {
    let at = at + usize::from(time(tokens, at) == Some(Time::Of));
    at + usize::from(is_one(tokens, at))
}

fn unit_at(tokens: &[Token], at: usize) -> Option<u64> {
    match time(tokens, at) {
        Some(Time::Unit(seconds)) => Some(u64::from(seconds)),
        _ => None,
    }
}

fn time(tokens: &[Token], at: usize) -> Option<Time> {
    tokens.get(at)?.meaning.time
}

fn number(tokens: &[Token], at: usize) -> Option<Number> {
    tokens.get(at)?.meaning.number
}

fn is_clock(tokens: &[Token], at: usize) -> bool {
    time(tokens, at) == Some(Time::Clock)
}

fn is_one(tokens: &[Token], at: usize) -> bool {
    number(tokens, at).is_some_and(Number::is_one)
}

fn is_and(tokens: &[Token], at: usize) -> bool {
    number(tokens, at).is_some_and(Number::is_and)
}

/// The seconds of "P1DT2H3M4S"; none if it is not of that form or longer than a week.
fn iso_seconds(text: &str) -> Option<u64> {
    let rest = text.strip_prefix(['P', 'p'])?;
    let (days, times) = rest.split_once(['T', 't']).unwrap_or((rest, ""));
    let mut seconds = 0_u64;
    let mut parts = 0;
    for (part, units) in
        [(days, [('D', 86_400), ('W', 604_800), ('-', 0)]), (times, [('H', HOUR), ('M', MINUTE), ('S', 1)])]
    {
        let mut digits = 0_u64;
        let mut seen = false;
        let mut decimals = false;
        for sign in part.chars() {
            if let Some(digit) = sign.to_digit(10) {
                if !decimals {
                    digits = digits.checked_mul(10)?.checked_add(u64::from(digit))?;
                }
                seen = true;
            } else if sign == '.' {
                decimals = true;
            } else {
                let (_, unit) = units.iter().find(|(name, _)| *name == sign.to_ascii_uppercase())?;
                if !seen {
                    return None;
                }
                seconds = seconds.checked_add(digits.checked_mul(*unit)?)?;
                (digits, seen, decimals) = (0, false, false);
                parts += 1;
            }
        }
        if seen {
            return None;
        }
    }
    (parts > 0 && seconds <= LONGEST).then_some(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_as_people_say_them() {
        let words = Words::of("en-US");
        for (said, iso_text) in [
            ("ten minutes", "PT10M"),
            ("1 hour and 20 minutes", "PT1H20M"),
            ("one hour twenty minutes thirty seconds", "PT1H20M30S"),
            ("one hour twenty", "PT1H20M"),
            ("an hour and a half", "PT1H30M"),
            ("one and a half hours", "PT1H30M"),
            ("half an hour", "PT30M"),
            ("a half hour", "PT30M"),
            ("a quarter of an hour", "PT15M"),
            ("quarter of an hour", "PT15M"),
            ("three quarters of an hour", "PT45M"),
            ("an hour and a quarter", "PT1H15M"),
            ("an hour and three quarters", "PT1H45M"),
            ("a minute and a half", "PT1M30S"),
            ("two and a half minutes", "PT2M30S"),
            ("two hours and a half", "PT2H30M"),
            ("an hour and half a minute", "PT1H30S"),
            ("a couple of minutes", "PT2M"),
            ("1.5 hours", "PT1H30M"),
            ("1h20m", "PT1H20M"),
            ("90s", "PT1M30S"),
            ("45 min", "PT45M"),
            ("a hundred and twenty seconds", "PT2M"),
            ("one twenty", "PT1H20M"),
            ("1:20", "PT1H20M"),
            ("45:30", "PT45M30S"),
            ("1:02:03", "PT1H2M3S"),
            ("PT1H20M", "PT1H20M"),
            ("pt90s", "PT1M30S"),
            ("P1DT1H", "PT25H"),
            ("zero seconds", "PT0S"),
        ] {
            let found = duration_of(said, words).map(|found| iso(found.as_secs()));
            assert_eq!(found.as_deref(), Some(iso_text), "{said}");
        }
        for said in
            ["", "?", "alien", "PT", "P", "PTM", "PT1", "1:75", "a hundred thousand hours", "P99999999999999999999D"]
        {
            assert_eq!(duration_of(said, words), None, "{said}");
        }
    }
}
