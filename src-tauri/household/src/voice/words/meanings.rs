//! What single words mean in numbers and times, as the lists of `words.ftl` say.

use super::tokens::{Spelling, normal_words};
use std::collections::BTreeMap;

/// What a word means as a part of a number or of a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Meaning {
    /// Its part in a number.
    pub number: Option<Number>,
    /// Its part in a time.
    pub time: Option<Time>,
}

/// A word's part in a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// One to nine.
    Unit(u32),
    /// Nought; also "oh" between other digits.
    Zero,
    /// A whole number below a hundred that takes nothing after it: eleven, "veintidós", "einundzwanzig".
    Teen(u32),
    /// Ten, where seven, eight and nine follow it ("dix-sept").
    LongTeen(u32),
    /// Twenty to ninety.
    Tens(u32),
    /// Tens that ten to nineteen follow too ("soixante-dix").
    LongTens(u32),
    /// Twenty, where four of them are eighty ("quatre-vingts").
    Score,
    /// Hundred.
    Hundred,
    /// Several hundreds in one word ("doscientos").
    Hundreds(u32),
    /// Thousand, after a number.
    Thousand,
    /// Thousand, also without a number before it ("mil").
    LoneThousand,
    /// A whole number that takes nothing: "zweihundertdrei".
    Whole(u32),
    /// "A", as in "a hundred".
    One,
    /// "And", as in "a hundred and one".
    And,
    /// "And" that stands between tens and units too ("treinta y uno").
    AndTens,
    /// "And" that stands between a unit and the tens after it ("ein und zwanzig").
    AndUnitsFirst,
    /// First to ninth.
    Nth(u32),
    /// Tenth to nineteenth, twentieth, thirtieth …
    NthTeen(u32),
}

/// A word's part in a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// A unit, in seconds.
    Unit(u32),
    /// Half or quarter: so many quarters.
    Quarters(u32),
    /// "Of".
    Of,
    /// "A couple", "a few": so many.
    Some(u32),
    /// So many thousandths ("anderthalb").
    Thousandths(u32),
    /// What stands between hours and minutes of a clock ("ein Uhr zwanzig").
    Clock,
}

impl Number {
    /// Whether it is any "and".
    pub(super) fn is_and(self) -> bool {
        matches!(self, Self::And | Self::AndTens | Self::AndUnitsFirst)
    }

    /// Whether it is one, as a number or as an article.
    pub(super) fn is_one(self) -> bool {
        matches!(self, Self::One | Self::Unit(1))
    }
}

/// A list's name, and what its words mean.
type Kind<T> = (&'static str, fn(u32) -> T);

const NUMBERS: &[Kind<Number>] = &[
    ("number-units", Number::Unit),
    ("number-zeros", |_| Number::Zero),
    ("number-teens", Number::Teen),
    ("number-long-teens", Number::LongTeen),
    ("number-tens", Number::Tens),
    ("number-long-tens", Number::LongTens),
    ("number-scores", |_| Number::Score),
    ("number-hundreds", |value| if value == 100 { Number::Hundred } else { Number::Hundreds(value) }),
    ("number-thousands", |_| Number::Thousand),
    ("number-lone-thousands", |_| Number::LoneThousand),
    ("number-ones", |_| Number::One),
    ("number-and", |_| Number::And),
    ("number-and-tens", |_| Number::AndTens),
    ("number-and-units-first", |_| Number::AndUnitsFirst),
    ("ordinal-units", Number::Nth),
    ("ordinal-teens", Number::NthTeen),
];

const TIMES: &[Kind<Time>] = &[
    ("duration-hours", |_| Time::Unit(3600)),
    ("duration-minutes", |_| Time::Unit(60)),
    ("duration-seconds", |_| Time::Unit(1)),
    ("duration-others", Time::Unit),
    ("duration-halves", |_| Time::Quarters(2)),
    ("duration-quarters", |value| Time::Quarters(value.max(1))),
    ("duration-of", |_| Time::Of),
    ("duration-couples", Time::Some),
    ("duration-amounts", Time::Thousandths),
    ("duration-clock", |_| Time::Clock),
];

/// The meanings of all words of the lists.
pub(super) fn read(lists: &BTreeMap<String, Vec<String>>, spelling: Spelling) -> BTreeMap<String, Meaning> {
    let mut meanings: BTreeMap<String, Meaning> = BTreeMap::new();
    for (list, kind) in NUMBERS {
        for (word, value) in entries(lists, list, spelling) {
            meanings.entry(word).or_default().number = Some(kind(value));
        }
    }
    for (list, kind) in TIMES {
        for (word, value) in entries(lists, list, spelling) {
            meanings.entry(word).or_default().time = Some(kind(value));
        }
    }
    meanings
}

/// Words with the numbers that stand after them. A word that ends in a hyphen is a stem: it is meant with each of the
/// language's endings, `""` being none.
fn entries(lists: &BTreeMap<String, Vec<String>>, name: &str, spelling: Spelling) -> Vec<(String, u32)> {
    let lines = |name: &str| lists.get(name).map_or(&[][..], Vec::as_slice);
    let endings = lines("ordinal-inflections");
    let mut entries = Vec::new();
    for line in lines(name) {
        let (word, value) = line.split_once(' ').unwrap_or((line, "0"));
        let value = value.trim().parse().unwrap_or_default();
        let normal = |word: &str| normal_words(word, spelling).concat();
        match word.strip_suffix('-') {
            Some(stem) => entries
                .extend(endings.iter().map(|ending| (normal(&format!("{stem}{}", ending.trim_matches('"'))), value))),
            None => entries.push((normal(word), value)),
        }
    }
    entries
}
