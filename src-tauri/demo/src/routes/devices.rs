//! Devices and API keys: what administrators take away.

use super::refusal::{done, json};
use super::{Answer, Call, Refusal};
use crate::clock::stamp;
use crate::json::{self as write, Object};
use crate::keys::Device;
use crate::sessions::Session;
use crate::world::World;

pub(super) fn route(call: &Call<'_>) -> Option<Answer> {
    let emby = call.world.flavour.is_emby();
    match call.path[..] {
        ["devices"] if call.is_get() => Some(call.administrator().map(|_| devices(call))),
        ["devices"] if call.is_delete() => Some(call.administrator().and_then(|_| revoke(call))),
        ["devices", "delete"] if emby && call.is_post() => Some(call.administrator().and_then(|_| revoke(call))),
        ["devices", "info"] if call.is_get() => Some(call.administrator().and_then(|_| info(call))),
        ["auth", "keys"] if call.is_get() => Some(call.administrator().map(|_| keys(call))),
        ["auth", "keys"] if call.is_post() => Some(call.administrator().and_then(|_| add_key(call))),
        ["auth", "keys", _] if call.is_delete() => Some(
            call.administrator()
                .and_then(|_| if call.world.keys.revoke(call.raw[2]) { Ok(done()) } else { Err(Refusal::NotFound) }),
        ),
        _ => None,
    }
}

fn device(o: &mut Object<'_>, world: &World, session: &Session) {
    o.text("Name", &session.device.name);
    o.text("Id", &session.device.id);
    o.text("AppName", &session.device.client);
    o.text("AppVersion", &session.device.version);
    if let Some(account) = session.user.and_then(|user| world.accounts.get(user)) {
        o.text("LastUserName", account.name);
        o.text("LastUserId", &account.id);
    }
    o.text("DateLastActivity", &stamp(session.active));
    if world.flavour.is_emby() {
        o.text("ReportedDeviceId", &session.device.id);
    } else {
        o.object("Capabilities", |o| {
            o.texts("PlayableMediaTypes", session.media.iter().map(String::as_str));
            o.texts("SupportedCommands", session.commands.iter().map(String::as_str));
            o.flag("SupportsMediaControl", session.controllable);
            o.flag("SupportsPersistentIdentifier", true);
        });
    }
}

fn devices(call: &Call<'_>) -> axum::response::Response {
    let world = call.world;
    json(world.sessions(|sessions, _| {
        write::object(|o| {
            o.list("Items", |l| sessions.list.iter().for_each(|session| l.object(|o| device(o, world, session))));
            o.number("TotalRecordCount", sessions.list.len() as i64);
            if world.flavour.is_jellyfin() {
                o.number("StartIndex", 0);
            }
        })
    }))
}

fn info(call: &Call<'_>) -> Answer {
    let id = call.query.get("id").unwrap_or("");
    call.world.sessions(|sessions, _| {
        let found = sessions.list.iter().find(|session| session.device.id == id).ok_or(Refusal::NotFound)?;
        Ok(json(write::object(|o| device(o, call.world, found))))
    })
}

fn revoke(call: &Call<'_>) -> Answer {
    let id = call.query.get("id").unwrap_or("");
    if call.world.keys.revoke_device(id) { Ok(done()) } else { Err(Refusal::NotFound) }
}

fn keys(call: &Call<'_>) -> axum::response::Response {
    let keys: Vec<_> = call.world.keys.all().into_iter().filter(|key| key.user.is_none()).collect();
    json(write::object(|o| {
        o.list("Items", |l| {
            for (place, key) in keys.iter().enumerate() {
                l.object(|o| {
                    o.number("Id", place as i64 + 1);
                    o.text("AccessToken", &key.token);
                    o.text("AppName", &key.device.client);
                    o.text("DateCreated", &stamp(key.created));
                    o.flag("IsActive", true);
                    if call.world.flavour.is_jellyfin() {
                        o.text("UserId", "00000000000000000000000000000000");
                        o.text("DateLastActivity", &stamp(key.created));
                    }
                });
            }
        });
        o.number("TotalRecordCount", keys.len() as i64);
        if call.world.flavour.is_jellyfin() {
            o.number("StartIndex", 0);
        }
    }))
}

fn add_key(call: &Call<'_>) -> Answer {
    let app = call.query.get("app").filter(|app| !app.is_empty()).ok_or(Refusal::Bad("App is missing"))?;
    let device = Device { client: app.chars().take(100).collect(), ..Device::default() };
    call.world.keys.issue(None, device, call.world.clock.now(), false);
    Ok(done())
}
