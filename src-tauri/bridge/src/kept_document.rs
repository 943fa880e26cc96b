//! A document on the disk that follows what is in memory: one JSON file beside the settings, written whole or not at all,
//! and never on a thread on which others wait.
//!
//! It is for what may be lost without harm. So trouble with the file is a word in the log and nothing more.

use crate::kept_file::{self, Readers};
use crate::shared::lock;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use tokio::sync::watch;

/// The version that this Usher writes.
const VERSION: u32 = 1;
/// More than this is none of our files.
const LARGEST: u64 = 64 << 20;

/// The file, and what is to be in it: `{"version":1,"<name>":…}` in `<name>.json`.
pub(crate) struct KeptDocument<T>(Arc<Document<T>>);

struct Document<T> {
    name: &'static str,
    file: PathBuf,
    newest: watch::Sender<T>,
    /// Another program may keep its own in the same file: whoever changed nothing writes nothing.
    changed: AtomicBool,
    /// Whoever writes writes what is newest then, one at a time: a slow disk must not put something old over it.
    writing: Mutex<()>,
}

impl<T: Clone + Default + Serialize + DeserializeOwned + Send + Sync + 'static> KeptDocument<T> {
    /// The file in a folder, and what was in it.
    pub(crate) fn open(folder: &Path, name: &'static str) -> (Self, T) {
        let file = folder.join(name).with_extension("json");
        let kept: T = read(&file, name).unwrap_or_default();
        let newest = watch::Sender::new(kept.clone());
        let (changed, writing) = (AtomicBool::new(false), Mutex::new(()));
        (Self(Arc::new(Document { name, file, newest, changed, writing })), kept)
    }

    /// This is to be in the file from now on.
    pub(crate) fn keep(&self, content: T) {
        self.0.changed.store(true, Ordering::Relaxed);
        self.0.newest.send_replace(content);
    }

    /// Writes whatever is new, until it is aborted.
    pub(crate) async fn write_always(&self) {
        let mut newest = self.0.newest.subscribe();
        while newest.changed().await.is_ok() {
            newest.mark_unchanged();
            let document = self.0.clone();
            // The disk may be slow: not on a thread on which others wait.
            let _written = tokio::task::spawn_blocking(move || document.write()).await;
        }
    }

    /// Writes what is newest now.
    pub(crate) fn write_last(&self) {
        if self.0.changed.load(Ordering::Relaxed) {
            self.0.write();
        }
    }
}

impl<T: Clone + Serialize> Document<T> {
    fn write(&self) {
        let _writing = lock(&self.writing);
        let content = self.newest.borrow().clone();
        write(&self.file, self.name, &content);
    }
}

fn read<T: DeserializeOwned>(file: &Path, name: &str) -> Option<T> {
    let text = kept_file::read(file, LARGEST).ok()??;
    let read = || -> Result<Option<T>, serde_json::Error> {
        let parts: BTreeMap<String, Box<RawValue>> = serde_json::from_str(&text)?;
        let version: Option<u32> = parts.get("version").map(|part| serde_json::from_str(part.get())).transpose()?;
        if version.is_none_or(|version| version > VERSION) {
            return Ok(None);
        }
        parts.get(name).map(|part| serde_json::from_str(part.get())).transpose()
    };
    read().unwrap_or_else(|error| {
        tracing::warn!(name, line = error.line(), column = error.column(), "a kept document cannot be read");
        None
    })
}

fn write<T: Serialize>(file: &Path, name: &str, content: &T) {
    let written = serde_json::to_string(content)
        .map_err(std::io::Error::from)
        .map(|content| format!("{{\"version\":{VERSION},\"{name}\":{content}}}"))
        .and_then(|text| kept_file::replace(file, text.as_bytes(), Readers::Usual));
    if let Err(error) = written {
        tracing::warn!(name, %error, "a kept document could not be written");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(folder: &Path) -> (KeptDocument<Vec<String>>, Vec<String>) {
        KeptDocument::open(folder, "things")
    }

    #[test]
    fn what_was_kept_is_there_after_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let (kept, before) = open(folder.path());
        assert!(before.is_empty());
        kept.keep(vec!["one".into()]);
        kept.write_last();
        assert_eq!(open(folder.path()).1, ["one"]);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_slow_disk_puts_nothing_old_over_what_is_new() {
        let folder = tempfile::tempdir().unwrap();
        let kept = Arc::new(open(folder.path()).0);
        let waits = |count: usize| {
            while Arc::strong_count(&kept.0) != count {
                std::thread::yield_now();
            }
        };
        let writer = kept.clone();
        let writing = tokio::spawn(async move { writer.write_always().await });
        while kept.0.newest.receiver_count() == 0 {
            std::thread::yield_now();
        }
        {
            let _slow = lock(&kept.0.writing);
            kept.keep(vec!["old".into()]);
            // It was handed to the disk, and hangs there.
            waits(2);
            kept.keep(vec!["new".into()]);
        }
        writing.abort();
        kept.write_last();
        waits(1);
        assert_eq!(open(folder.path()).1, ["new"]);
    }

    #[test]
    fn a_file_that_makes_no_sense_is_as_if_it_were_not_there() {
        let folder = tempfile::tempdir().unwrap();
        for text in ["", "{\"version\":1,\"things\":[\"on", "{\"version\":99,\"things\":[\"x\"]}", "[]", "{}"] {
            std::fs::write(folder.path().join("things.json"), text).unwrap();
            assert!(open(folder.path()).1.is_empty(), "{text}");
        }
    }
}
