//! The interaction model of every locale: it may be uploaded, and our own recogniser reads its samples as it means them.

use alexa::provision::model::{Intent, interaction_model, validate};
use alexa::provision::names::Names;
use household::language;
use household::voice::Phrases;
use household::voice::recognise::{Recogniser, Vocabulary};
use household::voice::table::slots::{Fills, SlotDef};
use household::voice::table::{self, command_of};
use household::voice::words::Words;
use household::voice::words::tokens::normal_words;
use std::collections::BTreeMap;

/// Of a hundred samples so many may be read otherwise: what is written alike in a language cannot be told apart.
const READ_OTHERWISE: usize = 1;

/// The second, and ten minutes.
fn spoken(locale: &str) -> (&'static str, &'static str) {
    match language::folder_of(locale) {
        "de" => ("zweite", "zehn Minuten"),
        "fr" => ("deuxième", "dix minutes"),
        "es" => ("segunda", "diez minutos"),
        "it" => ("seconda", "dieci minuti"),
        "pt" => ("segunda", "dez minutos"),
        _ => ("second", "ten minutes"),
    }
}

/// Something to stand in a slot, and what it then is.
fn example(def: &SlotDef, phrases: &Phrases) -> (String, String) {
    let (second, ten_minutes) = spoken(phrases.locale);
    let same = |said: &str| (said.to_owned(), said.to_owned());
    match def.kind.name() {
        "AMAZON.NUMBER" => same("2"),
        "AMAZON.FOUR_DIGIT_NUMBER" => same("1998"),
        "AMAZON.Ordinal" => (second.to_owned(), "2".to_owned()),
        "AMAZON.DURATION" => (ten_minutes.to_owned(), "PT10M".to_owned()),
        "AMAZON.TIME" => ("1:20".to_owned(), "PT1H20M".to_owned()),
        kind => match (seed(kind, phrases), phrases.values_of(kind).first()) {
            (Some(seed), _) => same(seed),
            (None, Some(value)) => (value.names[0].clone(), value.id.clone()),
            (None, None) => panic!("{}: nothing to say for {kind}", phrases.locale),
        },
    }
}

/// A seed that keeps its first word: an article at its beginning may belong to the phrase before it.
fn seed<'a>(kind: &str, phrases: &'a Phrases) -> Option<&'a String> {
    let words = Words::of(phrases.locale);
    let is_bare = |seed: &&String| {
        let first = normal_words(seed, words.spelling).into_iter().next().unwrap_or_default();
        !words.articles.contains(&first)
    };
    phrases.seeds_of(kind).iter().find(is_bare).or(phrases.seeds_of(kind).first())
}

/// The slot that a filled slot ends in, and its value there.
fn filled(def: &SlotDef, value: String) -> (String, String) {
    match def.fills {
        None => (def.name.to_owned(), value),
        Some(Fills::Same(other)) => (other.to_owned(), value),
        Some(Fills::Minutes(other)) => (other.to_owned(), format!("PT{value}M")),
        Some(Fills::Seconds(other)) => (other.to_owned(), format!("PT{value}S")),
        Some(Fills::NumberOfId(other)) => (other.to_owned(), value[1..].to_owned()),
    }
}

/// How a sample is read, if not as its intent with its slots.
fn misread(sample: &str, intent: &Intent, phrases: &Phrases, recogniser: &Recogniser) -> Option<String> {
    let row = table::row(&intent.name)?;
    let mut sentence = sample.to_owned();
    let mut wanted = BTreeMap::new();
    for def in row.slots {
        let place = format!("{{{}}}", def.name);
        if sentence.contains(&place) {
            let (said, value) = example(def, phrases);
            sentence = sentence.replace(&place, &said);
            let (name, value) = filled(def, value);
            wanted.insert(name, value.to_lowercase());
        }
    }
    let best = recogniser.recognise(&sentence).swap_remove(0).reading;
    let slots: BTreeMap<String, String> =
        best.slots.iter().map(|(name, slot)| (name.clone(), slot.value().to_lowercase())).collect();
    if best.intent == intent.name && slots == wanted && command_of(&best, phrases.locale).is_ok() {
        return None;
    }
    Some(format!("{}: {sample}\n    {sentence} => {} {slots:?}", intent.name, best.intent))
}

/// Every locale but American English, whose model has tests of its own.
fn others() -> impl Iterator<Item = &'static str> {
    language::spoken().filter(|locale| *locale != language::DEFAULT)
}

#[test]
fn every_locale_may_be_uploaded() {
    for locale in others() {
        for name in ["m. b. home", "media companion"] {
            let problems = validate(&interaction_model(locale, name, &Names::default()).model, locale);
            assert!(problems.is_empty(), "{locale}: {} problems: {problems:#?}", problems.len());
        }
    }
}

mod long {
    use super::*;

    #[test]
    fn samples_are_read_as_they_are_meant() {
        // Variants that say the same as their language are read the same.
        let mut read = vec![interaction_model(language::DEFAULT, "m. b. home", &Names::default()).model];
        for locale in others() {
            let phrases = Phrases::of(locale);
            let seeds = |kind: &str| phrases.seeds_of(kind).iter().map(|name| name.as_str().into()).collect();
            let home = Vocabulary { players: seeds("PLAYER"), users: seeds("USER"), ..Vocabulary::default() };
            let recogniser = Recogniser::new(locale, &home);
            let model = interaction_model(locale, "m. b. home", &Names::default()).model;
            if read.contains(&model) {
                continue;
            }
            read.push(model.clone());
            let intents = &model.interaction_model.language_model.intents;
            let samples = intents.iter().flat_map(|intent| intent.samples.iter().map(move |sample| (sample, intent)));
            let all = samples.clone().count();
            let wrong: Vec<String> =
                samples.filter_map(|(sample, intent)| misread(sample, intent, phrases, &recogniser)).collect();
            println!("{locale}: {} of {all} samples are read otherwise\n{}", wrong.len(), wrong.join("\n"));
            assert!(
                wrong.len() * 100 <= all * READ_OTHERWISE,
                "{locale}: {} of {all}:\n{}",
                wrong.len(),
                wrong.join("\n")
            );
        }
    }
}
