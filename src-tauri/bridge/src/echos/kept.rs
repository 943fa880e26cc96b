//! The queues on the disk: one JSON file beside the settings, written whole or not at all.
//!
//! They may be lost without harm: the music goes on, and only what would come next is forgotten. So trouble with the file
//! is a word in the log and nothing more.

use super::Queues;
use crate::kept_file::{self, Readers};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::watch;

/// The file's name in the folder.
const FILE: &str = "echos.json";
/// The version that this Usher writes.
const VERSION: u32 = 1;
/// More than this is not a file of queues.
const LARGEST: u64 = 64 << 20;

#[derive(Serialize, Deserialize)]
struct Document {
    version: u32,
    echos: Queues,
}

/// The file, and what is to be in it.
pub(crate) struct Kept {
    file: PathBuf,
    newest: watch::Sender<Queues>,
    /// Another program may keep its own in the same file: whoever changed nothing writes nothing.
    changed: AtomicBool,
}

impl Kept {
    /// The file in a folder, and what was in it.
    pub(crate) fn open(folder: &Path) -> (Self, Queues) {
        let file = folder.join(FILE);
        let queues = read(&file).unwrap_or_default();
        (Self { file, newest: watch::Sender::new(queues.clone()), changed: AtomicBool::new(false) }, queues)
    }

    /// These are to be in the file from now on.
    pub(crate) fn keep(&self, queues: Queues) {
        self.changed.store(true, Ordering::Relaxed);
        self.newest.send_replace(queues);
    }

    /// Writes whatever is new, until it is aborted.
    pub(crate) async fn write_always(&self) {
        let mut newest = self.newest.subscribe();
        while newest.changed().await.is_ok() {
            let (file, queues) = (self.file.clone(), newest.borrow_and_update().clone());
            // The disk may be slow: not on a thread on which others wait.
            let _written = tokio::task::spawn_blocking(move || write(&file, queues)).await;
        }
    }

    /// Writes what is newest now.
    pub(crate) fn write_last(&self) {
        if self.changed.load(Ordering::Relaxed) {
            write(&self.file, self.newest.borrow().clone());
        }
    }
}

fn read(file: &Path) -> Option<Queues> {
    let text = kept_file::read(file, LARGEST).ok()??;
    let document: Document = match serde_json::from_str(&text) {
        Ok(document) => document,
        Err(error) => {
            tracing::warn!(line = error.line(), column = error.column(), "the queues of the Echos cannot be read");
            return None;
        }
    };
    (document.version <= VERSION).then_some(document.echos)
}

fn write(file: &Path, echos: Queues) {
    let written = serde_json::to_vec(&Document { version: VERSION, echos })
        .map_err(std::io::Error::from)
        .and_then(|bytes| kept_file::replace(file, &bytes, Readers::Usual));
    if let Err(error) = written {
        tracing::warn!(%error, "the queues of the Echos could not be written");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use household::id::EchoId;
    use household::playback::echo_queue::EchoQueue;
    use std::sync::Arc;

    fn queues() -> Queues {
        Queues::from([(EchoId::new("kitchen"), Arc::new(EchoQueue::empty()))])
    }

    #[test]
    fn what_was_kept_is_there_after_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let (kept, before) = Kept::open(folder.path());
        assert!(before.is_empty());
        kept.keep(queues());
        kept.write_last();
        assert_eq!(Kept::open(folder.path()).1, queues());
    }

    #[test]
    fn a_file_that_makes_no_sense_is_as_if_it_were_not_there() {
        let folder = tempfile::tempdir().unwrap();
        for text in ["", "{\"version\":1,\"echos\":{\"kit", "{\"version\":99,\"echos\":{}}", "[]"] {
            std::fs::write(folder.path().join(FILE), text).unwrap();
            assert!(Kept::open(folder.path()).1.is_empty(), "{text}");
        }
    }
}
