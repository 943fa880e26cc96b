//! `GET /v1/skills/{skill}/stages/development/accountLinkingClient`: how account linking is set up. 404 if it is not.
//!
//! <https://developer.amazon.com/docs/smapi/account-linking-operations.html>. The answer stands in an envelope that the
//! published definitions do not show; it is read with and without. The secret is never told.

use super::STAGE;
use crate::provision::call::{Answered, Call, CallError, Place};
use reqwest::Method;
use serde::{Deserialize, Serialize};

/// The call.
#[derive(Clone, Debug)]
pub struct ReadLinking {
    /// Of which skill.
    pub skill: String,
}

/// Account linking as it is set up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Linked {
    /// "AUTH_CODE".
    #[serde(rename = "type")]
    pub kind: String,
    /// Where people agree.
    pub authorization_url: String,
    /// Where Alexa gets tokens.
    pub access_token_url: String,
    /// Whom Alexa says to be.
    pub client_id: String,
    /// "HTTP_BASIC" or "REQUEST_BODY_CREDENTIALS".
    pub access_token_scheme: String,
    /// What may be done.
    pub scopes: Vec<String>,
    /// Where Alexa has people sent back to: what our server must allow.
    pub redirect_urls: Vec<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Answer {
    #[serde(rename_all = "camelCase")]
    Wrapped {
        account_linking_response: Linked,
    },
    Bare(Linked),
}

impl Call for ReadLinking {
    /// None if there is none.
    type Answer = Option<Linked>;
    const NAME: &'static str = "linking";
    const METHOD: Method = Method::GET;

    fn place(&self) -> Place {
        Place::new(["v1", "skills", &self.skill, "stages", STAGE, "accountLinkingClient"])
    }

    fn answer(answered: Answered) -> Result<Option<Linked>, CallError> {
        let Some(answered) = answered.found()? else { return Ok(None) };
        match answered.json()? {
            Answer::Wrapped { account_linking_response: linked } | Answer::Bare(linked) => Ok(Some(linked)),
        }
    }
}
