//! Files of the person's own: shown, and shown anew when another program has renewed them.

use crate::shared::Shared;
use household::fault::{Code, Fault};
use reach::certificate::{Files, Found, Said, Watched};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use time::macros::format_description;
use tokio::task::JoinHandle;

/// How often the files are looked at.
const EVERY: Duration = Duration::from_secs(5);
/// So long before its end a certificate that nobody has renewed is a fault.
const AHEAD: time::Duration = time::Duration::days(14);
/// What is all right again once a pair could be taken.
const SETTLED: [Code; 8] = [
    Code::OwnCertificateUnreadable,
    Code::OwnCertificateNotPem,
    Code::OwnCertificateNoKey,
    Code::OwnCertificateKeyLocked,
    Code::OwnCertificateKeyUnusable,
    Code::OwnCertificateKeyOther,
    Code::OwnCertificateDisordered,
    Code::OwnCertificateEnded,
];

impl Shared {
    /// Listens with TLS, showing what lies in these files, and follows them until the task is aborted.
    ///
    /// # Errors
    /// What is wrong with the files, or with the address. Then it does not listen.
    pub(crate) async fn open_with_files(
        self: &Arc<Self>,
        files: Files,
        address: SocketAddr,
    ) -> Result<JoinHandle<()>, Fault> {
        let (watched, pair) = Watched::taken(files, self.clock.now())?;
        self.public.shown.show(pair);
        self.public.open(address).await?;
        let shared = self.clone();
        Ok(tokio::spawn(async move { shared.follow_files(watched).await }))
    }

    /// Shows what lies in the files, whenever it has changed.
    async fn follow_files(&self, mut watched: Watched) {
        loop {
            self.watch_end(&watched);
            tokio::time::sleep(EVERY).await;
            let now = self.clock.now();
            // A network folder may be slow: not on a thread on which others wait.
            let looked = tokio::task::spawn_blocking(move || {
                let found = watched.look(now);
                (watched, found)
            });
            let Ok((again, found)) = looked.await else { return };
            watched = again;
            match found {
                Found::Nothing => {}
                Found::New(pair) => {
                    tracing::info!(names = ?pair.said().names, until = %pair.said().not_after, "a certificate is shown");
                    self.public.shown.show(pair);
                    SETTLED.into_iter().for_each(|code| self.withdraw(code));
                }
                Found::Wrong(fault) => self.report(fault),
            }
        }
    }

    /// Tells when the end is near, and that it is not any more.
    fn watch_end(&self, watched: &Watched) {
        let near = |said: &Said| said.not_after - self.clock.now() < AHEAD;
        let Some(said) = self.public.shown.said().filter(near) else {
            return self.withdraw(Code::OwnCertificateEndsSoon);
        };
        let on = said.not_after.format(format_description!("[year]-[month]-[day]")).unwrap_or_default();
        let fault = Fault::new(Code::OwnCertificateEndsSoon).with("file", watched.files().chain.display().to_string());
        let fault = fault.with("on", on);
        if !self.faults.all().contains(&fault) {
            self.report(fault);
        }
    }
}
