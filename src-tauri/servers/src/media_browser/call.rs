//! One call to a server: sent with a time limit, read with a size limit, and its failure sorted.
//!
//! [`CallError`] stays inside this back end; [`CallError::fault`] is the border.

use household::fault::{Code, Fault};
use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Client, Method, Request, Response, StatusCode};
use serde::de::DeserializeOwned;
use std::time::Duration;
use tracing::debug;
use url::Url;

/// How long and how much an answer may be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limit {
    time: Duration,
    bytes: usize,
}

/// One short call within a spoken command, which has 8 s in all.
const SHORT: Duration = Duration::from_secs(3);

/// Orders, sign-in, server info: the answer is a few kilobytes at most; a user with all their rights is 4 kB.
pub(crate) const SMALL: Limit = Limit { time: SHORT, bytes: 256 * 1024 };

/// Everybody with an account: 4 kB each, so a thousand people.
pub(crate) const USERS: Limit = Limit { time: SHORT, bytes: 4 * 1024 * 1024 };

/// All players: a busy one describes every stream and chapter of its film in some 40 kB, so a hundred of them.
pub(crate) const SESSIONS: Limit = Limit { time: SHORT, bytes: 4 * 1024 * 1024 };

/// A look into the library within a spoken command: the episodes of the longest shows are 2 MB.
pub(crate) const LOOK: Limit = Limit { time: SHORT, bytes: 16 * 1024 * 1024 };

/// Marking a whole show makes the server write hundreds of rows.
pub(crate) const MARK: Limit = Limit { time: Duration::from_secs(6), bytes: 256 * 1024 };

/// One page of the whole library, in the background: a small machine with a disk asleep needs its time.
pub(crate) const PAGE: Limit = Limit { time: Duration::from_secs(30), bytes: 16 * 1024 * 1024 };

/// The header in which Emby says why it refused a valid sign-in.
const ERROR_CODE: &str = "x-application-error-code";

/// Why a call failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CallError {
    #[error("no answer: {0}")]
    Unreachable(String),
    #[error("no answer in time")]
    Slow,
    #[error("answered {status}")]
    Refused { status: StatusCode, parental: bool },
    #[error("made no sense: {0}")]
    Confused(String),
}

impl CallError {
    /// The status, if the server answered with one.
    pub(crate) fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Refused { status, .. } => Some(*status),
            Self::Unreachable(_) | Self::Slow | Self::Confused(_) => None,
        }
    }

    /// Whether the server is fine and merely does not want to tell this user, or has no such thing.
    pub(crate) fn is_refusal(&self) -> bool {
        self.status().is_some_and(|status| status.is_client_error() || status == StatusCode::NOT_IMPLEMENTED)
    }

    /// What a person is told: `server` is the server's name, `user` whom the call was made for.
    pub(crate) fn fault(self, server: &str, user: &str) -> Fault {
        let of_server = |code| Fault::new(code).with("server", server);
        let of_user = |code| Fault::new(code).with("user", user).with("server", server);
        match self {
            Self::Unreachable(_) => of_server(Code::ServerUnreachable),
            Self::Slow => of_server(Code::ServerSlow),
            Self::Confused(detail) => of_server(Code::ServerConfused).with("detail", detail),
            Self::Refused { status, parental } => match status.as_u16() {
                401 if parental => of_user(Code::ParentalControl),
                401 => of_server(Code::SignInExpired),
                402 => of_server(Code::PremiereNeeded),
                403 => of_user(Code::NotAllowed),
                // From a proxy in front of a server that is gone.
                502 | 504 => of_server(Code::ServerUnreachable),
                503 => of_server(Code::ServerStarting),
                other => of_server(Code::ServerConfused).with("detail", format!("status {other}")),
            },
        }
    }
}

/// The way to one server.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    http: Client,
    base: String,
}

impl Caller {
    pub(crate) fn new(http: Client, base: String) -> Self {
        Self { http, base }
    }

    /// Asks. A connection that died while it was kept for later is no failure: asking again changes nothing.
    pub(crate) async fn get<T: DeserializeOwned>(
        &self,
        headers: &HeaderMap,
        target: &str,
        limit: Limit,
    ) -> Result<T, CallError> {
        let request = self.request(Method::GET, headers, target, limit)?;
        let again = request.try_clone();
        let response = match (self.http.execute(request).await, again) {
            (Err(error), Some(again)) if died_while_kept(&error) => self.http.execute(again).await,
            (outcome, _) => outcome,
        };
        let response = accepted(response.map_err(|error| sorted(&error))?, target)?;
        read(&body(response, limit.bytes).await?, target)
    }

    /// Tells something and reads the answer.
    pub(crate) async fn post<T: DeserializeOwned>(
        &self,
        headers: &HeaderMap,
        target: &str,
        json: Vec<u8>,
        limit: Limit,
    ) -> Result<T, CallError> {
        let response = self.send(Method::POST, headers, target, Some(json), limit).await?;
        read(&body(response, limit.bytes).await?, target)
    }

