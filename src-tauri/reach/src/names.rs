//! Names that follow this home: whoever keeps one is told the home's address, and what proves to a certificate authority
//! that the name is ours.
//!
//! One trait, three who keep names for nothing: DuckDNS, deSEC, Cloudflare. Their facts are in a file of each. The HTTP
//! client and where they are asked are handed in; a token is sent to that place and stands nowhere else.

mod calls;
mod cloudflare;
mod desec;
mod duckdns;
mod due;
mod keeping;
mod proof;

pub use due::{Due, Kept};
pub use keeping::{Keeping, Standing};
pub use proof::Proof;

use crate::names::calls::Calls;
use async_trait::async_trait;
use household::fault::{Code, Fault};
use secrecy::SecretString;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::time::Duration;
use url::Url;

/// Who keeps a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Service {
    /// duckdns.org.
    DuckDns,
    /// desec.io, whose free names end in dedyn.io.
    DeSec,
    /// cloudflare.com, for a domain of one's own.
    Cloudflare,
}

/// The addresses that a name leads to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Addresses {
    /// What Alexa calls.
    pub v4: Option<Ipv4Addr>,
    /// None leaves what the name has.
    pub v6: Option<Ipv6Addr>,
}

/// How to reach who keeps a name.
#[derive(Clone, Debug)]
pub struct Account {
    /// It must follow no redirects: each call carries the token.
    pub http: reqwest::Client,
    /// The base of the calls; none = the service's own, see [`Service::base`].
    pub base: Option<Url>,
    /// What the account's page shows.
    pub token: SecretString,
}

/// Something was not done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{fault}")]
pub struct Refused {
    /// Why.
    pub fault: Fault,
    /// Not before so long, if they said so.
    pub wait: Option<Duration>,
}

/// Whoever keeps a name.
#[async_trait]
pub trait Provider: Send + Sync {
    /// Has the name lead to these addresses.
    ///
    /// # Errors
    /// The `Name…` faults.
    async fn set_address(&self, name: &str, addresses: Addresses) -> Result<(), Refused>;

    /// Shows this text to whoever asks for the TXT of `_acme-challenge` under the name (RFC 8555, 8.4). It may take the
    /// place of another that was shown before.
    ///
    /// # Errors
    /// The `Name…` faults.
    async fn set_proof(&self, name: &str, text: &str) -> Result<(), Refused>;

    /// Shows it no longer. That it is gone already is no fault.
    ///
    /// # Errors
    /// The `Name…` faults.
    async fn clear_proof(&self, name: &str, text: &str) -> Result<(), Refused>;
}

impl Service {
    /// All there are.
    pub const ALL: [Self; 3] = [Self::DuckDns, Self::DeSec, Self::Cloudflare];

    /// The stable name, as settings and faces have it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::DuckDns => "duckdns",
            Self::DeSec => "desec",
            Self::Cloudflare => "cloudflare",
        }
    }

    /// The one of this stable name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|service| service.as_str() == name)
    }

    /// As it writes itself.
    pub fn shown(self) -> &'static str {
        match self {
            Self::DuckDns => "DuckDNS",
            Self::DeSec => "deSEC",
            Self::Cloudflare => "Cloudflare",
        }
    }

    /// The one that is known to keep this name, by its ending.
    pub fn of_name(name: &str) -> Option<Self> {
        let name = plain(name);
        if name.ends_with(duckdns::ENDING) {
            Some(Self::DuckDns)
        } else if name.ends_with(desec::ENDING) {
            Some(Self::DeSec)
        } else {
            None
        }
    }

    /// The base of its calls.
    pub fn base(self) -> &'static str {
        match self {
            Self::DuckDns => duckdns::BASE,
            Self::DeSec => desec::BASE,
            Self::Cloudflare => cloudflare::BASE,
        }
    }

    /// Whoever keeps names there, by this account.
    ///
    /// # Errors
    /// [`Code::AddressNotUnderstood`] if the base is none.
    pub fn provider(self, account: Account) -> Result<Box<dyn Provider>, Fault> {
        let base = match account.base {
            Some(base) => Some(base),
            None => Url::parse(self.base()).ok(),
        };
        let base = base.filter(|base| !base.cannot_be_a_base());
        let base = base.ok_or_else(|| Fault::new(Code::AddressNotUnderstood).with("address", self.base()))?;
        let calls = Calls { service: self, http: account.http, base, token: account.token };
        Ok(match self {
            Self::DuckDns => Box::new(duckdns::DuckDns(calls)),
            Self::DeSec => Box::new(desec::DeSec(calls)),
            Self::Cloudflare => Box::new(cloudflare::Cloudflare::new(calls)),
        })
    }
}

impl From<Refused> for Fault {
    fn from(refused: Refused) -> Self {
        refused.fault
    }
}

/// A name as everybody writes it: small letters, no dot at the end.
fn plain(name: &str) -> String {
    name.trim().trim_end_matches('.').to_ascii_lowercase()
}

/// Where the proof of a name stands.
fn proof_name(name: &str) -> String {
    format!("_acme-challenge.{}", plain(name).trim_start_matches("*."))
}

/// What of a name stands before its zone; empty for the zone itself, none if it is not in it.
fn within(name: &str, zone: &str) -> Option<String> {
    let (name, zone) = (plain(name), plain(zone));
    if name == zone {
        return Some(String::new());
    }
    name.strip_suffix(&zone)?.strip_suffix('.').filter(|rest| !rest.is_empty()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_who_keeps_it() {
        assert_eq!(Service::of_name("Home.duckdns.org."), Some(Service::DuckDns));
        assert_eq!(Service::of_name("home.dedyn.io"), Some(Service::DeSec));
        assert_eq!(Service::of_name("usher.example.org"), None);
        assert_eq!(Service::of_name("notduckdns.org"), None);
        for service in Service::ALL {
            assert_eq!(Service::named(service.as_str()), Some(service));
        }
    }

    #[test]
    fn a_name_is_in_its_zone_or_not() {
        assert_eq!(within("a.b.example.org", "example.org"), Some("a.b".to_owned()));
        assert_eq!(within("Example.org.", "example.org"), Some(String::new()));
        assert_eq!(within("badexample.org", "example.org"), None);
        assert_eq!(proof_name("*.home.example.org"), "_acme-challenge.home.example.org");
    }
}
