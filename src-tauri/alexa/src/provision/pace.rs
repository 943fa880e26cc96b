//! Waiting and chance as parameters, so that tests neither wait nor differ from run to run.

use async_trait::async_trait;
use household::clock::Clock;
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;

/// The clock, and what else passes by itself.
#[async_trait]
pub trait Pace: Clock {
    /// Waits so long. Whoever stops waiting has stopped what it was for.
    async fn wait(&self, long: Duration);

    /// A number that nobody can foresee: it spreads what many do at once.
    fn chance(&self) -> u64;
}

/// The real one: a clock, the runtime's timer, and somebody's chance.
pub struct RealPace {
    clock: Arc<dyn Clock>,
    chance: fn() -> u64,
}

impl RealPace {
    /// Goes by this clock and this chance.
    pub fn new(clock: Arc<dyn Clock>, chance: fn() -> u64) -> Self {
        Self { clock, chance }
    }
}

impl Clock for RealPace {
    fn now(&self) -> OffsetDateTime {
        self.clock.now()
    }

    fn monotonic(&self) -> Duration {
        self.clock.monotonic()
    }
}

#[async_trait]
impl Pace for RealPace {
    async fn wait(&self, long: Duration) {
        tokio::time::sleep(long).await;
    }

    fn chance(&self) -> u64 {
        (self.chance)()
    }
}
