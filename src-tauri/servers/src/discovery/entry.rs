//! One server in the list: who tells of it, where it may be, and what it said of itself at each of these places.

use super::{Claim, How, Kind, Nearby, Said};
use household::home::ServerKind;
use household::id::ServerId;
use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;
use url::{Host, Url};

/// How long an entry that nobody has confirmed waits before it is shown all the same.
pub(super) const GRACE: Duration = Duration::from_millis(700);
/// How often a place is asked.
pub(super) const OFTEN: Duration = Duration::from_secs(5);
/// And one beside which there is a better.
pub(super) const SELDOM: Duration = Duration::from_secs(20);
/// A server that has answered, and then not for so long, is stale.
pub(super) const STALE: Duration = Duration::from_secs(15);
/// One that has only been told of: questions and answers get lost.
pub(super) const UNCONFIRMED_STALE: Duration = Duration::from_secs(25);
/// What gives no sign of life for so long is gone, unless it is announced: that has an end of its own.
pub(super) const GONE: Duration = Duration::from_secs(60);
/// How many tell of one server, and how many places it may have.
const CLAIMS: usize = 8;
pub(super) const PLACES: usize = 8;
/// The network in which Docker puts what runs in it: an address there is good on one machine only.
const DOCKER: (Ipv4Addr, u32) = (Ipv4Addr::new(172, 17, 0, 0), 16);

/// A claim, and when it came last.
#[derive(Clone, Debug)]
struct Held {
    claim: Claim,
    seen: Duration,
}

/// Where it may be.
#[derive(Clone, Debug)]
struct Place {
    url: Url,
    /// An answer is awaited.
    asked: bool,
    /// What came of asking, and when.
    told: Option<(Told, Duration)>,
}

#[derive(Clone, Debug, PartialEq)]
enum Told {
    /// It is here, or where this place points to.
    Here(Url),
    /// Nobody answers.
    Nothing,
    /// Somebody else is here.
    Stranger,
}

/// A server.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) id: Option<ServerId>,
    claims: BTreeMap<(How, String), Held>,
    places: Vec<Place>,
    first: Duration,
    /// What it said last, and when.
    said: Option<(Said, Duration)>,
    /// Whether its announcement was doubted since it answered.
    doubted: bool,
}

impl Entry {
    pub(super) fn new(id: Option<ServerId>, now: Duration) -> Self {
        Self { id, claims: BTreeMap::new(), places: Vec::new(), first: now, said: None, doubted: false }
    }

    /// Somebody tells of it.
    pub(super) fn claim(&mut self, claim: Claim, now: Duration) {
        let key = (claim.how, claim.source.clone());
        if self.claims.len() >= CLAIMS && !self.claims.contains_key(&key) {
            return;
        }
        self.claims.insert(key, Held { claim, seen: now });
        self.arrange();
    }

