//! `/LiveTv`: channels and what is on. Emby shows an empty list to those who may not watch, Jellyfin refuses them.

use super::items::{one, page};
use super::refusal::json;
use super::{Answer, Call, Refusal};
use crate::json as write;
use crate::library::{Id, Item, Kind, fold};

pub(super) fn route(call: &Call<'_>) -> Option<Answer> {
    let asks = call.is_get() || (call.is_post() && call.path[1..] == ["programs"]);
    if !asks {
        return None;
    }
    let viewer = match allowed(call) {
        Ok(viewer) => viewer,
        Err(refusal) => return Some(Err(refusal)),
    };
    match call.path[1..] {
        ["info"] => Some(Ok(info(call))),
        ["channels"] => Some(Ok(channels(call, viewer))),
        ["channels", _] => Some(call.item(call.raw[2], viewer).map(|id| one(call, viewer, id))),
        ["programs"] => Some(Ok(programmes(call, viewer))),
        ["programs", "recommended"] => Some(Ok(programmes(call, viewer))),
        _ => None,
    }
}

fn allowed(call: &Call<'_>) -> Result<Option<usize>, Refusal> {
    let viewer = call.viewer()?;
    let may = viewer.and_then(|user| call.world.accounts.get(user)).is_none_or(|account| account.live_tv);
    if may || call.world.flavour.is_emby() { Ok(viewer) } else { Err(Refusal::Forbidden) }
}

fn info(call: &Call<'_>) -> axum::response::Response {
    let users = call.world.accounts.iter().filter(|account| account.live_tv).map(|account| account.id.as_str());
    json(write::object(|o| {
        o.flag("IsEnabled", true);
        o.texts("EnabledUsers", users);
        if call.world.flavour.is_jellyfin() {
            o.empty_list("Services");
        }
    }))
}

fn channels(call: &Call<'_>, viewer: Option<usize>) -> axum::response::Response {
    let world = call.world;
    // Jellyfin's list of channels cannot be searched.
    let search = if world.flavour.is_emby() { fold(call.query.get("searchterm").unwrap_or("")) } else { String::new() };
    let wanted = call.query.get("type").filter(|kind| !kind.is_empty());
    let favourite = call.query.flag("isfavorite");
    let fits = |(id, item): &(Id, &Item)| {
        let loved = || viewer.is_some_and(|user| world.watched.get(user, *id).favourite);
        item.kind == Kind::Channel
            && world.may_see(viewer, item)
            && (item.folded.contains(&search) || item.channel == search)
            && wanted.is_none_or(|kind| kind.eq_ignore_ascii_case(if item.radio { "Radio" } else { "TV" }))
            && favourite.is_none_or(|favourite| loved() == favourite)
    };
    let mut list: Vec<Id> = world.library.iter().filter(fits).map(|(id, _)| id).collect();
    if call.query.flag("enablefavoritesorting") == Some(true) {
        list.sort_by_key(|id| !viewer.is_some_and(|user| world.watched.get(user, *id).favourite));
    }
    page(call, viewer, list)
}

fn programmes(call: &Call<'_>, viewer: Option<usize>) -> axum::response::Response {
    let world = call.world;
    let now = world.clock.now();
    let airing = call.query.flag("isairing");
    let aired = call.query.flag("hasaired");
    let channels: Vec<Id> =
        call.query.list("channelids", &[',']).iter().filter_map(|id| world.library.find(id)).collect();
    let fits = |(_, item): &(Id, &Item)| {
        let on = world.library.on_air(item, now).0 <= now;
        item.kind == Kind::Programme
            && world.may_see(viewer, item)
            && airing.is_none_or(|airing| airing == on)
            && aired != Some(true)
            && (channels.is_empty() || channels.contains(&item.parent))
    };
    let mut list: Vec<_> =
        world.library.iter().filter(fits).map(|(id, i)| (world.library.on_air(i, now).0, id)).collect();
    list.sort_unstable();
    page(call, viewer, list.into_iter().map(|(_, id)| id).collect())
}
