//! Who sits at a listener: so many connections and no more. When all seats are taken, whoever has been idle longest makes
//! room, so that hundreds of connections that say it byte by byte keep nobody out.
//!
//! Busy is whoever has asked something whole and was not answered whole yet. It knows nothing of what is asked.

use crate::shared::lock;
use std::collections::BTreeMap;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, timeout};

/// How long anybody waits for a seat where all the others are idle.
const WAIT: Duration = Duration::from_millis(250);
/// How long a request that is on its way may take to be there whole when everybody must go.
const FAREWELL: Duration = Duration::from_secs(1);
/// How often whoever waits looks whether somebody has had a seat for long enough.
const LOOK: Duration = Duration::from_millis(25);

/// All seats of a listener.
pub(super) struct Seats {
    count: usize,
    free: Arc<Semaphore>,
    taken: Mutex<BTreeMap<u64, Arc<Seat>>>,
    /// The next one's number.
    next: AtomicU64,
    opened: Instant,
    /// How many wait for a seat.
    waiting: AtomicUsize,
}

/// One seat, while somebody has it.
struct Seat {
    /// Requests that are being answered.
    busy: AtomicUsize,
    /// Since when it is idle: microseconds after [`Seats::opened`].
    since: AtomicU64,
    /// Whether it has been asked to make room.
    asked: AtomicBool,
    leave: Notify,
}

/// Somebody waits for a seat until this is dropped.
struct Waiting<'a>(&'a AtomicUsize);

/// A seat that is taken until this is dropped.
pub(super) struct Taken {
    seats: Arc<Seats>,
    seat: Arc<Seat>,
    number: u64,
    _free: OwnedSemaphorePermit,
}

/// Something is being asked and answered until this is dropped.
pub(super) struct Asking {
    seats: Arc<Seats>,
    seat: Arc<Seat>,
    whole: AtomicBool,
}

impl Seats {
    pub(super) fn new(count: usize) -> Arc<Self> {
        let (free, taken) = (Arc::new(Semaphore::new(count)), Mutex::default());
        let (next, waiting) = (AtomicU64::new(0), AtomicUsize::new(0));
        Arc::new(Self { count, free, taken, next, opened: Instant::now(), waiting })
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
                let _waiting = Waiting::on(&self.waiting);
                let mut free = pin!(self.free.clone().acquire_owned());
                loop {
                    self.make_room();
                    if let Ok(free) = timeout(LOOK, free.as_mut()).await {
                        break free.ok()?;
                    }
                }
            }
        };
        let taken = self.sit_down(free);
        if self.waiting.load(Ordering::SeqCst) > 0 {
            // When the next one came, there may have been nobody left to ask.
            self.make_room();
        }
        Some(taken)
    }

    fn sit_down(self: &Arc<Self>, free: OwnedSemaphorePermit) -> Taken {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let seat = Arc::new(Seat {
            busy: AtomicUsize::new(0),
            since: AtomicU64::new(self.now()),
            asked: AtomicBool::new(false),
            leave: Notify::new(),
        });
        lock(&self.taken).insert(number, seat.clone());
        Taken { seats: self.clone(), seat, number, _free: free }
    }

    /// Waits until everybody has gone. After [`FAREWELL`] only for those who are answered; the others are asked to go.
    pub(super) async fn empty(&self) {
        let mut free = pin!(self.free.acquire_many(u32::try_from(self.count).unwrap_or(u32::MAX)));
        let mut patience = FAREWELL;
        while timeout(patience, free.as_mut()).await.is_err() {
            for idle in lock(&self.taken).values().filter(|seat| seat.busy.load(Ordering::SeqCst) == 0) {
                idle.ask_to_leave();
            }
            patience = LOOK;
        }
    }

    /// Asks as many to leave as wait for a seat and are not waited for already; whoever has been idle longest first.
    ///
    /// Everybody has time to say something first, the less of it the more wait: nobody waits longer than [`WAIT`] for that.
    fn make_room(&self) {
        let taken = lock(&self.taken);
        let waiting = self.waiting.load(Ordering::SeqCst);
        let leaving = taken.values().filter(|seat| seat.asked.load(Ordering::SeqCst)).count();
        let time = WAIT.as_micros() * self.count as u128 / (self.count + waiting) as u128;
        let Some(before) = self.now().checked_sub(u64::try_from(time).unwrap_or(u64::MAX)) else { return };
        for _ in leaving..waiting {
            let staying = taken.values().filter(|seat| !seat.asked.load(Ordering::SeqCst));
            let idle = staying.filter(|seat| seat.busy.load(Ordering::SeqCst) == 0);
            match idle.min_by_key(|seat| seat.since.load(Ordering::Relaxed)) {
                Some(longest) if longest.since.load(Ordering::Relaxed) <= before => {
                    longest.ask_to_leave();
                }
                _ => return,
            }
        }
    }

    fn now(&self) -> u64 {
        u64::try_from(self.opened.elapsed().as_micros()).unwrap_or(u64::MAX)
    }
}

