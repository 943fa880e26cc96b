//! A certificate over the years: what is due next, and what people must know, as plain data that outlives a restart.

use super::refused::Refused;
use super::renewal::{self, By, Failures, Life};
use crate::certificate::Said;
use household::fault::{Code, Fault};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use time::macros::format_description;

/// How it stands with a certificate.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Upkeep {
    failures: Failures,
    /// Why the last try failed.
    last: Option<Fault>,
}

impl Upkeep {
    /// When a certificate is asked for next; in the past if now.
    pub(super) fn next(&self, shown: Option<&Said>, by: By) -> OffsetDateTime {
        renewal::next(shown.map(life), &self.failures, by)
    }

    /// It was made.
    pub(super) fn made(&mut self) {
        *self = Self::default();
    }

    /// It was not.
    pub(super) fn failed(&mut self, refused: &Refused, now: OffsetDateTime) {
        self.failures.add(now, refused.until);
        self.last = Some(refused.fault.clone());
    }

    /// Why the last try failed; none after a success.
    pub(super) fn last(&self) -> Option<&Fault> {
        self.last.as_ref()
    }

    /// That the certificate in use was not renewed in time, once people must know.
    pub(super) fn late(&self, shown: &Said, now: OffsetDateTime) -> Option<Fault> {
        if !renewal::is_late(life(shown), &self.failures, now) {
            return None;
        }
        let on = shown.not_after.format(format_description!("[year]-[month]-[day]")).unwrap_or_default();
        let host = shown.names.first().cloned().unwrap_or_default();
        Some(Fault::new(Code::CertificateNotRenewed).with("host", host).with("on", on))
    }
}

fn life(said: &Said) -> Life {
    Life { from: said.not_before, until: said.not_after }
}
