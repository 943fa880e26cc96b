//! Signing in: by name and password, by Quick Connect on Jellyfin, by Emby Connect's word on Emby.

use std::sync::Arc;

use super::access::identity;
use super::call::member;
use super::refusal::json;
use super::{Answer, Call, Refusal};
use crate::clock::stamp;
use crate::json as write;
use crate::keys::{Device, Key};
use crate::linked::Leads;
use crate::quick_connect::Waiting;
use crate::wire::session::session;
use crate::wire::user::user;

pub(super) fn route(call: &Call<'_>) -> Option<Answer> {
    match call.path[1..] {
        ["authenticatebyname"] if call.is_post() => Some(by_name(call)),
        ["authenticatewithquickconnect"] if call.is_post() && call.world.flavour.is_jellyfin() => Some(by_code(call)),
        _ => None,
    }
}

fn device(call: &Call<'_>) -> Result<Device, Refusal> {
    let device = identity(call.world.flavour, call.headers, &call.query).device;
    let missing = [&device.client, &device.name, &device.id, &device.version].iter().any(|field| field.is_empty());
    if missing && call.world.flavour.is_jellyfin() {
        return Err(Refusal::Bad("Client, Device, DeviceId and Version are needed"));
    }
    Ok(device)
}

fn by_name(call: &Call<'_>) -> Answer {
    let world = call.world;
    let device = device(call)?;
    let form: Vec<(String, String)> = form_urlencoded::parse(&call.body).into_owned().take(10).collect();
    let body = call.json();
    let field = |name: &str| {
        let in_form = || form.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str());
        member(&body, name).and_then(|value| value.as_str()).or_else(in_form)
    };
    let name = field("Username").filter(|name| !name.is_empty()).ok_or(Refusal::Bad("Username is missing"))?;
    let password = field("Pw").or(field("Password")).unwrap_or("");
    let place = world.accounts.iter().position(|account| account.name.eq_ignore_ascii_case(name));
    let (place, account) = place.and_then(|place| Some((place, world.accounts.get(place)?))).ok_or(Refusal::SignIn)?;
    if account.password != password {
        return Err(Refusal::SignIn);
    }
    if account.disabled {
        return Err(if world.flavour.is_emby() { Refusal::SignIn } else { Refusal::Forbidden });
    }
    if world.is_asleep(Some(place)) {
        return Err(Refusal::Hours);
    }
    let key = world.keys.issue(Some(place), device, world.clock.now(), world.flavour.is_jellyfin());
    Ok(result(call, place, &key))
}

fn by_code(call: &Call<'_>) -> Answer {
    let world = call.world;
    let body = call.json();
    let secret = member(&body, "Secret").and_then(|secret| secret.as_str()).unwrap_or("");
    let waiting = world.quick_connect.redeem(secret, world.clock.now()).ok_or(Refusal::SignIn)?;
    let place = waiting.user.ok_or(Refusal::SignIn)?;
    let key = world.keys.issue(Some(place), waiting.device, world.clock.now(), true);
    Ok(result(call, place, &key))
}

fn result(call: &Call<'_>, place: usize, key: &Arc<Key>) -> axum::response::Response {
    let world = call.world;
    let bytes = world.sessions(|sessions, around| {
        let touched = sessions.touch(&key.device, key.user, around.now);
        write::object(|o| {
            o.object("User", |o| user(o, world, place));
            o.object("SessionInfo", |o| session(o, world, touched));
            o.text("AccessToken", &key.token);
            o.text("ServerId", &world.server_id);
        })
    });
    json(bytes)
}

/// `/QuickConnect/…`: on Emby there is no such thing.
pub(super) fn quick_connect(call: &Call<'_>) -> Option<Answer> {
    let world = call.world;
    if world.flavour.is_emby() {
        return None;
    }
    let old = world.flavour.takes_old_sign_in();
    let on = world.quick_connect.is_on();
    match call.path[1..] {
        ["enabled"] if call.is_get() => Some(Ok(json(if on { b"true".to_vec() } else { b"false".to_vec() }))),
        _ if !on => Some(Err(Refusal::SignIn)),
        ["initiate"] if call.is_post() || (old && call.is_get()) => Some(device(call).map(|device| {
            let waiting = world.quick_connect.begin(device, world.clock.now());
            json(write::object(|o| request(o, &waiting)))
        })),
        ["connect"] if call.is_get() => {
            let waiting = world.quick_connect.find(call.query.get("secret").unwrap_or(""), world.clock.now());
            Some(waiting.map(|waiting| json(write::object(|o| request(o, &waiting)))).ok_or(Refusal::NotFound))
        }
        ["authorize"] if call.is_post() => Some(authorize(call)),
        _ => None,
    }
}

/// `GET /Connect/Exchange`: a key that Emby Connect keeps for its member becomes a token of the person they are here.
pub(super) fn connect(call: &Call<'_>) -> Option<Answer> {
    let world = call.world;
    if world.flavour.is_jellyfin() || !call.is_get() || call.path[1..] != ["exchange"] {
        return None;
    }
    let identity = identity(world.flavour, call.headers, &call.query);
    Some(match world.links.lead(&identity.token, call.query.get("connectuserid").unwrap_or("")) {
        Leads::Nowhere => Err(Refusal::SignIn),
        Leads::ToNobody => Err(Refusal::NotFound),
        Leads::To(place) => {
            let key = world.keys.issue(Some(place), identity.device, world.clock.now(), false);
            Ok(json(write::object(|o| {
                o.text("LocalUserId", &world.accounts[place].id);
                o.text("AccessToken", &key.token);
            })))
        }
    })
}

fn authorize(call: &Call<'_>) -> Answer {
    let user = match call.viewer()? {
        Some(user) => user,
        None => return Err(Refusal::Forbidden),
    };
    let code = call.query.get("code").unwrap_or("").replace([' ', '-'], "");
    if call.world.quick_connect.allow(&code, user, call.world.clock.now()) {
        Ok(json(b"true".to_vec()))
    } else {
        Err(Refusal::NotFound)
    }
}

fn request(o: &mut write::Object<'_>, waiting: &Waiting) {
    o.flag("Authenticated", waiting.user.is_some());
    o.text("Secret", &waiting.secret);
    o.text("Code", &waiting.code);
    o.text("DeviceId", &waiting.device.id);
    o.text("DeviceName", &waiting.device.name);
    o.text("AppName", &waiting.device.client);
    o.text("AppVersion", &waiting.device.version);
    o.text("DateAdded", &stamp(waiting.added));
}
