//! The other ways in which people ask for a title: without its subtitle, by its subtitle, with a sign read out.

use super::canonical::{articles, joined, roman, sounding_words, spoken_words};

/// A way to ask for a title.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Alias {
    /// Its words as they sound.
    pub(super) words: Vec<String>,
    /// The form that is compared.
    pub(super) form: String,
    /// How far it is from the title itself.
    pub(super) kind: Kind,
}

/// How an alias came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(super) enum Kind {
    /// The whole title.
    Title = 0,
    /// The whole title, written another way; or another title that the server has for it.
    Variant = 1,
    /// What stands before a colon, a dash or a bracket.
    Front = 2,
    /// What stands after it.
    Rest = 3,
}

impl Kind {
    /// Back from the number it is kept as.
    pub(super) fn from_number(number: u8) -> Self {
        match number {
            0 => Self::Title,
            1 => Self::Variant,
            2 => Self::Front,
            _ => Self::Rest,
        }
    }
}

/// The title itself and every other way to ask for it. Empty for a title without a single letter or spoken sign.
pub(super) fn aliases(title: &str) -> Vec<Alias> {
    let mut found = Found(Vec::with_capacity(2));
    let (words, sounds) = spoken_words(title);
    found.add(&words, sounds.clone(), Kind::Title);
    found.whole(title, &words, sounds);
    found.parts(title);
    found.0
}

/// Another name of an item: an original title, a sort name.
pub(super) fn other(name: &str, known: &mut Vec<Alias>) {
    let mut found = Found(std::mem::take(known));
    found.text(name, Kind::Variant);
    *known = found.0;
}

struct Found(Vec<Alias>);

impl Found {
    fn add(&mut self, words: &[String], sounds: Vec<String>, kind: Kind) {
        let form = joined(words);
        // A single letter is asked for only where it is the whole title.
        let enough = if kind <= Kind::Variant { 1 } else { 3 };
        if form.chars().nth(enough - 1).is_some() && self.0.iter().all(|known| known.form != form) {
            self.0.push(Alias { words: sounds, form, kind });
        }
    }

    fn text(&mut self, text: &str, kind: Kind) {
        let (words, sounds) = spoken_words(text);
        self.add(&words, sounds, kind);
    }

    /// Other spellings of all of it.
    fn whole(&mut self, title: &str, words: &[String], sounds: Vec<String>) {
        if title.contains('+') {
            self.text(&title.replace('+', " plus "), Kind::Variant);
        }
        if title.contains('$') {
            self.text(&title.replace('$', " dollar sign "), Kind::Variant);
        }
        if title.contains('⁄') || title.contains('½') {
            self.text(&title.replace(" 1⁄2", "½"), Kind::Variant);
        }
        if title.contains('*') {
            // "M*A*S*H" is read out as often as it is spoken as a word.
            let sounds = title.split('*').map(|part| part.trim().to_lowercase()).collect();
            self.0.push(Alias { words: sounds, form: joined(words), kind: Kind::Variant });
        }
        if title.contains('×') {
            self.text(&title.replace('×', " times "), Kind::Variant);
        }
        if words.iter().any(|word| leet(word).is_some()) {
            let plain: Vec<String> = words.iter().map(|word| leet(word).unwrap_or_else(|| word.clone())).collect();
            self.text(&plain.join(" "), Kind::Variant);
        }
        // "Rocky V" is five, "Malcolm X" is not: both are kept.
        if let [first, middle @ .., last] = words
            && let Some(number) = roman(last).filter(|_| last.len() == 1)
        {
            let numbered: Vec<String> =
                std::iter::once(first).chain(middle).cloned().chain([number.to_string()]).collect();
            self.add(&numbered, numbered.clone(), Kind::Variant);
        }
        // "The Godfather Part II" is "the godfather two".
        if let Some(at) = words.windows(2).position(|pair| counts(&pair[0]) && numbered(&pair[1]))
            && at > 0
        {
            let without = words.iter().enumerate().filter(|(place, _)| *place != at);
            let without: Vec<String> = without.map(|(_, word)| word.clone()).collect();
            self.add(&without, without.clone(), Kind::Variant);
        }
        // "The Who" is no "who": for short names the article may be heard as a part of the name.
        if articles(words) == 1 && words[0] == "the" && words[1..].iter().map(String::len).sum::<usize>() <= 5 {
            self.add(&[words.concat()], sounds, Kind::Variant);
        }
    }

