//! A tunnel as a way in. Its program is found, started, watched and started again by [`reach::tunnel`]; here what it tells
//! becomes the steps of a way.

use super::board::{Board, Progress, Step};
use super::story::What;
use super::way::{Calls, Down, Way};
use async_trait::async_trait;
use futures_util::future::BoxFuture;
use household::fault::{Code, Fault};
use reach::tunnel::{Standing, Tunnel};
use tokio::sync::watch;

/// A tunnel that is kept up until it is closed.
pub(super) struct Kept {
    standing: watch::Receiver<Standing>,
    close: BoxFuture<'static, ()>,
}

impl From<Tunnel> for Kept {
    fn from(tunnel: Tunnel) -> Self {
        Self { standing: tunnel.standing(), close: Box::pin(tunnel.close()) }
    }
}

/// A tunnel as a way in.
pub(super) struct ByTunnel {
    start: Box<dyn Fn() -> Kept + Send>,
    kept: Option<Kept>,
}

impl ByTunnel {
    /// One that is started so.
    pub(super) fn new(start: impl Fn() -> Kept + Send + 'static) -> Self {
        Self { start: Box::new(start), kept: None }
    }
}

#[async_trait]
impl Way for ByTunnel {
    fn steps(&self) -> Vec<Step> {
        vec![Step::Program, Step::SignIn, Step::Tunnel]
    }

    async fn stand(&mut self, board: &Board, _calls: &mut Calls) -> Down {
        let start = &self.start;
        let standing = &mut self.kept.get_or_insert_with(start).standing;
        loop {
            let now = standing.borrow_and_update().clone();
            tell(now, board);
            if standing.changed().await.is_err() {
                // Whoever kept it up is gone: it is begun anew.
                self.kept = None;
                return Down::soon(Fault::new(Code::Internal));
            }
        }
    }

    async fn close(&mut self) {
        if let Some(kept) = self.kept.take() {
            kept.close.await;
        }
    }
}

fn tell(standing: Standing, board: &Board) {
    let [program, sign_in, tunnel] = steps(&standing);
    board.step(Step::Program, program);
    board.step(Step::SignIn, sign_in);
    board.step(Step::Tunnel, tunnel);
    match standing {
        Standing::Starting => {}
        Standing::Waiting { page } => board.waits(page),
        Standing::Up { address } => {
            board.reached_at(address);
            board.up(What::TunnelRestarted);
        }
        Standing::Down { fault } => board.down(fault),
    }
}

/// How far it is.
fn steps(standing: &Standing) -> [Progress; 3] {
    let (done, waiting) = (Progress::Done, Progress::Waiting);
    match standing {
        Standing::Starting => [Progress::Running, waiting.clone(), waiting],
        Standing::Waiting { .. } => [done, Progress::Running, waiting],
        Standing::Up { .. } => [done.clone(), done.clone(), done],
        Standing::Down { fault } => {
            let failed = Progress::Failed(fault.clone());
            if [Code::TunnelProgramMissing, Code::TunnelTooOld].contains(&fault.code) {
                [failed, waiting.clone(), waiting]
            } else if [Code::TunnelTokenRefused, Code::TunnelTokenMissing].contains(&fault.code) {
                [done, failed, waiting]
            } else {
                [done.clone(), done, failed]
            }
        }
    }
}
