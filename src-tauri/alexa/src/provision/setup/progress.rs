//! What is known to be done. All of it is plain data that the owner keeps; nothing in it is secret.

use crate::provision::calls::vendors::Vendor;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version that is written.
const VERSION: u32 = 1;

/// How far the set-up is. It says what was done, never what is so: that is asked at each run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Progress {
    /// The version of this shape.
    pub version: u32,
    /// The developer that the skill belongs to.
    pub vendor: Option<Vendor>,
    /// A skill is about to be made. It stays until the skill's id is kept.
    pub intended: Option<Intention>,
    /// The skill.
    pub skill: Option<String>,
    /// The manifest.
    pub manifest: Option<Manifest>,
    /// The hash of the certificate that Amazon was told.
    pub certificate: Option<String>,
    /// The models, by locale.
    pub models: BTreeMap<String, Model>,
    /// Account linking.
    pub linking: Option<Linking>,
    /// The skill was turned on.
    pub enabled: bool,
    /// What the last good trial call proved.
    pub tried: Option<String>,
}

impl Default for Progress {
    fn default() -> Self {
        Self {
            version: VERSION,
            vendor: None,
            intended: None,
            skill: None,
            manifest: None,
            certificate: None,
            models: BTreeMap::new(),
            linking: None,
            enabled: false,
            tried: None,
        }
    }
}

/// A skill that is about to be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intention {
    /// Under which name: by it it is found again.
    pub name: String,
}

/// The manifest that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The locales that Usher has put into it.
    pub locales: Vec<String>,
    /// What Amazon has made of it.
    pub state: Taking,
}

/// What Amazon has made of a manifest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Taking {
    /// It was sent.
    Sent,
    /// Amazon has taken it.
    Taken,
    /// Amazon has not taken it, though it may show it: it must be sent again.
    Failed,
}

/// A model that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Model {
    /// The hash of what was sent.
    pub hash: String,
    /// What it was made of; none where an older Usher has sent it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_of: Option<String>,
    /// The version that Amazon made of it, once it was built.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// How far it is built.
    pub built: Built,
}

/// How far a model is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Built {
    /// It was sent.
    Sent,
    /// It can be used.
    Quick,
    /// It understands as well as it ever will.
    Full,
}

/// Account linking that was set up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Linking {
    /// The hash of what was sent.
    pub hash: String,
    /// Where Amazon has people sent back to: what our server must allow beside what it knows.
    #[serde(default)]
    pub redirect_urls: Vec<String>,
}

impl Progress {
    /// Reads what was kept; none if it is damaged or was written by a newer Usher. Nothing is lost then: the skill is found
    /// again by its mark.
    pub fn read(json: &[u8]) -> Option<Self> {
        serde_json::from_slice(json).ok().filter(|progress: &Self| progress.version <= VERSION)
    }

    /// As it is kept.
    pub fn written(&self) -> Vec<u8> {
        serde_json::to_vec_pretty(self).unwrap_or_default()
    }

    /// Everything about a skill is forgotten; the developer stays.
    pub(super) fn forget_skill(&mut self) {
        *self = Self { vendor: self.vendor.take(), ..Self::default() };
    }
}
