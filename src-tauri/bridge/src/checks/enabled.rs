//! The skill is turned on, for the Amazon account that is signed in.

use super::About;
use super::causes::id_of;
use super::line::{Id, Line};
use crate::shared::lock;
use household::fault::{Code, Fault};

/// What the step tells about.
pub(super) const IDS: &[Id] = &[Id::C9, Id::A4];

/// Whether it is on; where Amazon has refused to turn it on, why.
pub(super) async fn check(about: &About) -> Vec<Line> {
    let seen = match about.seen_or_skipped(IDS).await {
        Ok(seen) => seen,
        Err(skipped) => return skipped,
    };
    if seen.now.enabled {
        return vec![Line::ok(Id::C9), Line::ok(Id::A4)];
    }
    let refused = lock(&about.shared.checks.enabling).clone().or_else(|| about.shared.failed_set_up());
    match refused.filter(|fault| id_of(fault.code) == Some(Id::C9)) {
        Some(fault) => vec![Line::fail(Id::C9, fault), Line::explained(Id::A4, Id::C9)],
        None => vec![Line::ok(Id::C9), Line::fail(Id::A4, Fault::new(Code::SkillNotEnabled))],
    }
}
