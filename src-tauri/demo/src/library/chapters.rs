//! Chapters of films and episodes. Emby mixes markers (where the intro begins and ends, where the credits begin) into the
//! same list; Jellyfin's list has chapters only.

use super::{Item, Kind};
use crate::clock::SECOND;

/// A mark on the time line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Chapter {
    pub(crate) name: String,
    pub(crate) start: i64,
    pub(crate) marker: Marker,
}

/// What a mark means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Marker {
    Chapter,
    IntroStart,
    IntroEnd,
    CreditsStart,
}

impl Marker {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chapter => "Chapter",
            Self::IntroStart => "IntroStart",
            Self::IntroEnd => "IntroEnd",
            Self::CreditsStart => "CreditsStart",
        }
    }
}

/// The chapters of an item, in order of time; markers only where `markers` asks for them.
pub(crate) fn chapters(item: &Item, markers: bool) -> Vec<Chapter> {
    let count: i64 = match item.kind {
        Kind::Film => 12,
        Kind::Episode if !item.missing => 5,
        Kind::AudioBook => 10,
        Kind::Episode | Kind::Series | Kind::Season | Kind::Artist | Kind::Album | Kind::Song | Kind::MusicVideo => {
            return Vec::new();
        }
        Kind::Root | Kind::View | Kind::Playlist | Kind::BoxSet | Kind::Trailer | Kind::Channel => return Vec::new(),
        Kind::Programme | Kind::Genre | Kind::MusicGenre | Kind::Person => return Vec::new(),
    };
    let length = i64::from(item.seconds) * SECOND;
    let chapter = |n: i64| {
        // Not quite even, as in life: every other chapter begins 13 s late.
        let start = length / count * n + if n % 2 == 1 { 13 * SECOND } else { 0 };
        Chapter { name: format!("Chapter {}", n + 1), start, marker: Marker::Chapter }
    };
    let mut list: Vec<Chapter> = (0..count).map(chapter).collect();
    if markers && item.kind == Kind::Episode {
        let mark = |start, marker: Marker| Chapter { name: marker.name().into(), start, marker };
        list.push(mark(45 * SECOND, Marker::IntroStart));
        list.push(mark(110 * SECOND, Marker::IntroEnd));
        list.push(mark(length - 60 * SECOND, Marker::CreditsStart));
        list.sort_by_key(|chapter| chapter.start);
    }
    list
}
