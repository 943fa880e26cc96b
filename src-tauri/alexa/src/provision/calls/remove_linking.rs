//! `DELETE /v1/skills/{skill}/stages/development/accountLinkingClient`: takes account linking away. 204; 404 if there was none.
//!
//! <https://developer.amazon.com/docs/smapi/account-linking-operations.html>

use super::STAGE;
use crate::provision::call::{Answered, Call, CallError, Place};
use reqwest::Method;

/// The call.
#[derive(Clone, Debug)]
pub struct RemoveLinking {
    /// Of which skill.
    pub skill: String,
}

impl Call for RemoveLinking {
    type Answer = ();
    const NAME: &'static str = "remove linking";
    const METHOD: Method = Method::DELETE;

    fn place(&self) -> Place {
        Place::new(["v1", "skills", &self.skill, "stages", STAGE, "accountLinkingClient"])
    }

    fn answer(answered: Answered) -> Result<(), CallError> {
        answered.found().map(drop)
    }
}
