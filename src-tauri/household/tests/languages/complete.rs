//! Which names are missing or unknown in a language's files.

use super::files::content;
use super::translations;
use household::language::{LOCALES, file, folder_of};
use household::voice::Phrases;
use household::voice::table::{self, FALLBACK, LAUNCH, ROWS};
use household::voice::values::Values;
use std::collections::BTreeMap;

/// The files whose texts are said as they are: name by name, with the same parts.
const SAID: &[&str] = &["speech", "faults", "help", "skill", "linking"];
/// Lists that only some languages need.
const OF_SOME_LANGUAGES: &[&str] = &[
    "spelling",
    "number-long-teens",
    "number-long-tens",
    "number-scores",
    "number-lone-thousands",
    "number-and-tens",
    "number-and-units-first",
    "ordinal-inflections",
    "duration-others",
    "duration-amounts",
    "duration-clock",
    "device-links",
];
/// Lists of English that another language may do without.
const OF_ENGLISH: &[&str] = &["number-ones", "number-and", "number-thousands", "number-teens"];
/// What `spelling` may say.
const SPELLINGS: &[&str] =
    &["elision", "umlauts", "decimal comma", "decimal point", "ordinal point", "compound numbers"];

/// What is wrong with texts that are said, compared with the English ones. A variant need not have all of them.
fn said_otherwise(english: &str, text: &str, is_variant: bool) -> Vec<String> {
    let (wanted, there) = (content(english), content(text));
    let mut wrong = there.mistakes;
    for (name, parts) in &wanted.texts {
        match there.texts.get(name) {
            None if !is_variant => wrong.push(format!("{name} is missing")),
            Some(found) if found != parts => wrong.push(format!("{name} speaks of {found:?} instead of {parts:?}")),
            _ => {}
        }
    }
    wrong.extend(there.texts.keys().filter(|name| !wanted.texts.contains_key(*name)).map(|name| unknown(name)));
    wrong
}

/// What is wrong with values of slots: types and ids are those of English, and no name means two things.
fn valued_otherwise(english: &str, text: &str, is_variant: bool) -> Vec<String> {
    let (wanted, there) = (content(english), content(text));
    let mut wrong = there.mistakes;
    if !is_variant {
        let missing = wanted.texts.keys().filter(|name| !there.texts.contains_key(*name));
        wrong.extend(missing.map(|name| format!("{name} is missing")));
    }
    wrong.extend(there.texts.keys().filter(|name| !wanted.texts.contains_key(*name)).map(|name| unknown(name)));
    let mut taken: BTreeMap<(String, String), &str> = BTreeMap::new();
    for (name, words) in &there.words {
        let kind = name.split('.').next().unwrap_or_default();
        for word in words.split(',').map(|word| word.trim().to_lowercase()) {
            if word.is_empty() {
                wrong.push(format!("{name} has an empty name"));
            } else if let Some(other) = taken.insert((kind.to_owned(), word.clone()), name) {
                wrong.push(format!("{word} is {other} and {name}"));
            }
        }
    }
    wrong
}

/// What is wrong with the phrases of a locale.
fn phrased_otherwise(phrases: &Phrases) -> Vec<String> {
    let mut wrong = phrases.mistakes.clone();
    if phrases.at.is_none() {
        wrong.push("-at is missing".to_owned());
    }
    for row in ROWS.iter().filter(|row| row.intent != FALLBACK) {
        let Some(said) = phrases.intents.get(row.intent) else {
            wrong.push(format!("{} is missing", row.intent));
            continue;
        };
        if said.spoken.is_empty() && row.intent != LAUNCH {
            wrong.push(format!("{} is never said", row.intent));
        }
        for slot in said.spoken.iter().chain(&said.typed).flat_map(|template| template.slots()) {
            if row.slot(slot).is_none() {
                wrong.push(format!("{} has no slot {slot}", row.intent));
            }
        }
        for slot in row.slots.iter().filter(|slot| !(row.anywhere && slot.name == table::PLAYER)) {
            if !said.spoken.iter().any(|template| template.slots().contains(&slot.name)) {
                wrong.push(format!("{}: {{ ${} }} is never said", row.intent, slot.name));
            }
        }
    }
    let intents = phrases.intents.keys().filter(|intent| table::row(intent).is_none());
    wrong.extend(intents.map(|intent| unknown(intent)));
    wrong
}

