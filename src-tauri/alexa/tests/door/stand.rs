//! A door with everything around it that a test may turn: time, the certificates' host, and who listens.

use crate::hands::Hands;
use alexa::custom::audio_player::Directive;
use alexa::custom::{
    CertificateSource, Certificates, Door, Event, FetchError, Heard, Listener, PATH, Roots, Said, Settings, SkillId,
};
use async_trait::async_trait;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Request, StatusCode};
use bytes::Bytes;
use household::fault::Fault;
use http_body_util::BodyExt as _;
use serde_json::{Value, json};
use signer::{Chain, Signer};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex};
use time::OffsetDateTime;
use time::macros::datetime;
use tower::ServiceExt as _;

pub(crate) const NOW: OffsetDateTime = datetime!(2026-11-20 18:00 UTC);
pub(crate) const SKILL: &str = "amzn1.ask.skill.test";

/// How the certificates' host behaves at one address.
#[derive(Clone)]
pub(crate) enum File {
    Pem(String),
    Fails(FetchError),
    NeverAnswers,
}

/// The certificates' host. Counts who asks.
pub(crate) struct Host {
    pub(crate) files: Mutex<BTreeMap<String, File>>,
    pub(crate) asked: Mutex<Vec<String>>,
}

#[async_trait]
impl CertificateSource for Host {
    async fn fetch(&self, address: &str) -> Result<Bytes, FetchError> {
        self.asked.lock().unwrap().push(address.to_owned());
        tokio::task::yield_now().await;
        let file = self.files.lock().unwrap().get(address).cloned();
        match file {
            Some(File::Pem(pem)) => Ok(Bytes::from(pem)),
            Some(File::Fails(error)) => Err(error),
            Some(File::NeverAnswers) => std::future::pending().await,
            None => Err(FetchError::Status(404)),
        }
    }
}

/// What the listener does with the next request.
#[derive(Clone)]
pub(crate) enum Does {
    Says(Box<Said>),
    Fails(Fault),
    BreaksDown,
    NeverAnswers,
}

/// Remembers what it heard.
pub(crate) struct Ear {
    pub(crate) does: Mutex<Does>,
    pub(crate) heard: Mutex<Vec<Heard>>,
    pub(crate) noted: Mutex<Vec<Event>>,
    /// What the Echo's player is told in answer to every event.
    pub(crate) tells: Mutex<Vec<Directive>>,
    pub(crate) noting: tokio::sync::Notify,
}

#[async_trait]
impl Listener for Ear {
    async fn hear(&self, heard: Heard) -> Result<Said, Fault> {
        self.heard.lock().unwrap().push(heard);
        let does = self.does.lock().unwrap().clone();
        match does {
            Does::Says(said) => Ok(*said),
            Does::Fails(fault) => Err(fault),
            Does::BreaksDown => panic!("as the test wants it"),
            Does::NeverAnswers => std::future::pending().await,
        }
    }

    async fn note(&self, event: Event) -> Vec<Directive> {
        self.noted.lock().unwrap().push(event);
        self.noting.notify_one();
        self.tells.lock().unwrap().clone()
    }
}

/// Made once: every test trusts the same root and finds the same files.
static SIGNED: LazyLock<(Signer, BTreeMap<String, File>)> = LazyLock::new(|| {
    let signer = Signer::new(NOW).unwrap();
    let files = Chain::ALL.map(|chain| (chain.address(), File::Pem(signer.chain(chain).unwrap())));
    (signer, BTreeMap::from(files))
});

pub(crate) struct Stand {
    pub(crate) signer: &'static Signer,
    pub(crate) clock: Arc<Hands>,
    pub(crate) host: Arc<Host>,
    pub(crate) ear: Arc<Ear>,
    pub(crate) door: Door,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Value,
}

impl Answer {
    /// `ok`, or the code of the refusal.
    pub(crate) fn verdict(&self) -> String {
        match self.body.get("error").and_then(Value::as_str) {
            Some(code) => code.to_owned(),
            None => "ok".to_owned(),
        }
    }

