//! `/api/websocket`: the questions that Home Assistant answers only there. Opened for a few questions, and closed.

use super::caller;
use crate::call::{CallError, WebSocket};
use crate::http::Client;
use futures_util::{SinkExt as _, StreamExt as _};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::time::Duration;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;
use url::Url;

/// How long one answer may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// The longest answer: a person with their devices.
const LONGEST: usize = 1 << 20;

/// An open connection on which somebody is signed in.
pub(super) struct Socket {
    stream: WebSocket,
    last: u64,
}

#[derive(Deserialize)]
struct Heard {
    #[serde(default)]
    id: Option<u64>,
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    success: bool,
    #[serde(default)]
    result: Value,
}

impl Socket {
    /// Opens it and signs in with a token.
    pub(super) async fn open(http: &Client, place: &Url, token: &SecretString) -> Result<Self, CallError> {
        let caller = caller(http, place);
        let stream = caller.web_socket(&http::HeaderMap::new(), "/api/websocket", PATIENCE, LONGEST).await?;
        let mut socket = Self { stream, last: 0 };
        socket.say(&json!({ "type": "auth", "access_token": token.expose_secret().trim() })).await?;
        loop {
            match socket.hear().await?.kind.as_str() {
                "auth_required" => {}
                "auth_ok" => return Ok(socket),
                "auth_invalid" => {
                    return Err(CallError::Refused { status: http::StatusCode::UNAUTHORIZED, parental: false });
                }
                other => return Err(CallError::Confused(format!("it began with {other}"))),
            }
        }
    }

    /// Asks a question and waits for its answer.
    pub(super) async fn ask<T: DeserializeOwned>(&mut self, kind: &str, with: &[(&str, &str)]) -> Result<T, CallError> {
        self.last += 1;
        let mut question = json!({ "id": self.last, "type": kind });
        for (key, value) in with {
            question[*key] = Value::from(*value);
        }
        self.say(&question).await?;
        loop {
            let heard = self.hear().await?;
            if heard.id != Some(self.last) || heard.kind != "result" {
                continue;
            }
            if !heard.success {
                return Err(CallError::Confused(format!("it does not answer {kind}")));
            }
            return serde_json::from_value(heard.result)
                .map_err(|error| CallError::Confused(format!("{kind}: {:?} error", error.classify())));
        }
    }

    async fn say(&mut self, message: &Value) -> Result<(), CallError> {
        let sent = timeout(PATIENCE, self.stream.send(Message::text(message.to_string()))).await;
        sent.map_err(|_| CallError::Slow)?.map_err(|_| lost())
    }

    async fn hear(&mut self) -> Result<Heard, CallError> {
        loop {
            let next = timeout(PATIENCE, self.stream.next()).await.map_err(|_| CallError::Slow)?;
            match next {
                Some(Ok(Message::Text(text))) => {
                    return serde_json::from_str(&text)
                        .map_err(|error| CallError::Confused(format!("{:?} error", error.classify())));
                }
                Some(Ok(Message::Ping(_) | Message::Pong(_) | Message::Binary(_) | Message::Frame(_))) => {}
                Some(Ok(Message::Close(_)) | Err(_)) | None => return Err(lost()),
            }
        }
    }
}

fn lost() -> CallError {
    CallError::Unreachable("the connection was closed".to_owned())
}
