//! Looks at every certificate, keeps what was thought of it, and lets it pass.

use super::chain::Chain;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{DigitallySignedStruct, Error, RootCertStore, SignatureScheme};
use std::sync::{Arc, Mutex, PoisonError};
use time::OffsetDateTime;

/// What was seen on one connection.
#[derive(Debug)]
pub(super) struct Eye {
    strict: Arc<WebPkiServerVerifier>,
    now: UnixTime,
    seen: Mutex<Option<Seen>>,
}

#[derive(Clone, Debug)]
struct Seen {
    shown: Vec<CertificateDer<'static>>,
    /// What a strict caller says.
    verdict: Result<(), Error>,
    /// Whether the key really is theirs, by a signature that a strict caller takes.
    signed: bool,
}

impl Eye {
    pub(super) fn new(roots: Arc<RootCertStore>, provider: Arc<CryptoProvider>, now: UnixTime) -> Option<Self> {
        let strict = WebPkiServerVerifier::builder_with_provider(roots, provider).build().ok()?;
        Some(Self { strict, now, seen: Mutex::default() })
    }

    /// What was shown under a host's name.
    pub(super) fn chain(&self, host: &str, now: OffsetDateTime) -> Option<Chain> {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()?;
        Chain::read(host, &seen.shown, seen.verdict, seen.signed, now)
    }

    fn signed(&self, valid: &Result<HandshakeSignatureValid, Error>) -> HandshakeSignatureValid {
        if valid.is_err()
            && let Some(seen) = self.seen.lock().unwrap_or_else(PoisonError::into_inner).as_mut()
        {
            seen.signed = false;
        }
        HandshakeSignatureValid::assertion()
    }
}

impl ServerCertVerifier for Eye {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        // By the time that was handed in.
        let judged = self.strict.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, self.now);
        let others = intermediates.iter().map(|one| one.clone().into_owned());
        let shown = std::iter::once(end_entity.clone().into_owned()).chain(others).collect();
        let seen = Seen { shown, verdict: judged.map(|_| ()), signed: true };
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = Some(seen);
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        Ok(self.signed(&self.strict.verify_tls12_signature(message, cert, signature)))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        Ok(self.signed(&self.strict.verify_tls13_signature(message, cert, signature)))
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.strict.supported_verify_schemes()
    }
}
