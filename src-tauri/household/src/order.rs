//! What we tell a server to do.

use crate::home::User;
use crate::id::ItemId;
use crate::media::{Item, MediaKind};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// One order to one player. `order` in its JSON is a stable name that scripts rely on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "order")]
pub enum Order {
    /// Play these now, in this order.
    Play {
        /// What to play. The server turns a show, season, album or list into what it holds.
        items: Vec<Titled>,
        /// Where to start in the first one, in milliseconds.
        #[serde(with = "millis", rename = "start_millis")]
        start: Duration,
        /// In any order.
        shuffle: bool,
        /// The tracks of the first one; none leaves them to the player.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        streams: Option<Streams>,
    },
    /// Hold.
    Pause,
    /// Go on.
    Unpause,
    /// End.
    Stop,
    /// The next one in the queue.
    NextTrack,
    /// The one before.
    PreviousTrack,
    /// Go to a position of what is on.
    Seek {
        /// From its beginning, in milliseconds.
        #[serde(with = "millis", rename = "position_millis")]
        position: Duration,
    },
    /// Loudness.
    SetVolume {
        /// 0 to 100.
        volume: u8,
    },
    /// Silence.
    Mute,
    /// Sound again.
    Unmute,
    /// A step louder.
    VolumeUp,
    /// A step softer.
    VolumeDown,
    /// Another audio track.
    SetAudioTrack {
        /// Its index among the streams of what is on.
        index: i32,
    },
    /// Other subtitles, or none.
    SetSubtitleTrack {
        /// Their index among the streams of what is on; none switches them off.
        index: Option<i32>,
    },
    /// The queue in any order, or in its own.
    SetShuffle {
        /// In any order.
        on: bool,
    },
    /// What repeats.
    SetRepeat {
        /// How much of the queue.
        mode: Repeat,
    },
    /// The page of an item on the player's screen.
    Display {
        /// Of what.
        item: Titled,
    },
    /// The trailers of an item.
    PlayTrailers {
        /// Of what.
        item: Titled,
    },
    /// Text into the field that is open on the player's screen.
    SendText {
        /// As it is to be typed.
        text: String,
    },
    /// A few words over what the player shows, for a moment.
    ShowMessage {
        /// Who says it.
        header: String,
        /// What is said.
        text: String,
    },
    /// Someone else watches too.
    AddUser {
        /// Who.
        user: User,
    },
    /// Someone no longer watches.
    RemoveUser {
        /// Who.
        user: User,
    },
    /// A press on the remote control.
    #[serde(untagged)]
    Press(Press),
}

/// A press on the remote control, named as the servers name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "order")]
pub enum Press {
    /// The highlight goes up.
    MoveUp,
    /// The highlight goes down.
    MoveDown,
    /// The highlight goes left.
    MoveLeft,
    /// The highlight goes right.
    MoveRight,
    /// One screen up.
    PageUp,
    /// One screen down.
    PageDown,
    /// Open or play what is highlighted.
    Select,
    /// The player's first page.
    GoHome,
    /// The next letter of a long list.
    NextLetter,
    /// The letter before.
    PreviousLetter,
    /// The menu of what is highlighted.
    ToggleContextMenu,
    /// The TV guide.
    Guide,
    /// The search page.
    GoToSearch,
    /// The menu over what plays.
    ToggleOsdMenu,
    /// The settings page.
    GoToSettings,
    /// The page before.
    Back,
    /// Over the whole screen, or in its window again.
    ToggleFullscreen,
}

/// How much of a queue repeats.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Repeat {
    /// Nothing.
    #[default]
    None,
    /// What is on.
    One,
    /// The whole queue.
    All,
}

/// The tracks with which an item is to be played. Their numbers mean something only within one file of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Streams {
    /// The file, as the server names it.
    pub source: String,
    /// The audio track.
    pub audio: Option<i32>,
    /// The subtitles.
    pub subtitle: Option<i32>,
}

/// An item with enough of its name to tell a person about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Titled {
    /// The server's id.
    pub id: ItemId,
    /// Its title; empty where only the id is known.
    pub name: String,
    /// What sort of thing it is.
    pub kind: MediaKind,
}

impl From<&Item> for Titled {
    fn from(item: &Item) -> Self {
        Self { id: item.id.clone(), name: item.name.clone(), kind: item.kind }
    }
}

impl Order {
    /// The stable name, as in the JSON.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Play { .. } => "Play",
            Self::Pause => "Pause",
            Self::Unpause => "Unpause",
            Self::Stop => "Stop",
            Self::NextTrack => "NextTrack",
            Self::PreviousTrack => "PreviousTrack",
            Self::Seek { .. } => "Seek",
            Self::SetVolume { .. } => "SetVolume",
            Self::Mute => "Mute",
            Self::Unmute => "Unmute",
            Self::VolumeUp => "VolumeUp",
            Self::VolumeDown => "VolumeDown",
            Self::SetAudioTrack { .. } => "SetAudioTrack",
            Self::SetSubtitleTrack { .. } => "SetSubtitleTrack",
            Self::SetShuffle { .. } => "SetShuffle",
            Self::SetRepeat { .. } => "SetRepeat",
            Self::Display { .. } => "Display",
            Self::PlayTrailers { .. } => "PlayTrailers",
            Self::SendText { .. } => "SendText",
            Self::ShowMessage { .. } => "ShowMessage",
            Self::AddUser { .. } => "AddUser",
            Self::RemoveUser { .. } => "RemoveUser",
            Self::Press(press) => press.name(),
        }
    }
}

impl Press {
    /// The stable name, as in the JSON and as both servers spell it.
    pub fn name(self) -> &'static str {
        match self {
            Self::MoveUp => "MoveUp",
            Self::MoveDown => "MoveDown",
            Self::MoveLeft => "MoveLeft",
            Self::MoveRight => "MoveRight",
            Self::PageUp => "PageUp",
            Self::PageDown => "PageDown",
            Self::Select => "Select",
            Self::GoHome => "GoHome",
            Self::NextLetter => "NextLetter",
            Self::PreviousLetter => "PreviousLetter",
            Self::ToggleContextMenu => "ToggleContextMenu",
            Self::Guide => "Guide",
            Self::GoToSearch => "GoToSearch",
            Self::ToggleOsdMenu => "ToggleOsdMenu",
            Self::GoToSettings => "GoToSettings",
            Self::Back => "Back",
            Self::ToggleFullscreen => "ToggleFullscreen",
        }
    }
}

/// Durations as whole milliseconds.
mod millis {
    use serde::{Deserialize, Deserializer, Serializer};
    use std::time::Duration;

    pub(super) fn serialize<S: Serializer>(duration: &Duration, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u64(u64::try_from(duration.as_millis()).unwrap_or(u64::MAX))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Duration, D::Error> {
        u64::deserialize(from).map(Duration::from_millis)
    }
}
