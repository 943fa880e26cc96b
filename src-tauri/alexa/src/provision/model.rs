//! The interaction model, made from the household's table: the body of `PUT …/interactionModel/locales/{locale}`.
//!
//! The shape is SMAPI's `v1.skill.interactionModel`. The same table and the same names give the same bytes, so that
//! an upload can be skipped when nothing has changed.

mod alphabet;
mod types;
mod validate;

use super::hash::hash;
use super::names::{Chosen, Names};
pub(crate) use alphabet::Alphabet;
use household::voice::phrases::{Phrases, samples};
use household::voice::table::{ELICITED, FALLBACK, LAUNCH, ROWS, Row};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
pub(crate) use types::MOST_VALUES;
pub use validate::{Problem, Rule, Weight, validate, validate_invocation};

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
    /// The intents whose slots may be asked for.
    pub dialog: Dialog,
}

/// What may be asked for. We do all the asking; Alexa only listens for the slot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Dialog {
    /// `SKILL_RESPONSE`: nothing is asked but what we ask.
    pub delegation_strategy: String,
    /// The intents.
    pub intents: Vec<DialogIntent>,
}

/// An intent whose slots may be asked for: with the same slots as in the language model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DialogIntent {
    /// Its name.
    pub name: String,
    /// Never: an order is not read back.
    pub confirmation_required: bool,
    /// None of Amazon's.
    pub prompts: Prompts,
    /// Its slots.
    pub slots: Vec<DialogSlot>,
}

/// A slot that may be asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DialogSlot {
    /// Its name.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: String,
    /// Never by Alexa herself.
    pub elicitation_required: bool,
    /// Never.
    pub confirmation_required: bool,
    /// None of Amazon's.
    pub prompts: Prompts,
}

/// Prompts that Alexa would speak by herself: an empty object.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prompts {}

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

/// How large a body may become: a little less than what [`validate`] lets through.
const ROOM: usize = 950_000;

/// A model, and what of the home is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The model.
    pub model: Model,
    /// What was chosen for each slot type that names of the home may stand in, by the type's name.
    pub values: Vec<Chosen>,
    /// What it was made of, as a hash: what can be said, and the names of the home. Which of the names were chosen because of
    /// what people play is not in it.
    pub made_of: String,
}

/// The model for a locale ("en-US"), under an invocation name, with names from the home. The same names give the same
/// bytes, in whatever order they were gathered.
pub fn interaction_model(locale: &str, invocation_name: &str, names: &Names) -> Made {
    let phrases = Phrases::of(locale);
    let mut taken = BTreeSet::new();
    let rows = ROWS.iter().filter(|row| row.intent != LAUNCH);
    let intents: Vec<Intent> = rows.map(|row| intent(row, phrases, &mut taken)).collect();
    let mut model = Model {
        interaction_model: InteractionModel {
            dialog: dialog(&intents),
            language_model: LanguageModel {
                invocation_name: invocation_name.trim().to_lowercase(),
                model_configuration: ModelConfiguration {
                    fallback_intent_sensitivity: Sensitivity { level: "LOW".to_owned() },
                },
                types: types::fixed(&intents, phrases),
                intents,
            },
        },
    };
    let fixed = serde_json::to_vec(&model).unwrap_or_default();
    let made_of = made_of(&fixed, names);
    let own = &mut model.interaction_model.language_model.types;
    let values = types::fill(own, names, phrases, ROOM.saturating_sub(fixed.len()));
    Made { model, values, made_of }
}

/// The hash of what can be said and of everything that the home owns.
fn made_of(fixed: &[u8], names: &Names) -> String {
    let own = names.owned().flat_map(|(slot_type, numbers)| {
        let numbers: Vec<u8> = numbers.iter().flat_map(|number| number.to_be_bytes()).collect();
        [slot_type.as_bytes().to_vec(), numbers]
    });
    let own: Vec<Vec<u8>> = own.collect();
    hash(std::iter::once(fixed).chain(own.iter().map(Vec::as_slice)))
}

/// The intents that [`ELICITED`] names, as far as the model has the slot.
fn dialog(intents: &[Intent]) -> Dialog {
    let asked = |intent: &&Intent| {
        let has = |slot: &str| intent.slots.iter().any(|known| known.name == slot);
        ELICITED.iter().any(|(name, slot)| *name == intent.name && has(slot))
    };
    let slot = |slot: &ModelSlot| DialogSlot {
        name: slot.name.clone(),
        kind: slot.kind.clone(),
        elicitation_required: false,
        confirmation_required: false,
        prompts: Prompts::default(),
    };
    let intents = intents.iter().filter(asked).map(|intent| DialogIntent {
        name: intent.name.clone(),
        confirmation_required: false,
        prompts: Prompts::default(),
        slots: intent.slots.iter().map(slot).collect(),
    });
    Dialog { delegation_strategy: "SKILL_RESPONSE".to_owned(), intents: intents.collect() }
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
