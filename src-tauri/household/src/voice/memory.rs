//! The small memory behind a yes or no. It travels with the conversation and ends with it.
//!
//! A question keeps the whole command that waits for its answer, so that "did you mean" works alike for whatever was to
//! be done: the answer fills in what was missing, and the command is carried out.

use crate::id::ServerId;
use crate::media::{Item, MediaKind};
use crate::voice::Command;
use serde::{Deserialize, Serialize};

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
    /// "Did you mean …?", "How about …?", "Do you want one of them?"
    WhichOne(WhichOne),
    /// "You stopped after 40 minutes. Resume?" Yes goes on there, no begins at the beginning.
    Resume {
        /// What waits for the answer.
        then: Box<Command>,
        /// What is to be played.
        offer: Offer,
    },
    /// "You have already watched it. Play it anyway?"
    PlayAgain {
        /// What waits for the answer.
        then: Box<Command>,
        /// What is to be played.
        offer: Offer,
    },
    /// "Mark all of it as watched?"
    MarkAll {
        /// What waits for the answer.
        then: Box<Command>,
        /// What is to be marked.
        offer: Offer,
    },
    /// "Which player?" A name answers it, and the command goes on where it was asked.
    WhichPlayer {
        /// What waits for the answer; none when only the default was to change.
        then: Option<Box<Command>>,
        /// What earlier answers have settled.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        settled: Option<Settled>,
    },
    /// "How loud?"
    HowLoud {
        /// Of which player.
        player: Option<String>,
    },
    /// "Who?"
    WhichUser,
    /// "Which film?"
    WhichTitle {
        /// Of which kind.
        kind: MediaKind,
        /// On which player.
        player: Option<String>,
    },
}

/// A question about one of a few.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhichOne {
    /// What was heard, where a title was looked for; a yes teaches what it means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<String>,
    /// All of them, best first.
    pub offers: Vec<Offer>,
    /// Which one yes means. Those before it were declined.
    pub at: usize,
    /// How they were offered.
    pub manner: Manner,
    /// What becomes of the chosen one.
    pub then: Box<Command>,
}

/// How several things are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Manner {
    /// One after the other, as what may have been meant.
    Meant,
    /// One after the other, as an idea.
    Idea,
    /// All at once; yes means the first.
    List,
}

/// Something that may be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The server that has it.
    pub server: ServerId,
    /// The item, as it was when it was offered.
    pub item: Item,
    /// The title for whose sake it is offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
}

/// What answers have settled about a command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settled {
    /// Which item is meant.
    pub offer: Offer,
    /// Where it is to begin.
    pub start: Start,
    /// Whether everything else that a careful person would ask has been answered.
    pub sure: bool,
}

/// Where something is to begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Start {
    /// Nobody said: ask, if it was begun.
    Unsaid,
    /// Where it was left.
    Left,
    /// At its beginning.
    Beginning,
}
