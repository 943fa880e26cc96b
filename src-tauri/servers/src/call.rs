//! One call to a server: sent with a time limit, read with a size limit, and its failure sorted.
//!
//! [`CallError`] stays inside this package; [`CallError::fault`] is the border.

mod web_socket;

pub(crate) use web_socket::WebSocket;

use crate::http::Client;
use bytes::Bytes;
use household::fault::{Code, Fault};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderMap, HeaderValue, LOCATION};
use http::uri::{Authority, Scheme};
use http::{Method, Request, Response, StatusCode, Uri};
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::{Body as _, Incoming};
use serde::de::DeserializeOwned;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};
use tracing::debug;
use url::{Url, form_urlencoded};

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

/// A small picture, which is nice to have.
pub(crate) const PICTURE: Limit = Limit { time: Duration::from_secs(2), bytes: 64 * 1024 };

/// A smaller one, which goes along with all that is told of a home.
pub(crate) const PORTRAIT: Limit = Limit { time: SHORT, bytes: 24 * 1024 };

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

/// The list of the parts of a sound: a book of forty hours has 24,000, each named in some 400 bytes.
pub(crate) const PARTS: Limit = Limit { time: STREAM, bytes: 16 * 1024 * 1024 };

/// Until a stream begins: a converter needs its time. How long it then lasts is the listener's business.
pub(crate) const STREAM: Duration = Duration::from_secs(15);

/// A call to a service on the internet, which no spoken command waits for.
pub(crate) const SERVICE: Limit = Limit { time: Duration::from_secs(10), bytes: 256 * 1024 };

const FORM: &str = "application/x-www-form-urlencoded; charset=UTF-8";

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
    /// None if the address is none that HTTP goes to.
    base: Option<Base>,
}

/// A server's address, read once.
#[derive(Clone, Debug)]
struct Base {
    scheme: Scheme,
    authority: Authority,
    host: HeaderValue,
    /// What the person typed behind the host; no slash at the end.
    path: String,
}

impl Base {
    fn read(address: &str) -> Option<Self> {
        let parts = address.parse::<Uri>().ok()?.into_parts();
        let authority = parts.authority?;
        Some(Self {
            scheme: parts.scheme?,
            host: HeaderValue::from_str(authority.as_str()).ok()?,
            authority,
            path: parts.path_and_query?.path().trim_end_matches('/').to_owned(),
        })
    }

    fn with(&self, target: &str) -> Result<Uri, http::Error> {
        let mut path = String::with_capacity(self.path.len() + target.len());
        path.push_str(&self.path);
        path.push_str(target);
        Uri::builder().scheme(self.scheme.clone()).authority(self.authority.clone()).path_and_query(path).build()
    }
}

/// An answer whose body has not been read.
struct Answer {
    response: Response<Incoming>,
    limit: Limit,
    until: Instant,
}

impl Caller {
    pub(crate) fn new(http: Client, base: &str) -> Self {
        Self { http, base: Base::read(base) }
    }

    /// Asks. A connection that died while it was kept for later is no failure: asking again changes nothing.
    pub(crate) async fn get<T: DeserializeOwned>(
        &self,
        headers: &HeaderMap,
        target: &str,
        limit: Limit,
    ) -> Result<T, CallError> {
        let request = || self.request(Method::GET, headers, target, Bytes::new());
        let answer = match self.send(request()?, limit).await {
            Err(Unsent::Died) => self.send(request()?, limit).await,
            outcome => outcome,
        };
        read(&answer?.accepted(target)?.body().await?, target)
    }

    /// Asks for what is no JSON: its type, and its bytes.
    pub(crate) async fn file(
        &self,
        headers: &HeaderMap,
        target: &str,
        limit: Limit,
    ) -> Result<(String, Bytes), CallError> {
        let answer = self.send(self.request(Method::GET, headers, target, Bytes::new())?, limit).await?;
        let answer = answer.accepted(target)?;
        let kind = answer.response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let kind = kind.unwrap_or_default().to_owned();
        Ok((kind, answer.body().await?))
    }

