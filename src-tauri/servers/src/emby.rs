//! Where Emby differs from the language it shares with Jellyfin, and its service Connect.

pub mod connect;

use crate::media_browser::dialect::{AllUsers, Audiobooks, Dialect, Pictures, Queues, SocketDoor};
use household::home::ServerKind;

/// Emby 4.x.
pub(crate) const DIALECT: Dialect = Dialect {
    kind: ServerKind::Emby,
    all_users: AllUsers::PublicAndQuery,
    audiobooks: Audiobooks::AlbumsOfAView,
    music_genres: "/MusicGenres",
    queues: Queues::Route,
    socket: SocketDoor { path: "/embywebsocket", token: Some("api_key") },
    guests: "Users",
    segments: false,
    quick_connect: false,
    pictures: Pictures::OfPerson,
    title_fields: "OriginalTitle,SortName,ProductionYear",
    item_fields: "ProductionYear",
    // Emby hides episodes that are not there by itself and has no parameter for it.
    not_missing: None,
};
