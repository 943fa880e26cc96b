//! `/Shows`: seasons, episodes, what is next and what is to come.

use super::items::{page, similar, viewer};
use super::{Answer, Call, Refusal};
use crate::browse;
use crate::library::{Id, Item, Kind};

pub(super) fn route(call: &Call<'_>) -> Option<Answer> {
    if !call.is_get() {
        return None;
    }
    match call.path[1..] {
        ["nextup"] => Some(next_up(call)),
        ["upcoming"] => Some(upcoming(call)),
        [_, "seasons"] => Some(seasons(call)),
        [_, "episodes"] => Some(episodes(call)),
        [_, "similar"] => Some(similar(call)),
        _ => None,
    }
}

fn series(call: &Call<'_>, viewer: Option<usize>) -> Result<Id, Refusal> {
    let id = call.item(call.raw[1], viewer)?;
    let is_series = call.world.library.item(id).is_some_and(|item| item.kind == Kind::Series);
    if is_series { Ok(id) } else { Err(Refusal::NotFound) }
}

fn seasons(call: &Call<'_>) -> Answer {
    let viewer = call.viewer()?;
    let series = series(call, viewer)?;
    let special = call.query.flag("isspecialseason");
    let fits = |(_, item): &(Id, &Item)| {
        let of_it = item.kind == Kind::Season && item.series == series;
        of_it && special.is_none_or(|special| (item.number == Some(0)) == special)
    };
    Ok(page(call, viewer, call.world.library.iter().filter(fits).map(|(id, _)| id).collect()))
}

fn episodes(call: &Call<'_>) -> Answer {
    let library = &call.world.library;
    let viewer = call.viewer()?;
    let series = series(call, viewer)?;
    let number = call.query.number("season");
    let season = call.query.get("seasonid").filter(|id| !id.is_empty()).map(|id| call.item(id, viewer)).transpose()?;
    let missing = call.query.flag("ismissing").unwrap_or(false);
    let fits = |(_, item): &(Id, &Item)| {
        item.kind == Kind::Episode
            && item.series == series
            && item.missing == missing
            && number.is_none_or(|number| item.parent_number.map(i64::from) == Some(number))
            && season.is_none_or(|season| item.season == season)
    };
    let mut list: Vec<Id> = library.iter().filter(fits).map(|(id, _)| id).collect();
    if let Some(start) = call.query.get("startitemid").and_then(|id| library.find(id)) {
        list.retain(|id| *id >= start);
    }
    Ok(page(call, viewer, list))
}

fn next_up(call: &Call<'_>) -> Answer {
    let world = call.world;
    let user = viewer(call)?;
    world.sessions(|_, _| {});
    let only =
        call.query.get("seriesid").filter(|id| !id.is_empty()).map(|id| call.item(id, Some(user))).transpose()?;
    let parent = call.query.get("parentid").and_then(|id| world.library.find(id));
    let series = world.library.iter().filter(|(id, item)| {
        item.kind == Kind::Series
            && only.is_none_or(|only| only == *id)
            && parent.is_none_or(|parent| world.library.is_below(*id, parent))
            && world.may_see(Some(user), item)
    });
    let mut list: Vec<_> = series
        .filter_map(|(series, _)| {
            let next = browse::next_up(world, user, series)?;
            let watched = world.library.episodes(series, false).into_iter();
            let last = watched.filter_map(|id| world.watched.get(user, id).last).max();
            Some((std::cmp::Reverse(last), next))
        })
        .collect();
    list.sort_unstable();
    Ok(page(call, Some(user), list.into_iter().map(|(_, id)| id).collect()))
}

fn upcoming(call: &Call<'_>) -> Answer {
    let world = call.world;
    let user = viewer(call)?;
    let announced = |item: &Item| item.kind == Kind::Episode && item.missing && world.may_see(Some(user), item);
    let mut list: Vec<_> =
        world.library.iter().filter(|(_, item)| announced(item)).map(|(id, item)| (item.premiere, id)).collect();
    list.sort_unstable();
    Ok(page(call, Some(user), list.into_iter().map(|(_, id)| id).collect()))
}
