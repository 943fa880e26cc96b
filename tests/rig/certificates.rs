//! Certificates, good and bad. The authorities have keys on a curve, which are made in no time; the servers' are RSA, as most
//! are, and come from a file.

use bridge::clock::SystemClock;
use household::clock::Clock as _;
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyPair,
};
use rustls::crypto::ring::sign::any_supported_type;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use rustls::{ServerConfig, SupportedProtocolVersion, version};
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use std::sync::{Arc, LazyLock};
use time::{Duration, OffsetDateTime};

/// The host of the home.
pub(crate) const HOST: &str = "usher.example.org";
const RSA: &str = include_str!("../signer/keys/leaf.pem");

/// What is wrong with a certificate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Shown {
    #[default]
    Good,
    Expired,
    NotYetValid,
    EndsSoon,
    WrongName,
    Wildcard,
    WildcardOfAnother,
    NoNames,
    SelfSigned,
    UnknownRoot,
    LeafOnly,
    LeafOfUnknownRoot,
    RootBeforeIntermediate,
    LeafLast,
    IntermediateExpired,
    OfAnotherIntermediate,
    ForClients,
    OnACurve,
    Tls13Only,
    Tls12Only,
    /// For what stands in on this machine.
    Local,
}

/// The authorities of this world.
pub(crate) struct Authorities {
    root: Arc<Authority>,
    intermediate: Authority,
    /// Whose certificate is over.
    over: Authority,
    /// Another of the same root.
    sibling: Authority,
    strangers: Arc<Authority>,
    of_strangers: Authority,
}

pub(crate) static AUTHORITIES: LazyLock<Authorities> = LazyLock::new(Authorities::new);

struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn root(name: &str) -> Self {
        Self(CertifiedIssuer::self_signed(authority(name, 3650), KeyPair::generate().unwrap()).unwrap())
    }

    fn by(&self, name: &str, days: i64) -> Self {
        Self(CertifiedIssuer::signed_by(authority(name, days), KeyPair::generate().unwrap(), &self.0).unwrap())
    }

    fn der(&self) -> CertificateDer<'static> {
        self.0.der().clone()
    }

    fn leaf(&self, params: CertificateParams, key: &KeyPair) -> CertificateDer<'static> {
        params.signed_by(key, &self.0).unwrap().der().clone()
    }
}

fn now() -> OffsetDateTime {
    SystemClock::new().now()
}

fn authority(name: &str, days: i64) -> CertificateParams {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name = named(name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    (params.not_before, params.not_after) = (now() - Duration::days(400), now() + Duration::days(days));
    params
}

fn named(name: &str) -> DistinguishedName {
    let mut whole = DistinguishedName::new();
    whole.push(DnType::CommonName, name);
    whole
}

impl Authorities {
    fn new() -> Self {
        let root = Arc::new(Authority::root("Root of the world"));
        let strangers = Arc::new(Authority::root("Root of strangers"));
        Self {
            intermediate: root.by("Intermediate", 1000),
            over: root.by("Intermediate that is over", -1),
            sibling: root.by("Sibling", 1000),
            of_strangers: strangers.by("Intermediate of strangers", 1000),
            root,
            strangers,
        }
    }

    /// What everybody in this world trusts.
    pub(crate) fn root_pem(&self) -> String {
        self.root.0.pem()
    }

    /// The certificate, key and authority by which others make more of the same, in PEM.
    pub(crate) fn root_with_key(&self) -> (String, String) {
        (self.root.0.pem(), self.root.0.key().serialize_pem())
    }

    /// The settings of a server that shows this.
    pub(crate) fn server(&self, shown: Shown) -> Arc<ServerConfig> {
        let key = if shown == Shown::OnACurve { KeyPair::generate().unwrap() } else { KeyPair::from_pem(RSA).unwrap() };
        let chain = self.chain(shown, &key);
        let versions: &[&'static SupportedProtocolVersion] = if shown == Shown::Tls13Only {
            &[&version::TLS13]
        } else if shown == Shown::Tls12Only {
            &[&version::TLS12]
        } else {
            &[&version::TLS13, &version::TLS12]
        };
        let key = any_supported_type(&PrivateKeyDer::try_from(key.serialize_der()).unwrap()).unwrap();
        // Unchecked: what is shown may not fit its key.
        let certified = Arc::new(CertifiedKey::new(chain, key));
        let config = ServerConfig::builder_with_protocol_versions(versions).with_no_client_auth();
        Arc::new(config.with_cert_resolver(Arc::new(Always(certified))))
    }

    fn chain(&self, shown: Shown, key: &KeyPair) -> Vec<CertificateDer<'static>> {
        let intermediate = &self.intermediate;
        let whole = |params| vec![intermediate.leaf(params, key), intermediate.der()];
        let of = |by: &Authority, and: Vec<CertificateDer<'static>>| {
            std::iter::once(by.leaf(leaf(&[HOST], -30, 60), key)).chain(and).collect()
        };
        match shown {
            Shown::Good | Shown::OnACurve | Shown::Tls13Only | Shown::Tls12Only => whole(leaf(&[HOST], -30, 60)),
            Shown::Local => whole(leaf(&["localhost"], -30, 60)),
            Shown::Expired => whole(leaf(&[HOST], -90, -1)),
            Shown::NotYetValid => whole(leaf(&[HOST], 2, 90)),
            Shown::EndsSoon => whole(leaf(&[HOST], -80, 5)),
            Shown::WrongName => whole(leaf(&["other.example.org"], -30, 60)),
            Shown::Wildcard => whole(leaf(&["*.example.org"], -30, 60)),
            Shown::WildcardOfAnother => whole(leaf(&["*.example.net"], -30, 60)),
            Shown::NoNames => whole(leaf(&[], -30, 60)),
            Shown::SelfSigned => {
                let mut params = leaf(&[HOST], -30, 60);
                params.distinguished_name = named(HOST);
                vec![params.self_signed(key).unwrap().der().clone()]
            }
            Shown::UnknownRoot => of(&self.of_strangers, vec![self.of_strangers.der(), self.strangers.der()]),
            Shown::LeafOnly => of(intermediate, Vec::new()),
            Shown::LeafOfUnknownRoot => of(&self.of_strangers, vec![self.of_strangers.der()]),
            Shown::RootBeforeIntermediate => of(intermediate, vec![self.root.der(), intermediate.der()]),
            Shown::LeafLast => {
                let mut chain: Vec<_> = of(intermediate, vec![intermediate.der()]);
                chain.reverse();
                chain
            }
            Shown::IntermediateExpired => of(&self.over, vec![self.over.der()]),
            Shown::OfAnotherIntermediate => of(intermediate, vec![self.sibling.der()]),
            Shown::ForClients => {
                let mut params = leaf(&[HOST], -30, 60);
                params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
                whole(params)
            }
        }
    }
}

fn leaf(names: &[&str], from: i64, until: i64) -> CertificateParams {
    let mut params = CertificateParams::new(names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()).unwrap();
    params.distinguished_name = named("a home");
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    (params.not_before, params.not_after) = (now() + Duration::days(from), now() + Duration::days(until));
    params
}

#[derive(Debug)]
struct Always(Arc<CertifiedKey>);

impl ResolvesServerCert for Always {
    fn resolve(&self, _hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.0.clone())
    }
}
