//! When a name is told its address again: a pure function of what was told, what went wrong, and the time.

use super::{Addresses, Refused};
use household::fault::Code;
use std::time::Duration;
use time::OffsetDateTime;

/// Told anew though nothing changed: somebody may have changed it there, and names that nobody uses are deleted.
const ANYWAY: Duration = Duration::from_secs(24 * 3600);
/// Between two changes: an address that comes and goes is told as it stays.
const CALM: Duration = Duration::from_secs(30);
/// After the first failure, then twice as long each time,
const FIRST_PAUSE: Duration = Duration::from_secs(30);
/// but never longer.
const LONGEST_PAUSE: Duration = Duration::from_secs(3600);
/// More times of twice as long are longer than the longest.
const MOST_DOUBLINGS: u32 = 8;
/// What they may ask us to wait.
const MOST_PATIENCE: Duration = Duration::from_secs(24 * 3600);

/// When it is to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// At once.
    Now,
    /// After so long, if nothing changes.
    In(Duration),
    /// There is no address to tell.
    Never,
}

/// What is known of a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// What it leads to, and since when that was confirmed.
    told: Option<(Addresses, OffsetDateTime)>,
    /// How often it failed since, the last time, and how long it is to rest.
    failed: Option<(u32, OffsetDateTime, Duration)>,
}

impl Kept {
    /// As it was told before a restart.
    pub fn of(addresses: Addresses, at: OffsetDateTime) -> Self {
        Self { told: Some((addresses, at)), failed: None }
    }

    /// What the name leads to, as far as we know, and since when that was confirmed.
    pub fn told(&self) -> Option<(Addresses, OffsetDateTime)> {
        self.told
    }

    /// When the name is to be told these addresses.
    pub fn due(&self, addresses: Addresses, now: OffsetDateTime) -> Due {
        if addresses == Addresses::default() {
            return Due::Never;
        }
        if let Some((_, at, pause)) = self.failed {
            return after(at, pause, now);
        }
        match self.told {
            None => Due::Now,
            Some((told, at)) if told == addresses => after(at, ANYWAY, now),
            Some((_, at)) => after(at, CALM, now),
        }
    }

    /// It was told.
    pub fn done(&mut self, addresses: Addresses, now: OffsetDateTime) {
        *self = Self::of(addresses, now);
    }

    /// It was refused.
    pub fn refused(&mut self, refused: &Refused, now: OffsetDateTime) {
        let failures = self.failed.map_or(0, |(failures, _, _)| failures).saturating_add(1);
        let pause = if mends_itself(refused.fault.code) {
            (FIRST_PAUSE * 2u32.pow((failures - 1).min(MOST_DOUBLINGS))).min(LONGEST_PAUSE)
        } else {
            LONGEST_PAUSE
        };
        let pause = pause.max(refused.wait.unwrap_or_default()).min(MOST_PATIENCE);
        self.failed = Some((failures, now, pause));
    }

    /// Something has changed that may be why it failed: the network is back.
    pub fn again(&mut self) {
        self.failed = None;
    }
}

/// What ends without anybody doing something about it.
fn mends_itself(code: Code) -> bool {
    matches!(code, Code::NameUnreachable | Code::NameConfused | Code::NameAskedTooOften)
}

/// So long after that. A clock that was set back is no reason to wait for it.
fn after(at: OffsetDateTime, pause: Duration, now: OffsetDateTime) -> Due {
    match Duration::try_from(now - at) {
        Ok(passed) if passed < pause => Due::In(pause - passed),
        _ => Due::Now,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use household::fault::Fault;
    use std::net::Ipv4Addr;

    const HOUR: Duration = Duration::from_secs(3600);

    fn home(last: u8) -> Addresses {
        Addresses { v4: Some(Ipv4Addr::new(203, 0, 113, last)), v6: None }
    }

    fn at(seconds: u64) -> OffsetDateTime {
        OffsetDateTime::UNIX_EPOCH + Duration::from_secs(1_000_000 + seconds)
    }

    fn refused(code: Code, wait: Option<Duration>) -> Refused {
        Refused { fault: Fault::new(code), wait }
    }

    #[test]
    fn it_is_told_at_once_then_when_the_address_changes_and_once_a_day() {
        let mut kept = Kept::default();
        assert_eq!(kept.due(Addresses::default(), at(0)), Due::Never);
        assert_eq!(kept.due(home(1), at(0)), Due::Now);
        kept.done(home(1), at(0));
        assert_eq!(kept.due(home(1), at(3600)), Due::In(23 * HOUR));
        assert_eq!(kept.due(home(1), at(24 * 3600)), Due::Now);
        assert_eq!(kept.due(home(2), at(3600)), Due::Now);
        assert_eq!(kept.due(home(2), at(10)), Due::In(Duration::from_secs(20)), "an address may come and go");
    }

    #[test]
    fn what_fails_is_tried_again_ever_later_and_what_they_ask_is_kept_to() {
        let mut kept = Kept::default();
        let mut pauses = Vec::new();
        for _ in 0..10 {
            kept.refused(&refused(Code::NameUnreachable, None), at(0));
            let Due::In(pause) = kept.due(home(1), at(0)) else { panic!("at once") };
            pauses.push(pause.as_secs());
        }
        assert_eq!(pauses, [30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
        kept.again();
        assert_eq!(kept.due(home(1), at(0)), Due::Now);
        kept.refused(&refused(Code::NameAskedTooOften, Some(HOUR * 2)), at(0));
        assert_eq!(kept.due(home(1), at(0)), Due::In(HOUR * 2));
        kept.done(home(1), at(0));
        kept.refused(&refused(Code::NameTokenRefused, None), at(0));
        assert_eq!(kept.due(home(2), at(0)), Due::In(HOUR), "a wrong token does not become right");
    }

    #[test]
    fn a_clock_that_was_set_back_holds_nothing_up() {
        let mut kept = Kept::default();
        kept.done(home(1), at(1000));
        assert_eq!(kept.due(home(2), at(0)), Due::Now);
    }
}