    /// What it is told apart by, besides its id.
    pub(super) fn family(&self) -> Option<&'static str> {
        self.claims.values().next().map(|held| family(held.claim.kind))
    }

    pub(super) fn holds(&self, how: How, source: &str) -> bool {
        self.claims.contains_key(&(how, source.to_owned()))
    }

    pub(super) fn drop_claim(&mut self, how: How, source: &str) {
        self.claims.remove(&(how, source.to_owned()));
        self.arrange();
    }

    /// Takes over what is known of the same server under another name.
    pub(super) fn absorb(&mut self, other: Self) {
        self.claims.extend(other.claims);
        self.first = self.first.min(other.first);
        for place in other.places {
            if place.told.is_some() && !self.places.iter().any(|known| known.url == place.url) {
                self.places.push(Place { asked: false, ..place });
            }
        }
        if other.said.as_ref().map(|said| said.1) > self.said.as_ref().map(|said| said.1) {
            self.said = other.said;
        }
        self.arrange();
    }

    /// It has been asked at a place. Tells its id if that is news.
    pub(super) fn heard(&mut self, place: &Url, said: Option<Said>, now: Duration) -> Option<ServerId> {
        let ours = said.as_ref().is_some_and(|said| self.is_said_by_it(said));
        let place = self.places.iter_mut().find(|known| known.url == *place)?;
        place.asked = false;
        let told = match &said {
            None => Told::Nothing,
            Some(said) if ours => Told::Here(said.address.clone()),
            Some(_) => Told::Stranger,
        };
        place.told = Some((told, now));
        let said = said.filter(|_| ours)?;
        let id = said.id.clone().filter(|_| self.id.is_none());
        self.doubted = false;
        self.said = Some((said, now));
        id
    }

    fn is_said_by_it(&self, said: &Said) -> bool {
        let same_id = match (&self.id, &said.id) {
            (Some(own), Some(told)) => own == told,
            (None, _) | (_, None) => true,
        };
        same_id && self.claims.values().any(|held| family(held.claim.kind) == family(Kind::Server(said.kind)))
    }

    /// Places as the claims have them, the best first. What was found out of each stays.
    fn arrange(&mut self) {
        let mut wanted: Vec<(Rank, Url)> = Vec::new();
        for held in self.claims.values() {
            for (at, url) in held.claim.addresses.iter().enumerate() {
                wanted.push((rank(url, at), url.clone()));
            }
        }
        wanted.sort();
        let mut places: Vec<Place> = Vec::new();
        for (_, url) in wanted {
            if places.len() < PLACES && !places.iter().any(|place| place.url == url) {
                let known = self.places.iter().find(|place| place.url == url);
                places.push(known.cloned().unwrap_or(Place { url, asked: false, told: None }));
            }
        }
        self.places = places;
    }

    /// Whether anybody still tells of it.
    pub(super) fn is_alive(&self, now: Duration) -> bool {
        self.claims.values().any(|held| self.is_held(held, now))
    }

    fn is_held(&self, held: &Held, now: Duration) -> bool {
        self.end(held).is_none_or(|end| now < end)
    }

    /// When a claim is over by itself.
    fn end(&self, held: &Held) -> Option<Duration> {
        let last = self.said.as_ref().map_or(held.seen, |said| said.1.max(held.seen));
        (held.claim.how != How::Announced).then_some(last + GONE)
    }

    fn is_announced(&self) -> bool {
        self.claims.values().any(|held| held.claim.how == How::Announced)
    }

    /// When it becomes stale, or became so; none if it never does.
    fn stale_from(&self) -> Option<Duration> {
        match &self.said {
            Some((_, at)) => Some(*at + STALE),
            None if self.is_announced() => None,
            None => self.claims.values().map(|held| held.seen + UNCONFIRMED_STALE).max(),
        }
    }

    /// When it is shown though nobody has confirmed it; none if it is shown already, or never will be.
    fn shown_from(&self) -> Option<Duration> {
        let tried = self.places.iter().all(|place| place.told.is_some());
        (self.said.is_none() && !tried && self.wanted().is_some()).then_some(self.first + GRACE)
    }

    fn is_shown(&self, now: Duration) -> bool {
        let hopeless = self.said.is_none() && self.places.iter().all(Place::is_strange);
        !hopeless && self.shown_from().is_none_or(|from| now >= from)
    }

    /// What it is asked for, if Usher has any use for it.
    fn wanted(&self) -> Option<ServerKind> {
        self.claims.values().find_map(|held| match held.claim.kind {
            Kind::Server(kind) => Some(kind),
            Kind::Plex | Kind::Kodi | Kind::Cast | Kind::Sonos | Kind::FireTv => None,
        })
    }

    /// Where it is to be asked now.
    pub(super) fn due(&mut self, now: Duration) -> Vec<(ServerKind, Url)> {
        let Some(kind) = self.wanted() else { return Vec::new() };
        let best = self.best().cloned();
        let due = |place: &&mut Place| ask_at(place, best.as_ref()).is_some_and(|at| at <= now);
        let mut asked = Vec::new();
        for place in self.places.iter_mut().filter(due) {
            place.asked = true;
            asked.push((kind, place.url.clone()));
        }
        asked
    }

    /// Announcements that are no longer to be believed just so.
    pub(super) fn doubts(&mut self, now: Duration) -> Vec<String> {
        let doubtful = self.said.is_some() && !self.doubted && self.stale_from().is_some_and(|from| now >= from);
        if !doubtful || !self.is_announced() {
            return Vec::new();
        }
        self.doubted = true;
        let announced = self.claims.keys().filter(|(how, _)| *how == How::Announced);
        announced.map(|(_, source)| source.clone()).collect()
    }

    /// Every later moment at which something about it changes by itself.
    pub(super) fn moments(&self) -> impl Iterator<Item = Duration> {
        let best = self.best();
        let asked = self.places.iter().filter(|_| self.wanted().is_some()).filter_map(move |place| ask_at(place, best));
        let ends = self.claims.values().filter_map(|held| self.end(held));
        asked.chain(ends).chain(self.stale_from()).chain(self.shown_from())
    }

    /// The place at which it is asked often: the best of those where it answers.
    fn best(&self) -> Option<&Url> {
        self.places.iter().find(|place| place.leads_to().is_some()).map(|place| &place.url)
    }

    /// As it is shown; none if it is not.
    pub(super) fn nearby(&self, key: &str, now: Duration) -> Option<Nearby> {
        let live: Vec<&Held> = self.claims.values().filter(|held| self.is_held(held, now)).collect();
        let claim = &live.first().filter(|_| self.is_shown(now))?.claim;
        let addresses = self.addresses();
        let mut how: Vec<How> = live.iter().map(|held| held.claim.how).collect();
        how.dedup();
        let seen = live.iter().map(|held| held.seen).chain(self.said.as_ref().map(|said| said.1)).max()?;
        let (said, of_claim) = (self.said.as_ref().map(|said| &said.0), |version: &Held| version.claim.version.clone());
        Some(Nearby {
            key: key.to_owned(),
            id: self.id.clone(),
            name: said.and_then(|said| said.name.clone()).unwrap_or_else(|| claim.name.clone()),
            kind: said.map_or(claim.kind, |said| Kind::Server(said.kind)),
            version: said.and_then(|said| said.version.clone()).or_else(|| live.iter().find_map(|held| of_claim(held))),
            address: addresses.first()?.clone(),
            addresses,
            how,
            seen,
            stale: self.wanted().is_some() && self.stale_from().is_some_and(|from| now >= from),
            confirmed: said.is_some(),
        })
    }

    fn addresses(&self) -> Vec<Url> {
        let mut found: Vec<Url> = self.places.iter().filter_map(Place::leads_to).cloned().collect();
        if found.is_empty() {
            // It answers nowhere any more: where it did last, then wherever it may be.
            found.extend(self.said.as_ref().map(|said| said.0.address.clone()));
            let possible = self.places.iter().filter(|place| !place.is_strange());
            found.extend(possible.map(|place| place.url.clone()));
        }
        let mut shown: Vec<Url> = Vec::new();
        for url in found {
            if !shown.contains(&url) {
                shown.push(url);
            }
        }
        shown
    }
}

