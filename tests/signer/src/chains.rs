//! The good certificate chain and every bad one, each made from the same keys so that only the named thing is wrong.

use crate::keys::{Key, Keys};
use crate::{Error, FOLDER};
use rcgen::{
    BasicConstraints, Certificate, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer,
    KeyUsagePurpose,
};
use time::{Duration, OffsetDateTime};

/// The name that Alexa's certificate must have.
const ALEXA: &str = "echo-api.amazon.com";
const ROOT: &str = "Usher Test Root";
const INTERMEDIATE: &str = "Usher Test Intermediate";
const STRANGER: &str = "Usher Test Other Root";

/// A file of certificates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chain {
    /// Leaf, intermediate, root.
    Good,
    /// Leaf, intermediate.
    WithoutRoot,
    /// The leaf ended yesterday.
    Expired,
    /// The leaf begins tomorrow.
    NotYetValid,
    /// The leaf is somebody else's.
    WrongName,
    /// The name is in the subject only, where nobody looks any more.
    NameOnlyInSubject,
    /// The leaf signed itself.
    SelfSigned,
    /// A root that the test does not trust.
    UnknownRoot,
    /// Leaf, root.
    WithoutIntermediate,
    /// The leaf alone.
    LeafOnly,
    /// Intermediate, leaf, root.
    Reversed,
    /// The leaf was signed by another leaf. It belongs to [`Key::Other`].
    IssuerNotAuthority,
    /// The leaf may encipher keys but not sign.
    MayNotSign,
    /// The leaf may serve for e-mail only.
    WrongPurpose,
    /// Not a certificate.
    Garbage,
    /// Nothing.
    Empty,
}

impl Chain {
    /// All of them.
    pub const ALL: [Chain; 16] = [
        Chain::Good,
        Chain::WithoutRoot,
        Chain::Expired,
        Chain::NotYetValid,
        Chain::WrongName,
        Chain::NameOnlyInSubject,
        Chain::SelfSigned,
        Chain::UnknownRoot,
        Chain::WithoutIntermediate,
        Chain::LeafOnly,
        Chain::Reversed,
        Chain::IssuerNotAuthority,
        Chain::MayNotSign,
        Chain::WrongPurpose,
        Chain::Garbage,
        Chain::Empty,
    ];

    /// The file's name.
    pub fn file(self) -> &'static str {
        match self {
            Chain::Good => "good.pem",
            Chain::WithoutRoot => "without-root.pem",
            Chain::Expired => "expired.pem",
            Chain::NotYetValid => "not-yet-valid.pem",
            Chain::WrongName => "wrong-name.pem",
            Chain::NameOnlyInSubject => "name-only-in-subject.pem",
            Chain::SelfSigned => "self-signed.pem",
            Chain::UnknownRoot => "unknown-root.pem",
            Chain::WithoutIntermediate => "without-intermediate.pem",
            Chain::LeafOnly => "leaf-only.pem",
            Chain::Reversed => "reversed.pem",
            Chain::IssuerNotAuthority => "issuer-not-authority.pem",
            Chain::MayNotSign => "may-not-sign.pem",
            Chain::WrongPurpose => "wrong-purpose.pem",
            Chain::Garbage => "garbage.pem",
            Chain::Empty => "empty.pem",
        }
    }

    /// Where Alexa would say that it lies.
    pub fn address(self) -> String {
        format!("{FOLDER}{}", self.file())
    }

    /// The key that signs requests in this chain's name.
    pub fn key(self) -> Key {
        if self == Chain::IssuerNotAuthority { Key::Other } else { Key::Leaf }
    }
}

pub(crate) fn root(keys: &Keys, now: OffsetDateTime) -> Result<Certificate, Error> {
    authority(ROOT, now, None).self_signed(keys.get(Key::Root))
}

