//! Time as what is kept up needs it: what it is, and waiting for it to pass. A parameter, so that a test can make two days
//! pass in minutes.

use async_trait::async_trait;
use household::clock::Clock;
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;

/// A clock, and waiting by it.
#[async_trait]
pub trait Pace: Clock {
    /// Waits so long. Whoever stops waiting has stopped what it was for.
    async fn wait(&self, long: Duration);
}

/// The real one: a clock, and the runtime's timer.
pub struct RealPace {
    clock: Arc<dyn Clock>,
}

impl RealPace {
    /// Goes by this clock.
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self { clock }
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
}
