//! The address that this home has in the internet: what the router says, what servers outside see (STUN), and what both mean
//! together.
//!
//! A router behind another one, or behind a provider that shares one address among many homes, opens ports gladly that nobody
//! can reach. Only the comparison shows it.

use futures_util::future::join_all;
use household::fault::{Code, Fault};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;
use stunclient::StunClient;
use tokio::net::{UdpSocket, lookup_host};

/// How long a STUN server may take. It is a datagram each way; it is sent again twice within that time.
const TIME: Duration = Duration::from_millis(1800);
const AGAIN: Duration = Duration::from_millis(600);

/// Servers that say from which address they were asked: two, so that one that is down or lies is noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stun {
    /// Host and port of each.
    pub servers: Vec<String>,
}

/// What a router says of its own address on the side of the internet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RouterSays {
    /// There is none to ask.
    Nothing,
    /// It has none.
    NoAddress,
    /// This.
    Address(Ipv4Addr),
}

/// Where this home is in the internet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Outside {
    /// Nobody told.
    #[default]
    Unknown,
    /// This address is its own.
    Public(Ipv4Addr),
    /// The address that servers see is not the router's: many homes share it, or another router has it, and nobody can call
    /// this one.
    Shared,
    /// Its router stands behind another one.
    Second {
        /// What the router has.
        router: Ipv4Addr,
        /// What the first router has, as servers see it.
        seen: Option<Ipv4Addr>,
    },
}

impl Default for Stun {
    fn default() -> Self {
        let servers = ["stun.l.google.com:19302", "stun.cloudflare.com:3478"];
        Self { servers: servers.map(str::to_owned).to_vec() }
    }
}

impl Stun {
    /// The addresses that the servers see, each once; empty if none answers.
    pub async fn ask(&self) -> Vec<Ipv4Addr> {
        let mut seen: Vec<_> = join_all(self.servers.iter().map(|server| ask(server))).await;
        seen.sort();
        seen.dedup();
        seen.into_iter().flatten().collect()
    }
}

async fn ask(server: &str) -> Option<Ipv4Addr> {
    let asked = async {
        let mut found = lookup_host(server).await.ok()?;
        let address = found.find(SocketAddr::is_ipv4)?;
        let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).await.ok()?;
        let mut client = StunClient::new(address);
        client.set_timeout(TIME).set_retry_interval(AGAIN).set_software(None);
        client.query_external_address_async(&socket).await.ok()
    };
    // A name may take longer to be found than the answer.
    match tokio::time::timeout(TIME * 2, asked).await {
        Ok(Some(address)) => match address.ip() {
            IpAddr::V4(address) => Some(address),
            IpAddr::V6(_) => None,
        },
        Ok(None) | Err(_) => {
            tracing::debug!(server, "a STUN server did not answer");
            None
        }
    }
}

impl Outside {
    /// What it means that the router says this and servers see that.
    pub fn judge(router: RouterSays, seen: &[Ipv4Addr]) -> Self {
        match (router, seen.first().copied()) {
            (RouterSays::Nothing, Some(seen)) => Self::Public(seen),
            // Somebody outside was reached, by an address that the router does not have.
            (RouterSays::NoAddress, Some(_)) => Self::Shared,
            (RouterSays::Nothing | RouterSays::NoAddress, None) => Self::Unknown,
            (RouterSays::Address(address), _) if is_shared(address) => Self::Shared,
            (RouterSays::Address(address), seen) if address.is_private() => Self::Second { router: address, seen },
            (RouterSays::Address(address), _) if is_nowhere(address) => Self::Unknown,
            (RouterSays::Address(address), Some(_)) if !seen.contains(&address) => Self::Shared,
            (RouterSays::Address(address), _) => Self::Public(address),
        }
    }

    /// The address that a name of this home should lead to.
    pub fn address(self) -> Option<Ipv4Addr> {
        match self {
            Self::Public(address) => Some(address),
            // The first router may have been told by hand to pass on what comes.
            Self::Second { seen, .. } => seen,
            Self::Unknown | Self::Shared => None,
        }
    }

    /// What is wrong with it.
    pub fn fault(self) -> Option<Fault> {
        match self {
            Self::Public(_) => None,
            Self::Unknown => Some(Fault::new(Code::OwnAddressUnknown)),
            Self::Shared => Some(Fault::new(Code::SharedAddress)),
            Self::Second { router, .. } => Some(Fault::new(Code::SecondRouter).with("address", router.to_string())),
        }
    }
}

/// Addresses of providers that share: 100.64.0.0/10 (RFC 6598), and 192.0.0.0/24 of DS-Lite (RFC 6333).
fn is_shared(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    (a == 100 && (64..128).contains(&b)) || (a == 192 && b == 0 && c == 0)
}

/// Addresses that nobody has: a router that has not got one yet.
fn is_nowhere(address: Ipv4Addr) -> bool {
    address.is_unspecified() || address.is_loopback() || address.is_link_local() || address.is_broadcast()
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: Ipv4Addr = Ipv4Addr::new(81, 2, 69, 142);
    const OTHER: Ipv4Addr = Ipv4Addr::new(81, 2, 69, 160);
    const INNER: Ipv4Addr = Ipv4Addr::new(192, 168, 178, 2);

    #[test]
    fn router_and_servers_together_tell_where_a_home_is() {
        use RouterSays::{Address, NoAddress, Nothing};
        let cases = [
            (Address(OURS), vec![OURS], Outside::Public(OURS)),
            (Address(OURS), vec![], Outside::Public(OURS)),
            (Address(OURS), vec![OTHER, OURS], Outside::Public(OURS)),
            (Address(OURS), vec![OTHER], Outside::Shared),
            (Address(Ipv4Addr::new(100, 64, 5, 1)), vec![OURS], Outside::Shared),
            (Address(Ipv4Addr::new(192, 0, 0, 2)), vec![], Outside::Shared),
            (NoAddress, vec![OURS], Outside::Shared),
            // The line is down: that is another trouble.
            (NoAddress, vec![], Outside::Unknown),
            (Address(Ipv4Addr::UNSPECIFIED), vec![OURS], Outside::Unknown),
            (Address(INNER), vec![OURS], Outside::Second { router: INNER, seen: Some(OURS) }),
            (Nothing, vec![OURS], Outside::Public(OURS)),
            (Nothing, vec![], Outside::Unknown),
        ];
        for (router, seen, meant) in cases {
            assert_eq!(Outside::judge(router, &seen), meant, "{router:?} {seen:?}");
        }
    }

    #[test]
    fn only_an_address_of_ones_own_is_no_fault() {
        assert_eq!(Outside::Public(OURS).fault(), None);
        assert_eq!(Outside::Shared.fault().map(|fault| fault.code), Some(Code::SharedAddress));
        assert_eq!(Outside::Shared.address(), None);
        let second = Outside::Second { router: INNER, seen: Some(OURS) };
        assert_eq!(second.address(), Some(OURS));
        assert_eq!(second.fault().map(|fault| fault.values["address"].clone()), Some("192.168.178.2".to_owned()));
    }
}
