//! Who sits at a listener: so many connections and no more. When all seats are taken, whoever has been idle longest makes
//! room, so that thousands of connections that say nothing, or say it byte by byte, keep nobody out.
//!
//! Busy is whoever has asked something whole and was not answered whole yet. It knows nothing of what is asked.

use crate::shared::lock;
use axum::body::{Body, Bytes, HttpBody};
use axum::response::Response;
use hyper::body::{Frame, SizeHint};
use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};

/// All seats of a listener.
pub(super) struct Seats {
    count: usize,
    free: Arc<Semaphore>,
    taken: Mutex<BTreeMap<u64, Arc<Seat>>>,
    /// Counts who came and what was answered: by it one sees who has been idle longest.
    moment: AtomicU64,
    /// How many wait for a seat.
    waiting: AtomicUsize,
}

/// One seat, while somebody has it.
struct Seat {
    /// Requests that are being answered.
    busy: AtomicUsize,
    /// Since which moment it is idle.
    since: AtomicU64,
    leave: Notify,
}

/// A seat that is taken until this is dropped.
pub(super) struct Taken {
    seats: Arc<Seats>,
    seat: Arc<Seat>,
    number: u64,
    _free: OwnedSemaphorePermit,
}

/// Something is being answered until this is dropped.
pub(super) struct Busy {
    seats: Arc<Seats>,
    seat: Arc<Seat>,
}

impl Seats {
    pub(super) fn new(count: usize) -> Arc<Self> {
        let (moment, waiting) = (AtomicU64::new(0), AtomicUsize::new(0));
        Arc::new(Self { count, free: Arc::new(Semaphore::new(count)), taken: Mutex::default(), moment, waiting })
    }

    /// How many are taken.
    pub(super) fn taken(&self) -> usize {
        self.count - self.free.available_permits()
    }

    /// Waits for a seat; somebody idle makes room for it.
    pub(super) async fn take(self: &Arc<Self>) -> Option<Taken> {
        let free = match self.free.clone().try_acquire_owned() {
            Ok(free) => free,
            Err(_) => {
                self.waiting.fetch_add(1, Ordering::SeqCst);
                self.make_room();
                let free = self.free.clone().acquire_owned().await;
                self.waiting.fetch_sub(1, Ordering::SeqCst);
                free.ok()?
            }
        };
        let number = self.moment.fetch_add(1, Ordering::Relaxed);
        let seat = Seat { busy: AtomicUsize::new(0), since: AtomicU64::new(number), leave: Notify::new() };
        let seat = Arc::new(seat);
        lock(&self.taken).insert(number, seat.clone());
        Some(Taken { seats: self.clone(), seat, number, _free: free })
    }

    /// Waits until everybody has gone.
    pub(super) async fn empty(&self) {
        let _free = self.free.acquire_many(u32::try_from(self.count).unwrap_or(u32::MAX)).await;
    }

    fn make_room(&self) {
        let taken = lock(&self.taken);
        let idle = taken.values().filter(|seat| seat.busy.load(Ordering::SeqCst) == 0);
        if let Some(longest) = idle.min_by_key(|seat| seat.since.load(Ordering::Relaxed)) {
            longest.leave.notify_one();
        }
    }
}

impl Taken {
    /// Returns when this one must make room: never while something is being answered.
    pub(super) async fn called_away(&self) {
        loop {
            self.seat.leave.notified().await;
            if self.seat.busy.load(Ordering::SeqCst) == 0 {
                return;
            }
        }
    }

    /// What is needed to say that something is being answered.
    pub(super) fn answering(&self) -> impl Fn() -> Busy + Clone + Send + Sync + 'static {
        let (seats, seat) = (self.seats.clone(), self.seat.clone());
        move || {
            seat.busy.fetch_add(1, Ordering::SeqCst);
            Busy { seats: seats.clone(), seat: seat.clone() }
        }
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        lock(&self.seats.taken).remove(&self.number);
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.seat.since.store(self.seats.moment.fetch_add(1, Ordering::Relaxed), Ordering::Relaxed);
        let idle = self.seat.busy.fetch_sub(1, Ordering::SeqCst) == 1;
        // Nobody was idle when somebody came: now there is one.
        if idle && self.seats.waiting.load(Ordering::SeqCst) > 0 {
            self.seat.leave.notify_one();
        }
    }
}

impl Busy {
    /// Stays busy until an answer has been sent. One that is whole is sent at once.
    pub(super) fn until_sent(self, answer: Response) -> Response {
        if answer.body().size_hint().exact().is_some() {
            return answer;
        }
        answer.map(|body| Body::new(Sending { body, _busy: self }))
    }
}

/// An answer that comes piece by piece.
struct Sending {
    body: Body,
    _busy: Busy,
}

impl HttpBody for Sending {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.get_mut().body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt as _;

    #[tokio::test]
    async fn whoever_is_idle_longest_makes_room_and_never_somebody_who_is_answered() {
        let seats = Seats::new(3);
        let [first, second, third] = [seats.take().await, seats.take().await, seats.take().await].map(Option::unwrap);
        let busy = first.answering()();
        let mut newcomer = Box::pin(seats.take());
        assert!(newcomer.as_mut().now_or_never().is_none(), "nobody has left yet");
        assert!(first.called_away().now_or_never().is_none(), "it is being answered");
        assert!(third.called_away().now_or_never().is_none(), "another was idle before");
        assert!(second.called_away().now_or_never().is_some());
        drop(second);
        let fourth = newcomer.await.unwrap();
        drop(busy);
        // Now the first has been idle for a shorter time than the third.
        let mut newcomer = Box::pin(seats.take());
        assert!(newcomer.as_mut().now_or_never().is_none());
        assert!(first.called_away().now_or_never().is_none());
        assert!(third.called_away().now_or_never().is_some());
        drop((third, newcomer));
        assert_eq!(seats.taken(), 2);
        drop((first, fourth));
        seats.empty().await;
    }

    #[tokio::test]
    async fn where_all_are_answered_the_first_who_is_done_makes_room() {
        let seats = Seats::new(2);
        let [first, second] = [seats.take().await, seats.take().await].map(Option::unwrap);
        let (one, other) = (first.answering()(), second.answering()());
        let mut newcomer = Box::pin(seats.take());
        assert!(newcomer.as_mut().now_or_never().is_none());
        // Its answer comes piece by piece: it is busy until the last one.
        let answer = one
            .until_sent(Response::new(Body::from_stream(futures_util::stream::empty::<Result<Bytes, axum::Error>>())));
        assert!(first.called_away().now_or_never().is_none());
        drop(answer);
        assert!(first.called_away().now_or_never().is_some());
        assert!(second.called_away().now_or_never().is_none());
        drop((first, other));
        assert!(newcomer.await.is_some());
    }
}
