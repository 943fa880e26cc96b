//! `GET /Sessions`, the play queue, capabilities and signing out.

use super::call::member;
use super::refusal::{done, json};
use super::{Answer, Call, Refusal};
use crate::json::{self as write, List};
use crate::players::Around;
use crate::sessions::{Session, Sessions};
use crate::wire::item::{Fields, item};
use crate::wire::session::{prepare, session};
use crate::world::World;

pub(super) fn route(call: &Call<'_>) -> Option<Answer> {
    match call.path[1..] {
        [] if call.is_get() => Some(list(call)),
        ["playqueue"] if call.is_get() && call.world.flavour.is_emby() => Some(queue(call)),
        ["logout"] if call.is_post() => Some(sign_out(call)),
        ["capabilities"] if call.is_post() => Some(capabilities(call)),
        ["capabilities", "full"] if call.is_post() => Some(capabilities_full(call)),
        _ => None,
    }
}

fn list(call: &Call<'_>) -> Answer {
    let world = call.world;
    let caller = call.caller()?;
    let by = call.query.get("controllablebyuserid").filter(|id| !id.is_empty()).map(|id| call.user(id)).transpose()?;
    let device = call.query.get("deviceid").filter(|id| !id.is_empty());
    let id = call.query.get("id").filter(|id| !id.is_empty());
    let within = call.query.number("activewithinseconds").filter(|seconds| *seconds > 0);
    let bytes = world.sessions(|sessions, around| {
        write::list(|l| {
            write_all(l, world, sessions, around, &|session| {
                seen_by(world, session, caller.user)
                    && by.is_none_or(|user| controllable_by(world, session, user))
                    && device.is_none_or(|device| session.device.id == device)
                    && id.is_none_or(|id| session.id == id)
                    // The home's own players are active as long as they are there.
                    && within.is_none_or(|seconds| {
                        session.display.is_some() || (around.now - session.active).whole_seconds() <= seconds
                    })
            });
        })
    });
    Ok(json(bytes))
}

/// Writes every session that passes.
pub(super) fn write_all(
    l: &mut List<'_>,
    world: &World,
    sessions: &mut Sessions,
    _around: Around<'_>,
    passes: &dyn Fn(&Session) -> bool,
) {
    for one in sessions.list.iter_mut().filter(|session| session.connected) {
        if passes(one) {
            prepare(world, one);
            l.object(|o| session(o, world, one));
        }
    }
}

/// Administrators and API keys see everything, others what they are part of, and what they may control.
pub(super) fn seen_by(world: &World, session: &Session, viewer: Option<usize>) -> bool {
    let Some((user, account)) = viewer.and_then(|user| Some((user, world.accounts.get(user)?))) else { return true };
    account.admin || account.controls_others || session.people().contains(&user)
}

fn controllable_by(world: &World, session: &Session, user: usize) -> bool {
    let others = world.accounts.get(user).is_some_and(|account| account.controls_others);
    session.may_be_controlled() && (others || session.people().contains(&user))
}

fn queue(call: &Call<'_>) -> Answer {
    let world = call.world;
    let viewer = call.caller()?.user;
    let (id, device) = (call.query.get("id"), call.query.get("deviceid"));
    let bytes = world.sessions(|sessions, _| {
        let wanted =
            |s: &&Session| id.is_some_and(|id| s.id == id) || device.is_some_and(|device| s.device.id == device);
        let found = sessions.present().find(wanted).ok_or(Refusal::NotFound)?;
        Ok(write::object(|o| {
            o.list("Items", |l| {
                for entry in found.deck.queue.iter().take(1000) {
                    l.object(|o| {
                        item(o, world, entry.item, viewer, Fields::read(""));
                        o.text("PlaylistItemId", &entry.key.to_string());
                    });
                }
            });
            o.number("TotalRecordCount", found.deck.queue.len() as i64);
        }))
    })?;
    Ok(json(bytes))
}

fn sign_out(call: &Call<'_>) -> Answer {
    let caller = call.caller()?;
    call.world.keys.revoke(&caller.key.token);
    call.world.sessions(|sessions, _| {
        let gone = |s: &Session| {
            s.display.is_none() && s.device.id == caller.device.id && s.device.client == caller.device.client
        };
        sessions.list.retain(|session| !gone(session));
    });
    call.world.sessions_changed();
    Ok(done())
}

fn capabilities(call: &Call<'_>) -> Answer {
    let list = |name| call.query.list(name, &[',']).into_iter().map(str::to_owned).collect();
    let control = call.query.flag("supportsmediacontrol").unwrap_or(false);
    set(call, list("playablemediatypes"), list("supportedcommands"), control)
}

fn capabilities_full(call: &Call<'_>) -> Answer {
    let body = call.json();
    let list = |name: &str| match member(&body, name) {
        Some(value) if value.is_string() => value.as_str().unwrap_or("").split(',').map(str::to_owned).collect(),
        Some(value) => {
            let texts = value.as_array().into_iter().flatten().filter_map(|entry| entry.as_str());
            texts.map(str::to_owned).collect()
        }
        None => Vec::new(),
    };
    let control = member(&body, "SupportsMediaControl").and_then(serde_json::Value::as_bool).unwrap_or(false);
    set(call, list("PlayableMediaTypes"), list("SupportedCommands"), control)
}

fn set(call: &Call<'_>, media: Vec<String>, mut commands: Vec<String>, control: bool) -> Answer {
    let caller = call.caller()?;
    commands.truncate(100);
    call.world.sessions(|sessions, around| {
        let session = sessions.touch(&caller.device, caller.user, around.now);
        if session.display.is_none() {
            session.media = media.into_iter().take(10).collect();
            session.commands = commands;
            session.controllable = control;
        }
    });
    call.world.sessions_changed();
    Ok(done())
}
