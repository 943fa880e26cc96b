//! What Amazon would refuse, or build into something that behaves at random, found before the upload.
//!
//! The rules are those of Amazon's pages on invocation names, intents, samples and slot types.

pub(super) mod locale;

use super::alphabet::Alphabet;
use super::types::MOST_VALUES;
use super::{Intent, Model, OwnType};
use crate::provision::names::said::LONGEST;
use locale::Language;
use std::collections::{BTreeMap, BTreeSet};

/// Something that is wrong with a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// How bad it is.
    pub weight: Weight,
    /// Which rule.
    pub rule: Rule,
    /// The intent, type or name.
    pub place: String,
    /// The sample, value or slot.
    pub what: String,
}

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// A development skill works; certification may refuse it.
    Warning,
    /// The build fails, or what it builds is ambiguous.
    Error,
}

/// The rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// An invocation name holds lower-case letters, blanks, apostrophes and periods of acronyms.
    InvocationCharacters,
    /// An invocation name has between 2 and 50 characters.
    InvocationLength,
    /// An invocation name has two words or more.
    InvocationOneWord,
    /// An invocation name holds no word that wakes Alexa or starts a skill.
    InvocationReserved,
    /// An invocation name holds no connecting word, and one of two words no article or preposition.
    InvocationConnecting,
    /// Names of intents, slots and types hold letters, digits and underscores.
    Name,
    /// An intent, a slot of an intent, or a type is there once.
    NameTwice,
    /// An intent that Amazon demands is missing.
    RequiredIntent,
    /// An own intent has samples.
    NoSamples,
    /// A sample holds letters, blanks, apostrophes, periods, hyphens and slots.
    SampleCharacters,
    /// Numbers in samples are spelled.
    SampleDigits,
    /// Every slot in a sample is declared.
    UndeclaredSlot,
    /// A slot that no sample uses.
    UnusedSlot,
    /// The same sample is there twice.
    DuplicateSample,
    /// Two slots of a sample that may hold any words stand side by side.
    AdjacentSlots,
    /// A slot's type is neither ours nor one that every locale has.
    UnknownType,
    /// A type has values, and not too many.
    ValueCount,
    /// A value is not empty and not too long.
    ValueLength,
    /// Numbers in values are spelled.
    ValueDigits,
    /// A value holds letters of its locale, with apostrophes, hyphens between them and periods after single ones.
    ValueCharacters,
    /// A value or an id is there once in its type.
    ValueTwice,
    /// A sample does not begin with a word that wakes Alexa.
    SampleWakes,
    /// Free words need words around them in each sample.
    NoCarrierPhrase,
    /// Free words are the only slot of their sample, and the only ones of their intent.
    FreeWordsWithOthers,
    /// The body of the upload has a size limit, and so have intents and values in number.
    Size,
}

/// Intents without which a custom skill does not build.
const REQUIRED: &[&str] = &[
    "AMAZON.CancelIntent",
    "AMAZON.HelpIntent",
    "AMAZON.StopIntent",
    "AMAZON.NavigateHomeIntent",
    "AMAZON.FallbackIntent",
];
/// The type of free words, which needs words around it.
const SEARCH_QUERY: &str = "AMAZON.SearchQuery";
/// The largest body that Amazon has always taken, in bytes; of newer ones it is only said that they may be larger.
const LARGEST: usize = 1_000_000;
const LONGEST_ID: usize = 100;
/// The most intents of a skill, and the most values and synonyms of all its types together.
const MOST_INTENTS: usize = 250;
const MOST_NAMES: usize = 50_000;

