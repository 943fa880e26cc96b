//! What the skill is like at Amazon, compared with what it should be.

use super::running::By;
use crate::api::view::DifferenceView;
use crate::shared::{Shared, lock};
use alexa::provision::manifest::compare::Difference;
use alexa::provision::setup::{Aim, status};
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
        self.is_signed_in()?;
        self.skill.kept.refresh();
        let progress = self.skill.kept.get(|kept| kept.progress.clone());
        let wishes = self.wishes(Aim::SetUp).await?;
        let now = status::now(&self.management()?, &By(self.clone()), &wishes, &progress).await?;
        let at = self.clock.now().format(&Rfc3339).unwrap_or_default();
        let differences = now.differences.iter().map(view).collect();
        *lock(&self.skill.compared) = Some(Compared { differences, at });
        self.tell_alexa();
        Ok(())
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
