//! Login with Amazon: authorization code with PKCE and state, by the person's own security profile.
//!
//! The browser opens `GET https://www.amazon.com/ap/oa` and is sent back to an address of this machine with a code;
//! `POST https://api.amazon.com/auth/o2/token` makes tokens of it, and later new ones of the lasting one. The profile
//! must list the address to which the browser comes back, letter by letter; one that it does not list is never come
//! back to, because Amazon shows a page of its own instead.
//!
//! Source: Login with Amazon, "Authorization Code Grant"; the sources of ask-cli.

mod back;
mod profile;
mod wire;

pub use back::Brought;
pub use profile::Profile;

use crate::provision::pace::AmazonPace;
use household::fault::{Code, Fault};
use oauth2::{
    AuthType, AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, PkceCodeChallenge, PkceCodeVerifier,
    RedirectUrl, RefreshToken, Scope, TokenUrl,
};
use secrecy::{ExposeSecret, SecretString};
use std::sync::Arc;
use std::time::Duration;
use url::Url;
use wire::{Answered, Asked, Asking};

/// The ports of this machine to which the browser may come back: the second where another program has the first.
pub const PORTS: [u16; 2] = [9090, 9091];
/// The path to which it comes back.
pub const BACK: &str = "/cb";
/// What Usher asks for: skills, their models, trying them out, and whose account it is.
pub const SCOPES: [&str; 4] =
    ["alexa::ask:skills:readwrite", "alexa::ask:models:readwrite", "alexa::ask:skills:test", "profile"];
/// What a client's id begins with.
const CLIENT: &str = "amzn1.application-oa2-client.";
/// And how long it may be.
const LONGEST_CLIENT: usize = 100;

/// The addresses that the security profile must list, one for each port.
pub fn return_urls() -> [String; 2] {
    PORTS.map(return_url)
}

/// The address to which the browser comes back at a port.
pub fn return_url(port: u16) -> String {
    format!("http://127.0.0.1:{port}{BACK}")
}

/// Where Login with Amazon is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoginHosts {
    /// The page that a person sees: `https://www.amazon.com/`.
    pub page: Url,
    /// What programs ask: `https://api.amazon.com/`.
    pub api: Url,
}

impl LoginHosts {
    /// Amazon's own.
    ///
    /// # Errors
    /// [`Code::Internal`], which cannot happen.
    pub fn of_amazon() -> Result<Self, Fault> {
        let url = |text: &str| text.parse().map_err(|_| Fault::new(Code::Internal));
        Ok(Self { page: url("https://www.amazon.com/")?, api: url("https://api.amazon.com/")? })
    }

    /// Both at one address, for stand-ins.
    pub fn at(base: &Url) -> Self {
        Self { page: base.clone(), api: base.clone() }
    }
}

/// The security profile by which somebody signs in.
#[derive(Clone, Debug)]
pub struct Client {
    /// `amzn1.application-oa2-client.…`
    pub id: String,
    /// Its secret.
    pub secret: SecretString,
}

impl Client {
    /// What somebody copied out of Amazon's console.
    ///
    /// # Errors
    /// [`Code::AmazonClientIdWrong`] when it is no client's id, [`Code::AmazonSecretMissing`] when there is no secret.
    pub fn typed(id: &str, secret: &SecretString) -> Result<Self, Fault> {
        let id = id.trim();
        let digits = id.strip_prefix(CLIENT).unwrap_or_default();
        if digits.is_empty() || id.len() > LONGEST_CLIENT || !digits.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(Fault::new(Code::AmazonClientIdWrong));
        }
        let secret = secret.expose_secret().trim();
        if secret.is_empty() {
            return Err(Fault::new(Code::AmazonSecretMissing));
        }
        Ok(Self { id: id.to_owned(), secret: secret.into() })
    }
}

/// What Amazon gives whoever has signed in. They print as dots.
#[derive(Clone, Debug)]
pub struct Tokens {
    /// For calls; good for a short time.
    pub access: SecretString,
    /// For getting another.
    pub refresh: SecretString,
    /// How long the first is good.
    pub lives: Duration,
}

/// A sign-in that waits for somebody on Amazon's page.
#[derive(Debug)]
pub struct Page {
    /// What the browser opens.
    pub url: Url,
    back: RedirectUrl,
    state: SecretString,
    proof: SecretString,
}

/// Asks Login with Amazon.
#[derive(Clone)]
pub struct Login {
    http: reqwest::Client,
    hosts: LoginHosts,
    client: Client,
    pace: Arc<dyn AmazonPace>,
}

