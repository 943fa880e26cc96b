//! Any query and any form at the account-linking door: from strangers, from somebody on the page, and from Amazon itself. It
//! must not panic, must answer with what the standard has, must send nobody anywhere but to Alexa, and must give nothing to
//! whoever has nothing.

#![no_main]

use alexa::linking::{
    AUTHORIZE, Astray, CLIENT_ID, Candidate, Change, Client, Digest, Door, Grants, Invitation, Keeper, Person, Place, Settings,
    Sure, TOKEN,
};
use async_trait::async_trait;
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, header};
use household::clock::Clock;
use household::fault::{Code, Fault};
use household::id::{ServerId, UserId};
use http_body_util::BodyExt as _;
use libfuzzer_sys::fuzz_target;
use secrecy::{ExposeSecret as _, SecretString};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard};
use std::time::Duration;
use time::OffsetDateTime;
use time::macros::datetime;
use tokio::runtime::Runtime;
use tower::ServiceExt as _;

const NOW: OffsetDateTime = datetime!(2026-11-20 18:00 UTC);
const VENDOR: &str = "M2ABCDEF123456";
const SECRET: &str = "s3cret-of-amazon";
const REFRESH: &str = "the-refresh-token-of-maya";
const ASKED: &str = "client_id=usher-alexa&response_type=code&state=s\
    &redirect_uri=https%3A%2F%2Flayla.amazon.com%2Fapi%2Fskill%2Flink%2FM2ABCDEF123456";
const PLACES: [&str; 3] = [
    "https://pitangui.amazon.com/api/skill/link/M2ABCDEF123456?",
    "https://layla.amazon.com/api/skill/link/M2ABCDEF123456?",
    "https://alexa.amazon.co.jp/api/skill/link/M2ABCDEF123456?",
];
const FORM: &str = "application/x-www-form-urlencoded";

/// Goes on by a minute with each request, so that tries are never over.
struct Ticking(AtomicI64);

impl Clock for Ticking {
    fn now(&self) -> OffsetDateTime {
        NOW + time::Duration::seconds(self.0.load(Ordering::Relaxed))
    }

    fn monotonic(&self) -> Duration {
        Duration::ZERO
    }
}

struct House {
    grants: Mutex<Grants>,
    chance: AtomicU64,
}

fn maya() -> Person {
    Person { server: ServerId::new("attic"), user: UserId::new("u1"), name: "<Maya>".into() }
}

#[async_trait]
impl Keeper for House {
    async fn client(&self) -> Result<Option<Client>, Fault> {
        Ok(Some(Client::new(SECRET.to_owned().into())))
    }

    fn vendor(&self) -> Option<String> {
        Some(VENDOR.into())
    }

    fn astray(&self, astray: Astray) {
        let told = astray.to_string();
        assert!(told.starts_with("https://") && !told.contains('?') && !astray.is_taken(Some(VENDOR)), "{told}");
    }

    fn chance(&self) -> Option<[u8; 32]> {
        let mut bytes = [0xa5; 32];
        bytes[..8].copy_from_slice(&self.chance.fetch_add(1, Ordering::Relaxed).to_be_bytes());
        Some(bytes)
    }

    fn people(&self) -> Vec<Candidate> {
        vec![Candidate { person: maya(), server: "Attic".into() }]
    }

    fn knows(&self, person: &Person) -> bool {
        *person == maya()
    }

    fn places(&self) -> Vec<Place> {
        vec![Place { id: "attic".into(), label: "Emby".into() }]
    }

    async fn vouch(&self, _: &str, _: &str, password: SecretString, _: bool) -> Result<Person, Fault> {
        if password.expose_secret() == "lighthouse" { Ok(maya()) } else { Err(Fault::new(Code::SignInRefused)) }
    }

    fn grants(&self) -> MutexGuard<'_, Grants> {
        self.grants.lock().expect("no panic before")
    }

    async fn keep(&self, _: Vec<Change>, _: Sure) -> Result<(), Fault> {
        Ok(())
    }
}

struct Stand {
    house: Arc<House>,
    clock: Arc<Ticking>,
    router: Router,
    runtime: Runtime,
}

struct Answer {
    status: u16,
    headers: HeaderMap,
    body: String,
}

impl Stand {
    /// Linked: Maya, and nobody else.
    fn begin_anew(&self) {
        let linked =
            Change::Linked { id: "1".into(), person: maya(), at: NOW, number: 1, refresh: Digest::of(REFRESH) };
        let mut grants = Grants::default();
        grants.apply(&linked);
        grants.apply(&Change::Begun { id: "1".into() });
        grants.apply(&Invitation::new(&[0; 32], self.clock.now()).change());
        *self.house.grants() = grants;
    }

