//! mDNS: `_mass._tcp` (Music Assistant) and `_home-assistant._tcp`, whose TXT records say who and where they are.

use super::{How, News, Sighting};
use household::home::ServerKind;
use household::id::ServerId;
use mdns_sd::{ResolvedService, ServiceDaemon, ServiceEvent};
use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use tokio::sync::mpsc::Sender;
use url::Url;

/// A kind of server that announces itself.
#[derive(Clone, Copy)]
struct Announced {
    service: &'static str,
    kind: ServerKind,
    /// Where its own id stands.
    id: &'static str,
    /// Where its name stands; else it is the announcement's own.
    name: &'static str,
    /// Where it says how it is called from within the home, if it does.
    address: &'static [&'static str],
}

const ANNOUNCED: [Announced; 2] = [
    Announced {
        service: "_mass._tcp.local.",
        kind: ServerKind::MusicAssistant,
        id: "server_id",
        name: "name",
        address: &["internal_url", "base_url"],
    },
    Announced {
        service: "_home-assistant._tcp.local.",
        kind: ServerKind::HomeAssistant,
        id: "uuid",
        name: "location_name",
        address: &["internal_url", "base_url"],
    },
];

/// Ends the listening when it is dropped.
struct Daemon(ServiceDaemon);

impl Drop for Daemon {
    fn drop(&mut self) {
        // It answers to nobody any more.
        let _status = self.0.shutdown();
    }
}

/// Listens until it is dropped; ends at once where there is no network to listen to.
pub(super) async fn listen(found: Sender<News>) {
    let daemon = match ServiceDaemon::new() {
        Ok(daemon) => Daemon(daemon),
        Err(error) => {
            tracing::info!(%error, "announcements cannot be heard");
            return;
        }
    };
    let [first, second] = ANNOUNCED;
    tokio::join!(browse(&daemon, first, &found), browse(&daemon, second, &found));
}

async fn browse(daemon: &Daemon, announced: Announced, found: &Sender<News>) {
    let Ok(events) = daemon.0.browse(announced.service) else { return };
    // By the announcement's name, because its end tells nothing else.
    let mut ids: BTreeMap<String, ServerId> = BTreeMap::new();
    while let Ok(event) = events.recv_async().await {
        let news = if let ServiceEvent::ServiceResolved(service) = event {
            sighting(announced, &service).map(|sighting| {
                ids.insert(service.fullname.clone(), sighting.id.clone());
                News::Seen(sighting)
            })
        } else if let ServiceEvent::ServiceRemoved(_, name) = event {
            ids.remove(&name).map(News::Gone)
        } else {
            None
        };
        if let Some(news) = news
            && found.send(news).await.is_err()
        {
            return;
        }
    }
}

fn sighting(announced: Announced, service: &ResolvedService) -> Option<Sighting> {
    let text = |key: &str| service.get_property_val_str(key).filter(|text| !text.is_empty());
    let instance = service.fullname.strip_suffix(announced.service).unwrap_or(&service.fullname);
    let instance = instance.trim_end_matches('.');
    let told = announced.address.iter().find_map(|key| text(key)?.parse::<Url>().ok());
    let addresses: Vec<IpAddr> = service.addresses.iter().map(|address| address.to_ip_addr()).collect();
    Some(Sighting {
        kind: announced.kind,
        id: ServerId::new(text(announced.id).unwrap_or(instance)),
        name: text(announced.name).unwrap_or(instance).to_owned(),
        address: told.or_else(|| best(&addresses, service.port))?,
        how: How::Mdns,
    })
}

/// IPv4 before IPv6, since everything at home speaks it; never an address that is good on one link only.
fn best(addresses: &[IpAddr], port: u16) -> Option<Url> {
    let usable = |ip: &&IpAddr| match ip {
        IpAddr::V4(v4) => !v4.is_unspecified(),
        IpAddr::V6(v6) => !v6.is_unicast_link_local() && !v6.is_unspecified(),
    };
    let best = addresses.iter().filter(usable).min_by_key(|ip| (ip.is_ipv6(), ip.is_loopback(), **ip))?;
    Url::parse(&format!("http://{}", SocketAddr::new(*best, port))).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_that_most_can_use_is_shown() {
        let of = |addresses: &[&str]| {
            let addresses: Vec<IpAddr> = addresses.iter().map(|address| address.parse().unwrap()).collect();
            best(&addresses, 8123).map(|url| url.to_string())
        };
        assert_eq!(of(&["fe80::1", "fd00::5", "192.168.1.5"]).as_deref(), Some("http://192.168.1.5:8123/"));
        assert_eq!(of(&["fe80::1", "fd00::5"]).as_deref(), Some("http://[fd00::5]:8123/"));
        assert_eq!(of(&["fe80::1"]), None);
    }
}
