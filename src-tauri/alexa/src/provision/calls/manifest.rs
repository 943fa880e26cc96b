//! `GET /v1/skills/{skill}/stages/development/manifest`: the manifest as it is there, with its ETag. 404 if the skill is
//! gone; a 303 leads to where it is.
//!
//! <https://developer.amazon.com/docs/smapi/skill-operations.html#get-the-skill-manifest>

use super::STAGE;
use crate::provision::call::{Answered, Call, CallError, Limit, Place};
use reqwest::Method;
use serde::Deserialize;
use serde_json::Value;

/// The call.
#[derive(Clone, Debug)]
pub struct ReadManifest {
    /// Of which skill.
    pub skill: String,
}

/// A manifest that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct There {
    /// The manifest, without its envelope, with everything in it that we do not know.
    pub manifest: Value,
    /// Its version.
    pub etag: Option<String>,
}

#[derive(Deserialize)]
struct Envelope {
    manifest: Value,
}

impl Call for ReadManifest {
    /// None if there is no such skill.
    type Answer = Option<There>;
    const NAME: &'static str = "manifest";
    const METHOD: Method = Method::GET;
    const LIMIT: Limit = Limit::LARGE;

    fn place(&self) -> Place {
        Place::new(["v1", "skills", &self.skill, "stages", STAGE, "manifest"])
    }

    fn answer(answered: Answered) -> Result<Option<There>, CallError> {
        let Some(answered) = answered.found()? else { return Ok(None) };
        let Envelope { manifest } = answered.json()?;
        Ok(Some(There { manifest, etag: answered.etag }))
    }
}
