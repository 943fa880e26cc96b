//! What the skill is like at Amazon, compared with what it should be.

use super::kept::State;
use super::running::By;
use crate::api::view::DifferenceView;
use crate::shared::{Shared, lock};
use alexa::provision::amazon::Amazon;
use alexa::provision::manifest::compare::Difference;
use alexa::provision::setup::status::{self, Now};
use alexa::provision::setup::{Aim, Progress, Wishes};
use household::fault::Fault;
use serde::Serialize;
use std::sync::Arc;
use time::format_description::well_known::Rfc3339;

/// What Amazon said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Compared {
    pub(super) differences: Vec<DifferenceView>,
    /// When (RFC 3339).
    pub(super) at: String,
}

impl Shared {
    /// Asks Amazon what the skill is like.
    pub(crate) async fn compare_skill(self: &Arc<Self>) -> Result<(), Fault> {
        self.skill_compared(self.management()?).await.map(drop)
    }

    /// The same for the checks, which have no time: what is there, and what is wished.
    pub(crate) async fn skill_now(self: &Arc<Self>) -> Result<(Now, Wishes), Fault> {
        self.skill_compared(self.management()?.in_a_hurry()).await
    }

    /// How far the set-up is, whichever program does it.
    pub(crate) fn skill_progress(&self) -> Progress {
        self.skill.kept.refresh();
        self.skill.kept.get(|kept| kept.progress.clone())
    }

    /// Why the last set-up failed, if it did.
    pub(crate) fn failed_set_up(&self) -> Option<Fault> {
        self.skill.kept.get(|kept| {
            let failed = kept.run.as_ref().filter(|run| run.state == State::Failed && run.aim == Aim::SetUp)?;
            failed.fault.clone()
        })
    }

    async fn skill_compared(self: &Arc<Self>, amazon: Amazon) -> Result<(Now, Wishes), Fault> {
        self.is_signed_in()?;
        let progress = self.skill_progress();
        let wishes = self.wishes(Aim::SetUp).await?;
        let now = status::now(&amazon, &By(self.clone()), &wishes, &progress).await?;
        let at = self.clock.now().format(&Rfc3339).unwrap_or_default();
        let differences = now.differences.iter().map(view).collect();
        *lock(&self.skill.compared) = Some(Compared { differences, at });
        self.tell_alexa();
        Ok((now, wishes))
    }
}

fn view(difference: &Difference) -> DifferenceView {
    DifferenceView {
        what: name(&difference.what),
        locale: difference.locale.clone(),
        wanted: difference.wanted.clone(),
        there: difference.there.clone(),
        step: name(&difference.step),
    }
}

/// The stable name of something.
pub(super) fn name(of: &impl Serialize) -> String {
    serde_json::to_value(of).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}
