//! Who is calling: the address by which tries are counted.
//!
//! Usher often stands behind a proxy or a tunnel of the same house, which says for whom it calls. It is believed only where
//! the call comes from such a neighbour, and only in what it has added itself: the last part.

use axum::http::HeaderMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

const FORWARDED_FOR: &str = "x-forwarded-for";

/// The address of whoever is behind a call.
pub(crate) fn caller(peer: Option<SocketAddr>, headers: &HeaderMap) -> IpAddr {
    let peer = peer.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.ip().to_canonical());
    if !is_neighbour(peer) {
        return peer;
    }
    let told = headers.get_all(FORWARDED_FOR).iter().next_back().and_then(|value| value.to_str().ok());
    let last = told.and_then(|told| told.rsplit(',').next()).map(str::trim);
    last.and_then(address).unwrap_or(peer)
}

/// An address as proxies write it: alone, with a port, or in brackets.
fn address(text: &str) -> Option<IpAddr> {
    text.parse()
        .ok()
        .or_else(|| text.parse::<SocketAddr>().ok().map(|it| it.ip()))
        .or_else(|| text.strip_prefix('[')?.strip_suffix(']')?.parse().ok())
}

fn is_neighbour(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => address.is_loopback() || address.is_private() || address.is_unspecified(),
        IpAddr::V6(address) => address.is_loopback() || address.is_unique_local() || address.is_unicast_link_local(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(peer: &str, forwarded: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append(FORWARDED_FOR, value.parse().unwrap());
        }
        caller(Some(peer.parse().unwrap()), &headers).to_string()
    }

    #[test]
    fn a_proxy_at_home_is_believed_in_what_it_has_added() {
        assert_eq!(told("127.0.0.1:5", &["198.51.100.7"]), "198.51.100.7");
        assert_eq!(
            told("192.168.1.2:5", &["6.6.6.6, 198.51.100.7"]),
            "198.51.100.7",
            "the first part anybody can write"
        );
        assert_eq!(told("127.0.0.1:5", &["6.6.6.6", "198.51.100.7:4711"]), "198.51.100.7");
        assert_eq!(told("[::1]:5", &["[2001:db8::1]"]), "2001:db8::1");
        assert_eq!(told("127.0.0.1:5", &["unknown"]), "127.0.0.1");
        assert_eq!(told("127.0.0.1:5", &[]), "127.0.0.1");
    }

    #[test]
    fn a_stranger_cannot_pose_as_others() {
        assert_eq!(told("203.0.113.9:5", &["198.51.100.7"]), "203.0.113.9");
        assert_eq!(told("[::ffff:203.0.113.9]:5", &["198.51.100.7"]), "203.0.113.9");
    }
}
