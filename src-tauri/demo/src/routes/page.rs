//! The page on which people see the players move, and the state that it draws.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;

use super::refusal::{done, json, with};
use super::{Answer, Call, Refusal};
use crate::clock::SECOND;
use crate::home::enter_code;
use crate::json::{self as write, Object};
use crate::library::{StreamKind, streams};
use crate::players::{Tile, View};
use crate::sessions::Session;
use crate::world::World;

const PAGE: &str = include_str!("../../page/screens.html");
const QUICK_CONNECT: &str =
    concat!(include_str!("../../page/form-head.html"), include_str!("../../page/quick-connect.html"));

pub(super) fn route(call: &Call<'_>) -> Option<Answer> {
    if call.is_post() && call.path == ["demo", "quick-connect"] {
        return Some(entered(call));
    }
    if !call.is_get() {
        return None;
    }
    match call.path[..] {
        [] => {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::FOUND;
            response.headers_mut().insert(header::LOCATION, HeaderValue::from_static("/demo"));
            Some(Ok(response))
        }
        ["demo"] => Some(Ok(with(200, "text/html; charset=utf-8", PAGE))),
        ["demo", "quick-connect"] => Some(Ok(with(200, "text/html; charset=utf-8", QUICK_CONNECT))),
        ["demo", "people"] => Some(Ok(people(call.world))),
        ["demo", "state"] => Some(Ok(state(call.world))),
        _ => None,
    }
}

/// As if the code had been typed in an app on which this person is signed in.
fn entered(call: &Call<'_>) -> Answer {
    let field = |name: &str| call.query.get(name).unwrap_or("");
    if enter_code(call.world, field("code"), field("person")) { Ok(done()) } else { Err(Refusal::NotFound) }
}

fn people(world: &World) -> Response {
    let allowed = world.accounts.iter().filter(|account| !account.disabled);
    json(write::list(|l| allowed.for_each(|account| l.text(account.name))))
}

fn state(world: &World) -> Response {
    let bytes = world.sessions(|sessions, _| {
        write::object(|o| {
            o.text("server", world.flavour.server_name());
            o.flag("emby", world.flavour.is_emby());
            o.list("players", |l| {
                for session in &sessions.list {
                    if session.display.is_some() {
                        l.object(|o| player(o, world, session));
                    }
                }
            });
        })
    });
    json(bytes)
}

fn player(o: &mut Object<'_>, world: &World, session: &Session) {
    let Some(display) = &session.display else { return };
    let library = &world.library;
    let name = |id| library.item(id).map_or("", |item| &*item.name);
    o.text("name", &session.device.name);
    o.text("app", &session.device.client);
    o.flag("connected", session.connected);
    let people = session.people();
    o.texts("people", people.iter().filter_map(|user| world.accounts.get(*user)).map(|account| account.name));
    let (view, about) = match display.view {
        View::Home => ("home", ""),
        View::Search => ("search", display.typed.as_str()),
        View::Settings => ("settings", ""),
        View::Guide => ("guide", ""),
        View::Page(id) => ("page", name(id)),
        View::List(id) => ("list", name(id)),
        View::NowPlaying => ("playing", ""),
    };
    o.text("view", view);
    o.text("about", about);
    o.flag("osd", display.osd);
    o.flag("menu", display.menu);
    o.flag("stats", display.stats);
    o.number("row", display.row as i64);
    o.number("column", display.column as i64);
    // Five rows around the highlight are enough to draw.
    let first = display.row.saturating_sub(1).min(display.rows.len().saturating_sub(3));
    o.number("firstRow", first as i64);
    o.list("rows", |l| {
        for row in display.rows.iter().skip(first).take(3) {
            l.object(|o| {
                o.text("key", row.key);
                o.list("tiles", |l| {
                    for tile in &row.tiles {
                        l.object(|o| match tile {
                            Tile::Item(id) => {
                                o.text("id", &library.names().write(*id));
                                o.text("title", name(*id));
                            }
                            Tile::Word(word) => o.text("word", word),
                        });
                    }
                });
            });
        }
    });
    if let Some(message) = &display.message {
        o.object("message", |o| {
            o.text("header", &message.header);
            o.text("text", &message.text);
        });
    }
    playing(o, world, session);
    if let Some(order) = display.received.back() {
        o.text("last", order);
    }
    o.number("orders", display.received.len() as i64);
}

fn playing(o: &mut Object<'_>, world: &World, session: &Session) {
    let deck = &session.deck;
    o.number("volume", deck.volume);
    o.flag("muted", deck.muted);
    let Some((id, item)) = deck.item().and_then(|id| Some((id, world.library.item(id)?))) else { return };
    let name = |id| world.library.item(id).map_or("", |item| &*item.name);
    let language = |index: Option<i32>, kind| {
        let stream = streams(id, item).into_iter().find(|s| s.kind == kind && Some(s.index) == index);
        stream.map_or("", |stream| stream.language)
    };
    o.object("playing", |o| {
        o.text("id", &world.library.names().write(id));
        o.text("title", &item.name);
        let of = if item.series != 0 { item.series } else { item.artist };
        o.text("of", if of == 0 { "" } else { name(of) });
        if let (Some(season), Some(number)) = (item.parent_number.filter(|_| item.series != 0), item.number) {
            o.number("season", season);
            o.number("episode", number);
        }
        o.number("seconds", deck.position() / SECOND);
        o.number("length", i64::from(item.seconds));
        o.flag("paused", deck.paused);
        o.flag("wide", item.media() == Some("Video"));
        o.number("place", deck.at as i64 + 1);
        o.number("queue", deck.queue.len() as i64);
        o.text("repeat", deck.repeat.name());
        o.flag("shuffled", deck.shuffled);
        o.text("audio", language(deck.audio, StreamKind::Audio));
        o.text("subtitles", language(deck.subtitle, StreamKind::Subtitle));
    });
}
