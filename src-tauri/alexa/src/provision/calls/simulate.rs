//! `POST /v2/skills/{skill}/stages/development/simulations`: says something to an Alexa that is not there. 200 with an id,
//! under which the outcome is asked for.
//!
//! <https://developer.amazon.com/docs/smapi/skill-simulation-api.html>. The skill must be enabled. 409: one at a time.

use super::{STAGE, json};
use crate::provision::call::{Answered, Call, CallError, Limit, Place};
use crate::provision::calls::simulation::Simulated;
use bytes::Bytes;
use reqwest::Method;
use serde_json::json;

/// The call.
#[derive(Clone, Debug)]
pub struct Simulate {
    /// Which skill.
    pub skill: String,
    /// The locale of the device that is not there.
    pub locale: String,
    /// What is said to it.
    pub said: String,
}

impl Call for Simulate {
    type Answer = Simulated;
    const NAME: &'static str = "simulate";
    const METHOD: Method = Method::POST;
    const LIMIT: Limit = Limit::LARGE;

    fn place(&self) -> Place {
        Place::new(["v2", "skills", &self.skill, "stages", STAGE, "simulations"])
    }

    fn body(&self) -> Option<Bytes> {
        json(&json!({
            "session": { "mode": "FORCE_NEW_SESSION" },
            "input": { "content": self.said },
            "device": { "locale": self.locale },
        }))
    }

    fn answer(answered: Answered) -> Result<Simulated, CallError> {
        let simulated: Simulated = answered.accepted()?.json()?;
        if simulated.id.is_empty() {
            return Err(CallError::Confused("a simulation without an id".to_owned()));
        }
        Ok(simulated)
    }
}
