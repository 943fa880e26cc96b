//! A door with a household behind it that a test may turn, and a person with a phone in front.

use crate::hands::Hands;
use alexa::linking::{
    AUTHORIZE, Astray, CLIENT_ID, Candidate, Change, Client, Digest, Door, Grants, Invitation, Keeper, Person, Place,
    Settings, Sure, TOKEN,
};
use async_trait::async_trait;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, StatusCode, header};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use household::clock::Clock as _;
use household::fault::{Code, Fault};
use household::id::{ServerId, UserId};
use http_body_util::BodyExt as _;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::Value;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use time::OffsetDateTime;
use time::macros::datetime;
use tower::ServiceExt as _;

pub(crate) const NOW: OffsetDateTime = datetime!(2026-11-20 18:00:30 UTC);
pub(crate) const SECRET: &str = "s3cret-of-amazon";
pub(crate) const VENDOR: &str = "M2ABCDEF123456";
pub(crate) const BACK: &str = "https://layla.amazon.com/api/skill/link/M2ABCDEF123456";

/// A household with Maya and Ben on the attic's server.
pub(crate) struct House {
    pub(crate) grants: Mutex<Grants>,
    pub(crate) kept: Mutex<Vec<(Change, Sure)>>,
    pub(crate) people: Mutex<Vec<Candidate>>,
    pub(crate) set_up: AtomicBool,
    pub(crate) vendor: Mutex<Option<String>>,
    /// Whether nothing can be written.
    pub(crate) full: AtomicBool,
    /// Whether the keyring is closed.
    pub(crate) closed: AtomicBool,
    /// Where of Amazon's places Alexa wanted people back in vain.
    pub(crate) astray: Mutex<Vec<String>>,
    /// How often somebody was asked to vouch for a password.
    pub(crate) asked: AtomicU64,
    chance: AtomicU64,
}

pub(crate) fn candidate(user: &str, name: &str) -> Candidate {
    let person = Person { server: ServerId::new("attic"), user: UserId::new(user), name: name.into() };
    Candidate { person, server: "Attic".into() }
}

#[async_trait]
impl Keeper for House {
    async fn client(&self) -> Result<Option<Client>, Fault> {
        if self.closed.load(Ordering::Relaxed) {
            return Err(Fault::new(Code::KeyringClosed));
        }
        Ok(self.set_up.load(Ordering::Relaxed).then(|| Client::new(SECRET.to_owned().into())))
    }

    fn vendor(&self) -> Option<String> {
        self.vendor.lock().unwrap().clone()
    }

    fn astray(&self, astray: Astray) {
        self.astray.lock().unwrap().push(astray.to_string());
    }

    fn chance(&self) -> Option<[u8; 32]> {
        let number = self.chance.fetch_add(1, Ordering::Relaxed);
        let mut bytes = [0xa5; 32];
        bytes[..8].copy_from_slice(&number.to_be_bytes());
        Some(bytes)
    }

    fn people(&self) -> Vec<Candidate> {
        self.people.lock().unwrap().clone()
    }

    fn knows(&self, person: &Person) -> bool {
        self.people().iter().any(|one| one.person.user == person.user)
    }

    fn places(&self) -> Vec<Place> {
        vec![Place { id: "attic".into(), label: "Emby".into() }]
    }

    async fn vouch(&self, place: &str, name: &str, password: SecretString, newcomers: bool) -> Result<Person, Fault> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        if (place, password.expose_secret()) != ("attic", "lighthouse") {
            return Err(Fault::new(Code::SignInRefused));
        }
        let known = self.people().into_iter().find(|one| one.person.name == name);
        match known {
            Some(known) => Ok(known.person),
            None if newcomers => {
                let new = candidate(&name.to_lowercase(), name);
                self.people.lock().unwrap().push(new.clone());
                Ok(new.person)
            }
            None => Err(Fault::new(Code::UserNotSignedIn)),
        }
    }

    fn grants(&self) -> MutexGuard<'_, Grants> {
        self.grants.lock().unwrap()
    }

    async fn keep(&self, changes: Vec<Change>, sure: Sure) -> Result<(), Fault> {
        if self.full.load(Ordering::Relaxed) {
            return Err(Fault::new(Code::LinkNotKept));
        }
        self.kept.lock().unwrap().extend(changes.into_iter().map(|change| (change, sure)));
        Ok(())
    }
}

