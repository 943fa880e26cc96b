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
    /// Several, said as "A, B and C" in the listener's language.
    List(Vec<Value>),
    /// Something that each language names in its own way: "season 2, episode 3 of …".
    Message(Message),
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

impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(list: Vec<T>) -> Self {
        Self::List(list.into_iter().map(Into::into).collect())
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
        let value = |key, text: &String| fault.count(key).map_or_else(|| Value::Text(text.clone()), Value::Number);
        let values = fault.values.iter().map(|(key, text)| (key.clone(), value(key, text))).collect();
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
    /// What the answer will most likely be, so that Alexa hears it better. Only where the conversation stays open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub elicit: Option<Elicit>,
    /// Names that may well be said next, the likeliest first. Empty leaves those that were given before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<Names>,
}

/// The slot that an answer will fill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elicit {
    /// Of which row.
    pub intent: String,
    /// Which slot.
    pub slot: String,
}

/// Names of one type of slot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// The type, as the table names it.
    pub kind: String,
    /// The names, each as it is written.
    pub names: Vec<String>,
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
        Self { speech, reprompt: None, card: None, elicit: None, names: Vec::new() }
    }

    /// Says something and waits for an answer.
    pub fn ask(speech: Message, reprompt: Message) -> Self {
        Self { reprompt: Some(reprompt), ..Self::say(speech) }
    }

    /// Says which slot the answer will fill.
    #[must_use]
    pub fn hearing(mut self, intent: &str, slot: &str) -> Self {
        self.elicit = Some(Elicit { intent: intent.to_owned(), slot: slot.to_owned() });
        self
    }
}
