//! Certificate files of the person's own, as a way in: they are shown, and shown anew when another program has renewed them.
//! Port 443 is led here by whoever made them.

use super::board::{Board, Certificate, Progress, Step};
use super::pause::Timer;
use super::story::What;
use super::way::{Calls, Down, Way};
use crate::shared::Shared;
use async_trait::async_trait;
use household::fault::{Code, Fault};
use reach::certificate::{Files, Found, Said, Watched};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use time::macros::format_description;

/// How often the files are looked at.
const EVERY: Duration = Duration::from_secs(5);
/// So long before its end a certificate that nobody has renewed is a fault.
const AHEAD: time::Duration = time::Duration::days(14);

/// Own files as a way in.
pub(super) struct ByFiles {
    pub(super) shared: Arc<Shared>,
    pub(super) host: String,
    pub(super) files: Files,
    /// Where it listens.
    pub(super) at: SocketAddr,
    pub(super) timer: Timer,
}

#[async_trait]
impl Way for ByFiles {
    fn steps(&self) -> Vec<Step> {
        vec![Step::Certificate, Step::Listen]
    }

    async fn stand(&mut self, board: &Board, calls: &mut Calls) -> Down {
        let mut watched = match board.take(Step::Certificate, self.taken(board)).await {
            Ok(watched) => watched,
            Err(down) => return down,
        };
        let opened = async { self.shared.public.open(self.at).await.map_err(Down::soon) };
        if let Err(down) = board.take(Step::Listen, opened).await {
            return down;
        }
        board.reached_at(format!("https://{}", self.host));
        board.up(What::Up);
        loop {
            self.watch_end(board, &watched);
            tokio::select! {
                () = self.timer.wait(EVERY) => {}
                // Somebody wants the files read now.
                Ok(()) = calls.renewals.changed() => {}
            }
            let now = self.timer.clock().now();
            // A network folder may be slow: not on a thread on which others wait.
            let looked = tokio::task::spawn_blocking(move || {
                let found = watched.look(now);
                (watched, found)
            });
            let Ok((again, found)) = looked.await else { return Down::soon(Fault::new(Code::Internal)) };
            watched = again;
            match found {
                Found::Nothing => {}
                Found::New(pair) => {
                    self.show(board, pair.said());
                    self.shared.public.shown.show(pair);
                    board.step(Step::Certificate, Progress::Done);
                    board.trouble(Step::Certificate, None);
                    board.happened(What::FilesReloaded, None);
                }
                // What is shown stays.
                Found::Wrong(fault) => board.trouble(Step::Certificate, Some(fault)),
            }
        }
    }

    async fn close(&mut self) {
        self.shared.public.close().await;
        self.shared.public.shown.hide();
    }
}

impl ByFiles {
    async fn taken(&self, board: &Board) -> Result<Watched, Down> {
        let (files, now) = (self.files.clone(), self.timer.clock().now());
        let taken = tokio::task::spawn_blocking(move || Watched::taken(files, now)).await;
        // Files are put right by a person, or by a program that writes them any moment.
        let taken = taken.unwrap_or_else(|_| Err(Fault::new(Code::Internal))).map_err(Down::soon)?;
        let (watched, pair) = taken;
        if !pair.said().is_for(&self.host) {
            let names = pair.said().names.join(", ");
            let fault = Fault::new(Code::CertificateNotForHost).with("host", &*self.host).with("names", names);
            return Err(Down::soon(fault));
        }
        self.show(board, pair.said());
        self.shared.public.shown.show(pair);
        Ok(watched)
    }

    fn show(&self, board: &Board, said: &Said) {
        board.change(|stand| stand.certificate = Some(certificate(said, None)));
    }

    /// Tells when the end is near.
    fn watch_end(&self, board: &Board, watched: &Watched) {
        let near = |said: &Said| said.not_after - self.timer.clock().now() < AHEAD;
        let Some(said) = self.shared.public.shown.said().filter(near) else {
            return board.trouble(Step::Listen, None);
        };
        let on = said.not_after.format(format_description!("[year]-[month]-[day]")).unwrap_or_default();
        let file = watched.files().chain.display().to_string();
        board.trouble(Step::Listen, Some(Fault::new(Code::OwnCertificateEndsSoon).with("file", file).with("on", on)));
    }
}

/// What a certificate says, as it is shown.
pub(super) fn certificate(said: &Said, renewed: Option<time::OffsetDateTime>) -> Certificate {
    Certificate {
        names: said.names.clone(),
        issuer: said.issuer.clone(),
        key: said.key.clone(),
        until: said.not_after,
        renewed,
    }
}
