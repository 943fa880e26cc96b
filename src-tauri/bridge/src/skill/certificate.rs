//! The certificate that is really served where Alexa is to call: with the wrong kind in the manifest Alexa hangs up, and
//! neither side says why.
//!
//! Nothing is sent on the connection. Whether anybody vouches is judged by the roots that are public, as Amazon's are.

use alexa::provision::certificate::{Kind, kind_of, names_on};
use alexa::provision::setup::Certificate;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use household::fault::Fault;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};
use rustls_pki_types::pem::PemObject;
use serde::{Deserialize, Serialize};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::{TcpStream, ToSocketAddrs};
use tokio_rustls::TlsConnector;

/// How long looking may take.
const LONGEST: Duration = Duration::from_secs(5);

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
pub(super) async fn served(host: &str, at: impl ToSocketAddrs, roots: &[u8]) -> Option<Served> {
    let eye = Arc::new(Eye::new(roots)?);
    let provider = CryptoProvider::get_default()?.clone();
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().ok()?;
    let config = config.dangerous().with_custom_certificate_verifier(eye.clone()).with_no_client_auth();
    let name = ServerName::try_from(host.to_owned()).ok()?;
    let looking = async {
        let stream = TcpStream::connect(at).await?;
        TlsConnector::from(Arc::new(config)).connect(name, stream).await
    };
    match tokio::time::timeout(LONGEST, looking).await {
        Ok(Err(error)) => tracing::info!(%error, "the endpoint's certificate cannot be seen from here"),
        Err(_) => tracing::info!("the endpoint does not answer from here"),
        Ok(Ok(_)) => {}
    }
    let (der, vouched) = eye.seen.lock().unwrap_or_else(PoisonError::into_inner).take()?;
    Some(Served { host: host.to_owned(), names: names_on(&der), vouched, pem: pem(&der) })
}

fn pem(der: &[u8]) -> String {
    let digits = STANDARD.encode(der);
    let lines = digits.as_bytes().chunks(64).map(|line| String::from_utf8_lossy(line).into_owned());
    let lines: Vec<String> = lines.collect();
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", lines.join("\n"))
}

/// Looks at a certificate, and lets every one pass: nothing is sent to whoever has it.
#[derive(Debug)]
struct Eye {
    public: Arc<WebPkiServerVerifier>,
    seen: Mutex<Option<(Vec<u8>, bool)>>,
}

impl Eye {
    fn new(roots: &[u8]) -> Option<Self> {
        let mut store = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        store.add_parsable_certificates(CertificateDer::pem_slice_iter(roots).filter_map(Result::ok));
        let provider = CryptoProvider::get_default()?.clone();
        let public = WebPkiServerVerifier::builder_with_provider(Arc::new(store), provider).build().ok()?;
        Some(Self { public, seen: Mutex::default() })
    }
}

impl ServerCertVerifier for Eye {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let judged = self.public.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now);
        // For whom it is made out is another question.
        let vouched = match judged {
            Ok(_) => true,
            Err(Error::InvalidCertificate(
                CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
            )) => true,
            Err(_) => false,
        };
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = Some((end_entity.to_vec(), vouched));
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.public.verify_tls12_signature(message, cert, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.public.verify_tls13_signature(message, cert, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.public.supported_verify_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
    use rustls::ServerConfig;
    use rustls_pki_types::PrivateKeyDer;
    use std::net::SocketAddr;
    use tokio::net::TcpListener;
    use tokio_rustls::TlsAcceptor;

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
            let certificate = served("usher.example.org", at, roots.as_bytes()).await.unwrap().certificate();
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
        assert_eq!(served("usher.example.org", address, b"").await, None);
    }
}
