//! An answer that may be used again while it is young, and the one question for a newer one that may be under way.
//!
//! So it is kept which players a user has, and what is known of the items that were asked for last. An answer that is
//! young enough is given without asking: whoever needs to know how it is now asks with zero. A question with zero is
//! answered by one that was *begun* after the question came, so it always shows what earlier orders did; questions that
//! wait together share one call, and share its failure, so that nobody waits for a hanging server twice.

use household::clock::Clock;
use household::fault::Fault;
use std::ops::Deref;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use tokio::sync::Mutex;

/// The last answer and the question under way.
#[derive(Debug)]
pub(crate) struct Fresh<T> {
    latest: RwLock<Option<Arc<Dated<T>>>>,
    /// How many questions have been begun.
    begun: AtomicU64,
    /// How many have failed.
    failed: AtomicU64,
    /// Held by whoever asks; keeps the last failure.
    asking: Mutex<Option<Failure>>,
}

/// An answer of one moment.
#[derive(Debug)]
pub(crate) struct Dated<T> {
    /// The how manieth question it answers.
    number: u64,
    /// When the question was begun (monotonic).
    at: Duration,
    answer: T,
}

#[derive(Debug)]
struct Failure {
    number: u64,
    fault: Fault,
}

impl<T> Deref for Dated<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.answer
    }
}

impl<T> Default for Fresh<T> {
    fn default() -> Self {
        let (begun, failed) = (AtomicU64::new(0), AtomicU64::new(0));
        Self { latest: RwLock::default(), begun, failed, asking: Mutex::default() }
    }
}

impl<T> Fresh<T> {
    /// The last answer, however old.
    pub(crate) fn latest(&self) -> Option<Arc<Dated<T>>> {
        self.latest.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// An answer that came without asking, at this moment.
    pub(crate) fn put(&self, answer: T, at: Duration) {
        let number = self.begun.fetch_add(1, Ordering::AcqRel) + 1;
        self.keep(Arc::new(Dated { number, at, answer }));
    }

    /// The last answer still holds at this moment.
    pub(crate) fn still(&self, at: Duration)
    where
        T: Clone,
    {
        if let Some(latest) = self.latest() {
            self.put(latest.answer.clone(), at);
        }
    }

    /// Keeps an answer, unless a later question was answered meanwhile.
    fn keep(&self, answer: Arc<Dated<T>>) {
        let mut latest = self.latest.write().unwrap_or_else(PoisonError::into_inner);
        if latest.as_ref().is_none_or(|known| known.number < answer.number) {
            *latest = Some(answer);
        }
    }

    /// An answer not older than `freshness`; `ask` is only called if there is none.
    pub(crate) async fn get(
        &self,
        freshness: Duration,
        clock: &dyn Clock,
        ask: impl AsyncFnOnce() -> Result<T, Fault>,
    ) -> Result<Arc<Dated<T>>, Fault> {
        let came = clock.monotonic();
        if let Some(answer) = self.young(freshness, came) {
            return Ok(answer);
        }
        let begun = self.begun.load(Ordering::Acquire);
        let failed = self.failed.load(Ordering::Acquire);
        let mut asking = self.asking.lock().await;
        if let Some(answer) =
            self.young(freshness, came).or_else(|| self.latest().filter(|answer| answer.number > begun))
        {
            return Ok(answer);
        }
        if let Some(failure) = asking.as_ref().filter(|failure| failure.number > failed) {
            return Err(failure.fault.clone());
        }
        let number = self.begun.fetch_add(1, Ordering::AcqRel) + 1;
        let at = clock.monotonic();
        // Boxed, so that the usual answer, the one at hand, does not carry the whole question along.
        match Box::pin(ask()).await {
            Ok(answer) => {
                let answer = Arc::new(Dated { number, at, answer });
                self.keep(Arc::clone(&answer));
                *asking = None;
                Ok(answer)
            }
            Err(fault) => {
                let number = self.failed.fetch_add(1, Ordering::AcqRel) + 1;
                *asking = Some(Failure { number, fault: fault.clone() });
                Err(fault)
            }
        }
    }

    fn young(&self, freshness: Duration, now: Duration) -> Option<Arc<Dated<T>>> {
        if freshness.is_zero() {
            return None;
        }
        self.latest().filter(|answer| now.saturating_sub(answer.at) <= freshness)
    }
}
