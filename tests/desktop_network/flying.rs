//! A time that flies, the same on every machine of the bad network.

use bridge::clock::SystemClock;
use household::clock::Clock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use time::OffsetDateTime;

/// So much faster passes the time. What machines and wires take, they take as ever.
pub(crate) const FASTER: u32 = 480;

/// The clock.
pub(crate) struct Flying {
    machine: SystemClock,
    /// When it began to fly, by the machine's clock, and how far ahead it was then.
    begin: OffsetDateTime,
    ahead: Duration,
    /// How long the machine has slept, in seconds.
    slept: AtomicU64,
    /// How much later it is where something is sent to, by the time it arrives, in milliseconds.
    on_the_way: AtomicU64,
}

impl Flying {
    /// It has flown since that second, and was so many seconds ahead.
    pub(crate) fn since(begin: i64, ahead: u64) -> Self {
        Self {
            machine: SystemClock::new(),
            begin: OffsetDateTime::from_unix_timestamp(begin).unwrap(),
            ahead: Duration::from_secs(ahead),
            slept: AtomicU64::new(0),
            on_the_way: AtomicU64::new(0),
        }
    }

    pub(crate) fn sleep(&self, hours: u64) {
        self.slept.fetch_add(hours * 3600, Ordering::Relaxed);
    }

    /// What is written now will arrive after so much real time.
    pub(crate) fn arrives_after(&self, real: Duration) {
        let later = u64::try_from((real * FASTER).as_millis()).unwrap();
        self.on_the_way.store(later, Ordering::Relaxed);
    }

    /// Hours since it began to fly.
    pub(crate) fn hour(&self) -> f64 {
        (self.monotonic() + self.slept()).as_secs_f64() / 3600.0
    }

    fn slept(&self) -> Duration {
        Duration::from_secs(self.slept.load(Ordering::Relaxed))
    }
}

impl Clock for Flying {
    fn now(&self) -> OffsetDateTime {
        let on_the_way = Duration::from_millis(self.on_the_way.load(Ordering::Relaxed));
        self.begin + self.ahead + self.monotonic() + self.slept() + on_the_way
    }

    fn monotonic(&self) -> Duration {
        Duration::try_from(self.machine.now() - self.begin).unwrap_or_default() * FASTER
    }
}
