//! The loop behind a [`super::Keeper`]: look, compare with what is wanted, set right, say how it stands, wait.

use super::asked::{Router, by_hand};
use super::keeper::{State, Wish};
use super::{By, Granted, Opening, Place, Refusal};
use crate::names::Addresses;
use crate::outside::{Outside, RouterSays};
use household::clock::Pace;
use household::fault::{Code, Fault};
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Notify, oneshot, watch};

/// How often the router is asked while all is well: one that starts anew has forgotten the port, and says so to nobody.
const LOOK: Duration = Duration::from_secs(120);
/// How often servers outside are asked while the router tells an address that they confirmed,
const SEEN_LONG: Duration = Duration::from_secs(1800);
/// and while it does not.
const SEEN_SHORT: Duration = Duration::from_secs(300);
/// After something failed for the first time, then twice as long each time, but never longer than [`SEEN_SHORT`].
const FIRST_PAUSE: Duration = Duration::from_secs(10);
const MOST_DOUBLINGS: u32 = 5;
/// What a look that is under way may still take when it is to end.
const ENDING: Duration = Duration::from_secs(2);

pub(super) struct Keeping {
    wish: Wish,
    pace: Arc<dyn Pace>,
    tell: watch::Sender<State>,
    tell_addresses: watch::Sender<Addresses>,
    again: Arc<Notify>,
    place: Option<Place>,
    router: Option<Router>,
    /// Where a router was found last.
    known: Option<Place>,
    held: Vec<Held>,
    seen: Option<Seen>,
    times: u32,
    failures: u32,
}

/// A port that is open.
struct Held {
    opening: Opening,
    by: By,
    /// When it was granted, by our own time, and for how long.
    at: Duration,
    lease: Option<Duration>,
}

/// What servers outside saw.
struct Seen {
    at: Duration,
    /// What the router said then.
    router: RouterSays,
    addresses: Vec<Ipv4Addr>,
}

impl Keeping {
    pub(super) fn new(
        wish: Wish,
        pace: Arc<dyn Pace>,
        tell: watch::Sender<State>,
        tell_addresses: watch::Sender<Addresses>,
        again: Arc<Notify>,
    ) -> Self {
        Self {
            wish,
            pace,
            tell,
            tell_addresses,
            again,
            place: None,
            router: None,
            known: None,
            held: Vec::new(),
            seen: None,
            times: 0,
            failures: 0,
        }
    }

    pub(super) async fn keep(mut self, mut closing: oneshot::Receiver<()>) {
        loop {
            if self.look_or_close(&mut closing).await {
                break;
            }
            let again = self.again.clone();
            tokio::select! {
                biased;
                _ = &mut closing => break,
                () = again.notified() => {
                    self.seen = None;
                    self.failures = 0;
                }
                () = self.pace.wait(self.pause()) => {}
            }
        }
        if let Some(router) = &mut self.router {
            for opening in &self.wish.openings {
                router.close(*opening).await;
            }
        }
    }

    /// Looks once, unless it is to end.
    async fn look_or_close(&mut self, closing: &mut oneshot::Receiver<()>) -> bool {
        let look = self.look();
        tokio::pin!(look);
        tokio::select! {
            biased;
            _ = closing => {
                // A port that is being opened at this moment is to be known, or nobody would close it.
                let _late = tokio::time::timeout(ENDING, look).await;
                true
            }
            () = &mut look => false,
        }
    }

    /// Looks once, and sets right what is not as it should be.
    async fn look(&mut self) {
        let whereabouts = self.wish.whereabouts.clone();
        let place = tokio::task::spawn_blocking(move || whereabouts()).await.ok().flatten();
        if place != self.place {
            // The router of another network cannot be reached any more.
            self.place = place;
            (self.router, self.seen) = (None, None);
            self.held.clear();
        }
        let Some(place) = place else {
            return self.say(Outside::Unknown, Some(Fault::new(Code::NoNetwork)));
        };
        let outside = self.outside(place).await;
        let fault = match outside {
            // No port is worth opening.
            Outside::Shared => outside.fault(),
            Outside::Public(_) | Outside::Second { .. } | Outside::Unknown => {
                let answered = self.router.is_some();
                let mut opened = self.open_all(place).await;
                if answered && self.router.is_none() {
                    // It answered a moment ago: it has started anew, and answers elsewhere.
                    self.ask(place).await;
                    opened = self.open_all(place).await;
                }
                opened.err().flatten().or_else(|| outside.fault())
            }
        };
        self.say(outside, fault);
    }

    /// Where this home is in the internet.
    async fn outside(&mut self, place: Place) -> Outside {
        let says = self.ask(place).await;
        let seen = self.seen_by(says).await;
        let outside = Outside::judge(says, &seen);
        if outside != Outside::Shared {
            return outside;
        }
        // The address may have changed between the two.
        let again = self.ask(place).await;
        if again == says { outside } else { Outside::judge(again, &self.seen_by(again).await) }
    }

