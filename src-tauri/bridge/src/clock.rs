//! The real clock: the only place in Usher that reads one.

use household::clock::Clock;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};
use time::OffsetDateTime;

/// What an Usher takes for the time: the machine's clock, unless a test hands in another.
#[derive(Clone)]
pub struct Time(pub Arc<dyn Clock>);

impl Default for Time {
    fn default() -> Self {
        Self(Arc::new(SystemClock::new()))
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Time")
    }
}

/// The machine's clock.
pub struct SystemClock {
    start: Instant,
}

impl SystemClock {
    /// Starts the monotonic reading.
    #[expect(clippy::disallowed_methods, reason = "this is where the real clock comes from")]
    pub fn new() -> Self {
        Self { start: Instant::now() }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is where the real clock comes from")]
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::now_utc()
    }

    fn monotonic(&self) -> Duration {
        self.start.elapsed()
    }
}
