//! From a reading to what it asks for, one small function per row; rows of a family stand together.

mod control;
mod discover;
mod navigate;
mod people;
mod play;

use crate::fault::Fault;
use crate::media::MediaKind;
use crate::voice::command::Title;
use crate::voice::table::slots::{id, media, number, words};
use crate::voice::{Action, Reading};
pub(super) use control::{
    audio, chapter, chapter_step, loop_off, loop_on, repeat_mode, seek, seek_by, shuffle, shuffle_off, shuffle_on,
    subtitles, volume, volume_step,
};
pub(super) use discover::{
    add_favourite, mark_watched, other_one, pick, remove_favourite, suggest, what_to_continue, whats_new, whats_next,
    which_albums,
};
pub(super) use navigate::{
    back, fullscreen, go_home, letter, navigate, page, screen, search, select, show_title, type_text,
};
pub(super) use people::{add_user, remove_users, set_player, set_user, transfer};
pub(super) use play::{
    album, all_episodes, artist, audiobook, channel, collection, episode, favourites, latest_album, mix, new_episode,
    next_episode, playlist, random, random_episode, random_music, recent, resume_episode, season, show, shuffle_title,
    song, songs_by, title, trailers,
};

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

/// A title with its kind; none when "this" was meant or nothing was said.
fn wanted(reading: &Reading) -> Result<Option<Title>, Fault> {
    let Some(words) = words(reading, "title") else { return Ok(None) };
    Ok(Some(Title { words, kind: kind(reading), ..Title::default() }))
}

fn kind(reading: &Reading) -> Option<MediaKind> {
    media(reading, "media_type").map(|(kind, _)| kind)
}

fn times(reading: &Reading) -> u8 {
    let times = number(reading, "count").unwrap_or(1).clamp(1, 20);
    u8::try_from(times).unwrap_or(1)
}

fn step(reading: &Reading) -> Option<String> {
    id(reading, "step")
}
