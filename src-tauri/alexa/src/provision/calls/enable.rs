//! `PUT /v1/skills/{skill}/stages/development/enablement`: turns the skill on for the account that is signed in. 204.
//!
//! <https://developer.amazon.com/docs/smapi/skill-enablement.html>. 403 with violations: something is missing still, the
//! endpoint or a built model. 409: Amazon is busy with the skill.

use super::STAGE;
use crate::provision::call::{Answered, Call, CallError, Place};
use reqwest::Method;

/// The call.
#[derive(Clone, Debug)]
pub struct Enable {
    /// Which skill.
    pub skill: String,
}

impl Call for Enable {
    type Answer = ();
    const NAME: &'static str = "enable";
    const METHOD: Method = Method::PUT;

    fn place(&self) -> Place {
        Place::new(["v1", "skills", &self.skill, "stages", STAGE, "enablement"])
    }

    fn answer(answered: Answered) -> Result<(), CallError> {
        answered.accepted().map(drop)
    }
}
