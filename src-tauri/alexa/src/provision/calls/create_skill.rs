//! `POST /v1/skills`: makes a skill, and takes its manifest on. 202 with the new id.
//!
//! <https://developer.amazon.com/docs/smapi/skill-operations.html#create-skill>. 400 and 403 tell violations. The skill is
//! there from now on even if its manifest fails later.

use super::json;
use crate::provision::call::{Answered, Call, CallError, Limit, Place};
use bytes::Bytes;
use reqwest::Method;
use serde::Deserialize;
use serde_json::{Value, json};

/// The call. Sent twice it makes two skills, so it never is.
#[derive(Clone, Debug)]
pub struct CreateSkill {
    /// Whose it is.
    pub vendor: String,
    /// Its manifest, without the envelope.
    pub manifest: Value,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    skill_id: String,
}

impl Call for CreateSkill {
    type Answer = String;
    const NAME: &'static str = "create skill";
    const METHOD: Method = Method::POST;
    const LIMIT: Limit = Limit::LARGE;
    const TWICE: bool = false;

    fn place(&self) -> Place {
        Place::new(["v1", "skills"])
    }

    fn body(&self) -> Option<Bytes> {
        json(&json!({ "vendorId": self.vendor, "manifest": self.manifest }))
    }

    fn answer(answered: Answered) -> Result<String, CallError> {
        answered.accepted()?.json().map(|answer: Answer| answer.skill_id)
    }
}
