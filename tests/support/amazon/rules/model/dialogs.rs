//! Dialogs: what they speak of must be there, and every prompt they name.

use crate::amazon::failure::Violation;
use serde_json::Value;
use std::collections::BTreeSet;

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn slots(intent: &Value) -> BTreeSet<(&str, &str)> {
    list(&intent["slots"]).filter_map(|slot| Some((slot["name"].as_str()?, slot["type"].as_str()?))).collect()
}

/// What is wrong with the dialogs of a model.
pub(super) fn wrong(model: &Value) -> Vec<Violation> {
    let mut wrong = Vec::new();
    let prompts: BTreeSet<&str> = list(&model["prompts"]).filter_map(|prompt| prompt["id"].as_str()).collect();
    for intent in list(&model["dialog"]["intents"]) {
        let name = &intent["name"];
        let Some(known) = list(&model["languageModel"]["intents"]).find(|one| one["name"] == *name) else {
            wrong.push(Violation::coded(
                "InvalidDialogIntent",
                format!("[InvalidDialogIntent]: There is no intent {name}."),
            ));
            continue;
        };
        if slots(known) != slots(intent) {
            let text = format!("[DialogSlotMismatch]: The slots of {name} are not the same in its dialog.");
            wrong.push(Violation::coded("DialogSlotMismatch", text));
        }
        let mut named = named(intent);
        for slot in list(&intent["slots"]) {
            named.extend(self::named(slot));
            if slot["elicitationRequired"] == true && slot["prompts"]["elicitation"].is_null() {
                let text = format!(
                    "[MissingPrompt]: The slot {} of {name} is to be asked for, and has no prompt.",
                    slot["name"]
                );
                wrong.push(Violation::coded("MissingPrompt", text));
            }
            named.extend(list(&slot["validations"]).filter_map(|one| one["prompt"].as_str()));
        }
        for prompt in named.iter().filter(|prompt| !prompts.contains(**prompt)) {
            wrong.push(Violation::coded("MissingPrompt", format!("[MissingPrompt]: There is no prompt \"{prompt}\".")));
        }
    }
    wrong
}

fn named(part: &Value) -> Vec<&str> {
    part["prompts"].as_object().into_iter().flat_map(|all| all.values()).filter_map(Value::as_str).collect()
}
