//! The pace at which Amazon is asked: Usher's clock, the runtime's timer, and real chance.

use crate::chance;
use alexa::provision::pace::AmazonPace;
use async_trait::async_trait;
use household::clock::{Clock, Pace};
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;

/// By this clock.
pub(super) struct RealPace(pub(super) Arc<dyn Clock>);

impl Clock for RealPace {
    fn now(&self) -> OffsetDateTime {
        self.0.now()
    }

    fn monotonic(&self) -> Duration {
        self.0.monotonic()
    }
}

#[async_trait]
impl Pace for RealPace {
    async fn wait(&self, long: Duration) {
        tokio::time::sleep(long).await;
    }
}

impl AmazonPace for RealPace {
    fn chance(&self) -> u64 {
        u64::from_le_bytes(chance::bytes())
    }
}
