//! From a reading to what it asks for, one small function per row.

use super::slots::{duration, id, media, missing, needed, number, percent, words};
use crate::fault::Fault;
use crate::media::MediaKind;
use crate::order::{Press, Repeat};
use crate::voice::command::{Choice, Subtitles, Title};
use crate::voice::{Action, Reading};
use std::time::Duration;

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
    who_in_session => WhoInSession,
    change_account => ChangeAccount,
    skip_intro => SkipIntro,
    what_is_playing => WhatIsPlaying,
    who_sings => WhoSings,
    how_much_left => HowMuchLeft,
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
        _ => Action::Play(Title { words, kind, ..Title::default() }),
    })
}

pub(super) fn song(reading: &Reading) -> Asked {
    Ok(Action::Play(Title {
        words: needed(reading, "song")?,
        kind: Some(MediaKind::Song),
        artist: words(reading, "artist"),
        album: words(reading, "album"),
        shuffle: false,
    }))
}

pub(super) fn album(reading: &Reading) -> Asked {
    Ok(Action::Play(Title {
        words: needed(reading, "album")?,
        kind: Some(MediaKind::Album),
        artist: words(reading, "artist"),
        ..Title::default()
    }))
}

pub(super) fn artist(reading: &Reading) -> Asked {
    let words = needed(reading, "artist")?;
    Ok(Action::Play(Title { words, kind: Some(MediaKind::Artist), ..Title::default() }))
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
    let forward = id(reading, "sign").is_none_or(|sign| sign == "plus");
    // Without a time: past an advertisement, or back to what was missed.
    let usual = Duration::from_secs(if forward { 30 } else { 10 });
    let by = if reading.slots.contains_key("time") { duration(reading, "time")? } else { usual };
    Ok(Action::SeekBy { by, forward })
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
    Ok(press(key, times(reading)))
}