    /// Tells something and reads the answer.
    pub(crate) async fn post<T: DeserializeOwned>(
        &self,
        headers: &HeaderMap,
        target: &str,
        json: Vec<u8>,
        limit: Limit,
    ) -> Result<T, CallError> {
        let answer = self.send(self.telling(Method::POST, headers, target, Some(json))?, limit).await?;
        read(&answer.accepted(target)?.body().await?, target)
    }

    /// Fills in a form and reads the answer.
    pub(crate) async fn form<T: DeserializeOwned>(
        &self,
        headers: &HeaderMap,
        target: &str,
        fields: &[(&str, &str)],
        limit: Limit,
    ) -> Result<T, CallError> {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let mut request = self.request(Method::POST, headers, target, Bytes::from(body))?;
        request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(FORM));
        read(&self.send(request, limit).await?.accepted(target)?.body().await?, target)
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
        let answer = self.send(self.telling(method, headers, target, json)?, limit).await?;
        // It has been done; how the answer ends does not matter any more.
        let _ = answer.accepted(target)?.body().await;
        Ok(())
    }

    /// Opens what is to be read piece by piece, whatever its status; only its beginning has a time limit.
    pub(crate) async fn open(
        &self,
        method: Method,
        headers: &HeaderMap,
        target: &str,
        begins: Duration,
    ) -> Result<Response<Incoming>, CallError> {
        let request = || self.request(method.clone(), headers, target, Bytes::new());
        let limit = Limit { time: begins, bytes: usize::MAX };
        let answer = match self.send(request()?, limit).await {
            Err(Unsent::Died) => self.send(request()?, limit).await,
            outcome => outcome,
        };
        Ok(answer?.response)
    }

    /// Asks for a text.
    pub(crate) async fn text(&self, headers: &HeaderMap, target: &str, limit: Limit) -> Result<String, CallError> {
        let request = || self.request(Method::GET, headers, target, Bytes::new());
        let answer = match self.send(request()?, limit).await {
            Err(Unsent::Died) => self.send(request()?, limit).await,
            outcome => outcome,
        };
        let body = answer?.accepted(target)?.body().await?;
        String::from_utf8(body.into()).map_err(|_| CallError::Confused(format!("{}: no text", path_of(target))))
    }

    /// The target that an address means which a server wrote into its answer at `from`. Only what is on the same server
    /// and under the same base is one: nothing of ours is sent anywhere else.
    pub(crate) fn target_at(&self, from: &str, written: &str) -> Result<String, CallError> {
        let elsewhere = || CallError::Confused(format!("{}: names something elsewhere", path_of(from)));
        let base = self.base.as_ref().ok_or_else(elsewhere)?;
        let here = base.with(from).ok().and_then(|here| Url::parse(&here.to_string()).ok()).ok_or_else(elsewhere)?;
        let there = here.join(written).map_err(|_| elsewhere())?;
        let path = there.path().strip_prefix(&base.path).filter(|path| path.starts_with('/')).ok_or_else(elsewhere)?;
        let same = there.origin() == here.origin() && there.username().is_empty() && there.password().is_none();
        let query = there.query().map(|query| format!("?{query}")).unwrap_or_default();
        if same { Ok(format!("{path}{query}")) } else { Err(elsewhere()) }
    }

    /// Where a `GET` leads: the answer itself, or the address it points to. For finding out about a server only.
    pub(crate) async fn get_unfollowed<T: DeserializeOwned>(
        &self,
        headers: &HeaderMap,
        target: &str,
        limit: Limit,
    ) -> Result<Led<T>, CallError> {
        let request = self.request(Method::GET, headers, target, Bytes::new())?;
        let here = request.uri().to_string();
        let answer = self.send(request, limit).await?;
        if answer.response.status().is_redirection() {
            let location = answer.response.headers().get(LOCATION).and_then(|value| value.to_str().ok());
            let here = Url::parse(&here).ok();
            return match here.zip(location).and_then(|(here, location)| here.join(location).ok()) {
                Some(to) => Ok(Led::Elsewhere(to)),
                None => Err(CallError::Confused(format!("{target}: moved to nowhere"))),
            };
        }
        read(&answer.accepted(target)?.body().await?, target).map(Led::Here)
    }

    async fn send(&self, request: Request<Full<Bytes>>, limit: Limit) -> Result<Answer, Unsent> {
        let until = Instant::now() + limit.time;
        match timeout_at(until, self.http.send(request)).await {
            Ok(Ok(response)) => Ok(Answer { response, limit, until }),
            Ok(Err(error)) if error.is_connect() => Err(Unsent::Unreached),
            Ok(Err(_)) => Err(Unsent::Died),
            Err(_) => Err(Unsent::Slow),
        }
    }

    fn telling(
        &self,
        method: Method,
        headers: &HeaderMap,
        target: &str,
        json: Option<Vec<u8>>,
    ) -> Result<Request<Full<Bytes>>, CallError> {
        let body = json.map(Bytes::from);
        let more = match body {
            Some(_) => (CONTENT_TYPE, HeaderValue::from_static("application/json")),
            // Some proxies answer 411 to a POST that does not say how long it is.
            None => (CONTENT_LENGTH, HeaderValue::from_static("0")),
        };
        let mut request = self.request(method, headers, target, body.unwrap_or_default())?;
        request.headers_mut().insert(more.0, more.1);
        Ok(request)
    }

    fn request(
        &self,
        method: Method,
        headers: &HeaderMap,
        target: &str,
        body: Bytes,
    ) -> Result<Request<Full<Bytes>>, CallError> {
        let base = self.base.as_ref().ok_or_else(|| CallError::Confused("no address".to_owned()))?;
        let mut request = Request::new(Full::new(body));
        *request.method_mut() = method;
        *request.uri_mut() = base.with(target).map_err(|error| CallError::Confused(error.to_string()))?;
        *request.headers_mut() = headers.clone();
        request.headers_mut().insert(HOST, base.host.clone());
        Ok(request)
    }
}

