//! What the bridge holds: ports that are kept open, and the address of this home, for as long as this is there.

use super::keeping::Keeping;
use super::{By, Opening, Place, Whereabouts};
use crate::names::Addresses;
use crate::outside::{Outside, Stun};
use household::clock::Pace;
use household::fault::Fault;
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;
use tokio::sync::{Notify, oneshot, watch};
use tokio::task::JoinHandle;

/// How long closing may take: a router that is gone closes nothing.
const CLOSING: Duration = Duration::from_secs(6);

/// What is wanted of the router.
#[derive(Clone)]
pub struct Wish {
    /// The ports that are to be open; none where only the address is of interest.
    pub openings: Vec<Opening>,
    /// Who is asked for the address that servers see.
    pub stun: Stun,
    /// Where this machine is; [`Wish::here`] goes by its own tables.
    pub whereabouts: Whereabouts,
}

/// How it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// It was looked at once.
    pub looked: bool,
    /// This machine and its router.
    pub place: Option<Place>,
    /// Where this home is in the internet.
    pub outside: Outside,
    /// All ports that are wanted are open, in this language; none while they are not.
    pub open: Option<By>,
    /// Until when the router keeps them open unasked; none for ever.
    pub until: Option<OffsetDateTime>,
    /// How often they were opened: once more after each time that the router had forgotten them.
    pub times: u32,
    /// Why nobody outside gets in.
    pub fault: Option<Fault>,
}

/// Ports that are kept open until this is closed. Dropped, it leaves the router to forget them when their lease ends.
pub struct Keeper {
    state: watch::Receiver<State>,
    addresses: watch::Receiver<Addresses>,
    again: Arc<Notify>,
    close: Option<oneshot::Sender<()>>,
    task: JoinHandle<()>,
}

impl Wish {
    /// A wish at this machine.
    pub fn here(openings: Vec<Opening>, stun: Stun) -> Self {
        Self { openings, stun, whereabouts: Arc::new(Place::here) }
    }
}

impl Keeper {
    /// Looks for the router, and begins.
    pub fn start(wish: Wish, pace: Arc<dyn Pace>) -> Self {
        let (tell, state) = watch::channel(State::default());
        let (tell_addresses, addresses) = watch::channel(Addresses::default());
        let again = Arc::new(Notify::new());
        let (close, closing) = oneshot::channel();
        let keeping = Keeping::new(wish, pace, tell, tell_addresses, again.clone());
        Self { state, addresses, again, close: Some(close), task: tokio::spawn(keeping.keep(closing)) }
    }

    /// How it stands, and every change of it.
    pub fn state(&self) -> watch::Receiver<State> {
        self.state.clone()
    }

    /// The address that a name of this home should lead to. The last one stays while nobody tells another.
    pub fn addresses(&self) -> watch::Receiver<Addresses> {
        self.addresses.clone()
    }

    /// Looks at everything at once: the network is another one, or this machine slept.
    pub fn again(&self) {
        self.again.notify_one();
    }

    /// Closes the ports, as far as the router still answers.
    pub async fn close(mut self) {
        let _ends = self.close.take().map(|close| close.send(()));
        let _late = tokio::time::timeout(CLOSING, &mut self.task).await;
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.task.abort();
    }
}