/// Everything that is wrong with a model for a locale ("de-DE"); empty if it may be uploaded.
pub fn validate(model: &Model, locale: &str) -> Vec<Problem> {
    let language = &model.interaction_model.language_model;
    let mut problems = Problems { locale, language: Language::of(locale), found: Vec::new() };
    problems.invocation(&language.invocation_name);
    problems.once("intents", language.intents.iter().map(|intent| intent.name.as_str()));
    problems.once("types", language.types.iter().map(|own| own.name.as_str()));
    for required in REQUIRED.iter().copied() {
        if !language.intents.iter().any(|intent| intent.name == required) {
            problems.error(Rule::RequiredIntent, "intents", required);
        }
    }
    // Whether anything may stand in it: a type whose values have ids is a closed list.
    let types: BTreeMap<&str, bool> = language.types.iter().map(|own| (own.name.as_str(), is_open(own))).collect();
    for intent in &language.intents {
        problems.intent(intent, &types);
    }
    problems.duplicates(&language.intents);
    for own in &language.types {
        problems.own_type(own);
    }
    let size = serde_json::to_vec(model).map_or(usize::MAX, |body| body.len());
    if size > LARGEST {
        problems.error(Rule::Size, "model", &size.to_string());
    }
    if language.intents.len() > MOST_INTENTS {
        problems.error(Rule::Size, "intents", &language.intents.len().to_string());
    }
    let values = language.types.iter().flat_map(|own| &own.values);
    let names: usize = values.map(|value| 1 + value.name.synonyms.len()).sum();
    if names > MOST_NAMES {
        problems.error(Rule::Size, "types", &names.to_string());
    }
    problems.found
}

/// What is wrong with a name that a skill is called by, in a locale.
pub fn validate_invocation(name: &str, locale: &str) -> Vec<Problem> {
    let mut problems = Problems { locale, language: Language::of(locale), found: Vec::new() };
    problems.invocation(name);
    problems.found
}

fn is_open(own: &OwnType) -> bool {
    own.values.iter().all(|value| value.id.is_none())
}

struct Problems<'a> {
    locale: &'a str,
    language: &'static Language,
    found: Vec<Problem>,
}

