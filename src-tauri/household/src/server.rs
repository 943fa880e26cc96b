//! The one trait that every back end implements.
//!
//! Capabilities are asked, never the kind: nothing in Usher says "if Emby".

pub mod rehearsal;

use crate::fault::Fault;
use crate::home::{Player, ServerKind, User};
use crate::id::{ItemId, PlayerId, ServerId, UserId};
use crate::media::{Item, MediaKind};
use crate::order::{Order, Repeat};
use crate::playback::{Chapter, Queue, Track};
use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::time::Duration;

/// A media server. Every call has its own time limit and answers a coded fault.
#[async_trait]
pub trait Server: Send + Sync {
    /// Its own id.
    fn id(&self) -> &ServerId;

    /// What people call it.
    fn name(&self) -> &str;

    /// For people to read only.
    fn kind(&self) -> ServerKind;

    /// What may be asked of it.
    fn capabilities(&self) -> Capabilities;

    /// Who is signed in, and so who may be acted for. Never empty; the first is the one who signed in first.
    fn signed_in(&self) -> Arc<[User]>;

    /// Everybody who has an account there, as far as the signed-in user may see.
    async fn users(&self) -> Result<Vec<User>, Fault>;

    /// The players that this user may control. `freshness` says how old the answer may be: zero asks the server.
    async fn players(&self, user: &UserId, freshness: Duration) -> Result<Arc<[Player]>, Fault>;

    /// Everything in the library that may be asked for by name, for the title index.
    async fn library(&self, user: &UserId) -> Result<Vec<Item>, Fault>;

    /// A look into the library.
    async fn find(&self, user: &UserId, query: &Query) -> Result<Vec<Item>, Fault>;

    /// What the user might like, best first, and why where the server says so.
    async fn ideas(
        &self,
        user: &UserId,
        kinds: &[MediaKind],
        genre: Option<&str>,
        limit: u32,
    ) -> Result<Vec<Idea>, Fault> {
        let query = Query::Suggestions { kinds: kinds.to_vec(), genre: genre.map(str::to_owned), limit };
        Ok(self.find(user, &query).await?.into_iter().map(Idea::from).collect())
    }

    /// Tells a player what to do. `Ok` when the server has taken the order.
    async fn order(&self, user: &UserId, player: &PlayerId, order: &Order) -> Result<(), Fault>;

    /// The chapters of an item with their marks, in order; empty if it has none.
    async fn chapters(&self, user: &UserId, item: &ItemId) -> Result<Vec<Chapter>, Fault>;

    /// What a player plays from now on, asked of the server now.
    async fn queue(&self, user: &UserId, player: &PlayerId) -> Result<Queue, Fault>;

    /// The tracks of an item, for players that do not say what they play is made of.
    async fn tracks(&self, _user: &UserId, _item: &ItemId) -> Result<Vec<Track>, Fault> {
        Ok(Vec::new())
    }

    /// The language in which a user likes to read along, as the server's settings have it; none if nowhere set.
    async fn subtitle_language(&self, _user: &UserId) -> Result<Option<String>, Fault> {
        Ok(None)
    }

    /// Whether a user may control players on which somebody else is signed in; a server does not list those that they may
    /// not control.
    async fn controls_others(&self, _user: &UserId) -> Result<bool, Fault> {
        Ok(true)
    }

    /// Writes what the user thinks of an item, or did with it.
    async fn mark(&self, user: &UserId, item: &ItemId, mark: UserMark) -> Result<(), Fault>;

    /// Learns what a player of ours does with an item of its library. A server that keeps no positions has nothing to learn.
    async fn report(&self, _user: &UserId, _player: &PlayerId, _report: &Report) -> Result<(), Fault> {
        Ok(())
    }
}

/// What a player of ours, such as an Echo, does with an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Which item.
    pub item: ItemId,
    /// One playing of it; another playing has another name.
    pub stream: String,
    /// What happened.
    pub what: Reported,
    /// Where in the item.
    pub position: Duration,
    /// How long it runs.
    pub runtime: Option<Duration>,
    /// Whether it is held.
    pub paused: bool,
    /// What repeats.
    pub repeat: Repeat,
    /// Whether the server converts it.
    pub converted: bool,
}

