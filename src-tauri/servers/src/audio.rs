//! Sound and pictures as bytes, for a player that fetches them through us.
//!
//! Bytes flow only as fast as they are taken, and stop when nobody takes them any more. What leaves here names no server
//! and holds no token: a few headers that describe the bytes, and the bytes.

use crate::news::NewsSource;
use crate::portraits::Portraits;
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

/// A server that gives sound, tells news by itself, and shows its people.
pub trait ServerWithSound: Server + AudioSource + NewsSource + Portraits {}

impl<T: Server + AudioSource + NewsSource + Portraits> ServerWithSound for T {}

/// An item that can be heard.
#[derive(Clone, Debug, PartialEq)]
pub struct Sound {
    /// All about it.
    pub item: Item,
    /// How it is sent.
    pub sent: Sent,
    /// Whether it is sound at all: a channel may be television.
    pub heard: bool,
    /// The item whose picture stands for it.
    pub picture: Option<ItemId>,
}

/// How a sound gets to a player that plays MP3 and AAC and nothing else, and can be asked for no other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sent {
    /// Its file as it is, in this container: nothing is lost, and any part of it can be had.
    Whole(String),
    /// Converted in parts with a list of them, each when it is fetched. It has a length, can be begun anywhere and fetched
    /// again, as several Echos that play together do.
    InParts,
    /// Made into MP3 while it is played: for what has no end that anybody knows, and so no list of its parts.
    AsItGoes,
    /// Opened first, and made into MP3 as it is sent.
    Live,
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
    /// A channel, from now on, made into MP3.
    Live {
        /// Which channel.
        item: &'a ItemId,
        /// The playing that it belongs to.
        stream: &'a str,
    },
    /// The list of its parts, written anew: it names them `0.ts`, `1.ts` and so on, relative to itself.
    Parts {
        /// Of which item.
        item: &'a ItemId,
        /// The playing that it belongs to.
        stream: &'a str,
    },
    /// One of its parts.
    Part {
        /// Of which item.
        item: &'a ItemId,
        /// The playing that it belongs to.
        stream: &'a str,
        /// Its number in the list.
        number: usize,
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