impl Seat {
    fn ask_to_leave(&self) {
        self.asked.store(true, Ordering::SeqCst);
        self.leave.notify_one();
    }
}

impl<'a> Waiting<'a> {
    fn on(count: &'a AtomicUsize) -> Self {
        count.fetch_add(1, Ordering::SeqCst);
        Self(count)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
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
            self.seat.asked.store(false, Ordering::SeqCst);
        }
    }

    /// What is needed to say that something is being asked.
    pub(super) fn asking(&self) -> impl Fn() -> Asking + Clone + Send + Sync + 'static {
        let (seats, seat) = (self.seats.clone(), self.seat.clone());
        move || Asking { seats: seats.clone(), seat: seat.clone(), whole: AtomicBool::new(false) }
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        lock(&self.seats.taken).remove(&self.number);
    }
}

impl Drop for Asking {
    fn drop(&mut self) {
        if !*self.whole.get_mut() {
            return;
        }
        self.seat.since.store(self.seats.now(), Ordering::Relaxed);
        let idle = self.seat.busy.fetch_sub(1, Ordering::SeqCst) == 1;
        // Nobody was idle when somebody came: now there is one.
        if idle && self.seats.waiting.load(Ordering::SeqCst) > 0 {
            self.seats.make_room();
        }
    }
}