pub(crate) struct Stand {
    pub(crate) house: Arc<House>,
    pub(crate) clock: Arc<Hands>,
    door: axum::Router,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn header(&self, name: header::HeaderName) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }

    /// The status and the error's name.
    pub(crate) fn error(&self) -> (u16, String) {
        (self.status.as_u16(), self.json()["error"].as_str().unwrap_or("none").to_owned())
    }

    /// A parameter of the address to which somebody is sent, decoded.
    pub(crate) fn sent(&self, name: &str) -> Option<String> {
        let query = self.header(header::LOCATION).split_once('?')?.1;
        let mut pairs = form_urlencoded::parse(query.as_bytes());
        pairs.find(|(it, _)| it == name).map(|(_, value)| value.into_owned())
    }

    /// The visit that the page's forms carry.
    pub(crate) fn visit(&self) -> String {
        let (_, rest) = self.body.split_once("name=\"visit\" value=\"").unwrap_or_else(|| panic!("{}", self.body));
        rest.split('"').next().unwrap().to_owned()
    }

    pub(crate) fn cookie(&self) -> String {
        self.header(header::SET_COOKIE).split(';').next().unwrap().to_owned()
    }
}

/// Tokens that Amazon got.
#[derive(Clone, Debug)]
pub(crate) struct Tokens {
    pub(crate) access: String,
    pub(crate) refresh: String,
}

/// A person who has the page open.
pub(crate) struct Phone<'a> {
    pub(crate) stand: &'a Stand,
    pub(crate) cookie: String,
    pub(crate) page: Answer,
    pub(crate) from: String,
}

impl Phone<'_> {
    /// Sends a form of the page that is open.
    pub(crate) async fn send(&mut self, fields: &[(&str, &str)]) -> &Answer {
        let visit = self.page.visit();
        let fields = [&[("visit", &*visit)], fields].concat();
        let request = Request::post(AUTHORIZE)
            .header(header::COOKIE, &self.cookie)
            .header("x-forwarded-for", &self.from)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.page = self.stand.send(request.body(form(&fields).into()).unwrap()).await;
        &self.page
    }
}

