//! Whom the checks ask about this home, and where a name leads from here.

use crate::bridge::user_agent;
use crate::options::StandIns;
use crate::web;
use household::fault::Fault;
use reach::outside::Stun;
use reach::probe::dns::{RESOLVERS, is_public};
use reach::probe::tls::Doctor;
use reqwest::{Client, Url};
use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::timeout;

/// How long one of several addresses may take to answer.
const CALL: Duration = Duration::from_millis(1500);
/// Whose clock is right, besides the resolvers'.
const AMAZON: &str = "https://api.amazon.com/";

/// Services of dynamic DNS: a name there is meant to lead to a home, whoever updates it.
const DYNAMIC: [&str; 10] = [
    "duckdns.org",
    "dedyn.io",
    "dynu.net",
    "ddns.net",
    "hopto.org",
    "no-ip.org",
    "dyndns.org",
    "myfritz.net",
    "synology.me",
    "myds.me",
];

/// Whom the checks ask.
pub(crate) struct Outside {
    resolvers: Vec<Url>,
    amazon: Option<Url>,
    /// Where names lead, in place of what the system says.
    names: BTreeMap<String, SocketAddr>,
    own: Option<IpAddr>,
    stun: Stun,
    roots: Vec<u8>,
    pub(super) doctor: Doctor,
}

/// Where an address leads from here.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) host: String,
    pub(super) port: u16,
    /// None where the system does not know the name.
    pub(super) at: Option<SocketAddr>,
}

impl Outside {
    pub(super) fn new(stand_ins: &StandIns) -> Self {
        let urls = |texts: &[String]| texts.iter().filter_map(|text| text.parse().ok()).collect();
        let usual = || RESOLVERS.map(str::to_owned).to_vec();
        let resolvers = if stand_ins.resolvers.is_empty() { usual() } else { stand_ins.resolvers.clone() };
        Self {
            resolvers: urls(&resolvers),
            amazon: stand_ins.login.as_deref().unwrap_or(AMAZON).parse().ok(),
            names: stand_ins.names.clone(),
            own: stand_ins.own_address,
            stun: stand_ins.reach.stun.clone().map_or_else(Stun::default, |servers| Stun { servers }),
            roots: stand_ins.roots.clone(),
            doctor: Doctor::new(&stand_ins.roots),
        }
    }

    /// A client for whoever is asked.
    pub(super) fn client(&self) -> Result<Client, Fault> {
        web::client(&user_agent(), &self.roots)
    }

    /// Where a name leads, where something stands in for the internet.
    pub(super) fn name(&self, host: &str) -> Option<SocketAddr> {
        self.names.get(host).copied()
    }

    /// The same for every name.
    pub(super) fn names(&self) -> impl Iterator<Item = (&str, SocketAddr)> {
        self.names.iter().map(|(host, at)| (host.as_str(), *at))
    }

    /// This home's own address, where something stands in for the internet.
    pub(super) fn own_address(&self) -> Option<IpAddr> {
        self.own
    }

    /// The address from which servers outside see this home.
    pub(super) async fn seen_from_outside(&self) -> Option<IpAddr> {
        self.stun.ask().await.first().copied().map(IpAddr::V4)
    }

    pub(crate) fn resolvers(&self) -> &[Url] {
        &self.resolvers
    }

    /// Whose clocks are asked.
    pub(super) fn hours(&self) -> impl Iterator<Item = Url> {
        self.amazon.iter().chain(&self.resolvers).cloned()
    }

    /// Where an address leads from here, by the system's own resolver: a home may lead its own name back in.
    pub(super) async fn place(&self, url: &Url) -> Option<Place> {
        let (host, port) = (url.host_str()?.to_owned(), url.port_or_known_default()?);
        let bare = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        if let Some(at) = self.names.get(&bare) {
            return Some(Place { host: bare, port, at: Some(*at) });
        }
        let found = tokio::net::lookup_host((bare.as_str(), port)).await;
        let mut found: Vec<SocketAddr> = found.map(Iterator::collect).unwrap_or_default();
        found.sort_by_key(SocketAddr::is_ipv6);
        Some(Place { host: bare, port, at: answering(&found).await })
    }
}

/// The first of several addresses where somebody takes a call; else the first.
async fn answering(found: &[SocketAddr]) -> Option<SocketAddr> {
    for at in found.iter().filter(|_| found.len() > 1) {
        if let Ok(Ok(_)) = timeout(CALL, TcpStream::connect(at)).await {
            return Some(*at);
        }
    }
    found.first().copied()
}

impl Place {
    /// Whether silence there means what it seems to. Many routers do not lead their own home back in: an address that may be
    /// this home's own says nothing to whoever calls from inside.
    pub(super) fn is_telling(&self, outside: Option<IpAddr>) -> bool {
        let elsewhere = |at: IpAddr| outside.is_some_and(|own| own.is_ipv4() == at.is_ipv4() && own != at);
        self.at.is_some_and(|at| !is_public(at.ip()) || elsewhere(at.ip()))
    }
}

/// Where something that listens everywhere is reached from here.
pub(super) fn loopback(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip @ (IpAddr::V4(_) | IpAddr::V6(_)) => ip,
    };
    SocketAddr::new(ip, address.port())
}

/// Whether a name is of a service whose names follow homes around.
pub(super) fn is_dynamic(host: &str) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    DYNAMIC.iter().any(|service| host.strip_suffix(service).is_some_and(|before| before.ends_with('.')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_home_that_calls_itself_from_inside_learns_nothing_from_silence() {
        let place = |at: &str| Place { host: "usher.example.org".to_owned(), port: 443, at: at.parse().ok() };
        let home: IpAddr = "203.0.113.7".parse().unwrap();
        assert!(!place("203.0.113.7:443").is_telling(Some(home)), "hairpin");
        assert!(!place("203.0.113.7:443").is_telling(None), "it may be");
        assert!(place("198.51.100.1:443").is_telling(Some(home)), "a tunnel's");
        assert!(!place("[2001:db8::7]:443").is_telling(Some(home)), "its IPv6 address is not known");
        assert!(place("192.168.1.2:443").is_telling(Some(home)), "the name leads home");
        assert!(place("127.0.0.1:8443").is_telling(None));
        assert!(!place("nowhere").is_telling(None));
    }

    #[test]
    fn names_that_follow_homes_around_are_known() {
        assert!(is_dynamic("attic.duckdns.org") && is_dynamic("A.B.DDNS.net."));
        assert!(!is_dynamic("duckdns.org") && !is_dynamic("notduckdns.org") && !is_dynamic("usher.example.org"));
    }
}
