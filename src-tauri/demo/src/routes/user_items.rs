//! What belongs to one user: views, items, resume, latest, favourites, watched. The old paths `/Users/{U}/…` exist on both
//! flavours; Jellyfin has newer twins beside them.

use time::{Date, OffsetDateTime, Time};

use super::items::{found, latest, one, page, suggestions, trailers, viewer};
use super::refusal::json;
use super::{Answer, Call, Refusal};
use crate::browse;
use crate::json as write;
use crate::library::{Id, Kind, Shelf};
use crate::watched::Mark;
use crate::wire::item::user_data;
use crate::world::Change;

pub(super) fn route(call: &Call<'_>) -> Option<Answer> {
    if call.path.len() < 3 {
        return None;
    }
    let user = match call.user(call.raw[1]) {
        Ok(user) => user,
        Err(refusal) => return Some(Err(refusal)),
    };
    match call.path[2..] {
        ["views"] if call.is_get() => Some(Ok(views(call, user))),
        ["items"] if call.is_get() => {
            Some(Ok(found(call, Some(user), browse::find(call.world, Some(user), &call.query))))
        }
        ["items", "root"] if call.is_get() => Some(Ok(one(call, Some(user), 0))),
        ["items", "resume"] if call.is_get() => Some(Ok(resume(call, user))),
        ["items", "latest"] if call.is_get() => Some(Ok(latest(call, user))),
        ["suggestions"] if call.is_get() => Some(Ok(suggestions(call, user))),
        ["items", _] if call.is_get() => Some(call.item(call.raw[3], Some(user)).map(|id| one(call, Some(user), id))),
        ["items", _, "localtrailers"] if call.is_get() => {
            Some(call.item(call.raw[3], Some(user)).map(|id| trailers(call, Some(user), id)))
        }
        ["items", _, "userdata"] if call.is_get() => Some(mark(call, user, call.raw[3], |_, _| {})),
        ["items", _, "rating"] => Some(rate(call, user, call.raw[3])),
        ["items", _, "hidefromresume"] if call.is_post() && call.world.flavour.is_emby() => {
            let hide = call.query.flag("hide").unwrap_or(true);
            Some(mark(call, user, call.raw[3], |mark, _| mark.hidden = hide))
        }
        ["favoriteitems", _] => Some(favourite(call, user, call.raw[3], call.is_post())),
        ["favoriteitems", _, "delete"] if call.is_post() => Some(favourite(call, user, call.raw[3], false)),
        ["playeditems", _] => Some(played(call, user, call.raw[3], call.is_post())),
        ["playeditems", _, "delete"] if call.is_post() => Some(played(call, user, call.raw[3], false)),
        _ => None,
    }
}

/// Jellyfin's newer paths, with the user in the query.
pub(super) fn modern(call: &Call<'_>) -> Option<Answer> {
    if call.world.flavour.is_emby() {
        return None;
    }
    let user = match viewer(call) {
        Ok(user) => user,
        Err(refusal) => return Some(Err(refusal)),
    };
    match call.path[..] {
        ["userviews"] if call.is_get() => Some(Ok(views(call, user))),
        ["useritems", "resume"] if call.is_get() => Some(Ok(resume(call, user))),
        ["useritems", _, "userdata"] if call.is_get() => Some(mark(call, user, call.raw[1], |_, _| {})),
        ["useritems", _, "rating"] => Some(rate(call, user, call.raw[1])),
        ["userfavoriteitems", _] => Some(favourite(call, user, call.raw[1], call.is_post())),
        ["userplayeditems", _] => Some(played(call, user, call.raw[1], call.is_post())),
        _ => None,
    }
}

fn views(call: &Call<'_>, user: usize) -> axum::response::Response {
    let visible = |id: &Id| call.world.library.item(*id).is_some_and(|item| call.world.may_see(Some(user), item));
    page(call, Some(user), call.world.library.children(0).into_iter().filter(visible).collect())
}

fn resume(call: &Call<'_>, user: usize) -> axum::response::Response {
    // Positions of players that are playing right now count as well.
    call.world.sessions(|_, _| {});
    page(call, Some(user), browse::resumable(call.world, user, &call.query))
}

/// Changes one mark and answers with it.
fn mark(call: &Call<'_>, user: usize, id: &str, change: impl FnOnce(&mut Mark, &Call<'_>)) -> Answer {
    let world = call.world;
    let id = call.item(id, Some(user))?;
    let item = world.library.item(id).ok_or(Refusal::NotFound)?;
    world.watched.change(user, id, |mark| change(mark, call));
    let mark = world.watched.get(user, id);
    if !call.is_get() {
        world.tell(Change::UserData { user });
    }
    Ok(json(write::object(|o| user_data(o, world, user, id, item, mark))))
}

fn favourite(call: &Call<'_>, user: usize, id: &str, wanted: bool) -> Answer {
    if call.is_get() {
        return Err(Refusal::NotFound);
    }
    mark(call, user, id, |mark, _| mark.favourite = wanted)
}

fn rate(call: &Call<'_>, user: usize, id: &str) -> Answer {
    if call.is_get() {
        return Err(Refusal::NotFound);
    }
    let likes = if call.is_post() { call.query.flag("likes") } else { None };
    mark(call, user, id, |mark, _| mark.likes = likes)
}

fn played(call: &Call<'_>, user: usize, id: &str, wanted: bool) -> Answer {
    if call.is_get() {
        return Err(Refusal::NotFound);
    }
    let world = call.world;
    let found = call.item(id, Some(user))?;
    let at = call.query.get("dateplayed").and_then(moment).unwrap_or_else(|| world.clock.now());
    let kind = world.library.item(found).map(|item| (item.kind, item.shelf));
    if !matches!(kind, Some((Kind::View | Kind::Root, _) | (_, Shelf::LiveTv)) | None) {
        world.watched.set_played(user, found, wanted, at, &world.library);
    }
    mark(call, user, id, |_, _| {})
}

/// `yyyyMMddHHmmss`.
fn moment(text: &str) -> Option<OffsetDateTime> {
    let part = |from: usize, to: usize| text.get(from..to).and_then(|digits| digits.parse::<u16>().ok());
    let month = u8::try_from(part(4, 6)?).ok()?.try_into().ok()?;
    let date = Date::from_calendar_date(i32::from(part(0, 4)?), month, u8::try_from(part(6, 8)?).ok()?).ok()?;
    let byte = |from: usize, to: usize| part(from, to).and_then(|number| u8::try_from(number).ok());
    let time = Time::from_hms(byte(8, 10)?, byte(10, 12)?, byte(12, 14)?).ok()?;
    Some(OffsetDateTime::new_utc(date, time))
}
