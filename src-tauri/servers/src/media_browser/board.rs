//! The board of players of one user: the last list, and the one question for a newer one that may be under way.
//!
//! Freshness is about which players are connected. A list that is young enough answers without asking, even if an order
//! was given since: whoever needs to know what plays and where asks with zero. A question with zero is answered by a
//! list that was *begun* after the question came, so it always shows what earlier orders did; questions that wait
//! together share one call, and share its failure, so that nobody waits for a hanging server twice.

use super::sessions::{Listing, Session};
use household::clock::Clock;
use household::fault::Fault;
use household::home::Player;
use household::id::PlayerId;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use tokio::sync::Mutex;

/// The last list and the question under way.
#[derive(Debug, Default)]
pub(crate) struct Board {
    latest: RwLock<Option<Arc<Snapshot>>>,
    /// How many questions have been begun.
    begun: AtomicU64,
    /// How many have failed.
    failed: AtomicU64,
    /// Held by whoever asks; keeps the last failure.
    asking: Mutex<Option<Failure>>,
}

/// A list of players at one moment.
#[derive(Debug)]
pub(crate) struct Snapshot {
    /// The how manieth question it answers.
    number: u64,
    /// When the question was begun (monotonic).
    at: Duration,
    pub(crate) players: Arc<[Player]>,
    sessions: Vec<Session>,
}

#[derive(Debug)]
struct Failure {
    number: u64,
    fault: Fault,
}

impl Snapshot {
    /// How to reach a player.
    pub(crate) fn session(&self, player: &PlayerId) -> Option<&Session> {
        let index = self.players.iter().position(|one| one.id == *player)?;
        self.sessions.get(index)
    }

    /// What people call it.
    pub(crate) fn name(&self, player: &PlayerId) -> Option<&str> {
        self.players.iter().find(|one| one.id == *player).map(|one| one.name.as_str())
    }
}

impl Board {
    /// The last list, however old.
    pub(crate) fn latest(&self) -> Option<Arc<Snapshot>> {
        self.latest.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A list not older than `freshness`; `ask` is only called if there is none.
    pub(crate) async fn list(
        &self,
        freshness: Duration,
        clock: &dyn Clock,
        ask: impl AsyncFnOnce() -> Result<Listing, Fault>,
    ) -> Result<Arc<Snapshot>, Fault> {
        let came = clock.monotonic();
        if let Some(snapshot) = self.young(freshness, came) {
            return Ok(snapshot);
        }
        let begun = self.begun.load(Ordering::Acquire);
        let failed = self.failed.load(Ordering::Acquire);
        let mut asking = self.asking.lock().await;
        if let Some(snapshot) = self.young(freshness, came).or_else(|| self.latest().filter(|s| s.number > begun)) {
            return Ok(snapshot);
        }
        if let Some(failure) = asking.as_ref().filter(|failure| failure.number > failed) {
            return Err(failure.fault.clone());
        }
        let number = self.begun.fetch_add(1, Ordering::AcqRel) + 1;
        let at = clock.monotonic();
        // Boxed, so that the usual answer, the list at hand, does not carry the whole question along.
        match Box::pin(ask()).await {
            Ok(Listing { players, sessions }) => {
                let snapshot = Arc::new(Snapshot { number, at, players: players.into(), sessions });
                *self.latest.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&snapshot));
                *asking = None;
                Ok(snapshot)
            }
            Err(fault) => {
                let number = self.failed.fetch_add(1, Ordering::AcqRel) + 1;
                *asking = Some(Failure { number, fault: fault.clone() });
                Err(fault)
            }
        }
    }

    fn young(&self, freshness: Duration, now: Duration) -> Option<Arc<Snapshot>> {
        if freshness.is_zero() {
            return None;
        }
        self.latest().filter(|snapshot| now.saturating_sub(snapshot.at) <= freshness)
    }
}
