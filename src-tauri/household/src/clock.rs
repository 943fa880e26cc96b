//! Time as a parameter. The real clock lives in `bridge`; tests bring their own.

use std::time::Duration;
use time::OffsetDateTime;

/// Where time comes from.
pub trait Clock: Send + Sync {
    /// The wall clock, in UTC.
    fn now(&self) -> OffsetDateTime;

    /// A monotonic reading since some fixed moment; only differences mean something.
    fn monotonic(&self) -> Duration;
}
