//! `GET /v2/skills/{skill}/stages/development/simulations/{id}`: what came of something that was said to an Alexa that is
//! not there.
//!
//! <https://developer.amazon.com/docs/smapi/skill-simulation-api.html>

use super::STAGE;
use crate::provision::call::{Answered, Call, CallError, Limit, Place};
use crate::provision::problem::Problem;
use reqwest::Method;
use serde::Deserialize;
use serde_json::Value;
use std::time::Duration;

/// The call.
#[derive(Clone, Debug)]
pub struct Simulation {
    /// Which skill.
    pub skill: String,
    /// Which one.
    pub id: String,
}

/// A simulation.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Simulated {
    /// Its id.
    #[serde(default)]
    pub id: String,
    /// How far it is.
    pub status: Progress,
    /// What came of it.
    #[serde(default)]
    pub result: Option<Outcome>,
}

/// How far a simulation is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Progress {
    /// It worked.
    #[serde(rename = "SUCCESSFUL")]
    Successful,
    /// It did not.
    #[serde(rename = "FAILED")]
    Failed,
    /// Under way, or something that is not known yet.
    #[default]
    #[serde(other)]
    InProgress,
}

/// What came of a simulation.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Outcome {
    /// What the skill was asked, and what it answered.
    pub skill_execution_info: Option<Executed>,
    /// Why it did not work.
    pub error: Option<Problem>,
}

/// The calls to the skill.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Executed {
    /// Each.
    pub invocations: Vec<Invocation>,
}

/// A call to the skill.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Invocation {
    /// Where it went.
    pub invocation_request: Asked,
    /// What came back.
    pub invocation_response: Option<Replied>,
    /// How it went.
    pub metrics: Option<Metrics>,
}

/// How a call to the skill went.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Metrics {
    /// How long the skill took to answer, as Alexa saw it.
    pub skill_execution_time_in_milliseconds: Option<u64>,
}

/// What the skill was asked.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Where.
    pub endpoint: String,
}

/// What the skill answered.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Replied {
    /// The body, if there was one that Alexa could read.
    pub body: Option<Value>,
}

impl Simulated {
    /// Whether it has come to its end.
    pub fn is_over(&self) -> bool {
        self.status != Progress::InProgress
    }

    /// The calls to the skill.
    pub fn invocations(&self) -> &[Invocation] {
        let executed = self.result.as_ref().and_then(|result| result.skill_execution_info.as_ref());
        executed.map_or(&[], |executed| &executed.invocations)
    }

    /// How long the slowest call to the skill took, if that is told.
    pub fn took(&self) -> Option<Duration> {
        let metrics = self.invocations().iter().filter_map(|invocation| invocation.metrics.as_ref());
        metrics.filter_map(|metrics| metrics.skill_execution_time_in_milliseconds).max().map(Duration::from_millis)
    }

    /// Whether the skill's endpoint gave an answer with something in it.
    pub fn was_answered(&self) -> bool {
        let replies = self.invocations().iter().filter_map(|invocation| invocation.invocation_response.as_ref());
        replies
            .filter_map(|reply| reply.body.as_ref())
            .any(|body| body.as_object().is_some_and(|body| !body.is_empty()))
    }
}

impl Call for Simulation {
    type Answer = Simulated;
    const NAME: &'static str = "simulation";
    const METHOD: Method = Method::GET;
    const LIMIT: Limit = Limit::LARGE;

    fn place(&self) -> Place {
        Place::new(["v2", "skills", &self.skill, "stages", STAGE, "simulations", &self.id])
    }

    fn answer(answered: Answered) -> Result<Simulated, CallError> {
        answered.accepted()?.json()
    }
}
