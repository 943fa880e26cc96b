//! What one user's items were like when they were last asked for one by one: a few, and only for moments.
//!
//! Playing something changes nothing here: no server keeps a place in the first moments. Whatever ends or moves what
//! plays may, and so does a mark; then all is forgotten.

use super::fresh::Fresh;
use household::id::ItemId;
use household::media::Item;
use household::order::Order;
use std::sync::{Arc, Mutex, PoisonError};

/// How many are kept.
const KEPT: usize = 16;

/// What is known of one item; none if it is not there.
pub(crate) type One = Fresh<Vec<Item>>;

/// The items, the one that came last at the end.
#[derive(Debug, Default)]
pub(crate) struct Seen(Mutex<Vec<(ItemId, Arc<One>)>>);

impl Seen {
    /// What is known of an item.
    pub(crate) fn of(&self, item: &ItemId) -> Arc<One> {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, known)) = seen.iter().find(|(id, _)| id == item) {
            return Arc::clone(known);
        }
        if seen.len() >= KEPT {
            seen.remove(0);
        }
        let new = Arc::<One>::default();
        seen.push((item.clone(), Arc::clone(&new)));
        new
    }

    /// After an order: what plays may have a place now that is kept.
    pub(crate) fn ordered(&self, order: &Order) {
        if !matches!(order, Order::Play { .. }) {
            self.forget();
        }
    }

    /// Something has changed.
    pub(crate) fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
