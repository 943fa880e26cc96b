//! A token that its owner made: an API key, or one that some app was given.
//!
//! `GET /System/Info`: whether the server takes it. `GET /Users/Me` (Jellyfin): whose it is. An API key is nobody's, so
//! whom to act for must be said; `GET /Users…` then tells their id.

use super::authorization::headers;
use super::call::{CallError, Caller, SMALL};
use super::dialect::{self, AllUsers};
use super::{Access, Found, Identity, address, users};
use crate::http::Client;
use household::fault::{Code, Fault};
use household::home::User;
use household::id::UserId;
use http::{HeaderMap, StatusCode};
use secrecy::SecretString;
use serde::Deserialize;
use serde::de::IgnoredAny;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Me {
    id: String,
    name: String,
}

/// Makes sure that the server takes a token, and finds out for whom it is: for `name`, if given.
///
/// # Errors
/// [`Code::TokenRefused`], [`Code::TokenOfWhom`], [`Code::UserNotFound`] (`user`), or why the server cannot be asked.
pub async fn use_token(
    http: &Client,
    identity: &Identity,
    found: &Found,
    token: SecretString,
    name: Option<&str>,
) -> Result<Access, Fault> {
    let caller = Caller::new(http.clone(), &address::base(&found.address));
    let headers = headers(identity, Some(&token));
    let asked = caller.get::<IgnoredAny>(&headers, "/System/Info", SMALL).await;
    asked.map_err(|error| refused(error, found, name.unwrap_or_default()))?;
    let user = owner(&caller, &headers, found, name).await?;
    Ok(Access { address: found.address.clone(), user, token })
}

async fn owner(caller: &Caller, headers: &HeaderMap, found: &Found, name: Option<&str>) -> Result<User, Fault> {
    let how = dialect::of(found.kind).all_users;
    if how == AllUsers::List {
        match caller.get::<Me>(headers, "/Users/Me", SMALL).await {
            Ok(me) if name.is_none_or(|name| same(name, &me.name)) => {
                return Ok(User { id: UserId::new(&me.id), name: me.name });
            }
            // Somebody else's token, or an API key.
            Ok(_) => {}
            Err(error) if error.is_refusal() => {}
            Err(error) => return Err(refused(error, found, name.unwrap_or_default())),
        }
    }
    let of_whom = || Fault::new(Code::TokenOfWhom).with("server", found.name.as_str());
    let name = name.ok_or_else(of_whom)?;
    let all = users::list(caller, headers, how).await.map_err(|error| refused(error, found, name))?;
    let not_found = || Fault::new(Code::UserNotFound).with("user", name);
    all.into_iter().find(|user| same(name, &user.name)).ok_or_else(not_found)
}

fn same(said: &str, name: &str) -> bool {
    said.trim().to_lowercase() == name.to_lowercase()
}

fn refused(error: CallError, found: &Found, user: &str) -> Fault {
    if matches!(error, CallError::Refused { status: StatusCode::UNAUTHORIZED, parental: false }) {
        return Fault::new(Code::TokenRefused).with("server", found.name.as_str());
    }
    error.fault(&found.name, user)
}
