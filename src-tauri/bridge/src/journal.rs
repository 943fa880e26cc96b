//! Every command's activity: on disk, bounded, newest in memory.
//!
//! One thread owns the file; whoever writes only hands over. Where the disk fails, activities stay in memory, a fault
//! says so, and they are written when the disk works again.

mod disk;

use household::activity::Activity;
use household::fault::Fault;
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;
use time::OffsetDateTime;
use tokio::sync::oneshot;

/// Activities kept in memory, and so the most that a failing disk can hold up.
const IN_MEMORY: usize = 500;
/// Activities that may wait for the disk before new ones are left out of it.
const WAITING: usize = 4096;
/// For how long activities that follow a written one are gathered: together they cost the disk, and whoever hands
/// them over, a fraction. The first after a pause is written at once.
const TOGETHER: Duration = Duration::from_millis(20);
/// The file's name in the folder.
pub const FILE: &str = "journal.sqlite";

/// How much is kept.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Activities on disk.
    pub activities: u64,
    /// The file's size in bytes.
    pub bytes: u64,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { activities: 20_000, bytes: 64 << 20 }
    }
}

/// Told when the disk fails (with the fault) and when it works again (with none).
pub type Trouble = Box<dyn Fn(Option<Fault>) + Send>;

/// The journal.
pub struct Journal {
    to_disk: Mutex<Option<SyncSender<Job>>>,
    writer: Mutex<Option<JoinHandle<()>>>,
    recent: Mutex<VecDeque<Arc<Activity>>>,
    next: AtomicU64,
    left_out: AtomicU64,
}

enum Job {
    Keep(Arc<Activity>),
    Older { before: u64, most: u32, to: oneshot::Sender<Vec<Activity>> },
    Clear(oneshot::Sender<()>),
}

impl Journal {
    /// Opens the journal in a folder and reads the newest activities.
    pub fn open(folder: &Path, bounds: Bounds, now: OffsetDateTime, trouble: Trouble) -> Self {
        let (to_disk, jobs) = sync_channel(WAITING);
        let mut disk = disk::Disk::new(PathBuf::from(folder).join(FILE), bounds, trouble);
        let newest = disk.older(u64::MAX, u32::try_from(IN_MEMORY).unwrap_or(u32::MAX));
        let next = match newest.first() {
            Some(newest) => newest.number + 1,
            None if disk.works() => 1,
            // What is on the disk is not known: numbers that no earlier journal has given.
            None => u64::try_from(now.unix_timestamp_nanos() / 1_000_000).unwrap_or(1),
        };
        let recent = newest.into_iter().rev().map(Arc::new).collect();
        // A thread of its own: SQLite blocks, and must never block a command.
        let writer = std::thread::Builder::new().name("journal".into()).spawn(move || write(&mut disk, &jobs)).ok();
        Self {
            to_disk: Mutex::new(Some(to_disk)),
            writer: Mutex::new(writer),
            recent: Mutex::new(recent),
            next: AtomicU64::new(next),
            left_out: AtomicU64::new(0),
        }
    }

    /// Numbers an activity and keeps it. Never waits.
    pub fn keep(&self, mut activity: Activity) -> Arc<Activity> {
        activity.number = self.next.fetch_add(1, Ordering::Relaxed);
        let activity = Arc::new(activity);
        {
            let mut recent = self.recent.lock().unwrap_or_else(PoisonError::into_inner);
            if recent.len() >= IN_MEMORY {
                recent.pop_front();
            }
            recent.push_back(activity.clone());
        }
        let to_disk = self.to_disk.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(to_disk) = to_disk.as_ref()
            && let Err(TrySendError::Full(_)) = to_disk.try_send(Job::Keep(activity.clone()))
        {
            let left_out = self.left_out.fetch_add(1, Ordering::Relaxed) + 1;
            if left_out.is_power_of_two() {
                tracing::warn!(left_out, "commands come faster than the journal can write");
            }
        }
        activity
    }

    /// The newest activity.
    pub fn last(&self) -> Option<Arc<Activity>> {
        self.recent.lock().unwrap_or_else(PoisonError::into_inner).back().cloned()
    }

