//! The title indexes: one per server and user, built in the background, kept while they are fresh.

use crate::shared::lock;
use async_trait::async_trait;
use household::clock::Clock;
use household::fault::{Code, Fault};
use household::id::{ServerId, UserId};
use household::perform::Titles;
use household::server::Server;
use household::titles::TitleIndex;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::Mutex as AsyncMutex;

/// How long an index is used before it is built anew. New titles are found at the latest after this.
const FRESH: Duration = Duration::from_secs(15 * 60);

type Turn = Arc<AsyncMutex<()>>;
type Key = (ServerId, UserId);

#[derive(Clone)]
struct Built {
    index: Arc<TitleIndex>,
    at: Duration,
}

/// Where the indexes are.
pub(crate) struct Library {
    clock: Arc<dyn Clock>,
    /// Whoever comes while an index is being built waits for that one.
    turns: Mutex<BTreeMap<Key, Turn>>,
    /// The newest of each, fresh or not.
    built: Mutex<BTreeMap<Key, Built>>,
}

impl Library {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        Self { clock, turns: Mutex::default(), built: Mutex::default() }
    }

    fn newest(&self, key: &Key) -> Option<Built> {
        lock(&self.built).get(key).cloned()
    }

    fn fresh(&self, key: &Key) -> Option<Arc<TitleIndex>> {
        let built = self.newest(key)?;
        (self.clock.monotonic().saturating_sub(built.at) < FRESH).then_some(built.index)
    }
}

#[async_trait]
impl Titles for Library {
    async fn of(&self, server: &dyn Server, user: &UserId) -> Result<Arc<TitleIndex>, Fault> {
        let key = (server.id().clone(), user.clone());
        if let Some(index) = self.fresh(&key) {
            return Ok(index);
        }
        let turn = lock(&self.turns).entry(key.clone()).or_default().clone();
        let _building = turn.lock().await;
        if let Some(index) = self.fresh(&key) {
            return Ok(index);
        }
        let items = match server.library(user).await {
            Ok(items) => items,
            // An old index is better than none; the fault is met again by the order if the server is gone.
            Err(fault) => return self.newest(&key).map(|old| old.index).ok_or(fault),
        };
        // Seconds for a large library: not on a thread on which others wait.
        let index = tokio::task::spawn_blocking(|| TitleIndex::build(items)).await;
        let index = Arc::new(index.map_err(|_| Fault::new(Code::Internal))?);
        lock(&self.built).insert(key, Built { index: index.clone(), at: self.clock.monotonic() });
        Ok(index)
    }
}
