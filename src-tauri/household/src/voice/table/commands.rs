//! From a reading to what it asks for, one small function per row.

use super::slots::{duration, id, media, missing, needed, number, percent, words};
use crate::fault::Fault;
use crate::media::MediaKind;
use crate::order::Press;
use crate::voice::command::Title;
use crate::voice::{Action, Reading};

type Asked = Result<Action, Fault>;

/// A row without slots of its own: `plain!(pause, Pause)`.
macro_rules! plain {
    ($($name:ident => $action:ident),* $(,)?) => {$(
        pub(super) fn $name(_: &Reading) -> Asked {
            Ok(Action::$action)
        }
    )*};
}

plain! {
    launch => Launch,
    help => Help,
    stop => Stop,
    cancel => Cancel,
    not_understood => NotUnderstood,
    yes => Yes,
    no => No,
    next_up => PlayNextUp,
    pause => Pause,
    resume => Resume,
    stop_playback => StopPlayback,
    next => Next,
    previous => Previous,
    start_over => StartOver,
    mute => Mute,
    unmute => Unmute,
    who_is_user => WhoIsUser,
}

pub(super) fn go_home(_: &Reading) -> Asked {
    Ok(press(Press::GoHome, 1))
}

pub(super) fn select(_: &Reading) -> Asked {
    Ok(press(Press::Select, 1))
}

pub(super) fn title(reading: &Reading) -> Asked {
    let kind = media(reading, "media_type").map(|(kind, _)| kind);
    let words = needed(reading, "title")?;
    Ok(match kind {
        Some(MediaKind::Series) => Action::PlayShow { series: words },
        _ => Action::Play(Title { words, kind, artist: None, album: None }),
    })
}

pub(super) fn song(reading: &Reading) -> Asked {
    Ok(Action::Play(Title {
        words: needed(reading, "song")?,
        kind: Some(MediaKind::Song),
        artist: words(reading, "artist"),
        album: words(reading, "album"),
    }))
}

pub(super) fn album(reading: &Reading) -> Asked {
    Ok(Action::Play(Title {
        words: needed(reading, "album")?,
        kind: Some(MediaKind::Album),
        artist: words(reading, "artist"),
        album: None,
    }))
}

pub(super) fn artist(reading: &Reading) -> Asked {
    let words = needed(reading, "artist")?;
    Ok(Action::Play(Title { words, kind: Some(MediaKind::Artist), artist: None, album: None }))
}

pub(super) fn songs_by(reading: &Reading) -> Asked {
    Ok(Action::PlaySongsBy { artist: needed(reading, "artist")? })
}

pub(super) fn show(reading: &Reading) -> Asked {
    Ok(Action::PlayShow { series: needed(reading, "series")? })
}

pub(super) fn resume_episode(reading: &Reading) -> Asked {
    Ok(Action::ResumeEpisode { series: needed(reading, "series")? })
}

pub(super) fn next_episode(reading: &Reading) -> Asked {
    Ok(Action::PlayNextEpisode { series: needed(reading, "series")? })
}

pub(super) fn new_episode(reading: &Reading) -> Asked {
    Ok(Action::PlayNewEpisode { series: needed(reading, "series")? })
}

pub(super) fn random_episode(reading: &Reading) -> Asked {
    Ok(Action::PlayRandomEpisode { series: needed(reading, "series")? })
}

pub(super) fn season(reading: &Reading) -> Asked {
    let season = number(reading, "season").ok_or_else(|| missing("season"))?;
    Ok(Action::PlaySeason { series: needed(reading, "series")?, season })
}

pub(super) fn episode(reading: &Reading) -> Asked {
    let episode = number(reading, "episode").ok_or_else(|| missing("episode"))?;
    // "The first episode of …" names no season: people mean the first one.
    let season = match reading.slots.get("season") {
        Some(_) => number(reading, "season").ok_or_else(|| missing("season"))?,
        None => 1,
    };
    Ok(Action::PlayEpisode { series: needed(reading, "series")?, season, episode })
}

pub(super) fn random(reading: &Reading) -> Asked {
    let media = media(reading, "media_type");
    Ok(Action::PlayRandom {
        kind: media.map(|(kind, _)| kind),
        several: media.is_some_and(|(_, several)| several),
        genre: words(reading, "genre"),
    })
}

pub(super) fn random_music(reading: &Reading) -> Asked {
    Ok(Action::PlayRandomMusic { genre: words(reading, "genre") })
}

pub(super) fn seek(reading: &Reading) -> Asked {
    Ok(Action::Seek { to: duration(reading, "time")? })
}

pub(super) fn seek_by(reading: &Reading) -> Asked {
    let forward = id(reading, "sign", "SIGN").is_none_or(|sign| sign == "plus");
    Ok(Action::SeekBy { by: duration(reading, "time")?, forward })
}

pub(super) fn volume(reading: &Reading) -> Asked {
    Ok(Action::SetVolume { percent: percent(reading, "percent") })
}

pub(super) fn navigate(reading: &Reading) -> Asked {
    let key = match direction(reading).as_deref() {
        Some("up") => Press::MoveUp,
        Some("down") => Press::MoveDown,
        Some("left") => Press::MoveLeft,
        Some("right") => Press::MoveRight,
        _ => return Err(missing("direction")),
    };
    let times = number(reading, "count").unwrap_or(1).clamp(1, 20);
    Ok(press(key, u8::try_from(times).unwrap_or(1)))
}

pub(super) fn page(reading: &Reading) -> Asked {
    let key = match (direction(reading).as_deref(), step(reading).as_deref()) {
        (Some("up"), _) | (None, Some("previous")) => Press::PageUp,
        (Some("down"), _) | (None, Some("next")) => Press::PageDown,
        _ => return Err(missing("direction")),
    };
    Ok(press(key, 1))
}

pub(super) fn letter(reading: &Reading) -> Asked {
    match step(reading).as_deref() {
        Some("next") => Ok(press(Press::NextLetter, 1)),
        Some("previous") => Ok(press(Press::PreviousLetter, 1)),
        _ => Err(missing("step")),
    }
}

pub(super) fn screen(reading: &Reading) -> Asked {
    let key = match id(reading, "screen", "SCREEN").as_deref() {
        Some("context_menu") => Press::ToggleContextMenu,
        Some("guide") => Press::Guide,
        Some("search") => Press::GoToSearch,
        Some("player_menu") => Press::ToggleOsdMenu,
        Some("settings") => Press::GoToSettings,
        _ => return Err(missing("screen")),
    };
    Ok(press(key, 1))
}

pub(super) fn set_player(reading: &Reading) -> Asked {
    Ok(Action::SetPlayer { name: super::slots::player(reading) })
}

pub(super) fn set_user(reading: &Reading) -> Asked {
    Ok(Action::SetUser { name: words(reading, "user") })
}

fn direction(reading: &Reading) -> Option<String> {
    id(reading, "direction", "DIRECTION")
}

fn step(reading: &Reading) -> Option<String> {
    id(reading, "step", "STEP")
}

fn press(press: Press, times: u8) -> Action {
    Action::Press { press, times }
}
