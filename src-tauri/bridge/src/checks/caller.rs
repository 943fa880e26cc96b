//! Asking the public address as anybody outside would: without following where somebody else leads, and within a short time.
//!
//! From inside this home an address that does not answer cannot be judged: many routers do not lead their own home back in.

use super::About;
use crate::bridge::user_agent;
use crate::web;
use household::fault::Fault;
use reqwest::{Client, RequestBuilder, Response};
use std::time::Duration;

/// How long one question may take.
const LONGEST: Duration = Duration::from_secs(9);
/// More than this is no answer of ours.
const LARGEST: usize = 256 << 10;

/// Nothing answers, as seen from here.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unmeasured;

/// Somebody who calls.
pub(super) struct Caller(Client);

impl About {
    /// A client for the public address.
    pub(super) fn caller(&self) -> Result<Caller, Fault> {
        let client = web::client_with(&user_agent(), self.shared.accounts.roots(), |builder| {
            let names = self.shared.checks.outside.names();
            names.fold(builder, |builder, (host, at)| builder.resolve(host, at))
        });
        client.map(Caller)
    }
}

impl Caller {
    /// Sends a request; the answer's head.
    pub(super) async fn send(&self, request: impl FnOnce(&Client) -> RequestBuilder) -> Result<Response, Unmeasured> {
        request(&self.0).timeout(LONGEST).send().await.map_err(|error| {
            tracing::info!(%error, "the public address does not answer from here");
            Unmeasured
        })
    }

    /// What an answer says, as far as it can be ours.
    pub(super) async fn text(mut response: Response) -> String {
        let mut text = Vec::new();
        while let Ok(Some(chunk)) = response.chunk().await {
            text.extend_from_slice(&chunk);
            if text.len() > LARGEST {
                break;
            }
        }
        String::from_utf8_lossy(&text).into_owned()
    }
}
