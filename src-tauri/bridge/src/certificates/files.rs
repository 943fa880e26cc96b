//! Files of the person's own: shown, and shown anew when another program has renewed them.

use crate::shared::Shared;
use household::fault::{Code, Fault};
use reach::certificate::{Files, Found, Pair, Said, Shown, Watched};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;
use time::macros::format_description;
use tokio::task::{JoinHandle, spawn_blocking};

/// How often the files are looked at.
pub(crate) const EVERY: Duration = Duration::from_secs(5);
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

/// Files that are followed. A network folder may be slow: they are never read on a thread on which others wait.
pub(crate) struct Followed(Watched);

impl Followed {
    /// Begins with what lies there now.
    ///
    /// # Errors
    /// What is wrong with the files.
    pub(crate) async fn taken(files: Files, now: OffsetDateTime) -> Result<(Self, Pair), Fault> {
        let taken = spawn_blocking(move || Watched::taken(files, now)).await;
        taken.unwrap_or_else(|_| Err(Fault::new(Code::Internal))).map(|(watched, pair)| (Self(watched), pair))
    }

    /// Looks whether they have changed.
    ///
    /// # Errors
    /// [`Code::Internal`]: nobody follows them any more.
    pub(crate) async fn look(mut self, now: OffsetDateTime) -> Result<(Self, Found), Fault> {
        let looked = spawn_blocking(move || {
            let found = self.0.look(now);
            (self, found)
        });
        looked.await.map_err(|_| Fault::new(Code::Internal))
    }

    /// The fault that the certificate which is shown ends soon, and nobody has renewed it.
    pub(crate) fn ends_soon(&self, shown: &Shown, now: OffsetDateTime) -> Option<Fault> {
        let said = shown.said().filter(|said: &Said| said.not_after - now < AHEAD)?;
        let on = said.not_after.format(format_description!("[year]-[month]-[day]")).unwrap_or_default();
        let file = self.0.files().chain.display().to_string();
        Some(Fault::new(Code::OwnCertificateEndsSoon).with("file", file).with("on", on))
    }
}

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
        let (followed, pair) = Followed::taken(files, self.clock.now()).await?;
        self.public.shown.show(pair);
        self.public.open(address).await?;
        let shared = self.clone();
        Ok(tokio::spawn(async move { shared.follow_files(followed).await }))
    }

    /// Shows what lies in the files, whenever it has changed.
    async fn follow_files(&self, mut followed: Followed) {
        loop {
            self.watch_end(&followed);
            tokio::time::sleep(EVERY).await;
            let Ok((again, found)) = followed.look(self.clock.now()).await else { return };
            followed = again;
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
    fn watch_end(&self, followed: &Followed) {
        match followed.ends_soon(&self.public.shown, self.clock.now()) {
            None => self.withdraw(Code::OwnCertificateEndsSoon),
            Some(fault) if !self.faults.all().contains(&fault) => self.report(fault),
            Some(_) => {}
        }
    }
}
