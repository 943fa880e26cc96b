//! The one place where HTTP clients for servers are made, so that limits, redirects and trust are the same everywhere.
//!
//! It is a thin layer over hyper: every spoken command waits for a call, and a client that reads an address anew for
//! each costs more than the call. It must not know any server. The process installs its cryptography
//! (`rustls::crypto::ring`) before the first client is made.

mod introduced;
mod judge;
mod names;
mod roots;

pub(crate) use introduced::Introduction;
pub use judge::{Fingerprint, NoFingerprint, TurnedAway};

use bytes::Bytes;
use http::header::USER_AGENT;
use http::{HeaderValue, Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::{Client as Pool, Error};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use introduced::Introduced;
use names::Names;
use rustls::ClientConfig;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::runtime::{self, Handle};
use tower::BoxError;
use tower::timeout::Timeout;
use tower::util::BoxCloneSyncService;

/// How long a connection may take to come about. Below the time limit of a call, so that a machine that is switched
/// off is told apart from a server that thinks for too long.
const CONNECT_TIME: Duration = Duration::from_secs(2);

/// How long an unused connection is kept. Both servers close theirs after two minutes (Kestrel: 130 s); we leave first,
/// so that an order does not meet a connection that is just being closed.
const IDLE_TIME: Duration = Duration::from_secs(90);

/// How many unused connections are kept for one server. Commands that come together need one each: fewer would be opened
/// anew for each order, which costs more than the order itself.
const IDLE_CONNECTIONS: usize = 16;

/// How much a connection reads at once. It keeps that room while it is unused, so a library that was read once must not
/// leave the room of a whole page of it behind.
const READ_AHEAD: usize = 64 * 1024;

/// A client could not be made; the text is for the log.
#[derive(Debug, thiserror::Error)]
#[error("no HTTP client: {0}")]
pub struct ClientError(String);

/// A client for calls to servers, with their connections. A cheap handle.
///
/// A connection is driven by the runtime that opened it. Each runtime keeps its own, so that a call never waits for
/// another's thread, and none is left without its driver when a runtime ends.
#[derive(Clone, Debug)]
pub struct Client {
    connector: Connector,
    pools: Arc<RwLock<Vec<(runtime::Id, Calls)>>>,
    user_agent: HeaderValue,
}

type Calls = Pool<Connector, Full<Bytes>>;

/// A connection on which nothing was said yet.
type Stream = MaybeHttpsStream<TokioIo<TcpStream>>;

type Connector = BoxCloneSyncService<http::Uri, Stream, BoxError>;

/// Makes a client for calls to servers.
///
/// It follows no redirects: a call carries a person's token, which must not travel to a place nobody chose. No proxy is
/// used: servers are at home. Whom it trusts says [`tls`].
///
/// # Errors
/// When no cryptography is installed, `extra_roots` is not PEM, or `user_agent` cannot be sent.
pub fn client(user_agent: &str, extra_roots: &[u8]) -> Result<Client, ClientError> {
    over(user_agent, tls(extra_roots)?)
}

/// The same for one server, whose owner may vouch for its certificate; and the memory of one that was turned away.
///
/// # Errors
/// As [`client`].
pub fn client_of_server(
    user_agent: &str,
    extra_roots: &[u8],
    accepted: Option<Fingerprint>,
) -> Result<(Client, TurnedAway), ClientError> {
    let turned_away = TurnedAway::default();
    let tls = roots::client_config(extra_roots, accepted, turned_away.clone()).map_err(ClientError)?;
    Ok((over(user_agent, tls)?, turned_away))
}

fn over(user_agent: &str, tls: ClientConfig) -> Result<Client, ClientError> {
    let user_agent = HeaderValue::from_str(user_agent).map_err(|error| ClientError(error.to_string()))?;
    let mut tcp = HttpConnector::new_with_resolver(Names::new());
    tcp.enforce_http(false);
    tcp.set_nodelay(true);
    tcp.set_keepalive(Some(Duration::from_secs(30)));
    let https = HttpsConnector::from((tcp, tls));
    let connector = BoxCloneSyncService::new(Timeout::new(https, CONNECT_TIME));
    Ok(Client { connector, pools: Arc::default(), user_agent })
}

/// TLS settings of a client. Reading the system's trusted certificates waits for the first TLS connection, so a home
/// with plain HTTP never pays for it, and a bare container without any can still speak plain HTTP. `extra_roots` are PEM
/// certificates to trust besides; empty for none.
///
/// # Errors
/// When no cryptography is installed or `extra_roots` is not PEM.
pub fn tls(extra_roots: &[u8]) -> Result<ClientConfig, ClientError> {
    roots::client_config(extra_roots, None, TurnedAway::default()).map_err(ClientError)
}

impl Client {
    /// A client with connections of its own, each of which is used only after this introduction.
    pub(crate) fn introduced(&self, introduction: Introduction) -> Self {
        let (inner, user_agent) = (self.connector.clone(), self.user_agent.clone());
        let introduced = Introduced { inner, introduction, user_agent: user_agent.clone() };
        let connector = BoxCloneSyncService::new(Timeout::new(introduced, CONNECT_TIME));
        Self { connector, pools: Arc::default(), user_agent }
    }

    /// Sends a request and waits for the head of its answer, without a time limit.
    pub(crate) async fn send(&self, mut request: Request<Full<Bytes>>) -> Result<Response<Incoming>, Error> {
        request.headers_mut().insert(USER_AGENT, self.user_agent.clone());
        self.calls().request(request).await
    }

    /// The connections of this runtime.
    fn calls(&self) -> Calls {
        let here = Handle::current().id();
        let known = |pools: &[(runtime::Id, Calls)]| {
            pools.iter().find(|(runtime, _)| *runtime == here).map(|(_, calls)| calls.clone())
        };
        if let Some(calls) = known(&self.pools.read().unwrap_or_else(PoisonError::into_inner)) {
            return calls;
        }
        let mut pools = self.pools.write().unwrap_or_else(PoisonError::into_inner);
        known(&pools).unwrap_or_else(|| {
            let calls = pool(self.connector.clone());
            pools.push((here, calls.clone()));
            calls
        })
    }
}

fn pool(connector: Connector) -> Calls {
    Pool::builder(TokioExecutor::new())
        .pool_timer(TokioTimer::new())
        .pool_idle_timeout(IDLE_TIME)
        .pool_max_idle_per_host(IDLE_CONNECTIONS)
        // Head and body of an order are one small piece.
        .http1_writev(false)
        .http1_max_buf_size(READ_AHEAD)
        .build(connector)
}
