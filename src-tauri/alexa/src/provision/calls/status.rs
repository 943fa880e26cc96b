//! `GET /v1/skills/{skill}/status?resource=manifest&resource=interactionModel`: what Amazon makes of what was sent.
//!
//! <https://developer.amazon.com/docs/smapi/skill-operations.html#get-the-status-of-a-skill>

use crate::provision::call::{Answered, Call, CallError, Limit, Place};
use crate::provision::problem::Problem;
use reqwest::Method;
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::collections::BTreeMap;

/// The call.
#[derive(Clone, Debug)]
pub struct Status {
    /// Which skill.
    pub skill: String,
    /// About its manifest.
    pub manifest: bool,
    /// About its models.
    pub models: bool,
}

/// The state of a skill.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SkillStatus {
    /// Its manifest.
    #[serde(default)]
    pub manifest: Option<Resource>,
    /// Its models, by locale.
    #[serde(default)]
    pub interaction_model: BTreeMap<String, Resource>,
    /// Whatever else is told.
    #[serde(flatten)]
    other: BTreeMap<String, IgnoredAny>,
}

/// The state of one thing that was sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Resource {
    /// The version that was last taken.
    #[serde(default, rename = "eTag")]
    pub etag: Option<String>,
    /// What became of what was last sent.
    #[serde(default)]
    pub last_update_request: Update,
}

/// What became of something that was sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Update {
    /// How far it is.
    #[serde(default)]
    pub status: State,
    /// Why it failed.
    #[serde(default)]
    pub errors: Vec<Problem>,
    /// How the build goes.
    #[serde(default)]
    pub build_details: Option<Build>,
}

/// How a build goes.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Build {
    /// The steps that have begun.
    #[serde(default)]
    pub steps: Vec<BuildStep>,
}

/// One step of a build.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct BuildStep {
    /// Its name: "LANGUAGE_MODEL_QUICK_BUILD".
    #[serde(default)]
    pub name: String,
    /// How far it is.
    #[serde(default)]
    pub status: State,
    /// Why it failed.
    #[serde(default)]
    pub errors: Vec<Problem>,
}

/// How far something is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum State {
    /// Done.
    #[serde(rename = "SUCCEEDED")]
    Succeeded,
    /// It did not work.
    #[serde(rename = "FAILED")]
    Failed,
    /// Under way, or something that is not known yet.
    #[default]
    #[serde(other)]
    InProgress,
}

impl Resource {
    /// How far it is.
    pub fn state(&self) -> State {
        self.last_update_request.status
    }

    /// How far a step of the build is, if it has begun.
    pub fn step(&self, name: &str) -> Option<State> {
        let steps = &self.last_update_request.build_details.as_ref()?.steps;
        steps.iter().find(|step| step.name == name).map(|step| step.status)
    }

    /// Why it failed, from the request and from the steps of the build.
    pub fn problems(&self) -> Vec<Problem> {
        let update = &self.last_update_request;
        let steps = update.build_details.iter().flat_map(|build| &build.steps);
        update.errors.iter().chain(steps.flat_map(|step| &step.errors)).cloned().collect()
    }
}

impl Call for Status {
    type Answer = SkillStatus;
    const NAME: &'static str = "status";
    const METHOD: Method = Method::GET;
    const LIMIT: Limit = Limit::LARGE;

    fn place(&self) -> Place {
        let mut place = Place::new(["v1", "skills", &self.skill, "status"]);
        for (name, wanted) in [("manifest", self.manifest), ("interactionModel", self.models)] {
            if wanted {
                place = place.with("resource", name);
            }
        }
        place
    }

    fn answer(answered: Answered) -> Result<SkillStatus, CallError> {
        let status: SkillStatus = answered.accepted()?.json()?;
        let says_nothing = status.manifest.is_none() && status.interaction_model.is_empty();
        if says_nothing && !status.other.is_empty() {
            return Err(CallError::Confused("a status of something else".to_owned()));
        }
        Ok(status)
    }
}
