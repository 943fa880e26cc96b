//! How far the set-up of the skill is, on the disk: written whole or not at all, after every step, before the next begins.
//!
//! What cannot be read is as if it were not there: the skill is found again by its mark.

use super::certificate::Served;
use super::under_way;
use crate::kept_file::{self, Look, Readers, look};
use crate::shared::lock;
use alexa::provision::setup::{Aim, Progress, Story};
use household::fault::{Code, Fault};
use serde::{Deserialize, Serialize};
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// The version that this Usher writes.
const VERSION: u32 = 1;
/// More than this is none of our files.
const LARGEST: u64 = 4 << 20;
/// The file's name in the folder.
const FILE: &str = "skill.json";

/// How far it is, and what people were told of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Kept {
    version: u32,
    /// What the last run was for, and how it stands; none if there was none.
    pub(super) run: Option<Standing>,
    /// What is known to be done.
    pub(super) progress: Progress,
    /// The hash of everything that was wished when the set-up was last done.
    pub(super) done: Option<String>,
    /// The certificate that was last seen at the endpoint.
    pub(super) served: Option<Served>,
}

/// How the last run stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Standing {
    /// What it is for.
    pub(super) aim: Aim,
    /// How it stands.
    pub(super) state: State,
    /// Why it failed, where that was before its first step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) fault: Option<Fault>,
    /// Its steps.
    pub(super) story: Story,
}

/// How a run stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum State {
    /// It is under way, or was when its program ended.
    Running,
    /// Somebody held it.
    Stopped,
    /// A step failed.
    Failed,
    /// It is done.
    Done,
}

/// The file, and what is to be in it.
pub(super) struct KeptRun {
    file: PathBuf,
    now: Arc<Mutex<Kept>>,
    /// Held while it is written: what is newest then is what is written.
    writing: Arc<Mutex<Option<Look>>>,
}

/// Held while a run is under way, so that no other program runs one.
pub(super) struct Turn(#[expect(dead_code, reason = "closed, it gives the turn back")] Option<File>);

impl KeptRun {
    pub(super) fn open(folder: &Path) -> Self {
        let file = folder.join(FILE);
        let seen = look(&file);
        let now = read(&file).unwrap_or_default();
        Self { file, now: Arc::new(Mutex::new(now)), writing: Arc::new(Mutex::new(seen)) }
    }

    /// As it is now.
    pub(super) fn get<T>(&self, read: impl FnOnce(&Kept) -> T) -> T {
        read(&lock(&self.now))
    }

    /// Changes it in memory: the next writing takes it along.
    pub(super) fn change(&self, change: impl FnOnce(&mut Kept)) {
        change(&mut lock(&self.now));
    }

    /// Writes what is newest, and returns when it is on the disk.
    ///
    /// # Errors
    /// [`Code::SettingsNotSaved`] (`file`, `reason`).
    pub(super) async fn write(&self) -> Result<(), Fault> {
        let (file, now, writing) = (self.file.clone(), self.now.clone(), self.writing.clone());
        let written = tokio::task::spawn_blocking(move || write(&file, &now, &writing)).await;
        written.map_err(|_| Fault::new(Code::Internal))?
    }

    /// Takes the turn, and what another program has written before.
    ///
    /// # Errors
    /// [`Code::SetUpUnderWay`] when another program has it.
    pub(super) fn turn(&self) -> Result<Turn, Fault> {
        let mut options = File::options();
        options.write(true).create(true).truncate(false);
        // Where the file system knows no locks there is nothing to wait for.
        let Ok(lock) = options.open(self.file.with_extension("lock")) else { return Ok(Turn(None)) };
        let turn = match lock.try_lock() {
            Ok(()) => Turn(Some(lock)),
            Err(TryLockError::WouldBlock) => return Err(under_way()),
            Err(TryLockError::Error(_)) => Turn(None),
        };
        self.refresh();
        Ok(turn)
    }

    /// Reads what another program has written; tells whether that was anything.
    pub(super) fn refresh(&self) -> bool {
        let mut seen = lock(&self.writing);
        let found = look(&self.file);
        if found == *seen {
            return false;
        }
        *seen = found;
        let Some(kept) = read(&self.file) else { return false };
        *lock(&self.now) = kept;
        true
    }
}

fn write(file: &Path, now: &Mutex<Kept>, writing: &Mutex<Option<Look>>) -> Result<(), Fault> {
    let mut seen = lock(writing);
    let kept = Kept { version: VERSION, ..lock(now).clone() };
    let written = serde_json::to_vec_pretty(&kept)
        .map_err(std::io::Error::from)
        .and_then(|text| kept_file::replace(file, &text, Readers::Usual));
    *seen = look(file);
    written.map_err(|error| {
        let reason = error.kind().to_string();
        Fault::new(Code::SettingsNotSaved).with("file", file.display().to_string()).with("reason", reason)
    })
}

fn read(file: &Path) -> Option<Kept> {
    let text = kept_file::read(file, LARGEST).ok()??;
    let kept: Kept = serde_json::from_str(&text)
        .inspect_err(|error| tracing::warn!(line = error.line(), "how far the set-up is cannot be read"))
        .ok()?;
    (kept.version <= VERSION).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn how_far_it_is_is_known_after_a_restart_and_to_other_programs() {
        let folder = tempfile::tempdir().unwrap();
        let (one, other) = (KeptRun::open(folder.path()), KeptRun::open(folder.path()));
        one.change(|kept| kept.progress.skill = Some("amzn1.ask.skill.1".into()));
        one.write().await.unwrap();
        assert!(other.refresh() && !other.refresh());
        let skill = |kept: &KeptRun| kept.get(|kept| kept.progress.skill.clone());
        assert_eq!(skill(&other).as_deref(), Some("amzn1.ask.skill.1"));
        assert_eq!(skill(&KeptRun::open(folder.path())), skill(&other));
    }

    #[test]
    fn only_one_program_runs_it() {
        let folder = tempfile::tempdir().unwrap();
        let (one, other) = (KeptRun::open(folder.path()), KeptRun::open(folder.path()));
        let turn = one.turn().ok().unwrap();
        assert_eq!(other.turn().err().unwrap().code, Code::SetUpUnderWay);
        drop(turn);
        assert!(other.turn().is_ok());
    }

    #[test]
    fn what_makes_no_sense_is_as_if_it_were_not_there() {
        let folder = tempfile::tempdir().unwrap();
        for text in ["", "{", "[]", r#"{"version":99,"done":"x"}"#, r#"{"version":1,"progress":7}"#] {
            std::fs::write(folder.path().join(FILE), text).unwrap();
            KeptRun::open(folder.path()).get(|kept| assert_eq!(*kept, Kept::default(), "{text}"));
        }
    }
}
