//! `GET /Sessions?ControllableByUserId=`: the players that a user may control, and what they are doing.

use super::authorization::CLIENT;
use super::call::{CallError, Caller, SESSIONS};
use super::commands::{self, Spelling};
use super::item::{WireItem, duration};
use super::player_id::player_id;
use super::streams;
use super::target::{Target, encode};
use household::clock::Clock;
use household::home::{Abilities, Player, User};
use household::id::{ServerId, UserId};
use household::order::Repeat;
use household::playback::Playback;
use http::HeaderMap;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::time::Duration;

/// What the list is made for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asker<'a> {
    /// The server's id.
    pub(crate) server: &'a ServerId,
    /// Our own device id, so that we do not list ourselves.
    pub(crate) device_id: &'a str,
    /// Who wants to control them.
    pub(crate) user: &'a UserId,
}

/// How to reach a player now.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    /// The session's id.
    pub(crate) id: String,
    /// The id of its device.
    pub(crate) device: String,
    /// `/Sessions/{id}`.
    pub(crate) path: String,
    /// How it spells what has two names.
    pub(crate) spelling: Spelling,
}

/// All players with their sessions, in the same order.
#[derive(Debug, Default)]
pub(crate) struct Listing {
    pub(crate) players: Vec<Player>,
    pub(crate) sessions: Vec<Session>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
pub(crate) struct WireSession {
    id: Option<String>,
    user_id: Option<String>,
    user_name: Option<String>,
    additional_users: Option<Vec<WireUser>>,
    client: Option<String>,
    device_name: Option<String>,
    device_id: Option<String>,
    last_activity_date: Option<String>,
    playable_media_types: Option<Vec<String>>,
    supported_commands: Option<Vec<String>>,
    supports_remote_control: Option<bool>,
    now_playing_item: Option<WireItem>,
    play_state: Option<WirePlayState>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct WireUser {
    user_id: Option<String>,
    user_name: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct WirePlayState {
    position_ticks: Option<i64>,
    can_seek: Option<bool>,
    is_paused: Option<bool>,
    is_muted: Option<bool>,
    volume_level: Option<i64>,
    audio_stream_index: Option<i32>,
    subtitle_stream_index: Option<i32>,
    media_source_id: Option<String>,
    repeat_mode: Option<String>,
    /// Emby's word for a mixed queue.
    shuffle: Option<bool>,
    /// Jellyfin's.
    playback_order: Option<String>,
}

/// Asks for all players.
pub(crate) async fn list(
    caller: &Caller,
    clock: &dyn Clock,
    headers: &HeaderMap,
    asker: Asker<'_>,
) -> Result<Listing, CallError> {
    let target = Target::fixed("/Sessions").with("ControllableByUserId", asker.user.as_str());
    let sessions: Vec<WireSession> = caller.get(headers, target.as_str(), SESSIONS).await?;
    Ok(listing(sessions, asker, clock.monotonic()))
}

/// The players among these sessions, which were told at `read_at` (monotonic).
pub(crate) fn listing(mut sessions: Vec<WireSession>, asker: Asker<'_>, read_at: Duration) -> Listing {
    sessions.retain(|session| {
        let ourselves = session.device_id.as_deref() == Some(asker.device_id)
            && session.client.as_deref().is_none_or(|client| client == CLIENT);
        session.supports_remote_control.unwrap_or(false) && session.id.is_some() && !ourselves
    });
    // Two windows of one browser are one device and app: the one that plays stands for both, else the one used last.
    sessions.sort_by(|a, b| {
        let rank = |s: &WireSession| (s.now_playing_item.is_some(), s.last_activity_date.clone());
        rank(b).cmp(&rank(a))
    });
    let mut seen = BTreeSet::new();
    let mut both: Vec<(Player, Session)> = sessions
        .into_iter()
        .filter_map(|session| read(session, asker.server, read_at))
        .filter(|(player, _)| seen.insert(player.id.clone()))
        .collect();
    // The same order at every asking, whatever plays.
    both.sort_by(|(a, _), (b, _)| a.name.cmp(&b.name).then_with(|| a.id.cmp(&b.id)));
    let (players, sessions) = both.into_iter().unzip();
    Listing { players, sessions }
}

fn read(session: WireSession, server: &ServerId, read_at: Duration) -> Option<(Player, Session)> {
    let id = session.id?;
    let mut path = String::from("/Sessions/");
    encode(&mut path, &id);
    let app = session.client.unwrap_or_default();
    let known = session.supported_commands.unwrap_or_default();
    let mut playing = session.now_playing_item;
    let tracks = streams::tracks(playing.as_mut().map(WireItem::take_streams).unwrap_or_default());
    let state = session.play_state.unwrap_or_default();
    let device = session.device_id.unwrap_or_default();
    let player = Player {
        id: player_id(server, &device, &app),
        server: server.clone(),
        name: session.device_name.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| app.clone()),
        app,
        device: device.clone(),
        aliases: Vec::new(),
        abilities: abilities(session.playable_media_types.as_deref(), &known),
        playback: Playback {
            item: playing.and_then(WireItem::into_item),
            position: duration(state.position_ticks.unwrap_or(0)),
            read_at: Some(read_at),
            paused: state.is_paused.unwrap_or(false),
            can_seek: state.can_seek.unwrap_or(false),
            volume: state.volume_level.and_then(|level| u8::try_from(level.clamp(0, 100)).ok()),
            muted: state.is_muted.unwrap_or(false),
            tracks,
            audio_track: state.audio_stream_index.filter(|index| *index >= 0),
            subtitle_track: state.subtitle_stream_index.filter(|index| *index >= 0),
            repeat: repeat(state.repeat_mode.as_deref()),
            shuffled: state.shuffle.unwrap_or(false) || state.playback_order.as_deref() == Some("Shuffle"),
            source: state.media_source_id.filter(|source| !source.is_empty()),
        },
        user: user(session.user_id, session.user_name),
        extra_users: session
            .additional_users
            .unwrap_or_default()
            .into_iter()
            .filter_map(|extra| user(extra.user_id, extra.user_name))
            .collect(),
    };
    Some((player, Session { id, device, path, spelling: commands::spelling(&known) }))
}

fn repeat(mode: Option<&str>) -> Repeat {
    match mode {
        Some("RepeatOne") => Repeat::One,
        Some("RepeatAll") => Repeat::All,
        _ => Repeat::None,
    }
}

/// An app that does not say what it plays may play anything; its server will refuse the rest.
fn abilities(types: Option<&[String]>, known: &[String]) -> Abilities {
    let plays = |kind: &str| types.is_none_or(|types| types.iter().any(|one| one == kind));
    Abilities { video: plays("Video"), audio: plays("Audio"), orders: commands::orders(known) }
}

/// A shared device has nobody, or an id of zeroes.
fn user(id: Option<String>, name: Option<String>) -> Option<User> {
    let id = id.filter(|id| id.bytes().any(|byte| byte != b'0' && byte != b'-'))?;
    Some(User { id: UserId::new(id), name: name.unwrap_or_default() })
}
