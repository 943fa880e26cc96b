//! Home Assistant: what it tells everybody, and signing in. Its things and players are to come.
//!
//! `GET /manifest.json`: whether it is one; it tells its id only where it announces itself, and its name only to whoever
//! is signed in (`GET /api/config`). A person signs in on its own page ([`Page`]), or with a token from their profile
//! there.

mod held;
mod page;
mod socket;

pub use page::{BACK, Page};

use crate::bearer::headers;
use crate::call::{CallError, Caller, SMALL};
use crate::http::{Client, Introduction};
use crate::media_browser::typed::look_by;
use crate::media_browser::{Access, Found, address};
use held::Held;
use household::fault::{Code, Fault};
use household::home::{ServerKind, User};
use household::id::{ServerId, UserId};
use http::StatusCode;
use secrecy::SecretString;
use serde::Deserialize;
use socket::Socket;
use url::Url;

const PORT: u16 = 8123;
const NAME: &str = "Home Assistant";
const MANIFEST: &str = "/manifest.json";

#[derive(Deserialize)]
struct Manifest {
    name: String,
}

impl Manifest {
    fn is_right(&self) -> bool {
        self.name.starts_with(NAME)
    }
}

#[derive(Deserialize)]
struct Config {
    #[serde(default)]
    location_name: Option<String>,
}

#[derive(Deserialize)]
struct Person {
    id: String,
    #[serde(default)]
    name: Option<String>,
}

#[derive(Deserialize)]
struct RefreshToken {
    id: String,
    #[serde(default)]
    is_current: bool,
}

/// What is where somebody says.
pub(crate) async fn look(http: &Client, typed: &str) -> Result<Found, Fault> {
    look_by(http, typed, (PORT, PORT), |http, address| async move { identify(&http, &address).await }).await
}

/// What is at an address. The id is made of the address.
pub(crate) async fn identify(http: &Client, place: &Url) -> Result<Found, Fault> {
    let place = address::tidy(place)?;
    let host = address::spoken(&place).to_owned();
    let asked = caller(http, &place).get::<Manifest>(&headers(None), MANIFEST, SMALL).await;
    let manifest = asked.map_err(|error| error.fault(&host, &host))?;
    if !manifest.is_right() {
        return Err(Fault::new(Code::ServerConfused).with("server", host));
    }
    let port = place.port_or_known_default().unwrap_or_default();
    Ok(Found {
        kind: ServerKind::HomeAssistant,
        id: ServerId::new(format!("home-assistant-{host}-{port}")),
        name: NAME.to_owned(),
        version: String::new(),
        address: place,
    })
}

/// A client whose every connection leads to a Home Assistant. Which of them it is none tells before the sign-in.
pub(crate) fn to_none_but(http: &Client, found: &Found) -> Client {
    let is_right = |answer: &[u8]| serde_json::from_slice::<Manifest>(answer).is_ok_and(|manifest| manifest.is_right());
    http.introduced(Introduction::at(&found.address, MANIFEST, is_right))
}

/// Whose a token is, and that it is taken.
pub(crate) async fn use_token(http: &Client, found: &Found, token: SecretString) -> Result<Access, Fault> {
    let refused = |error: CallError| {
        if error.status() == Some(StatusCode::UNAUTHORIZED) {
            return Fault::new(Code::TokenRefused).with("server", found.name.as_str());
        }
        error.fault(&found.name, "")
    };
    let access = Held::read(&token).access(http, &found.address).await.map_err(refused)?;
    let mut socket = Socket::open(http, &found.address, &access).await.map_err(refused)?;
    let person: Person = socket.ask("auth/current_user", &[]).await.map_err(refused)?;
    let user = User { id: UserId::new(person.id), name: person.name.unwrap_or_else(|| NAME.to_owned()) };
    Ok(Access { address: found.address.clone(), user, token })
}

/// Whether a token is still taken; what its owner calls the home.
pub(crate) async fn check(http: &Client, found: &Found, token: &SecretString) -> Result<String, Fault> {
    let fault = |error: CallError| error.fault(&found.name, "");
    let access = Held::read(token).access(http, &found.address).await.map_err(fault)?;
    let asked = caller(http, &found.address).get::<Config>(&headers(Some(&access)), "/api/config", SMALL).await;
    let name = asked.map_err(fault)?.location_name;
    Ok(name.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| NAME.to_owned()))
}

/// Ends a token, whether it came from the page or from somebody's profile.
pub(crate) async fn sign_out(http: &Client, access: &Access) -> Result<(), Fault> {
    let ended = match Held::read(&access.token) {
        Held::Renewed { token, .. } => page::revoke(http, &access.address, &token).await,
        Held::Lasting(token) => revoke_lasting(http, &access.address, &token).await,
    };
    match ended {
        Err(error) if error.status() == Some(StatusCode::UNAUTHORIZED) => Ok(()),
        outcome => outcome.map_err(|error| error.fault(address::spoken(&access.address), &access.user.name)),
    }
}

async fn revoke_lasting(http: &Client, place: &Url, token: &SecretString) -> Result<(), CallError> {
    let mut socket = Socket::open(http, place, token).await?;
    let all: Vec<RefreshToken> = socket.ask("auth/refresh_tokens", &[]).await?;
    let Some(own) = all.into_iter().find(|token| token.is_current) else { return Ok(()) };
    let deleted = socket.ask::<serde_json::Value>("auth/delete_refresh_token", &[("refresh_token_id", &own.id)]).await;
    match deleted {
        // It hangs up as soon as the token that opened the connection has ended.
        Err(CallError::Unreachable(_)) => Ok(()),
        outcome => outcome.map(drop),
    }
}

fn caller(http: &Client, place: &Url) -> Caller {
    Caller::new(http.clone(), &address::base(place))
}
