//! Where Alexa wanted somebody back in vain: what the checks tell people by.
//!
//! The last time is all that is remembered, and in memory only: anybody on the internet can make the door say it, and whoever
//! really links tries again soon enough.

use crate::shared::{Shared, lock};
use alexa::linking::Astray;
use std::sync::{Arc, Mutex};
use time::{Duration, OffsetDateTime};

/// The log hears of it this seldom.
const SELDOM: Duration = Duration::minutes(1);

/// The last place of Amazon's that is not known, and when Alexa wanted somebody back there.
#[derive(Default)]
pub(super) struct LastAstray(Mutex<Option<(Astray, OffsetDateTime)>>);

impl LastAstray {
    /// Whether it is worth a line in the log.
    fn note(&self, astray: Astray, now: OffsetDateTime) -> bool {
        let before = lock(&self.0).replace((astray, now));
        before.is_none_or(|(_, before)| (now - before).abs() >= SELDOM)
    }

    /// It is of no matter any more.
    pub(super) fn forget(&self) {
        *lock(&self.0) = None;
    }
}

impl Shared {
    /// Alexa wanted somebody back at a place of Amazon's that is not known.
    pub(super) fn note_astray(&self, astray: Astray) {
        let host = astray.host();
        if self.linking.astray.note(astray, self.clock.now()) {
            tracing::info!(
                host,
                "somebody who links an account was to be led back to a place of Amazon's that is not known"
            );
        }
    }

    /// Where Alexa wanted somebody back since then, unless an account was linked after it, or it would be taken by now.
    pub(crate) fn astray_since(&self, then: OffsetDateTime) -> Option<Astray> {
        let vendor = self.kept_linking()?.vendor;
        let last = lock(&self.linking.astray.0).clone();
        last.filter(|(astray, at)| *at > then && !astray.is_taken(vendor.as_deref())).map(|(astray, _)| astray)
    }

    /// Amazon has brought the code of an account that somebody has linked: the way back is right.
    pub(super) fn note_linked(self: &Arc<Self>) {
        self.linking.astray.forget();
        self.look_at_linking_again();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_one_is_remembered_and_a_crowd_is_one_line_in_the_log() {
        let all = LastAstray::default();
        let astray = |vendor: &str| {
            Astray::of(&format!("https://layla.amazon.com/api/skill/link/{vendor}"), Some("M2OURS")).unwrap()
        };
        let now = OffsetDateTime::UNIX_EPOCH;
        assert!(all.note(astray("M2ONE"), now));
        for second in 1..60 {
            assert!(!all.note(astray("M2TWO"), now + Duration::seconds(second)), "{second}");
        }
        assert_eq!(*lock(&all.0), Some((astray("M2TWO"), now + Duration::seconds(59))));
        assert!(all.note(astray("M2ONE"), now + Duration::seconds(119)));
        all.forget();
        assert!(all.note(astray("M2ONE"), now + Duration::seconds(119)));
    }
}
