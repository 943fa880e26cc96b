//! The home's idea of now. Players move with it, so tests hand in a clock that they turn themselves.

use std::sync::Mutex;
use std::sync::PoisonError;

use time::{Duration, OffsetDateTime};

/// Tells the time, in UTC.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> OffsetDateTime;
}

/// The clock on the wall: what a demo home uses when people look at it.
#[derive(Debug, Clone, Copy, Default)]
pub struct WallClock;

impl Clock for WallClock {
    #[expect(clippy::disallowed_methods, reason = "this is the one clock that others are handed")]
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::now_utc()
    }
}

/// A clock that stands still until it is turned: for tests.
#[derive(Debug)]
pub struct HandClock(Mutex<OffsetDateTime>);

impl HandClock {
    /// A clock that shows `start`.
    pub fn new(start: OffsetDateTime) -> Self {
        Self(Mutex::new(start))
    }

    /// Moves the hands.
    pub fn advance(&self, by: Duration) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) += by;
    }
}

impl Clock for HandClock {
    fn now(&self) -> OffsetDateTime {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A moment as both flavours write it: `2026-11-20T20:34:52.0000000Z`, to a ten-millionth of a second.
pub(crate) fn stamp(at: OffsetDateTime) -> String {
    let at = at.to_offset(time::UtcOffset::UTC);
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:07}Z",
        at.year(),
        u8::from(at.month()),
        at.day(),
        at.hour(),
        at.minute(),
        at.second(),
        at.nanosecond() / 100
    )
}

/// The length of a span in ticks of 100 ns.
pub(crate) fn ticks(span: Duration) -> i64 {
    i64::try_from(span.whole_nanoseconds() / 100).unwrap_or(i64::MAX)
}

/// A second in ticks.
pub(crate) const SECOND: i64 = 10_000_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_to_the_tick() {
        let at = time::macros::datetime!(2026-11-20 08:04:05.000_000_100 UTC);
        assert_eq!(stamp(at), "2026-11-20T08:04:05.0000001Z");
    }
}