    /// "NCIS: Los Angeles" is "ncis la", "Special Victims Unit" is "svu".
    fn initials(&mut self, before: &str, after: &str) {
        let (words, _) = spoken_words(after);
        let initials: Vec<String> = words.iter().filter_map(|word| word.get(..1)).map(str::to_owned).collect();
        if (2..=4).contains(&initials.len()) && initials.len() == words.len() {
            let sounds: Vec<String> = sounding_words(before).into_iter().chain(initials).collect();
            self.add(&sounds, sounds.clone(), Kind::Rest);
        }
    }

    /// What stands before and after a colon, a dash or a bracket.
    fn parts(&mut self, title: &str) {
        if let Some((before, after)) = title.split_once(['(', '[']) {
            if before.trim().is_empty() {
                // "(500) Days of Summer", "(I Can't Get No) Satisfaction"
                let rest = after.split_once([')', ']']).map_or("", |(_, rest)| rest);
                self.text(rest, Kind::Front);
            } else {
                let inside = after.split_once([')', ']']).map_or(after, |(inside, _)| inside);
                // Nobody says the country or the year that tells it from another of that name.
                let aside = is_country(inside) || super::digits::is_digits(inside);
                self.text(before, if aside { Kind::Variant } else { Kind::Front });
                self.text(inside, Kind::Rest);
                if is_country(inside) {
                    // "The Office (US)" is "the american office" as well.
                    self.text(&format!("{} {before}", spoken_country(inside)), Kind::Variant);
                }
            }
        }
        let plain = title.split(['(', '[']).next().filter(|plain| !plain.trim().is_empty()).unwrap_or(title);
        for mark in [": ", " - ", " – ", " — ", "; ", " / ", " or: ", " or, ", " or "] {
            let Some((before, after)) = plain.split_once(mark) else { continue };
            self.text(before, Kind::Front);
            self.text(after, Kind::Rest);
            self.initials(before, after);
            // "Star Wars: Episode V – The Empire Strikes Back" is asked for by first and last part.
            if let Some((_, last)) = plain.rsplit_once([':', '–', '—']).filter(|(head, _)| head.len() > before.len())
            {
                self.text(last, Kind::Rest);
                self.text(&format!("{before} {last}"), Kind::Front);
            }
        }
    }
}

/// What stands before a number and is left out as often.
pub(super) fn counts(word: &str) -> bool {
    matches!(word, "part" | "episode" | "volume" | "chapter" | "number" | "book" | "season" | "disc")
}

fn numbered(word: &str) -> bool {
    super::digits::is_digits(word)
}

fn is_country(inside: &str) -> bool {
    matches!(inside.trim_matches(['.', ' ']), "US" | "U.S" | "USA" | "UK" | "U.K")
}

fn spoken_country(inside: &str) -> &'static str {
    if inside.contains('K') { "british" } else { "american" }
}

/// Digits that stand for letters inside a word: Se7en, Fant4stic, Numb3rs.
fn leet(word: &str) -> Option<String> {
    let bytes = word.as_bytes();
    let between = |at: usize| {
        let letter = |at: Option<&u8>| at.is_some_and(u8::is_ascii_lowercase);
        at > 0 && letter(bytes.get(at - 1)) && letter(bytes.get(at + 1))
    };
    let stands = |at: usize| bytes[at].is_ascii_digit() && between(at);
    if !word.is_ascii() || !(0..bytes.len()).any(stands) {
        return None;
    }
    let letters = bytes.iter().enumerate().map(|(at, byte)| match byte {
        b'0' if stands(at) => 'o',
        b'1' if stands(at) => 'i',
        b'3' if stands(at) => 'e',
        b'4' if stands(at) => 'a',
        b'5' if stands(at) => 's',
        b'7' if stands(at) => 'v',
        other => char::from(*other),
    });
    Some(letters.collect())
}
