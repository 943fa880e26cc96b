//! Whether what a server tells by itself is as good as asking it now.
//!
//! It is while the server tells it, but for a moment after each order: what was told then may show the home as it was
//! before. Whoever asks in that moment is answered by a question of their own.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// How long after an order a server's news may still be old.
const SETTLING: Duration = Duration::from_millis(300);
/// News are repeated at least this often, see [`super::following`]. What is older may have been missed.
const LONGEST: Duration = Duration::from_secs(45);
/// Nothing is told.
const SILENT: u64 = u64::MAX;

/// From when on (monotonic, in microseconds) what was told is as good as asked.
#[derive(Debug)]
pub(crate) struct Live {
    /// Since when something is told.
    since: AtomicU64,
    /// When the last order has settled, whether something was told then or not.
    settled: AtomicU64,
}

impl Default for Live {
    fn default() -> Self {
        Self { since: AtomicU64::new(SILENT), settled: AtomicU64::new(0) }
    }
}

impl Live {
    /// What is told from this moment on is good, if nothing was until now.
    pub(crate) fn begin(&self, from: Duration) {
        let _known = self.since.compare_exchange(SILENT, micros(from), Ordering::AcqRel, Ordering::Acquire);
    }

    /// Nothing is told any more.
    pub(crate) fn end(&self) {
        self.since.store(SILENT, Ordering::Release);
    }

    /// An order was given just now.
    pub(crate) fn ordered(&self, now: Duration) {
        self.settled.fetch_max(micros(now + SETTLING), Ordering::AcqRel);
    }

    /// How old an answer may be for somebody who wants one that is not older than `asked`, zero being now.
    pub(crate) fn freshness(&self, asked: Duration, now: Duration) -> Duration {
        let since = self.since.load(Ordering::Acquire);
        if since == SILENT {
            return asked;
        }
        if !asked.is_zero() {
            return asked.max(LONGEST);
        }
        let from = since.max(self.settled.load(Ordering::Acquire));
        match now.checked_sub(Duration::from_micros(from)) {
            // Zero would mean that only a new question will do.
            Some(since) => since.clamp(Duration::from_nanos(1), LONGEST),
            None => Duration::ZERO,
        }
    }
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(SILENT - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Duration = Duration::ZERO;
    const RECENT: Duration = Duration::from_secs(2);

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn what_is_told_is_as_good_as_asked_and_no_more_when_it_ends() {
        let live = Live::default();
        assert_eq!((live.freshness(NOW, at(9)), live.freshness(RECENT, at(9))), (NOW, RECENT));
        live.begin(at(10));
        assert!(live.freshness(NOW, at(10)) > NOW);
        assert_eq!(live.freshness(NOW, at(15)), at(5), "anything told since it began");
        assert_eq!(live.freshness(NOW, at(1000)), LONGEST);
        assert_eq!(live.freshness(RECENT, at(11)), LONGEST);
        live.end();
        assert_eq!(live.freshness(NOW, at(15)), NOW);
    }

    #[test]
    fn after_an_order_whoever_asks_now_asks() {
        let live = Live::default();
        live.ordered(at(10));
        assert_eq!(live.freshness(NOW, at(12)), NOW, "an order begins nothing");
        // Asked before the order, and answered after it.
        live.begin(at(9));
        assert_eq!(live.freshness(NOW, at(11)), at(1) - SETTLING, "what was told before the order is no good");
        live.ordered(at(20));
        assert_eq!(live.freshness(NOW, at(20)), NOW);
        assert_eq!(live.freshness(NOW, at(21)), at(1) - SETTLING, "only what was told after it had settled");
        assert_eq!(live.freshness(RECENT, at(20)), LONGEST, "who is there does not change by an order");
    }
}
