//! The sign-in with Amazon and the wishes for the skill, as the settings keep them. No secrets: those are in
//! [`crate::secrets`].

use serde::{Deserialize, Serialize};

/// The security profile by which somebody signs in with Amazon, and who is signed in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeptAmazon {
    /// The profile's client id.
    pub client_id: String,
    /// Who is signed in; none if nobody is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<KeptAmazonAccount>,
    /// What a later version wrote and this one does not know; it survives.
    #[serde(flatten)]
    pub unknown: serde_json::Map<String, serde_json::Value>,
}

/// An Amazon account.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeptAmazonAccount {
    /// Amazon's id of it.
    pub id: String,
    /// The person's name, if they share it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Their mail address, if they share it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mail: Option<String>,
    /// The developers for whom they may make skills.
    #[serde(default)]
    pub vendors: Vec<KeptVendor>,
    /// The id of the one that is used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vendor: Option<String>,
    /// When they signed in (RFC 3339).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// What a later version wrote and this one does not know; it survives.
    #[serde(flatten)]
    pub unknown: serde_json::Map<String, serde_json::Value>,
}

/// A developer, as Amazon calls whoever makes skills.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptVendor {
    /// Amazon's id.
    pub id: String,
    /// Their name.
    pub name: String,
}

/// What the skill should be like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeptSkill {
    /// Its name in the Alexa app.
    pub name: String,
    /// The name by which it is opened.
    pub invocation: String,
    /// Its languages, as Alexa names them.
    pub locales: Vec<String>,
    /// What a later version wrote and this one does not know; it survives.
    #[serde(flatten)]
    pub unknown: serde_json::Map<String, serde_json::Value>,
}
