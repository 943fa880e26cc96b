//! What a chain of certificates says, and what a strict caller dislikes about it.
//!
//! For a caller, "leaf only", "wrong order" and "unknown authority" are one and the same failure. Here they are told apart by
//! looking at who is named as whose issuer.

use crate::certificate::Said;
use rustls::pki_types::CertificateDer;
use rustls::{CertificateError, Error};
use time::{Duration, OffsetDateTime};
use x509_parser::prelude::{FromDer, X509Certificate};
use x509_parser::public_key::PublicKey;

/// Below this, callers begin to refuse RSA keys.
const RSA_BITS: usize = 2048;
/// A certificate that ends so soon should have been renewed.
const SOON: Duration = Duration::days(14);

/// What was shown, and what is thought of it.
#[derive(Clone, Debug)]
pub struct Chain {
    /// What the certificate itself says.
    pub said: Said,
    /// Until when all of them are good.
    pub until: OffsetDateTime,
    /// How many certificates were shown.
    pub length: usize,
    /// Whether somebody public vouches for it, whoever it is for.
    pub vouched: bool,
    /// Whether whoever shows it vouches for it, and nobody else.
    pub self_signed: bool,
    /// The certificate itself (DER).
    pub leaf: Vec<u8>,
    /// Why a strict caller hangs up.
    pub trouble: Option<Trouble>,
    /// What may be disliked by some.
    pub doubts: Vec<Doubt>,
}

/// Why a strict caller hangs up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It has ended.
    Ended,
    /// It has not begun.
    NotBegun,
    /// It is for other names.
    OtherNames,
    /// Nobody but itself vouches for it.
    SelfSigned,
    /// The certificates between it and its authority are missing.
    Incomplete,
    /// The certificates come in the wrong order.
    Disordered,
    /// Nobody public vouches for it.
    Untrusted,
    /// Its key is too short.
    WeakKey,
    /// It is signed in a way that nobody takes any more, or is not for servers; the part of it that is so, as standards call it.
    Unfit(String),
}

/// What may be disliked by some.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The certificates come in the wrong order.
    Disordered,
    /// It ends in so many days.
    EndsSoon(i64),
}

impl Chain {
    /// Reads what was shown under a host's name. None if it is no certificate.
    pub(super) fn read(
        host: &str,
        shown: &[CertificateDer<'static>],
        verdict: Result<(), Error>,
        signed: bool,
        now: OffsetDateTime,
    ) -> Option<Self> {
        let read: Vec<X509Certificate<'_>> =
            shown.iter().filter_map(|der| X509Certificate::from_der(der).ok()).map(|(_, one)| one).collect();
        let leaf = read.first()?;
        let links = Links::of(&read);
        let said = Said::of(shown.first()?)?;
        let ends = read.iter().map(|one| one.validity().not_after.to_datetime());
        let until = ends.min().unwrap_or(said.not_after);
        let vouched = match &verdict {
            Ok(()) => true,
            // For whom it is made out is another question.
            Err(error) => *error == Error::InvalidCertificate(CertificateError::NotValidForName) || other_names(error),
        };
        let trouble = match verdict {
            Err(error) => Some(trouble(&error, &links, leaf, now)),
            Ok(()) if rsa_bits(leaf).is_some_and(|bits| bits < RSA_BITS) || !signed => Some(Trouble::WeakKey),
            Ok(()) => None,
        };
        let mut doubts = Vec::new();
        if trouble.is_none() && links == Links::Disordered {
            doubts.push(Doubt::Disordered);
        }
        if trouble.is_none() && until - now < SOON {
            doubts.push(Doubt::EndsSoon((until - now).whole_days()));
        }
        tracing::debug!(host, names = ?said.names, ?trouble, "a certificate was looked at");
        Some(Self {
            said,
            until,
            length: shown.len(),
            vouched,
            self_signed: links == Links::SelfSigned,
            leaf: shown.first()?.to_vec(),
            trouble,
            doubts,
        })
    }

    /// The name on it that fits a host: itself, or everything under its parent.
    pub fn fitting(&self, host: &str) -> Option<&str> {
        let host = host.trim_end_matches('.').to_ascii_lowercase();
        let parent = host.split_once('.').map(|(_, parent)| format!("*.{parent}"));
        let find = |wanted: &str| self.said.names.iter().find(|name| name.eq_ignore_ascii_case(wanted));
        find(&host).or_else(|| find(&parent?)).map(String::as_str)
    }
}

/// How the certificates hang together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Links {
    /// Each is by the next.
    Whole,
    /// The first is by itself.
    SelfSigned,
    /// There is but the first, and it is by somebody else; or what follows is of others.
    Incomplete,
    /// All are there, elsewhere in the row.
    Disordered,
}

