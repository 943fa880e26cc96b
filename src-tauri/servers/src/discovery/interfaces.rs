//! The interfaces of this machine: out of which to ask, and whether there are others than before.

use super::Search;
use if_addrs::{IfAddr, Interface, get_if_addrs};
use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV6};

/// All machines of a link (RFC 4291).
const ALL_NODES: Ipv6Addr = Ipv6Addr::new(0xff02, 0, 0, 0, 0, 0, 0, 1);

/// The addresses that this machine has, each on its interface.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interfaces(BTreeSet<(String, IpAddr)>);

/// The interfaces as they are now; without what is good on one link only, which every container has that comes or goes.
pub fn interfaces() -> Interfaces {
    let all = get_if_addrs().unwrap_or_default().into_iter();
    let wide = all.filter(|one| one.is_oper_up() && !one.is_link_local());
    Interfaces(wide.map(|one| (one.name.clone(), one.ip())).collect())
}

/// A way out, and whom to ask through it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct WayOut {
    pub(super) from: SocketAddr,
    pub(super) to: Vec<SocketAddr>,
}

/// Every way out on which everybody can be asked at once.
pub(super) fn ways_out(search: Search) -> BTreeSet<WayOut> {
    let interfaces = get_if_addrs().unwrap_or_default();
    let wanted = interfaces.iter().filter(|interface| !search.only_here || interface.is_loopback());
    wanted.filter_map(|interface| way_out(interface, search.port)).collect()
}

fn way_out(interface: &Interface, port: u16) -> Option<WayOut> {
    // A VPN from one point to another: nobody there hears what is said to everybody.
    if interface.is_p2p() || !(interface.is_oper_up() || interface.is_loopback()) {
        return None;
    }
    match &interface.addr {
        IfAddr::V4(v4) => {
            let everybody = v4.broadcast.into_iter().chain([Ipv4Addr::BROADCAST]);
            // Nobody broadcasts to oneself.
            let places: BTreeSet<Ipv4Addr> = if v4.ip.is_loopback() { [v4.ip].into() } else { everybody.collect() };
            let to = places.into_iter().map(|ip| SocketAddr::from((ip, port))).collect();
            Some(WayOut { from: SocketAddr::from((v4.ip, 0)), to })
        }
        IfAddr::V6(v6) => {
            let scope = interface.index.unwrap_or(0);
            let to = if v6.ip.is_loopback() { v6.ip } else { ALL_NODES };
            let at = |ip, port| SocketAddr::V6(SocketAddrV6::new(ip, port, 0, scope));
            Some(WayOut { from: at(v6.ip, 0), to: vec![at(to, port)] })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use if_addrs::{IfOperStatus, Ifv4Addr};

    fn interface(name: &str, ip: [u8; 4], broadcast: Option<[u8; 4]>, is_p2p: bool) -> Interface {
        let v4 = Ifv4Addr {
            ip: ip.into(),
            netmask: [255, 255, 255, 0].into(),
            prefixlen: 24,
            broadcast: broadcast.map(Ipv4Addr::from),
        };
        Interface {
            name: name.into(),
            addr: IfAddr::V4(v4),
            index: Some(2),
            oper_status: IfOperStatus::Up,
            is_p2p,
            #[cfg(windows)]
            adapter_name: name.into(),
        }
    }

    #[test]
    fn everybody_on_a_wire_is_asked_and_nobody_behind_a_tunnel() {
        let to = |interface: &Interface| {
            way_out(interface, 7359).map(|way| way.to.iter().map(ToString::to_string).collect::<Vec<_>>())
        };
        let wire = interface("eth0", [192, 168, 1, 7], Some([192, 168, 1, 255]), false);
        assert_eq!(to(&wire).unwrap(), ["192.168.1.255:7359", "255.255.255.255:7359"]);
        assert_eq!(to(&interface("lo", [127, 0, 0, 1], None, false)).unwrap(), ["127.0.0.1:7359"]);
        assert_eq!(to(&interface("tap0", [10, 8, 0, 2], None, false)).unwrap(), ["255.255.255.255:7359"]);
        assert_eq!(to(&interface("wg0", [10, 8, 0, 2], None, true)), None);
    }

    #[test]
    fn this_machine_has_an_address() {
        assert!(!interfaces().0.is_empty());
        assert_eq!(interfaces(), interfaces());
    }
}
