//! What servers there are at home, as they are found: Emby and Jellyfin by broadcast, since they announce nothing;
//! Music Assistant and Home Assistant by mDNS, where they announce themselves. One list, one entry a server.
//!
//! What answers a broadcast is believed only after the server itself has told the same at the address that is shown.
//! Nothing here signs in anywhere.

mod announced;
mod broadcast;

use crate::http::Client;
use household::home::ServerKind;
use household::id::ServerId;
use std::collections::BTreeMap;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::Instant;
use url::{Host, Url};

/// How a server was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// It answered a broadcast.
    Broadcast,
    /// It announces itself by mDNS.
    Mdns,
}

/// A server that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sighting {
    /// What it is.
    pub kind: ServerKind,
    /// Its own id.
    pub id: ServerId,
    /// What its owner calls it.
    pub name: String,
    /// Where it answers.
    pub address: Url,
    /// How it was found.
    pub how: How,
}

/// News of a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// A server is there, or has moved or changed its name.
    Seen(Sighting),
    /// A server says that it goes.
    Gone(ServerId),
}

/// Where to search.
#[derive(Clone, Copy, Debug)]
pub struct Search {
    /// The port on which Emby and Jellyfin hear broadcasts.
    pub port: u16,
    /// Whether to listen for announcements.
    pub mdns: bool,
}

impl Default for Search {
    fn default() -> Self {
        Self { port: broadcast::PORT, mdns: true }
    }
}

/// A server that is reached by several ways keeps the address by which it was found first, until it has not been seen
/// there for so long.
const MOVED: Duration = Duration::from_secs(25);

/// News that nobody has taken yet.
const WAITING: usize = 64;

/// Searches until the receiver is dropped.
pub fn search(http: Client, search: Search) -> mpsc::Receiver<News> {
    let (tell, told) = mpsc::channel(WAITING);
    let (found, mut finds) = mpsc::channel(WAITING);
    tokio::spawn(async move {
        let announced = async {
            if search.mdns {
                announced::listen(found.clone()).await;
            }
            std::future::pending::<()>().await;
        };
        let merged = async {
            let mut known = Known::default();
            let begun = Instant::now();
            while let Some(news) = finds.recv().await {
                if known.is_news(&news, begun.elapsed()) && tell.send(news).await.is_err() {
                    return;
                }
            }
        };
        tokio::select! {
            () = broadcast::ask(http, search.port, found.clone()) => {}
            () = announced => {}
            () = merged => {}
            () = tell.closed() => {}
        }
    });
    told
}

/// The list, with when each was last seen at its address.
#[derive(Default)]
struct Known(BTreeMap<ServerId, (Sighting, Duration)>);

impl Known {
    /// Takes news over, and tells whether they are any.
    fn is_news(&mut self, news: &News, now: Duration) -> bool {
        let sighting = match news {
            News::Gone(id) => return self.0.remove(id).is_some(),
            News::Seen(sighting) => sighting,
        };
        match self.0.get_mut(&sighting.id) {
            Some((known, seen)) if known == sighting => *seen = now,
            Some((known, seen))
                if known.address != sighting.address
                    && !is_better(&sighting.address, &known.address)
                    && now.saturating_sub(*seen) < MOVED => {}
            _ => {
                self.0.insert(sighting.id.clone(), (sighting.clone(), now));
                return true;
            }
        }
        false
    }
}

/// IPv4 goes before IPv6: everything at home speaks it.
fn is_better(new: &Url, old: &Url) -> bool {
    let is_v6 = |address: &Url| matches!(address.host(), Some(Host::Ipv6(_)));
    is_v6(old) && !is_v6(new)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(address: &str) -> News {
        News::Seen(Sighting {
            kind: ServerKind::Emby,
            id: ServerId::new("s"),
            name: "Attic".into(),
            address: address.parse().unwrap(),
            how: How::Broadcast,
        })
    }

    #[test]
    fn a_server_is_told_once_and_again_when_it_has_moved() {
        let (first, second) = (at("http://10.0.0.1:8096"), at("http://10.0.0.2:8096"));
        let mut known = Known::default();
        let mut news = |news: &News, seconds| known.is_news(news, Duration::from_secs(seconds));
        assert!(news(&first, 0));
        assert!(!news(&second, 0), "each interface brings an answer");
        assert!(!news(&first, 20));
        assert!(!news(&second, 40), "it is still at its first address");
        assert!(news(&second, 46));
        assert!(news(&News::Gone(ServerId::new("s")), 47));
        assert!(!news(&News::Gone(ServerId::new("s")), 47));
        assert!(news(&first, 48), "it is back");
    }

    #[test]
    fn an_address_of_ipv4_takes_the_place_of_one_of_ipv6() {
        let mut known = Known::default();
        assert!(known.is_news(&at("http://[fd00::5]:8096"), Duration::ZERO));
        assert!(known.is_news(&at("http://10.0.0.1:8096"), Duration::ZERO));
        assert!(!known.is_news(&at("http://[fd00::5]:8096"), Duration::ZERO));
    }
}
