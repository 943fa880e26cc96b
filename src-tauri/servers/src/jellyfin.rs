//! Where Jellyfin differs from the language it shares with Emby.

use crate::media_browser::dialect::{AllUsers, Audiobooks, Dialect, Pictures, Queues, SocketDoor};
use household::home::ServerKind;

/// Jellyfin 10.8 to 12.0.
pub(crate) const DIALECT: Dialect = Dialect {
    kind: ServerKind::Jellyfin,
    all_users: AllUsers::List,
    audiobooks: Audiobooks::OwnType,
    // `/MusicGenres` is obsolete since 10.x; the general list takes the type.
    music_genres: "/Genres",
    queues: Queues::OfSession,
    socket: SocketDoor { path: "/socket", token: None },
    guests: "User",
    segments: true,
    quick_connect: true,
    // Since 10.9.
    pictures: Pictures::Apart,
    // `ProductionYear` is not a field of Jellyfin's list: it always comes.
    title_fields: "OriginalTitle,SortName",
    item_fields: "",
    not_missing: Some("isMissing"),
};
