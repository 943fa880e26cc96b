//! Tokens and API keys: who is calling. A token belongs to one user on one device; an API key to nobody.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use time::OffsetDateTime;

use crate::seed::{Dice, hex32};

/// The app and device that a request names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Device {
    pub(crate) client: String,
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) version: String,
}

/// What a token stands for.
#[derive(Debug, Clone)]
pub(crate) struct Key {
    pub(crate) token: String,
    /// `None`: an API key.
    pub(crate) user: Option<usize>,
    pub(crate) device: Device,
    pub(crate) created: OffsetDateTime,
}

/// Every token that is good now.
#[derive(Debug)]
pub(crate) struct Keys(Mutex<Inner>);

#[derive(Debug)]
struct Inner {
    keys: BTreeMap<String, Arc<Key>>,
    dice: Dice,
}

/// How many tokens are kept; signing in more often than that forgets the smallest ones.
const KEPT: usize = 4096;

impl Keys {
    pub(crate) fn new(seed: u64) -> Self {
        Self(Mutex::new(Inner { keys: BTreeMap::new(), dice: Dice::new(seed ^ 0x746f_6b65_6e73) }))
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn find(&self, token: &str) -> Option<Arc<Key>> {
        self.inner().keys.get(token).cloned()
    }

    /// Makes a token. On Jellyfin (`replace`) the same user's older token on the same device ends with it.
    pub(crate) fn issue(&self, user: Option<usize>, device: Device, at: OffsetDateTime, replace: bool) -> Arc<Key> {
        let mut inner = self.inner();
        if replace && user.is_some() {
            inner.keys.retain(|_, key| key.user != user || key.device.id != device.id);
        }
        if inner.keys.len() >= KEPT {
            inner.keys.pop_first();
        }
        let token = hex32(inner.dice.next());
        let key = Arc::new(Key { token: token.clone(), user, device, created: at });
        inner.keys.insert(token, key.clone());
        key
    }

    pub(crate) fn revoke(&self, token: &str) -> bool {
        self.inner().keys.remove(token).is_some()
    }

    /// Ends every token of a device; `true` if there was one.
    pub(crate) fn revoke_device(&self, device_id: &str) -> bool {
        let mut inner = self.inner();
        let before = inner.keys.len();
        inner.keys.retain(|_, key| key.user.is_none() || key.device.id != device_id);
        inner.keys.len() != before
    }

    pub(crate) fn all(&self) -> Vec<Arc<Key>> {
        self.inner().keys.values().cloned().collect()
    }
}
