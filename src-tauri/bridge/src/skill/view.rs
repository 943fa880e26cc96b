//! The set-up and the skill as faces show them.

use super::comparing::name;
use super::kept::{Standing, State};
use crate::api::view::{FaultView, SkillRunState, SkillRunView, SkillStepState, SkillStepView, SkillView};
use crate::shared::{Shared, lock};
use alexa::provision::setup::progress::Built;
use alexa::provision::setup::story::StepState;
use alexa::provision::setup::{Aim, Shown};
use household::activity::Door;
use time::format_description::well_known::Rfc3339;

impl Shared {
    /// How the set-up stands.
    pub(super) fn skill_run_view(&self) -> Option<SkillRunView> {
        self.skill.kept.get(|kept| kept.run.as_ref().map(run))
    }

    /// The skill, as far as is known here.
    pub(super) fn skill_view(&self) -> Option<SkillView> {
        let kept = self.skill.kept.get(|kept| kept.progress.skill.clone());
        let id = kept.or_else(|| self.settings(|settings| settings.skill_id.clone()))?;
        let compared = lock(&self.skill.compared).clone();
        let spoken =
            self.journal.last().filter(|last| last.door == Door::Skill).and_then(|last| last.at.format(&Rfc3339).ok());
        Some(SkillView {
            id,
            last_request: spoken.max(self.skill.arrivals.last_time()),
            outdated: self.is_outdated(),
            differences: compared.as_ref().map(|compared| compared.differences.clone()).unwrap_or_default(),
            compared: compared.map(|compared| compared.at),
        })
    }
}

fn run(run: &Standing) -> SkillRunView {
    SkillRunView {
        state: match run.state {
            State::Running => SkillRunState::Running,
            State::Stopped => SkillRunState::Stopped,
            State::Failed => SkillRunState::Failed,
            State::Done => SkillRunState::Done,
        },
        removing: run.aim == Aim::Remove,
        fault: run.fault.as_ref().map(FaultView::from),
        steps: run.story.iter().map(|shown| step(shown, run.state)).collect(),
    }
}

fn step(shown: &Shown, of: State) -> SkillStepView {
    SkillStepView {
        step: name(&shown.step),
        locale: shown.locale.clone(),
        state: match shown.state {
            StepState::Running if of != State::Running => SkillStepState::Waiting,
            StepState::Running => SkillStepState::Running,
            StepState::Waiting => SkillStepState::Waiting,
            StepState::Done => SkillStepState::Done,
            StepState::Skipped => SkillStepState::Skipped,
            StepState::Failed => SkillStepState::Failed,
        },
        note: shown.built.and_then(|built| match built {
            Built::Sent => None,
            Built::Quick => Some("quick-build".to_owned()),
            Built::Full => Some("full-build".to_owned()),
        }),
        fault: shown.fault.as_ref().map(FaultView::from),
    }
}
