//! What is at home besides what was added: looked for while a page that shows it is open, and not at all otherwise.

use crate::api::Event;
use crate::api::view::{NearbyServerView, NearbyView};
use crate::bridge::user_agent;
use crate::shared::{Shared, lock};
use crate::store::KeptOffer;
use household::fault::{Code, Fault};
use household::home::ServerKind;
use household::id::ServerId;
use servers::discovery::{Claim, How, Kind, Looking, Nearby, Search, look};
use servers::media_browser::Found;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use url::{Host, Url};

/// What is found together is told together.
const TOGETHER: Duration = Duration::from_millis(30);

/// How long it may take until a server at an address that was typed has announced itself.
const ANNOUNCED: Duration = Duration::from_millis(1500);

/// How Emby Connect's invitations are kept.
const PENDING: &str = "pending";

/// The looking around of a household.
#[derive(Default)]
pub(crate) struct Around {
    /// Where to look.
    pub(crate) search: Search,
    open: Mutex<Option<Open>>,
}

/// A search that is under way, and the task that tells of it.
struct Open {
    looking: Looking,
    begun: OffsetDateTime,
    task: JoinHandle<()>,
}

impl Drop for Open {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Around {
    pub(crate) fn new(search: Search) -> Self {
        Self { search, open: Mutex::default() }
    }

    /// Takes over what was heard of a server otherwise, if anybody looks.
    pub(crate) fn tell(&self, claim: Claim) {
        if let Some(open) = &*lock(&self.open) {
            open.looking.tell(claim);
        }
    }

    /// What is found, if anybody looks.
    fn found(&self) -> Option<watch::Receiver<Arc<[Nearby]>>> {
        lock(&self.open).as_ref().map(|open| open.looking.found())
    }

    fn view(&self, known: &dyn Fn(&str) -> bool) -> NearbyView {
        let open = lock(&self.open);
        let Some(open) = &*open else { return NearbyView { looking: false, found: Vec::new() } };
        let found = open.looking.found().borrow().clone();
        NearbyView { looking: true, found: found.iter().map(|one| view(one, open.begun, known)).collect() }
    }
}

impl Shared {
    /// Looks around, or no longer.
    pub(crate) fn look_around(self: &Arc<Self>, on: bool) -> Result<(), Fault> {
        if !on {
            self.stop_looking();
            return Ok(());
        }
        let mut open = lock(&self.around.open);
        if open.is_none() {
            let http = servers::http::client(&user_agent(), self.accounts.roots());
            let http = http.map_err(|_| Fault::new(Code::Internal))?;
            let looking = look(http, self.around.search);
            self.offered().into_iter().for_each(|claim| looking.tell(claim));
            let (shared, mut found) = (Arc::downgrade(self), looking.found());
            let task = tokio::spawn(async move {
                while found.changed().await.is_ok() {
                    tokio::time::sleep(TOGETHER).await;
                    found.mark_unchanged();
                    let Some(shared) = shared.upgrade() else { return };
                    shared.tell_nearby();
                    shared.offer_found(&found.borrow().clone());
                }
            });
            *open = Some(Open { looking, begun: self.clock.now(), task });
        }
        drop(open);
        // Whoever opens another page wants to see it too.
        self.tell_nearby();
        Ok(())
    }

    /// The id that the server at this address announces, if it announces any. Somebody has typed the address, and waits.
    pub(crate) async fn announced_id(&self, address: &Url) -> Option<ServerId> {
        if !self.around.search.announcements {
            return None;
        }
        let places = places(address).await;
        // Its own, as long as it is needed, where nobody looks.
        let (mut found, _looking) = match self.around.found() {
            Some(found) => (found, None),
            None => {
                let http = servers::http::client(&user_agent(), self.accounts.roots()).ok()?;
                let looking = look(http, Search { everything: false, ..self.around.search });
                (looking.found(), Some(looking))
            }
        };
        let heard = found.wait_for(|found| id_at(found, &places).is_some());
        let heard = tokio::time::timeout(ANNOUNCED, heard).await.ok()?.ok()?;
        id_at(&heard, &places)
    }

