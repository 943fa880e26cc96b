//! What helps Alexa hear the next sentence: `Dialog.ElicitSlot` says which slot the answer fills, and
//! `Dialog.UpdateDynamicEntities` which names may well be in it. Facts: Amazon's generated types (ask-sdk-model 1.86.0).

use crate::custom::said::Said;
use crate::provision::names::said::said as spoken;
use household::voice::reply::{Elicit, Names};
use household::voice::table;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Amazon takes so many values in one answer, over all types.
const MOST: usize = 100;

/// A directive, in Amazon's spelling.
#[derive(Serialize)]
#[serde(tag = "type")]
pub(crate) enum DialogDirective<'a> {
    /// Works only for the intents in the model's `dialog` section ([`table::ELICITED`]).
    #[serde(rename = "Dialog.ElicitSlot", rename_all = "camelCase")]
    ElicitSlot { slot_to_elicit: &'a str, updated_intent: UpdatedIntent<'a> },
    /// Replaces everything that was sent before; forgotten after half an hour.
    #[serde(rename = "Dialog.UpdateDynamicEntities", rename_all = "camelCase")]
    UpdateDynamicEntities { update_behavior: &'static str, types: Vec<EntityType<'a>> },
}

/// The intent that the answer will be, with nothing in it yet.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct UpdatedIntent<'a> {
    name: &'a str,
    confirmation_status: &'static str,
    slots: BTreeMap<&'static str, EmptySlot>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EmptySlot {
    name: &'static str,
    confirmation_status: &'static str,
}

/// A type of slot with names.
#[derive(Serialize)]
pub(crate) struct EntityType<'a> {
    name: &'a str,
    values: Vec<Entity>,
}

#[derive(Serialize)]
struct Entity {
    name: EntityName,
}

#[derive(Serialize)]
struct EntityName {
    value: String,
}

/// The directives of an answer to an Echo with a locale. A slot is only waited for where somebody may still answer.
pub(crate) fn directives<'a>(said: &'a Said, may_ask: bool, locale: &str) -> Vec<DialogDirective<'a>> {
    let elicit = said.elicit.as_ref().filter(|_| may_ask).and_then(elicit);
    elicit.into_iter().chain(entities(&said.names, locale)).collect()
}

fn elicit(elicit: &Elicit) -> Option<DialogDirective<'_>> {
    let row = table::row(&elicit.intent).filter(|_| table::is_elicited(elicit))?;
    let empty = |name| (name, EmptySlot { name, confirmation_status: "NONE" });
    let updated_intent = UpdatedIntent {
        name: &elicit.intent,
        confirmation_status: "NONE",
        slots: row.slots.iter().map(|slot| empty(slot.name)).collect(),
    };
    Some(DialogDirective::ElicitSlot { slot_to_elicit: &elicit.slot, updated_intent })
}

fn entities<'a>(names: &'a [Names], locale: &str) -> Option<DialogDirective<'a>> {
    let mut left = MOST;
    let types: Vec<EntityType<'_>> = names
        .iter()
        .filter_map(|names| {
            let mut taken = BTreeSet::new();
            let sayable = names.names.iter().filter_map(|name| spoken(name, locale).ok()).map(|said| said.value);
            let values: Vec<Entity> = sayable
                .filter(|name| taken.insert(name.to_lowercase()))
                .take(left)
                .map(|value| Entity { name: EntityName { value } })
                .collect();
            left -= values.len();
            (!values.is_empty()).then_some(EntityType { name: &names.kind, values })
        })
        .collect();
    (!types.is_empty()).then_some(DialogDirective::UpdateDynamicEntities { update_behavior: "REPLACE", types })
}
