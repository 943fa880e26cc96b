//! Servers and the people signed in on them, as the settings keep them. No secrets: those are in [`crate::secrets`].

use household::home::{ServerKind, User};
use household::id::{ServerId, UserId};
use serde::{Deserialize, Serialize};
use servers::media_browser::Found;
use url::Url;

/// A server that was added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeptServer {
    /// Its own id.
    pub id: ServerId,
    /// What it is.
    pub kind: ServerKind,
    /// What its owner called it when it last answered.
    pub name: String,
    /// Where it answers, with the base path that was typed; the best first. Never empty.
    pub addresses: Vec<String>,
    /// The certificate that its owner vouches for: SHA-256, in hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// Who is signed in; the one who was first stands first.
    #[serde(default)]
    pub users: Vec<KeptUser>,
    /// What a later version wrote and this one does not know; it survives.
    #[serde(flatten)]
    pub unknown: serde_json::Map<String, serde_json::Value>,
}

/// Account linking, once it was set up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeptLinking {
    /// The developer's vendor id, which Alexa's three addresses end with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vendor: Option<String>,
    /// Whether an Alexa account must be linked to be obeyed.
    #[serde(default)]
    pub wanted: bool,
    /// What a later version wrote and this one does not know; it survives.
    #[serde(flatten)]
    pub unknown: serde_json::Map<String, serde_json::Value>,
}

/// A person who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeptUser {
    /// The server's id of them.
    pub id: UserId,
    /// Their name there.
    pub name: String,
    /// The token was made by its owner, not by signing in: it is used, and never ended.
    #[serde(default, skip_serializing_if = "is_false")]
    pub own_token: bool,
    /// The member of Emby Connect who they are, where that service vouches for them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connect: Option<String>,
    /// When they signed in (RFC 3339): another time is another token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// What a later version wrote and this one does not know; it survives.
    #[serde(flatten)]
    pub unknown: serde_json::Map<String, serde_json::Value>,
}

/// Who is signed in to Emby Connect, and what the service told last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeptConnect {
    /// The service's id of them.
    pub id: String,
    /// Their name there.
    pub name: String,
    /// The servers that they belong to.
    #[serde(default)]
    pub servers: Vec<KeptOffer>,
    /// What a later version wrote and this one does not know; it survives.
    #[serde(flatten)]
    pub unknown: serde_json::Map<String, serde_json::Value>,
}

/// A server that somebody belongs to by Emby Connect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeptOffer {
    /// The service's id of it.
    pub id: String,
    /// Its own id.
    pub server: ServerId,
    /// Its name.
    pub name: String,
    /// How they belong to it: `linked`, `guest`, or `pending` for an invitation.
    pub belongs: String,
    /// Where it is, at home first.
    #[serde(default)]
    pub addresses: Vec<String>,
}

/// How many addresses of one server are kept.
const ADDRESSES: usize = 4;

impl KeptServer {
    /// It answers at this address: the best from now on.
    pub fn prefer(&mut self, address: &str) {
        self.addresses.retain(|known| known != address);
        self.addresses.insert(0, address.to_owned());
        self.addresses.truncate(ADDRESSES);
    }

    /// What should be found at an address of it.
    pub(crate) fn at(&self, address: &Url) -> Found {
        let (id, name) = (self.id.clone(), self.name.clone());
        Found { kind: self.kind, id, name, version: String::new(), address: address.clone() }
    }

    /// It may be at this address as well.
    pub fn remember(&mut self, address: &str) {
        if self.addresses.len() < ADDRESSES && !self.addresses.iter().any(|known| known == address) {
            self.addresses.push(address.to_owned());
        }
    }
}

impl KeptUser {
    /// Plain, as the household knows them.
    pub fn user(&self) -> User {
        User { id: self.id.clone(), name: self.name.clone() }
    }
}

fn is_false(flag: &bool) -> bool {
    !flag
}
