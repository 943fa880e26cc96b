//! Time as a parameter: what it is, and waiting for it to pass. The real clock lives in `bridge`; tests bring their own, and
//! make two days pass in minutes.

use async_trait::async_trait;
use std::time::Duration;
use time::OffsetDateTime;

/// Where time comes from.
pub trait Clock: Send + Sync {
    /// The wall clock, in UTC.
    fn now(&self) -> OffsetDateTime;

    /// A monotonic reading since some fixed moment; only differences mean something.
    fn monotonic(&self) -> Duration;
}

/// A clock, and waiting by it.
#[async_trait]
pub trait Pace: Clock {
    /// Waits so long. Whoever stops waiting has stopped what it was for.
    async fn wait(&self, long: Duration);
}
