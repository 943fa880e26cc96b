//! What announces itself by mDNS, and what stands where in its announcement.

use super::entry::is_loopback;
use super::{Claim, How, Kind};
use household::home::ServerKind;
use household::id::ServerId;
use mdns_sd::ResolvedService;
use std::net::{IpAddr, SocketAddr};
use url::Url;

/// Something that announces itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Product {
    pub(super) service: &'static str,
    pub(super) kind: Kind,
    /// Where its own id stands.
    id: &'static [&'static str],
    /// Where its name stands; else it is the announcement's own.
    name: &'static [&'static str],
    version: &'static [&'static str],
    /// Where it says how it is called from within the home, if it does.
    address: &'static [&'static str],
    /// Its model must begin so, if it tells one: others announce the same service.
    model: Option<(&'static str, &'static str)>,
}

const NOTHING: Product =
    Product { service: "", kind: Kind::Plex, id: &[], name: &[], version: &[], address: &[], model: None };

pub(super) const PRODUCTS: [Product; 7] = [
    Product {
        service: "_mass._tcp.local.",
        kind: Kind::Server(ServerKind::MusicAssistant),
        id: &["server_id"],
        name: &["name"],
        version: &["server_version"],
        address: &["internal_url", "base_url"],
        ..NOTHING
    },
    Product {
        service: "_home-assistant._tcp.local.",
        kind: Kind::Server(ServerKind::HomeAssistant),
        id: &["uuid"],
        name: &["location_name"],
        version: &["version"],
        address: &["internal_url", "base_url"],
        ..NOTHING
    },
    Product { service: "_plexmediasvr._tcp.local.", kind: Kind::Plex, ..NOTHING },
    Product { service: "_xbmc-jsonrpc-h._tcp.local.", kind: Kind::Kodi, id: &["uuid"], ..NOTHING },
    Product { service: "_googlecast._tcp.local.", kind: Kind::Cast, id: &["id"], name: &["fn"], ..NOTHING },
    Product { service: "_sonos._tcp.local.", kind: Kind::Sonos, id: &["uuid"], ..NOTHING },
    // Echos announce it too; every Fire TV's model begins so.
    Product {
        service: "_amzn-wplay._tcp.local.",
        kind: Kind::FireTv,
        name: &["n", "fn"],
        model: Some(("md", "AFT")),
        ..NOTHING
    },
];

impl Product {
    /// What an announcement says; none if it is another product's, or nothing can be reached by it.
    pub(super) fn claim(&self, service: &ResolvedService) -> Option<Claim> {
        let text = |key: &&str| service.get_property_val_str(key).map(str::trim).filter(|text| !text.is_empty());
        let instance = service.fullname.strip_suffix(self.service).unwrap_or(&service.fullname);
        let instance = instance.trim_end_matches('.');
        if let Some((key, begins)) = self.model
            && text(&key).is_some_and(|model| !model.starts_with(begins))
        {
            return None;
        }
        let ips: Vec<IpAddr> = service.addresses.iter().map(|address| address.to_ip_addr()).collect();
        let here = ips.iter().any(IpAddr::is_loopback);
        let told = self.address.iter().filter_map(text).filter_map(|told| told.parse::<Url>().ok());
        let told = told.filter(|told| here || !is_loopback(told));
        let addresses: Vec<Url> = told.chain(addresses(&ips, service.port)).collect();
        // Music Assistant calls its announcement by its id.
        let own_id = matches!(self.kind, Kind::Server(ServerKind::MusicAssistant)).then_some(instance);
        Some(Claim {
            how: How::Announced,
            source: service.fullname.clone(),
            kind: self.kind,
            id: self.id.iter().find_map(text).or(own_id).map(ServerId::new),
            name: self.name.iter().find_map(text).unwrap_or(instance).to_owned(),
            version: self.version.iter().find_map(text).map(str::to_owned),
            addresses,
        })
        .filter(|claim| !claim.addresses.is_empty())
    }
}

/// IPv4 before IPv6, since everything at home speaks it; never an address that is good on one link only.
fn addresses(ips: &[IpAddr], port: u16) -> Vec<Url> {
    let usable = |ip: &&IpAddr| match ip {
        IpAddr::V4(v4) => !v4.is_unspecified(),
        IpAddr::V6(v6) => !v6.is_unicast_link_local() && !v6.is_unspecified(),
    };
    let mut ips: Vec<&IpAddr> = ips.iter().filter(usable).collect();
    ips.sort_by_key(|ip| (ip.is_ipv6(), ip.is_loopback(), **ip));
    ips.into_iter().filter_map(|ip| Url::parse(&format!("http://{}", SocketAddr::new(*ip, port))).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use mdns_sd::ServiceInfo;

    fn claim(service: &str, instance: &str, txt: &[(&str, &str)], ips: &str) -> Option<Claim> {
        let product = PRODUCTS.iter().find(|product| product.service == service).unwrap();
        let info = ServiceInfo::new(service, instance, "attic.local.", ips, 8095, txt).unwrap();
        product.claim(&info.as_resolved_service())
    }

    fn addresses_of(claim: &Claim) -> Vec<&str> {
        claim.addresses.iter().map(Url::as_str).collect()
    }

    #[test]
    fn the_address_that_most_can_use_goes_first() {
        let plain = claim("_mass._tcp.local.", "m1", &[], "fe80::1,fd00::5,192.168.1.5").unwrap();
        assert_eq!(addresses_of(&plain), ["http://192.168.1.5:8095/", "http://[fd00::5]:8095/"]);
        assert_eq!((plain.id.unwrap().as_str(), plain.name.as_str()), ("m1", "m1"));
        let told = [("base_url", "http://10.0.0.9:8095"), ("server_id", "m2"), ("server_version", "2.7.0")];
        let told = claim("_mass._tcp.local.", "m1", &told, "192.168.1.5").unwrap();
        assert_eq!(addresses_of(&told), ["http://10.0.0.9:8095/", "http://192.168.1.5:8095/"]);
        assert_eq!((told.id.unwrap().as_str(), told.version.unwrap().as_str()), ("m2", "2.7.0"));
        assert!(claim("_mass._tcp.local.", "m1", &[], "fe80::1").is_none(), "nothing can be reached by it");
    }

    #[test]
    fn another_machine_that_calls_itself_localhost_is_not_this_one() {
        let txt = [("internal_url", "http://localhost:8123"), ("uuid", "h1"), ("location_name", "Willow House")];
        let home = claim("_home-assistant._tcp.local.", "Willow", &txt, "192.168.1.6").unwrap();
        assert_eq!(addresses_of(&home), ["http://192.168.1.6:8095/"]);
        assert_eq!(home.name, "Willow House");
    }

    #[test]
    fn an_echo_is_no_fire_tv() {
        let of = |model| claim("_amzn-wplay._tcp.local.", "amzn.dmgr:1", &[("n", "Den"), ("md", model)], "192.168.1.7");
        assert_eq!(of("AFTMM").map(|claim| (claim.kind, claim.name)), Some((Kind::FireTv, "Den".to_owned())));
        assert_eq!(of("A3S5BH2HU6VAYF"), None);
    }
}
