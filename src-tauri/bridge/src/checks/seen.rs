//! What several steps must know of the skill at Amazon, asked once a run.

use super::About;
use super::line::{Id, Line};
use alexa::provision::manifest::compare::{Difference, What};
use alexa::provision::setup::Wishes;
use alexa::provision::setup::status::Now;
use household::fault::{Code, Fault};
use std::sync::Arc;
use tokio::sync::OnceCell;

/// What is there, and what is wished.
pub(crate) struct Seen {
    pub(super) now: Now,
    pub(super) wishes: Wishes,
}

/// Asked once, whoever needs it first.
pub(crate) type Once = Arc<OnceCell<Result<Arc<Seen>, Fault>>>;

impl Seen {
    /// What differs, of these sorts.
    pub(super) fn differing<'a>(&'a self, what: &'a [What]) -> impl Iterator<Item = &'a Difference> {
        self.now.differences.iter().filter(move |difference| what.contains(&difference.what))
    }
}

impl About {
    /// The skill at Amazon beside what is wished.
    pub(super) async fn seen(&self) -> Result<Arc<Seen>, Fault> {
        let ask = || async {
            let (now, wishes) = self.shared.skill_now().await?;
            Ok(Arc::new(Seen { now, wishes }))
        };
        self.amazon.get_or_init(ask).await.clone()
    }

    /// The same for a step that comes after the one that says why it cannot be had: then all its lines are skipped, and say
    /// what keeps them from being measured.
    pub(super) async fn seen_or_skipped(&self, ids: &[Id]) -> Result<Arc<Seen>, Vec<Line>> {
        let skipped = |why: &'static str| ids.iter().map(|id| Line::skipped(*id, why)).collect();
        if self.shared.is_signed_in().is_err() {
            return Err(skipped("signed-out"));
        }
        if self.shared.made_skill().is_none() {
            return Err(skipped("no-skill"));
        }
        self.seen().await.map_err(|fault| {
            skipped(if fault.code == Code::EndpointMissing {
                "no-address"
            } else if fault.code == Code::AmazonSignedOut {
                "signed-out"
            } else {
                "amazon"
            })
        })
    }
}
