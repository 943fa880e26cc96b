//! One spoken command's story: heard, understood, done, said, with times.

use crate::fault::Fault;
use crate::id::{EchoId, PlayerId, ServerId};
use crate::order::Order;
use crate::voice::Slot;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::OffsetDateTime;

/// The story of one command. It holds no secrets and no raw messages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    /// Grows by one with each command of a journal; 0 until the journal has numbered it.
    #[serde(default)]
    pub number: u64,
    /// When it was heard.
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    /// By which way it came in.
    pub door: Door,
    /// The language it was spoken in, as Alexa names it ("en-US").
    pub locale: String,
    /// Which Echo heard it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub echo: Option<EchoId>,
    /// The sentence, where it is known: Alexa tells only the slots.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<String>,
    /// The intent.
    pub intent: String,
    /// The slots that were filled.
    #[serde(default)]
    pub slots: BTreeMap<String, Slot>,
    /// What was told to whom.
    #[serde(default)]
    pub orders: Vec<Given>,
    /// What Alexa said.
    pub said: String,
    /// How it ended.
    pub outcome: Outcome,
    /// What went wrong, if something did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<Fault>,
    /// How long the stages took.
    pub millis: Stages,
}

/// An order and who got it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Given {
    /// The server's id.
    pub server: ServerId,
    /// The player's id.
    pub player: PlayerId,
    /// The player's name at that time.
    pub player_name: String,
    /// What it was told.
    #[serde(flatten)]
    pub order: Order,
}

/// By which way a command came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Door {
    /// Alexa's custom skill.
    Skill,
    /// "Try a command" and `usherd say`.
    Try,
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Done, or answered.
    Done,
    /// A question is open.
    Asked,
    /// Something went wrong; the fault says what.
    Failed,
}

/// How long each stage took, in milliseconds with fractions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Stages {
    /// From the sentence or the signed request to the command.
    pub understand: f64,
    /// Finding the player and the title.
    pub find: f64,
    /// Until the server had taken the orders.
    pub order: f64,
    /// All of it.
    pub total: f64,
}
