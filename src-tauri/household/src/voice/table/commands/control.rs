//! What is playing: its place, sound, tracks and order.

use super::{Asked, step, times};
use crate::order::Repeat;
use crate::voice::command::Subtitles;
use crate::voice::table::slots::{duration, id, missing, number, percent, words};
use crate::voice::{Action, Reading};
use std::time::Duration;

pub(in crate::voice::table) fn seek(reading: &Reading) -> Asked {
    Ok(Action::Seek { to: duration(reading, "time")? })
}

pub(in crate::voice::table) fn seek_by(reading: &Reading) -> Asked {
    let forward = id(reading, "sign").is_none_or(|sign| sign == "plus");
    // Without a time: past an advertisement, or back to what was missed.
    let usual = Duration::from_secs(if forward { 30 } else { 10 });
    let by = if reading.slots.contains_key("time") { duration(reading, "time")? } else { usual };
    Ok(Action::SeekBy { by, forward })
}

pub(in crate::voice::table) fn volume(reading: &Reading) -> Asked {
    Ok(Action::SetVolume { percent: percent(reading, "percent") })
}

pub(in crate::voice::table) fn volume_step(reading: &Reading) -> Asked {
    let up = id(reading, "direction").ok_or_else(|| missing("direction"))? == "up";
    let by = percent(reading, "percent").and_then(|by| u8::try_from(by.clamp(1, 100)).ok());
    Ok(Action::VolumeStep { up, by, times: times(reading) })
}

pub(in crate::voice::table) fn chapter(reading: &Reading) -> Asked {
    Ok(Action::Chapter { number: number(reading, "number").ok_or_else(|| missing("number"))? })
}

pub(in crate::voice::table) fn chapter_step(reading: &Reading) -> Asked {
    Ok(Action::ChapterStep { forward: step(reading).is_none_or(|step| step == "next") })
}

pub(in crate::voice::table) fn audio(reading: &Reading) -> Asked {
    Ok(Action::SetAudio { language: language(reading) })
}

pub(in crate::voice::table) fn subtitles(reading: &Reading) -> Asked {
    let action = id(reading, "action");
    Ok(Action::Subtitles(match (language(reading), action.as_deref()) {
        (Some(language), _) => Subtitles::In(language),
        (None, Some("change")) => Subtitles::Next,
        (None, Some("disable")) => Subtitles::Off,
        // "Subtitles", and nothing more.
        (None, _) => Subtitles::On,
    }))
}

pub(in crate::voice::table) fn loop_on(_: &Reading) -> Asked {
    Ok(Action::Repeat(Repeat::One))
}

pub(in crate::voice::table) fn loop_off(_: &Reading) -> Asked {
    Ok(Action::Repeat(Repeat::None))
}

pub(in crate::voice::table) fn repeat_mode(reading: &Reading) -> Asked {
    match id(reading, "mode").as_deref() {
        Some("one") => Ok(Action::Repeat(Repeat::One)),
        Some("all") => Ok(Action::Repeat(Repeat::All)),
        Some("off") => Ok(Action::Repeat(Repeat::None)),
        Some(_) => Err(missing("mode")),
        // "Loop" on a player.
        None => Ok(Action::Repeat(Repeat::One)),
    }
}

pub(in crate::voice::table) fn shuffle_on(_: &Reading) -> Asked {
    Ok(Action::Shuffle { on: true })
}

pub(in crate::voice::table) fn shuffle_off(_: &Reading) -> Asked {
    Ok(Action::Shuffle { on: false })
}

pub(in crate::voice::table) fn shuffle(reading: &Reading) -> Asked {
    Ok(Action::Shuffle { on: is_on(reading).unwrap_or(true) })
}

/// The code of a language that is listed, else the words.
fn language(reading: &Reading) -> Option<String> {
    id(reading, "language").or_else(|| words(reading, "language"))
}

fn is_on(reading: &Reading) -> Option<bool> {
    id(reading, "state").map(|state| state == "on")
}
