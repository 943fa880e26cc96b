//! All of one kind, by every name it may be asked for: films on one shelf, songs on another.
//!
//! A shelf of its own per kind keeps a question for a film from reading through a million songs. When a library
//! changes a little, the names that were there stay as they are, and new ones stand beside them.

use super::aliases::Kind;
use super::alike::Ear;
use super::items::{self, Items};
use super::names::{self, Names};
use super::search::{Heard, Match, Room};
use super::sound::Language;
use crate::media::{Item, MediaKind};
use std::sync::Arc;

/// What is no longer there.
const GONE: u32 = u32::MAX;
/// When more than one in so many has changed, everything is sorted in anew.
const FEW: usize = 8;
/// Fewer than this is not worth keeping apart.
const SMALL: usize = 2_000;

/// The items of one kind and their names.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shelf {
    pub(super) kind: MediaKind,
    pub(super) items: Items,
    /// The names as they were sorted in.
    pub(super) main: Arc<Names>,
    /// Where the owners of those names are now; empty if they are where they were and nothing stands beside.
    pub(super) moved: Vec<u32>,
    /// The names of what was added or renamed since.
    pub(super) fresh: Names,
}

/// How a library differs from what was known of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Items that are new, or have another name.
    pub added: usize,
    /// Items that are gone, or had another name.
    pub removed: usize,
}

impl std::ops::AddAssign for Difference {
    fn add_assign(&mut self, other: Self) {
        self.added += other.added;
        self.removed += other.removed;
    }
}

/// A shelf as it grows.
pub(super) struct Growing {
    kind: MediaKind,
    items: items::Growing,
    names: names::Growing,
}

impl Growing {
    pub(super) fn new(kind: MediaKind, language: Language) -> Self {
        Self { kind, items: items::Growing::default(), names: names::Growing::new(language) }
    }

    pub(super) fn push(&mut self, item: Item) {
        let owner = u32::try_from(self.items.len()).unwrap_or(GONE);
        self.names.push(owner, &item.name, &item.other_names);
        self.items.push(item);
    }

    pub(super) fn finish(self) -> Shelf {
        let main = Arc::new(self.names.finish());
        Shelf { kind: self.kind, items: self.items.finish(), main, moved: Vec::new(), fresh: Names::default() }
    }
}

impl Shelf {
    /// The items that have a name of the same form.
    pub(super) fn same(&self, form: &str) -> impl Iterator<Item = (u32, Kind)> {
        let main = self.main.same(form).filter_map(|(owner, sort)| Some((self.now(owner)?, sort)));
        main.chain(self.fresh.same(form))
    }

    /// The items that have a name like what was heard.
    pub(super) fn close(&self, heard: &Heard, ear: &Ear, room: &mut Room, out: &mut Vec<Match>) {
        self.main.close(heard, ear, room, out);
        out.retain_mut(|near| self.now(near.owner).map(|now| near.owner = now).is_some());
        if self.fresh.len() > 0 {
            self.fresh.close(heard, ear, room, out);
        }
    }

    /// Where an owner of the main names is now.
    fn now(&self, owner: u32) -> Option<u32> {
        if self.moved.is_empty() {
            return Some(owner);
        }
        self.moved.get(owner as usize).copied().filter(|now| *now != GONE)
    }

    /// The shelf with what is there now, and how that differs. Names that stay are not looked at again.
    pub(super) fn updated(&self, items: Vec<Item>, language: Language) -> (Self, Difference) {
        let ids = self.items.by_id();
        // Where each item of before is now, if it still has the same names.
        let mut places = vec![GONE; self.items.len()];
        let mut difference = Difference { added: 0, removed: self.items.len() };
        for (at, item) in items.iter().enumerate() {
            let before = self.items.find(&item.id, &ids).filter(|before| self.items.has_names(*before, item));
            let place = before.and_then(|before| places.get_mut(before as usize)).filter(|place| **place == GONE);
            match place {
                Some(place) => {
                    *place = u32::try_from(at).unwrap_or(GONE);
                    difference.removed -= 1;
                }
                None => difference.added += 1,
            }
        }
        let owners = if self.moved.is_empty() { self.main_owners() } else { self.moved.clone() };
        let moved: Vec<u32> = owners.iter().map(|owner| places.get(*owner as usize).copied().unwrap_or(GONE)).collect();
        let mut sorted_in = vec![false; items.len()];
        for now in &moved {
            if let Some(known) = sorted_in.get_mut(*now as usize) {
                *known = true;
            }
        }
        let apart = sorted_in.iter().filter(|known| !**known).count();
        let gone = moved.iter().filter(|now| **now == GONE).count();
        if apart + gone > SMALL.max(moved.len() / FEW) {
            let mut anew = Growing::new(self.kind, language);
            items.into_iter().for_each(|item| anew.push(item));
            return (anew.finish(), difference);
        }
        let mut fresh = names::Growing::new(language);
        let mut kept = items::Growing::default();
        for ((at, item), known) in (0..).zip(items).zip(sorted_in) {
            if !known {
                fresh.push(at, &item.name, &item.other_names);
            }
            kept.push(item);
        }
        let still = apart == 0 && moved.iter().copied().eq((0..).take(kept.len()));
        let moved = if still { Vec::new() } else { moved };
        let fresh = if apart == 0 { Names::default() } else { fresh.finish() };
        (Self { kind: self.kind, items: kept.finish(), main: self.main.clone(), moved, fresh }, difference)
    }

    /// The owners of the main names, when none has moved.
    fn main_owners(&self) -> Vec<u32> {
        let count = u32::try_from(self.items.len()).unwrap_or(GONE);
        (0..count).collect()
    }

    pub(super) fn heap(&self) -> usize {
        self.items.heap() + self.main.heap() + self.fresh.heap() + 4 * self.moved.capacity()
    }
}
