//! `PUT /v1/skills/{skill}/stages/development/manifest`: sends a manifest. 202; what becomes of it tells the status.
//!
//! <https://developer.amazon.com/docs/smapi/skill-operations.html#update-the-skill-manifest>. 412: somebody was faster.
//! 400 and 403 tell violations. 409: Amazon is busy with the skill.

use super::{STAGE, json};
use crate::provision::call::{Answered, Call, CallError, Limit, Place};
use bytes::Bytes;
use reqwest::Method;
use serde_json::{Value, json};

/// The call.
#[derive(Clone, Debug)]
pub struct PutManifest {
    /// Of which skill.
    pub skill: String,
    /// The manifest, without its envelope.
    pub manifest: Value,
    /// The version that it takes the place of.
    pub etag: Option<String>,
}

impl Call for PutManifest {
    type Answer = ();
    const NAME: &'static str = "put manifest";
    const METHOD: Method = Method::PUT;
    const LIMIT: Limit = Limit::LARGE;

    fn place(&self) -> Place {
        Place::new(["v1", "skills", &self.skill, "stages", STAGE, "manifest"])
    }

    fn body(&self) -> Option<Bytes> {
        json(&json!({ "manifest": self.manifest }))
    }

    fn if_match(&self) -> Option<&str> {
        self.etag.as_deref()
    }

    fn answer(answered: Answered) -> Result<(), CallError> {
        answered.accepted().map(drop)
    }
}
