//! What shakes connections: this machine slept, its clock was set, its network is another one. Whoever waits for a server
//! then tries again at once, and whoever has a connection sees whether it still holds.
//!
//! What counts as a jolt is decided by plain readings; the loop at the end takes them.

use crate::shared::Shared;
use servers::discovery::{Interfaces, interfaces};
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;

/// How often the readings are taken.
const EVERY: Duration = Duration::from_secs(3);
/// A reading that comes so much too late, or on which the two clocks disagree so much, means more than a busy machine.
const ODD: Duration = Duration::from_secs(10);

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Jolt {
    /// The machine slept, or its clock was set.
    Time,
    /// It has other addresses than before.
    Network,
}

/// The readings of a moment.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    pub(crate) wall: OffsetDateTime,
    pub(crate) monotonic: Duration,
    pub(crate) interfaces: Interfaces,
}

/// What happened between two readings, which should be [`EVERY`] apart by a clock that goes so much faster than the machine's.
pub(crate) fn between(before: &Reading, now: &Reading, faster: u32) -> Option<Jolt> {
    let passed = now.monotonic.saturating_sub(before.monotonic);
    let by_wall = now.wall - before.wall;
    let disagree = (by_wall - passed).unsigned_abs();
    let (every, odd) = (EVERY.saturating_mul(faster), ODD.saturating_mul(faster));
    if disagree > odd || passed > every + odd {
        Some(Jolt::Time)
    } else if before.interfaces != now.interfaces {
        Some(Jolt::Network)
    } else {
        None
    }
}

impl Shared {
    /// Watches for jolts, until it is aborted.
    pub(crate) async fn feel_jolts(self: Arc<Self>) {
        let read = || Reading { wall: self.clock.now(), monotonic: self.clock.monotonic(), interfaces: interfaces() };
        let mut before = read();
        loop {
            tokio::time::sleep(EVERY).await;
            let now = read();
            if let Some(jolt) = between(&before, &now, self.reach.faster()) {
                tracing::info!(?jolt, "connections are tried anew");
                self.jolt();
            }
            before = now;
        }
    }

    /// Has every connection tried anew.
    pub(crate) fn jolt(&self) {
        self.jolts.send_modify(|count| *count = count.wrapping_add(1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(wall: i64, monotonic: u64) -> Reading {
        let wall = OffsetDateTime::UNIX_EPOCH + time::Duration::seconds(wall);
        Reading { wall, monotonic: Duration::from_secs(monotonic), interfaces: Interfaces::default() }
    }

    #[test]
    fn sleep_and_a_clock_that_was_set_are_felt_and_a_busy_machine_is_not() {
        let start = reading(1000, 100);
        assert_eq!(between(&start, &reading(1003, 103), 1), None);
        assert_eq!(between(&start, &reading(1009, 109), 1), None, "busy");
        assert_eq!(between(&start, &reading(4600, 103), 1), Some(Jolt::Time), "slept, by a clock that stood still");
        assert_eq!(between(&start, &reading(4600, 3700), 1), Some(Jolt::Time), "slept, by one that went on");
        assert_eq!(between(&start, &reading(500, 103), 1), Some(Jolt::Time), "set back");
        assert_eq!(between(&start, &reading(2440, 1540), 480), None, "a clock that flies");
    }

    #[test]
    fn another_network_is_felt() {
        let before = reading(0, 0);
        let now = Reading { interfaces: interfaces(), ..reading(3, 3) };
        assert_eq!(between(&before, &now, 1), Some(Jolt::Network));
        assert_eq!(between(&now, &Reading { interfaces: interfaces(), ..reading(6, 6) }, 1), None);
    }
}