pub(crate) fn form(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

/// What the Alexa app asks for, with some of it replaced; an empty value leaves it out.
pub(crate) fn asked(other: &[(&str, &str)]) -> String {
    let usual = [("client_id", CLIENT_ID), ("response_type", "code"), ("state", "s t"), ("redirect_uri", BACK)];
    let replaced = |name: &str| other.iter().any(|(it, _)| *it == name);
    let kept = usual.into_iter().filter(|(name, _)| !replaced(name));
    let all: Vec<_> = kept.chain(other.iter().copied()).filter(|(_, value)| !value.is_empty()).collect();
    form(&all)
}

impl Stand {
    pub(crate) fn new() -> Self {
        Self::with(Settings::default())
    }

    pub(crate) fn with(settings: Settings) -> Self {
        let house = Arc::new(House {
            grants: Mutex::default(),
            kept: Mutex::default(),
            people: Mutex::new(vec![candidate("u1", "Maya"), candidate("u2", "Ben")]),
            set_up: AtomicBool::new(true),
            vendor: Mutex::new(Some(VENDOR.into())),
            full: AtomicBool::new(false),
            closed: AtomicBool::new(false),
            astray: Mutex::default(),
            asked: AtomicU64::new(0),
            chance: AtomicU64::new(1),
        });
        let clock = Arc::new(Hands::at(NOW));
        let door = Door::new(house.clone(), clock.clone(), settings).unwrap().router();
        let peer: SocketAddr = "127.0.0.1:4711".parse().unwrap();
        Self { house, clock, door: door.layer(axum::Extension(ConnectInfo(peer))) }
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        let (parts, body) = self.door.clone().oneshot(request).await.unwrap().into_parts();
        let body = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    pub(crate) async fn get(&self, query: &str) -> Answer {
        self.send(Request::get(format!("{AUTHORIZE}?{query}")).body(Body::empty()).unwrap()).await
    }

    /// Opens the page on a phone.
    pub(crate) async fn open(&self, query: &str) -> Phone<'_> {
        let page = self.get(query).await;
        assert_eq!(page.status, 200, "{}", page.body);
        Phone { stand: self, cookie: page.cookie(), page, from: "198.51.100.7".to_owned() }
    }

    /// A code that Usher shows at home.
    pub(crate) fn invite(&self) -> String {
        let chance: [u8; 32] = std::array::from_fn(|at| at as u8 + 3);
        let invitation = Invitation::new(&chance, self.clock.now());
        self.house.grants.lock().unwrap().apply(&invitation.change());
        invitation.code
    }

    /// Links an account with somebody, by a code from Usher; the code for Amazon.
    pub(crate) async fn code_for(&self, user: &str, query: &str) -> String {
        let code = self.invite();
        let mut phone = self.open(query).await;
        // Another phone each time: this is not about tries.
        phone.from = format!("203.0.113.{}", self.house.chance.load(Ordering::Relaxed) % 256);
        assert_eq!(phone.send(&[("step", "code"), ("code", &code)]).await.status, 200);
        let sent = phone.send(&[("step", "person"), ("person", &format!("attic {user}"))]).await;
        assert_eq!(sent.status, 302, "{}", sent.body);
        sent.sent("code").unwrap()
    }

    /// A request for tokens that names the client in the form.
    pub(crate) async fn token(&self, fields: &[(&str, &str)]) -> Answer {
        self.token_as(None, &[&[("client_id", CLIENT_ID), ("client_secret", SECRET)], fields].concat()).await
    }

    /// The same by the header, or without any name.
    pub(crate) async fn token_as(&self, basic: Option<(&str, &str)>, fields: &[(&str, &str)]) -> Answer {
        let mut request = Request::post(TOKEN).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some((id, secret)) = basic {
            request =
                request.header(header::AUTHORIZATION, format!("Basic {}", STANDARD.encode(format!("{id}:{secret}"))));
        }
        self.send(request.body(form(fields).into()).unwrap()).await
    }

    pub(crate) async fn exchange(&self, code: &str) -> Answer {
        self.token(&[("grant_type", "authorization_code"), ("code", code), ("redirect_uri", BACK)]).await
    }

    pub(crate) async fn refresh(&self, token: &str) -> Answer {
        self.token(&[("grant_type", "refresh_token"), ("refresh_token", token)]).await
    }

    /// Tokens for somebody, from the page to Amazon.
    pub(crate) async fn tokens_for(&self, user: &str) -> Tokens {
        let code = self.code_for(user, &asked(&[])).await;
        tokens(&self.exchange(&code).await)
    }

    /// For whom a token speaks.
    pub(crate) fn speaks_for(&self, access: &str) -> Option<String> {
        let grants = self.house.grants.lock().unwrap();
        grants.holder(Digest::of(access), self.clock.now()).map(|grant| grant.person.name.clone())
    }
}

pub(crate) fn tokens(answer: &Answer) -> Tokens {
    assert_eq!(answer.status, 200, "{}", answer.body);
    let text = |name: &str| answer.json()[name].as_str().unwrap().to_owned();
    Tokens { access: text("access_token"), refresh: text("refresh_token") }
}
