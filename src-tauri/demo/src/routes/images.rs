//! `/Items/{Id}/Images/{Type}`: drawn on the spot. No token is needed, as on both servers.
//! `/Users/{Id}/Images/Primary`, and `/UserImage?userId=` on Jellyfin: the pictures of people, likewise.

use axum::http::{HeaderValue, header};

use super::refusal::with;
use super::{Answer, Call, Refusal};
use crate::art::picture;
use crate::flavour::Flavour;
use crate::library::Kind;

pub(super) fn route(call: &Call<'_>) -> Option<Answer> {
    match call.path[1..] {
        [_, "images", kind] | [_, "images", kind, _] if call.is_get() => Some(image(call, kind)),
        _ => None,
    }
}

/// The picture of a person. Jellyfin 12 knows only the new path.
pub(super) fn of_person(call: &Call<'_>) -> Option<Answer> {
    let old = call.world.flavour != Flavour::Jellyfin12;
    let id = match call.path[..] {
        ["users", _, "images", "primary"] if old => call.raw[1],
        ["userimage"] if call.world.flavour.is_jellyfin() => call.query.get("userid").unwrap_or(""),
        _ => return None,
    };
    if !call.is_get() {
        return None;
    }
    let account = call.world.user(id).and_then(|place| call.world.accounts.get(place));
    let shown = account.filter(|account| account.has_picture()).ok_or(Refusal::NotFound);
    Some(shown.map(|account| {
        let size = ["width", "maxwidth"].iter().find_map(|name| call.query.number(name)).unwrap_or(320).clamp(8, 1280);
        with(200, "image/png", picture(account.name, size as u32, size as u32))
    }))
}

fn image(call: &Call<'_>, kind: &str) -> Answer {
    let id = call.world.library.find(call.raw[1]).ok_or(Refusal::NotFound)?;
    let item = call.world.library.item(id).ok_or(Refusal::NotFound)?;
    let (across, down) = match (kind, item.kind) {
        ("backdrop" | "thumb", _) => (16, 9),
        ("primary", Kind::Film | Kind::Series | Kind::Season | Kind::BoxSet) => (2, 3),
        ("primary", Kind::Episode | Kind::MusicVideo | Kind::Trailer | Kind::Programme | Kind::View) => (16, 9),
        ("primary", _) => (1, 1),
        _ => return Err(Refusal::NotFound),
    };
    let size = |names: [&str; 3]| names.iter().find_map(|name| call.query.number(name)).map(|size| size.clamp(8, 1280));
    let width = size(["width", "maxwidth", "fillwidth"]);
    let height = size(["height", "maxheight", "fillheight"]);
    let width = match (width, height) {
        (Some(width), Some(height)) => width.min(height * across / down),
        (Some(width), None) => width,
        (None, Some(height)) => height * across / down,
        (None, None) => 320,
    };
    let file = picture(&item.name, width as u32, (width * down / across) as u32);
    let mut response = with(200, "image/png", file);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400"));
    Ok(response)
}
