//! The web socket: `/embywebsocket?api_key=&deviceId=` on Emby, `/socket?deviceId=` on Jellyfin. JSON messages of the form
//! `{"MessageType","Data"}`.
//!
//! A connection that died without a word is noticed by what we send every few seconds and the answer that must come.

use super::authorization::Identity;
use super::call::{CallError, Caller, WebSocket};
use super::dialect::Dialect;
use super::target::Target;
use crate::news::Ended;
use futures_util::{SinkExt as _, StreamExt as _};
use http::{HeaderMap, StatusCode};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::time::Duration;
use tokio::time::{Instant, Interval, MissedTickBehavior, interval, timeout, timeout_at};
use tokio_tungstenite::tungstenite::{Message, Utf8Bytes};

/// How long a connection may take to come about.
const OPENING: Duration = Duration::from_secs(5);
/// How long a message may take to leave.
const SENDING: Duration = Duration::from_secs(5);
/// How often we make the server say something.
pub(crate) const BEAT: Duration = Duration::from_secs(10);
/// A server that has said nothing for so long is gone.
const SILENCE: Duration = Duration::from_secs(20);
/// The same after the machine has slept, when most connections are dead.
const SILENCE_AFTER_SLEEP: Duration = Duration::from_secs(3);
/// The longest message: every player of a large home, as in [`super::call::SESSIONS`].
const MESSAGE: usize = 4 << 20;

/// An open socket.
pub(crate) struct Socket {
    stream: WebSocket,
    beats: Interval,
    /// By then something must have been heard.
    until: Instant,
    /// How often the server wants to hear that we are there.
    keep_alive: Option<Duration>,
    kept_alive: Instant,
}

/// What was heard.
pub(crate) enum Heard {
    /// A message.
    Text(Utf8Bytes),
    /// Nothing but time going by: it is time for a look around.
    Beat,
}

/// A message, its content not yet read.
#[derive(Deserialize)]
pub(crate) struct Frame<'a> {
    #[serde(rename = "MessageType", borrow)]
    pub(crate) kind: Cow<'a, str>,
    #[serde(rename = "Data", borrow, default)]
    pub(crate) data: Option<&'a RawValue>,
}

impl Socket {
    /// Opens it for one signed-in person.
    pub(crate) async fn open(
        caller: &Caller,
        dialect: &Dialect,
        identity: &Identity,
        headers: &HeaderMap,
        token: &SecretString,
    ) -> Result<Self, Ended> {
        let mut target = Target::fixed(dialect.socket.path).with("deviceId", &identity.device_id);
        if let Some(key) = dialect.socket.token {
            target = target.with(key, token.expose_secret());
        }
        let stream = opened(caller, headers, target.as_str()).await?;
        let now = Instant::now();
        let mut beats = interval(BEAT);
        beats.set_missed_tick_behavior(MissedTickBehavior::Delay);
        beats.reset();
        Ok(Self { stream, beats, until: now + SILENCE, keep_alive: None, kept_alive: now })
    }

    /// Waits for what comes next.
    pub(crate) async fn next(&mut self) -> Result<Heard, Ended> {
        loop {
            let message = tokio::select! {
                message = timeout_at(self.until, self.stream.next()) => message,
                _ = self.beats.tick() => {
                    self.beat().await?;
                    return Ok(Heard::Beat);
                }
            };
            let Ok(Some(Ok(message))) = message else { return Err(Ended::Lost) };
            self.until = Instant::now() + SILENCE;
            match message {
                Message::Text(text) => return Ok(Heard::Text(text)),
                Message::Close(_) => return Err(Ended::Lost),
                Message::Binary(_) | Message::Ping(_) | Message::Pong(_) | Message::Frame(_) => {}
            }
        }
    }

    /// Sends a message.
    pub(crate) async fn say(&mut self, text: &'static str) -> Result<(), Ended> {
        self.send(Message::text(text)).await
    }

    /// The server wants to hear from us this often.
    pub(crate) fn keep_alive(&mut self, within: Duration) {
        self.keep_alive = Some(within / 2);
    }

    /// The machine has slept: what is not heard from soon is not there any more.
    pub(crate) async fn awoke(&mut self) -> Result<(), Ended> {
        self.until = Instant::now() + SILENCE_AFTER_SLEEP;
        self.send(Message::Ping(bytes::Bytes::new())).await
    }

    async fn beat(&mut self) -> Result<(), Ended> {
        let due = self.keep_alive.is_some_and(|every| self.kept_alive.elapsed() + BEAT > every);
        if due {
            self.kept_alive = Instant::now();
            self.say(r#"{"MessageType":"KeepAlive"}"#).await?;
        }
        self.send(Message::Ping(bytes::Bytes::new())).await
    }

    async fn send(&mut self, message: Message) -> Result<(), Ended> {
        match timeout(SENDING, self.stream.send(message)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) | Err(_) => Err(Ended::Lost),
        }
    }
}

async fn opened(caller: &Caller, headers: &HeaderMap, target: &str) -> Result<WebSocket, Ended> {
    caller.web_socket(headers, target, OPENING, MESSAGE).await.map_err(|error| match error {
        CallError::Refused { status, .. } => refusal(status),
        // Something answers, and opens no socket.
        CallError::Confused(_) => Ended::NotOffered,
        CallError::Unreachable(_) | CallError::Slow => Ended::Lost,
    })
}

/// What a server means that answers the request for a socket with something else.
fn refusal(status: StatusCode) -> Ended {
    match status {
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Ended::Refused,
        status if status.is_server_error() && status != StatusCode::NOT_IMPLEMENTED => Ended::Lost,
        // There is no such door, or a proxy lets no sockets through.
        _ => Ended::NotOffered,
    }
}
