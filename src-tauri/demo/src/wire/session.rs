//! `SessionInfo`: a player as `GET /Sessions` shows it. Asked for all the time, so what plays is kept as finished JSON.

use std::sync::Arc;

use crate::clock::stamp;
use crate::json::{self, List, Object};
use crate::library::{Item, Shelf};
use crate::sessions::Session;
use crate::wire::item::{self, Fields};
use crate::wire::media;
use crate::world::World;

/// Makes sure that what plays is there as JSON.
pub(crate) fn prepare(world: &World, session: &mut Session) {
    let Some(id) = session.deck.item() else {
        session.now_playing = None;
        return;
    };
    // What a channel shows changes by the hour.
    let live = world.library.item(id).is_some_and(|item| item.shelf == Shelf::LiveTv);
    if live || session.now_playing.as_ref().is_none_or(|(made_for, _)| *made_for != id) {
        let bytes = json::object(|o| item::item(o, world, id, None, Fields::NOW_PLAYING));
        session.now_playing = Some((id, Arc::from(bytes)));
    }
}

/// Writes one session; [`prepare`] has run.
pub(crate) fn session(o: &mut Object<'_>, world: &World, session: &Session) {
    let emby = world.flavour.is_emby();
    let deck = &session.deck;
    let playing = deck.item().and_then(|id| Some((id, world.library.item(id)?)));
    o.object("PlayState", |o| play_state(o, world, session, playing));
    o.list("AdditionalUsers", |l| people(l, world, session));
    o.text("Id", &session.id);
    o.text("ServerId", &world.server_id);
    if let Some(account) = session.user.and_then(|user| world.accounts.get(user)) {
        o.text("UserId", &account.id);
        o.text("UserName", account.name);
    } else if !emby {
        o.text("UserId", "00000000000000000000000000000000");
    }
    o.text("Client", &session.device.client);
    o.text("ApplicationVersion", &session.device.version);
    o.text("DeviceName", &session.device.name);
    o.text("DeviceId", &session.device.id);
    let active = stamp(session.active);
    o.text("LastActivityDate", &active);
    o.text("RemoteEndPoint", "127.0.0.1");
    o.texts("PlayableMediaTypes", session.media.iter().map(String::as_str));
    o.texts("SupportedCommands", session.commands.iter().map(String::as_str));
    o.flag("SupportsRemoteControl", session.may_be_controlled());
    if let Some((_, bytes)) = &session.now_playing {
        o.raw("NowPlayingItem", bytes);
    }
    if let Some(entry) = deck.current() {
        o.text("PlaylistItemId", &entry.key.to_string());
    }
    if emby {
        o.text("Protocol", "HTTP/1.1");
        o.number("InternalDeviceId", session.device.id.len() as i64);
        if playing.is_some() {
            o.number("PlaylistIndex", deck.at as i64);
            o.number("PlaylistLength", deck.queue.len() as i64);
        }
        return;
    }
    o.object("Capabilities", |o| capabilities(o, session));
    o.text("LastPlaybackCheckIn", if playing.is_some() { &active } else { "0001-01-01T00:00:00.0000000Z" });
    o.flag("IsActive", true);
    o.flag("SupportsMediaControl", session.may_be_controlled());
    o.flag("HasCustomDeviceName", false);
    o.list("NowPlayingQueue", |l| queue(l, world, session));
}

/// How much of a queue is told; longer ones are cut around what plays.
const TOLD: usize = 200;

fn queue(l: &mut List<'_>, world: &World, session: &Session) {
    let first = if session.deck.queue.len() > TOLD { session.deck.at } else { 0 };
    for entry in session.deck.queue.iter().skip(first).take(TOLD) {
        l.object(|o| {
            o.text("Id", &world.library.names().write(entry.item));
            o.text("PlaylistItemId", &entry.key.to_string());
        });
    }
}

fn people(l: &mut List<'_>, world: &World, session: &Session) {
    for user in &session.extra {
        let Some(account) = world.accounts.get(*user) else { continue };
        l.object(|o| {
            o.text("UserId", &account.id);
            o.text("UserName", account.name);
            if world.flavour.is_emby() {
                o.number("UserInternalId", *user as i64 + 1);
            }
        });
    }
}

fn capabilities(o: &mut Object<'_>, session: &Session) {
    o.texts("PlayableMediaTypes", session.media.iter().map(String::as_str));
    o.texts("SupportedCommands", session.commands.iter().map(String::as_str));
    o.flag("SupportsMediaControl", session.may_be_controlled());
    o.flag("SupportsPersistentIdentifier", true);
}

fn play_state(o: &mut Object<'_>, world: &World, session: &Session, playing: Option<(u32, &Item)>) {
    let emby = world.flavour.is_emby();
    let deck = &session.deck;
    if let Some((id, item)) = playing {
        o.number("PositionTicks", deck.position());
        o.flag("CanSeek", item.shelf != Shelf::LiveTv);
        if let Some(index) = deck.audio {
            o.number("AudioStreamIndex", index);
        }
        if item.media() == Some("Video") {
            o.number("SubtitleStreamIndex", deck.subtitle.unwrap_or(-1));
        }
        o.text("MediaSourceId", &media::source_id(world, id));
        o.text("PlayMethod", "DirectPlay");
    } else {
        o.flag("CanSeek", false);
    }
    o.flag("IsPaused", deck.paused);
    o.flag("IsMuted", deck.muted);
    o.number("VolumeLevel", deck.volume);
    o.text("RepeatMode", deck.repeat.name());
    if emby {
        o.flag("Shuffle", deck.shuffled);
        o.number("SubtitleOffset", deck.subtitle_offset);
        o.decimal("PlaybackRate", deck.rate);
    } else {
        o.text("PlaybackOrder", if deck.shuffled { "Shuffle" } else { "Default" });
    }
}
