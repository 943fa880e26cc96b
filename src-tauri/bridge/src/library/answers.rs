//! What people's answers to "did you mean …?" have taught: at hand in memory, on the disk a moment later.
//!
//! Whoever has just answered does not wait for the disk. What is written is always the newest; a sudden end may lose the
//! last answer, never a file.

use super::Key;
use super::disk::Shelf;
use crate::shared::lock;
use household::id::ItemId;
use household::titles::Learned;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

/// The answers of everybody.
pub(crate) struct Answers {
    shelf: Shelf,
    learned: Mutex<BTreeMap<Key, Arc<Learned>>>,
    /// Whose are not on the disk yet.
    unwritten: Mutex<BTreeSet<Key>>,
    /// One writes at a time, so that nothing old is written after something new.
    writing: Mutex<()>,
}

impl Answers {
    pub(super) fn new(shelf: Shelf) -> Self {
        Self { shelf, learned: Mutex::default(), unwritten: Mutex::default(), writing: Mutex::default() }
    }

    /// What somebody's answers have taught.
    pub(super) fn of(&self, key: &Key) -> Arc<Learned> {
        let mut learned = lock(&self.learned);
        learned.entry(key.clone()).or_insert_with(|| Arc::new(self.shelf.learned(key))).clone()
    }

    /// Takes in an answer; it is written down meanwhile.
    pub(super) fn learn(self: &Arc<Self>, key: Key, heard: &str, item: &ItemId, right: bool) {
        let mut learned = Learned::clone(&self.of(&key));
        if !learned.learn(heard, item, right) {
            return;
        }
        lock(&self.learned).insert(key.clone(), Arc::new(learned));
        lock(&self.unwritten).insert(key);
        match tokio::runtime::Handle::try_current() {
            Ok(runtime) => {
                let answers = self.clone();
                let _written = runtime.spawn_blocking(move || answers.write());
            }
            Err(_) => self.write(),
        }
    }

    /// Writes whatever is not on the disk yet.
    pub(crate) fn write(&self) {
        let _writing = lock(&self.writing);
        let unwritten = std::mem::take(&mut *lock(&self.unwritten));
        for key in unwritten {
            self.shelf.keep_learned(&key, &self.of(&key));
        }
    }
}
