//! The token endpoint's ways: its time limit, its retries, its errors.

use super::back::short;
use crate::provision::pace::AmazonPace;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use household::fault::{Code, Fault};
use oauth2::basic::{BasicErrorResponse, BasicErrorResponseType as Kind, BasicTokenResponse};
use oauth2::{AsyncHttpClient, HttpRequest, HttpResponse, RequestTokenError, TokenResponse as _};
use secrecy::SecretString;
use std::pin::Pin;
use std::time::Duration;

/// How long one call may take.
pub(super) const LONGEST: Duration = Duration::from_secs(10);
/// The pauses before Amazon is asked once more when it has trouble of its own.
const PAUSES: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(2)];
/// More than this is no answer of the token endpoint.
const LARGEST: usize = 64 << 10;
/// How long a token is good when Amazon does not tell.
const USUAL: Duration = Duration::from_secs(3600);

/// Asks the token endpoint for `oauth2`.
pub(super) struct Asked<'a>(pub(super) &'a reqwest::Client);

/// Why there was no answer to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Trouble {
    /// Nobody answered, or not in time.
    #[error("no answer")]
    Silence,
    /// Amazon has trouble of its own, or has too much to do.
    #[error("trouble at Amazon")]
    Theirs,
    /// Amazon was asked too often.
    #[error("asked too often")]
    Often,
    /// What came is none of its answers.
    #[error("no answer of a token endpoint")]
    Confused,
}

/// What the token endpoint gave.
pub(super) struct Answered {
    pub(super) access: SecretString,
    pub(super) refresh: Option<SecretString>,
    pub(super) lives: Duration,
}

/// Why it gave nothing.
pub(super) enum Refusal {
    Trouble(Trouble),
    Said(Kind),
}

pub(super) type Failed = RequestTokenError<Trouble, BasicErrorResponse>;

impl<'c> AsyncHttpClient<'c> for Asked<'_> {
    type Error = Trouble;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Trouble>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async move { ask(self.0, request).await })
    }
}

async fn ask(http: &reqwest::Client, request: HttpRequest) -> Result<HttpResponse, Trouble> {
    let (head, body) = request.into_parts();
    let request = http.request(head.method, head.uri.to_string()).headers(head.headers).body(body).timeout(LONGEST);
    let silence = |error: reqwest::Error| {
        tracing::info!(error = %error.without_url(), "Login with Amazon does not answer");
        Trouble::Silence
    };
    let answer = request.send().await.map_err(silence)?;
    let status = answer.status();
    if status.is_server_error() || status.as_u16() == 429 {
        tracing::info!(status = status.as_u16(), "Login with Amazon cannot answer now");
        return Err(if status.is_server_error() { Trouble::Theirs } else { Trouble::Often });
    }
    let mut made = HttpResponse::new(Vec::new());
    *made.status_mut() = status;
    made.headers_mut().clone_from(answer.headers());
    if answer.content_length().is_some_and(|length| length > LARGEST as u64) {
        return Err(Trouble::Confused);
    }
    *made.body_mut() = answer.bytes().await.map_err(silence)?.to_vec();
    Ok(made)
}

/// One question.
pub(super) type Asking<'a> = Pin<Box<dyn Future<Output = Result<BasicTokenResponse, Failed>> + Send + 'a>>;

/// Asks again where Amazon had trouble of its own.
pub(super) async fn patiently<'a>(pace: &dyn AmazonPace, ask: impl Fn() -> Asking<'a>) -> Result<Answered, Refusal> {
    let mut pauses = PAUSES.iter();
    loop {
        match (ask().await, pauses.next()) {
            (Err(RequestTokenError::Request(Trouble::Theirs | Trouble::Often)), Some(time)) => pace.wait(*time).await,
            (Ok(told), _) => {
                return Ok(Answered {
                    access: told.access_token().secret().as_str().into(),
                    refresh: told.refresh_token().map(|token| token.secret().as_str().into()),
                    lives: told.expires_in().unwrap_or(USUAL),
                });
            }
            (Err(failed), _) => return Err(refusal(failed)),
        }
    }
}

fn refusal(failed: Failed) -> Refusal {
    match failed {
        RequestTokenError::ServerResponse(said) => {
            tracing::info!(error = said.error().as_ref(), "Login with Amazon says no");
            Refusal::Said(said.error().clone())
        }
        RequestTokenError::Request(trouble) => Refusal::Trouble(trouble),
        RequestTokenError::Parse(..) | RequestTokenError::Other(_) => Refusal::Trouble(Trouble::Confused),
    }
}

impl Refusal {
    /// The fault. `worthless` is the one of a code, or of a lasting token, that is worth nothing.
    pub(super) fn fault(self, worthless: Code) -> Fault {
        let confused = |what: &str| Fault::new(Code::AmazonConfused).with("detail", what);
        match self {
            Self::Trouble(Trouble::Silence) => Fault::new(Code::AmazonUnreachable),
            Self::Trouble(Trouble::Theirs) => Fault::new(Code::AmazonDown),
            Self::Trouble(Trouble::Often) => Fault::new(Code::AmazonBusy),
            Self::Trouble(Trouble::Confused) => confused("auth/o2/token"),
            Self::Said(Kind::InvalidGrant) => Fault::new(worthless),
            // It was made for another profile: as good as none.
            Self::Said(Kind::UnauthorizedClient) if worthless == Code::AmazonSignInExpired => Fault::new(worthless),
            Self::Said(Kind::InvalidClient | Kind::UnauthorizedClient) => Fault::new(Code::AmazonClientRefused),
            Self::Said(Kind::InvalidScope) => Fault::new(Code::AmazonScopeRefused),
            Self::Said(other @ (Kind::InvalidRequest | Kind::UnsupportedGrantType | Kind::Extension(_))) => {
                confused(&short(other.as_ref()))
            }
        }
    }
}

/// Chance as text that may be in an address.
pub(super) fn text(chance: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(chance)
}
