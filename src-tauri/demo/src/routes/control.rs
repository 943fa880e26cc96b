//! Remote control: `/Sessions/{Id}/Playing…`, `/Command…`, `/Message`, `/Viewing` and the extra users.

use std::borrow::Cow;

use super::call::member;
use super::orders::{Order, carry_out};
use super::refusal::done;
use super::{Answer, Call, Refusal};
use crate::players::{Arguments, PlayCommand, Transport};

/// What Jellyfin knows as `GeneralCommandType`; other names are a bad request there.
const JELLYFIN: [&str; 43] = [
    "MoveUp",
    "MoveDown",
    "MoveLeft",
    "MoveRight",
    "PageUp",
    "PageDown",
    "PreviousLetter",
    "NextLetter",
    "ToggleOsd",
    "ToggleContextMenu",
    "Select",
    "Back",
    "TakeScreenshot",
    "SendKey",
    "SendString",
    "GoHome",
    "GoToSettings",
    "VolumeUp",
    "VolumeDown",
    "Mute",
    "Unmute",
    "ToggleMute",
    "SetVolume",
    "SetAudioStreamIndex",
    "SetSubtitleStreamIndex",
    "ToggleFullscreen",
    "DisplayContent",
    "GoToSearch",
    "DisplayMessage",
    "SetRepeatMode",
    "ChannelUp",
    "ChannelDown",
    "Guide",
    "ToggleStats",
    "PlayMediaSource",
    "PlayTrailers",
    "SetShuffleQueue",
    "PlayState",
    "PlayNext",
    "ToggleOsdMenu",
    "Play",
    "SetMaxStreamingBitrate",
    "SetPlaybackOrder",
];

pub(super) fn route(call: &Call<'_>) -> Option<Answer> {
    if call.path.len() < 3 {
        return None;
    }
    let id = call.raw[1];
    let emby = call.world.flavour.is_emby();
    let order = match call.path[2..] {
        ["playing"] if call.is_post() => play(call),
        ["playing", command] if call.is_post() => transport(call, command),
        ["command"] if call.is_post() => general(call, None),
        ["command" | "system", _] if call.is_post() => general(call, Some(call.raw[3])),
        ["message"] if call.is_post() => Ok(message(call)),
        ["viewing"] if call.is_post() => Ok(viewing(call)),
        ["users", _] if emby && call.is_post() => guest(call, true),
        ["users", _] if emby && call.is_delete() => guest(call, false),
        ["users", _, "delete"] if emby && call.is_post() => guest(call, false),
        ["user", _] if !emby && call.is_post() => guest(call, true),
        ["user", _] if !emby && call.is_delete() => guest(call, false),
        _ => return None,
    };
    Some(call.caller().and(order).and_then(|order| carry_out(call, id, order)).map(|()| done()))
}

/// A value from the query, or else from the JSON body: both servers bind either.
fn value<'v>(call: &'v Call<'_>, body: &'v serde_json::Value, name: &str) -> Option<Cow<'v, str>> {
    call.query.get(name).map(Cow::Borrowed).or_else(|| member(body, name).and_then(text))
}

fn text(value: &serde_json::Value) -> Option<Cow<'_, str>> {
    if let Some(list) = value.as_array() {
        return Some(list.iter().filter_map(text).collect::<Vec<_>>().join(",").into());
    }
    value.as_str().map(Cow::Borrowed).or_else(|| value.as_number().map(|number| number.to_string().into()))
}

fn body(call: &Call<'_>) -> serde_json::Value {
    if call.body.is_empty() { serde_json::Value::Null } else { call.json() }
}

