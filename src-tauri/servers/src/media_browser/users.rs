//! `GET /Users` (Jellyfin), `GET /Users/Public` and `GET /Users/Query` (Emby): everybody with an account. `GET /Users/{user}`: what one of them
//! likes.

use super::call::{CallError, Caller, SMALL, USERS};
use super::dialect::AllUsers;
use super::target::Target;
use household::home::User;
use household::id::UserId;
use http::HeaderMap;
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
    #[serde(default)]
    is_administrator: Option<bool>,
    #[serde(default)]
    enable_remote_control_of_other_users: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct UserList {
    #[serde(default)]
    items: Option<Vec<WireUser>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct WireTastes {
    #[serde(default)]
    configuration: Option<Configuration>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Configuration {
    #[serde(default)]
    subtitle_language_preference: Option<String>,
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

/// `GET /Users/{user}`: the language in which they like to read along.
pub(crate) async fn subtitle_language(
    caller: &Caller,
    headers: &HeaderMap,
    user: &UserId,
) -> Result<Option<String>, CallError> {
    let target = Target::path(&["Users", user.as_str()]);
    let user: WireTastes = caller.get(headers, target.as_str(), SMALL).await?;
    let liked = user.configuration.and_then(|configuration| configuration.subtitle_language_preference);
    Ok(liked.filter(|language| !language.trim().is_empty()))
}

/// `GET /Users/{user}`: whether they may control players on which somebody else is signed in.
pub(crate) async fn controls_others(caller: &Caller, headers: &HeaderMap, user: &UserId) -> Result<bool, CallError> {
    let target = Target::path(&["Users", user.as_str()]);
    let user: WireUser = caller.get(headers, target.as_str(), SMALL).await?;
    // Without a word about it there is no reason to think that they may not.
    Ok(user.policy.is_none_or(|policy| {
        policy.is_administrator == Some(true) || policy.enable_remote_control_of_other_users != Some(false)
    }))
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
