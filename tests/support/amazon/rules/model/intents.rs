//! Intents, their slots and their samples.

use super::names::is_name;
use super::types::is_built_in;
use crate::amazon::failure::Violation;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// More are too many.
const MOST_INTENTS: usize = 250;
/// What a skill with screens must know.
const REQUIRED: [&str; 4] =
    ["AMAZON.StopIntent", "AMAZON.CancelIntent", "AMAZON.HelpIntent", "AMAZON.NavigateHomeIntent"];

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn coded(code: &str, text: String) -> Violation {
    Violation::coded(code, format!("[{code}]: {text}"))
}

/// What is wrong with the intents of a model, and what is only doubtful.
pub(super) fn wrong(language: &Value, locale: &str, screens: bool) -> (Vec<Violation>, Vec<Violation>) {
    let (mut wrong, mut doubtful) = (Vec::new(), Vec::new());
    let own: BTreeSet<&str> = list(&language["types"]).filter_map(|one| one["name"].as_str()).collect();
    let mut names = BTreeSet::new();
    let mut samples: BTreeMap<String, &str> = BTreeMap::new();
    for intent in list(&language["intents"]) {
        let name = intent["name"].as_str().unwrap_or_default();
        if !names.insert(name) {
            wrong.push(coded("DuplicateIntent", format!("The intent \"{name}\" is defined twice.")));
        }
        if !name.starts_with("AMAZON.") && !is_name(name, false) {
            wrong.push(coded("InvalidIntentName", format!("\"{name}\" is no name of an intent.")));
        }
        wrong.extend(slots(name, intent, &own, locale));
        for sample in list(&intent["samples"]).filter_map(Value::as_str) {
            wrong.extend(in_sample(name, intent, sample));
            if let Some(other) = samples.insert(sample.to_lowercase(), name) {
                let text = format!("The sample \"{sample}\" of \"{name}\" is one of \"{other}\" too.");
                doubtful.push(coded("DuplicateSample", text));
            }
        }
    }
    if names.len() > MOST_INTENTS {
        wrong.push(coded("TooManyIntents", format!("{} intents are more than {MOST_INTENTS}.", names.len())));
    }
    for name in REQUIRED.iter().filter(|name| screens && !names.contains(**name)) {
        wrong.push(coded("MissingRequiredIntent", format!("The intent \"{name}\" is missing.")));
    }
    (wrong, doubtful)
}

fn slots(intent: &str, whole: &Value, own: &BTreeSet<&str>, locale: &str) -> Vec<Violation> {
    let (mut wrong, mut seen, mut phrases) = (Vec::new(), BTreeSet::new(), 0);
    for slot in list(&whole["slots"]) {
        let (name, kind) = (slot["name"].as_str().unwrap_or_default(), slot["type"].as_str().unwrap_or_default());
        if !is_name(name, true) || !seen.insert(name.to_lowercase()) {
            wrong.push(coded(
                "InvalidSlotName",
                format!("\"{name}\" of \"{intent}\" is no name of a slot, or there twice."),
            ));
        }
        if !own.contains(kind) && !is_built_in(kind, locale) {
            let text =
                format!("Slot type \"{kind}\" of slot \"{name}\" in intent \"{intent}\" is not there in {locale}.");
            wrong.push(coded("InvalidSlotType", text));
        }
        phrases += usize::from(kind == "AMAZON.SearchQuery");
    }
    if phrases > 1 {
        wrong.push(coded(
            "MultiplePhraseSlots",
            format!("Intent \"{intent}\" has more than one slot of AMAZON.SearchQuery."),
        ));
    }
    wrong
}

/// What is wrong with one sample of an intent.
fn in_sample(intent: &str, whole: &Value, sample: &str) -> Vec<Violation> {
    let mut wrong = Vec::new();
    let mut words = String::new();
    let (mut used, mut phrase) = (0, false);
    for part in sample.split('{') {
        let Some((slot, after)) = part.split_once('}') else {
            words.push_str(part);
            continue;
        };
        words.push_str(after);
        used += 1;
        let known =
            list(&whole["slots"]).find(|one| one["name"].as_str().is_some_and(|name| name.eq_ignore_ascii_case(slot)));
        match known {
            None => {
                let text = format!(
                    "Sample utterance \"{sample}\" of \"{intent}\" has the slot \"{slot}\", which is not declared."
                );
                wrong.push(coded("InvalidIntentSamplePhraseSlot", text));
            }
            Some(known) => phrase |= known["type"] == "AMAZON.SearchQuery",
        }
    }
    if phrase && (words.trim().is_empty() || used > 1) {
        let text = format!(
            "Sample utterance \"{sample}\" in intent \"{intent}\" must include a carrier phrase. Sample intent utterances with phrase \
             types cannot consist of only slots."
        );
        wrong.push(coded("MissingCarrierPhrase", text));
    }
    let spoken = |letter: char| {
        !letter.is_ascii() || letter.is_ascii_alphabetic() || matches!(letter, ' ' | '\'' | '.' | '-' | ',')
    };
    if let Some(letter) = words.chars().find(|letter| !spoken(*letter)) {
        let text = format!("Sample utterance \"{sample}\" of \"{intent}\" contains \"{letter}\".");
        wrong.push(coded("InvalidIntentSamplePhrase", text));
    }
    wrong
}
