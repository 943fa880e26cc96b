//! The small memory behind a yes or no. It travels with the conversation and ends with it.

use crate::id::{PlayerId, ServerId};
use crate::order::Titled;
use crate::voice::Command;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// What the next sentence may answer. Empty between conversations.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Memory {
    /// Whether the conversation was opened without a command, and so stays open after each answer.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub open: bool,
    /// The question that was asked last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<Question>,
}

/// A question with what each answer means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Question {
    /// "Did you mean …?" Yes plays it, no asks for the next one.
    DidYouMean {
        /// What was heard.
        heard: String,
        /// The one asked for, then the others.
        candidates: Vec<Candidate>,
        /// Where it is to be played.
        player: PlayerId,
    },
    /// "Which player?" A name answers it, and the command goes on where it was asked.
    WhichPlayer {
        /// What waits for the answer; none when only the default was to change.
        then: Option<Box<Command>>,
    },
    /// "How loud?"
    HowLoud {
        /// Of which player.
        player: Option<String>,
    },
    /// "Who?"
    WhichUser,
}

/// Something that may have been meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// The server that has it.
    pub server: ServerId,
    /// The item.
    pub item: Titled,
    /// Where to start.
    #[serde(default)]
    pub start: Duration,
}