impl Problems<'_> {
    fn error(&mut self, rule: Rule, place: &str, what: &str) {
        self.found.push(Problem { weight: Weight::Error, rule, place: place.to_owned(), what: what.to_owned() });
    }

    fn warning(&mut self, rule: Rule, place: &str, what: &str) {
        self.found.push(Problem { weight: Weight::Warning, rule, place: place.to_owned(), what: what.to_owned() });
    }

    fn invocation(&mut self, name: &str) {
        let place = "invocationName";
        let words: Vec<&str> = name.split_whitespace().collect();
        let language = self.language;
        let fits = |sign: char| (language.writes(sign) && sign.is_lowercase()) || matches!(sign, ' ' | '\'' | '.');
        let periods = words.iter().all(|word| is_spelled(word));
        if !name.chars().all(fits) || !periods || name.trim() != name {
            self.error(Rule::InvocationCharacters, place, name);
        }
        if !(2..=50).contains(&name.chars().count()) {
            self.error(Rule::InvocationLength, place, name);
        }
        for word in words.iter().filter(|word| language.reserves(word)) {
            self.error(Rule::InvocationReserved, place, word);
        }
        if words.len() < 2 && !language.allows_one_word(name) {
            self.warning(Rule::InvocationOneWord, place, name);
        }
        for word in words.iter().filter(|word| language.connects(word, words.len() == 2)) {
            self.warning(Rule::InvocationConnecting, place, word);
        }
    }

    fn once<'a>(&mut self, place: &str, names: impl Iterator<Item = &'a str>) {
        let mut seen = BTreeSet::new();
        for name in names {
            let bare = name.strip_prefix("AMAZON.").filter(|_| place == "intents").unwrap_or(name);
            let fits = |sign: char| sign.is_ascii_alphanumeric() || sign == '_';
            if bare.is_empty() || !bare.chars().all(fits) || bare.starts_with(|first: char| first.is_ascii_digit()) {
                self.error(Rule::Name, place, name);
            }
            if !seen.insert(name.to_lowercase()) {
                self.error(Rule::NameTwice, place, name);
            }
        }
    }

    fn intent(&mut self, intent: &Intent, types: &BTreeMap<&str, bool>) {
        let place = intent.name.as_str();
        self.once(place, intent.slots.iter().map(|slot| slot.name.as_str()));
        for slot in &intent.slots {
            if !types.contains_key(slot.kind.as_str()) && !locale::has_type(self.locale, &slot.kind) {
                self.error(Rule::UnknownType, place, &slot.kind);
            }
        }
        if intent.slots.iter().filter(|slot| slot.kind == SEARCH_QUERY).count() > 1 {
            self.error(Rule::FreeWordsWithOthers, place, "");
        }
        if intent.samples.is_empty() && !intent.name.starts_with("AMAZON.") {
            self.error(Rule::NoSamples, place, "");
        }
        let mut used = BTreeSet::new();
        for sample in &intent.samples {
            self.sample(intent, sample, types, &mut used);
        }
        for slot in intent.slots.iter().filter(|slot| !used.contains(slot.name.as_str())) {
            self.warning(Rule::UnusedSlot, place, &slot.name);
        }
    }

    fn sample<'a>(
        &mut self,
        intent: &Intent,
        sample: &'a str,
        types: &BTreeMap<&str, bool>,
        used: &mut BTreeSet<&'a str>,
    ) {
        let place = intent.name.as_str();
        let mut rest = sample;
        let mut words = String::new();
        let mut side_by_side = false;
        let mut last_open = false;
        let (mut slots, mut free) = (0, false);
        while let Some((before, after)) = rest.split_once('{') {
            let Some((slot, next)) = after.split_once('}') else { break };
            let known = intent.slots.iter().find(|known| known.name == slot);
            let open = known.is_some_and(|known| types.get(known.kind.as_str()).copied().unwrap_or(false));
            side_by_side |= last_open && open && before.trim().is_empty();
            words.push_str(before);
            used.insert(slot);
            slots += 1;
            free |= known.is_some_and(|known| known.kind == SEARCH_QUERY);
            if known.is_none() {
                self.error(Rule::UndeclaredSlot, place, slot);
            }
            last_open = open;
            rest = next;
        }
        words.push_str(rest);
        let language = self.language;
        let fits = |sign: char| language.writes(sign) || matches!(sign, ' ' | '\'' | '.' | '-');
        if words.chars().any(char::is_numeric) {
            self.error(Rule::SampleDigits, place, sample);
        } else if sample.trim() != sample
            || sample.contains("  ")
            || !words.chars().all(fits)
            || !words.split_whitespace().all(|word| is_spelled(word) && !word.starts_with('-') && !word.ends_with('-'))
        {
            self.error(Rule::SampleCharacters, place, sample);
        }
        if words.split_whitespace().next().is_some_and(|word| sample.starts_with(word) && locale::wakes(word)) {
            self.error(Rule::SampleWakes, place, sample);
        }
        if free && slots > 1 {
            self.error(Rule::FreeWordsWithOthers, place, sample);
        } else if free && words.trim().is_empty() {
            self.error(Rule::NoCarrierPhrase, place, sample);
        }
        if side_by_side {
            self.warning(Rule::AdjacentSlots, place, sample);
        }
    }

    /// The same words for two intents: which one Alexa takes is chance.
    fn duplicates(&mut self, intents: &[Intent]) {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for intent in intents {
            for sample in &intent.samples {
                if seen.insert(sample.to_lowercase(), &intent.name).is_some() {
                    self.error(Rule::DuplicateSample, &intent.name, sample);
                }
            }
        }
    }

    fn own_type(&mut self, own: &OwnType) {
        let place = own.name.as_str();
        if own.values.is_empty() || own.values.len() > MOST_VALUES {
            self.error(Rule::ValueCount, place, &own.values.len().to_string());
        }
        let mut names = BTreeSet::new();
        let mut ids = BTreeSet::new();
        for value in &own.values {
            if value.id.as_ref().is_some_and(|id| id.is_empty() || id.len() > LONGEST_ID || !ids.insert(id.clone())) {
                self.error(Rule::ValueTwice, place, value.id.as_deref().unwrap_or_default());
            }
            for name in std::iter::once(&value.name.value).chain(&value.name.synonyms) {
                if name.trim().is_empty() || name.chars().count() > LONGEST {
                    self.error(Rule::ValueLength, place, name);
                }
                if name.chars().any(char::is_numeric) {
                    self.error(Rule::ValueDigits, place, name);
                } else if !Alphabet::of(self.locale).takes(name) {
                    self.error(Rule::ValueCharacters, place, name);
                }
                if !names.insert(name.to_lowercase()) {
                    self.error(Rule::ValueTwice, place, name);
                }
            }
        }
    }
}

/// A period stands after a single letter only: "n. b. a.".
pub(super) fn is_spelled(word: &str) -> bool {
    !word.contains('.') || (word.ends_with('.') && word.chars().count() == 2)
}
