//! The title indexes: one per server and user, built in the background, kept while they are fresh.

use async_trait::async_trait;
use household::clock::Clock;
use household::fault::{Code, Fault};
use household::id::{ServerId, UserId};
use household::perform::Titles;
use household::server::Server;
use household::titles::TitleIndex;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::Mutex as AsyncMutex;

/// How long an index is used before it is built anew. New titles are found at the latest after this.
const FRESH: Duration = Duration::from_secs(15 * 60);

type Slot = Arc<AsyncMutex<Option<Built>>>;
type Key = (ServerId, UserId);

#[derive(Clone)]
struct Built {
    index: Arc<TitleIndex>,
    at: Duration,
}

/// Where the indexes are.
pub(crate) struct Library {
    clock: Arc<dyn Clock>,
    /// One slot a key: whoever comes while an index is being built waits for that one.
    slots: Mutex<BTreeMap<Key, Slot>>,
    /// What is ready, so that the usual look-up waits for nobody.
    ready: Mutex<BTreeMap<Key, Built>>,
}

impl Library {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        Self { clock, slots: Mutex::default(), ready: Mutex::default() }
    }

    fn ready(&self, key: &Key) -> Option<Arc<TitleIndex>> {
        let ready = self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        let built = ready.get(key)?;
        (self.clock.monotonic().saturating_sub(built.at) < FRESH).then(|| built.index.clone())
    }
}

#[async_trait]
impl Titles for Library {
    async fn of(&self, server: &dyn Server, user: &UserId) -> Result<Arc<TitleIndex>, Fault> {
        let key = (server.id().clone(), user.clone());
        if let Some(index) = self.ready(&key) {
            return Ok(index);
        }
        let slot = self.slots.lock().unwrap_or_else(PoisonError::into_inner).entry(key.clone()).or_default().clone();
        let mut building = slot.lock().await;
        if let Some(index) = self.ready(&key) {
            return Ok(index);
        }
        let built = match server.library(user).await {
            Ok(items) => {
                // Seconds for a large library: not on a thread on which others wait.
                let index = tokio::task::spawn_blocking(|| TitleIndex::build(items)).await;
                let index = index.map_err(|_| Fault::new(Code::Internal))?;
                Built { index: Arc::new(index), at: self.clock.monotonic() }
            }
            // An old index is better than none; the fault is met again by the order if the server is gone.
            Err(fault) => return building.as_ref().map(|old| old.index.clone()).ok_or(fault),
        };
        *building = Some(built.clone());
        self.ready.lock().unwrap_or_else(PoisonError::into_inner).insert(key, built.clone());
        Ok(built.index)
    }
}
