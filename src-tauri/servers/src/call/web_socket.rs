//! A web socket on a connection of its own: opened like any other call, with its time limit, and read message by message.

use super::{CallError, Caller, Limit, SMALL, path_of};
use bytes::Bytes;
use http::header::{CONNECTION, HeaderMap, HeaderValue, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, UPGRADE};
use http::{Method, StatusCode};
use hyper::upgrade::Upgraded;
use hyper_util::rt::TokioIo;
use std::time::Duration;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::client::generate_key;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};

/// An open one.
pub(crate) type WebSocket = WebSocketStream<TokioIo<Upgraded>>;

/// What is read and written at once; it is kept as long as the connection.
const ROOM: usize = 16 << 10;

impl Caller {
    /// Opens one, on which no message is longer than `longest` bytes.
    pub(crate) async fn web_socket(
        &self,
        headers: &HeaderMap,
        target: &str,
        within: Duration,
        longest: usize,
    ) -> Result<WebSocket, CallError> {
        let upgraded = self.upgrade(headers, target, within).await?;
        let config = WebSocketConfig::default()
            .max_message_size(Some(longest))
            .max_frame_size(Some(longest))
            .read_buffer_size(ROOM)
            .write_buffer_size(0);
        Ok(WebSocketStream::from_raw_socket(TokioIo::new(upgraded), Role::Client, Some(config)).await)
    }

    async fn upgrade(&self, headers: &HeaderMap, target: &str, within: Duration) -> Result<Upgraded, CallError> {
        let mut request = self.request(Method::GET, headers, target, Bytes::new())?;
        let headers = request.headers_mut();
        headers.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
        headers.insert(UPGRADE, HeaderValue::from_static("websocket"));
        headers.insert(SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
        let key = HeaderValue::from_str(&generate_key());
        headers.insert(SEC_WEBSOCKET_KEY, key.map_err(|error| CallError::Confused(error.to_string()))?);
        let answer = self.send(request, Limit { time: within, bytes: SMALL.bytes }).await?;
        if answer.response.status() != StatusCode::SWITCHING_PROTOCOLS {
            answer.accepted(target)?;
            return Err(CallError::Confused(format!("{}: no web socket", path_of(target))));
        }
        let upgraded = hyper::upgrade::on(answer.response).await;
        upgraded.map_err(|_| CallError::Unreachable("the connection was closed".to_owned()))
    }
}
