//! Any body at all, signed as Alexa would, through the whole door with its verification on. It must not panic, must
//! answer 200 or refuse with 400 or 413, and must never hold back an answer of its own.

#![no_main]

use alexa::custom::{
    CertificateSource, Certificates, Door, Event, FetchError, Happening, Heard, Listener, PATH, Repeats, Roots, Said,
    Settings, Spoken,
};
use async_trait::async_trait;
use axum::Router;
use axum::body::Body;
use axum::http::Request;
use bytes::Bytes;
use household::clock::Clock;
use household::fault::Fault;
use http_body_util::BodyExt as _;
use libfuzzer_sys::fuzz_target;
use signer::{Chain, Signer};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;
use time::OffsetDateTime;
use time::macros::datetime;
use tokio::runtime::Runtime;
use tower::ServiceExt as _;

const NOW: OffsetDateTime = datetime!(2026-11-20 18:00 UTC);

/// Always the moment at which the fixtures were made.
struct Still;

impl Clock for Still {
    fn now(&self) -> OffsetDateTime {
        NOW
    }

    fn monotonic(&self) -> Duration {
        Duration::ZERO
    }
}

struct Host(String);

#[async_trait]
impl CertificateSource for Host {
    async fn fetch(&self, _: &str) -> Result<Bytes, FetchError> {
        Ok(Bytes::from(self.0.clone()))
    }
}

/// Says again what it hears.
struct Echo;

#[async_trait]
impl Listener for Echo {
    async fn hear(&self, heard: Heard) -> Result<Said, Fault> {
        let speech = match &heard.what {
            Spoken::Launch => format!("{:?} {:?}", heard.echo, heard.displays),
            Spoken::Intent(reading) => format!("{}: {:?}", reading.intent, reading.slots),
        };
        let reprompt = Some(heard.alexa_user);
        Ok(Said { speech, reprompt, session: heard.session, language: Some(heard.locale), ..Said::default() })
    }

    async fn note(&self, event: Event) -> Vec<alexa::custom::audio_player::Directive> {
        assert!(!matches!(event.what, Happening::Unanswered(_)), "an answer of our own was held back: {event:?}");
        vec![alexa::custom::audio_player::Directive::Stop]
    }
}

struct Stand {
    signer: Signer,
    router: Router,
    runtime: Runtime,
}

static STAND: LazyLock<Mutex<Stand>> = LazyLock::new(|| {
    let signer = Signer::new(NOW).expect("the keys are good");
    let host = Arc::new(Host(signer.chain(Chain::Good).expect("the keys are good")));
    let roots = Roots::only([signer.root_der()]).expect("it is a certificate");
    let clock = Arc::new(Still);
    let certificates = Certificates::new(host, roots, clock.clone());
    // The same request comes again and again here.
    let settings = Settings { repeats: Repeats::Warn, ..Settings::default() };
    let door = Door::new(Arc::new(Echo), clock, certificates, settings, |_, fault| fault.to_string());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    Mutex::new(Stand { signer, router: door.router(), runtime })
});

fuzz_target!(|body: &[u8]| {
    let stand = STAND.lock().expect("no panic before");
    let mut request = Request::post(PATH);
    for (name, value) in stand.signer.headers(body).expect("the key signs") {
        request = request.header(name, value);
    }
    let request = request.body(Body::from(body.to_vec())).expect("a request");
    let (status, answer) = stand.runtime.block_on(async {
        let (parts, answer) = stand.router.clone().oneshot(request).await.expect("infallible").into_parts();
        // Notes of what went wrong are made aside; let them be made.
        tokio::task::yield_now().await;
        (parts.status.as_u16(), answer.collect().await.expect("a whole answer").to_bytes())
    });
    assert!(matches!(status, 200 | 400 | 413), "{status}");
    let answer: serde_json::Value = serde_json::from_slice(&answer).expect("JSON");
    assert_eq!(answer.get("version").is_some(), status == 200, "{answer}");
});
