//! Finding something, choosing among what was read out, and marks.

use super::{Asked, kind, wanted};
use crate::voice::command::Choice;
use crate::voice::table::slots::{id, needed, number, words};
use crate::voice::{Action, Reading};

pub(in crate::voice::table) fn which_albums(reading: &Reading) -> Asked {
    Ok(Action::WhichAlbums { artist: needed(reading, "artist")? })
}

pub(in crate::voice::table) fn suggest(reading: &Reading) -> Asked {
    Ok(Action::Suggest { kind: kind(reading), genre: words(reading, "genre") })
}

pub(in crate::voice::table) fn whats_new(reading: &Reading) -> Asked {
    Ok(Action::WhatsNew { kind: kind(reading) })
}

pub(in crate::voice::table) fn whats_next(reading: &Reading) -> Asked {
    Ok(Action::WhatsNext { series: words(reading, "series") })
}

pub(in crate::voice::table) fn what_to_continue(reading: &Reading) -> Asked {
    Ok(Action::WhatToContinue { kind: kind(reading) })
}

pub(in crate::voice::table) fn pick(reading: &Reading) -> Asked {
    let year = number(reading, "year").and_then(|year| i32::try_from(year).ok()).map(Choice::Year);
    let nth = || number(reading, "number").map(Choice::Nth);
    let named = || words(reading, "title").map(Choice::Named);
    Ok(Action::Pick(year.or_else(nth).or_else(named).unwrap_or(Choice::Last)))
}

pub(in crate::voice::table) fn other_one(_: &Reading) -> Asked {
    Ok(Action::Pick(Choice::Other))
}

pub(in crate::voice::table) fn add_favourite(reading: &Reading) -> Asked {
    Ok(Action::Favourite { title: wanted(reading)?, on: true })
}

pub(in crate::voice::table) fn remove_favourite(reading: &Reading) -> Asked {
    Ok(Action::Favourite { title: wanted(reading)?, on: false })
}

pub(in crate::voice::table) fn mark_watched(reading: &Reading) -> Asked {
    let watched = id(reading, "state").is_none_or(|state| state == "watched");
    Ok(Action::MarkWatched { title: wanted(reading)?, watched })
}
