//! The words of a language that carry no command of their own: numbers, times, politeness, what things are called.
//!
//! Read from `src-tauri/text/<language>/words.ftl`. Knows nothing of intents.

pub mod durations;
pub mod numbers;
pub mod tokens;

use super::phrases::word_lists;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use tokens::normal_words;

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
    /// Ten to nineteen.
    Teen(u32),
    /// Twenty to ninety.
    Tens(u32),
    /// Hundred.
    Hundred,
    /// Thousand.
    Thousand,
    /// "A", as in "a hundred".
    One,
    /// "And", as in "a hundred and one".
    And,
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
    /// Half.
    Half,
    /// Quarter.
    Quarter,
    /// "Of".
    Of,
    /// "A couple", "a few": so many.
    Some(u32),
}

/// The words of one language.
#[derive(Debug, Default)]
pub struct Words {
    meanings: BTreeMap<String, Meaning>,
    ordinal_endings: Vec<String>,
    /// What `%` is read as.
    pub percent: String,
    /// "The" and its like.
    pub articles: Vec<String>,
    /// What may be said before a command, as words.
    pub before: Vec<Vec<String>>,
    /// What may be said after a command.
    pub after: Vec<Vec<String>>,
    /// What may be said after a command that does not end in a title.
    pub after_command: Vec<Vec<String>>,
    /// What may be said anywhere outside a title.
    pub between: Vec<String>,
    /// What may be said between the words of a command, but not after a title.
    pub between_words: Vec<String>,
    /// What wakes Alexa.
    pub wake: Vec<Vec<String>>,
    /// "Ask", "open": what stands before the skill's name.
    pub summon: Vec<Vec<String>>,
    /// "To", "and": what stands after the skill's name.
    pub link: Vec<Vec<String>>,
    /// "With", "using": what stands before the skill's name at the end of a sentence.
    pub via: Vec<String>,
    /// Names of the skill when no other is set, with their letters only.
    pub invocation_names: Vec<String>,
    /// What a thing that plays is called.
    pub devices: Vec<Vec<String>>,
    /// Names of rooms.
    pub rooms: Vec<String>,
    /// Words that are no name when they stand alone.
    pub no_names: Vec<String>,
}

static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::read(include_str!("../../../text/en/words.ftl")));

impl Words {
    /// The words for a locale as Alexa names it ("en-GB"); English where there are none.
    pub fn of(_locale: &str) -> &'static Self {
        &ENGLISH
    }

    /// What a word in its normal form means.
    pub fn meaning(&self, word: &str) -> Meaning {
        self.meanings.get(word).copied().unwrap_or_default()
    }

    /// Whether a word is what follows the digits of "2nd".
    pub fn is_ordinal_ending(&self, word: &str) -> bool {
        self.ordinal_endings.iter().any(|ending| ending == word)
    }

    fn read(text: &'static str) -> Self {
        let lists = word_lists(text);
        let lines = |name: &str| lists.get(name).map_or(&[][..], Vec::as_slice);
        let phrases = |name: &str| -> Vec<Vec<String>> {
            let mut phrases: Vec<_> = lines(name).iter().map(|line| normal_words(line)).collect();
            // The longest first, so that "could you possibly" is not taken for "could you".
            phrases.sort_by_key(|words| std::cmp::Reverse(words.len()));
            phrases
        };
        let singles = |name: &str| -> Vec<String> { lines(name).iter().flat_map(|line| normal_words(line)).collect() };
        let mut words = Self {
            ordinal_endings: singles("ordinal-endings"),
            percent: lines("sign-percent").first().cloned().unwrap_or_default(),
            articles: singles("articles"),
            before: phrases("before"),
            after: phrases("after"),
            after_command: phrases("after-command"),
            between: singles("between"),
            between_words: singles("between-words"),
            wake: phrases("wake"),
            summon: phrases("summon"),
            link: phrases("link"),
            via: singles("via"),
            invocation_names: lines("invocation-names").iter().map(|name| normal_words(name).concat()).collect(),
            devices: phrases("devices"),
            rooms: singles("rooms"),
            no_names: singles("no-names"),
            ..Self::default()
        };
        words.read_numbers(&lists);
        words.read_times(&lists);
        words
    }

    fn read_numbers(&mut self, lists: &BTreeMap<String, Vec<String>>) {
        let kinds: [Kind<Number>; 10] = [
            ("number-units", Number::Unit),
            ("number-zeros", |_| Number::Zero),
            ("number-teens", Number::Teen),
            ("number-tens", Number::Tens),
            ("number-hundreds", |_| Number::Hundred),
            ("number-thousands", |_| Number::Thousand),
            ("number-ones", |_| Number::One),
            ("number-and", |_| Number::And),
            ("ordinal-units", Number::Nth),
            ("ordinal-teens", Number::NthTeen),
        ];
        for (list, kind) in kinds {
            for (word, value) in entries(lists, list) {
                self.meanings.entry(word).or_default().number = Some(kind(value));
            }
        }
    }

    fn read_times(&mut self, lists: &BTreeMap<String, Vec<String>>) {
        let kinds: [Kind<Time>; 7] = [
            ("duration-hours", |_| Time::Unit(3600)),
            ("duration-minutes", |_| Time::Unit(60)),
            ("duration-seconds", |_| Time::Unit(1)),
            ("duration-halves", |_| Time::Half),
            ("duration-quarters", |_| Time::Quarter),
            ("duration-of", |_| Time::Of),
            ("duration-couples", Time::Some),
        ];
        for (list, kind) in kinds {
            for (word, value) in entries(lists, list) {
                self.meanings.entry(word).or_default().time = Some(kind(value));
            }
        }
    }
}

/// A list's name, and what its words mean.
type Kind<T> = (&'static str, fn(u32) -> T);

/// Words with the numbers that stand after them.
fn entries(lists: &BTreeMap<String, Vec<String>>, name: &str) -> Vec<(String, u32)> {
    let lines = lists.get(name).map_or(&[][..], Vec::as_slice);
    let entry = |line: &String| {
        let (word, value) = line.split_once(' ').unwrap_or((line, "0"));
        (word.to_owned(), value.trim().parse().unwrap_or_default())
    };
    lines.iter().map(entry).collect()
}
