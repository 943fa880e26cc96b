//! What a face shows of the checks: each with what it measured, what is wrong, and what can be done about it.

use super::FaultView;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Every check, in the order in which one explains the next.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ChecksView {
    /// Whether they are being run.
    pub running: bool,
    /// When all of them were last run (RFC 3339); none if never.
    pub at: Option<String>,
    /// All of them, also those that were never run.
    pub checks: Vec<CheckView>,
    /// Somebody speaks to their Echo, and Usher listens for what arrives.
    pub listening: Option<ListeningView>,
}

/// A check. Its title is the message `check-<id>` of `checks.ftl`, what is right that message's `.ok`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CheckView {
    /// Its stable id: `A1` … `E8`, and `F2`, `F3` for Usher itself and the servers.
    pub id: String,
    /// The group that is run together: `clock`, `local`, `servers`, `address`, `dns`, `tls`, `door`, `skill` …
    pub group: String,
    /// What it is about where one id has several: a server, a language.
    pub about: Option<String>,
    /// How it stands.
    pub state: CheckState,
    /// What is wrong.
    pub fault: Option<FaultView>,
    /// Why it was skipped: `cause` (see [`CheckView::cause`]), `signed-out`, `no-address`, `no-skill` …
    pub skipped: Option<String>,
    /// The id of the check that explains it.
    pub cause: Option<String>,
    /// What was measured.
    pub values: BTreeMap<String, String>,
    /// What Usher can do about it, by a stable name for [`crate::api::Intention::Mend`].
    pub remedy: Option<String>,
    /// When it was run (RFC 3339).
    pub at: Option<String>,
}

/// How a check stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum CheckState {
    /// It was not run yet: while others are, its turn will come.
    #[default]
    Waiting,
    /// It is being run.
    Running,
    /// All right.
    Ok,
    /// It works, and should be looked at.
    Warn,
    /// It does not work.
    Fail,
    /// It could not be run, or need not be.
    Skipped,
}

/// Usher listens for what arrives from an Echo.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ListeningView {
    /// Until when (RFC 3339).
    pub until: String,
    /// Whether that time is over.
    pub over: bool,
    /// What was heard so far, oldest first.
    pub heard: Vec<HeardView>,
    /// What that means, by a stable name: `waiting`, `nothing`, `unsigned` (somebody tried the address by hand), `linking`,
    /// `arrived`, `refused`, `not-linked`, `disliked` (Alexa did not take an answer).
    pub meaning: String,
    /// What is wrong, if anything is clear.
    pub fault: Option<FaultView>,
    /// The id of the check that explains it.
    pub cause: Option<String>,
    /// What Usher can do about it, by a stable name for [`crate::api::Intention::Mend`].
    pub remedy: Option<String>,
}

/// Something that arrived while Usher listened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct HeardView {
    /// When (RFC 3339).
    pub at: String,
    /// What it was, by a stable name: `command`, `opened`, `closed`, `refused`, `unsigned`, `linking`, `disliked`.
    pub what: String,
    /// What was understood, why it was refused, or what Alexa said.
    pub detail: String,
}

/// What would be saved for somebody who helps: read it before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BundleView {
    /// A short id to quote.
    pub id: String,
    /// Its files.
    pub files: Vec<BundleFileView>,
}

/// A file of the bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BundleFileView {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub text: String,
}
