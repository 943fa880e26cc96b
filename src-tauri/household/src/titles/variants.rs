//! What people say around a title: "the movie …", "… please", "… by Queen", "… 1994".

use super::canonical::{joined, spoken_words};
use super::digits;

/// Said before a title, longest first.
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
    &["movie"],
    &["film"],
    &["show"],
    &["series"],
    &["song"],
    &["track"],
    &["album"],
    &["artist"],
    &["band"],
    &["audiobook"],
    &["book"],
    &["please"],
    &["um"],
    &["uh"],
    &["erm"],
    &["called"],
    &["named"],
    &["music", "by"],
    &["songs", "by"],
    &["some"],
];
/// Said after it.
const AFTER: &[&[&str]] = &[
    &["for", "me"],
    &["please"],
    &["now"],
    &["right", "now"],
    &["again"],
    &["um"],
    &["uh"],
    &["thanks"],
    &["movie"],
    &["the", "movie"],
    &["film"],
    &["show"],
    &["the", "series"],
    &["song"],
    &["album"],
    &["band"],
    &["audiobook"],
];

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
}

impl Variant {
    fn new(sounds: &[String], cost: f32) -> Self {
        let form = joined(&digits::digits(sounds));
        Self { words: sounds.to_vec(), form, artist: None, year: None, cost }
    }
}

/// What was heard as it is, then as it may be meant.
pub(super) fn variants(heard: &str) -> Vec<Variant> {
    let (_, words) = spoken_words(heard);
    if words.is_empty() {
        return Vec::new();
    }
    let mut all = vec![Variant::new(&words, 0.0)];
    let plain = carried(&words);
    if plain.len() < words.len() {
        all.push(Variant::new(plain, 0.01));
    }
    if let Some(doubled) = doubled(plain) {
        add(&mut all, Variant::new(&doubled, 0.01));
    }
    for words in [words.as_slice(), plain] {
        // "Stand by Me by Ben E. King": the last "by".
        if let Some(at) = words.iter().rposition(|word| word == "by")
            && at > 0
            && at + 1 < words.len()
        {
            let artist = digits::digits(&words[at + 1..]).join(" ");
            add(&mut all, Variant { artist: Some(artist), ..Variant::new(carried(&words[..at]), 0.01) });
        }
        with_year(words, &mut all);
        if let [title @ .., last] = words
            && !title.is_empty()
            && let Some(number) = number_like(last)
        {
            let words: Vec<String> = title.iter().cloned().chain([number.to_owned()]).collect();
            add(&mut all, Variant::new(&words, 0.02));
        }
    }
    all
}

/// "whiplash nineteen forty eight", "psycho from 1960".
fn with_year(words: &[String], all: &mut Vec<Variant>) {
    let Some(start) = words.len().checked_sub(4).map_or(Some(1), |start| Some(start.max(1))) else { return };
    for at in start..words.len() {
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

fn add(all: &mut Vec<Variant>, variant: Variant) {
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

fn same(words: &[String], said: &[&str]) -> bool {
    words.iter().zip(said).all(|(word, said)| word == said)
}

fn this_or_last_century(word: &str) -> Option<i32> {
    word.parse().ok().filter(|year| word.len() == 4 && (1890..2060).contains(year))
}

/// Words that a number at the end is heard as.
fn number_like(word: &str) -> Option<&'static str> {
    match word {
        "to" | "too" | "tu" => Some("2"),
        "for" | "fore" => Some("4"),
        "won" => Some("1"),
        "free" | "tree" => Some("3"),
        "sex" => Some("6"),
        "ate" => Some("8"),
        _ => None,
    }
}
