//! How TLS is spoken at the endpoint: 1.2 and 1.3, HTTP/1.1, by ring.

use super::Shown;
use household::fault::{Code, Fault};
use rustls::{ServerConfig, ServerConnection};
use std::sync::Arc;

/// The protocol by which a certificate authority asks for a proof inside TLS.
pub const ACME_TLS: &[u8] = b"acme-tls/1";

/// How TLS is spoken where this is shown.
///
/// # Errors
/// [`Code::Internal`] when the library has no cipher for these versions, which does not happen.
pub fn server(shown: Arc<Shown>) -> Result<Arc<ServerConfig>, Fault> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])
        .map_err(|_| Fault::new(Code::Internal))?;
    let mut config = config.with_no_client_auth().with_cert_resolver(shown);
    config.alpn_protocols = vec![b"http/1.1".to_vec(), ACME_TLS.to_vec()];
    Ok(Arc::new(config))
}

/// Whether this connection was only for a proof: there is nothing to say on it after the handshake.
pub fn is_proof(connection: &ServerConnection) -> bool {
    connection.alpn_protocol() == Some(ACME_TLS)
}

#[cfg(test)]
mod tests;
