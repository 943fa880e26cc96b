//! What Alexa tells a skill of itself, if its manifest subscribes to it.

use serde_json::{Value, json};

/// An event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Somebody has enabled the skill.
    Enabled,
    /// Somebody has disabled it.
    Disabled,
    /// Somebody has linked an account; the skill's own access token.
    AccountLinked(String),
}

impl Event {
    /// Its name in a manifest.
    pub(super) fn subscription(&self) -> &'static str {
        match self {
            Self::Enabled => "SKILL_ENABLED",
            Self::Disabled => "SKILL_DISABLED",
            Self::AccountLinked(_) => "SKILL_ACCOUNT_LINKED",
        }
    }

    /// The request that tells of it, when it happened at this time.
    pub(super) fn request(&self, at: &str) -> Value {
        let kind = match self {
            Self::Enabled => "AlexaSkillEvent.SkillEnabled",
            Self::Disabled => "AlexaSkillEvent.SkillDisabled",
            Self::AccountLinked(_) => "AlexaSkillEvent.SkillAccountLinked",
        };
        let mut request = json!({ "type": kind, "eventCreationTime": at, "eventPublishingTime": at });
        if let Self::AccountLinked(token) = self {
            request["body"] = json!({ "accessToken": token });
        }
        request
    }
}
