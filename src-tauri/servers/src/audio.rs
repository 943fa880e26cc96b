//! Sound and pictures as bytes, for a player that fetches them through us.
//!
//! Bytes flow only as fast as they are taken, and stop when nobody takes them any more. What leaves here names no server
//! and holds no token: a few headers that describe the bytes, and the bytes.

use async_trait::async_trait;
use bytes::Bytes;
use household::fault::Fault;
use household::id::{ItemId, UserId};
use household::media::Item;
use household::server::Server;
use http::{HeaderValue, StatusCode};
use http_body_util::combinators::UnsyncBoxBody;
use std::time::Duration;

/// Where sound comes from.
#[async_trait]
pub trait AudioSource: Send + Sync {
    /// What must be known of an item before it is handed to a player that plays MP3 and AAC and nothing else.
    async fn sound(&self, user: &UserId, item: &ItemId) -> Result<Sound, Fault>;

    /// Fetches. `range` is the one range that was asked for, as in `bytes=0-99`; with `head` there are no bytes.
    async fn fetch(&self, user: &UserId, what: &Fetch<'_>, range: Option<&str>, head: bool) -> Result<Fetched, Fault>;
}

/// A server that gives sound.
pub trait ServerWithSound: Server + AudioSource {}

impl<T: Server + AudioSource> ServerWithSound for T {}

/// An item that can be heard.
#[derive(Clone, Debug, PartialEq)]
pub struct Sound {
    /// All about it.
    pub item: Item,
    /// The container of its file, if the file can be played as it is.
    pub whole: Option<String>,
    /// The item whose picture stands for it.
    pub picture: Option<ItemId>,
}

/// What to fetch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fetch<'a> {
    /// A file as it is.
    Whole {
        /// Of which item.
        item: &'a ItemId,
        /// As "mp3".
        container: &'a str,
        /// The playing that it belongs to.
        stream: &'a str,
    },
    /// The same, made into MP3 by the server while it is played.
    Converted {
        /// Of which item.
        item: &'a ItemId,
        /// From here on.
        start: Duration,
        /// The playing that it belongs to.
        stream: &'a str,
    },
    /// A picture.
    Picture {
        /// Of which item.
        item: &'a ItemId,
    },
}

/// What a server answered.
#[derive(Debug)]
pub struct Fetched {
    /// 200, 206, 404 or 416; nothing else gets this far.
    pub status: StatusCode,
    /// Type, length and range of the bytes, as far as they are known: names and values for an answer over HTTP.
    pub about: Vec<(http::HeaderName, HeaderValue)>,
    /// The bytes.
    pub body: UnsyncBoxBody<Bytes, Cut>,
}

/// The bytes ended before their end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Cut {
    /// The server closed the connection.
    #[error("the server closed the connection")]
    Closed,
    /// The server sent nothing for too long.
    #[error("the server sent nothing for too long")]
    Stalled,
}
