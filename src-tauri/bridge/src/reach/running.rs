//! The way in under way: begun, ended, begun again when another program has chosen another one.

use super::board::Board;
use super::pause::Timer;
use super::story::What;
use super::way::{Calls, run};
use super::wish::WayName;
use crate::chance;
use crate::shared::{Shared, lock};
use crate::store::KeptReach;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// How often it is tried to begin where even that fails: while a keyring is locked, for example.
const UNMADE: Duration = Duration::from_secs(30);

/// A way in that is kept up here.
pub(super) struct Run {
    /// What was said about it.
    of: KeptReach,
    pub(super) board: Arc<Board>,
    renewals: watch::Sender<u64>,
    leave: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Run {
    /// Has its certificate renewed now.
    pub(super) fn renew(&self) {
        self.renewals.send_modify(|count| *count = count.wrapping_add(1));
    }

    /// Returns when whatever it has opened is closed.
    async fn end(self) {
        let _running = self.leave.send(true);
        let _ended = self.task.await;
    }
}

impl Shared {
    /// From now on this program keeps the way in up that was chosen.
    pub(crate) fn resume_reach(self: &Arc<Self>) {
        self.reach.keeps.store(true, Ordering::Relaxed);
        self.begin_way();
    }

    /// Another program may have chosen another way meanwhile.
    pub(crate) fn follow_reach(self: &Arc<Self>) {
        let kept = Some(self.kept_reach()).filter(|kept| kept.way.is_some());
        if lock(&self.reach.run).as_ref().map(|run| &run.of) != kept.as_ref() {
            self.begin_way();
        }
    }

    /// Keeps up what was chosen, in place of what was kept up before; nothing, if nothing was chosen.
    pub(super) fn begin_way(self: &Arc<Self>) {
        if !self.reach.keeps.load(Ordering::Relaxed) {
            return;
        }
        let mut running = lock(&self.reach.run);
        let before = running.take();
        let Some(way) = self.kept_way() else {
            drop(running);
            let shared = self.clone();
            tokio::spawn(async move {
                if let Some(before) = before {
                    before.end().await;
                }
                shared.tell_reach();
            });
            return;
        };
        let of = self.kept_reach();
        let (leave, leaving) = watch::channel(false);
        let (renewals, renewing) = watch::channel(0);
        let calls = Calls { jolts: self.jolts.subscribe(), renewals: renewing, leave: leaving };
        let board = {
            let shared = Arc::downgrade(self);
            Arc::new(Board::new(move |news| {
                if let Some(shared) = shared.upgrade() {
                    shared.heed(way, news);
                }
            }))
        };
        let task = tokio::spawn(self.clone().keep_up(before, way, of.clone(), board.clone(), calls));
        *running = Some(Run { of, board, renewals, leave, task });
    }

    /// Ends what is kept up here. What was chosen stays chosen.
    pub(super) async fn end_way(&self) {
        let run = lock(&self.reach.run).take();
        if let Some(run) = run {
            run.end().await;
        }
    }

    /// Usher ends.
    pub(crate) async fn leave_reach(&self) {
        self.reach.keeps.store(false, Ordering::Relaxed);
        let runs = lock(&self.reach.run).is_some();
        self.end_way().await;
        if runs {
            self.note_reach(What::Stopped, None);
        }
    }

    async fn keep_up(
        self: Arc<Self>,
        before: Option<Run>,
        way: WayName,
        of: KeptReach,
        board: Arc<Board>,
        calls: Calls,
    ) {
        if let Some(before) = before {
            before.end().await;
        }
        let timer = self.reach_timer();
        let mut leave = calls.leave.clone();
        let made = async {
            loop {
                match self.way_in(way, of.clone()).await {
                    Ok(made) => return made,
                    Err(fault) => board.down(fault),
                }
                timer.wait(UNMADE).await;
            }
        };
        let made = tokio::select! {
            made = made => made,
            _left = leave.wait_for(|leave| *leave) => return,
        };
        run(made, &board, &timer, calls, || chance::bytes::<1>()[0]).await;
    }

    /// Waiting, for whatever keeps a way up.
    pub(super) fn reach_timer(&self) -> Timer {
        Timer::new(self.clock.clone(), self.reach.stand_ins.look)
    }
}
