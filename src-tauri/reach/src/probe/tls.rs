//! The certificate doctor: what whoever calls a host by TLS is shown, and whether a strict caller takes it.
//!
//! A good browser hides what is wrong: it fetches missing certificates by itself and knows every cipher. This looks as a
//! strict caller does: nothing is fetched, TLS 1.2 is tried alone, and one cipher of RSA alone. Every certificate is let pass
//! while looking, so that everything is seen at once; nothing that matters is ever sent on such a connection.

mod chain;
mod eye;

pub use chain::{Chain, Doubt, Trouble};

use eye::Eye;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{AlertDescription, CipherSuite, ClientConfig, Error, InvalidMessage, RootCertStore, SupportedCipherSuite};
use rustls::{ProtocolVersion, SupportedProtocolVersion, crypto::CryptoProvider, crypto::ring, version};
use rustls_pki_types::pem::PemObject;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

/// How long a connection may take to come about.
const CONNECT: Duration = Duration::from_secs(3);
/// How long an answer to the first words may take.
const HELLO: Duration = Duration::from_secs(4);
/// The cipher that every RSA server of the last ten years knows.
const RSA_ALONE: CipherSuite = CipherSuite::TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256;

/// Looks at certificates. A cheap handle.
#[derive(Clone, Debug)]
pub struct Doctor {
    roots: Arc<RootCertStore>,
    provider: Arc<CryptoProvider>,
}

/// Why nobody answers at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoCall {
    /// The call is turned away.
    Refused,
    /// Nothing comes back.
    NoAnswer,
}

/// How the first words went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hello {
    /// They understand each other: TLS 1.3 or 1.2.
    Done(Version),
    /// The other side says nothing.
    Silent,
    /// It speaks, and not TLS.
    NotTls,
    /// It knows TLS 1.1 or older only.
    TooOld,
    /// No cipher in common.
    NoCommonCipher,
    /// It hangs up for another reason; what that is called.
    HungUp(String),
}

/// A version of TLS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// 1.2
    Tls12,
    /// 1.3
    Tls13,
}

/// Everything that was seen.
#[derive(Clone, Debug)]
pub struct Report {
    /// How the first words went, with every version and cipher on offer.
    pub hello: Hello,
    /// Whether TLS 1.2 is spoken; none if that was not tried.
    pub tls12: Option<bool>,
    /// Whether the cipher of RSA is known; none if that was not tried.
    pub rsa: Option<bool>,
    /// What was shown; none if nothing was.
    pub chain: Option<Chain>,
}

impl Doctor {
    /// One who trusts the public roots, as Amazon's are, and further ones (PEM).
    pub fn new(further: &[u8]) -> Self {
        let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        roots.add_parsable_certificates(CertificateDer::pem_slice_iter(further).filter_map(Result::ok));
        Self { roots: Arc::new(roots), provider: Arc::new(ring::default_provider()) }
    }

    /// Calls `at` once and asks for `host`: how the first words went, and what was shown, judged by this time.
    ///
    /// # Errors
    /// When no connection comes about.
    pub async fn glance(
        &self,
        host: &str,
        at: SocketAddr,
        now: OffsetDateTime,
    ) -> Result<(Hello, Option<Chain>), NoCall> {
        let all = self.provider.cipher_suites.clone();
        let (hello, eye) = self.look(host, at, now, &[&version::TLS13, &version::TLS12], all).await?;
        Ok((hello, eye.and_then(|eye| eye.chain(host, now))))
    }

    /// The same, and then whether it knows TLS 1.2, and the cipher of RSA.
    ///
    /// # Errors
    /// When no connection comes about.
    pub async fn examine(&self, host: &str, at: SocketAddr, now: OffsetDateTime) -> Result<Report, NoCall> {
        let all = self.provider.cipher_suites.clone();
        let (hello, chain) = self.glance(host, at, now).await?;
        let mut report = Report { hello, tls12: None, rsa: None, chain };
        let Hello::Done(spoken) = report.hello else { return Ok(report) };
        let rsa: Vec<SupportedCipherSuite> = all.iter().copied().filter(|suite| suite.suite() == RSA_ALONE).collect();
        let done = |look: Result<(Hello, Option<Arc<Eye>>), NoCall>| {
            look.ok().map(|(hello, _)| matches!(hello, Hello::Done(_)))
        };
        report.tls12 = match spoken {
            Version::Tls12 => Some(true),
            Version::Tls13 => done(self.look(host, at, now, &[&version::TLS12], all).await),
        };
        if report.tls12 == Some(true) {
            report.rsa = done(self.look(host, at, now, &[&version::TLS12], rsa).await);
        }
        Ok(report)
    }

