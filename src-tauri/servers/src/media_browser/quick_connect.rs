//! Quick Connect: the server gives six digits, and whoever types them where they are signed in already lets us in.
//! Jellyfin only.
//!
//! `GET /QuickConnect/Enabled`: whether its owner allows it. `POST /QuickConnect/Initiate` (GET before 10.9): the digits.
//! `GET /QuickConnect/Connect`: whether they were typed. `POST /Users/AuthenticateWithQuickConnect`: the token.

use super::authorization::headers;
use super::call::{CallError, Caller, SMALL};
use super::sign_in::Authenticated;
use super::target::Target;
use super::{Access, Found, Identity, address, dialect};
use crate::http::Client;
use household::fault::{Code, Fault};
use http::{HeaderMap, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How long a server keeps a request; after that its digits lead nowhere.
pub const LIFE: Duration = Duration::from_secs(10 * 60);

/// A request that waits for its digits to be typed.
#[derive(Debug)]
pub struct Begun {
    /// What a person types.
    pub code: String,
    secret: SecretString,
    caller: Caller,
    headers: HeaderMap,
    found: Found,
}

/// How a request stands.
#[derive(Debug)]
pub enum Asked {
    /// Nobody has typed the digits yet.
    Waiting,
    /// Somebody has, and this is their sign-in.
    Granted(Access),
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Request {
    #[serde(default)]
    authenticated: bool,
    secret: String,
    code: String,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Proof<'a> {
    secret: &'a str,
}

/// Whether a server offers Quick Connect now. One that does not answer does not.
pub async fn offers_quick_connect(http: &Client, identity: &Identity, found: &Found) -> bool {
    if !dialect::of(found.kind).quick_connect {
        return false;
    }
    let caller = Caller::new(http.clone(), &address::base(&found.address));
    caller.get(&headers(identity, None), "/QuickConnect/Enabled", SMALL).await.unwrap_or(false)
}

/// Asks for digits.
///
/// # Errors
/// [`Code::QuickConnectOff`] (`server`), or why the server cannot be asked.
pub async fn begin_quick_connect(http: &Client, identity: &Identity, found: &Found) -> Result<Begun, Fault> {
    if !dialect::of(found.kind).quick_connect {
        return Err(off(found));
    }
    let caller = Caller::new(http.clone(), &address::base(&found.address));
    let headers = headers(identity, None);
    let target = "/QuickConnect/Initiate";
    let request: Request = match caller.post(&headers, target, Vec::new(), SMALL).await {
        Err(error) if matches!(error.status(), Some(StatusCode::METHOD_NOT_ALLOWED | StatusCode::NOT_FOUND)) => {
            caller.get(&headers, target, SMALL).await
        }
        answer => answer,
    }
    .map_err(|error| fault(error, found))?;
    Ok(Begun { code: request.code, secret: request.secret.into(), caller, headers, found: found.clone() })
}

impl Begun {
    /// Looks whether the digits were typed, and takes the sign-in if so.
    ///
    /// # Errors
    /// [`Code::CodeExpired`] when they lead nowhere any more, [`Code::QuickConnectOff`] (`server`), or why the server
    /// cannot be asked: then it may be asked again.
    pub async fn ask(&self) -> Result<Asked, Fault> {
        let target = Target::path(&["QuickConnect", "Connect"]).with("secret", self.secret.expose_secret());
        let stands = self.caller.get::<Request>(&self.headers, target.as_str(), SMALL).await;
        let stands = stands.map_err(|error| self.over(error))?;
        if !stands.authenticated {
            return Ok(Asked::Waiting);
        }
        let proof = serde_json::to_vec(&Proof { secret: self.secret.expose_secret() });
        let proof = proof.map_err(|error| self.over(CallError::Confused(error.to_string())))?;
        let target = "/Users/AuthenticateWithQuickConnect";
        let answer = self.caller.post::<Authenticated>(&self.headers, target, proof, SMALL).await;
        Ok(Asked::Granted(answer.map_err(|error| self.over(error))?.access(&self.found, "")))
    }

    fn over(&self, error: CallError) -> Fault {
        if matches!(error.status(), Some(StatusCode::NOT_FOUND | StatusCode::BAD_REQUEST)) {
            return Fault::new(Code::CodeExpired).with("server", self.found.name.as_str());
        }
        fault(error, &self.found)
    }
}

fn fault(error: CallError, found: &Found) -> Fault {
    match error.status() {
        Some(StatusCode::UNAUTHORIZED | StatusCode::NOT_FOUND) => off(found),
        _ => error.fault(&found.name, ""),
    }
}

fn off(found: &Found) -> Fault {
    Fault::new(Code::QuickConnectOff).with("server", found.name.as_str())
}
