//! What a chain of certificates says, and what a strict caller dislikes about it.
//!
//! For a caller, "leaf only", "wrong order" and "unknown authority" are one and the same failure. Here they are told apart by
//! looking at who is named as whose issuer.

use rustls::pki_types::CertificateDer;
use rustls::{CertificateError, Error};
use time::{Duration, OffsetDateTime};
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate};
use x509_parser::public_key::PublicKey;

/// Below this, callers begin to refuse RSA keys.
const RSA_BITS: usize = 2048;
/// A certificate that ends so soon should have been renewed.
const SOON: Duration = Duration::days(14);

/// What was shown, and what is thought of it.
#[derive(Clone, Debug)]
pub struct Chain {
    /// The names that it is for.
    pub names: Vec<String>,
    /// Who made it.
    pub issuer: String,
    /// Its key.
    pub key: KeyKind,
    /// Since when it is good.
    pub from: OffsetDateTime,
    /// Until when it is good.
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

/// The key of a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// RSA, of so many bits.
    Rsa(usize),
    /// On an elliptic curve; the curve's size in bits.
    Ecdsa(usize),
    /// Of another kind.
    Other(String),
}

impl std::fmt::Display for KeyKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Rsa(bits) => write!(f, "RSA {bits}"),
            Self::Ecdsa(bits) => write!(f, "ECDSA P-{bits}"),
            Self::Other(oid) => f.write_str(oid),
        }
    }
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
    /// It is signed in a way that nobody takes any more, or is not for servers.
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
        let (from, until) = (leaf.validity().not_before.to_datetime(), leaf.validity().not_after.to_datetime());
        let key = key_of(leaf);
        let vouched = match &verdict {
            Ok(()) => true,
            // For whom it is made out is another question.
            Err(error) => *error == Error::InvalidCertificate(CertificateError::NotValidForName) || other_names(error),
        };
        let trouble = match verdict {
            Err(error) => Some(trouble(&error, &links, leaf, now)),
            Ok(()) if key.is_weak() || !signed => Some(Trouble::WeakKey),
            Ok(()) => None,
        };
        let mut doubts = Vec::new();
        if trouble.is_none() && links == Links::Disordered {
            doubts.push(Doubt::Disordered);
        }
        if trouble.is_none() && until - now < SOON {
            doubts.push(Doubt::EndsSoon((until - now).whole_days()));
        }
        let names = names_of(leaf);
        tracing::debug!(host, ?names, ?trouble, "a certificate was looked at");
        Some(Self {
            names,
            issuer: name(leaf.issuer()),
            key,
            from,
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
        let find = |wanted: &str| self.names.iter().find(|name| name.eq_ignore_ascii_case(wanted));
        find(&host).or_else(|| find(&parent?)).map(String::as_str)
    }
}

impl KeyKind {
    fn is_weak(&self) -> bool {
        matches!(self, Self::Rsa(bits) if *bits < RSA_BITS)
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
    let Error::InvalidCertificate(certificate) = error else { return Trouble::Unfit(error.to_string()) };
    match certificate {
        CertificateError::NotValidForName => Trouble::OtherNames,
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => Trouble::Ended,
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => Trouble::NotBegun,
        CertificateError::InvalidPurpose
        | CertificateError::InvalidPurposeContext { .. }
        | CertificateError::UnsupportedSignatureAlgorithmContext { .. } => Trouble::Unfit(certificate.to_string()),
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

fn names_of(certificate: &X509Certificate<'_>) -> Vec<String> {
    let Ok(Some(names)) = certificate.subject_alternative_name() else { return Vec::new() };
    let dns =
        |name: &GeneralName<'_>| if let GeneralName::DNSName(name) = name { Some((*name).to_owned()) } else { None };
    names.value.general_names.iter().filter_map(dns).collect()
}

/// A name as people know it: the common name, else the organisation, else all of it.
fn name(name: &x509_parser::x509::X509Name<'_>) -> String {
    let text = |part: Option<&x509_parser::x509::AttributeTypeAndValue<'_>>| {
        part.and_then(|part| part.as_str().ok()).map(str::to_owned)
    };
    let organisation = text(name.iter_organization().next());
    let common = text(name.iter_common_name().next());
    match (organisation, common) {
        (Some(organisation), Some(common)) if !common.contains(&organisation) => format!("{organisation} {common}"),
        (_, Some(common)) => common,
        (Some(organisation), None) => organisation,
        (None, None) => name.to_string(),
    }
}

fn key_of(certificate: &X509Certificate<'_>) -> KeyKind {
    let key = certificate.public_key();
    match key.parsed() {
        Ok(PublicKey::RSA(rsa)) => KeyKind::Rsa(rsa.key_size()),
        Ok(PublicKey::EC(point)) => KeyKind::Ecdsa(point.key_size()),
        Ok(_) | Err(_) => KeyKind::Other(key.algorithm.algorithm.to_id_string()),
    }
}
