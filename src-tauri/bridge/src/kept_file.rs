//! A file that is replaced whole or not at all, and that several programs may change: `usherd server add` beside a
//! running Usher. It knows nothing of what is in it.

use atomic_write_file::AtomicWriteFile;
use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use std::time::{Duration, SystemTime};

/// Who may read the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Readers {
    /// Whoever may read new files of this person.
    Usual,
    /// Only this person (0600).
    OwnerOnly,
}

/// Held while a file is read and replaced, so that no change of another program is lost in between.
pub(crate) struct Turn {
    _lock: Option<File>,
}

impl Turn {
    /// Waits for the turn. Where the file system knows no locks there is nothing to wait for.
    pub(crate) fn wait(file: &Path) -> Self {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        let lock = options.open(file.with_extension("lock")).ok();
        Self { _lock: lock.filter(|lock| lock.lock().is_ok()) }
    }
}

/// By which one sees that a file was replaced: when, how much, and where on the disk. The last because two programs may
/// write as much within one tick of the file system's clock.
pub(crate) type Look = (SystemTime, u64, u64);

/// How the file looks now; none if there is none.
pub(crate) fn look(file: &Path) -> Option<Look> {
    let metadata = std::fs::metadata(file).ok()?;
    Some((metadata.modified().ok()?, metadata.len(), place(&metadata)))
}

#[cfg(unix)]
fn place(metadata: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

/// Only Unix tells.
#[cfg(not(unix))]
fn place(_metadata: &Metadata) -> u64 {
    0
}

/// The file's text; none if there is no file.
pub(crate) fn read(file: &Path, largest: u64) -> io::Result<Option<String>> {
    match std::fs::metadata(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Ok(metadata) if metadata.len() > largest => return Err(io::ErrorKind::FileTooLarge.into()),
        Ok(_) | Err(_) => {}
    }
    std::fs::read_to_string(file).map(Some)
}

/// Replaces the file.
pub(crate) fn replace(file: &Path, bytes: &[u8], readers: Readers) -> io::Result<()> {
    let mut options = AtomicWriteFile::options();
    if readers == Readers::OwnerOnly {
        keep_private(&mut options);
    }
    let mut file = options.open(file)?;
    file.write_all(bytes)?;
    file.commit()
}

/// Removes what a sudden end in the middle of a replacement left in a folder. What is young may still be in use by
/// another program.
pub(crate) fn tidy(folder: &Path, now: SystemTime) {
    const OLD: Duration = Duration::from_secs(60 * 60);
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten().filter(|entry| entry.file_name().to_str().is_some_and(is_half_written)) {
        let touched = entry.metadata().and_then(|metadata| metadata.modified());
        if touched.is_ok_and(|touched| now.duration_since(touched).is_ok_and(|age| age >= OLD)) {
            // It does no harm where it is.
            let _gone = std::fs::remove_file(entry.path());
        }
    }
}

/// `.settings.json.x7Kq2P`: as the crate calls what is to become `settings.json`. A word such as `backup` is a person's.
fn is_half_written(name: &str) -> bool {
    name.strip_prefix('.').and_then(|name| name.rsplit_once('.')).is_some_and(|(file, chance)| {
        let by_chance = chance.len() == 6 && chance.bytes().all(|byte| byte.is_ascii_alphanumeric());
        by_chance && file.ends_with(".json") && !chance.bytes().all(|byte| byte.is_ascii_lowercase())
    })
}

#[cfg(unix)]
fn keep_private(options: &mut atomic_write_file::OpenOptions) {
    use atomic_write_file::unix::OpenOptionsExt as _;
    use std::os::unix::fs::OpenOptionsExt as _;
    options.mode(0o600).preserve_mode(false);
}

/// The person's own folder is closed to others already.
#[cfg(not(unix))]
fn keep_private(_options: &mut atomic_write_file::OpenOptions) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_sudden_end_left_is_removed_once_it_is_old() {
        let folder = tempfile::tempdir().unwrap();
        let names = [".settings.json.x7Kq2P", ".settings.json", "settings.json", ".settings.json.backup", ".profile"];
        for name in names {
            std::fs::write(folder.path().join(name), "{}").unwrap();
        }
        let left = || {
            let entries = std::fs::read_dir(folder.path()).unwrap();
            let mut left: Vec<String> =
                entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
            left.sort();
            left
        };
        let written = std::fs::metadata(folder.path().join(names[0])).unwrap().modified().unwrap();
        tidy(folder.path(), written + Duration::from_secs(60));
        assert_eq!(left().len(), names.len(), "it may still be in use");
        tidy(folder.path(), written + Duration::from_secs(2 * 60 * 60));
        assert_eq!(left(), [".profile", ".settings.json", ".settings.json.backup", "settings.json"]);
    }
}