    /// Ends it, if it is under way.
    pub(crate) fn stop_looking(&self) {
        let ended = lock(&self.around.open).take();
        if ended.is_some() {
            self.tell_nearby();
        }
    }

    /// Tells the faces what is there.
    fn tell_nearby(&self) {
        if self.events.receiver_count() > 0 {
            let servers = lock(&self.server_views).clone();
            let view = self.around.view(&|id| servers.iter().any(|server| server.id == id));
            // Nobody is listening any more: no harm.
            let _heard = self.events.send(Event::Nearby(view));
        }
    }

    /// Servers were added or forgotten: what is found may be known now.
    pub(crate) fn note_known(&self) {
        if lock(&self.around.open).is_some() {
            self.tell_nearby();
        }
    }

    /// What Emby Connect lists, without invitations: nobody may sign in there yet.
    fn offered(&self) -> Vec<Claim> {
        let offers = self.kept_connect().map(|connect| connect.servers).unwrap_or_default();
        let belongs = offers.into_iter().filter(|offer| offer.belongs != PENDING);
        let claim = |offer: KeptOffer| Claim {
            how: How::Connect,
            source: offer.id,
            kind: Kind::Server(ServerKind::Emby),
            id: Some(offer.server),
            name: offer.name,
            version: None,
            addresses: offer.addresses.iter().filter_map(|address| address.parse().ok()).collect(),
        };
        belongs.map(claim).collect()
    }

    /// A server that was found where a person said.
    pub(crate) fn note_typed(&self, found: &Found) {
        self.around.tell(Claim {
            how: How::Typed,
            source: found.address.to_string(),
            kind: Kind::Server(found.kind),
            id: Some(found.id.clone()),
            name: found.name.clone(),
            version: Some(found.version.clone()),
            addresses: vec![found.address.clone()],
        });
    }
}

/// Every address that means the same place: by the name that was typed, and by what the name leads to.
async fn places(address: &Url) -> Vec<Url> {
    let mut places = vec![address.clone()];
    if let (Some(Host::Domain(name)), Some(port)) = (address.host(), address.port_or_known_default())
        && let Ok(found) = tokio::net::lookup_host((name, port)).await
    {
        places.extend(found.filter_map(|at| {
            let mut place = address.clone();
            place.set_ip_host(at.ip()).ok().map(|()| place)
        }));
    }
    places
}

/// The id of the server at one of these places.
fn id_at(found: &[Nearby], places: &[Url]) -> Option<ServerId> {
    let there = |one: &&Nearby| one.addresses.iter().any(|address| places.contains(address));
    found.iter().find(there).and_then(|one| one.id.clone())
}

/// The stable name of a way of finding.
fn how(how: How) -> String {
    let name = match how {
        How::Typed => "typed",
        How::Broadcast => "broadcast",
        How::Announced => "announced",
        How::Connect => "connect",
    };
    name.to_owned()
}

fn view(one: &Nearby, begun: OffsetDateTime, known: &dyn Fn(&str) -> bool) -> NearbyServerView {
    NearbyServerView {
        key: one.key.clone(),
        id: one.id.as_ref().map(ToString::to_string),
        name: one.name.clone(),
        kind: one.kind.as_str().to_owned(),
        needed: one.kind.is_needed(),
        address: one.address.to_string(),
        addresses: one.addresses.iter().map(ToString::to_string).collect(),
        version: one.version.clone(),
        how: one.how.iter().copied().map(how).collect(),
        seen: (begun + one.seen).format(&Rfc3339).unwrap_or_default(),
        stale: one.stale,
        confirmed: one.confirmed,
        known: one.id.as_ref().is_some_and(|id| known(id.as_str())),
    }
}
