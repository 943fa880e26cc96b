//! Whom a TLS connection trusts: what the system trusts, looked up when the first certificate has to be judged.
//!
//! Reading the system's certificates at start-up would cost every home time and memory, and would fail in a bare
//! container that has none, even where only plain HTTP is spoken.

use super::judge::{Fingerprint, Judge, TurnedAway};
use rustls::client::WantsClientCert;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, ConfigBuilder, Error, SignatureScheme};
use rustls_platform_verifier::Verifier;
use std::sync::{Arc, OnceLock};

/// TLS settings that trust the system, `extra` (PEM), and the certificate that is `accepted`.
pub(super) fn client_config(
    extra: &[u8],
    accepted: Option<Fingerprint>,
    turned_away: TurnedAway,
) -> Result<ClientConfig, String> {
    let extra = CertificateDer::pem_slice_iter(extra)
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| format!("the extra roots are not PEM: {error}"))?;
    let crypto = CryptoProvider::get_default().cloned().ok_or("no cryptography is installed")?;
    let builder = ClientConfig::builder_with_provider(Arc::clone(&crypto))
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?;
    let system = SystemRoots { crypto, extra, verifier: OnceLock::new() };
    Ok(trusting(builder, Judge { system, accepted, turned_away }).with_no_client_auth())
}

fn trusting(
    builder: ConfigBuilder<ClientConfig, rustls::WantsVerifier>,
    judge: Judge,
) -> ConfigBuilder<ClientConfig, WantsClientCert> {
    builder.dangerous().with_custom_certificate_verifier(Arc::new(judge))
}

/// The system's judge of certificates, called in when first needed.
#[derive(Debug)]
pub(super) struct SystemRoots {
    crypto: Arc<CryptoProvider>,
    extra: Vec<CertificateDer<'static>>,
    verifier: OnceLock<Result<Verifier, Error>>,
}

impl SystemRoots {
    pub(super) fn verifier(&self) -> Result<&Verifier, Error> {
        self.verifier
            .get_or_init(|| Verifier::new_with_extra_roots(self.extra.clone(), Arc::clone(&self.crypto)))
            .as_ref()
            .map_err(Clone::clone)
    }

    pub(super) fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.crypto.signature_verification_algorithms.supported_schemes()
    }
}
