//! What is kept of a sign-in: a token from somebody's profile, which lasts; or what the page gave, which gets a token for
//! half an hour each time, and only together with the app that it was given to.

use super::page;
use crate::call::CallError;
use crate::http::Client;
use secrecy::{ExposeSecret, SecretString};
use url::Url;

/// How a kept text begins that came from the page.
const RENEWED: &str = "renewed";

/// A kept sign-in.
pub(super) enum Held {
    /// From somebody's profile.
    Lasting(SecretString),
    /// From the page.
    Renewed {
        /// The app that it was given to.
        app: String,
        /// What gets another token.
        token: SecretString,
    },
}

impl Held {
    /// Reads a kept text.
    pub(super) fn read(kept: &SecretString) -> Self {
        let mut parts = kept.expose_secret().splitn(3, ' ');
        match (parts.next(), parts.next(), parts.next()) {
            (Some(RENEWED), Some(app), Some(token)) => Self::Renewed { app: app.to_owned(), token: token.into() },
            _ => Self::Lasting(kept.expose_secret().trim().into()),
        }
    }

    /// The text that is kept.
    pub(super) fn write(app: &str, token: &str) -> SecretString {
        format!("{RENEWED} {app} {token}").into()
    }

    /// A token for the next calls.
    pub(super) async fn access(&self, http: &Client, place: &Url) -> Result<SecretString, CallError> {
        match self {
            Self::Lasting(token) => Ok(token.clone()),
            Self::Renewed { app, token } => page::renew(http, place, app, token).await,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_kinds_are_read_as_they_were_kept() {
        let Held::Renewed { app, token } = Held::read(&Held::write("http://127.0.0.1:4242/", "r-1")) else { panic!() };
        assert_eq!((app.as_str(), token.expose_secret()), ("http://127.0.0.1:4242/", "r-1"));
        let Held::Lasting(token) = Held::read(&"eyJ.a.b\n".into()) else { panic!() };
        assert_eq!(token.expose_secret(), "eyJ.a.b");
    }
}