pub(super) fn page(reading: &Reading) -> Asked {
    let key = match (direction(reading).as_deref(), step(reading).as_deref()) {
        (Some("up"), _) | (None, Some("previous")) => Press::PageUp,
        (Some("down"), _) | (None, Some("next")) => Press::PageDown,
        // "Turn the page."
        (None, None) if !reading.slots.contains_key("direction") && !reading.slots.contains_key("step") => {
            Press::PageDown
        }
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
    let key = match id(reading, "screen").as_deref() {
        Some("context_menu") => Press::ToggleContextMenu,
        Some("guide") => Press::Guide,
        Some("search") => Press::GoToSearch,
        Some("player_menu") => Press::ToggleOsdMenu,
        Some("settings") => Press::GoToSettings,
        _ => return Err(missing("screen")),
    };
    Ok(press(key, 1))
}

pub(super) fn back(reading: &Reading) -> Asked {
    Ok(press(Press::Back, times(reading)))
}

pub(super) fn fullscreen(_: &Reading) -> Asked {
    Ok(press(Press::ToggleFullscreen, 1))
}

pub(super) fn audiobook(reading: &Reading) -> Asked {
    Ok(Action::Play(of_kind(reading, MediaKind::Audiobook)?))
}

pub(super) fn playlist(reading: &Reading) -> Asked {
    Ok(Action::Play(of_kind(reading, MediaKind::Playlist)?))
}

pub(super) fn collection(reading: &Reading) -> Asked {
    Ok(Action::Play(of_kind(reading, MediaKind::Collection)?))
}

pub(super) fn channel(reading: &Reading) -> Asked {
    let channel = words(reading, "channel").or_else(|| number(reading, "channel_number").map(|n| n.to_string()));
    Ok(Action::TuneChannel { channel: channel.ok_or_else(|| missing("channel"))? })
}

pub(super) fn shuffle_title(reading: &Reading) -> Asked {
    Ok(Action::Play(Title { shuffle: true, ..wanted(reading)?.ok_or_else(|| missing("title"))? }))
}

pub(super) fn all_episodes(reading: &Reading) -> Asked {
    let shuffle = id(reading, "order").is_some_and(|order| order == "shuffled");
    Ok(Action::PlayAllEpisodes { series: needed(reading, "series")?, shuffle })
}

pub(super) fn mix(reading: &Reading) -> Asked {
    Ok(Action::PlayMix { title: wanted(reading)? })
}

pub(super) fn latest_album(reading: &Reading) -> Asked {
    Ok(Action::PlayLatestAlbum { artist: needed(reading, "artist")? })
}

pub(super) fn which_albums(reading: &Reading) -> Asked {
    Ok(Action::WhichAlbums { artist: needed(reading, "artist")? })
}

pub(super) fn favourites(reading: &Reading) -> Asked {
    Ok(Action::PlayFavourites { kind: kind(reading) })
}

pub(super) fn recent(reading: &Reading) -> Asked {
    Ok(Action::PlayRecent { kind: kind(reading) })
}

pub(super) fn trailers(reading: &Reading) -> Asked {
    Ok(Action::PlayTrailers { title: wanted(reading)? })
}

pub(super) fn suggest(reading: &Reading) -> Asked {
    Ok(Action::Suggest { kind: kind(reading), genre: words(reading, "genre") })
}

pub(super) fn whats_new(reading: &Reading) -> Asked {
    Ok(Action::WhatsNew { kind: kind(reading) })
}

pub(super) fn whats_next(reading: &Reading) -> Asked {
    Ok(Action::WhatsNext { series: words(reading, "series") })
}

pub(super) fn what_to_continue(reading: &Reading) -> Asked {
    Ok(Action::WhatToContinue { kind: kind(reading) })
}

pub(super) fn pick(reading: &Reading) -> Asked {
    let year = number(reading, "year").and_then(|year| i32::try_from(year).ok()).map(Choice::Year);
    let nth = || number(reading, "number").map(Choice::Nth);
    let named = || words(reading, "title").map(Choice::Named);
    Ok(Action::Pick(year.or_else(nth).or_else(named).unwrap_or(Choice::Last)))
}

pub(super) fn other_one(_: &Reading) -> Asked {
    Ok(Action::Pick(Choice::Other))
}

pub(super) fn add_favourite(reading: &Reading) -> Asked {
    Ok(Action::Favourite { title: wanted(reading)?, on: true })
}

pub(super) fn remove_favourite(reading: &Reading) -> Asked {
    Ok(Action::Favourite { title: wanted(reading)?, on: false })
}

pub(super) fn mark_watched(reading: &Reading) -> Asked {
    let watched = id(reading, "state").is_none_or(|state| state == "watched");
    Ok(Action::MarkWatched { title: wanted(reading)?, watched })
}

pub(super) fn chapter(reading: &Reading) -> Asked {
    Ok(Action::Chapter { number: number(reading, "number").ok_or_else(|| missing("number"))? })
}

pub(super) fn chapter_step(reading: &Reading) -> Asked {
    Ok(Action::ChapterStep { forward: step(reading).is_none_or(|step| step == "next") })
}

pub(super) fn audio(reading: &Reading) -> Asked {
    Ok(Action::SetAudio { language: language(reading) })
}

pub(super) fn subtitles(reading: &Reading) -> Asked {
    let action = id(reading, "action");
    Ok(Action::Subtitles(match (language(reading), action.as_deref()) {
        (Some(language), _) => Subtitles::In(language),
        (None, Some("change")) => Subtitles::Next,
        (None, Some("disable")) => Subtitles::Off,
        // "Subtitles", and nothing more.
        (None, _) => Subtitles::On,
    }))
}

pub(super) fn loop_on(_: &Reading) -> Asked {
    Ok(Action::Repeat(Repeat::One))
}

pub(super) fn loop_off(_: &Reading) -> Asked {
    Ok(Action::Repeat(Repeat::None))
}

pub(super) fn repeat_mode(reading: &Reading) -> Asked {
    match id(reading, "mode").as_deref() {
        Some("one") => Ok(Action::Repeat(Repeat::One)),
        Some("all") => Ok(Action::Repeat(Repeat::All)),
        Some("off") => Ok(Action::Repeat(Repeat::None)),
        Some(_) => Err(missing("mode")),
        // "Loop" on a player.
        None => Ok(Action::Repeat(Repeat::One)),
    }
}

pub(super) fn shuffle_on(_: &Reading) -> Asked {
    Ok(Action::Shuffle { on: true })
}

pub(super) fn shuffle_off(_: &Reading) -> Asked {
    Ok(Action::Shuffle { on: false })
}

pub(super) fn shuffle(reading: &Reading) -> Asked {
    Ok(Action::Shuffle { on: is_on(reading).unwrap_or(true) })
}

pub(super) fn transfer(reading: &Reading) -> Asked {
    let named = |slot| id(reading, slot).or_else(|| words(reading, slot));
    Ok(Action::Transfer {
        from: named("source_player"),
        to: named("target_player"),
        copy: id(reading, "mode").is_some_and(|mode| mode == "copy"),
    })
}

pub(super) fn volume_step(reading: &Reading) -> Asked {
    let up = id(reading, "direction").ok_or_else(|| missing("direction"))? == "up";
    let by = percent(reading, "percent").and_then(|by| u8::try_from(by.clamp(1, 100)).ok());
    Ok(Action::VolumeStep { up, by, times: times(reading) })
}

pub(super) fn show_title(reading: &Reading) -> Asked {
    Ok(Action::ShowTitle(wanted(reading)?.ok_or_else(|| missing("title"))?))
}

pub(super) fn search(reading: &Reading) -> Asked {
    Ok(Action::Search { words: needed(reading, "query")? })
}

pub(super) fn type_text(reading: &Reading) -> Asked {
    Ok(Action::TypeText { text: needed(reading, "text")? })
}

pub(super) fn add_user(reading: &Reading) -> Asked {
    Ok(Action::AddUser { name: needed(reading, "user")? })
}

pub(super) fn remove_users(reading: &Reading) -> Asked {
    let first = needed(reading, "user")?;
    Ok(Action::RemoveUsers { names: std::iter::once(first).chain(words(reading, "user_two")).collect() })
}

pub(super) fn set_player(reading: &Reading) -> Asked {
    Ok(Action::SetPlayer { name: super::slots::player(reading) })
}

pub(super) fn set_user(reading: &Reading) -> Asked {
    Ok(Action::SetUser { name: words(reading, "user") })
}

/// The code of a language that is listed, else the words.
fn language(reading: &Reading) -> Option<String> {
    id(reading, "language").or_else(|| words(reading, "language"))
}

/// A title with its kind; none when "this" was meant or nothing was said.
fn wanted(reading: &Reading) -> Result<Option<Title>, Fault> {
    let Some(words) = words(reading, "title") else { return Ok(None) };
    Ok(Some(Title { words, kind: kind(reading), ..Title::default() }))
}

fn of_kind(reading: &Reading, kind: MediaKind) -> Result<Title, Fault> {
    Ok(Title { words: needed(reading, "title")?, kind: Some(kind), ..Title::default() })
}

fn kind(reading: &Reading) -> Option<MediaKind> {
    media(reading, "media_type").map(|(kind, _)| kind)
}

fn times(reading: &Reading) -> u8 {
    let times = number(reading, "count").unwrap_or(1).clamp(1, 20);
    u8::try_from(times).unwrap_or(1)
}

fn is_on(reading: &Reading) -> Option<bool> {
    id(reading, "state").map(|state| state == "on")
}

fn direction(reading: &Reading) -> Option<String> {
    id(reading, "direction")
}

fn step(reading: &Reading) -> Option<String> {
    id(reading, "step")
}

fn press(press: Press, times: u8) -> Action {
    Action::Press { press, times }
}
