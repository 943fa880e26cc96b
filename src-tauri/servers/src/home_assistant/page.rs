//! Home Assistant's own page for signing in, by OAuth 2: the browser goes to `GET /auth/authorize`, comes back to an address
//! of this machine with a code, and `POST /auth/token` makes a token of it. `POST /auth/revoke` ends it.
//!
//! The app is known by the address that the browser comes back to. Where the server says that it takes proof keys (PKCE),
//! whoever catches the code on its way has nothing of it.

use super::held::Held;
use super::{caller, use_token};
use crate::bearer::headers;
use crate::call::{CallError, SMALL};
use crate::http::Client;
use crate::media_browser::{Access, Found};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use household::fault::{Code, Fault};
use http::StatusCode;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde::de::IgnoredAny;
use url::Url;

/// Where the browser comes back to, on this machine.
pub const BACK: &str = "/signed-in";

/// A sign-in that waits for somebody on the page.
#[derive(Debug)]
pub struct Page {
    /// What the browser opens.
    pub url: Url,
    /// What the browser must bring back besides the code.
    pub state: String,
    app: String,
    proof: Option<SecretString>,
}

#[derive(Deserialize)]
struct Metadata {
    #[serde(default)]
    code_challenge_methods_supported: Vec<String>,
}

#[derive(Deserialize)]
struct Tokens {
    access_token: String,
    #[serde(default)]
    refresh_token: Option<String>,
}

impl Page {
    /// Prepares the page. The browser comes back to `port` of this machine; `chance` is 64 bytes that nobody can guess.
    pub async fn prepare(http: &Client, found: &Found, port: u16, chance: &[u8; 64]) -> Self {
        let (state, proof) = chance.split_at(32);
        let state = URL_SAFE_NO_PAD.encode(state);
        let target = "/.well-known/oauth-authorization-server";
        let told = caller(http, &found.address).get::<Metadata>(&headers(None), target, SMALL).await;
        // Older ones tell nothing, and take a proof for a mistake.
        let takes_proof = told.is_ok_and(|told| told.code_challenge_methods_supported.iter().any(|how| how == "S256"));
        let proof = takes_proof.then(|| URL_SAFE_NO_PAD.encode(proof));
        let app = format!("http://127.0.0.1:{port}/");
        let mut url = found.address.clone();
        url.set_path(&format!("{}/auth/authorize", found.address.path().trim_end_matches('/')));
        {
            let mut query = url.query_pairs_mut();
            query.append_pair("response_type", "code").append_pair("client_id", &app);
            query.append_pair("redirect_uri", &format!("http://127.0.0.1:{port}{BACK}")).append_pair("state", &state);
            if let Some(proof) = &proof {
                let digest = ring::digest::digest(&ring::digest::SHA256, proof.as_bytes());
                query.append_pair("code_challenge", &URL_SAFE_NO_PAD.encode(digest));
                query.append_pair("code_challenge_method", "S256");
            }
        }
        Self { url, state, app, proof: proof.map(SecretString::from) }
    }

    /// Makes a sign-in of the code that the browser brought back.
    ///
    /// # Errors
    /// [`Code::TokenRefused`] (`server`) when it is worth nothing, or why the server cannot be asked.
    pub async fn redeem(&self, http: &Client, found: &Found, code: &SecretString) -> Result<Access, Fault> {
        let mut form = vec![
            ("grant_type", "authorization_code"),
            ("code", code.expose_secret()),
            ("client_id", self.app.as_str()),
        ];
        form.extend(self.proof.as_ref().map(|proof| ("code_verifier", proof.expose_secret())));
        let caller = caller(http, &found.address);
        let tokens = caller.form::<Tokens>(&headers(None), "/auth/token", &form, SMALL).await;
        let refused = || Fault::new(Code::TokenRefused).with("server", found.name.as_str());
        let tokens = tokens.map_err(|error| match error.status() {
            Some(StatusCode::BAD_REQUEST | StatusCode::UNAUTHORIZED) => refused(),
            _ => error.fault(&found.name, ""),
        })?;
        let lasting = tokens.refresh_token.ok_or_else(refused)?;
        // Whose it is, the short one tells as well; it ends by itself.
        let access = use_token(http, found, tokens.access_token.into()).await?;
        Ok(Access { token: Held::write(&self.app, &lasting), ..access })
    }
}

/// A token for half an hour.
pub(super) async fn renew(
    http: &Client,
    place: &Url,
    app: &str,
    token: &SecretString,
) -> Result<SecretString, CallError> {
    let form = [("grant_type", "refresh_token"), ("refresh_token", token.expose_secret()), ("client_id", app)];
    let renewed = caller(http, place).form::<Tokens>(&headers(None), "/auth/token", &form, SMALL).await;
    match renewed {
        // "invalid_grant": it has ended.
        Err(CallError::Refused { status: StatusCode::BAD_REQUEST, parental }) => {
            Err(CallError::Refused { status: StatusCode::UNAUTHORIZED, parental })
        }
        outcome => outcome.map(|tokens| tokens.access_token.into()),
    }
}

/// Ends what the page gave. The server says yes to everything here.
pub(super) async fn revoke(http: &Client, place: &Url, token: &SecretString) -> Result<(), CallError> {
    let form = [("token", token.expose_secret())];
    match caller(http, place).form::<IgnoredAny>(&headers(None), "/auth/revoke", &form, SMALL).await {
        // It answers with nothing at all, which is no JSON.
        Err(CallError::Confused(_)) => Ok(()),
        outcome => outcome.map(drop),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::media_browser::address;
    use household::home::ServerKind;
    use household::id::ServerId;

    #[tokio::test]
    async fn the_page_of_a_server_behind_a_path_keeps_the_path() {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = crate::http::client("Usher", b"").unwrap();
        let found = Found {
            kind: ServerKind::HomeAssistant,
            id: ServerId::new("h"),
            name: "Home".into(),
            version: String::new(),
            address: "http://127.0.0.1:9/ha".parse().unwrap(),
        };
        let page = Page::prepare(&http, &found, 4242, &[7; 64]).await;
        assert_eq!(address::base(&page.url), "http://127.0.0.1:9/ha/auth/authorize");
        let query: Vec<String> = page.url.query_pairs().map(|(key, value)| format!("{key} {value}")).collect();
        assert!(query.contains(&"redirect_uri http://127.0.0.1:4242/signed-in".to_owned()), "{query:?}");
        assert!(query.iter().all(|part| !part.starts_with("code_challenge")), "it did not say that it takes proofs");
    }
}
