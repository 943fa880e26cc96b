//! Keeps a tunnel up: finds the program, starts it, follows it, and starts it again when it ends, ever more rarely where it
//! does not last. It knows no engine.

use super::command_line::{self, Tool};
use super::engine::{self, Engine, Ready, Told, fault};
use super::{Kind, Means, Pace, Standing, Version, Wish};
use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use household::fault::{Code, Fault};
use std::pin::pin;
use std::time::Duration;
use tokio::process::Child;
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, sleep, sleep_until, timeout};

/// How long what a program wrote last may take to arrive after its end.
const LAST_WORDS: Duration = Duration::from_millis(300);

/// Runs a tunnel until it is asked to leave.
pub(super) async fn run(wish: Wish, means: Means, told: watch::Sender<Standing>, mut leaving: watch::Receiver<bool>) {
    let tunnel = Running { wish, means, told };
    let mut rests = rests(&tunnel.means);
    loop {
        let begun = Instant::now();
        let end = tunnel.once(&mut leaving).await;
        if matches!(end, End::Left) || *leaving.borrow() {
            return;
        }
        let pace = tunnel.means.pace;
        if begun.elapsed() > pace.longest_rest {
            // What lasted was no failure.
            rests = self::rests(&tunnel.means);
        }
        let next = rests.next().unwrap_or(pace.longest_rest);
        let rest = if let End::ForAPerson = end { pace.longest_rest } else { next };
        tokio::select! {
            () = sleep(rest) => {}
            _ = leaving.changed() => return,
        }
    }
}

fn rests(means: &Means) -> ExponentialBackoff {
    let Pace { rest, longest_rest, .. } = means.pace;
    let steps = ExponentialBuilder::new().with_min_delay(rest).with_max_delay(longest_rest);
    steps.with_jitter().with_jitter_seed(means.seed).without_max_times().build()
}

/// Why a program is not running any more.
#[derive(Clone, Copy, Debug)]
enum End {
    /// It was asked to leave.
    Left,
    /// It ended, or was ended.
    Ended,
    /// Only a person can help.
    ForAPerson,
}

struct Running {
    wish: Wish,
    means: Means,
    told: watch::Sender<Standing>,
}

impl Running {
    /// From looking for the program to its end.
    async fn once(&self, leaving: &mut watch::Receiver<bool>) -> End {
        let engine = tokio::select! {
            engine = self.prepared() => match engine {
                Ok(engine) => engine,
                Err(end) => return end,
            },
            _ = leaving.changed() => return End::Left,
        };
        let kind = self.wish.kind;
        let mut child = match engine.command().spawn() {
            Ok(child) => child,
            Err(error) => {
                tracing::warn!(%error, tunnel = kind.program(), "a tunnel's program could not be started");
                return self.down(fault(Code::TunnelEnded, kind));
            }
        };
        let Some(lines) = command_line::listen(&mut child) else { return self.down(fault(Code::TunnelEnded, kind)) };
        tracing::info!(tunnel = kind.program(), "a tunnel's program was started");
        self.follow(engine.as_ref(), child, lines, leaving).await
    }

    /// An engine whose program can be started now.
    async fn prepared(&self) -> Result<Box<dyn Engine>, End> {
        let kind = self.wish.kind;
        let Some(file) = self.means.programs.find(kind) else {
            return Err(self.down(fault(Code::TunnelProgramMissing, kind).with("page", kind.install())));
        };
        let tool = Tool { file };
        let version = tool.version().await;
        if let Some(old) = version.filter(|version| *version < kind.oldest()) {
            return Err(self.down(too_old(kind, old)));
        }
        let mut engine = engine::engine(tool, &self.wish, &self.means, version);
        loop {
            let rest = match engine.ready().await {
                Ready::Start => break,
                Ready::No(fault) => return Err(self.down(fault)),
                Ready::Soon => self.means.pace.look,
                Ready::Page(page) => {
                    self.tell(Standing::Waiting { page });
                    self.means.pace.look
                }
                Ready::Already(address) => {
                    self.tell(Standing::Up { address });
                    self.means.pace.watch
                }
            };
            sleep(rest).await;
        }
        if !matches!(*self.told.borrow(), Standing::Down { .. }) {
            self.tell(Standing::Starting);
        }
        Ok(engine)
    }

