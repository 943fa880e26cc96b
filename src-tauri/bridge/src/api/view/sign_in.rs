//! What a face shows of signing in.

use super::FaultView;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Somebody who may sign in on a server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PublicUserView {
    /// The server's id of them.
    pub id: String,
    /// Their name there.
    pub name: String,
    /// Whether they have a password.
    pub needs_password: bool,
    /// Their picture as a `data:` address; none if they have none, or it is too big.
    pub picture: Option<String>,
}

/// A sign-in that waits for a person, or has ended a while ago.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WaitingView {
    /// For cancelling it.
    pub id: String,
    /// What it waits for.
    pub how: WaitingHow,
    /// The server's name, where it is about one.
    pub server: Option<String>,
    /// What a person types elsewhere.
    pub code: Option<String>,
    /// The page that a person opens.
    pub page: Option<String>,
    /// Whether it listens for the browser on this machine. Where it cannot, the address must be pasted.
    pub listens: bool,
    /// Until when it waits (RFC 3339).
    pub expires: String,
    /// How it stands.
    pub state: WaitingState,
    /// Why it came to nothing; while it waits, what probably keeps it from its end.
    pub fault: Option<FaultView>,
    /// The server on which somebody is signed in now.
    pub added: Option<String>,
}

/// What a sign-in waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum WaitingHow {
    /// For its code to be typed where the person is signed in on the same server.
    QuickConnect,
    /// For its PIN to be entered on a page of Emby Connect.
    ConnectPin,
    /// For the page of Home Assistant to be confirmed in this machine's browser.
    HomeAssistant,
    /// For Amazon's page to be confirmed in this machine's browser, or in another one whose address is then pasted.
    Amazon,
}

/// How a waiting sign-in stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum WaitingState {
    /// It waits.
    Waiting,
    /// The person is signed in.
    Granted,
    /// Nobody confirmed it in time.
    Expired,
    /// It was turned down.
    Refused,
    /// Something else went wrong.
    Failed,
}

/// Who is signed in to Emby Connect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ConnectView {
    /// Their name there.
    pub name: String,
    /// The servers that they belong to, and those that have invited them.
    pub servers: Vec<ConnectServerView>,
}

/// A server that somebody belongs to by Emby Connect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ConnectServerView {
    /// Emby Connect's id of it.
    pub id: String,
    /// The server's own id.
    pub server: String,
    /// Its name.
    pub name: String,
    /// `linked`, `guest`, or `pending` for an invitation that waits for an answer.
    pub kind: String,
    /// Whether they are signed in on it.
    pub added: bool,
    /// Whether it is the one to offer first; at most one is.
    pub preselected: bool,
}
