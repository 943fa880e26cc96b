//! What is sent for each order, after `/Sessions/{id}`:
//! `POST …/Playing?ItemIds=&PlayCommand=&StartPositionTicks=`, `POST …/Playing/{Command}`,
//! `POST …/Command` with `{"Name","Arguments"}`, `POST …/Message` with `{"Header","Text","TimeoutMs"}`, and `POST` or `DELETE …/Users/{user}` (Jellyfin: `…/User/{user}`).

use super::commands;
use super::dialect::Dialect;
use super::item::{ticks, types_of};
use super::sessions::Session;
use super::target::encode;
use household::home::User;
use household::id::PlayerId;
use household::media::MediaKind;
use household::order::{Order, Press, Repeat, Streams, Titled};
use http::Method;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::{Display, Write};
use std::time::Duration;

/// The longest list of things to play. Servers and proxies refuse addresses over 8 kB; a hundred Jellyfin ids are
/// 3.3 kB. Whoever wants more names the album, list or show instead.
const MOST_ITEMS: usize = 100;

/// A second limit for the same reason, should a server have longer ids.
const MOST_ID_BYTES: usize = 6000;

/// How long a message stays. Without an end it stays until somebody closes it.
const MESSAGE_MILLIS: u32 = 8000;

/// One thing to tell a server.
#[derive(Debug)]
pub(crate) struct Telling {
    /// How it is told.
    pub(crate) method: Method,
    /// Path and query.
    pub(crate) target: String,
    /// A JSON body, for commands.
    pub(crate) json: Option<Vec<u8>>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct WireCommand<'a> {
    name: &'a str,
    arguments: BTreeMap<&'static str, String>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct WireMessage<'a> {
    header: &'a str,
    text: &'a str,
    timeout_ms: u32,
}

/// What to send to make this player obey.
pub(crate) fn telling(dialect: &Dialect, session: &Session, order: &Order) -> Telling {
    match order {
        Order::Play { items, start, shuffle, streams } => play(session, items, *start, *shuffle, streams.as_ref()),
        Order::Pause | Order::Unpause | Order::Stop | Order::NextTrack | Order::PreviousTrack => {
            post(joined(session, &["/Playing/", order.name()]))
        }
        Order::Seek { position } => {
            let mut target = joined(session, &["/Playing/Seek?SeekPositionTicks="]);
            number(&mut target, ticks(*position));
            post(target)
        }
        Order::SetVolume { volume } => argued(session, order.name(), [("Volume", (*volume).min(100).to_string())]),
        Order::SetAudioTrack { index } => argued(session, commands::AUDIO_TRACK, [("Index", index.to_string())]),
        Order::SetSubtitleTrack { index } => {
            argued(session, commands::SUBTITLE_TRACK, [("Index", index.unwrap_or(-1).to_string())])
        }
        Order::SetShuffle { on } => shuffle(session, *on),
        Order::SetRepeat { mode } => argued(session, commands::REPEAT, [("RepeatMode", repeat(*mode).to_owned())]),
        Order::Display { item } => argued(
            session,
            commands::DISPLAY,
            [
                ("ItemId", item.id.to_string()),
                ("ItemName", item.name.clone()),
                ("ItemType", first_type(item.kind).to_owned()),
            ],
        ),
        Order::PlayTrailers { item } => argued(session, commands::TRAILERS, [("ItemId", item.id.to_string())]),
        Order::SendText { text } => argued(session, commands::TEXT, [("String", text.clone())]),
        Order::ShowMessage { header, text } => message(session, header, text),
        Order::AddUser { user } => guest(dialect, session, Method::POST, user),
        Order::RemoveUser { user } => guest(dialect, session, Method::DELETE, user),
        Order::Mute | Order::Unmute | Order::VolumeUp | Order::VolumeDown => command(session, named(order.name())),
        Order::Press(Press::ToggleOsdMenu) => command(session, named(session.spelling.osd)),
        Order::Press(press) => command(session, named(press.name())),
    }
}

fn shuffle(session: &Session, on: bool) -> Telling {
    let name = session.spelling.shuffle;
    let (argument, off) =
        if name == commands::PLAYBACK_ORDER { ("PlaybackOrder", "Default") } else { ("ShuffleMode", "Sorted") };
    argued(session, name, [(argument, if on { "Shuffle" } else { off }.to_owned())])
}

fn repeat(mode: Repeat) -> &'static str {
    match mode {
        Repeat::None => "RepeatNone",
        Repeat::One => "RepeatOne",
        Repeat::All => "RepeatAll",
    }
}

