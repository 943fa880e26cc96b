//! What Alexa would understand: a model's own samples, word by word. No more than that; it is here so that simulations
//! reach a skill, and not to judge a model.

use serde_json::{Map, Value, json};

/// How a skill is opened.
const OPENING: [&str; 8] = ["open", "start", "launch", "öffne", "ouvre", "abre", "apri", "abra"];

/// What was understood.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Heard {
    /// The skill is opened without a command.
    Launch,
    /// An intent, as requests carry it.
    Intent(Value),
}

/// What somebody says to Alexa while no skill is open; none if it does not reach the skill of this model.
pub(super) fn from_outside(model: &Value, words: &str) -> Option<Heard> {
    let words = normal(words);
    let name = normal(model["languageModel"]["invocationName"].as_str()?);
    let (before, after) = words.split_once(&name)?;
    let (before, after) = (before.trim(), after.trim());
    // Whatever the model says: "open" and a name is Alexa's own.
    if OPENING.contains(&before) && after.is_empty() {
        return Some(Heard::Launch);
    }
    // "Ask Usher to play …": what follows the name, with and without a word that joins them.
    let joined = after.split_once(' ').map(|(_, rest)| rest);
    let said = [Some(after), joined, Some(before)].into_iter().flatten().filter(|part| !part.is_empty());
    for part in said {
        if let Some(heard @ Heard::Intent(_)) = of(model, part) {
            return Some(heard);
        }
    }
    let short = |part: &str| part.split_whitespace().count() <= 2;
    (short(before) && short(after)).then_some(Heard::Launch)
}

/// What somebody says while the skill is open.
pub(super) fn of(model: &Value, words: &str) -> Option<Heard> {
    let words = normal(words);
    let words: Vec<&str> = words.split_whitespace().collect();
    let intents = model["languageModel"]["intents"].as_array()?;
    for intent in intents {
        for sample in intent["samples"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let sample = normal(sample);
            let sample: Vec<&str> = sample.split_whitespace().collect();
            if let Some(slots) = fits(&sample, &words) {
                return Some(Heard::Intent(request(intent, &slots)));
            }
        }
    }
    None
}

fn normal(words: &str) -> String {
    let words = words.to_lowercase();
    words.split([' ', ',', '?', '!']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The slots' values, if the words fit the sample.
fn fits(sample: &[&str], words: &[&str]) -> Option<Vec<(String, String)>> {
    let Some((first, rest)) = sample.split_first() else {
        return words.is_empty().then(Vec::new);
    };
    let Some(slot) = first.strip_prefix('{').and_then(|slot| slot.strip_suffix('}')) else {
        return (words.first() == Some(first)).then(|| fits(rest, words.get(1..)?)).flatten();
    };
    (1..=words.len()).find_map(|length| {
        let (value, left) = words.split_at_checked(length)?;
        let mut slots = fits(rest, left)?;
        slots.push((slot.to_owned(), value.join(" ")));
        Some(slots)
    })
}

fn request(intent: &Value, values: &[(String, String)]) -> Value {
    let mut slots = Map::new();
    for slot in intent["slots"].as_array().into_iter().flatten() {
        let name = slot["name"].as_str().unwrap_or_default();
        let mut entry = json!({ "name": name, "confirmationStatus": "NONE" });
        if let Some((_, value)) = values.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)) {
            entry["value"] = json!(value);
        }
        slots.insert(name.to_owned(), entry);
    }
    json!({ "name": intent["name"], "confirmationStatus": "NONE", "slots": slots })
}
