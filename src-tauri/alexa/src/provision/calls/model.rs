//! `HEAD /v1/skills/{skill}/stages/development/interactionModel/locales/{locale}`: the version of a model. 204 with its
//! ETag; 404 if there is none.
//!
//! <https://developer.amazon.com/docs/smapi/interaction-model-operations.html>

use super::STAGE;
use crate::provision::call::{Answered, Call, CallError, Place};
use reqwest::Method;

/// The call.
#[derive(Clone, Debug)]
pub struct ModelVersion {
    /// Of which skill.
    pub skill: String,
    /// Of which locale.
    pub locale: String,
}

impl Call for ModelVersion {
    /// Its ETag; none if there is no model.
    type Answer = Option<String>;
    const NAME: &'static str = "model version";
    const METHOD: Method = Method::HEAD;

    fn place(&self) -> Place {
        Place::new(["v1", "skills", &self.skill, "stages", STAGE, "interactionModel", "locales", &self.locale])
    }

    fn answer(answered: Answered) -> Result<Option<String>, CallError> {
        Ok(answered.found()?.and_then(|answered| answered.etag))
    }
}
