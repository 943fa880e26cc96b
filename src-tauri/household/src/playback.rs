//! What a player is doing.

pub mod echo_queue;

use crate::id::ItemId;
use crate::media::Item;
use crate::order::Repeat;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// A player's state when it was last asked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Playback {
    /// What is on; none when idle.
    pub item: Option<Item>,
    /// How far into it, when that was read.
    pub position: Duration,
    /// When the position was read (monotonic); none if it is as of now.
    #[serde(skip)]
    pub read_at: Option<Duration>,
    /// Whether it is held.
    pub paused: bool,
    /// Whether the position can be changed.
    pub can_seek: bool,
    /// 0 to 100, if the player says.
    pub volume: Option<u8>,
    /// Whether it is silenced.
    pub muted: bool,
    /// The audio and subtitle tracks of what is on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tracks: Vec<Track>,
    /// The audio track that is heard, if the player says.
    pub audio_track: Option<i32>,
    /// The subtitles that are shown; none if off or unknown.
    pub subtitle_track: Option<i32>,
    /// What repeats.
    #[serde(default)]
    pub repeat: Repeat,
    /// Whether the queue plays in any order.
    #[serde(default)]
    pub shuffled: bool,
    /// Which file of the item is on, as its server names it; tracks are numbered within it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

impl Playback {
    /// How far into it at this moment (monotonic): what plays has gone on since it was read.
    pub fn position_at(&self, now: Duration) -> Duration {
        let since = self.read_at.filter(|_| !self.paused && self.item.is_some()).map(|at| now.saturating_sub(at));
        let position = self.position.saturating_add(since.unwrap_or_default());
        match self.item.as_ref().and_then(|item| item.runtime) {
            Some(end) => position.min(end.max(self.position)),
            None => position,
        }
    }
}

/// An audio or subtitle track of what is on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Track {
    /// Its index among all streams; what orders name it by.
    pub index: i32,
    /// Whether it is for reading rather than hearing.
    pub subtitle: bool,
    /// Its language as the file says it: a code ("eng", "de") or empty.
    pub language: String,
    /// What the file or the server calls it.
    pub title: String,
    /// Shown only where somebody speaks a foreign language.
    pub forced: bool,
    /// What the file would choose.
    pub default: bool,
    /// In a file of its own beside the film.
    pub external: bool,
    /// How many loudspeakers it is made for; 0 if unknown or for reading.
    pub channels: u32,
}

/// A chapter of what is on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chapter {
    /// Where it begins.
    pub start: Duration,
    /// What it is called.
    pub name: String,
    /// What it marks.
    pub mark: Mark,
}

/// What a chapter's start marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mark {
    /// A chapter.
    Chapter,
    /// The introduction begins.
    IntroStart,
    /// The introduction is over.
    IntroEnd,
    /// The credits begin.
    CreditsStart,
}

/// A player's queue, as its server knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Queue {
    /// What plays, in order.
    pub items: Vec<ItemId>,
    /// Which of them is on.
    pub at: usize,
}
