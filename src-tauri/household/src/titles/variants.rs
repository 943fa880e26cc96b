//! What people say around a title: "the movie …", "… please", "… by Queen", "… 1994".

use super::aliases::counts;
use super::canonical::{joined, sounding_words};
use super::digits::{self, is_digits};
use super::sound::{self, Language};
use std::sync::OnceLock;

/// Said before a title and hardly ever a part of one, longest first.
const BEFORE: &[&[&str]] = &[
    &["the", "tv", "series"],
    &["the", "tv", "show"],
    &["the", "audio", "book"],
    &["the", "music", "video"],
    &["tv", "show"],
    &["tv", "series"],
    &["audio", "book"],
    &["the", "movie"],
    &["the", "film"],
    &["the", "show"],
    &["the", "series"],
    &["the", "song"],
    &["the", "track"],
    &["the", "tune"],
    &["the", "album"],
    &["the", "record"],
    &["the", "artist"],
    &["the", "band"],
    &["the", "group"],
    &["the", "singer"],
    &["the", "audiobook"],
    &["the", "book"],
    &["please"],
    &["um"],
    &["uh"],
    &["erm"],
    &["called"],
    &["named"],
    &["music", "by"],
    &["songs", "by"],
];
/// Said after it.
const AFTER: &[&[&str]] = &[
    &["for", "me"],
    &["please"],
    &["now"],
    &["right", "now"],
    &["um"],
    &["uh"],
    &["thanks"],
    &["the", "movie"],
    &["the", "series"],
];
/// Said around a title as well, but as likely a part of it: "home again", "show boat", "disaster movie".
const AROUND: &[&str] = &[
    "movie",
    "film",
    "show",
    "series",
    "song",
    "track",
    "album",
    "artist",
    "band",
    "audiobook",
    "book",
    "some",
    "again",
];
/// What leaving one of those out costs: enough to ask.
const LEFT_OUT: f32 = 0.14;

/// A way to understand what was heard.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Variant {
    /// The words of the title as they sound.
    pub(super) words: Vec<String>,
    /// The form that is compared.
    pub(super) form: String,
    /// Who made it, if that was said.
    pub(super) artist: Option<String>,
    /// The year, if that was said.
    pub(super) year: Option<i32>,
    /// How much was taken for granted.
    pub(super) cost: f32,
    /// Worth a look only if there is just that title.
    pub(super) exact: bool,
    /// A last "s" was left out.
    pub(super) ending: bool,
}

impl Variant {
    pub(super) fn new(sounds: &[String], cost: f32) -> Self {
        let form = joined(&digits::digits(sounds));
        Self { words: sounds.to_vec(), form, artist: None, year: None, cost, exact: false, ending: false }
    }
}

/// What was heard as it is; none if there is no word in it.
pub(super) fn as_heard(heard: &str) -> Option<Variant> {
    let words = sounding_words(heard);
    (!words.is_empty()).then(|| Variant::new(&words, 0.0))
}

/// Adds how it may be meant.
pub(super) fn add_meant(all: &mut Vec<Variant>, language: Language) {
    let Some(words) = all.first().map(|heard| heard.words.clone()) else { return };
    let plain = carried(&words);
    if plain.len() < words.len() {
        all.push(Variant::new(plain, 0.01));
    }
    let bare = uncarried(plain);
    if bare.len() < plain.len() {
        all.push(Variant::new(carried(bare), LEFT_OUT));
    }
    let others =
        [(doubled(plain), 0.01), (uncounted(plain), 0.02), (parted(plain), 0.02), (numbered(plain, language), 0.03)];
    for (words, cost) in others {
        if let Some(words) = words {
            add(all, Variant::new(&words, cost));
        }
    }
    if let Some(words) = singular(plain) {
        add(all, Variant { exact: true, ending: true, ..Variant::new(&words, 0.07) });
    }
    let both = [words.as_slice(), plain];
    for words in &both[usize::from(plain.len() == words.len())..] {
        // "Stand by Me by Ben E. King": the last "by".
        if let Some(at) = words.iter().rposition(|word| word == "by")
            && at > 0
            && at + 1 < words.len()
        {
            let artist = digits::digits(&words[at + 1..]).join(" ");
            add(all, Variant { artist: Some(artist), ..Variant::new(carried(&words[..at]), 0.01) });
        }
        with_year(words, all);
    }
}

/// "whiplash nineteen forty eight", "psycho from 1960".
fn with_year(words: &[String], all: &mut Vec<Variant>) {
    // Nearly every title ends otherwise.
    let ends_in_number =
        words.last().is_some_and(|last| digits::digits(std::slice::from_ref(last)).iter().all(|word| is_digits(word)));
    if !ends_in_number {
        return;
    }
    for at in words.len().saturating_sub(4).max(1)..words.len() {
        if let [year] = digits::digits(&words[at..]).as_slice()
            && let Some(year) = this_or_last_century(year)
        {
            let title = &words[..at];
            let title = match title {
                [before @ .., from] if !before.is_empty() && from == "from" => before,
                _ => title,
            };
            add(all, Variant { year: Some(year), ..Variant::new(title, 0.01) });
            return;
        }
    }
}

