//! The few things in which Emby and Jellyfin differ, as plain data. Nobody else asks which of the two it is.

use household::home::ServerKind;

/// One server's way of speaking.
#[derive(Debug)]
pub(crate) struct Dialect {
    /// For people to read.
    pub(crate) kind: ServerKind,
    /// How everybody with an account is listed.
    pub(crate) all_users: AllUsers,
    /// What an audiobook is.
    pub(crate) audiobooks: Audiobooks,
    /// Where the genres of music are.
    pub(crate) music_genres: &'static str,
    /// What must be asked for to know an item by all its names and its year.
    pub(crate) title_fields: &'static str,
    /// What must be asked for to know an item's year.
    pub(crate) item_fields: &'static str,
    /// Where a player's queue is told.
    pub(crate) queues: Queues,
    /// Where it tells what changes.
    pub(crate) socket: SocketDoor,
    /// The path segment of those who watch along.
    pub(crate) guests: &'static str,
    /// Whether introductions and credits are marked apart from chapters.
    pub(crate) segments: bool,
    /// Whether there may be Quick Connect.
    pub(crate) quick_connect: bool,
    /// Where the pictures of people are.
    pub(crate) pictures: Pictures,
    /// The parameter that leaves out episodes which are known but not there.
    pub(crate) not_missing: Option<&'static str>,
}

/// How everybody with an account is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AllUsers {
    /// `GET /Users`, for any signed-in user.
    List,
    /// `GET /Users/Public` leaves out the hidden ones; `GET /Users/Query` has all, for administrators.
    PublicAndQuery,
}

/// Where the pictures of people are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pictures {
    /// With each person.
    OfPerson,
    /// Under a path of their own; with each person on servers that are older.
    Apart,
}

/// Where a player's queue is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Queues {
    /// Under a path of its own.
    Route,
    /// With the session.
    OfSession,
}

/// Where a server tells what changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SocketDoor {
    /// The path.
    pub(crate) path: &'static str,
    /// The parameter of the token, where the header alone is not enough.
    pub(crate) token: Option<&'static str>,
}

/// What an audiobook is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Audiobooks {
    /// An item of type `AudioBook`.
    OwnType,
    /// An album (or a lone piece of audio) in a view of the collection type `audiobooks`.
    AlbumsOfAView,
}

/// The dialect of what was found.
pub(crate) fn of(kind: ServerKind) -> &'static Dialect {
    match kind {
        ServerKind::Jellyfin => &crate::jellyfin::DIALECT,
        ServerKind::Emby | ServerKind::MusicAssistant | ServerKind::HomeAssistant => &crate::emby::DIALECT,
    }
}
