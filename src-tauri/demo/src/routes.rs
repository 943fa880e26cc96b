//! What the home answers, subject by subject. Paths are matched without regard to case, as both servers do, and the old
//! prefixes are taken off where the flavour still knows them.

mod access;
mod albums;
mod audio;
pub(crate) mod call;
mod control;
mod devices;
mod images;
mod items;
mod live_tv;
mod orders;
mod page;
mod people;
mod playback_info;
pub(crate) mod refusal;
mod reports;
mod segments;
mod sessions;
mod shows;
mod sign_in;
mod socket;
mod system;
mod user_items;

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::ws::WebSocketUpgrade;
use axum::extract::{FromRequestParts, Request};
use axum::http::header;
use axum::response::Response;
use bytes::Bytes;

pub(crate) use call::{Call, Query};
pub(crate) use refusal::{Answer, Refusal};

use crate::world::World;

/// The longest body that is read.
const BODY: usize = 1024 * 1024;

/// Answers one request.
pub(crate) async fn answer(world: Arc<World>, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    let upgrade = match parts.headers.get(header::UPGRADE) {
        Some(_) => WebSocketUpgrade::from_request_parts(&mut parts, &()).await.ok(),
        None => None,
    };
    let body = if parts.method.is_safe() { Ok(Bytes::new()) } else { to_bytes(Body::new(body), BODY).await };
    let Ok(body) = body else { return refusal::plain(413, "The request is too long") };
    let path = call::strip(parts.uri.path(), world.flavour);
    let lower = path.to_ascii_lowercase();
    let call = Call::new(&world, &parts, path, &lower, body);
    if let Some(upgrade) = upgrade {
        return socket::open(&world, &call, upgrade);
    }
    match route(&call) {
        Some(Ok(answer)) => answer,
        Some(Err(refusal)) => refusal.response(world.flavour),
        None => Refusal::NotFound.response(world.flavour),
    }
}

fn route(call: &Call<'_>) -> Option<Answer> {
    match *call.path.first().unwrap_or(&"") {
        "sessions" => sessions::route(call).or_else(|| reports::route(call)).or_else(|| control::route(call)),
        "users" => sign_in::route(call)
            .or_else(|| people::route(call))
            .or_else(|| images::of_person(call))
            .or_else(|| user_items::route(call)),
        "userimage" => images::of_person(call),
        "items" => items::route(call)
            .or_else(|| images::route(call))
            .or_else(|| playback_info::route(call))
            .or_else(|| albums::route(call)),
        "userviews" | "useritems" | "userfavoriteitems" | "userplayeditems" => user_items::modern(call),
        "shows" => shows::route(call),
        "movies" | "genres" | "musicgenres" | "artists" | "search" | "persons" => items::lists(call),
        "albums" | "songs" | "playlists" | "audiobooks" => albums::route(call),
        "livetv" => live_tv::route(call),
        "mediasegments" => segments::route(call),
        "audio" | "videos" => audio::route(call),
        "system" | "health" => system::route(call),
        "connect" => sign_in::connect(call),
        "quickconnect" => sign_in::quick_connect(call),
        "devices" | "auth" => devices::route(call),
        "demo" | "" => page::route(call),
        _ => None,
    }
    .or_else(|| if call.path.len() == 3 { albums::route(call) } else { None })
}
