//! Skill management at Amazon, as one thing that calls are sent to.
//!
//! Each call is a small type under [`super::calls`] that knows its method, path, limits and answer; sending and trying
//! again are the same for all and in [`super::sending`]. It must not know what the calls are for.
//!
//! ```ignore
//! let amazon = Amazon::new(client, "https://api.amazonalexa.com/".parse()?, pace);
//! let vendors = amazon.send(&calls::vendors::Vendors, &signed_in).await?;
//! ```
//! Dropping the future stops the call. What it asked for may have happened all the same: [`super::setup`] is made so
//! that this does no harm.

use super::pace::AmazonPace;
use async_trait::async_trait;
use household::fault::Fault;
use secrecy::SecretString;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use url::Url;

/// Where skill management is: one host for the whole world.
pub const API: &str = "https://api.amazonalexa.com/";

/// Who is signed in with Amazon.
#[async_trait]
pub trait Authorized: Send + Sync {
    /// The access token, renewed already if it is near its end.
    ///
    /// # Errors
    /// What a person is told when there is none: nobody signed in, Amazon not to be reached …
    async fn access(&self) -> Result<SecretString, Fault>;

    /// A new access token in place of one that Amazon has just refused. If somebody else has renewed it meanwhile, theirs.
    /// It is asked for once a call.
    ///
    /// # Errors
    /// As [`Authorized::access`]; `amazon-sign-in-expired` when Amazon gives none any more.
    async fn renew(&self, refused: &SecretString) -> Result<SecretString, Fault>;
}

/// The way to skill management. A cheap handle: its clones count their calls together.
#[derive(Clone)]
pub struct Amazon {
    pub(super) http: reqwest::Client,
    pub(super) api: Url,
    pub(super) pace: Arc<dyn AmazonPace>,
    /// How often a call that Amazon puts off is sent again at most.
    pub(super) tries: u32,
    sent: Arc<AtomicU64>,
}

impl Amazon {
    /// Calls go to `api` ([`API`], or a stand-in) by `http`, which follows no redirects and says who we are.
    pub fn new(http: reqwest::Client, api: Url, pace: Arc<dyn AmazonPace>) -> Self {
        Self { http, api, pace, tries: u32::MAX, sent: Arc::default() }
    }

    /// The same for whoever looks and has no time: a call is sent again once at most.
    #[must_use]
    pub fn in_a_hurry(self) -> Self {
        Self { tries: 1, ..self }
    }

    /// How many requests went out so far, each try counted.
    pub fn sent(&self) -> u64 {
        self.sent.load(Ordering::Relaxed)
    }

    /// The pace that it goes by.
    pub fn pace(&self) -> &dyn AmazonPace {
        self.pace.as_ref()
    }

    pub(super) fn count(&self) {
        self.sent.fetch_add(1, Ordering::Relaxed);
    }
}
