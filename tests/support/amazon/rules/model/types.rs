//! Slot types and their values; and which of Amazon's own types there are in which language.

use super::names::is_name;
use crate::amazon::failure::Violation;
use serde_json::Value;
use std::collections::BTreeSet;

/// Values and synonyms of a model together.
const MOST_VALUES: usize = 50_000;
/// Letters of a value.
const LONGEST_VALUE: usize = 140;
/// Letters of a value's id.
const LONGEST_ID: usize = 100;

/// Types that are there in all languages.
const EVERYWHERE: &[&str] = &[
    "AMAZON.DATE",
    "AMAZON.TIME",
    "AMAZON.DURATION",
    "AMAZON.NUMBER",
    "AMAZON.FOUR_DIGIT_NUMBER",
    "AMAZON.SearchQuery",
    "AMAZON.Ordinal",
    "AMAZON.PhoneNumber",
    "AMAZON.Room",
    "AMAZON.Color",
    "AMAZON.Country",
    "AMAZON.Language",
    "AMAZON.Month",
    "AMAZON.DayOfWeek",
    "AMAZON.FirstName",
    "AMAZON.City",
];

/// Types that are there in some.
const SOMEWHERE: &[(&str, &[&str])] = &[
    ("AMAZON.Genre", WIDE),
    ("AMAZON.Actor", WIDE),
    ("AMAZON.Movie", &["en-US", "en-AU", "en-CA", "en-GB", "fr-FR", "de-DE"]),
    ("AMAZON.Artist", &["en-US", "en-IN", "fr-FR", "de-DE"]),
    ("AMAZON.MusicGroup", &["en-US", "fr-FR"]),
    ("AMAZON.Musician", &["en-US", "fr-FR"]),
    ("AMAZON.TVSeries", US),
    ("AMAZON.TVSeason", US),
    ("AMAZON.TVEpisode", US),
    ("AMAZON.MusicAlbum", US),
    ("AMAZON.MusicRecording", US),
    ("AMAZON.MusicPlaylist", US),
    ("AMAZON.MusicVideo", US),
    ("AMAZON.MovieSeries", US),
    ("AMAZON.TelevisionChannel", US),
    ("AMAZON.RadioChannel", US),
    ("AMAZON.BroadcastChannel", US),
    ("AMAZON.Director", US),
    ("AMAZON.Person", US),
    ("AMAZON.Professional", US),
];
const US: &[&str] = &["en-US"];
const WIDE: &[&str] =
    &["en-US", "en-AU", "en-CA", "en-IN", "en-GB", "fr-CA", "fr-FR", "de-DE", "it-IT", "es-ES", "es-MX"];

/// Whether Amazon has this type of its own in a language.
pub(super) fn is_built_in(name: &str, locale: &str) -> bool {
    EVERYWHERE.contains(&name) || SOMEWHERE.iter().any(|(one, locales)| *one == name && locales.contains(&locale))
}

/// What is wrong with the types of a model.
pub(super) fn wrong(language: &Value) -> Vec<Violation> {
    let mut wrong = Vec::new();
    let (mut seen, mut count) = (BTreeSet::new(), 0);
    for one in language["types"].as_array().into_iter().flatten() {
        let name = one["name"].as_str().unwrap_or_default();
        if !is_name(name, true) && !name.starts_with("AMAZON.") {
            wrong.push(Violation::coded(
                "InvalidSlotTypeName",
                format!("[InvalidSlotTypeName]: \"{name}\" is no name of a slot type."),
            ));
        }
        if !seen.insert(name) {
            wrong.push(Violation::coded(
                "DuplicateSlotType",
                format!("[DuplicateSlotType]: \"{name}\" is defined twice."),
            ));
        }
        let values = one["values"].as_array();
        if values.is_none_or(Vec::is_empty) && one["valueSupplier"].is_null() {
            wrong.push(Violation::coded(
                "MissingSlotTypeValues",
                format!("[MissingSlotTypeValues]: \"{name}\" has no values."),
            ));
        }
        count += values.into_iter().flatten().map(|value| value_count(name, value, &mut wrong)).sum::<usize>();
    }
    if count > MOST_VALUES {
        let text = format!(
            "[TooManySlotValues]: The model has {count} slot values and synonyms; at most {MOST_VALUES} are allowed."
        );
        wrong.push(Violation::coded("TooManySlotValues", text));
    }
    wrong
}

/// How many words a value counts, with what is wrong with it.
fn value_count(kind: &str, value: &Value, wrong: &mut Vec<Violation>) -> usize {
    let synonyms = value["name"]["synonyms"].as_array().map(Vec::as_slice).unwrap_or_default();
    let mut words = vec![&value["name"]["value"]];
    words.extend(synonyms);
    for word in &words {
        let word = word.as_str().unwrap_or_default();
        if word.trim().is_empty() {
            wrong.push(Violation::coded("EmptySlotValue", format!("[EmptySlotValue]: \"{kind}\" has an empty value.")));
        } else if word.chars().count() > LONGEST_VALUE {
            let text = format!(
                "[SlotValueTooLong]: Slot value length exceeds the limit of {LONGEST_VALUE} characters: \"{word}\""
            );
            wrong.push(Violation::coded("SlotValueTooLong", text));
        }
    }
    if value["id"].as_str().is_some_and(|id| id.chars().count() > LONGEST_ID) {
        wrong.push(Violation::coded(
            "SlotValueIdTooLong",
            format!("[SlotValueIdTooLong]: An id of \"{kind}\" is too long."),
        ));
    }
    words.len()
}
