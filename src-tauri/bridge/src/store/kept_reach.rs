//! The way in from outside, as the settings keep it. No secrets: tokens are in [`crate::secrets`], private keys in files of
//! the owner alone.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Which way in is used, and what was said about it. What another way was told stays for when it is used again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct KeptReach {
    /// Its stable name; none if no way is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub way: Option<String>,
    /// The name under which Alexa calls; none where the way gives one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Who keeps the name, if Usher tells them this home's address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// How the certificate is proven; none = whichever can work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub challenge: Option<String>,
    /// Where the certificate authority may write to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail: Option<String>,
    /// Whether Usher opens the port in the router.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_port: Option<bool>,
    /// The port at home to which the router leads port 443; none = the usual one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// A file of one's own: the chain, PEM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chain: Option<String>,
    /// A file of one's own: the key, PEM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Whose tokens were given.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub tokens: BTreeSet<String>,
    /// When that was last said (RFC 3339), so that another program sees that it was, though nothing else has changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chosen: Option<String>,
    /// What a later version wrote and this one does not know; it survives.
    #[serde(flatten)]
    pub unknown: serde_json::Map<String, serde_json::Value>,
}
