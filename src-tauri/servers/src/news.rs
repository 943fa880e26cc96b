//! What a server tells by itself, for whoever would otherwise ask it again and again.
//!
//! News say that something has changed, never what: whoever wants to know asks, and is answered from what the news brought.

use async_trait::async_trait;

/// One piece of news.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// From now on the server tells by itself what changes.
    Listening,
    /// What players do has changed; or, if `presence`, which of them are there and who is at them.
    Players {
        /// Whether somebody came, left or changed places.
        presence: bool,
    },
    /// The library has changed.
    Library,
}

/// Why there are no more news.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// The server tells nothing by itself.
    NotOffered,
    /// The server takes nobody's sign-in for it.
    Refused,
    /// The connection did not come about, or was lost: the server may be gone.
    Lost,
}

/// Where news come from.
#[async_trait]
pub trait NewsSource: Send + Sync {
    /// Listens until there are no more news. As long as it does, players are known without asking.
    ///
    /// It may be dropped at any moment.
    async fn follow(&self, heard: &(dyn Fn(News) + Send + Sync)) -> Ended;
}
