//! The web socket: pushes of all sessions to whoever asked for them, and orders to apps that let themselves be controlled.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, sleep_until};

use super::access::Caller;
use super::call::member;
use super::refusal::plain;
use super::{Call, sessions};
use crate::json::{self, List, Object};
use crate::keys::Device;
use crate::world::{Change, World, closed};

/// Orders that wait for an app; it misses what does not fit.
const WAITING: usize = 64;
/// The longest message that is read.
const MESSAGE: usize = 64 * 1024;
/// Sessions are pushed at most this often.
const OFTEN: Duration = Duration::from_millis(100);
/// An app that says nothing for this long is gone (Jellyfin's `ForceKeepAlive`), in seconds.
const SILENCE: u64 = 60;

/// Opens a socket for a caller with a good token.
pub(super) fn open(world: &Arc<World>, call: &Call<'_>, upgrade: WebSocketUpgrade) -> Response {
    let Ok(caller) = call.caller() else {
        return plain(if world.flavour.is_emby() { 401 } else { 403 }, "");
    };
    let mut device = caller.device.clone();
    if let Some(id) = call.query.get("deviceid").filter(|id| !id.is_empty()) {
        device.id = id.chars().take(200).collect();
    }
    let (world, caller) = (world.clone(), caller.clone());
    upgrade.max_message_size(MESSAGE).on_upgrade(move |socket| run(world, socket, caller, device))
}

/// One message as it goes over the wire.
pub(super) fn frame(kind: &str, data: &[u8]) -> Vec<u8> {
    json::object(|o| {
        o.text("MessageType", kind);
        o.raw("Data", data);
    })
}

/// When sessions are pushed: at the subscriber's rate, and soon after each change.
#[derive(Debug)]
struct Pushes {
    every: Duration,
    last: Option<Instant>,
    next: Instant,
    /// Whether the next one comes early because something has changed.
    hurried: bool,
}

impl Pushes {
    fn pushed(&mut self) {
        let now = Instant::now();
        self.last = Some(now);
        self.next = now + self.every;
        self.hurried = false;
    }

    fn hurry(&mut self) {
        let now = Instant::now();
        let soon = self.last.map_or(now, |last| now.max(last + OFTEN));
        self.next = self.next.min(soon);
        self.hurried = true;
    }
}

async fn run(world: Arc<World>, mut socket: WebSocket, caller: Caller, device: Device) {
    let (orders, mut waiting) = mpsc::channel(WAITING);
    let listens = caller.user.is_some() && !device.id.is_empty();
    if listens {
        world.sessions(|sessions, around| {
            sessions.touch(&device, caller.user, around.now).socket = Some(orders.clone());
        });
    }
    let mut closing = world.closing.clone();
    let mut news = world.news();
    let mut moves = world.moves();
    let mut pushes: Option<Pushes> = None;
    if world.flavour.is_jellyfin() && send(&mut socket, frame("ForceKeepAlive", b"60")).await.is_err() {
        return;
    }
    loop {
        let sent = tokio::select! {
            () = closed(&mut closing) => break,
            Some(order) = waiting.recv() => send(&mut socket, order.to_vec()).await,
            () = moved(&mut moves, &pushes) => {
                pushes.iter_mut().for_each(Pushes::hurry);
                Ok(())
            }
            () = tick(&pushes) => {
                pushes.iter_mut().for_each(Pushes::pushed);
                // Before it is looked at: what changes from now on is for the next one.
                moves.mark_unchanged();
                send(&mut socket, frame("Sessions", &everything(&world, &caller))).await
            }
            change = news.recv() => tell(&world, &caller, change, &mut socket).await,
            message = tokio::time::timeout(Duration::from_secs(SILENCE * 2), socket.recv()) => {
                match message {
                    Ok(Some(Ok(Message::Text(text)))) => obey(&text, &mut pushes, &mut socket).await,
                    Ok(Some(Ok(Message::Ping(_) | Message::Pong(_) | Message::Binary(_)))) => Ok(()),
                    Ok(Some(Ok(Message::Close(_)) | Err(_)) | None) | Err(_) => break,
                }
            }
        };
        if sent.is_err() {
            break;
        }
    }
    if listens {
        world.sessions(|sessions, around| {
            let session = sessions.touch(&device, caller.user, around.now);
            if session.socket.as_ref().is_some_and(|socket| socket.same_channel(&orders)) {
                session.socket = None;
            }
        });
    }
}

