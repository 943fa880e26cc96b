//! The run as people see it: a list of steps that fills while it works.

use super::act::Act;
use super::machine::{Manifest, Setup};
use super::progress::{Built, Taking};
use super::{Aim, Step};
use household::fault::Fault;
use serde::{Deserialize, Serialize};

/// All steps of a run, in the order in which they are done.
pub type Story = Vec<Shown>;

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// Which.
    pub step: Step,
    /// The locale, where a step is done for each.
    pub locale: Option<String>,
    /// How it is.
    pub state: StepState,
    /// How far a model is built.
    pub built: Option<Built>,
    /// Why it failed.
    pub fault: Option<Fault>,
}

/// How a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    /// Its turn has not come.
    Waiting,
    /// Now.
    Running,
    /// It was done in this run.
    Done,
    /// It was so already.
    Skipped,
    /// It did not work.
    Failed,
}

impl Setup<'_> {
    /// The run as it is: with the act that is under way, and with what it has ended with.
    pub fn story(&self, now: Option<&Act>, fault: Option<&Fault>) -> Story {
        let mut story: Story = self.steps().into_iter().map(|(step, locale)| self.shown(step, locale)).collect();
        let Some(now) = now else { return story };
        let (step, locale) = now.step();
        let of_fault = fault.and_then(|fault| fault.values.get("locale")).map(String::as_str);
        let locale = locale.or_else(|| of_fault.filter(|_| step == Step::Model));
        let state = if fault.is_some() { StepState::Failed } else { StepState::Running };
        for shown in story.iter_mut().filter(|shown| shown.step == step) {
            let is_it = locale.is_none_or(|locale| shown.locale.as_deref() == Some(locale));
            // Looking after all models at once says nothing new of those that are built.
            if is_it && (fault.is_some() || shown.built != Some(Built::Full)) {
                shown.state = state;
                shown.fault = fault.cloned();
            }
        }
        story
    }

    fn steps(&self) -> Vec<(Step, Option<String>)> {
        if self.aim == Aim::Remove {
            return [Step::Linking, Step::Enablement, Step::Skill].map(|step| (step, None)).into();
        }
        let mut steps = vec![(Step::Vendor, None), (Step::Skill, None), (Step::Manifest, None)];
        if self.wishes.own_certificate().is_some() {
            steps.push((Step::Certificate, None));
        }
        steps.extend(self.wishes.locales.iter().map(|wish| (Step::Model, Some(wish.locale.clone()))));
        if self.wishes.linking.is_some() || self.progress.linking.is_some() {
            steps.push((Step::Linking, None));
        }
        steps.extend([(Step::Enablement, None), (Step::Simulation, None)]);
        steps
    }

    fn shown(&self, step: Step, locale: Option<String>) -> Shown {
        let built = locale.as_deref().and_then(|locale| self.model(locale)).map(|model| model.built);
        let changed = self.seen.changed.contains(&(step, locale.clone()));
        let state =
            match (self.is_done(step, locale.as_deref()), changed || self.aim == Aim::Remove || step == Step::Vendor) {
                (false, _) => StepState::Waiting,
                (true, true) => StepState::Done,
                (true, false) => StepState::Skipped,
            };
        Shown { step, locale, state, built, fault: None }
    }

    fn is_done(&self, step: Step, locale: Option<&str>) -> bool {
        let progress = &self.progress;
        if self.aim == Aim::Remove {
            return match step {
                Step::Linking => progress.linking.is_none(),
                Step::Enablement => !progress.enabled,
                Step::Vendor | Step::Skill | Step::Manifest | Step::Certificate | Step::Model | Step::Simulation => {
                    progress.skill.is_none() && progress.intended.is_none()
                }
            };
        }
        match step {
            Step::Vendor => self.seen.vendor,
            Step::Skill => self.seen.vendor && progress.skill.is_some(),
            Step::Manifest => self.taking() == Some(Taking::Taken) && matches!(self.seen.manifest, Manifest::Good),
            Step::Certificate => {
                let told = self.wishes.own_certificate().map(|(_, hash)| hash);
                progress.certificate == told
            }
            Step::Model => locale.and_then(|locale| self.model(locale)).is_some_and(|model| model.built == Built::Full),
            Step::Linking => match self.wishes.linking {
                Some(_) => self.seen.linking,
                None => progress.linking.is_none(),
            },
            Step::Enablement => self.seen.enabled,
            Step::Simulation => progress.skill.as_ref().is_some_and(|skill| {
                progress.tried.is_some() && progress.tried == self.wishes.proof(skill) && self.seen.enabled
            }),
        }
    }
}
