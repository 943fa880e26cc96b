//! Instant mixes of anything, what is in a playlist, and the next part of an audiobook.

use super::items::{page, viewer};
use super::refusal::json;
use super::{Answer, Call, Refusal};
use crate::browse::is_book;
use crate::json as write;
use crate::library::{Id, Kind};
use crate::wire::item::item;

pub(super) fn route(call: &Call<'_>) -> Option<Answer> {
    if !call.is_get() {
        return None;
    }
    match call.path[..] {
        ["audiobooks", "nextup"] if call.world.flavour.is_emby() => Some(next_part(call)),
        ["playlists", _, "items"] => Some(playlist(call)),
        ["items" | "songs" | "albums" | "artists" | "playlists", _, "instantmix"] => Some(mix(call, call.raw[1])),
        ["artists" | "musicgenres", "instantmix"] => Some(mix(call, call.query.get("id").unwrap_or(""))),
        ["musicgenres", name, "instantmix"] => Some(genre_mix(call, name)),
        _ => None,
    }
}

/// Songs of a mix when no limit is given: as many as Jellyfin gives.
const MIX: usize = 200;

fn mix(call: &Call<'_>, id: &str) -> Answer {
    let viewer = call.viewer()?;
    let id = call.item(id, viewer)?;
    Ok(page(call, viewer, call.world.library.mix(id, call.world.luck(), MIX)))
}

fn genre_mix(call: &Call<'_>, name: &str) -> Answer {
    let viewer = call.viewer()?;
    let name = crate::library::fold(&percent_encoding::percent_decode_str(name).decode_utf8_lossy());
    let genres = call.world.library.iter().filter(|(_, item)| item.kind == Kind::MusicGenre);
    let genre = genres.filter(|(_, item)| *item.folded == name).map(|(id, _)| id).next().ok_or(Refusal::NotFound)?;
    Ok(page(call, viewer, call.world.library.mix(genre, call.world.luck(), MIX)))
}

fn playlist(call: &Call<'_>) -> Answer {
    let world = call.world;
    let viewer = call.viewer()?;
    let id = call.item(call.raw[1], viewer)?;
    let list = world.library.item(id).filter(|item| item.kind == Kind::Playlist).ok_or(Refusal::NotFound)?;
    let fields = call.fields();
    let start = call.query.number("startindex").unwrap_or(0).max(0) as usize;
    let limit = call.query.number("limit").filter(|limit| *limit > 0).unwrap_or(1000) as usize;
    let visible: Vec<(usize, Id)> = list
        .members
        .iter()
        .copied()
        .enumerate()
        .filter(|(_, id)| world.library.item(*id).is_some_and(|item| world.may_see(viewer, item)))
        .collect();
    Ok(json(write::object(|o| {
        o.list("Items", |l| {
            for (place, id) in visible.iter().skip(start).take(limit) {
                l.object(|o| {
                    item(o, world, *id, viewer, fields);
                    o.text("PlaylistItemId", &format!("{}", place + 1));
                });
            }
        });
        o.number("TotalRecordCount", visible.len() as i64);
        if world.flavour.is_jellyfin() {
            o.number("StartIndex", start as i64);
        }
    })))
}

/// The part of a book to hear next: the one that was left off, or the first that was not heard.
fn next_part(call: &Call<'_>) -> Answer {
    let world = call.world;
    let user = viewer(call)?;
    let only = call.query.get("albumid").filter(|id| !id.is_empty()).map(|id| call.item(id, Some(user))).transpose()?;
    let books = world
        .library
        .iter()
        .filter(|(id, book)| book.kind == Kind::Album && is_book(book) && only.is_none_or(|only| only == *id));
    let next = books.filter_map(|(book, _)| {
        let parts = world.library.children(book);
        let left_off = parts.iter().find(|part| world.watched.get(user, **part).position > 0);
        let begun = only.is_some() || parts.iter().any(|part| world.watched.get(user, *part).played);
        let unheard = parts.iter().find(|part| !world.watched.get(user, **part).played).filter(|_| begun);
        left_off.or(unheard).copied()
    });
    Ok(page(call, Some(user), next.collect()))
}