impl Asking {
    /// It has been asked whole: who asks so is not called away before the answer.
    pub(super) fn is_whole(&self) {
        if !self.whole.swap(true, Ordering::SeqCst) {
            self.seat.busy.fetch_add(1, Ordering::SeqCst);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::seated::until_sent;
    use super::*;
    use axum::body::{Body, Bytes};
    use axum::response::Response;
    use futures_util::FutureExt as _;
    use futures_util::future::join_all;

    fn asked(taken: &Taken) -> Asking {
        let asking = taken.asking()();
        asking.is_whole();
        asking
    }

    /// Waits so long that somebody must have been asked to make room.
    async fn waits<T>(newcomer: &mut (impl Future<Output = T> + Unpin)) {
        assert!(timeout(WAIT + 2 * LOOK, newcomer).await.is_err(), "nobody has left yet");
    }

    #[tokio::test(start_paused = true)]
    async fn when_all_must_go_only_those_who_are_answered_are_waited_for() {
        let seats = Seats::new(3);
        let [half, whole] = [seats.take().await, seats.take().await].map(Option::unwrap);
        let answering = asked(&whole);
        let mut emptied = Box::pin(seats.empty());
        assert!(timeout(FAREWELL * 3 / 4, &mut emptied).await.is_err());
        assert!(half.called_away().now_or_never().is_none(), "in a moment it may be there whole");
        assert!(timeout(FAREWELL / 2, &mut emptied).await.is_err());
        assert!(half.called_away().now_or_never().is_some());
        drop(half);
        assert!(timeout(FAREWELL, &mut emptied).await.is_err(), "one is still answered");
        assert!(whole.called_away().now_or_never().is_none());
        drop(answering);
        assert!(timeout(FAREWELL, &mut emptied).await.is_err());
        assert!(whole.called_away().now_or_never().is_some());
        drop(whole);
        assert!(timeout(FAREWELL, emptied).await.is_ok());
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_is_idle_longest_makes_room_and_never_somebody_who_is_answered() {
        let seats = Seats::new(3);
        let [first, second, third] = [seats.take().await, seats.take().await, seats.take().await].map(Option::unwrap);
        let busy = asked(&first);
        let mut newcomer = Box::pin(seats.take());
        waits(&mut newcomer).await;
        assert!(first.called_away().now_or_never().is_none(), "it is being answered");
        assert!(third.called_away().now_or_never().is_none(), "another was idle before");
        assert!(second.called_away().now_or_never().is_some());
        drop(second);
        let fourth = newcomer.await.unwrap();
        drop(busy);
        // Now the first has been idle for a shorter time than the third.
        let mut newcomer = Box::pin(seats.take());
        waits(&mut newcomer).await;
        assert!(first.called_away().now_or_never().is_none());
        assert!(third.called_away().now_or_never().is_some());
        drop((third, newcomer));
        assert_eq!(seats.taken(), 2);
        drop((first, fourth));
        seats.empty().await;
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_asks_byte_by_byte_makes_room() {
        let seats = Seats::new(1);
        let slow = seats.take().await.unwrap();
        let asking = slow.asking()();
        let mut newcomer = Box::pin(seats.take());
        waits(&mut newcomer).await;
        assert!(slow.called_away().now_or_never().is_some());
        drop((asking, slow));
        assert!(newcomer.await.is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn everybody_has_time_to_say_something() {
        let seats = Seats::new(1);
        let sitting = seats.take().await.unwrap();
        let mut newcomer = Box::pin(seats.take());
        assert!(timeout(WAIT / 4, &mut newcomer).await.is_err());
        assert!(sitting.called_away().now_or_never().is_none());
        waits(&mut newcomer).await;
        assert!(sitting.called_away().now_or_never().is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn each_of_several_who_wait_gets_a_seat_of_its_own() {
        let seats = Seats::new(2);
        let [first, second] = [seats.take().await, seats.take().await].map(Option::unwrap);
        let mut newcomers = [Box::pin(seats.take()), Box::pin(seats.take())];
        waits(&mut join_all(&mut newcomers)).await;
        for taken in [first, second] {
            assert!(taken.called_away().now_or_never().is_some());
            drop(taken);
        }
        for newcomer in newcomers {
            assert!(newcomer.await.is_some());
        }
    }

    #[tokio::test(start_paused = true)]
    async fn of_more_who_wait_than_there_are_seats_each_gets_one_in_turn() {
        let seats = Seats::new(1);
        let mut sitting = seats.take().await.unwrap();
        let mut newcomers: Vec<_> = (0..3).map(|_| Box::pin(seats.take())).collect();
        waits(&mut join_all(&mut newcomers)).await;
        for mut newcomer in newcomers {
            waits(&mut newcomer).await;
            assert!(sitting.called_away().now_or_never().is_some());
            drop(sitting);
            sitting = newcomer.await.unwrap();
        }
        assert!(sitting.called_away().now_or_never().is_none(), "nobody waits any more");
    }

    #[tokio::test(start_paused = true)]
    async fn where_all_are_answered_the_first_who_is_done_makes_room() {
        let seats = Seats::new(2);
        let [first, second] = [seats.take().await, seats.take().await].map(Option::unwrap);
        let (one, other) = (asked(&first), asked(&second));
        let mut newcomer = Box::pin(seats.take());
        waits(&mut newcomer).await;
        // Its answer comes piece by piece: it is busy until the last one.
        let pieces = Body::from_stream(futures_util::stream::empty::<Result<Bytes, axum::Error>>());
        let answer = until_sent(Response::new(pieces), Arc::new(one));
        assert!(first.called_away().now_or_never().is_none());
        drop(answer);
        waits(&mut newcomer).await;
        assert!(first.called_away().now_or_never().is_some());
        assert!(second.called_away().now_or_never().is_none());
        drop((first, other));
        assert!(newcomer.await.is_some());
    }
}
