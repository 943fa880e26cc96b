//! `/Items` and the lists made from it: genres, artists, people, search hints, recommendations, counts.

use axum::response::Response;

use super::refusal::json;
use super::{Answer, Call, Query, Refusal};
use crate::browse::{self, Found};
use crate::json::{self as write};
use crate::library::{Id, Item, Kind, Shelf};
use crate::seed::Dice;
use crate::wire::item::{Fields, item};

pub(super) fn route(call: &Call<'_>) -> Option<Answer> {
    if !call.is_get() {
        return None;
    }
    match call.path[1..] {
        [] => Some(call.viewer().map(|viewer| found(call, viewer, browse::find(call.world, viewer, &call.query)))),
        ["counts"] => Some(call.viewer().map(|viewer| counts(call, viewer))),
        ["latest"] if call.world.flavour.is_jellyfin() => Some(viewer(call).map(|user| latest(call, user))),
        ["suggestions"] if call.world.flavour.is_jellyfin() => Some(viewer(call).map(|user| suggestions(call, user))),
        ["root"] if call.world.flavour.is_jellyfin() => Some(call.viewer().map(|viewer| one(call, viewer, 0))),
        [_] => Some(call.viewer().and_then(|viewer| Ok(one(call, viewer, call.item(call.raw[1], viewer)?)))),
        [_, "similar"] => Some(similar(call)),
        [_, "localtrailers"] if call.world.flavour.is_jellyfin() => {
            Some(call.viewer().and_then(|viewer| Ok(trailers(call, viewer, call.item(call.raw[1], viewer)?))))
        }
        _ => None,
    }
}

/// The trailers that lie beside a film, in a bare array.
pub(super) fn trailers(call: &Call<'_>, viewer: Option<usize>, film: Id) -> Response {
    let fields = call.fields();
    let beside = call.world.library.iter().filter(|(_, item)| item.kind == Kind::Trailer && item.parent == film);
    json(write::list(|l| beside.for_each(|(id, _)| l.object(|o| item(o, call.world, id, viewer, fields)))))
}

/// The user of a list that makes no sense without one.
pub(super) fn viewer(call: &Call<'_>) -> Result<usize, Refusal> {
    call.viewer()?.ok_or(Refusal::Bad("UserId is missing"))
}

/// One item, with everything.
pub(super) fn one(call: &Call<'_>, viewer: Option<usize>, id: Id) -> Response {
    json(write::object(|o| item(o, call.world, id, viewer, Fields::ALL)))
}

/// A page of items.
pub(super) fn found(call: &Call<'_>, viewer: Option<usize>, found: Found) -> Response {
    let fields = call.fields();
    let viewer = viewer.filter(|_| call.query.flag("enableuserdata").unwrap_or(true));
    json(write::object(|o| {
        o.list("Items", |l| found.items.iter().for_each(|id| l.object(|o| item(o, call.world, *id, viewer, fields))));
        let counted = call.query.flag("enabletotalrecordcount").unwrap_or(true);
        o.number("TotalRecordCount", if counted { found.total as i64 } else { 0 });
        if call.world.flavour.is_jellyfin() {
            o.number("StartIndex", found.start as i64);
        }
    }))
}

/// A whole list, cut to the page that was asked for.
pub(super) fn page(call: &Call<'_>, viewer: Option<usize>, list: Vec<Id>) -> Response {
    found(call, viewer, browse::page(list, &call.query))
}

/// Items in a bare array.
fn array(call: &Call<'_>, user: usize, list: &[Id]) -> Response {
    let fields = call.fields();
    json(write::list(|l| list.iter().for_each(|id| l.object(|o| item(o, call.world, *id, Some(user), fields)))))
}

fn count(call: &Call<'_>, viewer: Option<usize>, kind: Kind) -> i64 {
    let fits = |item: &Item| item.kind == kind && !item.missing && call.world.may_see(viewer, item);
    call.world.library.iter().filter(|(_, item)| fits(item)).count() as i64
}

fn counts(call: &Call<'_>, viewer: Option<usize>) -> Response {
    let number = |kind| count(call, viewer, kind);
    json(write::object(|o| {
        o.number("MovieCount", number(Kind::Film));
        o.number("SeriesCount", number(Kind::Series));
        o.number("EpisodeCount", number(Kind::Episode));
        o.number("ArtistCount", number(Kind::Artist));
        o.number("ProgramCount", 0);
        o.number("TrailerCount", number(Kind::Trailer));
        o.number("SongCount", number(Kind::Song));
        o.number("AlbumCount", number(Kind::Album));
        o.number("MusicVideoCount", number(Kind::MusicVideo));
        o.number("BoxSetCount", number(Kind::BoxSet));
        o.number("BookCount", 0);
        o.number("ItemCount", number(Kind::Film) + number(Kind::Episode) + number(Kind::Song));
        if call.world.flavour.is_emby() {
            o.number("GameCount", 0);
            o.number("GameSystemCount", 0);
        }
    }))
}

