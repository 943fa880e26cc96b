//! `POST /Users/AuthenticateByName`: a name and a password become a token, on both servers.
//! `POST /Sessions/Logout`: the token ends.

use super::authorization::headers;
use super::call::{CallError, Caller, SMALL};
use super::system_info::identify;
use super::{Access, Found, Identity, address};
use crate::http::Client;
use household::fault::{Code, Fault};
use household::home::User;
use household::id::UserId;
use http::{Method, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use url::Url;

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Credentials<'a> {
    username: &'a str,
    pw: &'a str,
}

/// What every way of signing in ends with.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Authenticated {
    access_token: String,
    user: AuthenticatedUser,
}

impl Authenticated {
    /// The person, by the name that the server has for them, else by `name`.
    pub(super) fn access(self, found: &Found, name: &str) -> Access {
        let user = User { id: UserId::new(&self.user.id), name: self.user.name.unwrap_or_else(|| name.to_owned()) };
        Access { address: found.address.clone(), user, token: SecretString::from(self.access_token) }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct AuthenticatedUser {
    id: String,
    #[serde(default)]
    name: Option<String>,
}

/// Signs a person in at an address. An account without a password takes an empty one.
///
/// # Errors
/// Those of [`identify`], and [`Code::SignInRefused`] (`server`, `user`), `NotAllowed`, `ParentalControl`.
pub async fn sign_in(
    http: &Client,
    identity: &Identity,
    address: &Url,
    name: &str,
    password: &SecretString,
) -> Result<(Found, Access), Fault> {
    let found = identify(http, address).await?;
    let access = sign_in_on(http, identity, &found, name, password).await?;
    Ok((found, access))
}

/// Signs a person in on a server that is known already.
///
/// # Errors
/// [`Code::SignInRefused`] (`server`, `user`), `NotAllowed`, `ParentalControl`, or why the server cannot be asked.
pub async fn sign_in_on(
    http: &Client,
    identity: &Identity,
    found: &Found,
    name: &str,
    password: &SecretString,
) -> Result<Access, Fault> {
    let caller = Caller::new(http.clone(), &address::base(&found.address));
    let answer: Authenticated =
        authenticate(&caller, identity, name, password).await.map_err(|error| refused(error, &found.name, name))?;
    Ok(answer.access(found, name))
}

/// Ends a person's sign-in. A token that is no longer valid has nothing left to end.
///
/// # Errors
/// When the server cannot be asked; the token should then be forgotten all the same.
pub async fn sign_out(http: &Client, identity: &Identity, access: &Access) -> Result<(), Fault> {
    let caller = Caller::new(http.clone(), &address::base(&access.address));
    let headers = headers(identity, Some(&access.token));
    match caller.tell(Method::POST, &headers, "/Sessions/Logout", None, SMALL).await {
        Err(error) if error.status() == Some(StatusCode::UNAUTHORIZED) => Ok(()),
        outcome => outcome.map_err(|error| error.fault(address::spoken(&access.address), &access.user.name)),
    }
}

async fn authenticate(
    caller: &Caller,
    identity: &Identity,
    name: &str,
    password: &SecretString,
) -> Result<Authenticated, CallError> {
    let credentials = Credentials { username: name, pw: password.expose_secret() };
    let json = serde_json::to_vec(&credentials).map_err(|error| CallError::Confused(error.to_string()))?;
    caller.post(&headers(identity, None), "/Users/AuthenticateByName", json, SMALL).await
}

/// Before the sign-in a 401 is about the password, not about an old token.
fn refused(error: CallError, server: &str, user: &str) -> Fault {
    if matches!(error, CallError::Refused { status: StatusCode::UNAUTHORIZED, parental: false }) {
        return Fault::new(Code::SignInRefused).with("server", server).with("user", user);
    }
    error.fault(server, user)
}