/// One type for a kind that is listed under several.
fn first_type(kind: MediaKind) -> &'static str {
    types_of(kind).split(',').next().unwrap_or_default()
}

/// Jellyfin reads the body, Emby by its own description the query.
fn message(session: &Session, header: &str, text: &str) -> Telling {
    let wire = WireMessage { header, text, timeout_ms: MESSAGE_MILLIS };
    let mut target = joined(session, &["/Message?Header="]);
    encode(&mut target, header);
    target.push_str("&Text=");
    encode(&mut target, text);
    target.push_str("&TimeoutMs=");
    number(&mut target, MESSAGE_MILLIS);
    let json = serde_json::to_vec(&wire).unwrap_or_default();
    Telling { method: Method::POST, target, json: Some(json) }
}

fn guest(dialect: &Dialect, session: &Session, method: Method, user: &User) -> Telling {
    let mut target = joined(session, &["/", dialect.guests, "/"]);
    encode(&mut target, user.id.as_str());
    Telling { method, target, json: None }
}

/// The name of a player for a fault, from its id alone.
pub(crate) fn unnamed(player: &PlayerId) -> String {
    super::player_id::app_of(player)
}

fn play(session: &Session, items: &[Titled], start: Duration, shuffle: bool, streams: Option<&Streams>) -> Telling {
    let mut target = String::with_capacity(session.path.len() + 64 + items.len().min(MOST_ITEMS) * 34);
    target.push_str(&session.path);
    target.push_str("/Playing?ItemIds=");
    let first_id = target.len();
    for (index, item) in items.iter().take(MOST_ITEMS).enumerate() {
        if index > 0 {
            if target.len() - first_id + item.id.as_str().len() > MOST_ID_BYTES {
                break;
            }
            target.push(',');
        }
        encode(&mut target, item.id.as_str());
    }
    // Only the server knows what is in a show or an album. A list of single things comes mixed already.
    let mixed_there = shuffle && matches!(items, [one] if one.kind.holds_others());
    target.push_str(if mixed_there { "&PlayCommand=PlayShuffle" } else { "&PlayCommand=PlayNow" });
    if !start.is_zero() {
        target.push_str("&StartPositionTicks=");
        number(&mut target, ticks(start));
    }
    if let Some(streams) = streams {
        target.push_str("&MediaSourceId=");
        encode(&mut target, &streams.source);
        for (key, index) in [("&AudioStreamIndex=", streams.audio), ("&SubtitleStreamIndex=", streams.subtitle)] {
            if let Some(index) = index {
                target.push_str(key);
                number(&mut target, index);
            }
        }
    }
    post(target)
}

fn command(session: &Session, json: String) -> Telling {
    Telling { method: Method::POST, target: joined(session, &["/Command"]), json: Some(json.into_bytes()) }
}

