//! What was heard, as an intent with its slots. Alexa and the recogniser both end here; from here on there is one path.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One understanding of a sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The intent's name as in the model, `AMAZON.HelpIntent` and `LaunchRequest` included.
    pub intent: String,
    /// The slots that were filled. An unfilled slot is absent.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub slots: BTreeMap<String, Slot>,
}

/// A filled slot.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// The words as they were heard; numbers as digits ("50"), durations as ISO 8601 ("PT10M").
    pub heard: String,
    /// The id of the value that it was resolved to, if the slot's type has values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name of that value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl Slot {
    /// A slot that holds what was heard and nothing more.
    pub fn heard(words: impl Into<String>) -> Self {
        Self { heard: words.into(), id: None, name: None }
    }

    /// The resolved id where there is one, else the words.
    pub fn value(&self) -> &str {
        self.id.as_deref().unwrap_or(&self.heard)
    }
}

impl Reading {
    /// A reading without slots.
    pub fn of(intent: &str) -> Self {
        Self { intent: intent.to_owned(), slots: BTreeMap::new() }
    }

    /// Adds a slot.
    #[must_use]
    pub fn with(mut self, slot: &str, heard: impl Into<String>) -> Self {
        self.slots.insert(slot.to_owned(), Slot::heard(heard));
        self
    }
}