    /// Tells something, or takes it back; any 2xx will do. The rest of the answer is read only so that the connection can be used again.
    pub(crate) async fn tell(
        &self,
        method: Method,
        headers: &HeaderMap,
        target: &str,
        json: Option<Vec<u8>>,
        limit: Limit,
    ) -> Result<(), CallError> {
        let response = self.send(method, headers, target, json, limit).await?;
        // It has been done; how the answer ends does not matter any more.
        let _ = body(response, limit.bytes).await;
        Ok(())
    }

    /// Where a `GET` leads: the answer itself, or the address it points to. For finding out about a server only.
    pub(crate) async fn get_unfollowed<T: DeserializeOwned>(
        &self,
        headers: &HeaderMap,
        target: &str,
        limit: Limit,
    ) -> Result<Led<T>, CallError> {
        let request = self.request(Method::GET, headers, target, limit)?;
        let here = request.url().clone();
        let response = self.http.execute(request).await.map_err(|error| sorted(&error))?;
        if response.status().is_redirection() {
            let location = response.headers().get(reqwest::header::LOCATION).and_then(|value| value.to_str().ok());
            return match location.and_then(|location| here.join(location).ok()) {
                Some(to) => Ok(Led::Elsewhere(to)),
                None => Err(CallError::Confused(format!("{target}: moved to nowhere"))),
            };
        }
        read(&body(accepted(response, target)?, limit.bytes).await?, target).map(Led::Here)
    }

    async fn send(
        &self,
        method: Method,
        headers: &HeaderMap,
        target: &str,
        json: Option<Vec<u8>>,
        limit: Limit,
    ) -> Result<Response, CallError> {
        let mut request = self.request(method, headers, target, limit)?;
        match json {
            Some(json) => {
                request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                *request.body_mut() = Some(json.into());
            }
            // Some proxies answer 411 to a POST that does not say how long it is.
            None => drop(request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"))),
        }
        accepted(self.http.execute(request).await.map_err(|error| sorted(&error))?, target)
    }

    fn request(&self, method: Method, headers: &HeaderMap, target: &str, limit: Limit) -> Result<Request, CallError> {
        let mut address = String::with_capacity(self.base.len() + target.len());
        address.push_str(&self.base);
        address.push_str(target);
        let url = Url::parse(&address).map_err(|error| CallError::Confused(error.to_string()))?;
        let mut request = Request::new(method, url);
        *request.headers_mut() = headers.clone();
        *request.timeout_mut() = Some(limit.time);
        Ok(request)
    }
}

/// What a call that follows no redirects led to.
#[derive(Debug)]
pub(crate) enum Led<T> {
    Here(T),
    Elsewhere(Url),
}

fn accepted(response: Response, target: &str) -> Result<Response, CallError> {
    let status = response.status();
    if status.is_success() {
        return Ok(response);
    }
    let parental = response.headers().get(ERROR_CODE).is_some_and(|code| code == "ParentalControl");
    debug!(path = path_of(target), status = status.as_u16(), "a server refused");
    Err(CallError::Refused { status, parental })
}

async fn body(mut response: Response, most: usize) -> Result<Vec<u8>, CallError> {
    let told = response.content_length().unwrap_or(0);
    let too_big = || CallError::Confused(format!("the answer is bigger than {most} bytes"));
    let told = usize::try_from(told).ok().filter(|told| *told <= most).ok_or_else(too_big)?;
    let mut bytes = Vec::with_capacity(told);
    while let Some(chunk) = response.chunk().await.map_err(|error| sorted(&error))? {
        if bytes.len() + chunk.len() > most {
            return Err(too_big());
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

fn read<T: DeserializeOwned>(bytes: &[u8], target: &str) -> Result<T, CallError> {
    serde_json::from_slice(bytes).map_err(|error| {
        // Only where, never what: the answer may hold names and titles.
        let place = format!("line {}, column {}", error.line(), error.column());
        CallError::Confused(format!("{}: {:?} error at {place}", path_of(target), error.classify()))
    })
}

/// The path without its query, which may hold what somebody searches for.
fn path_of(target: &str) -> &str {
    target.split('?').next().unwrap_or(target)
}

fn sorted(error: &reqwest::Error) -> CallError {
    if error.is_connect() {
        CallError::Unreachable("no connection".to_owned())
    } else if error.is_timeout() {
        CallError::Slow
    } else if error.is_body() || error.is_decode() {
        CallError::Confused("the answer was cut short".to_owned())
    } else {
        CallError::Unreachable("the connection was closed".to_owned())
    }
}

fn died_while_kept(error: &reqwest::Error) -> bool {
    error.is_request() && !error.is_connect() && !error.is_timeout()
}
