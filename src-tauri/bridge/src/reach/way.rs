//! What a way in is for whoever keeps it up: it stands until it falls, and it is closed. And the loop that has it stand for
//! ever, whichever way it is.

use super::board::{Board, Stand, Step};
use super::pause::{Again, Timer};
use crate::api::view::ReachState;
use async_trait::async_trait;
use household::fault::Fault;
use std::time::Duration;
use tokio::sync::watch;

/// It stood so long: whatever it fell for, it did not fall at once.
const STOOD: Duration = Duration::from_secs(60);
/// Closing may take so long. What is not closed by then ends by itself: openings by their time, programs with Usher.
const CLOSING: Duration = Duration::from_secs(8);

/// Why a way does not stand, and when it is tried again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Down {
    pub(crate) fault: Fault,
    pub(crate) again: Again,
}

impl Down {
    /// It may be over any moment.
    pub(crate) fn soon(fault: Fault) -> Self {
        Self { fault, again: Again::Soon }
    }

    /// A person must do something first, or every try costs something.
    pub(crate) fn rarely(fault: Fault) -> Self {
        Self { fault, again: Again::Rarely }
    }
}

/// What a way is told while it stands.
#[derive(Clone)]
pub(crate) struct Calls {
    /// Counts what has shaken connections: sleep, another network, a clock that was set.
    pub(crate) jolts: watch::Receiver<u64>,
    /// Counts how often somebody wanted the certificate renewed now.
    pub(crate) renewals: watch::Receiver<u64>,
    /// It is to be left.
    pub(crate) leave: watch::Receiver<bool>,
}

/// A way in.
#[async_trait]
pub(crate) trait Way: Send {
    /// What bringing it up takes, in order.
    fn steps(&self) -> Vec<Step>;

    /// Brings it up from wherever it is, keeps it up, and returns when it has fallen. It tells the board how it goes. May be
    /// dropped at any moment.
    async fn stand(&mut self, board: &Board, calls: &mut Calls) -> Down;

    /// Closes everything that it has opened.
    async fn close(&mut self);
}

/// Has a way stand until it is left; then closes it.
pub(crate) async fn run(mut way: Box<dyn Way>, board: &Board, timer: &Timer, mut calls: Calls, chance: fn() -> u8) {
    let mut leave = calls.leave.clone();
    tokio::select! {
        biased;
        _left = leave.wait_for(|leave| *leave) => {}
        () = stand_always(way.as_mut(), board, timer, &mut calls, chance) => {}
    }
    if tokio::time::timeout(CLOSING, way.close()).await.is_err() {
        tracing::warn!("the way in could not be closed in time");
    }
    board.change(|stand| *stand = Stand::default());
}

async fn stand_always(way: &mut dyn Way, board: &Board, timer: &Timer, calls: &mut Calls, chance: fn() -> u8) {
    let mut tries = 0_u32;
    loop {
        board.begin(&way.steps());
        // Whatever shakes connections from here on is news.
        calls.jolts.mark_unchanged();
        let since = timer.clock().monotonic();
        let down = way.stand(board, calls).await;
        let stood = timer.clock().monotonic().saturating_sub(since) >= STOOD;
        tries = if stood && board.stand().state == ReachState::Up { 1 } else { tries.saturating_add(1) };
        tracing::info!(fault = %down.fault, tries, "the way in is down");
        board.down(down.fault);
        if wait(timer, calls, down.again, down.again.pause(tries, chance())).await {
            tries = 0;
        }
    }
}