/// Arguments are texts on both servers, numbers too.
fn argued<const N: usize>(session: &Session, name: &str, arguments: [(&'static str, String); N]) -> Telling {
    let wire = WireCommand { name, arguments: BTreeMap::from(arguments) };
    // Texts always become JSON.
    command(session, serde_json::to_string(&wire).unwrap_or_default())
}

fn post(target: String) -> Telling {
    Telling { method: Method::POST, target, json: None }
}

/// Our own names need no escapes.
fn named(name: &str) -> String {
    ["{\"Name\":\"", name, "\"}"].concat()
}

fn joined(session: &Session, rest: &[&str]) -> String {
    let mut target = String::with_capacity(session.path.len() + 64);
    target.push_str(&session.path);
    rest.iter().for_each(|part| target.push_str(part));
    target
}

fn number(to: &mut String, number: impl Display) {
    // Writing to a string cannot fail.
    let _ = write!(to, "{number}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use household::media::Item;

    fn session(known: &[&str]) -> Session {
        let known: Vec<String> = known.iter().map(|name| (*name).to_owned()).collect();
        let spelling = commands::spelling(&known);
        Session { id: "s1".to_owned(), device: "d1".to_owned(), path: "/Sessions/s1".to_owned(), spelling }
    }

    fn told(known: &[&str], order: &Order) -> Telling {
        telling(&crate::jellyfin::DIALECT, &session(known), order)
    }

    fn body(known: &[&str], order: &Order) -> String {
        String::from_utf8(told(known, order).json.unwrap()).unwrap()
    }

    fn play(kind: MediaKind, ids: usize, shuffle: bool) -> String {
        let items = (0..ids).map(|n| Titled::from(&Item::new(format!("{n:032x}"), kind, "x"))).collect();
        told(&[], &Order::Play { items, start: Duration::ZERO, shuffle, streams: None }).target
    }

    #[test]
    fn a_show_is_mixed_by_the_server_and_a_list_by_whoever_made_it() {
        assert!(play(MediaKind::Series, 1, true).ends_with("PlayCommand=PlayShuffle"));
        assert!(play(MediaKind::Series, 1, false).ends_with("PlayCommand=PlayNow"));
        assert!(play(MediaKind::Song, 3, true).ends_with("PlayCommand=PlayNow"));
        assert!(play(MediaKind::Movie, 1, true).ends_with("PlayCommand=PlayNow"));
    }

    #[test]
    fn a_long_list_stays_an_address_that_servers_take() {
        let target = play(MediaKind::Song, 5000, false);
        assert_eq!(target.matches(',').count(), MOST_ITEMS - 1);
        assert!(target.len() < 8000);
    }

    #[test]
    fn the_player_menu_has_the_name_that_the_player_knows() {
        let menu = Order::Press(Press::ToggleOsdMenu);
        assert_eq!(body(&["ToggleOsd"], &menu), r#"{"Name":"ToggleOsd"}"#);
        assert_eq!(body(&["ToggleOsdMenu"], &menu), r#"{"Name":"ToggleOsdMenu"}"#);
    }

    #[test]
    fn a_queue_is_mixed_under_the_name_that_the_player_knows() {
        let mix = Order::SetShuffle { on: true };
        assert_eq!(
            body(&["SetShuffleQueue"], &mix),
            r#"{"Name":"SetShuffleQueue","Arguments":{"ShuffleMode":"Shuffle"}}"#
        );
        assert_eq!(
            body(&["SetPlaybackOrder"], &Order::SetShuffle { on: false }),
            r#"{"Name":"SetPlaybackOrder","Arguments":{"PlaybackOrder":"Default"}}"#
        );
    }

    #[test]
    fn typed_text_keeps_its_signs() {
        let text = Order::SendText { text: "Tom & \"Jerry\"".to_owned() };
        assert_eq!(body(&[], &text), r#"{"Name":"SendString","Arguments":{"String":"Tom & \"Jerry\""}}"#);
    }

    #[test]
    fn tracks_are_named_only_together_with_their_file() {
        let streams = Streams { source: "file 1".to_owned(), audio: Some(2), subtitle: None };
        let items = vec![Titled::from(&Item::new("7", MediaKind::Movie, "x"))];
        let order = Order::Play { items, start: Duration::ZERO, shuffle: false, streams: Some(streams) };
        let target = told(&[], &order).target;
        assert!(target.ends_with("PlayCommand=PlayNow&MediaSourceId=file%201&AudioStreamIndex=2"), "{target}");
    }
}