    pub(crate) fn ssml(&self) -> &str {
        self.body.pointer("/response/outputSpeech/ssml").and_then(Value::as_str).unwrap_or_default()
    }
}

impl Stand {
    pub(crate) fn new() -> Self {
        Self::with(Settings { skill: SkillId::new(SKILL).into(), ..Settings::default() })
    }

    pub(crate) fn with(settings: Settings) -> Self {
        let (signer, files) = &*SIGNED;
        let clock = Arc::new(Hands::at(NOW));
        let host = Arc::new(Host { files: Mutex::new(files.clone()), asked: Mutex::default() });
        let said = Said { speech: "Playing Alien.".into(), ends_session: true, ..Said::default() };
        let ear = Arc::new(Ear {
            does: Mutex::new(Does::Says(Box::new(said))),
            heard: Mutex::default(),
            noted: Mutex::default(),
            tells: Mutex::default(),
            noting: tokio::sync::Notify::new(),
        });
        let roots = Roots::only([signer.root_der()]).unwrap();
        let certificates = Certificates::new(host.clone(), roots, clock.clone());
        let apology = |locale: &str, fault: &Fault| format!("Sorry & so on ({locale}, {fault}).");
        let door = Door::new(ear.clone(), clock.clone(), certificates, settings, apology);
        Self { signer, clock, host, ear, door }
    }

    pub(crate) fn does(&self, does: Does) {
        *self.ear.does.lock().unwrap() = does;
    }

    pub(crate) fn asked(&self) -> usize {
        self.host.asked.lock().unwrap().len()
    }

    /// The kinds of what was noted, one after the other.
    pub(crate) async fn next_note(&self) -> Event {
        loop {
            if let Some(event) = self.ear.noted.lock().unwrap().pop() {
                return event;
            }
            self.ear.noting.notified().await;
        }
    }

    /// Sends a body with the headers that Alexa would send.
    pub(crate) async fn send(&self, body: &[u8]) -> Answer {
        let headers = self.signer.headers(body).unwrap();
        self.send_with(&headers, body.to_vec()).await
    }

    pub(crate) async fn send_with(&self, headers: &[(&str, String)], body: impl Into<Body>) -> Answer {
        let mut request = Request::post(PATH).body(body.into()).unwrap();
        for (name, value) in headers {
            let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
            request.headers_mut().append(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
        }
        self.send_request(request).await
    }

    pub(crate) async fn send_request(&self, request: Request<Body>) -> Answer {
        let (parts, body) = self.door.router().oneshot(request).await.unwrap().into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        let body = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
        Answer { status: parts.status, headers: parts.headers, body }
    }
}

/// A request to launch, as a starting point.
pub(crate) fn launch() -> Value {
    let skill = json!({"applicationId": SKILL});
    let user = json!({"userId": "amzn1.ask.account.TESTUSER"});
    json!({
        "version": "1.0",
        "session": {"new": true, "sessionId": "s", "application": skill, "user": user},
        "context": {"System": {"application": skill, "user": user, "device": {"deviceId": "amzn1.ask.device.KITCHEN"}}},
        "request": {"type": "LaunchRequest", "requestId": "amzn1.echo-api.request.1", "timestamp": "2026-11-20T18:00:00Z",
            "locale": "en-US"},
    })
}

/// The same with one part replaced.
pub(crate) fn launch_with(pointer: &str, value: Value) -> Value {
    let mut request = launch();
    *request.pointer_mut(pointer).unwrap() = value;
    request
}

/// A launch made this many seconds from now.
pub(crate) fn launch_at(seconds: i64) -> Value {
    launch_with("/request/timestamp", json!(stamp(seconds)))
}

pub(crate) fn stamp(seconds: i64) -> String {
    let format = time::format_description::well_known::Rfc3339;
    (NOW + time::Duration::seconds(seconds)).format(&format).unwrap()
}