    /// Follows a running program to its end.
    async fn follow(
        &self,
        engine: &dyn Engine,
        mut child: Child,
        mut lines: mpsc::Receiver<String>,
        leaving: &mut watch::Receiver<bool>,
    ) -> End {
        let pace = self.means.pace;
        let mut patience = Instant::now() + pace.ready;
        let mut talking = true;
        let mut why = fault(Code::TunnelNotReady, self.wish.kind);
        let mut looking = pin!(looked(engine, Duration::ZERO));
        loop {
            let down = self.is_down();
            let told = tokio::select! {
                _ = leaving.changed() => {
                    command_line::end(child, pace.leaving).await;
                    return End::Left;
                }
                line = lines.recv(), if talking => {
                    talking = line.is_some();
                    line.and_then(|line| engine.heard(&line))
                }
                _ = child.wait() => return self.ended(engine, &mut lines).await,
                told = looking.as_mut() => {
                    looking.set(looked(engine, if down { pace.look } else { pace.watch }));
                    told
                }
                () = sleep_until(patience), if down => Some(Told::Over(why.clone())),
            };
            match told {
                Some(Told::Over(fault)) => {
                    command_line::end(child, pace.leaving).await;
                    return self.down(fault);
                }
                Some(Told::Lost(fault)) => {
                    why = fault.clone();
                    self.tell(Standing::Down { fault });
                }
                Some(Told::Page(page)) => self.tell(Standing::Waiting { page }),
                Some(Told::Up(address)) => self.tell(Standing::Up { address }),
                None => {}
            }
            if !self.is_down() {
                patience = Instant::now() + pace.ready;
            }
        }
    }

    /// Whether it is neither up nor waits for anybody.
    fn is_down(&self) -> bool {
        matches!(*self.told.borrow(), Standing::Starting | Standing::Down { .. })
    }

    /// The program is gone: what it wrote last may say why.
    async fn ended(&self, engine: &dyn Engine, lines: &mut mpsc::Receiver<String>) -> End {
        let until = Instant::now() + LAST_WORDS;
        while let Ok(Some(line)) = timeout(until.saturating_duration_since(Instant::now()), lines.recv()).await {
            if let Some(Told::Over(fault)) = engine.heard(&line) {
                return self.down(fault);
            }
        }
        self.down(fault(Code::TunnelEnded, self.wish.kind))
    }

    fn down(&self, fault: Fault) -> End {
        let end = if for_a_person(fault.code) { End::ForAPerson } else { End::Ended };
        tracing::warn!(tunnel = self.wish.kind.program(), fault = fault.code.as_str(), "a tunnel is down");
        self.tell(Standing::Down { fault });
        end
    }

    fn tell(&self, standing: Standing) {
        self.told.send_if_modified(|known| {
            let news = *known != standing;
            *known = standing;
            news
        });
    }
}

/// What an engine's local API tells after a rest.
async fn looked(engine: &dyn Engine, rest: Duration) -> Option<Told> {
    sleep(rest).await;
    engine.look().await
}

/// The fault of a program that is older than can be used.
pub(super) fn too_old(kind: Kind, version: Version) -> Fault {
    let fault = fault(Code::TunnelTooOld, kind).with("version", version.to_string());
    fault.with("needed", kind.oldest().to_string()).with("page", kind.install())
}

/// Whether trying again soon is of no use.
fn for_a_person(code: Code) -> bool {
    let theirs = [Code::TunnelTokenRefused, Code::TunnelTokenMissing, Code::TunnelTooOld, Code::TunnelNameRefused];
    theirs.contains(&code)
}