    fn send(&self, request: Request<Body>) -> Answer {
        self.clock.0.fetch_add(60, Ordering::Relaxed);
        self.runtime.block_on(async {
            let (parts, body) = self.router.clone().oneshot(request).await.expect("infallible").into_parts();
            let body = body.collect().await.expect("a whole answer").to_bytes();
            let body = String::from_utf8(body.to_vec()).expect("text");
            Answer { status: parts.status.as_u16(), headers: parts.headers, body }
        })
    }
}

static STAND: LazyLock<Mutex<Stand>> = LazyLock::new(|| {
    let house = Arc::new(House { grants: Mutex::default(), chance: AtomicU64::new(1) });
    let clock = Arc::new(Ticking(AtomicI64::new(0)));
    let door = Door::new(house.clone(), clock.clone(), Settings::default()).expect("there is chance");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    Mutex::new(Stand { house, clock, router: door.router(), runtime })
});

fuzz_target!(|data: &[u8]| {
    let Some((kind, data)) = data.split_first() else { return };
    let stand = STAND.lock().expect("no panic before");
    stand.begin_anew();
    match kind % 5 {
        0 => open(&stand, data),
        1 => on_the_page(&stand, &[data]),
        2 => on_the_page(&stand, &[b"step=code&code=0000-0000", data]),
        3 => token(&stand, data, false),
        _ => token(&stand, data, true),
    }
});

/// Any query.
fn open(stand: &Stand, data: &[u8]) {
    let query = String::from_utf8_lossy(data);
    for query in [query.to_string(), format!("{ASKED}&{query}")] {
        let Ok(request) = Request::get(format!("{AUTHORIZE}?{query}")).body(Body::empty()) else { continue };
        let answer = stand.send(request);
        assert!(matches!(answer.status, 200 | 302 | 400), "{}", answer.status);
        sound(&answer);
    }
}

/// Forms of somebody who has the page open, one after the other.
fn on_the_page(stand: &Stand, forms: &[&[u8]]) {
    let page = stand.send(Request::get(format!("{AUTHORIZE}?{ASKED}")).body(Body::empty()).expect("a request"));
    let cookie = page.headers[header::SET_COOKIE].to_str().expect("letters");
    let cookie = cookie.split(';').next().expect("a cookie").to_owned();
    let mut visit = visit_of(&page);
    for fields in forms {
        let body = [b"visit=".as_slice(), visit.as_bytes(), b"&", fields].concat();
        let request = Request::post(AUTHORIZE).header(header::COOKIE, &cookie).header(header::CONTENT_TYPE, FORM);
        let answer = stand.send(request.body(body.into()).expect("a request"));
        assert!(matches!(answer.status, 200 | 302 | 400 | 403 | 413 | 503), "{}", answer.status);
        sound(&answer);
        if !answer.body.contains("name=\"visit\"") {
            return;
        }
        visit = visit_of(&answer);
    }
}

fn visit_of(page: &Answer) -> String {
    let (_, rest) = page.body.split_once("name=\"visit\" value=\"").expect("a form");
    rest.split('"').next().expect("a visit").to_owned()
}

/// Any request for tokens, from a stranger or from Amazon.
fn token(stand: &Stand, data: &[u8], amazon: bool) {
    let client = format!("client_id={CLIENT_ID}&client_secret={SECRET}&");
    let body = [if amazon { client.as_bytes() } else { b"" }, data].concat();
    let answer =
        stand.send(Request::post(TOKEN).header(header::CONTENT_TYPE, FORM).body(body.into()).expect("a request"));
    assert!(matches!(answer.status, 200 | 400 | 401 | 413), "{}", answer.status);
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    let told: serde_json::Value = serde_json::from_str(&answer.body).expect("JSON");
    assert_eq!(told.get("access_token").is_some(), answer.status == 200, "{told}");
    assert_eq!(told.get("error").is_some(), answer.status != 200, "{told}");
    if answer.status == 200 {
        // Letters may be written as numbers; then it cannot be seen so easily what was known.
        let knows = |secret: &str| String::from_utf8_lossy(data).contains(secret) || data.contains(&b'%');
        assert!(knows(REFRESH) && (amazon || knows(SECRET)), "{told}");
        assert_eq!(told["refresh_token"], REFRESH);
    }
}

/// What holds for every answer of the page.
fn sound(answer: &Answer) {
    assert!(!answer.body.contains("<script") && !answer.body.contains("<Maya>"), "{}", answer.body);
    let location = answer.headers.get(header::LOCATION).map(|location| location.to_str().expect("letters"));
    assert_eq!(location.is_some(), answer.status == 302);
    if let Some(location) = location {
        assert!(PLACES.iter().any(|place| location.starts_with(place)), "{location}");
        assert!(!location.contains(['\r', '\n', '#', ' ']), "{location}");
    } else if answer.status != 413 {
        assert!(answer.headers.contains_key(header::CONTENT_SECURITY_POLICY));
    }
}
