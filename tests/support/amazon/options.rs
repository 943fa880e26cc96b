//! What there is at Amazon when a test begins: people, security profiles, and how long builds take.

use bridge::clock::SystemClock;
use household::clock::Clock;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

/// How Amazon is to be.
#[derive(Clone)]
pub struct Options {
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Who has an account.
    pub people: Vec<Person>,
    /// The security profiles that were made in Amazon's console.
    pub profiles: Vec<Profile>,
    /// How long manifests and models take.
    pub pace: Pace,
    /// How long an access token is good.
    pub token_life: Duration,
    /// How many skills a page of the list holds at most.
    pub page: usize,
    /// How long Alexa waits for an endpoint.
    pub patience: Duration,
    /// Where hosts of endpoints really are.
    pub hosts: BTreeMap<String, Site>,
    /// Where Login with Amazon listens; a free port by itself.
    pub login: SocketAddr,
    /// Where skill management listens; a free port by itself.
    pub api: SocketAddr,
}

/// Somebody with an account at Amazon.
#[derive(Clone, Debug)]
pub struct Person {
    /// As profiles tell it.
    pub id: String,
    /// Their name.
    pub name: String,
    /// Their mail address.
    pub mail: String,
    /// For whom they develop; none = they are no developer yet.
    pub vendors: Vec<Vendor>,
}

/// A developer account.
#[derive(Clone, Debug)]
pub struct Vendor {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// A security profile of Login with Amazon.
#[derive(Clone, Debug)]
pub struct Profile {
    /// The client's id.
    pub client: String,
    /// Its secret; none = a client that keeps none.
    pub secret: Option<String>,
    /// The allowed return addresses.
    pub returns: Vec<String>,
}

/// How long a step of processing takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// It is done when first asked about.
    Instant,
    /// It is asked about so many times before.
    Questions(u32),
    /// So long, by the clock.
    Takes(Duration),
}

/// Where a host of endpoints is, as name services and a router at home would have it.
#[derive(Clone, Debug)]
pub struct Site {
    /// The beginning of addresses there, as `http://127.0.0.1:8787`.
    pub base: String,
    /// Which certificate its visitors get.
    pub certificate: Certificate,
}

/// The type of certificate that an endpoint serves, as manifests call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certificate {
    /// For exactly this host, by somebody whom all trust.
    Trusted,
    /// For all hosts of a domain.
    Wildcard,
    /// Signed by itself.
    SelfSigned,
}

impl Certificate {
    /// As manifests write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Trusted => "Trusted",
            Self::Wildcard => "Wildcard",
            Self::SelfSigned => "SelfSigned",
        }
    }
}

/// The client of the security profile that is there by itself.
pub const CLIENT: &str = "amzn1.application-oa2-client.5f1c0a7b3d2e4f6890ab12cd34ef5678";
/// Its secret.
pub const SECRET: &str = "amzn1.oa2-cs.v1.8d3f5a1c9b7e2046d8f0a2c4e6b81357";
/// The vendor that is there by itself.
pub const VENDOR: &str = "M2QNRXKPLH4T8Z";

impl Default for Options {
    fn default() -> Self {
        let returns = [9090, 9091].map(|port| format!("http://127.0.0.1:{port}/cb"));
        Self {
            clock: Arc::new(SystemClock::new()),
            people: vec![Person {
                id: "amzn1.account.AH2Q5K3RUSHERTESTS".to_owned(),
                name: "Ada Example".to_owned(),
                mail: "ada@example.com".to_owned(),
                vendors: vec![Vendor { id: VENDOR.to_owned(), name: "Ada Example".to_owned() }],
            }],
            profiles: vec![Profile {
                client: CLIENT.to_owned(),
                secret: Some(SECRET.to_owned()),
                returns: returns.to_vec(),
            }],
            pace: Pace::Instant,
            token_life: Duration::from_secs(3600),
            page: 50,
            patience: Duration::from_secs(8),
            hosts: BTreeMap::new(),
            login: SocketAddr::from(([127, 0, 0, 1], 0)),
            api: SocketAddr::from(([127, 0, 0, 1], 0)),
        }
    }
}

impl Options {
    /// The same where an endpoint's host is there, with a certificate for exactly this host.
    #[must_use]
    pub fn host(mut self, name: &str, base: &str) -> Self {
        let site = Site { base: base.to_owned(), certificate: Certificate::Trusted };
        self.hosts.insert(name.to_owned(), site);
        self
    }
}
