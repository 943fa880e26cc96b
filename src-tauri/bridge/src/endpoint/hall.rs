//! Where those stand who have come and not said a whole word yet: thousands may, for each costs next to nothing. When it
//! is full, whoever has stood longest is sent away, and nobody who comes has to wait for that.

use crate::shared::lock;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use tokio::sync::Notify;

/// The hall of a listener.
pub(super) struct Hall {
    room: usize,
    standing: Mutex<Standing>,
}

#[derive(Default)]
struct Standing {
    /// Everybody, in the order in which they came.
    by_number: BTreeMap<u64, Arc<Notify>>,
    next: u64,
}

/// Somebody who stands there until this is dropped.
pub(super) struct Newcomer {
    hall: Arc<Hall>,
    number: u64,
    leave: Arc<Notify>,
}

impl Hall {
    /// A hall for so many.
    pub(super) fn new(room: usize) -> Arc<Self> {
        Arc::new(Self { room, standing: Mutex::default() })
    }

    /// Somebody comes in.
    pub(super) fn enter(self: &Arc<Self>) -> Newcomer {
        let mut standing = lock(&self.standing);
        if standing.by_number.len() >= self.room {
            standing.send_longest_away();
        }
        let (number, leave) = (standing.next, Arc::new(Notify::new()));
        standing.next += 1;
        standing.by_number.insert(number, leave.clone());
        Newcomer { hall: self.clone(), number, leave }
    }

    /// How many stand there.
    pub(super) fn standing(&self) -> usize {
        lock(&self.standing).by_number.len()
    }

    /// Sends one away, for the system has no room for more.
    pub(super) fn make_room(&self) {
        lock(&self.standing).send_longest_away();
    }
}

impl Standing {
    fn send_longest_away(&mut self) {
        if let Some((_, longest)) = self.by_number.pop_first() {
            longest.notify_one();
        }
    }
}

impl Newcomer {
    /// Returns when this one has to go.
    pub(super) async fn sent_away(&self) {
        self.leave.notified().await;
    }
}

impl Drop for Newcomer {
    fn drop(&mut self) {
        lock(&self.hall.standing).by_number.remove(&self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt as _;

    #[test]
    fn whoever_has_stood_longest_goes_and_nobody_waits() {
        let hall = Hall::new(2);
        let [first, second, third] = [hall.enter(), hall.enter(), hall.enter()];
        assert!(first.sent_away().now_or_never().is_some());
        assert!(second.sent_away().now_or_never().is_none());
        // Who goes of their own accord makes room as well.
        drop(third);
        let fourth = hall.enter();
        assert!(second.sent_away().now_or_never().is_none());
        hall.make_room();
        assert!(second.sent_away().now_or_never().is_some());
        assert!(fourth.sent_away().now_or_never().is_none());
    }
}
