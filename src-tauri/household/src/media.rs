//! What a library holds: kinds and items.

use crate::id::ItemId;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// What sort of thing an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MediaKind {
    /// A film.
    Movie,
    /// A show.
    Series,
    /// One season of a show.
    Season,
    /// One episode of a show.
    Episode,
    /// A piece of music.
    Song,
    /// A record.
    Album,
    /// Someone who makes music.
    Artist,
    /// A film of a song.
    MusicVideo,
    /// A film of any other sort.
    Video,
    /// A book read aloud.
    Audiobook,
    /// A television or radio channel.
    Channel,
    /// A list somebody made.
    Playlist,
    /// Films that belong together.
    Collection,
    /// A trailer.
    Trailer,
    /// A genre.
    Genre,
    /// Something that Usher does not know yet.
    Other,
}

impl MediaKind {
    /// Whether there are things in it, which can be put in any order.
    pub fn holds_others(self) -> bool {
        match self {
            Self::Series
            | Self::Season
            | Self::Album
            | Self::Artist
            | Self::Playlist
            | Self::Collection
            | Self::Genre => true,
            Self::Movie
            | Self::Episode
            | Self::Song
            | Self::MusicVideo
            | Self::Video
            | Self::Audiobook
            | Self::Channel
            | Self::Trailer
            | Self::Other => false,
        }
    }

    /// Whether it is heard rather than seen.
    pub fn is_audio(self) -> bool {
        matches!(self, Self::Song | Self::Album | Self::Artist | Self::Audiobook)
    }
}

/// One thing in a library, as far as a command needs to know it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The server's id of it.
    pub id: ItemId,
    /// What sort of thing it is.
    pub kind: MediaKind,
    /// Its title.
    pub name: String,
    /// Other names by which it may be asked for: original title, sort name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_names: Vec<String>,
    /// The year it came out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i32>,
    /// The show that a season or episode belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<SeriesRef>,
    /// An episode's season (0 = specials).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub season: Option<u32>,
    /// An episode's, season's or track's own number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// The last number of an item that holds several episodes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_end: Option<u32>,
    /// The record a song is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub album: Option<String>,
    /// Who made it (music).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub artists: Vec<String>,
    /// How long it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runtime: Option<Duration>,
    /// What the asking user has done with it.
    #[serde(default)]
    pub user: UserState,
}

impl Item {
    /// A bare item; the rest is filled in by whoever knows more.
    pub fn new(id: impl AsRef<str>, kind: MediaKind, name: impl Into<String>) -> Self {
        Self {
            id: ItemId::new(id),
            kind,
            name: name.into(),
            other_names: Vec::new(),
            year: None,
            series: None,
            season: None,
            number: None,
            number_end: None,
            album: None,
            artists: Vec::new(),
            runtime: None,
            user: UserState::default(),
        }
    }
}

/// The show behind an episode.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeriesRef {
    /// The show's id.
    pub id: ItemId,
    /// The show's title.
    pub name: String,
}

/// What one user has done with an item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserState {
    /// Watched or heard to the end.
    pub played: bool,
    /// Marked as a favourite.
    pub favourite: bool,
    /// Where they stopped; zero if nowhere.
    pub position: Duration,
}
