//! `DELETE /v1/skills/{skill}`: takes a skill away for good. 204; 404 if it was away already.
//!
//! <https://developer.amazon.com/docs/smapi/skill-operations.html#delete-a-skill>

use crate::provision::call::{Answered, Call, CallError, Place};
use reqwest::Method;

/// The call.
#[derive(Clone, Debug)]
pub struct DeleteSkill {
    /// Which.
    pub skill: String,
}

impl Call for DeleteSkill {
    type Answer = ();
    const NAME: &'static str = "delete skill";
    const METHOD: Method = Method::DELETE;

    fn place(&self) -> Place {
        Place::new(["v1", "skills", &self.skill])
    }

    fn answer(answered: Answered) -> Result<(), CallError> {
        answered.found().map(drop)
    }
}
