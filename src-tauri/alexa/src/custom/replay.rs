//! The memory of requests that were here already: a captured request must not open the garage twice.
//!
//! A request is accepted until its timestamp is [`TOLERANCE`] old, and may have been up to [`TOLERANCE`] early, so ids
//! are kept for twice that. What is kept is a digest: the memory's size does not depend on who fills it.

use crate::custom::limits::TOLERANCE;
use ring::digest::{SHA256, digest};
use std::collections::{BTreeSet, VecDeque};
use std::sync::{Mutex, PoisonError};
use time::OffsetDateTime;

/// Requests remembered at once. A household makes a few a minute; the oldest are forgotten first.
const REMEMBERED: usize = 8192;

/// What to do with a request that was here before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Repeats {
    /// Refuse it.
    #[default]
    Refuse,
    /// Let it pass and log a warning.
    Warn,
}

/// The requests of the last minutes.
#[derive(Default)]
pub(crate) struct Memory(Mutex<Remembered>);

#[derive(Default)]
struct Remembered {
    known: BTreeSet<u128>,
    /// When each may be forgotten, in seconds since 1970, oldest first.
    order: VecDeque<(i64, u128)>,
}

impl Memory {
    /// Remembers a request by its id. False if it was here before.
    pub(crate) fn is_new(&self, id: &str, now: OffsetDateTime) -> bool {
        let now = now.unix_timestamp();
        let key = short_digest(id);
        let mut memory = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        while let Some(&(until, oldest)) = memory.order.front() {
            if until > now && memory.order.len() < REMEMBERED {
                break;
            }
            memory.order.pop_front();
            memory.known.remove(&oldest);
        }
        if !memory.known.insert(key) {
            return false;
        }
        memory.order.push_back((now.saturating_add(2 * TOLERANCE), key));
        true
    }
}

fn short_digest(id: &str) -> u128 {
    let digest = digest(&SHA256, id.as_bytes());
    digest.as_ref().iter().take(16).fold(0, |sum, byte| sum << 8 | u128::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::Duration;

    #[test]
    fn a_request_is_known_for_as_long_as_it_could_come_again() {
        let memory = Memory::default();
        let now = OffsetDateTime::UNIX_EPOCH + Duration::days(20_000);
        assert!(memory.is_new("a", now));
        assert!(!memory.is_new("a", now + Duration::seconds(299)));
        assert!(memory.is_new("b", now + Duration::seconds(299)));
        assert!(memory.is_new("a", now + Duration::seconds(300)), "forgotten when its timestamp is too old anyway");
    }

    #[test]
    fn the_memory_is_bounded() {
        let memory = Memory::default();
        let now = OffsetDateTime::UNIX_EPOCH;
        for number in 0..3 * REMEMBERED {
            assert!(memory.is_new(&number.to_string(), now));
        }
        let remembered = memory.0.lock().unwrap();
        assert!(remembered.order.len() <= REMEMBERED && remembered.known.len() == remembered.order.len());
    }
}
