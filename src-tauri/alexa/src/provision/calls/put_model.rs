//! `PUT /v1/skills/{skill}/stages/development/interactionModel/locales/{locale}`: sends a model, and has it built. 202;
//! how the build goes tells the status.
//!
//! <https://developer.amazon.com/docs/smapi/interaction-model-operations.html>. 400 tells what is malformed; what does not
//! build comes later.

use super::STAGE;
use crate::provision::call::{Answered, Call, CallError, Limit, Place};
use bytes::Bytes;
use reqwest::Method;

/// The call. Without an ETag: the model is Usher's alone, and what somebody else made of it is not kept.
#[derive(Clone, Debug)]
pub struct PutModel {
    /// Of which skill.
    pub skill: String,
    /// Of which locale.
    pub locale: String,
    /// `{"interactionModel": …}`.
    pub model: Bytes,
}

impl Call for PutModel {
    type Answer = ();
    const NAME: &'static str = "put model";
    const METHOD: Method = Method::PUT;
    const LIMIT: Limit = Limit::UPLOAD;

    fn place(&self) -> Place {
        Place::new(["v1", "skills", &self.skill, "stages", STAGE, "interactionModel", "locales", &self.locale])
    }

    fn body(&self) -> Option<Bytes> {
        Some(self.model.clone())
    }

    fn answer(answered: Answered) -> Result<(), CallError> {
        answered.accepted().map(drop)
    }
}