/// "double x" is "x x", "double o seven" is "o o seven".
fn doubled(words: &[String]) -> Option<Vec<String>> {
    let times = |word: &str| match word {
        "double" => 2,
        "triple" => 3,
        _ => 1,
    };
    let at = words.windows(2).position(|pair| times(&pair[0]) > 1 && pair[1].chars().count() == 1)?;
    let repeated = std::iter::repeat_n(words[at + 1].clone(), times(&words[at]));
    Some(words[..at].iter().cloned().chain(repeated).chain(words[at + 2..].iter().cloned()).collect())
}

/// "northbound part two" is "northbound two".
fn uncounted(words: &[String]) -> Option<Vec<String>> {
    let is_number = |word: &String| digits::digits(std::slice::from_ref(word)).iter().any(|word| is_digits(word));
    let at = words.windows(2).position(|pair| counts(&pair[0]) && is_number(&pair[1])).filter(|at| *at > 0)?;
    Some(words[..at].iter().chain(&words[at + 1..]).cloned().collect())
}

/// "thehateful eight", "sevenrings": an article or a number that was heard as a part of the next word or the last.
fn parted(words: &[String]) -> Option<Vec<String>> {
    const NUMBERS: &[&str] = &[
        "two",
        "three",
        "four",
        "five",
        "six",
        "seventeen",
        "seven",
        "eighteen",
        "eight",
        "nineteen",
        "nine",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
        "hundred",
        "thousand",
    ];
    let split = |at: usize, word: &str| -> Option<(String, String)> {
        let halves = |at: usize| (word[..at].to_owned(), word[at..].to_owned());
        if !word.is_ascii() || word.len() < 5 {
            return None;
        }
        if at == 0 && word.len() > 5 && word.starts_with("the") {
            return Some(halves(3));
        }
        let front = NUMBERS.iter().find(|number| word.starts_with(**number)).map(|number| number.len());
        let back = || NUMBERS.iter().find(|number| word.ends_with(**number)).map(|number| word.len() - number.len());
        front.filter(|at| *at < word.len()).or_else(back).filter(|at| *at > 0).map(halves)
    };
    let (at, (one, other)) = words.iter().enumerate().find_map(|(at, word)| Some((at, split(at, word)?)))?;
    let parts = [one, other].into_iter();
    Some(words[..at].iter().cloned().chain(parts).chain(words[at + 1..].iter().cloned()).collect())
}

/// A last "s" is the letter that is most often heard where there is none.
fn singular(words: &[String]) -> Option<Vec<String>> {
    let (last, rest) = words.split_last()?;
    let one = last.strip_suffix('s').filter(|one| one.len() > 2 && !one.ends_with(['s', 'u', 'i']))?;
    Some(rest.iter().cloned().chain([one.to_owned()]).collect())
}

pub(super) fn add(all: &mut Vec<Variant>, variant: Variant) {
    let known =
        |other: &Variant| other.form == variant.form && other.artist == variant.artist && other.year == variant.year;
    if !variant.form.is_empty() && !all.iter().any(known) {
        all.push(variant);
    }
}

/// The words without what is said around a title.
fn carried(words: &[String]) -> &[String] {
    let mut rest = words;
    loop {
        let before = BEFORE.iter().find(|said| rest.len() > said.len() && same(&rest[..said.len()], said));
        let shorter = before.map_or(rest, |said| &rest[said.len()..]);
        let after =
            AFTER.iter().find(|said| shorter.len() > said.len() && same(&shorter[shorter.len() - said.len()..], said));
        let shorter = after.map_or(shorter, |said| &shorter[..shorter.len() - said.len()]);
        if shorter.len() == rest.len() {
            return rest;
        }
        rest = shorter;
    }
}

/// The words without a word around them that may belong to the title.
fn uncarried(words: &[String]) -> &[String] {
    match words {
        [first, rest @ ..] if !rest.is_empty() && AROUND.contains(&first.as_str()) => rest,
        [rest @ .., last] if !rest.is_empty() && AROUND.contains(&last.as_str()) => rest,
        _ => words,
    }
}

fn same(words: &[String], said: &[&str]) -> bool {
    words.iter().zip(said).all(|(word, said)| word == said)
}

fn this_or_last_century(word: &str) -> Option<i32> {
    word.parse().ok().filter(|year| word.len() == 4 && (1890..2060).contains(year))
}

/// Words that sound like numbers, as numbers: "twenty won jump street", "the secret life of pets too".
fn numbered(words: &[String], language: Language) -> Option<Vec<String>> {
    const NUMBERS: &[&str] = &["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    // How they sound, worked out once for each language.
    static SOUNDS: [OnceLock<Vec<Vec<u8>>>; Language::COUNT] = [const { OnceLock::new() }; Language::COUNT];
    let phones = |word: &str| sound::phones(&[word.to_owned()], language);
    let known = SOUNDS[language as usize].get_or_init(|| NUMBERS.iter().map(|number| phones(number)).collect());
    let mut changed = false;
    let words = words.iter().map(|word| {
        let short = (2..=5).contains(&word.len()) && !NUMBERS.contains(&word.as_str());
        let number = short.then(|| phones(word)).and_then(|word| known.iter().position(|number| *number == word));
        match number.and_then(|at| NUMBERS.get(at)) {
            Some(number) => {
                changed = true;
                (*number).to_owned()
            }
            None => word.clone(),
        }
    });
    let words = words.collect();
    changed.then_some(words)
}
