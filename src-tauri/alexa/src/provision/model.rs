//! The interaction model, made from the household's table: the body of `PUT …/interactionModel/locales/{locale}`.
//!
//! The shape is SMAPI's `v1.skill.interactionModel`. The same table and the same names give the same bytes, so that
//! an upload can be skipped when nothing has changed.

mod types;
mod validate;

use household::voice::phrases::{Phrases, samples};
use household::voice::table::{FALLBACK, LAUNCH, ROWS, Row};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
pub use types::Seeds;
pub use validate::{Problem, Rule, Weight, validate};

/// The body of the upload.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Model {
    /// Everything.
    pub interaction_model: InteractionModel,
}

/// The model without its envelope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InteractionModel {
    /// Intents and slot types.
    pub language_model: LanguageModel,
}

/// What can be said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LanguageModel {
    /// The name that people call the skill by.
    pub invocation_name: String,
    /// How readily Alexa gives up on a sentence.
    pub model_configuration: ModelConfiguration,
    /// The intents.
    pub intents: Vec<Intent>,
    /// Our own slot types.
    pub types: Vec<OwnType>,
}

/// Settings of the whole model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ModelConfiguration {
    /// How readily `AMAZON.FallbackIntent` is taken.
    pub fallback_intent_sensitivity: Sensitivity,
}

/// LOW, MEDIUM or HIGH.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sensitivity {
    /// The level's name.
    pub level: String,
}

/// One intent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intent {
    /// Its name.
    pub name: String,
    /// Its slots.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slots: Vec<ModelSlot>,
    /// What is said for it.
    #[serde(default)]
    pub samples: Vec<String>,
}

/// A slot of an intent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModelSlot {
    /// Its name.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: String,
}

/// One of our slot types.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnType {
    /// Its name.
    pub name: String,
    /// Its values.
    pub values: Vec<TypeValue>,
}

/// A value of a slot type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypeValue {
    /// Its stable id; names from the home have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// How it is said.
    pub name: ValueName,
}

/// The ways to say a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ValueName {
    /// The usual one.
    pub value: String,
    /// The others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub synonyms: Vec<String>,
}

/// The model for a locale ("en-US"), under an invocation name, with names from the home.
pub fn interaction_model(locale: &str, invocation_name: &str, seeds: &Seeds) -> Model {
    let phrases = Phrases::of(locale);
    let mut taken = BTreeSet::new();
    let rows = ROWS.iter().filter(|row| row.intent != LAUNCH);
    let intents: Vec<Intent> = rows.map(|row| intent(row, phrases, &mut taken)).collect();
    Model {
        interaction_model: InteractionModel {
            language_model: LanguageModel {
                invocation_name: invocation_name.trim().to_lowercase(),
                model_configuration: ModelConfiguration {
                    fallback_intent_sensitivity: Sensitivity { level: "LOW".to_owned() },
                },
                types: types::own_types(&intents, phrases, seeds),
                intents,
            },
        },
    }
}

/// One row as an intent. A sample that an earlier row has taken already is left out.
fn intent(row: &Row, phrases: &Phrases, taken: &mut BTreeSet<String>) -> Intent {
    let mut found = if row.intent == FALLBACK { Vec::new() } else { samples::of_row(row, phrases) };
    found.retain(|sample| taken.insert(sample.to_lowercase()));
    let used = |name: &str| found.iter().any(|sample| sample.contains(&format!("{{{name}}}")));
    let slots = row.slots.iter().filter(|slot| used(slot.name));
    let slots = slots.map(|slot| ModelSlot { name: slot.name.to_owned(), kind: slot.kind.name().to_owned() }).collect();
    Intent { name: row.intent.to_owned(), slots, samples: found }
}
