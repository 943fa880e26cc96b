//! What Alexa says back, as messages by name; the words are in `src-tauri/text/<language>/speech.ftl`.

use crate::fault::Fault;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A text by its name, with what it speaks of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// The name of the text in `speech.ftl`, or of a fault in `faults.ftl`.
    pub id: String,
    /// What it speaks of.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, Value>,
}

/// A part of a text. Numbers stay numbers, so that languages can count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A count or an ordinal.
    Number(i64),
    /// A name.
    Text(String),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl Message {
    /// A text without values.
    pub fn new(id: &str) -> Self {
        Self { id: id.to_owned(), values: BTreeMap::new() }
    }

    /// Words that have been put together already.
    pub fn words(text: &str) -> Self {
        Self::new("words").with("text", text)
    }

    /// What is wrong, as it is said.
    pub fn of_fault(fault: &Fault) -> Self {
        let values = fault.values.iter().map(|(key, value)| (key.clone(), Value::Text(value.clone()))).collect();
        Self { id: fault.message_id(), values }
    }

    /// Adds a value.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.values.insert(key.to_owned(), value.into());
        self
    }
}

/// What Alexa says back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// Said now.
    pub speech: Message,
    /// Said again when nobody answers. Present means that the conversation stays open.
    pub reprompt: Option<Message>,
    /// Shown in the Alexa app.
    pub card: Option<Card>,
}

/// A card in the Alexa app.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Its heading.
    pub title: Message,
    /// Its text.
    pub text: Message,
}

impl Reply {
    /// Says something and ends the conversation.
    pub fn say(speech: Message) -> Self {
        Self { speech, reprompt: None, card: None }
    }

    /// Says something and waits for an answer.
    pub fn ask(speech: Message, reprompt: Message) -> Self {
        Self { speech, reprompt: Some(reprompt), card: None }
    }
}
