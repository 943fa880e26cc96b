//! Signing in, whatever the server: each kind has its own file, and here is who is asked.
//!
//! Nothing here decides what a server can do; that is told by its capabilities.

use crate::http::Client;
use crate::media_browser::{self, Access, Found, Identity};
use crate::{home_assistant, music_assistant};
use household::fault::{Code, Fault};
use household::home::ServerKind;
use secrecy::SecretString;
use url::Url;

/// Finds out what is at an address that somebody typed: a server of this kind, or whatever answers.
///
/// # Errors
/// [`Code::AddressNotUnderstood`] (`address`), [`Code::NoServerThere`] (`address`), or why nobody answers.
pub async fn look(http: &Client, typed: &str, kind: Option<ServerKind>) -> Result<Found, Fault> {
    match kind {
        Some(ServerKind::Emby | ServerKind::Jellyfin) => media_browser::look(http, typed).await,
        Some(ServerKind::MusicAssistant) => music_assistant::look(http, typed).await,
        Some(ServerKind::HomeAssistant) => home_assistant::look(http, typed).await,
        None => {
            let fault = match media_browser::look(http, typed).await {
                Err(fault) if fault.code != Code::AddressNotUnderstood => fault,
                outcome => return outcome,
            };
            let (music, home) = tokio::join!(music_assistant::look(http, typed), home_assistant::look(http, typed));
            music.or(home).map_err(|_| fault)
        }
    }
}

/// What is at an address where a server of this kind was.
///
/// # Errors
/// Why it is not there.
pub async fn identify(http: &Client, kind: ServerKind, address: &Url) -> Result<Found, Fault> {
    match kind {
        ServerKind::Emby | ServerKind::Jellyfin => media_browser::identify(http, address).await,
        ServerKind::MusicAssistant => music_assistant::identify(http, address).await,
        ServerKind::HomeAssistant => home_assistant::identify(http, address).await,
    }
}

/// A client whose every connection is this server's, as far as its kind tells that before a sign-in: no token is sent on
/// one before.
pub fn to_none_but(http: &Client, found: &Found) -> Client {
    match found.kind {
        ServerKind::Emby | ServerKind::Jellyfin => media_browser::to_none_but(http, found),
        ServerKind::MusicAssistant => music_assistant::to_none_but(http, found),
        ServerKind::HomeAssistant => home_assistant::to_none_but(http, found),
    }
}

/// Signs a person in by name and password.
///
/// # Errors
/// [`Code::SignInRefused`] (`server`, `user`), [`Code::TokenNeeded`] (`server`), or why the server cannot be asked.
pub async fn sign_in_on(
    http: &Client,
    identity: &Identity,
    found: &Found,
    name: &str,
    password: &SecretString,
) -> Result<Access, Fault> {
    match found.kind {
        ServerKind::Emby | ServerKind::Jellyfin => {
            media_browser::sign_in_on(http, identity, found, name, password).await
        }
        ServerKind::MusicAssistant => music_assistant::sign_in_on(http, identity, found, name, password).await,
        ServerKind::HomeAssistant => Err(Fault::new(Code::TokenNeeded).with("server", found.name.as_str())),
    }
}

/// Makes sure that a server takes a token, and finds out whose it is.
///
/// # Errors
/// [`Code::TokenRefused`] (`server`), or why the server cannot be asked.
pub async fn use_token(
    http: &Client,
    identity: &Identity,
    found: &Found,
    token: SecretString,
    name: Option<&str>,
) -> Result<Access, Fault> {
    match found.kind {
        ServerKind::Emby | ServerKind::Jellyfin => media_browser::use_token(http, identity, found, token, name).await,
        ServerKind::MusicAssistant => music_assistant::use_token(http, found, token).await,
        ServerKind::HomeAssistant => home_assistant::use_token(http, found, token).await,
    }
}

/// Whether a token that was kept is still taken; the name that the server has now, where only the token opens it.
///
/// # Errors
/// [`Code::SignInExpired`] (`server`), or why the server cannot be asked.
pub async fn check(http: &Client, found: &Found, token: &SecretString) -> Result<Option<String>, Fault> {
    match found.kind {
        // Their back ends notice by themselves.
        ServerKind::Emby | ServerKind::Jellyfin => Ok(None),
        ServerKind::MusicAssistant => music_assistant::check(http, found, token).await.map(|()| None),
        ServerKind::HomeAssistant => home_assistant::check(http, found, token).await.map(Some),
    }
}

/// Ends a person's sign-in. A token that is no longer valid has nothing left to end.
///
/// # Errors
/// When the server cannot be asked; the token should then be forgotten all the same.
pub async fn sign_out(http: &Client, identity: &Identity, kind: ServerKind, access: &Access) -> Result<(), Fault> {
    match kind {
        ServerKind::Emby | ServerKind::Jellyfin => media_browser::sign_out(http, identity, access).await,
        ServerKind::MusicAssistant => music_assistant::sign_out(http, access).await,
        ServerKind::HomeAssistant => home_assistant::sign_out(http, access).await,
    }
}

/// Whether a token that somebody pasted was made for Usher alone, and may be ended: an API key serves others as well.
pub fn ends_given_tokens(kind: ServerKind) -> bool {
    match kind {
        ServerKind::Emby | ServerKind::Jellyfin => false,
        ServerKind::MusicAssistant | ServerKind::HomeAssistant => true,
    }
}

/// Whether there is a back end: whether players and titles come from such a server.
pub fn has_back_end(kind: ServerKind) -> bool {
    match kind {
        ServerKind::Emby | ServerKind::Jellyfin => true,
        ServerKind::MusicAssistant | ServerKind::HomeAssistant => false,
    }
}
