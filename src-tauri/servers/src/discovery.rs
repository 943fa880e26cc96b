//! What servers there are at home, as they are found: Emby and Jellyfin by broadcast, since they announce nothing;
//! Music Assistant, Home Assistant and what people may look for besides by mDNS. One list, one entry a server.
//!
//! Whatever is heard is a [`Claim`] until the server itself has told the same at an address. Nothing here signs in
//! anywhere, and nothing runs while nobody looks.

mod announced;
mod broadcast;
mod entry;
mod interfaces;
mod list;
mod looking;
mod products;
mod public_info;

pub use interfaces::{Interfaces, interfaces};
pub use looking::{Looking, look};

use household::home::ServerKind;
use household::id::ServerId;
use std::time::Duration;
use url::Url;

/// What can be found at home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A server that Usher is for.
    Server(ServerKind),
    /// Plex Media Server.
    Plex,
    /// Kodi.
    Kodi,
    /// Whatever one can cast to.
    Cast,
    /// Sonos.
    Sonos,
    /// Fire TV.
    FireTv,
}

impl Kind {
    /// Its stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Server(ServerKind::Emby) => "emby",
            Self::Server(ServerKind::Jellyfin) => "jellyfin",
            Self::Server(ServerKind::MusicAssistant) => "music-assistant",
            Self::Server(ServerKind::HomeAssistant) => "home-assistant",
            Self::Plex => "plex",
            Self::Kodi => "kodi",
            Self::Cast => "cast",
            Self::Sonos => "sonos",
            Self::FireTv => "fire-tv",
        }
    }

    /// Whether Usher has any use for it. The others are named so that nobody wonders whether they were overlooked.
    pub fn is_needed(self) -> bool {
        matches!(self, Self::Server(_))
    }
}

/// How somebody got to know of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// A person typed its address.
    Typed,
    /// It answered a broadcast.
    Broadcast,
    /// It announces itself by mDNS.
    Announced,
    /// Emby Connect names it.
    Connect,
}

/// What is told of a server. Nobody has asked the server itself yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// How it came.
    pub how: How,
    /// By which name it comes again, or says goodbye: an announcement's full name, an answer's sender.
    pub source: String,
    /// What it is said to be.
    pub kind: Kind,
    /// Its own id, where that is told.
    pub id: Option<ServerId>,
    /// What its owner calls it.
    pub name: String,
    /// Its version, where that is told.
    pub version: Option<String>,
    /// Where it may be, the likeliest first.
    pub addresses: Vec<Url>,
}

/// One entry of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nearby {
    /// Its name within the list; stays while it is there.
    pub key: String,
    /// The server's own id, if it has told one.
    pub id: Option<ServerId>,
    /// What its owner calls it.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Its version, if it has told it.
    pub version: Option<String>,
    /// Where it answers best.
    pub address: Url,
    /// Wherever it answers, the best first; while it answers nowhere, wherever it may be.
    pub addresses: Vec<Url>,
    /// How it was found.
    pub how: Vec<How>,
    /// When it gave its last sign of life, since the looking began.
    pub seen: Duration,
    /// Whether it should have given another one by now.
    pub stale: bool,
    /// Whether it has told at one of its addresses what it is.
    pub confirmed: bool,
}

/// Where to look.
#[derive(Clone, Copy, Debug)]
pub struct Search {
    /// The port on which Emby and Jellyfin hear broadcasts.
    pub port: u16,
    /// Whether to listen for announcements.
    pub announcements: bool,
    /// Whether to look for what Usher has no use for as well.
    pub everything: bool,
    /// Ask on this machine alone; for tests.
    pub only_here: bool,
}

impl Default for Search {
    fn default() -> Self {
        Self { port: broadcast::PORT, announcements: true, everything: true, only_here: false }
    }
}

/// What the list goes by.
#[derive(Clone, Debug)]
enum Heard {
    /// Somebody tells of a server, for the first time or again.
    Claim(Claim),
    /// It takes leave.
    Goodbye { how: How, source: String },
    /// What came of an [`Ask::Who`].
    Said { key: String, place: Url, said: Option<Said> },
}

/// What a server tells everybody about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Said {
    kind: ServerKind,
    /// Home Assistant tells it only in its announcement.
    id: Option<ServerId>,
    name: Option<String>,
    version: Option<String>,
    /// Where it said so, after it has pointed the way.
    address: Url,
}

/// What the list wants to know.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Ask {
    /// Who is at this place?
    Who { key: String, kind: ServerKind, place: Url },
    /// Is this announcement still true?
    StillThere { source: String },
}
