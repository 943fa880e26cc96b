//! From a file of certificates to the key that Alexa signs with, or the reason why not.
//!
//! The path is built over every certificate of the file, leaf first, to a root that we trust ourselves. Nothing here
//! fetches or remembers.

use crate::custom::refusal::Refusal;
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, TrustAnchor, UnixTime};
use std::time::Duration;
use time::OffsetDateTime;
use webpki::{ALL_VERIFICATION_ALGS, EndEntityCert, KeyUsage, anchor_from_trusted_cert};
use x509_parser::prelude::{FromDer as _, GeneralName, X509Certificate};
use x509_parser::public_key::PublicKey;

/// The name that the leaf must carry as an alternative name, to the letter.
const ALEXA: &str = "echo-api.amazon.com";
/// Alexa sends four.
const MOST_CERTIFICATES: usize = 10;

/// The roots that a chain may end in.
#[derive(Clone, Debug)]
pub struct Roots(Vec<TrustAnchor<'static>>);

impl Roots {
    /// Those that the public web trusts, the same on every system.
    pub fn public() -> Self {
        Self(webpki_roots::TLS_SERVER_ROOTS.to_vec())
    }

    /// These and no others. None if one of them is not a certificate.
    pub fn only<T: AsRef<[u8]>>(certificates: impl IntoIterator<Item = T>) -> Option<Self> {
        Self(Vec::new()).and(certificates)
    }

    /// These as well. None if one of them is not a certificate.
    pub fn and<T: AsRef<[u8]>>(mut self, certificates: impl IntoIterator<Item = T>) -> Option<Self> {
        for der in certificates {
            let certificate = CertificateDer::from(der.as_ref());
            self.0.push(anchor_from_trusted_cert(&certificate).ok()?.to_owned());
        }
        Some(self)
    }
}

/// A key that Alexa signs with, for as long as every certificate above it is valid.
pub(crate) struct SigningKey {
    key: UnparsedPublicKey<Vec<u8>>,
    /// Seconds since 1970, both included.
    valid_from: i64,
    valid_until: i64,
}

impl SigningKey {
    /// Reads a file of certificates as it is at this moment.
    pub(crate) fn from_pem(pem: &[u8], roots: &Roots, now: OffsetDateTime) -> Result<Self, Refusal> {
        let certificates = certificates(pem)?;
        let (first, above) = certificates.split_first().ok_or(Refusal::CertificateUnreadable)?;
        let (_, leaf) = X509Certificate::from_der(first).map_err(|_| Refusal::CertificateUnreadable)?;
        let (valid_from, valid_until) = verified_span(first, above, roots, now)?;
        names_alexa(&leaf)?;
        may_sign(&leaf)?;
        Ok(Self { key: rsa_key(&leaf)?, valid_from, valid_until })
    }

    /// Whether every certificate of the path is valid at this moment.
    pub(crate) fn is_valid_at(&self, now: OffsetDateTime) -> bool {
        (self.valid_from..=self.valid_until).contains(&now.unix_timestamp())
    }

    /// Whether this key made the signature (RSA PKCS#1 v1.5 with SHA-256) of exactly these bytes.
    pub(crate) fn signed(&self, body: &[u8], signature: &[u8]) -> bool {
        self.key.verify(body, signature).is_ok()
    }
}

fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, Refusal> {
    let mut certificates = Vec::new();
    for certificate in CertificateDer::pem_slice_iter(pem) {
        if certificates.len() == MOST_CERTIFICATES {
            return Err(Refusal::CertificateUnreadable);
        }
        certificates.push(certificate.map_err(|_| Refusal::CertificateUnreadable)?);
    }
    Ok(certificates)
}

/// Builds the path and gives the span in which all of it is valid.
fn verified_span(
    first: &CertificateDer<'_>,
    above: &[CertificateDer<'_>],
    roots: &Roots,
    now: OffsetDateTime,
) -> Result<(i64, i64), Refusal> {
    let seconds = u64::try_from(now.unix_timestamp()).map_err(|_| Refusal::CertificateNotYetValid)?;
    let time = UnixTime::since_unix_epoch(Duration::from_secs(seconds));
    let leaf = EndEntityCert::try_from(first).map_err(|_| Refusal::CertificateUnreadable)?;
    let path = leaf
        .verify_for_usage(ALL_VERIFICATION_ALGS, &roots.0, above, time, KeyUsage::server_auth(), None, None)
        .map_err(|error| refusal_for(&error))?;
    let mut span = validity(first)?;
    for certificate in path.intermediate_certificates() {
        let (from, until) = validity(&certificate.der())?;
        span = (span.0.max(from), span.1.min(until));
    }
    Ok(span)
}

fn refusal_for(error: &webpki::Error) -> Refusal {
    tracing::debug!(%error, "the chain does not lead to a trusted root");
    if matches!(error, webpki::Error::CertExpired { .. }) {
        Refusal::CertificateExpired
    } else if matches!(error, webpki::Error::CertNotValidYet { .. }) {
        Refusal::CertificateNotYetValid
    } else {
        Refusal::CertificateUntrusted
    }
}

fn validity(certificate: &CertificateDer<'_>) -> Result<(i64, i64), Refusal> {
    let (_, certificate) = X509Certificate::from_der(certificate).map_err(|_| Refusal::CertificateUnreadable)?;
    Ok((certificate.validity().not_before.timestamp(), certificate.validity().not_after.timestamp()))
}

fn names_alexa(leaf: &X509Certificate<'_>) -> Result<(), Refusal> {
    let names = leaf.subject_alternative_name().map_err(|_| Refusal::CertificateUnreadable)?;
    let named = names.is_some_and(|names| {
        names.value.general_names.iter().any(|name| matches!(name, GeneralName::DNSName(name) if *name == ALEXA))
    });
    if named { Ok(()) } else { Err(Refusal::CertificateOfAnother) }
}

fn may_sign(leaf: &X509Certificate<'_>) -> Result<(), Refusal> {
    let usage = leaf.key_usage().map_err(|_| Refusal::CertificateUnreadable)?;
    if usage.is_none_or(|usage| usage.value.digital_signature()) { Ok(()) } else { Err(Refusal::CertificateMayNotSign) }
}

fn rsa_key(leaf: &X509Certificate<'_>) -> Result<UnparsedPublicKey<Vec<u8>>, Refusal> {
    match leaf.public_key().parsed() {
        Ok(PublicKey::RSA(_)) => {
            let bytes = leaf.public_key().subject_public_key.data.to_vec();
            Ok(UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, bytes))
        }
        _ => Err(Refusal::CertificateMayNotSign),
    }
}
