//! One call to whoever keeps names: how long it may take, how much may come back, and what it means that it failed. A
//! token stands in the request alone: no fault and no log has it.

use super::{Refused, Service};
use bytes::BytesMut;
use household::fault::{Code, Fault};
use http::StatusCode;
use http::header::{CONNECTION, RETRY_AFTER};
use secrecy::SecretString;
use serde::de::DeserializeOwned;
use std::time::Duration;
use url::Url;

/// How long a call may take, from the first byte to the last.
const TIME: Duration = Duration::from_secs(15);
/// How much an answer may hold: a zone with many records is less.
const BYTES: usize = 256 * 1024;
/// How long to leave them alone where they do not say it themselves.
const BUSY: Duration = Duration::from_secs(300);

/// An account at a service.
pub(super) struct Calls {
    pub(super) service: Service,
    pub(super) http: reqwest::Client,
    pub(super) base: Url,
    pub(super) token: SecretString,
}

/// What came back.
pub(super) struct Answer {
    pub(super) status: StatusCode,
    wait: Option<Duration>,
    body: Vec<u8>,
}

impl Calls {
    /// The address of a call: the base, and these parts of a path after it.
    pub(super) fn at(&self, parts: &[&str]) -> Url {
        let mut url = self.base.clone();
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().extend(parts);
        }
        url
    }

    /// A fault that names the service.
    pub(super) fn fault(&self, code: Code) -> Fault {
        Fault::new(code).with("provider", self.service.shown())
    }

    pub(super) fn refused(&self, code: Code) -> Refused {
        Refused { fault: self.fault(code), wait: None }
    }

    pub(super) fn not_there(&self, name: &str) -> Refused {
        Refused { fault: self.fault(Code::NameNotThere).with("name", name), wait: None }
    }

    /// Sends a call, and takes every answer that says something about it. Too busy and broken it says for all services
    /// alike.
    pub(super) async fn send(&self, request: reqwest::RequestBuilder) -> Result<Answer, Refused> {
        let unreachable = |error: reqwest::Error| {
            // Without its address: that has the token of some.
            tracing::debug!(provider = self.service.as_str(), error = %error.without_url(), "a call failed");
            self.refused(Code::NameUnreachable)
        };
        // Each call on a connection of its own: one from before the address changed leads nowhere, and takes long to show it.
        let request = request.header(CONNECTION, "close").timeout(TIME);
        let mut response = request.send().await.map_err(unreachable)?;
        let status = response.status();
        let wait = response.headers().get(RETRY_AFTER).and_then(|wait| wait.to_str().ok()?.trim().parse().ok());
        let wait = wait.map(Duration::from_secs);
        tracing::debug!(provider = self.service.as_str(), %status, "a call was answered");
        if status == StatusCode::TOO_MANY_REQUESTS {
            return Err(Refused { fault: self.fault(Code::NameAskedTooOften), wait: Some(wait.unwrap_or(BUSY)) });
        }
        if status.is_server_error() {
            return Err(Refused { fault: self.fault(Code::NameUnreachable), wait });
        }
        let mut body = BytesMut::new();
        while let Some(chunk) = response.chunk().await.map_err(unreachable)? {
            if body.len() + chunk.len() > BYTES {
                return Err(self.refused(Code::NameConfused));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Answer { status, wait, body: body.into() })
    }

    /// What an answer says, as this.
    pub(super) fn read<T: DeserializeOwned>(&self, answer: &Answer) -> Result<T, Refused> {
        serde_json::from_slice(&answer.body).map_err(|error| {
            tracing::debug!(provider = self.service.as_str(), %error, "an answer makes no sense");
            Refused { fault: self.fault(Code::NameConfused), wait: answer.wait }
        })
    }
}

impl Answer {
    /// What came back, as text; empty if it is none.
    pub(super) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap_or_default().trim()
    }
}
