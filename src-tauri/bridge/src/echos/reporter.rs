//! Tells the servers what the Echos play: one after the other, in the order in which it happened.
//!
//! A server that is away must not lose where somebody stopped: the last word about an item is kept, and told again.

use crate::shared::Shared;
use household::fault::{Code, Fault};
use household::id::{PlayerId, ServerId, UserId};
use household::server::{Report, Reported};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// Reports that may wait for a server that hangs; more are not worth waiting for.
const WAITING: usize = 256;
/// How long somebody waits for a server to know.
const PATIENCE: Duration = Duration::from_secs(3);
/// Words that are kept for a server that is away.
const KEPT: usize = 64;

/// One thing to tell.
enum Word {
    /// Told to a server.
    Report(Box<Telling>),
    /// Whatever could not be told is tried again.
    Again,
    /// Everything before it has been told.
    Mark(oneshot::Sender<()>),
}

struct Telling {
    server: ServerId,
    user: UserId,
    player: PlayerId,
    report: Report,
}

/// Where reports are handed in.
pub(crate) struct Reporter {
    words: mpsc::Sender<Word>,
    /// Until somebody tells them.
    mouth: Mutex<Option<mpsc::Receiver<Word>>>,
}

impl Default for Reporter {
    fn default() -> Self {
        let (words, mouth) = mpsc::channel(WAITING);
        Self { words, mouth: Mutex::new(Some(mouth)) }
    }
}

impl Reporter {
    /// Hands reports in.
    pub(crate) fn send(&self, server: &ServerId, user: &UserId, player: &PlayerId, reports: Vec<Report>) {
        for report in reports {
            let (server, user, player) = (server.clone(), user.clone(), player.clone());
            if self.words.try_send(Word::Report(Box::new(Telling { server, user, player, report }))).is_err() {
                tracing::warn!("a report is dropped: the server does not keep up");
            }
        }
    }

    /// Lets what could not be told be tried again.
    pub(crate) fn again(&self) {
        // Whoever is busy telling tries again anyway.
        let _full = self.words.try_send(Word::Again);
    }

    /// Waits until everything that was handed in has been told, or could not be; not for ever.
    pub(crate) async fn all_told(&self) {
        let all = async {
            let (mark, told) = oneshot::channel();
            if self.words.send(Word::Mark(mark)).await.is_ok() {
                // Without an answer the teller is gone, and nothing more will be told.
                let _told = told.await;
            }
        };
        let _in_time = tokio::time::timeout(PATIENCE, all).await;
    }
}

impl Shared {
    /// Tells, until it is aborted.
    pub(crate) async fn tell_servers(&self) {
        let mouth = self.echos.reporter.mouth.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(mut mouth) = mouth else { return };
        let mut kept: Vec<Telling> = Vec::new();
        while let Some(word) = mouth.recv().await {
            match word {
                Word::Report(telling) => {
                    // A newer word about the same item takes the place of an older one.
                    kept.retain(|old| !(old.report.item == telling.report.item && old.user == telling.user));
                    self.tell_server(*telling, &mut kept).await;
                }
                Word::Again => {
                    for telling in std::mem::take(&mut kept) {
                        self.tell_server(telling, &mut kept).await;
                    }
                }
                Word::Mark(mark) => drop(mark.send(())),
            }
        }
    }

    async fn tell_server(&self, telling: Telling, kept: &mut Vec<Telling>) {
        let servers = self.servers();
        let Some(server) = servers.iter().find(|server| *server.id() == telling.server) else { return };
        let Err(fault) = server.report(&telling.user, &telling.player, &telling.report).await else { return };
        tracing::warn!(%fault, "a server does not know what an Echo plays");
        let last = matches!(telling.report.what, Reported::Stopped { .. } | Reported::Paused);
        if last && is_away(&fault) && kept.len() < KEPT {
            kept.push(telling);
        }
    }
}

/// Whether the server may take it later.
fn is_away(fault: &Fault) -> bool {
    matches!(fault.code, Code::ServerUnreachable | Code::ServerSlow | Code::ServerStarting)
}
