//! `PUT /v1/skills/{skill}/stages/development/accountLinkingClient`: sets account linking up. 204; 400 if an address is
//! none that Amazon takes.
//!
//! <https://developer.amazon.com/docs/smapi/account-linking-operations.html>

use super::{STAGE, json};
use crate::provision::call::{Answered, Call, CallError, Place};
use bytes::Bytes;
use reqwest::Method;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value, json};
use url::Url;

/// The call.
#[derive(Clone, Debug)]
pub struct PutLinking {
    /// Of which skill.
    pub skill: String,
    /// What is set up.
    pub linking: Linking,
}

/// How an Alexa account is linked with somebody at home: the OAuth server that Usher is.
#[derive(Clone, Debug)]
pub struct Linking {
    /// Where people agree: https, port 443.
    pub authorize: Url,
    /// Where Alexa gets tokens: https, port 443.
    pub token: Url,
    /// Whom Alexa says to be there.
    pub client_id: String,
    /// What it proves that by.
    pub client_secret: SecretString,
    /// What may be done; at most 15.
    pub scopes: Vec<String>,
    /// Hosts that the page loads anything from; at most 15.
    pub domains: Vec<String>,
    /// Whether the skill works without: then nobody is asked while it is turned on.
    pub optional: bool,
}

/// How long an access token lasts when the server does not say, in seconds.
const TOKEN_LIFE: u32 = 3600;

impl Linking {
    /// Everything but the secret, as it is sent.
    pub fn told(&self) -> Map<String, Value> {
        let told = json!({
            "type": "AUTH_CODE",
            "authorizationUrl": self.authorize.as_str(),
            "accessTokenUrl": self.token.as_str(),
            "clientId": self.client_id,
            "accessTokenScheme": "HTTP_BASIC",
            "scopes": self.scopes,
            "domains": self.domains,
            "defaultTokenExpirationInSeconds": TOKEN_LIFE,
            "skipOnEnablement": self.optional,
        });
        told.as_object().cloned().unwrap_or_default()
    }
}

impl Call for PutLinking {
    type Answer = ();
    const NAME: &'static str = "put linking";
    const METHOD: Method = Method::PUT;

    fn place(&self) -> Place {
        Place::new(["v1", "skills", &self.skill, "stages", STAGE, "accountLinkingClient"])
    }

    fn body(&self) -> Option<Bytes> {
        let mut told = self.linking.told();
        told.insert("clientSecret".to_owned(), self.linking.client_secret.expose_secret().into());
        json(&json!({ "accountLinkingRequest": told }))
    }

    fn answer(answered: Answered) -> Result<(), CallError> {
        answered.accepted().map(drop)
    }
}
