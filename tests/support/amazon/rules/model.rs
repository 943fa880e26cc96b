//! Interaction models: what is refused at once, and what comes out while they are built.

mod dialogs;
mod intents;
mod names;
mod types;

use super::{kind, missing, only};
use crate::amazon::failure::{Code, Violation};
use serde_json::Value;

/// More bytes than this are too many.
const MOST_BYTES: usize = 1_500_000;

/// What a build finds.
#[derive(Default)]
pub(in crate::amazon) struct Found {
    /// In the language model.
    pub(in crate::amazon) errors: Vec<Violation>,
    /// In the dialogs.
    pub(in crate::amazon) dialogs: Vec<Violation>,
    /// What does not end it.
    pub(in crate::amazon) warnings: Vec<Violation>,
}

/// What is refused at once: another shape than a model's.
pub(in crate::amazon) fn at_once(body: &Value, locale: &str, bytes: usize) -> Vec<Violation> {
    let language = &body["interactionModel"]["languageModel"];
    let path = "$.interactionModel.languageModel";
    let mut wrong = only("$", body, &["interactionModel", "version", "description"]);
    if !super::manifest::is_locale(locale) {
        wrong.push(Violation::of(Code::InvalidRequestParameter).saying(format!("There is no locale {locale}.")));
    }
    if bytes > MOST_BYTES {
        let text = format!("The interaction model has {bytes} bytes; at most {MOST_BYTES} are allowed.");
        wrong.push(Violation::of(Code::InvalidStringLength).saying(text));
    }
    if !language.is_object() {
        wrong.push(missing("$.interactionModel", "languageModel"));
        return wrong;
    }
    wrong.extend(only("$.interactionModel", &body["interactionModel"], &["languageModel", "dialog", "prompts"]));
    wrong.extend(only(path, language, &["invocationName", "intents", "types", "modelConfiguration"]));
    if language["invocationName"].as_str().is_none_or(str::is_empty) {
        wrong.push(Violation::coded("MissingInvocationName", "[MissingInvocationName]: Invocation name is missing"));
    }
    match language["intents"].as_array() {
        None => wrong.push(missing(path, "intents")),
        Some(intents) => wrong.extend(
            intents
                .iter()
                .enumerate()
                .filter(|(_, intent)| !intent["name"].is_string())
                .map(|(number, _)| missing(&format!("{path}.intents[{number}]"), "name")),
        ),
    }
    if !language["types"].is_null() && !language["types"].is_array() {
        wrong.push(kind(&format!("{path}.types"), "array"));
    }
    wrong
}

/// What comes out while a model is built. `screens` = the skill shows something, so more intents are required of it.
pub(in crate::amazon) fn later(model: &Value, locale: &str, screens: bool) -> Found {
    let language = &model["languageModel"];
    let mut errors = names::invocation(language["invocationName"].as_str().unwrap_or_default());
    errors.extend(types::wrong(language));
    let (wrong, warnings) = intents::wrong(language, locale, screens);
    errors.extend(wrong);
    Found { errors, dialogs: dialogs::wrong(model), warnings }
}
