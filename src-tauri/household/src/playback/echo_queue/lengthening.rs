//! A queue that never ends: when little is left, more is asked for, and what was heard long ago is forgotten.

use super::{EchoQueue, MOST, slim};
use crate::id::{ItemId, ServerId, UserId};
use crate::media::Item;
use crate::order::Repeat;
use crate::server::Query;
use std::collections::BTreeSet;

/// More is asked for when fewer than these are to come.
const FEW: usize = 5;
/// So many that were heard are kept, for whoever goes back.
const BEHIND: usize = 50;

/// What a queue wants more of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct More {
    /// The queue.
    id: u64,
    /// From where.
    pub server: ServerId,
    /// Through whose account.
    pub user: UserId,
    /// What to ask for.
    pub query: Query,
}

impl EchoQueue {
    /// What it wants more of now; none if it may end, or has enough.
    pub fn wants(&self) -> Option<More> {
        let left = self.order.len().saturating_sub(self.place() + 1);
        let wanting = self.is_on() && self.repeat == Repeat::None && left < FEW;
        let query = self.more.clone().filter(|_| wanting)?;
        Some(More { id: self.id, server: self.server.clone(), user: self.user.clone(), query })
    }

    /// Takes what was wanted to its end. What is in it already comes again only where there is nothing else.
    pub fn lengthen(&mut self, wanted: &More, more: Vec<Item>) {
        if self.id != wanted.id {
            // Something else was ordered meanwhile.
            return;
        }
        self.forget();
        let known: BTreeSet<ItemId> = self.items.iter().map(|item| item.id.clone()).collect();
        let on = self.item().map(|item| item.id.clone());
        let (old, new): (Vec<Item>, Vec<Item>) = more.into_iter().partition(|item| known.contains(&item.id));
        let mut again: Vec<Item> = old.into_iter().filter(|item| Some(&item.id) != on.as_ref()).collect();
        // Nothing is heard twice in a row where the old list ends and the new one begins.
        let last = self.order.last().and_then(|at| self.items.get(*at)).map(|item| &item.id);
        if again.len() > 1 && again.first().map(|item| &item.id) == last {
            again.rotate_left(1);
        }
        let more: Vec<Item> = if new.is_empty() { again } else { new };
        for item in more.into_iter().take(MOST.saturating_sub(self.items.len())) {
            self.order.push(self.items.len());
            self.items.push(slim(item));
        }
    }

    /// Forgets what was heard long ago, and the streams of it.
    fn forget(&mut self) {
        let Some(first) = self.place().checked_sub(BEHIND) else { return };
        let kept: Vec<usize> = self.order.split_off(first);
        let mut places = kept.clone();
        places.sort_unstable();
        let moved = |at: usize| places.binary_search(&at).ok();
        self.items = places.iter().filter_map(|at| self.items.get(*at)).cloned().collect();
        self.order = kept.into_iter().filter_map(moved).collect();
        self.streams.retain_mut(|stream| match moved(stream.at) {
            Some(at) => {
                stream.at = at;
                true
            }
            None => false,
        });
    }
}
