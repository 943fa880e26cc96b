//! A host that answers what it is told to, in that order, and writes down what it was asked.

use alexa::provision::amazon::{Amazon, Authorized};
use alexa::provision::pace::AmazonPace;
use async_trait::async_trait;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use household::clock::{Clock, Pace};
use household::fault::{Code, Fault};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use time::OffsetDateTime;
use time::macros::datetime;

/// One answer.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

/// An answer with a body of JSON; with none, if that is null.
pub(crate) fn reply(status: u16, body: Value) -> Reply {
    let body = if body.is_null() { Vec::new() } else { body.to_string().into_bytes() };
    Reply { status, headers: Vec::new(), body }
}

impl Reply {
    pub(crate) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }
}

/// One question.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// "GET /v1/vendors".
    pub(crate) line: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Value,
}

#[derive(Clone, Default)]
struct Shared {
    replies: Arc<Mutex<VecDeque<Reply>>>,
    asked: Arc<Mutex<Vec<Asked>>>,
}

/// The host.
pub(crate) struct Host {
    shared: Shared,
    pub(crate) amazon: Amazon,
    pub(crate) pace: Arc<Quick>,
    pub(crate) person: Person,
}

impl Host {
    pub(crate) async fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let shared = Shared::default();
        shared.replies.lock().unwrap().extend(replies);
        let router = axum::Router::new().fallback(answer).with_state(shared.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let api = format!("http://{}/", listener.local_addr().unwrap()).parse().unwrap();
        tokio::spawn(async move { axum::serve(listener, router).await });
        let http = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let pace = Arc::new(Quick::default());
        Self { shared, amazon: Amazon::new(http, api, pace.clone()), pace, person: Person::default() }
    }

    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.shared.asked.lock().unwrap().clone()
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        self.asked().into_iter().map(|asked| asked.line).collect()
    }

    pub(crate) fn add(&self, replies: impl IntoIterator<Item = Reply>) {
        self.shared.replies.lock().unwrap().extend(replies);
    }
}

async fn answer(State(shared): State<Shared>, method: Method, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    let line = format!("{method} {uri}");
    let body = serde_json::from_slice(&body).unwrap_or_default();
    shared.asked.lock().unwrap().push(Asked { line: line.clone(), headers, body });
    let Some(reply) = shared.replies.lock().unwrap().pop_front() else {
        return (StatusCode::IM_A_TEAPOT, format!("nobody said what to answer to {line}")).into_response();
    };
    let mut response = Response::builder().status(reply.status);
    for (name, value) in reply.headers {
        response = response.header(name, value);
    }
    response.body(reply.body.into()).unwrap()
}

/// Time that passes as soon as somebody waits; but for the limits of calls, which never come.
#[derive(Default)]
pub(crate) struct Quick {
    now: Mutex<Duration>,
    pub(crate) waits: Mutex<Vec<f64>>,
}

impl Clock for Quick {
    fn now(&self) -> OffsetDateTime {
        datetime!(2026-11-21 20:00:00 UTC) + self.monotonic()
    }

    fn monotonic(&self) -> Duration {
        *self.now.lock().unwrap()
    }
}

/// The limits of calls, in seconds.
const LIMITS: [u64; 3] = [15, 20, 90];

#[async_trait]
impl Pace for Quick {
    async fn wait(&self, long: Duration) {
        if LIMITS.contains(&long.as_secs()) {
            return std::future::pending().await;
        }
        *self.now.lock().unwrap() += long;
        self.waits.lock().unwrap().push(long.as_secs_f64());
        tokio::task::yield_now().await;
    }
}

impl AmazonPace for Quick {
    fn chance(&self) -> u64 {
        0
    }
}

/// Somebody who is signed in, with tokens "Atza|0", "Atza|1" …
#[derive(Default)]
pub(crate) struct Person {
    renewed: Mutex<u32>,
    /// How often it can be renewed.
    pub(crate) most: u32,
}

impl Person {
    fn token(number: u32) -> SecretString {
        format!("Atza|{number}").into()
    }
}

#[async_trait]
impl Authorized for Person {
    async fn access(&self) -> Result<SecretString, Fault> {
        Ok(Self::token(*self.renewed.lock().unwrap()))
    }

    async fn renew(&self, refused: &SecretString) -> Result<SecretString, Fault> {
        let mut renewed = self.renewed.lock().unwrap();
        assert_eq!(refused.expose_secret(), Self::token(*renewed).expose_secret());
        if *renewed == self.most {
            return Err(Fault::new(Code::AmazonSignInExpired));
        }
        *renewed += 1;
        Ok(Self::token(*renewed))
    }
}
