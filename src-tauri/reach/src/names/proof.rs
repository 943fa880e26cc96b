//! What proves a name to a certificate authority by DNS, shown by whoever keeps the name, and waited for until it is told.
//!
//! The authority looks at once, and at those who answer for the name. They have it a moment after whoever keeps it has said
//! yes. Resolvers are asked only then: one that is told too early that there is nothing may believe it for an hour.

use super::{Provider, Service, proof_name};
use crate::acme::Txt;
use crate::probe::dns::texts;
use async_trait::async_trait;
use futures_util::future::join_all;
use household::clock::Pace;
use household::fault::Fault;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// Between two looks.
const LOOK: Duration = Duration::from_secs(5);
/// Whoever has not told it by then is not waited for: the authority may see more than we do.
const LONGEST: Duration = Duration::from_secs(90);

/// Proofs of a name that somebody keeps.
pub struct Proof {
    /// Who keeps it.
    pub service: Service,
    /// By this account.
    pub provider: Arc<dyn Provider>,
    /// Who is asked whether it is told, over HTTPS; see [`crate::probe::dns::RESOLVERS`].
    pub resolvers: Vec<Url>,
    /// Asks them.
    pub http: reqwest::Client,
    /// Waits.
    pub pace: Arc<dyn Pace>,
}

impl Proof {
    /// Whether everybody who answers tells it; none if nobody answers.
    async fn is_told(&self, name: &str, text: &str) -> Option<bool> {
        let asked = self.resolvers.iter().map(|resolver| texts(&self.http, resolver, name));
        let answers: Vec<_> = join_all(asked).await.into_iter().collect();
        let known: Vec<bool> =
            answers.iter().filter_map(|said| Some(said.as_ref().ok()?.iter().any(|one| one == text))).collect();
        let somebody = answers.iter().any(|answer| !matches!(answer, Err(crate::probe::dns::Trouble::Unreachable)));
        somebody.then(|| !known.is_empty() && known.iter().all(|told| *told))
    }
}

#[async_trait]
impl Txt for Proof {
    async fn set(&self, name: &str, text: &str) -> Result<(), Fault> {
        self.provider.set_proof(name, text).await?;
        self.pace.wait(self.service.takes()).await;
        let begun = self.pace.monotonic();
        let record = proof_name(name);
        while self.pace.monotonic().saturating_sub(begun) < LONGEST {
            match self.is_told(&record, text).await {
                Some(false) => self.pace.wait(LOOK).await,
                Some(true) => return Ok(()),
                None => break,
            }
        }
        tracing::info!(record, "nobody could be seen telling the proof; the authority is asked all the same");
        Ok(())
    }

    async fn clear(&self, name: &str, text: &str) -> Result<(), Fault> {
        Ok(self.provider.clear_proof(name, text).await?)
    }
}

impl Service {
    /// How long it takes, as a rule, until all who answer for a name have what was written.
    fn takes(self) -> Duration {
        match self {
            Self::DuckDns => Duration::from_secs(2),
            Self::Cloudflare => Duration::from_secs(4),
            Self::DeSec => Duration::from_secs(8),
        }
    }
}
