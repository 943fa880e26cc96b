//! Carries an order out on a session: the home's own players obey at once, apps that listen are told over their socket.

use std::sync::Arc;

use super::{Call, Refusal};
use crate::json;
use crate::library::{Id, Kind};
use crate::players::{Arguments, Around, PlayCommand, Request, Transport, View, obey};
use crate::seed::Dice;
use crate::sessions::Session;
use crate::world::{Received, World};

/// What a session is to do.
#[derive(Debug)]
pub(super) enum Order {
    Play {
        items: Vec<Id>,
        command: PlayCommand,
        mix: bool,
        shuffle: bool,
        start: i64,
        start_index: usize,
        audio: Option<i32>,
        subtitle: Option<i32>,
    },
    Transport {
        name: &'static str,
        button: Transport,
    },
    General {
        name: String,
        arguments: Arguments,
    },
    Guest {
        user: usize,
        joins: bool,
    },
}

/// Songs of an instant mix.
const MIX: usize = 100;

/// Carries out an order on the session with this id.
pub(super) fn carry_out(call: &Call<'_>, id: &str, order: Order) -> Result<(), Refusal> {
    let world = call.world;
    let caller = call.caller()?;
    let done = world.sessions(|sessions, around| {
        let session = sessions.find(id).ok_or(Refusal::NotFound)?;
        if !super::sessions::seen_by(world, session, caller.user) {
            return Err(Refusal::Forbidden);
        }
        world.remember(received(call, session));
        if let Some(display) = &mut session.display {
            display.remember(label(&order));
        }
        match order {
            Order::Play { .. } => play(world, session, order, caller.user, around),
            Order::Transport { name, button } => {
                transport(session, name, button, around);
                Ok(())
            }
            Order::General { name, arguments } => {
                general(session, &name, &arguments, around);
                Ok(())
            }
            Order::Guest { user, joins } => guest(session, user, joins),
        }
    });
    world.sessions_changed();
    done
}

fn received(call: &Call<'_>, session: &Session) -> Received {
    let secret = |pair: &&str| {
        let name = pair.split('=').next().unwrap_or("");
        !["api_key", "apikey", "x-emby-token"].iter().any(|secret| name.eq_ignore_ascii_case(secret))
    };
    Received {
        player: session.device.name.clone(),
        session: session.id.clone(),
        method: call.method.to_string(),
        path: format!("/{}", call.raw.join("/")),
        query: call.raw_query.split('&').filter(secret).collect::<Vec<_>>().join("&"),
        body: String::from_utf8_lossy(call.body.get(..4096).unwrap_or(&call.body)).into_owned(),
    }
}

fn label(order: &Order) -> String {
    match order {
        Order::Play { mix: true, .. } => "PlayInstantMix".into(),
        Order::Play { shuffle: true, .. } => "PlayShuffle".into(),
        Order::Play { command: PlayCommand::Now, .. } => "PlayNow".into(),
        Order::Play { command: PlayCommand::Next, .. } => "PlayNext".into(),
        Order::Play { command: PlayCommand::Last, .. } => "PlayLast".into(),
        Order::Transport { name, .. } => (*name).into(),
        Order::General { name, arguments } => {
            let values: Vec<&str> = arguments.iter().map(|(_, value)| value.as_str()).collect();
            if values.is_empty() { name.clone() } else { format!("{name} {}", values.join(" ")) }
        }
        Order::Guest { joins: true, .. } => "AddUser".into(),
        Order::Guest { joins: false, .. } => "RemoveUser".into(),
    }
}

