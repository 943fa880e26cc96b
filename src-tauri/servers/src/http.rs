//! The one place where HTTP clients for servers are made, so that limits, redirects and trust are the same everywhere.
//!
//! It must not know any server. The process installs its cryptography (`rustls::crypto::ring`) before the first
//! client is made.

mod roots;

use reqwest::redirect;
use std::time::Duration;

/// How long a connection may take to come about. Below the time limit of a call, so that a machine that is switched
/// off is told apart from a server that thinks for too long.
const CONNECT_TIME: Duration = Duration::from_secs(2);

/// How long an unused connection is kept. Both servers close theirs after two minutes (Kestrel: 130 s); we leave first,
/// so that an order does not meet a connection that is just being closed.
const IDLE_TIME: Duration = Duration::from_secs(90);

/// How many unused connections are kept for one server. Commands that come together need one each: fewer would be opened
/// anew for each order, which costs more than the order itself.
const IDLE_CONNECTIONS: usize = 16;

/// A client could not be made; the text is for the log.
#[derive(Debug, thiserror::Error)]
#[error("no HTTP client: {0}")]
pub struct ClientError(String);

/// Makes a client for calls to servers.
///
/// It follows no redirects: a call carries a person's token, which must not travel to a place nobody chose. Reading the
/// system's trusted certificates waits for the first TLS connection, so a home with plain HTTP never pays for it, and a
/// bare container without any can still speak plain HTTP. No proxy is used: servers are at home. `extra_roots` are PEM
/// certificates to trust besides; empty for none.
///
/// # Errors
/// When no cryptography is installed or `extra_roots` is not PEM.
pub fn client(user_agent: &str, extra_roots: &[u8]) -> Result<reqwest::Client, ClientError> {
    let tls = roots::client_config(extra_roots).map_err(ClientError)?;
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .user_agent(user_agent)
        .redirect(redirect::Policy::none())
        .connect_timeout(CONNECT_TIME)
        .pool_idle_timeout(IDLE_TIME)
        .pool_max_idle_per_host(IDLE_CONNECTIONS)
        .tcp_nodelay(true)
        .tcp_keepalive(Duration::from_secs(30))
        .http1_only()
        .referer(false)
        .no_proxy()
        .build()
        .map_err(|error| ClientError(error.to_string()))
}
