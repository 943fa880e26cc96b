//! The journal's file: SQLite, one table, the activity as JSON.

use super::{Bounds, Trouble};
use household::activity::Activity;
use household::fault::{Code, Fault};
use rusqlite::{Connection, params};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// After so many writes, what is too old is dropped.
const TRIM_EVERY: u64 = 512;
const PAGE: u64 = 4096;
/// How long another program may hold the file.
const PATIENCE: Duration = Duration::from_secs(2);

pub(super) struct Disk {
    file: PathBuf,
    bounds: Bounds,
    trouble: Trouble,
    connection: Option<Connection>,
    written: u64,
    failing: bool,
}

impl Disk {
    pub(super) fn new(file: PathBuf, bounds: Bounds, trouble: Trouble) -> Self {
        Self { file, bounds, trouble, connection: None, written: 0, failing: false }
    }

    /// Whether the last thing asked of it was done.
    pub(super) fn works(&self) -> bool {
        !self.failing
    }

    /// Writes all of them or none; those that are not written stay in `waiting`.
    pub(super) fn keep(&mut self, waiting: &mut Vec<Arc<Activity>>) {
        if waiting.is_empty() {
            return;
        }
        let written = self.insert(waiting).or_else(|error| {
            // Full: make room by dropping the oldest, then try once more.
            if error.sqlite_error_code() != Some(rusqlite::ErrorCode::DiskFull) {
                return Err(error);
            }
            self.make_room()?;
            self.insert(waiting)
        });
        if written.is_ok() {
            self.written += u64::try_from(waiting.len()).unwrap_or(0);
            waiting.clear();
            if self.written >= TRIM_EVERY {
                self.written = 0;
                let trimmed = self.trim();
                self.tell(trimmed);
            }
        }
        self.tell(written);
    }

    /// Activities with a smaller number, newest first.
    pub(super) fn older(&mut self, before: u64, most: u32) -> Vec<Activity> {
        let before = i64::try_from(before).unwrap_or(i64::MAX);
        let read = (|| {
            let connection = self.connection()?;
            let mut statement = connection
                .prepare_cached("SELECT number, story FROM activity WHERE number < ?1 ORDER BY number DESC LIMIT ?2")?;
            let rows = statement
                .query_map(params![before, most], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
            rows.collect::<rusqlite::Result<Vec<_>>>()
        })();
        let rows = match read {
            Ok(rows) => rows,
            Err(error) => {
                self.tell(Err(error));
                return Vec::new();
            }
        };
        let parse = |(number, story): (i64, String)| {
            // A story that a later version wrote otherwise is left out, not fatal.
            let mut activity: Activity = serde_json::from_str(&story).ok()?;
            activity.number = u64::try_from(number).ok()?;
            Some(activity)
        };
        rows.into_iter().filter_map(parse).collect()
    }

    pub(super) fn clear(&mut self) {
        let cleared =
            self.connection().and_then(|connection| connection.execute_batch("DELETE FROM activity; VACUUM;"));
        self.tell(cleared);
    }

    fn insert(&mut self, activities: &[Arc<Activity>]) -> rusqlite::Result<()> {
        let transaction = self.connection()?.transaction()?;
        {
            let mut statement =
                transaction.prepare_cached("INSERT OR IGNORE INTO activity (number, story) VALUES (?1, ?2)")?;
            // Two programs may write one journal: the number is taken, so this story goes behind the last.
            let mut behind = transaction.prepare_cached("INSERT INTO activity (story) VALUES (?1)")?;
            for activity in activities {
                let story = serde_json::to_string(activity.as_ref())
                    .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
                let number = i64::try_from(activity.number).unwrap_or(i64::MAX);
                if statement.execute(params![number, story])? == 0 {
                    behind.execute(params![story])?;
                }
            }
        }
        transaction.commit()
    }

    fn make_room(&mut self) -> rusqlite::Result<()> {
        let connection = self.connection()?;
        connection.execute_batch(
            "DELETE FROM activity WHERE number IN (SELECT number FROM activity ORDER BY number LIMIT \
             (SELECT 1 + count(*) / 4 FROM activity)); PRAGMA wal_checkpoint(TRUNCATE);",
        )
    }

    fn trim(&mut self) -> rusqlite::Result<()> {
        let most = i64::try_from(self.bounds.activities).unwrap_or(i64::MAX);
        let connection = self.connection()?;
        connection
            .execute("DELETE FROM activity WHERE number <= (SELECT max(number) FROM activity) - ?1", params![most])?;
        Ok(())
    }

    fn connection(&mut self) -> rusqlite::Result<&mut Connection> {
        if self.connection.is_none() {
            self.connection = Some(open(&self.file, self.bounds)?);
        }
        self.connection.as_mut().ok_or(rusqlite::Error::InvalidQuery)
    }

    fn tell(&mut self, result: rusqlite::Result<()>) {
        match result {
            Ok(()) if self.failing => {
                self.failing = false;
                (self.trouble)(None);
            }
            Ok(()) => {}
            Err(error) => {
                // Opened anew next time: the file may have been replaced, or the disk mounted again.
                self.connection = None;
                self.failing = true;
                tracing::warn!(%error, "the journal cannot be written");
                (self.trouble)(Some(Fault::new(Code::JournalNotWritten).with("reason", reason(&error))));
            }
        }
    }
}

fn open(file: &PathBuf, bounds: Bounds) -> rusqlite::Result<Connection> {
    let connection = match prepare(file, bounds) {
        // Not a database, or a broken one: kept aside, never deleted.
        Err(error)
            if matches!(
                error.sqlite_error_code(),
                Some(rusqlite::ErrorCode::NotADatabase | rusqlite::ErrorCode::DatabaseCorrupt)
            ) =>
        {
            let aside = file.with_extension("sqlite.broken");
            std::fs::rename(file, &aside).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
            tracing::warn!(aside = %aside.display(), "the journal's file was broken and is kept aside");
            prepare(file, bounds)
        }
        other => other,
    }?;
    Ok(connection)
}

fn prepare(file: &PathBuf, bounds: Bounds) -> rusqlite::Result<Connection> {
    let connection = Connection::open(file)?;
    connection.busy_timeout(PATIENCE)?;
    connection.execute_batch(&format!(
        "PRAGMA page_size = {PAGE};
         PRAGMA journal_mode = WAL;
         PRAGMA synchronous = NORMAL;
         PRAGMA cache_size = -512;
         PRAGMA max_page_count = {};
         CREATE TABLE IF NOT EXISTS activity (number INTEGER PRIMARY KEY, story TEXT NOT NULL);",
        (bounds.bytes / PAGE).max(8)
    ))?;
    Ok(connection)
}

/// The reason in words for people.
fn reason(error: &rusqlite::Error) -> String {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::DiskFull) => "the disk is full".into(),
        Some(rusqlite::ErrorCode::ReadOnly) => "the file is read-only".into(),
        Some(rusqlite::ErrorCode::CannotOpen) => "the file cannot be opened".into(),
        Some(rusqlite::ErrorCode::PermissionDenied) => "permission denied".into(),
        _ => error.to_string(),
    }
}
