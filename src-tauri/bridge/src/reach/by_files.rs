//! Certificate files of the person's own, as a way in: they are shown, and shown anew when another program has renewed them.
//! Port 443 is led here by whoever made them.

use super::board::{Board, Certificate, Progress, Step};
use super::pause::Timer;
use super::story::What;
use super::way::{Calls, Down, Way};
use crate::certificates::{EVERY, Followed};
use crate::shared::Shared;
use async_trait::async_trait;
use household::fault::{Code, Fault};
use reach::certificate::{Files, Found, Said};
use std::net::SocketAddr;
use std::sync::Arc;

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
        let mut followed = match board.take(Step::Certificate, self.taken(board)).await {
            Ok(followed) => followed,
            Err(down) => return down,
        };
        let opened = async { self.shared.public.open(self.at).await.map_err(Down::soon) };
        if let Err(down) = board.take(Step::Listen, opened).await {
            return down;
        }
        board.reached_at(format!("https://{}", self.host));
        board.up(What::Up);
        loop {
            board.trouble(Step::Listen, followed.ends_soon(&self.shared.public.shown, self.timer.clock().now()));
            tokio::select! {
                () = self.timer.wait(EVERY) => {}
                // Somebody wants the files read now.
                Ok(()) = calls.renewals.changed() => {}
            }
            let found = match followed.look(self.timer.clock().now()).await {
                Ok((again, found)) => {
                    followed = again;
                    found
                }
                Err(fault) => return Down::soon(fault),
            };
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
    async fn taken(&self, board: &Board) -> Result<Followed, Down> {
        // Files are put right by a person, or by a program that writes them any moment.
        let taken = Followed::taken(self.files.clone(), self.timer.clock().now()).await;
        let (followed, pair) = taken.map_err(Down::soon)?;
        if !pair.said().is_for(&self.host) {
            let names = pair.said().names.join(", ");
            let fault = Fault::new(Code::CertificateNotForHost).with("host", &*self.host).with("names", names);
            return Err(Down::soon(fault));
        }
        self.show(board, pair.said());
        self.shared.public.shown.show(pair);
        Ok(followed)
    }

    fn show(&self, board: &Board, said: &Said) {
        board.change(|stand| stand.certificate = Some(certificate(said, None)));
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
