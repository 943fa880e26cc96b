//! What a certificate says of itself, for people and for decisions.

use time::OffsetDateTime;
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate, X509Name};
use x509_parser::public_key::PublicKey;

/// What a certificate says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The DNS names and addresses that it is for.
    pub names: Vec<String>,
    /// Who made it: `Let's Encrypt R11`.
    pub issuer: String,
    /// Its key: `RSA 2048`, `ECDSA P-256`.
    pub key: String,
    /// From when it counts.
    pub not_before: OffsetDateTime,
    /// Until when it counts.
    pub not_after: OffsetDateTime,
}

impl Said {
    /// What a certificate (DER) says; none if it is no certificate.
    pub fn of(der: &[u8]) -> Option<Self> {
        let (_, certificate) = X509Certificate::from_der(der).ok()?;
        let names = certificate.subject_alternative_name().ok().flatten();
        let names = names.map(|names| names.value.general_names.iter().filter_map(name).collect());
        Some(Self {
            names: names.unwrap_or_default(),
            issuer: issuer(certificate.issuer()),
            key: key(&certificate),
            not_before: certificate.validity().not_before.to_datetime(),
            not_after: certificate.validity().not_after.to_datetime(),
        })
    }

    /// Whether it is for a host: by its name, or by that of everything beside it.
    pub fn is_for(&self, host: &str) -> bool {
        let host = host.trim_end_matches('.').to_ascii_lowercase();
        let beside = host.split_once('.').map(|(_, parent)| format!("*.{parent}"));
        let is = |name: &String| name.eq_ignore_ascii_case(&host);
        let is_beside = |name: &String| beside.as_ref().is_some_and(|beside| name.eq_ignore_ascii_case(beside));
        self.names.iter().any(|name| is(name) || is_beside(name))
    }
}

fn name(name: &GeneralName<'_>) -> Option<String> {
    if let GeneralName::DNSName(name) = name {
        return Some((*name).to_owned());
    }
    let GeneralName::IPAddress(bytes) = name else { return None };
    if let Ok(four) = <[u8; 4]>::try_from(*bytes) {
        return Some(std::net::Ipv4Addr::from(four).to_string());
    }
    <[u8; 16]>::try_from(*bytes).ok().map(|sixteen| std::net::Ipv6Addr::from(sixteen).to_string())
}

/// The organisation and its own name for the one who signed. Either may be missing, and often one repeats the other.
fn issuer(issuer: &X509Name<'_>) -> String {
    let organisation = issuer.iter_organization().find_map(|part| part.as_str().ok());
    let common = issuer.iter_common_name().find_map(|part| part.as_str().ok());
    match (organisation, common) {
        (Some(organisation), Some(common)) if !common.starts_with(organisation) => format!("{organisation} {common}"),
        (_, Some(common)) => common.to_owned(),
        (Some(organisation), None) => organisation.to_owned(),
        (None, None) => issuer.to_string(),
    }
}

/// The kind and size of a key as people write them.
fn key(certificate: &X509Certificate<'_>) -> String {
    let Ok(key) = certificate.public_key().parsed() else { return "?".to_owned() };
    let bits = key.key_size();
    match key {
        PublicKey::RSA(_) => format!("RSA {bits}"),
        PublicKey::EC(_) => format!("ECDSA P-{bits}"),
        PublicKey::DSA(_) | PublicKey::GostR3410(_) | PublicKey::GostR3410_2012(_) => format!("? {bits}"),
        // What the parser has no name for; today that is Ed25519.
        PublicKey::Unknown(_) => "Ed25519".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::made::{Maker, at};

    #[test]
    fn a_certificate_says_for_whom_by_whom_and_until_when() {
        let chain = Maker::new("Attic CA").leaf(&["usher.example.org", "192.0.2.7"], at(0), at(90)).chain;
        let said = Said::of(chain.first().unwrap()).unwrap();
        assert_eq!(said.names, ["usher.example.org", "192.0.2.7"]);
        assert_eq!((said.issuer.as_str(), said.key.as_str()), ("Attic CA", "ECDSA P-256"));
        assert_eq!((said.not_before, said.not_after), (at(0), at(90)));
        assert_eq!(Said::of(b"no certificate"), None);
    }

    #[test]
    fn a_name_with_a_star_is_for_what_is_beside_it_only() {
        let chain = Maker::new("Attic CA").leaf(&["*.example.org", "example.net"], at(0), at(90)).chain;
        let said = Said::of(chain.first().unwrap()).unwrap();
        for host in ["usher.example.org", "USHER.EXAMPLE.ORG.", "example.net"] {
            assert!(said.is_for(host), "{host}");
        }
        for host in ["example.org", "a.usher.example.org", "usher.example.net", "org", ""] {
            assert!(!said.is_for(host), "{host}");
        }
    }
}
