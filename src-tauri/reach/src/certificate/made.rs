//! Certificates made for tests.

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, DnType, IsCa, KeyPair};
use rustls_pki_types::CertificateDer;
use time::{Duration, OffsetDateTime};

/// So many days after the day on which the tests begin.
pub(crate) fn at(days: i64) -> OffsetDateTime {
    let begin = OffsetDateTime::from_unix_timestamp(1_800_000_000).unwrap();
    begin + Duration::days(days)
}

/// An authority.
pub(crate) struct Maker(CertifiedIssuer<'static, KeyPair>);

/// What it made: a leaf, then the authority's own.
pub(crate) struct Made {
    pub(crate) chain: Vec<CertificateDer<'static>>,
    pub(crate) pem: String,
    pub(crate) key: String,
}

impl Maker {
    pub(crate) fn new(name: &str) -> Self {
        let mut params = params(&[], at(-5000), at(5000));
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    pub(crate) fn leaf(&self, names: &[&str], from: OffsetDateTime, until: OffsetDateTime) -> Made {
        let key = KeyPair::generate().unwrap();
        let leaf = params(names, from, until).signed_by(&key, &self.0).unwrap();
        let chain = vec![leaf.der().clone(), self.0.der().clone()];
        Made { pem: chain.iter().map(pem).collect(), key: key.serialize_pem(), chain }
    }

    pub(crate) fn root(&self) -> CertificateDer<'static> {
        self.0.der().clone()
    }
}

fn params(names: &[&str], from: OffsetDateTime, until: OffsetDateTime) -> CertificateParams {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut params = CertificateParams::new(names).unwrap();
    params.distinguished_name = DistinguishedName::new();
    (params.not_before, params.not_after) = (from, until);
    params
}

/// One certificate as PEM.
pub(crate) fn pem(der: &CertificateDer<'_>) -> String {
    use base64::Engine as _;
    let text = base64::engine::general_purpose::STANDARD.encode(der);
    let lines: Vec<&str> = text.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", lines.join("\n"))
}