/// What arrived last and was not watched; episodes come as their series, songs as their album.
pub(super) fn latest(call: &Call<'_>, user: usize) -> Response {
    let world = call.world;
    let kinds = call.query.list("includeitemtypes", &[',']);
    let group = call.query.flag("groupitems").unwrap_or(true);
    let limit = call.query.number("limit").unwrap_or(20).clamp(1, 500) as usize;
    let parent = call.query.get("parentid").and_then(|id| world.library.find(id));
    let unplayed_only = call.query.flag("isplayed") != Some(true);
    let mut list: Vec<(u16, Id)> = Vec::new();
    for (id, one) in world.library.iter() {
        let default = matches!(one.kind, Kind::Film | Kind::Episode | Kind::Song | Kind::MusicVideo | Kind::AudioBook);
        let named = kinds.iter().any(|kind| kind.eq_ignore_ascii_case(one.type_name()));
        let fits = if kinds.is_empty() { default } else { named };
        let below = parent.is_none_or(|parent| world.library.is_below(id, parent));
        if fits && below && !one.missing && world.may_see(Some(user), one) {
            if unplayed_only && world.watched.get(user, id).played {
                continue;
            }
            let grouped = if one.kind == Kind::Episode { one.series } else { one.album };
            let shown = if group && grouped != 0 { grouped } else { id };
            list.push((one.added, shown));
        }
    }
    list.sort_unstable();
    let mut shown: Vec<Id> = Vec::new();
    for (_, id) in list {
        if shown.len() < limit && !shown.contains(&id) {
            shown.push(id);
        }
    }
    array(call, user, &shown)
}

/// Something to watch, at random.
pub(super) fn suggestions(call: &Call<'_>, user: usize) -> Response {
    let world = call.world;
    let types = [call.query.list("type", &[',']), call.query.list("includeitemtypes", &[','])].concat();
    let mut list: Vec<Id> = world
        .library
        .iter()
        .filter(|(id, one)| {
            let named = types.iter().any(|kind| kind.eq_ignore_ascii_case(one.type_name()));
            let fits = if types.is_empty() { matches!(one.kind, Kind::Film | Kind::Series) } else { named };
            fits && world.may_see(Some(user), one) && !world.watched.get(user, *id).played && !one.missing
        })
        .map(|(id, _)| id)
        .collect();
    Dice::new(world.luck()).shuffle(&mut list);
    page(call, Some(user), list)
}

/// Items of the same kind with a genre in common, most in common first.
pub(super) fn similar(call: &Call<'_>) -> Answer {
    let viewer = call.viewer()?;
    let id = call.item(call.raw[1], viewer)?;
    let list = like(call, viewer, id);
    Ok(page(call, viewer, list))
}

fn like(call: &Call<'_>, viewer: Option<usize>, id: Id) -> Vec<Id> {
    let world = call.world;
    let Some(one) = world.library.item(id) else { return Vec::new() };
    let common = |other: &Item| other.genres.iter().filter(|genre| one.genres.contains(genre)).count();
    let fits = |(at, other): &(Id, &Item)| {
        *at != id && other.kind == one.kind && common(other) > 0 && world.may_see(viewer, other)
    };
    let mut list: Vec<(usize, Id)> = world.library.iter().filter(fits).map(|(at, other)| (common(other), at)).collect();
    list.sort_by_key(|(common, at)| (std::cmp::Reverse(*common), *at));
    list.into_iter().map(|(_, at)| at).collect()
}

/// `/Genres`, `/MusicGenres`, `/Artists`, `/Persons`, `/Search/Hints`, `/Movies/Recommendations`.
pub(super) fn lists(call: &Call<'_>) -> Option<Answer> {
    if !call.is_get() {
        return None;
    }
    match call.path[..] {
        ["genres"] => Some(kind(call, genre_kind(&call.query))),
        ["musicgenres"] => Some(kind(call, Kind::MusicGenre)),
        ["artists"] | ["artists", "albumartists"] => Some(kind(call, Kind::Artist)),
        ["persons"] => Some(kind(call, Kind::Person)),
        ["search", "hints"] => Some(hints(call)),
        ["movies", "recommendations"] => Some(recommendations(call)),
        ["genres" | "musicgenres" | "artists" | "persons", _] => Some(by_name(call)),
        _ => None,
    }
}

