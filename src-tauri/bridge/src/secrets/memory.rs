//! Keeps secrets until the program ends: for tests, where a keyring comes and goes at will.

use super::{Key, Place, Unavailable};
use secrecy::SecretString;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// A keyring that keeps nothing on disk. Clones are the same keyring.
#[derive(Clone, Debug, Default)]
pub struct InMemory(Arc<Mutex<Inner>>);

#[derive(Debug, Default)]
struct Inner {
    secrets: BTreeMap<Key, SecretString>,
    closed: Option<Unavailable>,
}

impl InMemory {
    /// From now on it is unavailable, or there again.
    pub fn close(&self, why: Option<Unavailable>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).closed = why;
    }

    /// How many secrets it holds.
    pub fn len(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).secrets.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn open<T>(&self, work: impl FnOnce(&mut Inner) -> T) -> Result<T, Unavailable> {
        let mut inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match inner.closed {
            Some(why) => Err(why),
            None => Ok(work(&mut inner)),
        }
    }
}

impl Place for InMemory {
    fn get(&self, key: &Key) -> Result<Option<SecretString>, Unavailable> {
        self.open(|inner| inner.secrets.get(key).cloned())
    }

    fn put(&self, key: &Key, secret: &SecretString) -> Result<(), Unavailable> {
        self.open(|inner| drop(inner.secrets.insert(key.clone(), secret.clone())))
    }

    fn remove(&self, key: &Key) -> Result<(), Unavailable> {
        self.open(|inner| drop(inner.secrets.remove(key)))
    }
}
