//! The list itself: what was heard and the time make what is shown. No sockets, no clock; the moments that it wants to
//! be woken at are part of what it tells.

use super::entry::{Entry, family};
use super::{Ask, Claim, Heard, How, Nearby};
use household::id::ServerId;
use std::collections::BTreeMap;
use std::time::Duration;

/// More than this is nobody's home.
const MOST: usize = 256;

/// Every server that somebody tells of, by its name in the list.
#[derive(Clone, Debug, Default)]
pub(super) struct List(BTreeMap<String, Entry>);

impl List {
    /// Takes something over.
    pub(super) fn take(&mut self, heard: Heard, now: Duration) {
        match heard {
            Heard::Claim(claim) => self.claim(claim, now),
            Heard::Goodbye { how, source } => self.goodbye(how, &source, None),
            Heard::Said { key, place, said } => {
                let news = self.0.get_mut(&key).and_then(|entry| entry.heard(&place, said, now));
                if let Some(id) = news {
                    self.rename(&key, id);
                }
            }
        }
        self.forget(now);
    }

    /// Forgets whom nobody tells of any more.
    pub(super) fn forget(&mut self, now: Duration) {
        self.0.retain(|_, entry| entry.is_alive(now));
    }

    fn claim(&mut self, mut claim: Claim, now: Duration) {
        claim.addresses.retain(|address| matches!(address.scheme(), "http" | "https") && address.has_host());
        claim.addresses.dedup();
        if claim.addresses.is_empty() {
            return;
        }
        let held = self.0.iter().find(|(_, entry)| entry.holds(claim.how, &claim.source)).map(|(key, _)| key.clone());
        // What came without an id belongs where asking has led to.
        let key = held.filter(|_| claim.id.is_none()).unwrap_or_else(|| key(&claim));
        // The same announcement may tell of another server now.
        self.goodbye(claim.how, &claim.source, Some(&key));
        if self.0.len() < MOST || self.0.contains_key(&key) {
            self.0.entry(key).or_insert_with(|| Entry::new(claim.id.clone(), now)).claim(claim, now);
        }
    }

    /// A claim is over, except for one entry.
    fn goodbye(&mut self, how: How, source: &str, except: Option<&str>) {
        let left = self.0.iter_mut().filter(|(key, entry)| except != Some(key.as_str()) && entry.holds(how, source));
        left.for_each(|(_, entry)| entry.drop_claim(how, source));
    }

    /// A server has told its id: it may be in the list under it.
    fn rename(&mut self, key: &str, id: ServerId) {
        let Some(mut entry) = self.0.remove(key) else { return };
        let Some(kind) = entry.family() else { return };
        entry.id = Some(id.clone());
        let key = format!("{kind}:{id}");
        match self.0.get_mut(&key) {
            Some(known) => known.absorb(entry),
            None => {
                self.0.insert(key, entry);
            }
        }
    }

    /// What it wants to know now. What it has asked for it does not ask again before the answer.
    pub(super) fn asks(&mut self, now: Duration) -> Vec<Ask> {
        let mut asks = Vec::new();
        for (key, entry) in &mut self.0 {
            let places = entry.due(now).into_iter();
            asks.extend(places.map(|(kind, place)| Ask::Who { key: key.clone(), kind, place }));
            asks.extend(entry.doubts(now).into_iter().map(|source| Ask::StillThere { source }));
        }
        asks
    }

    /// When to look again if nothing is heard before.
    pub(super) fn next(&self, now: Duration) -> Option<Duration> {
        self.0.values().flat_map(|entry| entry.moments()).filter(|moment| *moment > now).min()
    }

    /// What is shown: what Usher is for first, then by name.
    pub(super) fn nearby(&self, now: Duration) -> Vec<Nearby> {
        let mut shown: Vec<Nearby> = self.0.iter().filter_map(|(key, entry)| entry.nearby(key, now)).collect();
        shown.sort_by_cached_key(|one| (!one.kind.is_needed(), one.name.to_lowercase(), one.key.clone()));
        shown
    }
}

/// By its own id where that is known: the same server may be told of in several ways.
fn key(claim: &Claim) -> String {
    match &claim.id {
        Some(id) => format!("{}:{id}", family(claim.kind)),
        None => format!("{}:{}", family(claim.kind), claim.source),
    }
}

#[cfg(test)]
mod tests;