fn play(call: &Call<'_>) -> Result<Order, Refusal> {
    let body = body(call);
    let get = |name: &str| value(call, &body, name);
    let number = |name: &str| get(name).and_then(|value| value.trim().parse::<i64>().ok());
    let command = get("PlayCommand").map_or_else(|| "playnow".to_owned(), |command| command.to_ascii_lowercase());
    let (command, mix, shuffle) = match command.as_str() {
        "playnow" => (PlayCommand::Now, false, false),
        "playnext" => (PlayCommand::Next, false, false),
        "playlast" => (PlayCommand::Last, false, false),
        "playinstantmix" => (PlayCommand::Now, true, false),
        "playshuffle" => (PlayCommand::Now, false, true),
        _ => return Err(Refusal::Bad("Unknown PlayCommand")),
    };
    let library = &call.world.library;
    // Some clients repeat the parameter instead of listing ids.
    let listed = call.query.list("itemids", &[',']);
    let told = if listed.is_empty() { get("ItemIds").unwrap_or_default() } else { Cow::default() };
    let told = told.split(',').map(str::trim).filter(|id| !id.is_empty());
    let ids = listed.into_iter().chain(told);
    let items: Vec<_> = ids.clone().filter_map(|id| library.find(id)).take(1000).collect();
    if items.is_empty() {
        return Err(if ids.count() == 0 { Refusal::Bad("ItemIds is missing") } else { Refusal::NotFound });
    }
    Ok(Order::Play {
        items,
        command,
        mix,
        shuffle,
        start: number("StartPositionTicks").unwrap_or(0),
        start_index: number("StartIndex").unwrap_or(0).clamp(0, 100_000) as usize,
        audio: number("AudioStreamIndex").and_then(|index| index.try_into().ok()),
        subtitle: number("SubtitleStreamIndex").and_then(|index| index.try_into().ok()),
    })
}

fn transport(call: &Call<'_>, command: &str) -> Result<Order, Refusal> {
    let to = || value(call, &body(call), "SeekPositionTicks").and_then(|ticks| ticks.trim().parse::<i64>().ok());
    let (name, button) = match command {
        "stop" => ("Stop", Transport::Stop),
        "pause" => ("Pause", Transport::Pause),
        "unpause" => ("Unpause", Transport::Unpause),
        "playpause" => ("PlayPause", Transport::PlayPause),
        "nexttrack" => ("NextTrack", Transport::Next),
        "previoustrack" => ("PreviousTrack", Transport::Previous),
        "seek" => ("Seek", Transport::Seek(to().unwrap_or(0))),
        "rewind" => ("Rewind", Transport::SeekBy(crate::players::Deck::STEP_BACK)),
        "fastforward" => ("FastForward", Transport::SeekBy(crate::players::Deck::STEP_ON)),
        "seekrelative" if call.world.flavour.is_emby() => ("SeekRelative", Transport::SeekBy(to().unwrap_or(0))),
        _ => return Err(Refusal::Bad("Unknown command")),
    };
    Ok(Order::Transport { name, button })
}

fn general(call: &Call<'_>, name: Option<&str>) -> Result<Order, Refusal> {
    let body = body(call);
    let named = member(&body, "Name").and_then(|name| name.as_str());
    let name = name.or(named).or(call.query.get("name")).ok_or(Refusal::Bad("Name is missing"))?;
    let arguments: Arguments = member(&body, "Arguments")
        .and_then(|arguments| arguments.as_object())
        .into_iter()
        .flatten()
        .filter_map(|(key, value)| Some((key.to_ascii_lowercase(), text(value)?.into_owned())))
        .take(20)
        .collect();
    let known = JELLYFIN.iter().find(|known| known.eq_ignore_ascii_case(name));
    if call.world.flavour.is_jellyfin() && known.is_none() {
        return Err(Refusal::Bad("Unknown command"));
    }
    let name = known.map_or_else(|| name.chars().take(60).collect(), |known| (*known).to_owned());
    Ok(Order::General { name, arguments })
}

fn message(call: &Call<'_>) -> Order {
    let body = body(call);
    let get = |name: &str| value(call, &body, name);
    let arguments = ["Header", "Text", "TimeoutMs"]
        .into_iter()
        .filter_map(|name| Some((name.to_ascii_lowercase(), get(name)?.into_owned())))
        .collect();
    Order::General { name: "DisplayMessage".into(), arguments }
}

fn viewing(call: &Call<'_>) -> Order {
    let body = body(call);
    let get = |name: &str| value(call, &body, name);
    let arguments = ["ItemId", "ItemName", "ItemType"]
        .into_iter()
        .filter_map(|name| Some((name.to_ascii_lowercase(), get(name)?.into_owned())))
        .collect();
    Order::General { name: "DisplayContent".into(), arguments }
}

fn guest(call: &Call<'_>, joins: bool) -> Result<Order, Refusal> {
    let user = call.world.user(call.raw[3]).ok_or(Refusal::NotFound)?;
    Ok(Order::Guest { user, joins })
}
