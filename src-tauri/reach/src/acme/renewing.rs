//! A certificate that is kept good: shown from the disk at the start, asked for while there is none, renewed in time.
//!
//! It does one step when it is called and says when to call again. Waiting is the caller's: only that one knows when this
//! machine slept, or came back to the network.

use super::authority::{Authority, Issued, Wish};
use super::kept::{Kept, What};
use super::proof::Proofs;
use super::renewal::By;
use super::upkeep::Upkeep;
use crate::certificate::{Origin, Pair, Said};
use household::clock::Clock;
use household::fault::Fault;
use secrecy::ExposeSecret as _;
use std::sync::Arc;
use time::OffsetDateTime;

/// How a fault names what is kept.
const KEPT: Origin<'static> = Origin { chain: "certificate.pem", key: "certificate.pem" };

/// A certificate that is kept good.
pub struct Renewing {
    authority: Authority,
    wish: Wish,
    proofs: Proofs,
    kept: Arc<dyn Kept>,
    clock: Arc<dyn Clock>,
    upkeep: Upkeep,
    unkept: Option<Fault>,
}

/// What a step came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What happened.
    pub did: Did,
    /// When the next step is due; in the past if at once.
    pub next: OffsetDateTime,
    /// That the certificate in use was not renewed in time, once people must know.
    pub late: Option<Fault>,
    /// That the certificate in use could not be kept: it is gone when Usher ends.
    pub unkept: Option<Fault>,
}

/// What happened in a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Did {
    /// Nothing is due yet, or nothing may be tried yet.
    Nothing,
    /// A new certificate is shown.
    Made(Said),
    /// There is none, and why.
    Failed(Fault),
}

impl Renewing {
    /// Begins: shows what was kept, if it is for these names and not over.
    pub fn begin(authority: Authority, wish: Wish, proofs: Proofs, kept: Arc<dyn Kept>, clock: Arc<dyn Clock>) -> Self {
        let upkeep = kept.read(What::Failures).ok().flatten();
        let upkeep = upkeep.and_then(|text| serde_json::from_str(text.expose_secret()).ok()).unwrap_or_default();
        let this = Self { authority, wish, proofs, kept, clock, upkeep, unkept: None };
        match this.kept_pair() {
            Some(pair) => this.proofs.shown.show(pair),
            // What is shown now may be another name's.
            None => this.proofs.shown.hide(),
        }
        this
    }

    /// When the next step is due; in the past if at once.
    pub fn next(&self, by: By) -> OffsetDateTime {
        self.upkeep.next(self.proofs.shown.said().as_ref(), by)
    }

    /// Why the last try failed; none after a success.
    pub fn last(&self) -> Option<&Fault> {
        self.upkeep.last()
    }

    /// That the certificate in use was not renewed in time, once people must know; also where nobody could try.
    pub fn late(&self) -> Option<Fault> {
        self.proofs.shown.said().and_then(|said| self.upkeep.late(&said, self.clock.now()))
    }

    /// Has the certificate made or renewed if that is due, or if a person wants it. The seed is for its key.
    pub async fn step(&mut self, by: By, seed: [u8; 32]) -> Step {
        let did = if self.next(by) > self.clock.now() { Did::Nothing } else { self.make(seed).await };
        Step { did, next: self.next(By::Itself), late: self.late(), unkept: self.unkept.clone() }
    }

    /// Takes the certificate back at the authority, and shows none any more.
    ///
    /// # Errors
    /// What the authority says is wrong.
    pub async fn revoke(&mut self) -> Result<(), Fault> {
        let Some(text) = self.kept.read(What::Certificate)? else { return Ok(()) };
        self.authority.revoke(text.expose_secret()).await.map_err(|refused| refused.fault)?;
        self.proofs.shown.hide();
        self.kept.keep(What::Certificate, String::new().into())
    }

    async fn make(&mut self, seed: [u8; 32]) -> Did {
        let made = self.authority.certificate(&self.wish, &self.proofs, seed).await;
        let used = made.and_then(|issued| Ok(self.show(&issued)?));
        let now = self.clock.now();
        match &used {
            Ok(_) => self.upkeep.made(),
            Err(refused) => self.upkeep.failed(refused, now),
        }
        let kept = serde_json::to_string(&self.upkeep).map(|text| self.kept.keep(What::Failures, text.into()));
        if !matches!(kept, Ok(Ok(()))) {
            tracing::warn!("how the renewal stands was not kept");
        }
        used.map_or_else(|refused| Did::Failed(refused.fault), Did::Made)
    }

    /// Keeps a new certificate and shows it. What cannot be kept is shown all the same: the authority counts each.
    fn show(&mut self, issued: &Issued) -> Result<Said, Fault> {
        let text = format!("{}{}", issued.key.expose_secret(), issued.chain);
        let pair = Pair::from_pem(text.as_bytes(), text.as_bytes(), KEPT, self.clock.now())?;
        let said = pair.said().clone();
        self.proofs.shown.show(pair);
        self.unkept = self.kept.keep(What::Certificate, text.into()).err();
        Ok(said)
    }

    fn kept_pair(&self) -> Option<Pair> {
        let text = self.kept.read(What::Certificate).ok().flatten()?;
        let text = text.expose_secret().as_bytes();
        let pair = Pair::from_pem(text, text, KEPT, self.clock.now()).ok()?;
        let said = pair.said();
        self.wish.names.iter().all(|name| said.is_for(name) || said.names.contains(name)).then_some(pair)
    }
}