impl Links {
    fn of(chain: &[X509Certificate<'_>]) -> Self {
        let Some(leaf) = chain.first() else { return Self::Incomplete };
        let is_authority = |one: &X509Certificate<'_>| one.is_ca();
        if leaf.issuer() == leaf.subject() && chain.len() == 1 {
            return Self::SelfSigned;
        }
        if is_authority(leaf) && chain.iter().skip(1).any(|one| !is_authority(one)) {
            return Self::Disordered;
        }
        if leaf.issuer() == leaf.subject() {
            return Self::SelfSigned;
        }
        let Some(next) = chain.get(1) else { return Self::Incomplete };
        let by_next = chain.windows(2).all(|pair| match pair {
            [one, next] => one.issuer() == next.subject(),
            _ => true,
        });
        let elsewhere = chain.iter().skip(1).any(|one| leaf.issuer() == one.subject());
        match (by_next, leaf.issuer() == next.subject() || elsewhere) {
            (true, _) => Self::Whole,
            (false, true) => Self::Disordered,
            (false, false) => Self::Incomplete,
        }
    }
}

fn other_names(error: &Error) -> bool {
    matches!(error, Error::InvalidCertificate(CertificateError::NotValidForNameContext { .. }))
}

fn trouble(error: &Error, links: &Links, leaf: &X509Certificate<'_>, now: OffsetDateTime) -> Trouble {
    let (from, until) = (leaf.validity().not_before.to_datetime(), leaf.validity().not_after.to_datetime());
    if other_names(error) {
        return Trouble::OtherNames;
    }
    let Error::InvalidCertificate(certificate) = error else { return Trouble::Unfit("unreadable".to_owned()) };
    #[expect(clippy::wildcard_enum_match_arm, reason = "what is left is told apart by what the chain itself says")]
    match certificate {
        CertificateError::NotValidForName => Trouble::OtherNames,
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => Trouble::Ended,
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => Trouble::NotBegun,
        CertificateError::InvalidPurpose | CertificateError::InvalidPurposeContext { .. } => {
            Trouble::Unfit("extended key usage".to_owned())
        }
        CertificateError::UnsupportedSignatureAlgorithmContext { .. } => {
            Trouble::Unfit(leaf.signature_algorithm.algorithm.to_id_string())
        }
        // "Nobody knows who made it", in one of several ways.
        _ if until < now => Trouble::Ended,
        _ if from > now => Trouble::NotBegun,
        _ => match links {
            Links::SelfSigned => Trouble::SelfSigned,
            Links::Incomplete => Trouble::Incomplete,
            Links::Disordered => Trouble::Disordered,
            Links::Whole => Trouble::Untrusted,
        },
    }
}

/// The size of an RSA key; none of others, whose sizes are all good.
fn rsa_bits(certificate: &X509Certificate<'_>) -> Option<usize> {
    match certificate.public_key().parsed() {
        Ok(PublicKey::RSA(rsa)) => Some(rsa.key_size()),
        Ok(_) | Err(_) => None,
    }
}