type Ready = oauth2::basic::BasicClient<
    oauth2::EndpointSet,
    oauth2::EndpointNotSet,
    oauth2::EndpointNotSet,
    oauth2::EndpointNotSet,
    oauth2::EndpointSet,
>;

impl Login {
    /// Asks with this HTTP client, which should follow no redirects.
    pub fn new(http: reqwest::Client, hosts: LoginHosts, client: Client, pace: Arc<dyn AmazonPace>) -> Self {
        Self { http, hosts, client, pace }
    }

    /// Prepares the page. The browser comes back to `port` of this machine; `chance` is 64 bytes that nobody can guess.
    ///
    /// # Errors
    /// [`Code::Internal`] when the addresses make no sense.
    pub fn page(&self, port: u16, chance: &[u8; 64]) -> Result<Page, Fault> {
        let (state, proof) = chance.split_at(32);
        let (state, proof) = (wire::text(state), wire::text(proof));
        let back = RedirectUrl::new(return_url(port)).map_err(|_| internal())?;
        let challenge = PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(proof.clone()));
        let client = self.ready()?.set_redirect_uri(back.clone());
        let request = client.authorize_url(|| CsrfToken::new(state.clone()));
        let scopes = SCOPES.map(|scope| Scope::new(scope.to_owned()));
        let (url, _) = request.add_scopes(scopes).set_pkce_challenge(challenge).url();
        Ok(Page { url, back, state: state.into(), proof: proof.into() })
    }

    /// Makes tokens of the code that the browser brought back.
    ///
    /// # Errors
    /// [`Code::AmazonCodeUsed`] when the code is worth nothing any more, [`Code::AmazonClientRefused`] when the profile
    /// or its secret is not known, and why Amazon cannot be asked.
    pub async fn redeem(&self, page: &Page, code: &SecretString) -> Result<Tokens, Fault> {
        let client = self.ready()?.set_redirect_uri(page.back.clone());
        let asked = Asked(&self.http);
        let answered = wire::patiently(self.pace.as_ref(), || {
            let request = client.exchange_code(AuthorizationCode::new(code.expose_secret().to_owned()));
            let proof = PkceCodeVerifier::new(page.proof.expose_secret().to_owned());
            Box::pin(request.set_pkce_verifier(proof).request_async(&asked))
        });
        let Answered { access, refresh, lives } =
            answered.await.map_err(|refusal| refusal.fault(Code::AmazonCodeUsed))?;
        let refresh = refresh.ok_or_else(|| Fault::new(Code::AmazonConfused))?;
        Ok(Tokens { access, refresh, lives })
    }

    /// Gets another token for calls. Where Amazon gives no other lasting one, the old one stays good.
    ///
    /// # Errors
    /// [`Code::AmazonSignInExpired`] when somebody has to sign in again, [`Code::AmazonClientRefused`] when the profile or
    /// its secret is not known any more, and why Amazon cannot be asked.
    pub async fn refresh(&self, lasting: &SecretString) -> Result<Tokens, Fault> {
        let client = self.ready()?;
        let token = RefreshToken::new(lasting.expose_secret().to_owned());
        let asked = Asked(&self.http);
        let ask = || -> Asking<'_> { Box::pin(client.exchange_refresh_token(&token).request_async(&asked)) };
        let answered = wire::patiently(self.pace.as_ref(), ask);
        let Answered { access, refresh, lives } =
            answered.await.map_err(|refusal| refusal.fault(Code::AmazonSignInExpired))?;
        Ok(Tokens { access, refresh: refresh.unwrap_or_else(|| lasting.clone()), lives })
    }

    /// Whose account it is: `GET /user/profile`.
    ///
    /// # Errors
    /// [`Code::AmazonSignInExpired`] when the token is not taken, and why Amazon cannot be asked.
    pub async fn profile(&self, access: &SecretString) -> Result<Profile, Fault> {
        let place = self.hosts.api.join("user/profile").map_err(|_| internal())?;
        profile::ask(&self.http, place, access).await
    }

    fn ready(&self) -> Result<Ready, Fault> {
        let place = |base: &Url, path: &str| base.join(path).map_err(|_| internal());
        let client = oauth2::basic::BasicClient::new(ClientId::new(self.client.id.clone()))
            .set_client_secret(ClientSecret::new(self.client.secret.expose_secret().to_owned()))
            .set_auth_type(AuthType::RequestBody)
            .set_auth_uri(AuthUrl::from_url(place(&self.hosts.page, "ap/oa")?))
            .set_token_uri(TokenUrl::from_url(place(&self.hosts.api, "auth/o2/token")?));
        Ok(client)
    }
}

fn internal() -> Fault {
    Fault::new(Code::Internal)
}
