//! `GET /Users` (Jellyfin), `GET /Users/Public` and `GET /Users/Query` (Emby): everybody with an account.

use super::call::{CallError, Caller, USERS};
use super::dialect::AllUsers;
use household::home::User;
use household::id::UserId;
use reqwest::header::HeaderMap;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct WireUser {
    id: String,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    policy: Option<Policy>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Policy {
    #[serde(default)]
    is_disabled: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct UserList {
    #[serde(default)]
    items: Option<Vec<WireUser>>,
}

/// Everybody who may sign in, as far as the asking user may know.
pub(crate) async fn list(caller: &Caller, headers: &HeaderMap, how: AllUsers) -> Result<Vec<User>, CallError> {
    match how {
        AllUsers::List => Ok(read(caller.get::<Vec<WireUser>>(headers, "/Users", USERS).await?)),
        AllUsers::PublicAndQuery => {
            let public: Vec<WireUser> = caller.get(headers, "/Users/Public", USERS).await?;
            let all: UserList = match caller.get(headers, "/Users/Query", USERS).await {
                Err(error) if error.is_refusal() => return Ok(read(public)),
                answer => answer?,
            };
            Ok(read(public.into_iter().chain(all.items.unwrap_or_default())))
        }
    }
}

fn read(from: impl IntoIterator<Item = WireUser>) -> Vec<User> {
    let mut users: Vec<User> = Vec::new();
    for user in from {
        let disabled = user.policy.as_ref().and_then(|policy| policy.is_disabled).unwrap_or(false);
        let Some(name) = user.name.filter(|_| !disabled) else { continue };
        let id = UserId::new(user.id);
        if !users.iter().any(|known| known.id == id) {
            users.push(User { id, name });
        }
    }
    users
}