    /// Activities with a smaller number, newest first.
    pub async fn older(&self, before: Option<u64>, most: usize) -> Vec<Arc<Activity>> {
        let before = before.unwrap_or(u64::MAX);
        let here: Vec<Arc<Activity>> = {
            let recent = self.recent.lock().unwrap_or_else(PoisonError::into_inner);
            recent.iter().rev().filter(|activity| activity.number < before).take(most).cloned().collect()
        };
        if here.len() >= most {
            return here;
        }
        let before = here.last().map_or(before, |activity| activity.number);
        let missing = u32::try_from(most - here.len()).unwrap_or(u32::MAX);
        let (to, from_disk) = oneshot::channel();
        self.ask(Job::Older { before, most: missing, to });
        let older = from_disk.await.unwrap_or_default();
        here.into_iter().chain(older.into_iter().map(Arc::new)).collect()
    }

    /// Forgets everything.
    pub async fn clear(&self) {
        self.recent.lock().unwrap_or_else(PoisonError::into_inner).clear();
        let (to, cleared) = oneshot::channel();
        self.ask(Job::Clear(to));
        let _done = cleared.await;
    }

    /// Writes what waits and ends the thread.
    pub fn close(&self) {
        drop(self.to_disk.lock().unwrap_or_else(PoisonError::into_inner).take());
        if let Some(writer) = self.writer.lock().unwrap_or_else(PoisonError::into_inner).take() {
            writer.thread().unpark();
            let _ended = writer.join();
        }
    }

    fn ask(&self, job: Job) {
        {
            let to_disk = self.to_disk.lock().unwrap_or_else(PoisonError::into_inner);
            // When the queue is full the answer channel is dropped, and the asker gets nothing.
            let _asked = to_disk.as_ref().map(|to_disk| to_disk.try_send(job));
        }
        // Somebody waits for the answer.
        if let Some(writer) = self.writer.lock().unwrap_or_else(PoisonError::into_inner).as_ref() {
            writer.thread().unpark();
        }
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        self.close();
    }
}

/// The writing thread: everything that waits goes to disk in one transaction.
fn write(disk: &mut disk::Disk, jobs: &Receiver<Job>) {
    const AT_ONCE: usize = 256;
    let mut waiting = Vec::new();
    while let Ok(first) = jobs.recv() {
        let mut next = Some(first);
        let mut full = false;
        while let Some(job) = next.take() {
            match job {
                Job::Keep(activity) => waiting.push(activity),
                Job::Older { before, most, to } => {
                    disk.keep(&mut waiting);
                    let _gone = to.send(disk.older(before, most));
                }
                Job::Clear(to) => {
                    waiting.clear();
                    disk.clear();
                    let _gone = to.send(());
                }
            }
            full = waiting.len() >= AT_ONCE;
            if !full {
                next = jobs.try_recv().ok();
            }
        }
        disk.keep(&mut waiting);
        // What a failing disk has not taken stays, up to what memory shows anyway.
        let excess = waiting.len().saturating_sub(IN_MEMORY);
        waiting.drain(..excess);
        if !full {
            std::thread::park_timeout(TOGETHER);
        }
    }
    disk.keep(&mut waiting);
}

#[cfg(test)]
mod tests {
    use super::*;
    use household::activity::{Door, Outcome, Stages};
    use household::fault::Code;
    use std::collections::BTreeMap;

    const NOW: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;

    fn activity(said: &str) -> Activity {
        Activity {
            number: 0,
            at: NOW,
            door: Door::Try,
            locale: "en-US".into(),
            echo: None,
            heard: Some("pause".into()),
            intent: "AMAZON.PauseIntent".into(),
            slots: BTreeMap::new(),
            orders: Vec::new(),
            said: said.into(),
            outcome: Outcome::Done,
            fault: None,
            millis: Stages::default(),
        }
    }

    /// A journal whose troubles come out of a channel.
    fn open(folder: &Path, bounds: Bounds) -> (Journal, Receiver<Option<Code>>) {
        let (tell, told) = sync_channel(64);
        let trouble = move |fault: Option<Fault>| {
            let _full = tell.try_send(fault.map(|fault| fault.code));
        };
        (Journal::open(folder, bounds, NOW, Box::new(trouble)), told)
    }

    fn numbers(activities: &[Arc<Activity>]) -> Vec<u64> {
        activities.iter().map(|activity| activity.number).collect()
    }

