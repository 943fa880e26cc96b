//! The client for Amazon's hosts. Clients for servers at home are made in [`servers::http`].

use household::fault::{Code, Fault};
use reqwest::redirect;
use std::time::Duration;

/// How long a connection may take to come about; below the time limit of every call.
const CONNECT_TIME: Duration = Duration::from_secs(2);

/// Makes a client. It follows no redirects and uses no proxy; whom it trusts says [`servers::http::tls`].
///
/// # Errors
/// [`Code::Internal`] when no cryptography is installed or `extra_roots` is not PEM.
pub fn client(user_agent: &str, extra_roots: &[u8]) -> Result<reqwest::Client, Fault> {
    client_with(user_agent, extra_roots, |builder| builder)
}

/// The same, with something more.
pub(crate) fn client_with(
    user_agent: &str,
    extra_roots: &[u8],
    more: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
) -> Result<reqwest::Client, Fault> {
    let internal = || Fault::new(Code::Internal);
    let tls = servers::http::tls(extra_roots).map_err(|_| internal())?;
    let builder = reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .user_agent(user_agent)
        .redirect(redirect::Policy::none())
        .connect_timeout(CONNECT_TIME)
        .http1_only()
        .referer(false)
        .no_proxy();
    more(builder).build().map_err(|_| internal())
}
