//! A skill as Amazon keeps it, and how far its builds are.

use super::failure::{BuildStep, Violation};
use super::options::Pace;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;
use time::OffsetDateTime;

/// A skill.
#[derive(Clone, Debug)]
pub struct Skill {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub vendor: String,
    /// Its manifest, without the envelope.
    pub manifest: Value,
    /// The manifest's tag.
    pub manifest_tag: String,
    /// How its last processing goes.
    pub manifest_build: Build,
    /// Its models by locale.
    pub models: BTreeMap<String, Model>,
    /// Account linking as it was sent, secret included.
    pub linking: Option<Linking>,
    /// The certificates as they were sent.
    pub certificates: Option<Value>,
    /// For whom it is enabled, and by which user id it knows them; that is another each time.
    pub enabled: BTreeMap<String, String>,
    /// Who has linked an account, with the tokens that the skill's own server gave.
    pub links: BTreeMap<String, Link>,
    /// Its simulations.
    pub simulations: BTreeMap<String, Simulation>,
    /// When it was changed last.
    pub changed: OffsetDateTime,
}

/// A model in one language.
#[derive(Clone, Debug)]
pub struct Model {
    /// As it was sent, without the envelope.
    pub model: Value,
    /// Its tag.
    pub tag: String,
    /// Its version.
    pub version: u32,
    /// How its build goes.
    pub build: Build,
    /// Whether it has ever been built.
    pub built: bool,
}

/// How an account is linked.
#[derive(Clone, Debug)]
pub struct Linking {
    /// As it was sent, without the envelope.
    pub request: Value,
    /// Its tag.
    pub tag: String,
    /// Where the Alexa app waits for the code, in place of the developer's three addresses.
    pub returns: Option<Vec<String>>,
}

/// A linked account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The access token of the skill's own server.
    pub access: String,
    /// Its refresh token.
    pub refresh: Option<String>,
    /// For how many seconds the access token is good.
    pub expires_in: Option<u64>,
}

/// A simulation.
#[derive(Clone, Debug)]
pub struct Simulation {
    /// `IN_PROGRESS`, `SUCCESSFUL` or `FAILED`.
    pub status: &'static str,
    /// Its result.
    pub result: Value,
    /// Whether it never ends.
    pub stuck: bool,
}

/// How a processing is going to go.
#[derive(Clone, Debug)]
pub struct Build {
    pub(super) began: Duration,
    pub(super) asked: u32,
    pub(super) steps: Vec<BuildStep>,
    pub(super) fails: Option<(usize, Vec<Violation>)>,
    pub(super) warnings: Vec<Violation>,
    pub(super) slow: Option<u32>,
    pub(super) stuck: bool,
}

/// How it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It goes on.
    InProgress,
    /// It is done.
    Succeeded,
    /// It is not going to be done.
    Failed,
}

impl Standing {
    /// As Amazon writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Succeeded => "SUCCEEDED",
            Self::Failed => "FAILED",
        }
    }
}

impl Build {
    /// One that begins now. A manifest has one step without a name.
    pub(super) fn new(began: Duration, steps: Vec<BuildStep>) -> Self {
        Self { began, asked: 0, steps, fails: None, warnings: Vec::new(), slow: None, stuck: false }
    }

    /// How many steps are over.
    fn over(&self, pace: Pace, now: Duration) -> usize {
        let count = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        match (self.slow, pace) {
            _ if self.stuck => 0,
            (Some(questions), _) => self.asked.checked_div(questions).map_or(usize::MAX, count),
            (None, Pace::Instant) => usize::MAX,
            (None, Pace::Questions(questions)) => self.asked.checked_div(questions).map_or(usize::MAX, count),
            (None, Pace::Takes(time)) if time.is_zero() => usize::MAX,
            (None, Pace::Takes(time)) => {
                let passed = now.saturating_sub(self.began).as_millis() / time.as_millis().max(1);
                usize::try_from(passed).unwrap_or(usize::MAX)
            }
        }
    }

    /// How the step of this number stands.
    fn step(&self, number: usize, over: usize) -> Option<Standing> {
        let failed = self.fails.as_ref().map(|(step, _)| *step);
        if failed.is_some_and(|failed| failed < number && failed < over) || number > over {
            return None;
        }
        Some(match over > number {
            true if failed == Some(number) => Standing::Failed,
            true => Standing::Succeeded,
            false => Standing::InProgress,
        })
    }

    /// How the whole stands.
    pub(super) fn standing(&self, pace: Pace, now: Duration) -> Standing {
        let over = self.over(pace, now);
        let count = self.steps.len().max(1);
        match &self.fails {
            Some((step, _)) if over > *step => Standing::Failed,
            _ if over >= count => Standing::Succeeded,
            _ => Standing::InProgress,
        }
    }

    /// Whether one can begin to test with it.
    pub(super) fn usable(&self, pace: Pace, now: Duration) -> bool {
        let quick = self.steps.iter().position(|step| *step == BuildStep::Quick);
        let quick = quick.and_then(|number| self.step(number, self.over(pace, now)));
        quick == Some(Standing::Succeeded) || self.standing(pace, now) == Standing::Succeeded
    }

    /// The entry `lastUpdateRequest` of a status.
    pub(super) fn status(&self, pace: Pace, now: Duration) -> Value {
        let (over, standing) = (self.over(pace, now), self.standing(pace, now));
        let errors = |failed: bool| {
            let fails = self.fails.as_ref().filter(|_| failed);
            fails.map(|(_, errors)| errors.iter().map(Violation::error).collect::<Vec<_>>())
        };
        let mut status = json!({ "status": standing.name() });
        if let Some(errors) = errors(standing == Standing::Failed) {
            status["errors"] = json!(errors);
        }
        if !self.warnings.is_empty() && standing != Standing::InProgress {
            status["warnings"] = self.warnings.iter().map(Violation::error).collect();
        }
        let steps: Vec<Value> = self
            .steps
            .iter()
            .enumerate()
            .filter_map(|(number, step)| {
                let standing = self.step(number, over)?;
                let mut entry = json!({ "name": step.name(), "status": standing.name() });
                if let Some(errors) = errors(standing == Standing::Failed) {
                    entry["errors"] = json!(errors);
                }
                Some(entry)
            })
            .collect();
        if !self.steps.is_empty() {
            status["buildDetails"] = json!({ "steps": steps });
        }
        status
    }
}

impl Skill {
    /// Its names by locale.
    pub fn names(&self) -> BTreeMap<String, String> {
        let locales = self.manifest["publishingInformation"]["locales"].as_object();
        let named = locales.into_iter().flatten();
        named.filter_map(|(locale, facts)| Some((locale.clone(), facts["name"].as_str()?.to_owned()))).collect()
    }

    /// Whether it shows something on screens.
    pub fn shows(&self) -> bool {
        let interfaces = self.manifest["apis"]["custom"]["interfaces"].as_array();
        interfaces.into_iter().flatten().any(|one| one["type"] == "ALEXA_PRESENTATION_APL")
    }

    /// Whether it wants to know of such events.
    pub fn hears_of(&self, event: &str) -> bool {
        let subscriptions = self.manifest["events"]["subscriptions"].as_array();
        subscriptions.into_iter().flatten().any(|one| one["eventName"] == event)
    }
}