/// Jellyfin has given up `/MusicGenres`: `/Genres` with a musical item type lists those.
fn genre_kind(query: &Query<'_>) -> Kind {
    let musical = ["Audio", "MusicAlbum", "MusicArtist", "MusicVideo", "AudioBook"];
    let asked = query.list("includeitemtypes", &[',']);
    if asked.iter().any(|kind| musical.iter().any(|known| known.eq_ignore_ascii_case(kind))) {
        Kind::MusicGenre
    } else {
        Kind::Genre
    }
}

fn kind(call: &Call<'_>, kind: Kind) -> Answer {
    let world = call.world;
    let viewer = call.viewer()?;
    let wanted = crate::library::fold(call.query.get("searchterm").unwrap_or(""));
    let shelf = call.query.get("parentid").and_then(|id| world.library.find(id)).and_then(|id| world.library.item(id));
    let favourite = call.query.flag("isfavorite");
    let mark = |id| viewer.map(|user| world.watched.get(user, id)).unwrap_or_default();
    let fits = |(id, one): &(Id, &Item)| {
        let on_shelf = kind != Kind::Artist || one.shelf == shelf.map_or(Shelf::Music, |view| view.shelf);
        one.kind == kind
            && on_shelf
            && one.folded.contains(&wanted)
            && favourite.is_none_or(|favourite| mark(*id).favourite == favourite)
    };
    let mut list: Vec<Id> = world.library.iter().filter(fits).map(|(id, _)| id).collect();
    list.sort_by_key(|id| world.library.sort_key(*id));
    Ok(page(call, viewer, list))
}

fn by_name(call: &Call<'_>) -> Answer {
    let viewer = call.viewer()?;
    let name = percent_encoding::percent_decode_str(call.raw[1]).decode_utf8_lossy();
    let kinds = match call.path[0] {
        "genres" => [Kind::Genre, Kind::MusicGenre],
        "musicgenres" => [Kind::MusicGenre, Kind::MusicGenre],
        "artists" => [Kind::Artist, Kind::Artist],
        _ => [Kind::Person, Kind::Person],
    };
    let id = kinds.iter().find_map(|kind| call.world.library.named(*kind, &name)).ok_or(Refusal::NotFound)?;
    Ok(one(call, viewer, id))
}

fn hints(call: &Call<'_>) -> Answer {
    let world = call.world;
    let viewer = call.viewer()?;
    let found = browse::find(world, viewer, &call.query);
    let jellyfin = world.flavour.is_jellyfin();
    Ok(json(write::object(|o| {
        o.list("SearchHints", |l| {
            for id in &found.items {
                let Some(one) = world.library.item(*id) else { continue };
                let wire = world.library.names().write(*id);
                l.object(|o| {
                    o.text("ItemId", &wire);
                    o.text("Id", &wire);
                    o.text("Name", &one.name);
                    o.text("Type", one.type_name());
                    o.flag("IsFolder", one.is_folder());
                    o.text("MediaType", one.media().unwrap_or(if jellyfin { "Unknown" } else { "" }));
                    o.texts("Artists", world.library.item(one.artist).filter(|_| one.artist != 0).map(|a| &*a.name));
                    if one.year > 0 {
                        o.number("ProductionYear", one.year);
                    }
                    if let Some(ticks) = one.run_ticks() {
                        o.number("RunTimeTicks", ticks);
                    }
                });
            }
        });
        o.number("TotalRecordCount", found.total as i64);
    })))
}

fn recommendations(call: &Call<'_>) -> Answer {
    let world = call.world;
    let user = viewer(call)?;
    let categories = call.query.number("categorylimit").unwrap_or(5).clamp(0, 20) as usize;
    let limit = call.query.number("itemlimit").unwrap_or(8).clamp(0, 50) as usize;
    let fields = call.fields();
    let seen = |(id, one): &(Id, &Item)| one.kind == Kind::Film && world.watched.get(user, *id).played;
    let basis: Vec<Id> = world.library.iter().filter(seen).map(|(id, _)| id).take(categories).collect();
    Ok(json(write::list(|l| {
        for film in basis {
            let unseen = like(call, Some(user), film).into_iter().filter(|id| !world.watched.get(user, *id).played);
            let items: Vec<Id> = unseen.take(limit).collect();
            l.object(|o| {
                o.list("Items", |l| items.iter().for_each(|id| l.object(|o| item(o, world, *id, Some(user), fields))));
                o.text("RecommendationType", "SimilarToRecentlyPlayed");
                o.text("BaselineItemName", world.library.item(film).map_or("", |film| &*film.name));
                if world.flavour.is_emby() {
                    o.number("CategoryId", world.library.names().number(film));
                } else {
                    o.text("CategoryId", &world.library.names().write(film));
                }
            });
        }
    })))
}