    #[tokio::test]
    async fn what_was_said_is_there_after_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let (journal, _) = open(folder.path(), Bounds::default());
        for said in ["one", "two", "three"] {
            journal.keep(activity(said));
        }
        journal.close();
        let (again, _) = open(folder.path(), Bounds::default());
        assert_eq!(again.last().unwrap().said, "three");
        assert_eq!(again.keep(activity("four")).number, 4);
        assert_eq!(numbers(&again.older(Some(4), 2).await), [3, 2]);
    }

    #[tokio::test]
    async fn memory_and_disk_together_give_everything_in_order() {
        let folder = tempfile::tempdir().unwrap();
        let (journal, _) = open(folder.path(), Bounds::default());
        for _ in 0..IN_MEMORY + 50 {
            journal.keep(activity("again"));
        }
        let all = journal.older(None, IN_MEMORY + 50).await;
        let wanted: Vec<u64> = (1..=u64::try_from(IN_MEMORY + 50).unwrap()).rev().collect();
        assert_eq!(numbers(&all), wanted);
    }

    #[tokio::test]
    async fn the_oldest_go_when_the_journal_is_full() {
        let folder = tempfile::tempdir().unwrap();
        let (journal, troubles) = open(folder.path(), Bounds { activities: 100, bytes: 64 << 20 });
        for _ in 0..2000 {
            journal.keep(activity("again"));
            // One more question than answers lets the writer keep up.
            if journal.last().is_some_and(|last| last.number % 500 == 0) {
                journal.older(Some(1), 1).await;
            }
        }
        journal.close();
        let (again, _) = open(folder.path(), Bounds::default());
        let kept = again.older(None, 10_000).await;
        assert_eq!(kept.first().map(|activity| activity.number), Some(2000));
        assert!(kept.len() < 700, "{} are kept", kept.len());
        assert_eq!(troubles.try_iter().count(), 0);
    }

    #[tokio::test]
    async fn a_full_disk_costs_old_stories_and_not_new_ones() {
        let folder = tempfile::tempdir().unwrap();
        let (journal, _) = open(folder.path(), Bounds { activities: 1_000_000, bytes: 200_000 });
        for _ in 0..3000 {
            journal.keep(activity("a sentence of some length, so that the file fills up soon enough"));
            if journal.last().is_some_and(|last| last.number % 250 == 0) {
                journal.older(Some(1), 1).await;
            }
        }
        journal.close();
        let (again, _) = open(folder.path(), Bounds::default());
        assert_eq!(again.last().unwrap().number, 3000);
    }

    #[tokio::test]
    async fn a_journal_that_cannot_be_written_says_so_and_loses_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join(FILE);
        std::fs::create_dir(&place).unwrap();
        let (journal, troubles) = open(folder.path(), Bounds::default());
        journal.keep(activity("while it cannot be written"));
        assert_eq!(journal.older(None, 10).await.len(), 1, "it is shown all the same");
        assert_eq!(troubles.recv().unwrap(), Some(Code::JournalNotWritten));
        // The disk works again: what waited is written, and the fault goes.
        std::fs::remove_dir(&place).unwrap();
        journal.keep(activity("now it can"));
        journal.close();
        assert!(troubles.try_iter().any(|trouble| trouble.is_none()));
        let (again, _) = open(folder.path(), Bounds::default());
        let said: Vec<String> = again.older(None, 10).await.iter().map(|activity| activity.said.clone()).collect();
        assert_eq!(said, ["now it can", "while it cannot be written"]);
    }

    #[tokio::test]
    async fn a_broken_file_is_kept_aside() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(FILE), "this is no database, and never was one".repeat(200)).unwrap();
        let (journal, _) = open(folder.path(), Bounds::default());
        journal.keep(activity("fresh"));
        journal.close();
        assert!(folder.path().join("journal.sqlite.broken").exists());
    }

    #[tokio::test]
    async fn clearing_forgets_everything() {
        let folder = tempfile::tempdir().unwrap();
        let (journal, _) = open(folder.path(), Bounds::default());
        journal.keep(activity("secret"));
        journal.clear().await;
        assert!(journal.older(None, 10).await.is_empty());
        journal.close();
        let (again, _) = open(folder.path(), Bounds::default());
        assert!(again.last().is_none());
    }
}
