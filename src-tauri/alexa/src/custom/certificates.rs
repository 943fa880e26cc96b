//! Alexa's signing keys: fetched once per address, kept while valid, and never fetched at a stranger's pleasure.
//!
//! An address comes from the header of a request that nobody has verified yet. So there is one fetch per address at a
//! time, a failure is remembered for a while, and all fetches together have a budget. A key that is in use costs
//! neither a fetch nor a look at its chain: only whether every certificate above it is still valid.

pub mod http;

use crate::custom::chain::{Roots, SigningKey};
use crate::custom::refusal::Refusal;
use crate::custom::url::ChainUrl;
use async_trait::async_trait;
use bytes::Bytes;
use household::clock::Clock;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;
use time::OffsetDateTime;

/// Keys kept at once. Alexa uses one, and two while it changes over.
const HELD: usize = 8;
/// Addresses being fetched or waited for at once.
const FLIGHTS: usize = 16;
/// Failures remembered at once.
const FAILURES: usize = 64;
/// For how long a failed address is not tried again.
const UNAVAILABLE_FOR: Duration = Duration::from_secs(5);
const UNTRUSTED_FOR: Duration = Duration::from_secs(30);
/// Fetches that may follow each other at once, and the pause after which there is one more.
const BUDGET: u32 = 12;
const REFILL: Duration = Duration::from_secs(5);
/// The longest fetch, retries included.
const FETCH: Duration = Duration::from_secs(4);

/// Brings the file at an address. Must follow no redirect and must cap what it reads (see [`http`]).
#[async_trait]
pub trait CertificateSource: Send + Sync {
    /// The whole file.
    async fn fetch(&self, address: &str) -> Result<Bytes, FetchError>;
}

/// Why there is no file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// Nobody answers.
    #[error("unreachable")]
    Unreachable,
    /// It took too long.
    #[error("too slow")]
    TooSlow,
    /// Answered with this HTTP status.
    #[error("status {0}")]
    Status(u16),
    /// Larger than any file of certificates.
    #[error("too large")]
    TooLarge,
}

/// The keys that Alexa may sign with.
pub struct Certificates {
    source: Arc<dyn CertificateSource>,
    roots: Roots,
    clock: Arc<dyn Clock>,
    held: RwLock<Vec<(ChainUrl, Arc<SigningKey>)>>,
    fetches: Mutex<Fetches>,
}

/// What is being fetched, what failed lately, and how many fetches are left.
#[derive(Default)]
struct Fetches {
    flights: BTreeMap<String, Arc<tokio::sync::Mutex<()>>>,
    failures: BTreeMap<String, (Duration, Refusal)>,
    spent: u32,
    refilled: Duration,
}

impl Certificates {
    /// Keys from this source, under these roots.
    pub fn new(source: Arc<dyn CertificateSource>, roots: Roots, clock: Arc<dyn Clock>) -> Self {
        Self { source, roots, clock, held: RwLock::default(), fetches: Mutex::default() }
    }

    /// The key at this address if it is at hand and valid now. Costs no more than a comparison.
    pub(crate) fn at_hand(&self, address: &str, now: OffsetDateTime) -> Option<Arc<SigningKey>> {
        let held = self.held.read().unwrap_or_else(PoisonError::into_inner);
        held.iter().find(|(url, key)| url.as_str() == address && key.is_valid_at(now)).map(|(_, key)| key.clone())
    }

    /// The key at this address, fetched if need be.
    pub(crate) async fn key(&self, url: &ChainUrl) -> Result<Arc<SigningKey>, Refusal> {
        if let Some(key) = self.at_hand(url.as_str(), self.clock.now()) {
            return Ok(key);
        }
        let flight = self.fetches().flight(url).ok_or(Refusal::CertificateUnavailable)?;
        let turn = flight.lock().await;
        // Whoever had the turn before may have brought it, or failed.
        if let Some(key) = self.at_hand(url.as_str(), self.clock.now()) {
            return Ok(key);
        }
        self.fetches().may_fetch(url, self.clock.monotonic())?;
        let outcome = self.bring(url).await;
        match &outcome {
            Ok(key) => self.hold(url, key),
            Err(refusal) => self.fetches().failed(url, *refusal, self.clock.monotonic()),
        }
        drop(turn);
        outcome
    }

    async fn bring(&self, url: &ChainUrl) -> Result<Arc<SigningKey>, Refusal> {
        let fetched = tokio::time::timeout(FETCH, self.source.fetch(url.as_str())).await;
        let pem = fetched.unwrap_or(Err(FetchError::TooSlow)).map_err(|error| {
            tracing::warn!(%error, "Alexa's signing certificate could not be fetched");
            Refusal::CertificateUnavailable
        })?;
        SigningKey::from_pem(&pem, &self.roots, self.clock.now()).map(Arc::new).inspect_err(|refusal| {
            tracing::warn!(%refusal, "a signing certificate was refused");
        })
    }

    fn hold(&self, url: &ChainUrl, key: &Arc<SigningKey>) {
        let mut held = self.held.write().unwrap_or_else(PoisonError::into_inner);
        held.retain(|(known, _)| known != url);
        if held.len() == HELD {
            held.remove(0);
        }
        held.push((url.clone(), key.clone()));
    }

    fn fetches(&self) -> MutexGuard<'_, Fetches> {
        self.fetches.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Fetches {
    /// The turn for this address. None while too many others are under way.
    fn flight(&mut self, url: &ChainUrl) -> Option<Arc<tokio::sync::Mutex<()>>> {
        self.flights.retain(|_, flight| Arc::strong_count(flight) > 1);
        if !self.flights.contains_key(url.as_str()) && self.flights.len() >= FLIGHTS {
            return None;
        }
        Some(self.flights.entry(url.as_str().to_owned()).or_default().clone())
    }

    fn may_fetch(&mut self, url: &ChainUrl, now: Duration) -> Result<(), Refusal> {
        self.failures.retain(|_, (until, _)| *until > now);
        if let Some((_, refusal)) = self.failures.get(url.as_str()) {
            return Err(*refusal);
        }
        let refills = now.saturating_sub(self.refilled).as_nanos() / REFILL.as_nanos();
        let refills = u32::try_from(refills).unwrap_or(u32::MAX);
        self.spent = self.spent.saturating_sub(refills);
        self.refilled = self.refilled.saturating_add(REFILL.saturating_mul(refills));
        if self.spent >= BUDGET {
            tracing::warn!("too many signing certificates asked for; not fetching more for a while");
            return Err(Refusal::CertificateUnavailable);
        }
        self.spent += 1;
        Ok(())
    }

    fn failed(&mut self, url: &ChainUrl, refusal: Refusal, now: Duration) {
        let pause = if refusal == Refusal::CertificateUnavailable { UNAVAILABLE_FOR } else { UNTRUSTED_FOR };
        if self.failures.len() >= FAILURES {
            self.failures.pop_first();
        }
        self.failures.insert(url.as_str().to_owned(), (now.saturating_add(pause), refusal));
    }
}