    /// What the router says, looking for it first where it is not known.
    async fn ask(&mut self, place: Place) -> RouterSays {
        for _ in 0..2 {
            if self.router.is_none() {
                self.router = Router::find(place).await;
                if self.router.is_some() {
                    self.known = Some(place);
                }
            }
            let Some(router) = &self.router else { break };
            match router.outside().await {
                Ok(says) => return says,
                // It is gone, or answers elsewhere since it started anew.
                Err(_) => self.router = None,
            }
        }
        RouterSays::Nothing
    }

    /// What servers outside see, asked again when it may have changed.
    async fn seen_by(&mut self, router: RouterSays) -> Vec<Ipv4Addr> {
        let now = self.pace.monotonic();
        if let Some(seen) = &self.seen {
            let confirmed = matches!(Outside::judge(seen.router, &seen.addresses), Outside::Public(_));
            let fresh = if confirmed && router != RouterSays::Nothing { SEEN_LONG } else { SEEN_SHORT };
            if seen.router == router && !seen.addresses.is_empty() && now.saturating_sub(seen.at) < fresh {
                return seen.addresses.clone();
            }
        }
        let addresses = self.wish.stun.ask().await;
        self.seen = Some(Seen { at: now, router, addresses: addresses.clone() });
        addresses
    }

    /// Opens what is not open, and keeps open what is. The fault of the first that is not, if it has one.
    async fn open_all(&mut self, place: Place) -> Result<(), Option<Fault>> {
        for opening in self.wish.openings.clone() {
            let Some(router) = &mut self.router else {
                self.held.clear();
                return Err(Some(self.no_router(place, opening)));
            };
            let now = self.pace.monotonic();
            let held = self.held.iter().position(|held| held.opening == opening);
            if let Some(index) = held
                && self.held[index].lasts(now)
            {
                match router.is_open(opening, self.held[index].by, now).await {
                    Ok(true) => continue,
                    Ok(false) => tracing::info!(port = opening.outside, "the router has forgotten the port"),
                    Err(refusal) => return Err(self.lost(&refusal, place, opening)),
                }
                self.held.swap_remove(index);
            }
            match router.open(opening, now).await {
                Ok(granted) => self.granted(opening, granted, now),
                Err(refusal) => return Err(self.lost(&refusal, place, opening)),
            }
        }
        Ok(())
    }

    fn granted(&mut self, opening: Opening, granted: Granted, now: Duration) {
        let Granted { by, lease, anew } = granted;
        let before = self.held.iter().position(|held| held.opening == opening);
        // Another lease of what is open is no news.
        if before.is_none() || anew {
            tracing::info!(port = opening.outside, by = by.shown(), "the router leads the port here");
            self.times = self.times.saturating_add(1);
        }
        if let Some(index) = before {
            self.held.swap_remove(index);
        }
        self.held.push(Held { opening, by, at: now, lease });
    }

    fn lost(&mut self, refusal: &Refusal, place: Place, opening: Opening) -> Option<Fault> {
        self.held.retain(|held| held.opening != opening);
        if *refusal == Refusal::Silent {
            self.router = None;
        }
        refusal.fault(place, opening)
    }

    fn no_router(&self, place: Place, opening: Opening) -> Fault {
        if self.known == Some(place) {
            Fault::new(Code::RouterSilent).with("gateway", place.gateway.to_string())
        } else {
            by_hand(Code::RouterOpensNothing, place, opening)
        }
    }

    /// Tells how it stands.
    fn say(&mut self, outside: Outside, fault: Option<Fault>) {
        self.failures = if fault.is_some() { self.failures.saturating_add(1) } else { 0 };
        let all = self.wish.openings.iter().all(|opening| self.held.iter().any(|held| held.opening == *opening));
        let ends = self.held.iter().filter_map(|held| Some(held.at + held.lease?)).min();
        let now = self.pace.monotonic();
        let state = State {
            looked: true,
            place: self.place,
            outside,
            open: self.held.first().filter(|_| all).map(|held| held.by),
            until: ends.map(|ends| self.pace.now() + ends.saturating_sub(now)),
            times: self.times,
            fault,
        };
        if let Some(fault) = state.fault.as_ref().filter(|fault| self.tell.borrow().fault.as_ref() != Some(fault)) {
            tracing::warn!(%fault, "nobody outside gets in");
        }
        self.tell.send_if_modified(|told| {
            let news = *told != state;
            *told = state;
            news
        });
        if let Some(v4) = outside.address() {
            let addresses = Addresses { v4: Some(v4), v6: None };
            self.tell_addresses.send_if_modified(|told| std::mem::replace(told, addresses) != addresses);
        }
    }

    /// How long until the next look.
    fn pause(&self) -> Duration {
        if self.failures > 0 {
            return (FIRST_PAUSE * 2u32.pow((self.failures - 1).min(MOST_DOUBLINGS))).min(SEEN_SHORT);
        }
        let now = self.pace.monotonic();
        let renewal = self.held.iter().filter_map(|held| Some((held.at + held.lease? / 2).saturating_sub(now))).min();
        renewal.map_or(LOOK, |renewal| renewal.min(LOOK))
    }
}

impl Held {
    /// Whether it is in the first half of its lease. In the second it is renewed.
    fn lasts(&self, now: Duration) -> bool {
        self.lease.is_none_or(|lease| now < self.at + lease / 2)
    }
}