pub(crate) fn pem(chain: Chain, keys: &Keys, now: OffsetDateTime) -> Result<String, Error> {
    let root_params = authority(ROOT, now, None);
    let root_issuer = Issuer::from_params(&root_params, keys.get(Key::Root));
    let root = root(keys, now)?.pem();
    let between_params = authority(INTERMEDIATE, now, Some(0));
    let between_issuer = Issuer::from_params(&between_params, keys.get(Key::Intermediate));
    let between = between_params.signed_by(keys.get(Key::Intermediate), &root_issuer)?.pem();
    let under = |params: CertificateParams| params.signed_by(keys.get(Key::Leaf), &between_issuer).map(|it| it.pem());
    let good = leaf(ALEXA, &[ALEXA], now);

    Ok(match chain {
        Chain::Good => [under(good)?, between, root].concat(),
        Chain::WithoutRoot => [under(good)?, between].concat(),
        Chain::Expired => [under(shifted(good, now, -30, -1))?, between, root].concat(),
        Chain::NotYetValid => [under(shifted(good, now, 1, 30))?, between, root].concat(),
        Chain::WrongName => [under(leaf("evil.example", &["evil.example"], now))?, between, root].concat(),
        Chain::NameOnlyInSubject => [under(leaf(ALEXA, &[], now))?, between, root].concat(),
        Chain::SelfSigned => good.self_signed(keys.get(Key::Leaf))?.pem(),
        Chain::UnknownRoot => {
            let stranger = authority(STRANGER, now, None);
            let issuer = Issuer::from_params(&stranger, keys.get(Key::Other));
            let own = stranger.self_signed(keys.get(Key::Other))?.pem();
            [good.signed_by(keys.get(Key::Leaf), &issuer)?.pem(), own].concat()
        }
        Chain::WithoutIntermediate => [under(good)?, root].concat(),
        Chain::LeafOnly => under(good)?,
        Chain::Reversed => [between, under(good)?, root].concat(),
        Chain::IssuerNotAuthority => {
            let issuer = Issuer::from_params(&good, keys.get(Key::Leaf));
            let forged = leaf(ALEXA, &[ALEXA], now).signed_by(keys.get(Key::Other), &issuer)?.pem();
            [forged, under(good.clone())?, between, root].concat()
        }
        Chain::MayNotSign => {
            let mut params = good;
            params.key_usages = vec![KeyUsagePurpose::KeyEncipherment];
            [under(params)?, between, root].concat()
        }
        Chain::WrongPurpose => {
            let mut params = good;
            params.extended_key_usages = vec![ExtendedKeyUsagePurpose::EmailProtection];
            [under(params)?, between, root].concat()
        }
        Chain::Garbage => "not a certificate\n".to_owned(),
        Chain::Empty => String::new(),
    })
}

fn authority(name: &str, now: OffsetDateTime, below: Option<u8>) -> CertificateParams {
    let mut params = named(name, now);
    params.is_ca = IsCa::Ca(below.map_or(BasicConstraints::Unconstrained, BasicConstraints::Constrained));
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params
}

fn leaf(name: &str, alternatives: &[&str], now: OffsetDateTime) -> CertificateParams {
    let mut params = named(name, now);
    params.subject_alt_names =
        alternatives.iter().filter_map(|it| (*it).try_into().ok()).map(rcgen::SanType::DnsName).collect();
    params.is_ca = IsCa::ExplicitNoCa;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::KeyEncipherment];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
    params
}

fn named(name: &str, now: OffsetDateTime) -> CertificateParams {
    let mut subject = DistinguishedName::new();
    subject.push(DnType::CountryName, "US");
    subject.push(DnType::CommonName, name);
    let mut params = CertificateParams::default();
    params.distinguished_name = subject;
    params.use_authority_key_identifier_extension = true;
    shifted(params, now, -1, 30)
}

/// The same certificate, valid between these days from now.
fn shifted(mut params: CertificateParams, now: OffsetDateTime, from: i64, until: i64) -> CertificateParams {
    params.not_before = now + Duration::days(from);
    params.not_after = now + Duration::days(until);
    params
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_chain_can_be_made_and_has_its_own_file() {
        let now = OffsetDateTime::from_unix_timestamp(1_795_197_600).unwrap();
        let signer = crate::Signer::new(now).unwrap();
        let mut files = std::collections::BTreeSet::new();
        for chain in Chain::ALL {
            let pem = signer.chain(chain).unwrap();
            assert_eq!(pem.contains("BEGIN CERTIFICATE"), !matches!(chain, Chain::Garbage | Chain::Empty), "{chain:?}");
            assert!(files.insert(chain.file()), "{chain:?} shares its file");
        }
    }
}
