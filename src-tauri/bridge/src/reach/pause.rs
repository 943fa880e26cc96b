//! How long one waits until something is tried again: ever longer, and never at the same moment as everybody else.

use async_trait::async_trait;
use household::clock::{Clock, Pace};
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;

/// How it is tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Again {
    /// It may be over any moment: after two seconds, then ever more rarely.
    Soon,
    /// A person must do something first, or every try costs something.
    Rarely,
}

/// The first pause and the longest.
const SOON: (Duration, Duration) = (Duration::from_secs(2), Duration::from_secs(5 * 60));
const RARELY: (Duration, Duration) = (Duration::from_secs(5 * 60), Duration::from_secs(60 * 60));

impl Again {
    /// The pause after so many tries that came to nothing (1 = the first), up to a quarter longer by chance.
    pub(crate) fn pause(self, tries: u32, chance: u8) -> Duration {
        let (first, longest) = match self {
            Self::Soon => SOON,
            Self::Rarely => RARELY,
        };
        let doubled = first.saturating_mul(1 << tries.saturating_sub(1).min(16)).min(longest);
        doubled + doubled * u32::from(chance) / 1024
    }
}

/// Waiting by a clock that may be another than the machine's.
#[derive(Clone)]
pub(crate) struct Timer {
    clock: Arc<dyn Clock>,
    /// How often it looks at the clock; none = the clock is the machine's own.
    look: Option<Duration>,
}

impl Timer {
    /// By this clock.
    pub(crate) fn new(clock: Arc<dyn Clock>, look: Option<Duration>) -> Self {
        Self { clock, look }
    }

    /// What it goes by.
    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    /// Waits so long.
    pub(crate) async fn wait(&self, pause: Duration) {
        self.until(self.clock.monotonic() + pause).await;
    }

    /// Waits until the clock's monotonic reading is that.
    pub(crate) async fn until(&self, due: Duration) {
        loop {
            let left = due.saturating_sub(self.clock.monotonic());
            if left.is_zero() {
                return;
            }
            tokio::time::sleep(self.look.map_or(left, |look| left.min(look))).await;
        }
    }
}

impl Clock for Timer {
    fn now(&self) -> OffsetDateTime {
        self.clock.now()
    }

    fn monotonic(&self) -> Duration {
        self.clock.monotonic()
    }
}

/// So do the engines wait.
#[async_trait]
impl Pace for Timer {
    async fn wait(&self, long: Duration) {
        self.until(self.clock.monotonic() + long).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_their_longest_and_differ_by_chance() {
        let seconds = |again: Again, tries| again.pause(tries, 0).as_secs();
        assert_eq!([1, 2, 3, 4].map(|tries| seconds(Again::Soon, tries)), [2, 4, 8, 16]);
        assert_eq!([8, 9, 40, u32::MAX].map(|tries| seconds(Again::Soon, tries)), [256, 300, 300, 300]);
        assert_eq!([1, 2, 5, 99].map(|tries| seconds(Again::Rarely, tries)), [300, 600, 3600, 3600]);
        let longest = Again::Soon.pause(99, u8::MAX);
        assert!(longest > Duration::from_secs(370) && longest < Duration::from_secs(375), "{longest:?}");
    }
}