/// What is wrong with a list of words.
fn listed_otherwise(english: &str, text: &str, is_variant: bool) -> Vec<String> {
    let (wanted, there) = (content(english), content(text));
    let mut wrong = there.mistakes;
    for name in there.texts.keys().map(|name| name.strip_suffix(".more").unwrap_or(name)) {
        if !wanted.texts.contains_key(name) && !OF_SOME_LANGUAGES.contains(&name) {
            wrong.push(unknown(name));
        }
    }
    let needed = wanted.texts.keys().filter(|name| !is_variant && !OF_ENGLISH.contains(&name.as_str()));
    wrong.extend(needed.filter(|name| !there.texts.contains_key(*name)).map(|name| format!("{name} is missing")));
    for line in there.words.get("spelling").into_iter().flat_map(|lines| lines.lines()).map(str::trim) {
        if !line.is_empty() && !SPELLINGS.contains(&line) {
            wrong.push(format!("spelling: {}", unknown(line)));
        }
    }
    wrong
}

fn unknown(name: &str) -> String {
    format!("{name} is unknown")
}

/// Everything that is wrong with a folder ("de", "fr-CA").
fn wrong_with(folder: &str) -> Vec<String> {
    let is_variant = folder != folder_of(folder);
    let mut wrong = Vec::new();
    let mut add = |name: &str, found: Vec<String>| {
        wrong.extend(found.into_iter().map(|what| format!("{folder}/{name}.ftl: {what}")));
    };
    let both = |name: &str| (file("en", name).unwrap_or_default(), file(folder, name));
    for name in SAID.iter().copied().chain(["slots", "seeds", "words"]) {
        match both(name) {
            (english, Some(text)) => add(
                name,
                match name {
                    "slots" => valued_otherwise(english, text, is_variant),
                    "words" => listed_otherwise(english, text, is_variant),
                    _ => said_otherwise(english, text, is_variant),
                },
            ),
            (_, None) if !is_variant => add(name, vec!["is missing".to_owned()]),
            (_, None) => {}
        }
    }
    if !is_variant || file(folder, "phrases").is_some() {
        let locale = LOCALES.iter().find(|locale| **locale == folder || folder_of(locale) == folder);
        add("phrases", phrased_otherwise(Phrases::of(locale.copied().unwrap_or_default())));
    }
    wrong
}

#[test]
fn every_translation_names_what_english_names() {
    let wrong: Vec<String> = translations().flat_map(wrong_with).collect();
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_variant_names_only_what_there_is() {
    let is_spoken = |locale: &&str| translations().chain(["en"]).any(|language| folder_of(locale) == language);
    let wrong: Vec<String> = LOCALES.into_iter().filter(is_spoken).flat_map(wrong_with).collect();
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_words_of_every_language_are_whole() {
    let english = file("en", "words").unwrap_or_default();
    for folder in ["de", "fr", "es", "it", "pt", "en-GB", "fr-CA", "es-MX", "es-US"] {
        let text = file(folder, "words").unwrap_or_else(|| panic!("{folder} has no words"));
        assert_eq!(listed_otherwise(english, text, folder.contains('-')), Vec::<String>::new(), "{folder}");
    }
}

#[test]
fn what_a_translator_forgets_is_named() {
    let english = "playing = Playing { $title } on { $player }.\nstopped = Stopped.\n    .fix = Go on.\n";
    let german = "playing = { $titel } auf { $player }.\nstoped = Gestoppt.\n";
    assert_eq!(
        said_otherwise(english, german, false),
        [
            "playing speaks of {\"player\", \"titel\"} instead of {\"player\", \"title\"}",
            "stopped is missing",
            "stopped.fix is missing",
            "stoped is unknown",
        ]
    );
    let slots = "DIRECTION =\n    .up = up\n    .down = down\n";
    let named = "DIRECTION =\n    .up = hoch, rauf\n    .runter = runter, rauf\n";
    let wrong = valued_otherwise(slots, named, false);
    assert_eq!(
        wrong,
        ["DIRECTION.down is missing", "DIRECTION.runter is unknown", "rauf is DIRECTION.runter and DIRECTION.up"]
    );
    let phrases = Phrases { locale: "de-DE", ..Phrases::default() };
    let wrong = phrased_otherwise(&phrases);
    assert!(wrong.contains(&"-at is missing".to_owned()) && wrong.contains(&"PlayShowIntent is missing".to_owned()));
}

#[test]
fn every_type_with_a_list_has_values_in_every_language() {
    for locale in household::language::spoken() {
        for kind in Values::of("en-US").types() {
            assert!(!Values::of(locale).of_type(kind).is_empty(), "{locale}: {kind}");
        }
    }
}
