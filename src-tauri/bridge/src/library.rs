//! The title indexes: one per server and user, kept on disk, renewed in the background by what has changed.
//!
//! Whoever asks for a title never waits for a server while there is an index, be it an old one. What a user's answers to
//! "did you mean …?" have taught is kept beside.

mod answers;
mod disk;
pub(crate) mod genres;
mod recent;

use crate::shared::lock;
use answers::Answers;
use async_trait::async_trait;
use disk::Shelf;
use genres::Genres;
use household::clock::Clock;
use household::fault::{Code, Fault};
use household::id::{ItemId, ServerId, UserId};
use household::media::Item;
use household::perform::Titles;
use household::server::Server;
use household::titles::{Difference, Learned, TitleIndex};
use recent::Recent;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::{Mutex as AsyncMutex, Notify};

/// How long an index counts as new. Titles that were added are found at the latest after this.
pub(crate) const FRESH: Duration = Duration::from_secs(15 * 60);
/// The same where the server tells what changes.
const TOLD: Duration = Duration::from_secs(24 * 60 * 60);

type Turn = Arc<AsyncMutex<()>>;
type Key = (ServerId, UserId);

#[derive(Clone)]
struct Built {
    index: Arc<TitleIndex>,
    /// When the server was asked; none if only the disk was.
    at: Option<Duration>,
}

/// Where the indexes are.
pub(crate) struct Library {
    clock: Arc<dyn Clock>,
    shelf: Shelf,
    /// Whoever comes while an index is being built waits for that one.
    turns: Mutex<BTreeMap<Key, Turn>>,
    /// The newest of each, fresh or not.
    built: Mutex<BTreeMap<Key, Built>>,
    pub(crate) answers: Arc<Answers>,
    /// The servers that tell what changes, and since when.
    listened: Mutex<BTreeMap<ServerId, Duration>>,
    /// When each has last told that something has.
    changed: Mutex<BTreeMap<ServerId, Duration>>,
    /// Something has changed.
    pub(crate) news: Notify,
    pub(crate) recent: Recent,
    pub(crate) genres: Genres,
}

impl Library {
    /// Keeps its files in `folder`.
    pub(crate) fn new(clock: Arc<dyn Clock>, folder: &Path) -> Self {
        let shelf = Shelf::new(folder);
        Self {
            clock,
            answers: Arc::new(Answers::new(shelf.clone())),
            shelf,
            turns: Mutex::default(),
            built: Mutex::default(),
            recent: Recent::open(folder),
            genres: Genres::open(folder),
            listened: Mutex::default(),
            changed: Mutex::default(),
            news: Notify::new(),
        }
    }

    /// Reads the library anew, unless that was done just now.
    pub(crate) async fn renew(&self, server: &dyn Server, user: &UserId) -> Result<(), Fault> {
        let key = (server.id().clone(), user.clone());
        let turn = self.turn(&key);
        let _renewing = turn.lock().await;
        if self.is_fresh(&key) {
            return Ok(());
        }
        let asked = self.clock.monotonic();
        let items = server.library(user).await?;
        self.take_in(&key, items, asked).await.map(drop)
    }

    /// From now on a server tells what changes, or does so no more.
    pub(crate) fn listens(&self, server: &ServerId, listens: bool) {
        let mut listened = lock(&self.listened);
        if listens {
            listened.insert(server.clone(), self.clock.monotonic());
        } else {
            listened.remove(server);
        }
    }

    /// Something has changed on a server. What is being read meanwhile may be without it.
    pub(crate) fn changed(&self, server: &ServerId) {
        lock(&self.changed).insert(server.clone(), self.clock.monotonic());
        self.news.notify_one();
    }

