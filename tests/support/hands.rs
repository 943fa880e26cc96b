//! A clock that stands still until it is moved. It begins at the real time, because certificates begin there too.

use bridge::clock::SystemClock;
use household::clock::Clock;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use time::OffsetDateTime;

/// The clock.
pub struct Hands {
    start: OffsetDateTime,
    passed: Mutex<Duration>,
}

impl Default for Hands {
    fn default() -> Self {
        Self { start: SystemClock::new().now(), passed: Mutex::default() }
    }
}

impl Hands {
    /// Lets time go by.
    pub fn pass(&self, time: Duration) {
        *self.passed.lock().unwrap_or_else(PoisonError::into_inner) += time;
    }
}

impl Clock for Hands {
    fn now(&self) -> OffsetDateTime {
        self.start + self.monotonic()
    }

    fn monotonic(&self) -> Duration {
        *self.passed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
