//! What people played last, kept over a restart. It only breaks ties between titles, so it is written seldom, never while
//! somebody waits, and the last moments may be lost.

use super::Key;
use crate::kept_document::KeptDocument;
use crate::shared::lock;
use household::id::{ItemId, ServerId, UserId};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How many of the things that somebody played last count.
const MOST: usize = 50;
/// It is written down this seldom.
const SELDOM: Duration = Duration::from_secs(60);

/// By server and person, the last thing first.
type Lists = BTreeMap<ServerId, BTreeMap<UserId, Arc<[ItemId]>>>;

/// All of it, and its file.
pub(crate) struct Recent {
    all: Mutex<All>,
    pub(crate) kept: KeptDocument<Lists>,
}

struct All {
    lists: Lists,
    /// When they were last handed on to be written (monotonic); none if nothing was played yet.
    written: Option<Duration>,
}

impl Recent {
    /// As it was kept in a folder.
    pub(super) fn open(folder: &Path) -> Self {
        let (kept, lists) = KeptDocument::open(folder, "recent");
        Self { all: Mutex::new(All { lists, written: None }), kept }
    }

    /// What somebody played, the last thing first.
    pub(super) fn of(&self, (server, user): &Key) -> Arc<[ItemId]> {
        lock(&self.all).lists.get(server).and_then(|users| users.get(user)).cloned().unwrap_or_default()
    }

    /// Somebody plays these.
    pub(super) fn played(&self, (server, user): &Key, items: &[&ItemId], now: Duration) {
        let mut all = lock(&self.all);
        let known = all.lists.entry(server.clone()).or_default().entry(user.clone()).or_default();
        if known.iter().take(items.len()).eq(items.iter().copied()) {
            return;
        }
        let before = known.iter().filter(|old| !items.contains(old));
        *known = items.iter().copied().chain(before).take(MOST).cloned().collect();
        if all.written.is_none_or(|written| now.saturating_sub(written) >= SELDOM) {
            all.written = Some(now);
            self.kept.keep(all.lists.clone());
        }
    }

    /// Whatever was played is kept too.
    pub(crate) fn write_last(&self) {
        let all = lock(&self.all);
        if all.written.is_some() {
            self.kept.keep(all.lists.clone());
        }
        drop(all);
        self.kept.write_last();
    }
}