    /// The index of what is in the library now.
    async fn take_in(&self, key: &Key, items: Vec<Item>, asked: Duration) -> Result<Arc<TitleIndex>, Fault> {
        let (old, shelf, owned) = (self.newest(key).map(|old| old.index), self.shelf.clone(), key.clone());
        // Seconds for a large library: not on a thread on which others wait.
        let built = tokio::task::spawn_blocking(move || {
            let (index, difference) = match old {
                Some(old) => old.updated(items),
                None => {
                    let index = TitleIndex::build(items);
                    let added = index.len();
                    (index, Difference { added, removed: 0 })
                }
            };
            if difference != Difference::default() {
                tracing::info!(added = difference.added, removed = difference.removed, "a library has changed");
                shelf.keep_index(&owned, &index);
            }
            index
        });
        let index = Arc::new(built.await.map_err(|_| Fault::new(Code::Internal))?);
        let built = Built { index: index.clone(), at: Some(asked) };
        lock(&self.built).insert(key.clone(), built);
        Ok(index)
    }

    /// The index as it was kept.
    async fn kept(&self, key: &Key) -> Option<Arc<TitleIndex>> {
        let (shelf, owned) = (self.shelf.clone(), key.clone());
        let read = tokio::task::spawn_blocking(move || shelf.index(&owned)).await;
        let index = Arc::new(read.ok().flatten()?);
        lock(&self.built).insert(key.clone(), Built { index: index.clone(), at: None });
        Some(index)
    }

    fn newest(&self, key: &Key) -> Option<Built> {
        lock(&self.built).get(key).cloned()
    }

    fn is_fresh(&self, key: &Key) -> bool {
        let Some(at) = self.newest(key).and_then(|built| built.at) else { return false };
        if lock(&self.changed).get(&key.0).is_some_and(|changed| *changed >= at) {
            return false;
        }
        // What changed before the server began to tell may have been missed.
        let told = lock(&self.listened).get(&key.0).is_some_and(|since| *since <= at);
        self.clock.monotonic().saturating_sub(at) < if told { TOLD } else { FRESH }
    }

    fn turn(&self, key: &Key) -> Turn {
        lock(&self.turns).entry(key.clone()).or_default().clone()
    }
}

#[async_trait]
impl Titles for Library {
    async fn of(&self, server: &dyn Server, user: &UserId) -> Result<Arc<TitleIndex>, Fault> {
        let key = (server.id().clone(), user.clone());
        if let Some(built) = self.newest(&key) {
            return Ok(built.index);
        }
        let turn = self.turn(&key);
        let _building = turn.lock().await;
        if let Some(built) = self.newest(&key) {
            return Ok(built.index);
        }
        if let Some(index) = self.kept(&key).await {
            return Ok(index);
        }
        let asked = self.clock.monotonic();
        let items = server.library(user).await?;
        self.take_in(&key, items, asked).await
    }

    fn learned(&self, server: &ServerId, user: &UserId) -> Arc<Learned> {
        self.answers.of(&(server.clone(), user.clone()))
    }

    fn recent(&self, server: &ServerId, user: &UserId) -> Arc<[ItemId]> {
        self.recent.of(&(server.clone(), user.clone()))
    }

    fn played(&self, server: &ServerId, user: &UserId, items: &[&ItemId]) {
        self.recent.played(&(server.clone(), user.clone()), items, self.clock.monotonic());
    }

    fn learn(&self, server: &ServerId, user: &UserId, heard: &str, item: &ItemId, right: bool) {
        self.answers.learn((server.clone(), user.clone()), heard, item, right);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemClock;
    use household::media::MediaKind;
    use household::titles::{Context, Decision, decide};

    fn key() -> Key {
        (ServerId::new("server"), UserId::new("user"))
    }

    fn films(names: &[&str]) -> Vec<Item> {
        (0..).zip(names).map(|(id, name): (u32, _)| Item::new(id.to_string(), MediaKind::Movie, *name)).collect()
    }

    fn library(folder: &Path) -> Library {
        Library::new(Arc::new(SystemClock::new()), folder)
    }

    #[tokio::test]
    async fn titles_are_known_at_once_after_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let first = library(folder.path());
        first.take_in(&key(), films(&["Winter Orchard", "Salt Cathedral"]), Duration::ZERO).await.unwrap();
        let again = library(folder.path());
        let index = again.kept(&key()).await.unwrap();
        assert_eq!(index.find("salt cathedral", &[], 1)[0].item.name, "Salt Cathedral");
        assert!(!again.is_fresh(&key()), "the server is asked in the background all the same");
        let other = (ServerId::new("server"), UserId::new("other"));
        assert!(again.kept(&other).await.is_none(), "each user has an index of their own");
    }