    /// TLS settings that let every certificate pass: for what is said to a door whoever has it, never for anything that
    /// matters.
    pub fn indifferent(&self, now: OffsetDateTime) -> Option<ClientConfig> {
        let eye = Arc::new(Eye::new(self.roots.clone(), self.provider.clone(), unix(now))?);
        let versions: [&SupportedProtocolVersion; 2] = [&version::TLS13, &version::TLS12];
        self.config(&versions, self.provider.cipher_suites.clone(), eye)
    }

    fn config(
        &self,
        versions: &[&'static SupportedProtocolVersion],
        suites: Vec<SupportedCipherSuite>,
        eye: Arc<Eye>,
    ) -> Option<ClientConfig> {
        let provider = CryptoProvider { cipher_suites: suites, ..(*self.provider).clone() };
        let config = ClientConfig::builder_with_provider(Arc::new(provider)).with_protocol_versions(versions).ok()?;
        Some(config.dangerous().with_custom_certificate_verifier(eye).with_no_client_auth())
    }

    async fn look(
        &self,
        host: &str,
        at: SocketAddr,
        now: OffsetDateTime,
        versions: &[&'static SupportedProtocolVersion],
        suites: Vec<SupportedCipherSuite>,
    ) -> Result<(Hello, Option<Arc<Eye>>), NoCall> {
        let stream = match tokio::time::timeout(CONNECT, TcpStream::connect(at)).await {
            Ok(Ok(stream)) => stream,
            Ok(Err(error)) if error.kind() == io::ErrorKind::ConnectionRefused => return Err(NoCall::Refused),
            Ok(Err(_)) | Err(_) => return Err(NoCall::NoAnswer),
        };
        let unable = || Ok((Hello::HungUp("unusable name".to_owned()), None));
        let Ok(name) = ServerName::try_from(host.to_owned()) else { return unable() };
        let Some(eye) = Eye::new(self.roots.clone(), self.provider.clone(), unix(now)).map(Arc::new) else {
            return unable();
        };
        let Some(config) = self.config(versions, suites, eye.clone()) else { return unable() };
        let hello = match tokio::time::timeout(HELLO, TlsConnector::from(Arc::new(config)).connect(name, stream)).await
        {
            Err(_) => Hello::Silent,
            Ok(Err(error)) => failed(&error),
            Ok(Ok(stream)) => match stream.get_ref().1.protocol_version() {
                Some(ProtocolVersion::TLSv1_3) => Hello::Done(Version::Tls13),
                Some(_) | None => Hello::Done(Version::Tls12),
            },
        };
        Ok((hello, Some(eye)))
    }
}

/// What a failure says about the other side.
#[expect(clippy::wildcard_enum_match_arm, reason = "whatever else the library meets is told as it tells it")]
fn failed(error: &io::Error) -> Hello {
    let Some(tls) = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>()) else {
        return Hello::HungUp(error.kind().to_string());
    };
    if let Error::AlertReceived(alert) = tls {
        return match *alert {
            AlertDescription::ProtocolVersion => Hello::TooOld,
            AlertDescription::HandshakeFailure | AlertDescription::InsufficientSecurity => Hello::NoCommonCipher,
            other => Hello::HungUp(format!("{other:?}")),
        };
    }
    match tls {
        Error::InvalidMessage(InvalidMessage::InvalidContentType | InvalidMessage::UnknownProtocolVersion) => {
            Hello::NotTls
        }
        Error::PeerIncompatible(rustls::PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig) => Hello::TooOld,
        other => Hello::HungUp(other.to_string()),
    }
}

fn unix(now: OffsetDateTime) -> UnixTime {
    UnixTime::since_unix_epoch(Duration::from_secs(u64::try_from(now.unix_timestamp()).unwrap_or_default()))
}
