//! Music Assistant: what it tells everybody, and signing in. Its players are to come.
//!
//! `GET /info`: what it is. `POST /auth/login`: a name and a password become a token for a month, which makes one that
//! lasts (`auth/token/create`). `GET /auth/me`: whose a token is. `POST /auth/logout`: the token ends.

use crate::bearer::headers;
use crate::call::{CallError, Caller, SMALL};
use crate::http::{Client, Introduction};
use crate::media_browser::typed::look_by;
use crate::media_browser::{Access, Found, Identity, address};
use household::fault::{Code, Fault};
use household::home::{ServerKind, User};
use household::id::{ServerId, UserId};
use http::{Method, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use serde_json::json;
use url::Url;

/// Where it listens, with its own certificate or without.
const PORT: u16 = 8095;
/// Since this schema (2.7) there are people and tokens.
const SCHEMA: u32 = 28;

#[derive(Deserialize)]
struct Info {
    server_id: String,
    schema_version: u32,
    #[serde(default)]
    server_version: Option<String>,
    #[serde(default)]
    name: Option<String>,
}

#[derive(Serialize)]
struct Login<'a> {
    provider_id: &'a str,
    credentials: Credentials<'a>,
    device_name: &'a str,
}

#[derive(Serialize)]
struct Credentials<'a> {
    username: &'a str,
    password: &'a str,
}

#[derive(Deserialize)]
struct LoggedIn {
    token: String,
    user: Person,
}

#[derive(Deserialize)]
struct Person {
    user_id: String,
    username: String,
    #[serde(default)]
    display_name: Option<String>,
}

impl Person {
    fn user(self) -> User {
        let shown = self.display_name.filter(|name| !name.trim().is_empty());
        User { id: UserId::new(self.user_id), name: shown.unwrap_or(self.username) }
    }
}

/// What is where somebody says.
///
/// # Errors
/// As [`crate::account::look`], and [`Code::ServerTooOld`] (`server`).
pub(crate) async fn look(http: &Client, typed: &str) -> Result<Found, Fault> {
    look_by(http, typed, (PORT, PORT), |http, address| async move { identify(&http, &address).await }).await
}

/// What is at an address.
pub(crate) async fn identify(http: &Client, place: &Url) -> Result<Found, Fault> {
    let place = address::tidy(place)?;
    let host = address::spoken(&place).to_owned();
    let asked = caller(http, &place).get::<Info>(&headers(None), "/info", SMALL).await;
    let info = asked.map_err(|error| error.fault(&host, &host))?;
    let name = info.name.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| "Music Assistant".to_owned());
    if info.schema_version < SCHEMA {
        return Err(Fault::new(Code::ServerTooOld).with("server", name));
    }
    Ok(Found {
        kind: ServerKind::MusicAssistant,
        id: ServerId::new(info.server_id),
        name,
        version: info.server_version.unwrap_or_default(),
        address: place,
    })
}

/// A client whose every connection is this server's: no token is sent on one before the server has told its id there.
pub(crate) fn to_none_but(http: &Client, found: &Found) -> Client {
    let id = found.id.clone();
    let is_right =
        move |answer: &[u8]| serde_json::from_slice::<Info>(answer).is_ok_and(|info| info.server_id == id.as_str());
    http.introduced(Introduction::at(&found.address, "/info", is_right))
}

/// Signs a person in, with a token that lasts.
pub(crate) async fn sign_in_on(
    http: &Client,
    identity: &Identity,
    found: &Found,
    name: &str,
    password: &SecretString,
) -> Result<Access, Fault> {
    let caller = caller(http, &found.address);
    let device_name = identity.device_name.as_str();
    let credentials = Credentials { username: name, password: password.expose_secret() };
    let login = json_of(&Login { provider_id: "builtin", credentials, device_name })?;
    let answer = caller.post::<LoggedIn>(&headers(None), "/auth/login", login, SMALL).await;
    let answer = answer.map_err(|error| {
        if error.status() == Some(StatusCode::UNAUTHORIZED) {
            return Fault::new(Code::SignInRefused).with("server", found.name.as_str()).with("user", name);
        }
        fault(error, found, name)
    })?;
    let session = SecretString::from(answer.token);
    let lasting = json_of(&json!({ "command": "auth/token/create", "args": { "name": device_name } }))?;
    let lasting = caller.post::<String>(&headers(Some(&session)), "/api", lasting, SMALL).await;
    let lasting = lasting.map_err(|error| fault(error, found, name));
    let access = Access { address: found.address.clone(), user: answer.user.user(), token: session };
    // The one for a month has served.
    if let Err(fault) = sign_out(http, &access).await {
        tracing::info!(%fault, "a sign-in for a month could not be ended");
    }
    Ok(Access { token: lasting?.into(), ..access })
}

/// Whose a token is.
pub(crate) async fn use_token(http: &Client, found: &Found, token: SecretString) -> Result<Access, Fault> {
    let asked = caller(http, &found.address).get::<Person>(&headers(Some(&token)), "/auth/me", SMALL).await;
    let person = asked.map_err(|error| {
        if error.status() == Some(StatusCode::UNAUTHORIZED) {
            return Fault::new(Code::TokenRefused).with("server", found.name.as_str());
        }
        fault(error, found, "")
    })?;
    Ok(Access { address: found.address.clone(), user: person.user(), token })
}

/// Whether a token is still taken.
pub(crate) async fn check(http: &Client, found: &Found, token: &SecretString) -> Result<(), Fault> {
    let asked = caller(http, &found.address).get::<Person>(&headers(Some(token)), "/auth/me", SMALL).await;
    asked.map(drop).map_err(|error| fault(error, found, ""))
}

/// Ends a token.
pub(crate) async fn sign_out(http: &Client, access: &Access) -> Result<(), Fault> {
    let headers = headers(Some(&access.token));
    match caller(http, &access.address).tell(Method::POST, &headers, "/auth/logout", None, SMALL).await {
        Err(error) if error.status() == Some(StatusCode::UNAUTHORIZED) => Ok(()),
        outcome => outcome.map_err(|error| error.fault(address::spoken(&access.address), &access.user.name)),
    }
}

fn caller(http: &Client, place: &Url) -> Caller {
    Caller::new(http.clone(), &address::base(place))
}

fn json_of(value: &impl Serialize) -> Result<Vec<u8>, Fault> {
    serde_json::to_vec(value).map_err(|_| Fault::new(Code::Internal))
}

fn fault(error: CallError, found: &Found, user: &str) -> Fault {
    // It answers so while nobody has made the first account.
    if error.status() == Some(StatusCode::SERVICE_UNAVAILABLE) {
        return Fault::new(Code::ServerNotSetUp).with("server", found.name.as_str());
    }
    error.fault(&found.name, user)
}