/// Waits until it is time to try again. Another network may be the cure of what may be over any moment, and of nothing else.
/// Tells whether it was.
async fn wait(timer: &Timer, calls: &mut Calls, again: Again, pause: Duration) -> bool {
    let jolted = async {
        match again {
            Again::Soon => calls.jolts.changed().await.is_ok(),
            Again::Rarely => false,
        }
    };
    tokio::select! {
        true = jolted => true,
        () = timer.wait(pause) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reach::board::{News, Progress};
    use crate::reach::story::What;
    use household::clock::Clock;
    use household::fault::Code;
    use std::collections::VecDeque;
    use std::sync::{Arc, Mutex};
    use time::OffsetDateTime;

    /// The runtime's own time, which a paused runtime lets pass at once.
    pub(crate) struct Paused(tokio::time::Instant);

    impl Clock for Paused {
        fn now(&self) -> OffsetDateTime {
            OffsetDateTime::UNIX_EPOCH + self.monotonic()
        }

        fn monotonic(&self) -> Duration {
            self.0.elapsed()
        }
    }

    /// A way that goes as it is written: it stands so long, or falls at once.
    struct Written {
        plan: VecDeque<(Option<u64>, Down)>,
        told: Arc<Mutex<Vec<String>>>,
        timer: Timer,
    }

    #[async_trait]
    impl Way for Written {
        fn steps(&self) -> Vec<Step> {
            vec![Step::Tunnel]
        }

        async fn stand(&mut self, board: &Board, _calls: &mut Calls) -> Down {
            let Some((stands, down)) = self.plan.pop_front() else { return std::future::pending().await };
            let now = self.timer.clock().monotonic().as_secs();
            self.told.lock().unwrap().push(format!("{now} tried"));
            let done = board.take(Step::Tunnel, async { if stands.is_some() { Ok(()) } else { Err(down.clone()) } });
            if let (Ok(()), Some(seconds)) = (done.await, stands) {
                board.up(What::TunnelRestarted);
                self.timer.wait(Duration::from_secs(seconds)).await;
            }
            down
        }

        async fn close(&mut self) {
            self.told.lock().unwrap().push("closed".into());
        }
    }

    struct Running {
        told: Arc<Mutex<Vec<String>>>,
        board: Arc<Board>,
        jolts: watch::Sender<u64>,
        leave: watch::Sender<bool>,
        task: tokio::task::JoinHandle<()>,
        _renewals: watch::Sender<u64>,
    }

    fn begin(plan: Vec<(Option<u64>, Down)>) -> Running {
        let told = Arc::new(Mutex::new(Vec::new()));
        let heard = told.clone();
        let board = Arc::new(Board::new(move |news| {
            if let News::Happened(what, _) = news {
                heard.lock().unwrap().push(what.as_str().to_owned());
            }
        }));
        let timer = Timer::new(Arc::new(Paused(tokio::time::Instant::now())), None);
        let (jolts, jolted) = watch::channel(0);
        let (renewals, renewed) = watch::channel(0);
        let (leave, left) = watch::channel(false);
        let calls = Calls { jolts: jolted, renewals: renewed, leave: left };
        let way = Box::new(Written { plan: plan.into(), told: told.clone(), timer: timer.clone() });
        let shown = board.clone();
        let task = tokio::spawn(async move { run(way, &shown, &timer, calls, || 0).await });
        Running { told, board, jolts, leave, task, _renewals: renewals }
    }

    fn broken() -> Down {
        Down::soon(Fault::new(Code::Internal))
    }

    #[tokio::test(start_paused = true)]
    async fn what_falls_is_brought_up_again_ever_more_rarely_and_anew_after_it_has_stood() {
        let refused = Down::rarely(Fault::new(Code::NoWay));
        let running = begin(vec![
            (None, broken()),
            (None, broken()),
            (None, broken()),
            (Some(3600), broken()),
            (None, refused),
            (Some(1), broken()),
        ]);
        tokio::time::sleep(Duration::from_secs(10_000)).await;
        let told = running.told.lock().unwrap().clone();
        let wanted = [
            "0 tried",
            "down",
            "2 tried",
            "6 tried",
            "14 tried",
            "up",
            "down",
            "3616 tried",
            "down",
            "4216 tried",
            "tunnel-restarted",
            "down",
        ];
        assert_eq!(told, wanted, "trouble that goes on is told once");
        running.leave.send(true).unwrap();
        running.task.await.unwrap();
        assert_eq!(running.told.lock().unwrap().last().unwrap(), "closed");
        assert_eq!(running.board.stand(), Stand::default());
    }

    #[tokio::test(start_paused = true)]
    async fn another_network_is_tried_at_once_where_that_may_help() {
        let running = begin(vec![(None, broken()), (None, Down::rarely(Fault::new(Code::NoWay))), (None, broken())]);
        let tries = || running.told.lock().unwrap().iter().filter(|told| told.ends_with("tried")).count();
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!(tries(), 1);
        running.jolts.send_modify(|count| *count += 1);
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!(tries(), 2);
        running.jolts.send_modify(|count| *count += 1);
        tokio::time::sleep(Duration::from_secs(60)).await;
        assert_eq!(tries(), 2, "a token that is refused here is refused there");
        assert_eq!(running.board.stand().steps, [(Step::Tunnel, Progress::Failed(Fault::new(Code::NoWay)))]);
    }
}
