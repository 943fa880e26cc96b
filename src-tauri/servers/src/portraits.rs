//! The pictures that people have put up on their server, for whoever shows who is signed in.

use async_trait::async_trait;
use household::id::UserId;

/// Where pictures of people come from.
#[async_trait]
pub trait Portraits: Send + Sync {
    /// A small picture of somebody who is signed in, as a `data:` address. None where there is none, or none that is
    /// small: it is nice to have, and nobody waits for it.
    async fn portrait(&self, user: &UserId) -> Option<String>;
}
