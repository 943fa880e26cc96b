//! What apps report about their own playback: `/Sessions/Playing…`. Resume positions come from here.

use super::call::member;
use super::refusal::done;
use super::{Answer, Call};
use crate::players::Repeat;

pub(super) fn route(call: &Call<'_>) -> Option<Answer> {
    if !call.is_post() {
        return None;
    }
    match call.path[1..] {
        ["playing"] | ["playing", "progress"] => Some(report(call, false)),
        ["playing", "stopped"] => Some(report(call, true)),
        ["playing", "ping"] => Some(call.caller().map(|_| done())),
        // Jellyfin: what an app's own page shows.
        ["viewing"] if call.world.flavour.is_jellyfin() => Some(call.caller().map(|_| done())),
        _ => None,
    }
}

fn report(call: &Call<'_>, stopped: bool) -> Answer {
    let caller = call.caller()?;
    let body = call.json();
    let number = |name: &str| member(&body, name).and_then(serde_json::Value::as_i64);
    let flag = |name: &str| member(&body, name).and_then(serde_json::Value::as_bool);
    let id = member(&body, "ItemId").and_then(text).and_then(|id| call.world.library.find(&id));
    call.world.sessions(|sessions, around| {
        let session = sessions.touch(&caller.device, caller.user, around.now);
        // The home's own players do not take reports from others.
        if session.display.is_some() {
            return;
        }
        if stopped {
            session.deck.report_stopped(id, number("PositionTicks"), flag("Failed") == Some(true), around.now);
            return;
        }
        session.deck.report(id, number("PositionTicks"), flag("IsPaused").unwrap_or(false), around.now);
        session.deck.muted = flag("IsMuted").unwrap_or(session.deck.muted);
        if let Some(volume) = number("VolumeLevel") {
            session.deck.set_volume(volume);
        }
        let repeat = member(&body, "RepeatMode").and_then(|mode| mode.as_str()).and_then(Repeat::from_name);
        session.deck.repeat = repeat.unwrap_or(session.deck.repeat);
        let index = |name: &str| number(name).and_then(|index| i32::try_from(index).ok());
        session.deck.audio = index("AudioStreamIndex").or(session.deck.audio);
        session.deck.subtitle = index("SubtitleStreamIndex").or(session.deck.subtitle);
    });
    call.world.sessions_changed();
    Ok(done())
}

fn text(value: &serde_json::Value) -> Option<String> {
    value.as_str().map(str::to_owned).or_else(|| value.as_number().map(ToString::to_string))
}
