//! Signed requests, made before they are needed: signing costs far more than verifying, and no two may be alike.

use crate::Failure;
use crate::films::FILMS;
use serde_json::json;
use signer::{CHAIN_HEADER, Chain, SIGNATURE_HEADER, Signer};
use std::sync::atomic::{AtomicU64, Ordering};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// Requests that have never been sent.
pub(crate) struct Pool(Vec<Signed>);

/// One request as it goes over the wire.
pub(crate) struct Signed {
    pub(crate) bytes: Box<[u8]>,
    pub(crate) film: &'static str,
}

/// What tells this run's requests apart.
static NUMBER: AtomicU64 = AtomicU64::new(0);

impl Pool {
    /// Makes so many, signed now, on all cores.
    pub(crate) fn make(signer: &Signer, size: usize) -> Result<Self, Failure> {
        let now = OffsetDateTime::now_utc().replace_nanosecond(0)?.format(&Rfc3339)?;
        let workers = std::thread::available_parallelism()?.get();
        let share = size.div_ceil(workers);
        let made = std::thread::scope(|scope| {
            let work = || (0..share).map(|_| signed(signer, &now)).collect::<Result<Vec<_>, signer::Error>>();
            let threads: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
            threads.into_iter().map(|thread| thread.join()).collect::<Vec<_>>()
        });
        let mut requests = Vec::with_capacity(share * workers);
        for part in made {
            requests.extend(part.map_err(|_| "signing broke down")??);
        }
        Ok(Self(requests))
    }

    /// The requests.
    pub(crate) fn requests(&self) -> &[Signed] {
        &self.0
    }
}

fn signed(signer: &Signer, now: &str) -> Result<Signed, signer::Error> {
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let film = usize::try_from(number).unwrap_or(0) % FILMS.len();
    let film = FILMS.get(film).copied().unwrap_or_default();
    let body = body(number, now, film);
    let signature = signer.sign(body.as_bytes())?;
    let address = Chain::Good.address();
    let length = body.len();
    let text = format!(
        "POST /alexa/skill HTTP/1.1\r\nHost: usher.example\r\nUser-Agent: Apache-HttpClient/4.5.x (Java/1.8.0)\r\n\
         Accept: application/json\r\nAccept-Charset: utf-8\r\nContent-Type: application/json; charset=utf-8\r\n\
         {CHAIN_HEADER}: {address}\r\n{SIGNATURE_HEADER}: {signature}\r\nContent-Length: {length}\r\n\r\n{body}"
    );
    Ok(Signed { bytes: text.into_bytes().into(), film })
}

/// As an Echo's request looks, and about as long.
fn body(number: u64, now: &str, film: &str) -> String {
    let long = "A".repeat(170);
    let application = json!({ "applicationId": "amzn1.ask.skill.3b0c2b1e-0000-4000-8000-000000000001" });
    let user = json!({ "userId": format!("amzn1.ask.account.{long}") });
    json!({
        "version": "1.0",
        "session": {
            "new": true,
            "sessionId": format!("amzn1.echo-api.session.00000000-0000-4000-8000-{number:012}"),
            "application": application,
            "user": user,
        },
        "context": {
            "Viewports": [],
            "System": {
                "application": application,
                "user": user,
                "device": { "deviceId": format!("amzn1.ask.device.{long}"), "supportedInterfaces": { "AudioPlayer": {} } },
                "apiEndpoint": "https://api.amazonalexa.com",
                "apiAccessToken": long.repeat(3),
            },
            "AudioPlayer": { "playerActivity": "IDLE" },
        },
        "request": {
            "type": "IntentRequest",
            "requestId": format!("amzn1.echo-api.request.00000000-0000-4000-8000-{number:012}"),
            "locale": "en-US",
            "timestamp": now,
            "intent": {
                "name": "PlayTitleIntent",
                "confirmationStatus": "NONE",
                "slots": {
                    "title": { "name": "title", "value": film, "confirmationStatus": "NONE", "source": "USER" },
                    "mediatype": { "name": "mediatype", "confirmationStatus": "NONE" },
                },
            },
            "dialogState": "STARTED",
        },
    })
    .to_string()
}