impl Place {
    fn leads_to(&self) -> Option<&Url> {
        match &self.told {
            Some((Told::Here(url), _)) => Some(url),
            Some((Told::Nothing | Told::Stranger, _)) | None => None,
        }
    }

    fn is_strange(&self) -> bool {
        matches!(self.told, Some((Told::Stranger, _)))
    }
}

/// When a place is to be asked next.
fn ask_at(place: &Place, best: Option<&Url>) -> Option<Duration> {
    if place.asked {
        return None;
    }
    let pause = if best.is_none_or(|best| *best == place.url) { OFTEN } else { SELDOM };
    Some(place.told.as_ref().map_or(Duration::ZERO, |told| told.1 + pause))
}

/// Kinds that one server may be told apart from by itself only.
pub(super) fn family(kind: Kind) -> &'static str {
    match kind {
        Kind::Server(ServerKind::Emby | ServerKind::Jellyfin) => "media-browser",
        Kind::Server(ServerKind::MusicAssistant | ServerKind::HomeAssistant)
        | Kind::Plex
        | Kind::Kodi
        | Kind::Cast
        | Kind::Sonos
        | Kind::FireTv => kind.as_str(),
    }
}

/// Lower is better.
type Rank = (u8, usize);

/// IPv4 goes before IPv6, since everything at home speaks it; what is good on one machine only goes last.
fn rank(url: &Url, at: usize) -> Rank {
    let class = match url.host() {
        Some(Host::Ipv4(ip)) if ip.is_link_local() || is_docker(ip) => 2,
        Some(Host::Ipv6(_)) => 1,
        Some(Host::Ipv4(_) | Host::Domain(_)) | None => 0,
    };
    (class, at)
}

fn is_docker(ip: Ipv4Addr) -> bool {
    let (network, bits) = DOCKER;
    let prefix = |ip: Ipv4Addr| ip.to_bits() >> (u32::BITS - bits);
    prefix(ip) == prefix(network)
}

/// Whether an address means whatever machine it is used on.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(ip)) => IpAddr::from(ip).is_loopback() || ip.is_unspecified(),
        Some(Host::Ipv6(ip)) => ip.to_canonical().is_loopback() || ip.is_unspecified(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}