/// What happened to an item that a player of ours plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reported {
    /// It has begun.
    Playing,
    /// Time goes by.
    Progress,
    /// It is held.
    Paused,
    /// It goes on.
    Resumed,
    /// Something else repeats.
    RepeatChanged,
    /// It was left, or has ended.
    Stopped {
        /// Because it could not be played.
        failed: bool,
    },
}

/// What a user can write on an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum UserMark {
    /// Among the favourites, or not.
    Favourite(bool),
    /// Watched or heard to the end, or not. Of a show or season: all of it.
    Played(bool),
}

/// Something that a user might like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idea {
    /// What.
    pub item: Item,
    /// The title that the user watched and that it is like.
    pub because: Option<String>,
}

impl From<Item> for Idea {
    fn from(item: Item) -> Self {
        Self { item, because: None }
    }
}

/// What a server can do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    /// Has players that can be told what to do.
    pub remote_control: bool,
    /// Has films and shows.
    pub video: bool,
    /// Has music.
    pub music: bool,
}

/// A question to a library. Limits are the caller's; a back end may answer fewer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Query {
    /// The seasons of a show, in order.
    Seasons {
        /// The show.
        series: ItemId,
    },
    /// Episodes of a show that can be played, in order; of one season if given.
    Episodes {
        /// The show.
        series: ItemId,
        /// The season's number (0 = specials).
        season: Option<u32>,
    },
    /// What to watch next: of one show if given, else of all, most recent first.
    NextUp {
        /// The show.
        series: Option<ItemId>,
        /// At most so many.
        limit: u32,
    },
    /// What was begun and not finished, most recent first.
    Resumable {
        /// Within this show, album or folder.
        within: Option<ItemId>,
        /// Of these kinds; all if empty.
        kinds: Vec<MediaKind>,
        /// At most so many.
        limit: u32,
    },
    /// The newest episodes of a show that have been aired, newest first.
    Newest {
        /// The show.
        series: ItemId,
        /// At most so many.
        limit: u32,
    },
    /// Chosen by chance.
    Random {
        /// Of these kinds.
        kinds: Vec<MediaKind>,
        /// Of this genre, as the server spells it.
        genre: Option<String>,
        /// Within this show or folder.
        within: Option<ItemId>,
        /// By this artist.
        artist: Option<ItemId>,
        /// Only what the user has not played.
        unplayed: bool,
        /// At most so many.
        limit: u32,
    },
    /// Music like something, mixed by the server: another mix each time.
    Mix {
        /// A song, record, artist, playlist or genre.
        of: ItemId,
        /// At most so many.
        limit: u32,
    },
    /// What an album, playlist or collection holds, in order.
    Contents {
        /// The album or list.
        of: ItemId,
        /// At most so many.
        limit: u32,
    },
    /// What came into the library last, newest first.
    Latest {
        /// Of these kinds; films and episodes if empty.
        kinds: Vec<MediaKind>,
        /// At most so many.
        limit: u32,
    },
    /// What the server thinks that the user would like.
    Suggestions {
        /// Of these kinds.
        kinds: Vec<MediaKind>,
        /// Of this genre, as the server spells it.
        genre: Option<String>,
        /// At most so many.
        limit: u32,
    },
    /// What the user likes.
    Favourites {
        /// Of these kinds.
        kinds: Vec<MediaKind>,
        /// At most so many.
        limit: u32,
    },
    /// The records of someone, newest first.
    Albums {
        /// Who.
        artist: ItemId,
        /// At most so many.
        limit: u32,
    },
    /// What the server itself finds by a word of the title.
    Search {
        /// The word.
        words: String,
        /// Of these kinds.
        kinds: Vec<MediaKind>,
        /// At most so many.
        limit: u32,
    },
    /// What is still to be heard of an audiobook, in order, the part that was left off first; all of it when nothing
    /// or everything was heard.
    Parts {
        /// The book.
        book: ItemId,
    },
    /// Live channels. A user who may not watch them is not allowed to ask.
    Channels {
        /// At most so many.
        limit: u32,
    },
    /// The trailers of an item. One that only an app can fetch, from somewhere on the network, bears the item's own id.
    Trailers {
        /// Of what.
        of: ItemId,
    },
    /// One item, as this user sees it.
    One {
        /// Which.
        item: ItemId,
        /// How old the answer may be: zero asks the server.
        freshness: Duration,
    },
    /// The genres of these kinds.
    Genres {
        /// Of what.
        kinds: Vec<MediaKind>,
    },
}