    #[tokio::test]
    async fn what_was_added_and_removed_is_kept_too() {
        let folder = tempfile::tempdir().unwrap();
        let first = library(folder.path());
        first.take_in(&key(), films(&["Winter Orchard", "Salt Cathedral"]), Duration::ZERO).await.unwrap();
        first.take_in(&key(), films(&["Winter Orchard", "Paper Kingfisher"]), Duration::ZERO).await.unwrap();
        let index = library(folder.path()).kept(&key()).await.unwrap();
        assert!(matches!(decide(&index.find("paper kingfisher", &[], 3)), Decision::Play(_)));
        assert_eq!(decide(&index.find("salt cathedral", &[], 3)), Decision::NotFound);
    }

    #[tokio::test]
    async fn what_changes_while_it_is_being_read_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let library = library(folder.path());
        let asked = library.clock.monotonic();
        library.changed(&key().0);
        library.take_in(&key(), films(&["Winter Orchard"]), asked).await.unwrap();
        assert!(!library.is_fresh(&key()), "it was asked for before");
        while library.clock.monotonic() <= lock(&library.changed)[&key().0] {}
        let asked = library.clock.monotonic();
        library.take_in(&key(), films(&["Winter Orchard", "Salt Cathedral"]), asked).await.unwrap();
        assert!(library.is_fresh(&key()));
    }

    #[tokio::test]
    async fn a_broken_file_is_made_anew() {
        let folder = tempfile::tempdir().unwrap();
        library(folder.path()).take_in(&key(), films(&["Winter Orchard"]), Duration::ZERO).await.unwrap();
        let file = std::fs::read_dir(folder.path().join("titles")).unwrap().next().unwrap().unwrap().path();
        let whole = std::fs::read(&file).unwrap();
        for at in 0..whole.len() {
            let mut broken = whole.clone();
            broken[at] ^= 1;
            std::fs::write(&file, &broken).unwrap();
            assert!(library(folder.path()).kept(&key()).await.is_none(), "byte {at}");
        }
        std::fs::write(&file, &whole[..whole.len() / 2]).unwrap();
        let again = library(folder.path());
        assert!(again.kept(&key()).await.is_none());
        again.take_in(&key(), films(&["Winter Orchard"]), Duration::ZERO).await.unwrap();
        assert!(library(folder.path()).kept(&key()).await.is_some());
    }

    #[tokio::test]
    async fn what_was_played_last_comes_first_among_equals_over_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let (server, user) = key();
        let first = library(folder.path());
        for id in ["7", "1", "7", "1"] {
            first.played(&server, &user, &[&ItemId::new(id)]);
        }
        first.recent.write_last();
        let again = library(folder.path());
        let recent = again.recent(&server, &user);
        assert_eq!(*recent, [ItemId::new("1"), ItemId::new("7")]);
        let index = again.take_in(&key(), films(&["Harvest", "Harvest", "Harvest"]), Duration::ZERO).await.unwrap();
        let context = Context { recent: &recent, ..Context::default() };
        assert_eq!(index.find_for("harvest", &[], 3, &context)[0].item.id, ItemId::new("1"));
        assert!(again.recent(&server, &UserId::new("other")).is_empty());
    }

    #[tokio::test]
    async fn an_answer_is_remembered_over_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let (server, user) = key();
        let first = library(folder.path());
        first.learn(&server, &user, "winter or chart", &ItemId::new("0"), true);
        first.answers.write();
        let again = library(folder.path());
        let index = again.take_in(&key(), films(&["Winter Orchard"]), Duration::ZERO).await.unwrap();
        let learned = again.learned(&server, &user);
        let context = Context { learned: Some(&learned), ..Context::default() };
        let hits = index.find_for("winter or chart", &[], 3, &context);
        assert!(matches!(decide(&hits), Decision::Play(_)));
        assert!(again.learned(&server, &UserId::new("other")).is_empty(), "one user's answers are not another's");
    }
}
