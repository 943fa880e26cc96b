//! The words of a language that carry no command of their own: numbers, times, politeness, what things are called.
//!
//! Read from `src-tauri/text/<language>/words.ftl`. Knows nothing of intents.

mod compounds;
pub mod durations;
mod meanings;
pub mod numbers;
pub mod tokens;

use super::lists::word_lists;
use crate::language::{self, PerLocale};
pub use meanings::{Meaning, Number, Time};
use std::collections::BTreeMap;
use tokens::{Spelling, Token, normal_words};

/// The words of one language.
#[derive(Debug, Default)]
pub struct Words {
    meanings: BTreeMap<String, Meaning>,
    /// Whether numbers are written as one word ("einundzwanzig").
    compounds: bool,
    ordinal_endings: Vec<String>,
    /// How sentences are taken apart.
    pub spelling: Spelling,
    /// What `%` is read as, first the usual way.
    percent: Vec<Vec<String>>,
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
    /// What any of these may be called behind its name: "the office player".
    pub player_words: Vec<String>,
    /// What may stand between a device and what it belongs to ("TV du salon").
    pub device_links: Vec<String>,
    /// Names of rooms.
    pub rooms: Vec<Vec<String>>,
    /// What one word may be said for: "telly" for "tv". It is understood where the other one is.
    pub same: BTreeMap<String, String>,
    /// Words that mean nearly the same in a command, each with the others.
    pub alike: BTreeMap<String, Vec<String>>,
    /// The verb by which those are known that may be said in a frame, and the frame's two halves: "get … going".
    pub frame_verbs: Vec<String>,
    /// How a frame begins.
    pub frame_begin: Vec<Vec<String>>,
    /// How a frame ends.
    pub frame_end: Vec<Vec<String>>,
    /// With what something is told before a request: "I am tired, please stop it".
    pub told: Vec<String>,
    /// Words with which nothing ends that is told before a request: "I do not want to | pause".
    pub unfinished: Vec<String>,
    /// With what a reason is given after a request: "pause it while I make tea".
    pub reasons: Vec<Vec<String>>,
    /// What stands between a song and its artist, and inside of many titles.
    pub by: Vec<String>,
    /// Words that say so little that a sentence is still understood with one too many, or without one.
    pub loose: Vec<String>,
    /// Words that stand for what was named before: "turn them off".
    pub pronouns: Vec<String>,
    /// Words that turn a sentence into its opposite.
    pub negations: Vec<String>,
    /// Words that are no name when they stand alone.
    pub no_names: Vec<String>,
}

static WORDS: PerLocale<Words> = PerLocale::new(&["words"]);

impl Words {
    /// The words for a locale as Alexa names it ("en-GB"); English where there are none.
    pub fn of(locale: &str) -> &'static Self {
        WORDS.of(locale, |locale| match &*language::layers(locale, "words") {
            [] => Self::read(&language::layers(language::DEFAULT, "words")),
            texts => Self::read(texts),
        })
    }

    /// What a word in its normal form means.
    pub fn meaning(&self, word: &str) -> Meaning {
        match self.meanings.get(word) {
            Some(meaning) => *meaning,
            None if self.compounds => Meaning { number: compounds::number(word, &self.meanings), time: None },
            None => Meaning::default(),
        }
    }

    /// The word for a number, if one word says it.
    pub fn word_for(&self, value: u32) -> Option<&str> {
        let says = |meaning: &Meaning| match meaning.number {
            Some(Number::Unit(known) | Number::Teen(known) | Number::LongTeen(known)) => known == value,
            Some(Number::Tens(known) | Number::LongTens(known)) => known == value,
            _ => false,
        };
        self.meanings.iter().find(|(_, meaning)| says(meaning)).map(|(word, _)| word.as_str())
    }

    /// Whether a word is what follows the digits of "2nd".
    pub fn is_ordinal_ending(&self, word: &str) -> bool {
        self.ordinal_endings.iter().any(|ending| ending == word)
    }

    /// Whether words are a way to say `%`.
    pub fn is_percent(&self, words: &[Token]) -> bool {
        self.percent.iter().any(|said| words.iter().map(|token| &token.word).eq(said))
    }

    /// The words of `%`.
    pub fn percent(&self) -> &[String] {
        self.percent.first().map_or(&[], Vec::as_slice)
    }

    fn read(texts: &[&'static str]) -> Self {
        let lists = word_lists(texts);
        let lines = |name: &str| lists.get(name).map_or(&[][..], Vec::as_slice);
        let spelling = Spelling::read(lines("spelling"));
        let words = |line: &String| normal_words(line, spelling);
        let phrases = |name: &str| -> Vec<Vec<String>> {
            let mut phrases: Vec<_> = lines(name).iter().map(words).collect();
            // The longest first, so that "could you possibly" is not taken for "could you".
            phrases.sort_by_key(|words| std::cmp::Reverse(words.len()));
            phrases
        };
        let singles = |name: &str| -> Vec<String> { lines(name).iter().flat_map(words).collect() };
        Self {
            meanings: meanings::read(&lists, spelling),
            compounds: lines("spelling").iter().any(|line| line == "compound numbers"),
            ordinal_endings: singles("ordinal-endings"),
            spelling,
            percent: lines("sign-percent").iter().map(words).collect(),
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
            invocation_names: lines("invocation-names").iter().map(|name| words(name).concat()).collect(),
            devices: phrases("devices"),
            player_words: singles("player-words"),
            device_links: singles("device-links"),
            rooms: phrases("rooms"),
            same: lines("same")
                .iter()
                .map(words)
                .filter_map(|pair| <[String; 2]>::try_from(pair).ok())
                .map(Into::into)
                .collect(),
            alike: groups(lines("alike").iter().map(words)),
            frame_verbs: singles("frame-verbs"),
            frame_begin: phrases("frame-begin"),
            frame_end: phrases("frame-end"),
            told: singles("told"),
            unfinished: singles("unfinished"),
            reasons: phrases("reasons"),
            by: singles("by"),
            loose: singles("loose"),
            pronouns: singles("pronouns"),
            negations: singles("negations"),
            no_names: singles("no-names"),
        }
    }
}

/// Each word of some groups with the others of its groups.
fn groups(groups: impl Iterator<Item = Vec<String>>) -> BTreeMap<String, Vec<String>> {
    let mut alike: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for group in groups {
        for word in &group {
            let others = group.iter().filter(|other| *other != word).cloned();
            alike.entry(word.clone()).or_default().extend(others);
        }
    }
    alike
}
