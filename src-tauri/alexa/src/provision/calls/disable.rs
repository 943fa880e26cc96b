//! `DELETE /v1/skills/{skill}/stages/development/enablement`: turns the skill off for the account that is signed in. 204; 404 if it was off.
//!
//! <https://developer.amazon.com/docs/smapi/skill-enablement.html>

use super::STAGE;
use crate::provision::call::{Answered, Call, CallError, Place};
use reqwest::Method;

/// The call.
#[derive(Clone, Debug)]
pub struct Disable {
    /// Of which skill.
    pub skill: String,
}

impl Call for Disable {
    type Answer = ();
    const NAME: &'static str = "disable";
    const METHOD: Method = Method::DELETE;

    fn place(&self) -> Place {
        Place::new(["v1", "skills", &self.skill, "stages", STAGE, "enablement"])
    }

    fn answer(answered: Answered) -> Result<(), CallError> {
        answered.found().map(drop)
    }
}