async fn send(socket: &mut WebSocket, bytes: Vec<u8>) -> Result<(), axum::Error> {
    // What is written here is JSON, and so valid text.
    let text = String::from_utf8(bytes).unwrap_or_default();
    socket.send(Message::Text(text.into())).await
}

/// The next push; never, while nobody asked for any.
async fn tick(pushes: &Option<Pushes>) {
    match pushes {
        Some(pushes) => sleep_until(pushes.next).await,
        None => std::future::pending().await,
    }
}

/// Something that the next push shows has changed. Whoever gets one soon anyway is not woken by each further change.
async fn moved(moves: &mut watch::Receiver<()>, pushes: &Option<Pushes>) {
    let waits = pushes.as_ref().is_some_and(|pushes| !pushes.hurried);
    if !waits || moves.changed().await.is_err() {
        std::future::pending().await
    }
}

/// What has just happened in the home.
async fn tell(
    world: &World,
    caller: &Caller,
    change: Result<Change, RecvError>,
    socket: &mut WebSocket,
) -> Result<(), axum::Error> {
    match change {
        Ok(Change::Library { item, came }) => {
            let data = json::object(|o| {
                let ids = |here: bool| here.then_some(item.as_str());
                o.empty_list("FoldersAddedTo");
                o.empty_list("FoldersRemovedFrom");
                o.texts("ItemsAdded", ids(came));
                o.texts("ItemsRemoved", ids(!came));
                o.empty_list("ItemsUpdated");
            });
            send(socket, frame("LibraryChanged", &data)).await
        }
        Ok(Change::UserData { user }) if caller.user.is_none_or(|caller| caller == user) => {
            let id = world.accounts.get(user).map(|account| account.id.clone()).unwrap_or_default();
            let data = json::object(|o| {
                o.text("UserId", &id);
                o.empty_list("UserDataList");
            });
            send(socket, frame("UserDataChanged", &data)).await
        }
        Ok(Change::UserData { .. }) | Err(RecvError::Lagged(_)) => Ok(()),
        // The home is gone.
        Err(RecvError::Closed) => std::future::pending().await,
    }
}

async fn obey(text: &str, pushes: &mut Option<Pushes>, socket: &mut WebSocket) -> Result<(), axum::Error> {
    let message: serde_json::Value = serde_json::from_str(text).unwrap_or_default();
    match member(&message, "MessageType").and_then(|kind| kind.as_str()).unwrap_or("") {
        "SessionsStart" => {
            let times = member(&message, "Data").and_then(|data| data.as_str()).unwrap_or("0,1500");
            let mut times = times.split(',').map(|millis| Duration::from_millis(millis.trim().parse().unwrap_or(0)));
            let first = times.next().unwrap_or_default().min(Duration::from_secs(60));
            let every = times.next().unwrap_or(Duration::from_millis(1500)).clamp(OFTEN, Duration::from_secs(3600));
            *pushes = Some(Pushes { every, last: None, next: Instant::now() + first, hurried: false });
            Ok(())
        }
        "SessionsStop" => {
            *pushes = None;
            Ok(())
        }
        "KeepAlive" => {
            let reply = json::object(|o: &mut Object<'_>| o.text("MessageType", "KeepAlive"));
            send(socket, reply).await
        }
        _ => Ok(()),
    }
}

fn everything(world: &World, caller: &Caller) -> Vec<u8> {
    world.sessions(|all, around| {
        json::list(|l: &mut List<'_>| {
            sessions::write_all(l, world, all, around, &|session| sessions::seen_by(world, session, caller.user));
        })
    })
}
