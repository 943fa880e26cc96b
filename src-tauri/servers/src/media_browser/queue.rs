//! What a player plays from now on: `GET /Sessions/PlayQueue?Id=` on Emby, and on Jellyfin the `NowPlayingQueue` of
//! `GET /Sessions?DeviceId=`. The list of players leaves it out, because it is long and seldom needed.

use super::call::{CallError, Caller, LOOK, SESSIONS};
use super::dialect::Queues;
use super::sessions::Session;
use super::target::Target;
use household::id::{ItemId, UserId};
use household::playback::Queue;
use http::HeaderMap;
use serde::Deserialize;

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct WireEntry {
    id: Option<String>,
    playlist_item_id: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct WireQueue {
    items: Option<Vec<WireEntry>>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct WireSession {
    id: Option<String>,
    playlist_item_id: Option<String>,
    now_playing_item: Option<WireEntry>,
    playlist_index: Option<i64>,
    now_playing_queue: Option<Vec<WireEntry>>,
}

/// The queue of a player, and which of it is on.
pub(crate) async fn of(
    caller: &Caller,
    headers: &HeaderMap,
    how: Queues,
    user: &UserId,
    session: &Session,
) -> Result<Queue, CallError> {
    let now = async {
        let target =
            Target::fixed("/Sessions").with("ControllableByUserId", user.as_str()).with("DeviceId", &session.device);
        let all: Vec<WireSession> = caller.get(headers, target.as_str(), SESSIONS).await?;
        Ok(all.into_iter().find(|one| one.id.as_deref() == Some(&session.id)).unwrap_or_default())
    };
    let (mut now, told) = match how {
        Queues::Route => {
            let target = Target::fixed("/Sessions/PlayQueue").with("Id", &session.id);
            let (now, told): (Result<WireSession, CallError>, Result<WireQueue, _>) =
                tokio::join!(now, caller.get(headers, target.as_str(), LOOK));
            match told {
                // Before 4.6 there was no such question.
                Err(error) if error.is_refusal() => (now?, None),
                told => (now?, told?.items),
            }
        }
        Queues::OfSession => (now.await?, None),
    };
    let entries = told.or(now.now_playing_queue.take()).unwrap_or_default();
    Ok(Queue {
        at: at(&entries, &now),
        items: entries.into_iter().filter_map(|entry| entry.id).map(ItemId::new).collect(),
    })
}

/// The place of what is on: by its own key, else as the player counts, else by the item.
fn at(entries: &[WireEntry], now: &WireSession) -> usize {
    let key = now.playlist_item_id.as_ref().filter(|key| !key.is_empty());
    let by_key = key.and_then(|key| entries.iter().position(|entry| entry.playlist_item_id.as_ref() == Some(key)));
    let counted = now.playlist_index.and_then(|at| usize::try_from(at).ok()).filter(|at| *at < entries.len());
    let item = now.now_playing_item.as_ref().and_then(|item| item.id.as_ref());
    let by_item = || item.and_then(|item| entries.iter().position(|entry| entry.id.as_ref() == Some(item)));
    by_key.or(counted).or_else(by_item).unwrap_or(0)
}