/// Why there is no answer at all.
#[derive(Clone, Copy, Debug)]
enum Unsent {
    /// There was no connection to be had.
    Unreached,
    /// The connection ended before the answer came.
    Died,
    /// The time was over.
    Slow,
}

impl From<Unsent> for CallError {
    fn from(unsent: Unsent) -> Self {
        match unsent {
            Unsent::Unreached => Self::Unreachable("no connection".to_owned()),
            Unsent::Died => Self::Unreachable("the connection was closed".to_owned()),
            Unsent::Slow => Self::Slow,
        }
    }
}

impl Answer {
    /// The same, if it is a 2xx.
    fn accepted(self, target: &str) -> Result<Self, CallError> {
        let status = self.response.status();
        if status.is_success() {
            return Ok(self);
        }
        let parental = self.response.headers().get(ERROR_CODE).is_some_and(|code| code == "ParentalControl");
        debug!(path = path_of(target), status = status.as_u16(), "a server refused");
        Err(CallError::Refused { status, parental })
    }

    async fn body(self) -> Result<Bytes, CallError> {
        let most = self.limit.bytes;
        let too_big = || CallError::Confused(format!("the answer is bigger than {most} bytes"));
        let body = self.response.into_body();
        if body.size_hint().lower() > most as u64 {
            return Err(too_big());
        }
        match timeout_at(self.until, Limited::new(body, most).collect()).await {
            Ok(Ok(body)) => Ok(body.to_bytes()),
            Ok(Err(error)) if error.is::<LengthLimitError>() => Err(too_big()),
            Ok(Err(_)) => Err(CallError::Confused("the answer was cut short".to_owned())),
            Err(_) => Err(CallError::Slow),
        }
    }
}

/// What a call that follows no redirects led to.
#[derive(Debug)]
pub(crate) enum Led<T> {
    Here(T),
    Elsewhere(Url),
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
