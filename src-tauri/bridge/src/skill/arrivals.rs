//! When the skill was last spoken to: the proof that Alexa's calls arrive at our own door, whichever program has it open.

use crate::kept_document::KeptDocument;
use serde::{Deserialize, Serialize};
use std::path::Path;
use std::time::Duration;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use tokio::sync::watch;

/// How long a call that Amazon says it has made may still be on its way.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often it is looked whether another program has heard it.
const LOOK: Duration = Duration::from_millis(100);
const NAME: &str = "arrived";

/// A request's id and when it was sent, by Alexa's clock: no two are the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Arrival(String, #[serde(with = "time::serde::rfc3339")] OffsetDateTime);

/// The last one.
type Last = Option<Arrival>;

/// What had called at a moment: here, and at another program.
pub(crate) type Before = (Last, Last);

/// What has called.
pub(crate) struct Arrivals {
    last: watch::Sender<Last>,
    pub(crate) kept: KeptDocument<Last>,
    folder: std::path::PathBuf,
}

impl Arrivals {
    /// As it was kept in a folder.
    pub(super) fn open(folder: &Path) -> Self {
        let (kept, last) = KeptDocument::open(folder, NAME);
        Self { last: watch::Sender::new(last), kept, folder: folder.to_owned() }
    }

    /// Somebody spoke to the skill. Only that it was opened is told to other programs: that is seldom.
    pub(crate) fn note(&self, request: &str, at: OffsetDateTime, opened: bool) {
        let last = Some(Arrival(request.to_owned(), at));
        if opened {
            self.kept.keep(last.clone());
        }
        self.last.send_replace(last);
    }

    /// What has called last, here or at another program.
    pub(crate) fn last(&self) -> Before {
        (self.last.borrow().clone(), KeptDocument::<Last>::open(&self.folder, NAME).1)
    }

    /// When somebody last spoke to it (RFC 3339).
    pub(super) fn last_time(&self) -> Option<String> {
        self.last.borrow().as_ref().and_then(|Arrival(_, at)| at.format(&Rfc3339).ok())
    }

    /// Whether anything has called since `before`; waits a little for it.
    pub(crate) async fn since(&self, before: &Before) -> bool {
        self.within(before, PATIENCE).await
    }

    /// The same within a time.
    pub(crate) async fn within(&self, before: &Before, patience: Duration) -> bool {
        let coming = async {
            while self.last() == *before {
                tokio::time::sleep(LOOK).await;
            }
        };
        tokio::time::timeout(patience, coming).await.is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_call_is_noticed_here_and_where_another_program_hears_it() {
        let folder = tempfile::tempdir().unwrap();
        let (here, there) = (Arrivals::open(folder.path()), Arrivals::open(folder.path()));
        let before = (here.last(), there.last());
        here.note("one", OffsetDateTime::UNIX_EPOCH, true);
        assert!(here.since(&before.0).await);
        here.kept.write_last();
        assert!(there.since(&before.1).await);
        assert_eq!(Arrivals::open(folder.path()).last_time().as_deref(), Some("1970-01-01T00:00:00Z"));
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_that_does_not_come_is_not_waited_for_for_ever() {
        let folder = tempfile::tempdir().unwrap();
        let arrivals = Arrivals::open(folder.path());
        assert!(!arrivals.since(&arrivals.last()).await);
    }
}
