//! `GET /v1/skills/{skill}/stages/development/enablement`: whether the skill is on for the account that is signed in. 204,
//! or 404.
//!
//! <https://developer.amazon.com/docs/smapi/skill-enablement.html>

use super::STAGE;
use crate::provision::call::{Answered, Call, CallError, Place};
use reqwest::Method;

/// The call.
#[derive(Clone, Debug)]
pub struct Enabled {
    /// Which skill.
    pub skill: String,
}

impl Call for Enabled {
    type Answer = bool;
    const NAME: &'static str = "enabled";
    const METHOD: Method = Method::GET;

    fn place(&self) -> Place {
        Place::new(["v1", "skills", &self.skill, "stages", STAGE, "enablement"])
    }

    fn answer(answered: Answered) -> Result<bool, CallError> {
        Ok(answered.found()?.is_some())
    }
}
