//! A kept server that moves is followed: while one is away, it is looked for now and then, ever more rarely, and reached
//! where it is seen. [`crate::way`] asks there for its id before it gets any token.

use crate::bridge::user_agent;
use crate::link::Link;
use crate::shared::{Shared, lock};
use household::home::ServerKind;
use household::id::ServerId;
use household::server::Server as _;
use servers::discovery::{Nearby, Search, look};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// The pause before the first look: most come back where they were.
const FIRST: Duration = Duration::from_secs(2);
/// And the longest, which chance makes up to a quarter longer.
const LONGEST: Duration = Duration::from_secs(300);
/// How long a look lasts: a question is asked three times in it.
const LOOK: Duration = Duration::from_secs(3);

impl Shared {
    /// Follows servers that move, until it is aborted.
    pub(crate) async fn follow_moves(self: Arc<Self>) {
        let mut jolts = self.jolts.subscribe();
        let mut known = BTreeSet::new();
        let mut pause = FIRST;
        let mut due = Instant::now();
        loop {
            let astray: BTreeSet<ServerId> = self.astray().into_keys().collect();
            let newly = !astray.is_subset(&known);
            known = astray;
            if known.is_empty() {
                self.lost.notified().await;
                continue;
            }
            if newly {
                pause = FIRST;
                due = Instant::now() + pause;
            }
            tokio::select! {
                () = tokio::time::sleep_until(due) => {
                    self.look_for(&self.astray()).await;
                    pause = (pause * 2).min(LONGEST);
                    due = Instant::now() + pause + by_chance(pause);
                }
                // It may be another network, in which everything is elsewhere.
                _jolted = jolts.changed() => {
                    pause = FIRST;
                    due = Instant::now() + pause;
                }
                () = self.lost.notified() => {}
            }
        }
    }

    /// Tells the links of what is found where.
    pub(crate) fn offer_found(&self, found: &[Nearby]) {
        let astray = self.astray();
        for one in found {
            if let Some(link) = one.id.as_ref().and_then(|id| astray.get(id)) {
                link.offer(&one.addresses);
            }
        }
    }

    async fn look_for(&self, astray: &BTreeMap<ServerId, Arc<Link>>) {
        let Ok(http) = servers::http::client(&user_agent(), self.accounts.roots()) else { return };
        // Emby and Jellyfin announce nothing.
        let announces = |link: &Arc<Link>| !matches!(link.kind(), ServerKind::Emby | ServerKind::Jellyfin);
        let announcements = self.around.search.announcements && astray.values().any(announces);
        let looking = look(http, Search { announcements, everything: false, ..self.around.search });
        let mut found = looking.found();
        let offered = async {
            while found.changed().await.is_ok() {
                let now = found.borrow_and_update().clone();
                self.offer_found(&now);
            }
        };
        let back = async {
            for link in astray.values() {
                link.there_again().await;
            }
        };
        let looked = async {
            tokio::select! {
                () = offered => {}
                () = back => {}
            }
        };
        let _in_time = tokio::time::timeout(LOOK, looked).await;
    }

    /// The links that lead nowhere, and would elsewhere.
    fn astray(&self) -> BTreeMap<ServerId, Arc<Link>> {
        let links = self.accounts.links();
        links.into_iter().filter(|link| link.is_astray()).map(|link| (link.id().clone(), link)).collect()
    }

    /// A server answers at another address than before: that one is kept.
    pub(crate) fn note_address(&self, id: &ServerId, address: &str) {
        self.accounts.moved(id, address);
        let kept = self.change_settings(|settings| {
            for server in settings.servers.iter_mut().filter(|server| server.id == *id) {
                server.prefer(address);
            }
        });
        if let Err(fault) = kept {
            self.report(fault);
        }
        for view in lock(&self.server_views).iter_mut().filter(|view| view.id == id.as_str()) {
            address.clone_into(&mut view.address);
        }
    }
}

/// Something up to a quarter of a pause.
fn by_chance(pause: Duration) -> Duration {
    let [byte] = crate::chance::bytes::<1>();
    pause * u32::from(byte) / 1024
}
