//! Time, in the hands of the doors' tests.

use household::clock::Clock;
use std::sync::Mutex;
use std::time::Duration;
use time::OffsetDateTime;
use time::macros::datetime;

/// A clock that stands still until it is moved.
pub(crate) struct Hands(Mutex<OffsetDateTime>);

impl Hands {
    pub(crate) fn at(time: OffsetDateTime) -> Self {
        Self(Mutex::new(time))
    }

    pub(crate) fn forward(&self, by: Duration) {
        *self.0.lock().unwrap() += by;
    }
}

impl Clock for Hands {
    fn now(&self) -> OffsetDateTime {
        *self.0.lock().unwrap()
    }

    fn monotonic(&self) -> Duration {
        (self.now() - datetime!(2026-01-01 0:00 UTC)).unsigned_abs()
    }
}
