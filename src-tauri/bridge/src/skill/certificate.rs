//! The certificate that is really served where Alexa is to call: with the wrong kind in the manifest Alexa hangs up, and
//! neither side says why.
//!
//! Nothing is sent on the connection. Whether anybody vouches is judged by the roots that are public, as Amazon's are.

use alexa::provision::certificate::{Kind, kind_of};
use alexa::provision::setup::Certificate;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use household::fault::Fault;
use reach::probe::tls::Doctor;
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;
use time::OffsetDateTime;
use tokio::net::ToSocketAddrs;

/// A certificate that was seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Served {
    /// At which host.
    pub(super) host: String,
    names: Vec<String>,
    vouched: bool,
    pem: String,
}

impl Served {
    /// Whether it is this certificate (DER), and nobody vouches for it: then Amazon gets it itself.
    pub(super) fn is_told(&self, der: &[u8]) -> bool {
        !self.vouched && self.pem == pem(der)
    }

    /// What Alexa is to be told of it.
    ///
    /// # Errors
    /// When it is for another host.
    pub(super) fn certificate(&self) -> Result<Certificate, Fault> {
        let kind = kind_of(&self.host, &self.names, self.vouched)?;
        Ok(Certificate { kind, pem: (kind == Kind::SelfSigned).then(|| self.pem.clone()) })
    }
}

/// The certificate that is served at an address under a host's name; none if nobody answers there, as where a router does
/// not lead its own home back in.
pub(super) async fn served(host: &str, at: impl ToSocketAddrs, roots: &[u8], now: OffsetDateTime) -> Option<Served> {
    let at = tokio::net::lookup_host(at).await.ok()?.min_by_key(SocketAddr::is_ipv6)?;
    let chain = match Doctor::new(roots).glance(host, at, now).await {
        Ok((hello, chain)) => {
            tracing::debug!(?hello, "the endpoint was looked at");
            chain?
        }
        Err(no_call) => {
            tracing::info!(?no_call, "the endpoint does not answer from here");
            return None;
        }
    };
    Some(Served { host: host.to_owned(), pem: pem(&chain.leaf), names: chain.said.names, vouched: chain.vouched })
}

fn pem(der: &[u8]) -> String {
    let digits = STANDARD.encode(der);
    let lines = digits.as_bytes().chunks(64).map(|line| String::from_utf8_lossy(line).into_owned());
    let lines: Vec<String> = lines.collect();
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemClock;
    use household::clock::Clock as _;
    use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
    use rustls::ServerConfig;
    use rustls_pki_types::PrivateKeyDer;
    use std::sync::Arc;
    use tokio::net::TcpListener;
    use tokio_rustls::TlsAcceptor;

    fn now() -> OffsetDateTime {
        SystemClock::new().now()
    }

    struct Authority(CertifiedIssuer<'static, KeyPair>);

    impl Authority {
        fn new() -> Self {
            let mut params = CertificateParams::new(Vec::new()).unwrap();
            params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
            Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
        }

        /// Serves with a certificate for these names.
        async fn serve(&self, names: &[&str]) -> SocketAddr {
            let key = KeyPair::generate().unwrap();
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            let certificate = CertificateParams::new(names).unwrap().signed_by(&key, &self.0).unwrap();
            let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
            let config = ServerConfig::builder().with_no_client_auth();
            let config = config.with_single_cert(vec![certificate.der().clone()], key).unwrap();
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let address = listener.local_addr().unwrap();
            let acceptor = TlsAcceptor::from(Arc::new(config));
            tokio::spawn(async move {
                while let Ok((stream, _)) = listener.accept().await {
                    let _tls = acceptor.accept(stream).await;
                }
            });
            address
        }
    }

    #[tokio::test]
    async fn the_kind_follows_from_what_is_served() {
        crate::tls::install();
        let (known, unknown) = (Authority::new(), Authority::new());
        let roots = known.0.pem();
        let kind = async |authority: &Authority, names: &[&str]| {
            let at = authority.serve(names).await;
            let certificate = served("usher.example.org", at, roots.as_bytes(), now()).await.unwrap().certificate();
            certificate.map(|certificate| (certificate.kind, certificate.pem.is_some()))
        };
        assert_eq!(kind(&known, &["usher.example.org"]).await.unwrap(), (Kind::Trusted, false));
        assert_eq!(kind(&known, &["*.example.org"]).await.unwrap(), (Kind::Wildcard, false));
        assert_eq!(kind(&unknown, &["usher.example.org"]).await.unwrap(), (Kind::SelfSigned, true));
        let other = kind(&known, &["other.example.org"]).await.unwrap_err();
        assert_eq!(other.values["names"], "other.example.org");
    }

    #[tokio::test]
    async fn where_nobody_answers_there_is_nothing_to_see() {
        crate::tls::install();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        drop(listener);
        assert_eq!(served("usher.example.org", address, b"", now()).await, None);
    }
}