fn play(
    world: &World,
    session: &mut Session,
    order: Order,
    caller: Option<usize>,
    around: Around<'_>,
) -> Result<(), Refusal> {
    let Order::Play { items, command, mix, shuffle, start, start_index, audio, subtitle } = order else {
        return Ok(());
    };
    let library = &world.library;
    // The rights that count are those of whoever is signed in on the player.
    let person = session.user.or(caller);
    for id in &items {
        let item = library.item(*id).ok_or(Refusal::NotFound)?;
        if !world.may_see(person, item) {
            return Err(Refusal::Bad("The user is not allowed to play media"));
        }
    }
    let one_episode =
        items.len() == 1 && items.first().and_then(|id| library.item(*id)).is_some_and(|i| i.kind == Kind::Episode);
    let mut queue: Vec<Id> = if mix {
        items.iter().flat_map(|id| library.mix(*id, around.luck, MIX)).collect()
    } else {
        items.iter().flat_map(|id| library.playable(*id, one_episode && !shuffle)).collect()
    };
    queue.retain(|id| library.item(*id).is_some_and(|item| world.may_see(person, item)));
    if shuffle {
        Dice::new(around.luck).shuffle(&mut queue);
    }
    let can = |id: &Id| {
        let media = library.item(*id).and_then(|item| item.media());
        media.is_some_and(|media| session.media.iter().any(|known| known.eq_ignore_ascii_case(media)))
    };
    if !queue.iter().all(can) {
        if world.flavour.is_emby() {
            return Err(Refusal::Bad("The session is unable to play the requested media type"));
        }
        queue.retain(can);
    }
    let Some(display) = &mut session.display else {
        tell(session, "Play", &play_message(world, &queue, command, start, start_index));
        return Ok(());
    };
    let start = if command == PlayCommand::Now { start } else { 0 };
    let was_idle = session.deck.item().is_none();
    session.deck.play(Request { items: queue, command, start_index, start, audio, subtitle }, around.now, library);
    if (command == PlayCommand::Now || was_idle) && session.deck.item().is_some() {
        display.open(View::NowPlaying, around);
    }
    Ok(())
}

fn play_message(world: &World, queue: &[Id], command: PlayCommand, start: i64, start_index: usize) -> Vec<u8> {
    let names = world.library.names();
    json::object(|o| {
        let ids: Vec<String> = queue.iter().map(|id| names.write(*id)).collect();
        o.texts("ItemIds", ids.iter().map(String::as_str));
        o.number("StartPositionTicks", start);
        o.number("StartIndex", start_index as i64);
        o.text(
            "PlayCommand",
            match command {
                PlayCommand::Now => "PlayNow",
                PlayCommand::Next => "PlayNext",
                PlayCommand::Last => "PlayLast",
            },
        );
    })
}

fn transport(session: &mut Session, name: &str, button: Transport, around: Around<'_>) {
    let Some(display) = &mut session.display else {
        let message = json::object(|o| {
            o.text("Command", name);
            if let Transport::Seek(to) | Transport::SeekBy(to) = button {
                o.number("SeekPositionTicks", to);
            }
        });
        tell(session, "Playstate", &message);
        return;
    };
    session.deck.press(button, around.now, around.library);
    if session.deck.item().is_none() && display.view == View::NowPlaying {
        display.go_home(around);
    }
}

fn general(session: &mut Session, name: &str, arguments: &Arguments, around: Around<'_>) {
    let known = session.knows(name);
    if let Some(display) = &mut session.display {
        if known {
            obey(&mut session.deck, display, name, arguments, around);
        }
        return;
    }
    let message = json::object(|o| {
        o.text("Name", name);
        o.object("Arguments", |o| arguments.iter().for_each(|(key, value)| o.text(argument_name(key), value)));
    });
    tell(session, "GeneralCommand", &message);
}

/// Arguments are read without regard to case and passed on in the spelling that apps expect.
fn argument_name(key: &str) -> &str {
    [
        "Volume",
        "Index",
        "ItemId",
        "ItemName",
        "ItemType",
        "RepeatMode",
        "ShuffleMode",
        "PlaybackRate",
        "String",
        "Header",
        "Text",
        "TimeoutMs",
        "SubtitleOffset",
        "Increment",
        "PlaybackOrder",
    ]
    .into_iter()
    .find(|name| name.eq_ignore_ascii_case(key))
    .unwrap_or(key)
}

fn guest(session: &mut Session, user: usize, joins: bool) -> Result<(), Refusal> {
    if session.user == Some(user) {
        return Err(Refusal::Bad("The user is already the primary user of the session"));
    }
    session.extra.retain(|guest| *guest != user);
    if joins {
        session.extra.push(user);
    }
    Ok(())
}

/// A message to an app that listens; one that does not keep up misses it.
fn tell(session: &Session, kind: &str, data: &[u8]) {
    if let Some(socket) = &session.socket {
        let _ = socket.try_send(Arc::from(super::socket::frame(kind, data)));
    }
}
