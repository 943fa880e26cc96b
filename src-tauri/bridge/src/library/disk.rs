//! Where indexes and answers are kept: a file each per server and user, in the folder `titles`.
//!
//! They can all be made anew from the server, so a file that cannot be used is told in the log and forgotten.

use super::Key;
use crate::kept_file::{self, Readers};
use atomic_write_file::AtomicWriteFile;
use household::titles::{FORMAT, Learned, TitleIndex};
use std::fs::File;
use std::io::{self, BufReader, BufWriter, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// What every index begins with. Names are made by rules that any new Usher may have changed.
const HEAD: &str = concat!("usher titles ", env!("CARGO_PKG_VERSION"), " format ");
/// More than this are not a user's answers.
const LARGEST: u64 = 4 << 20;

/// The folder.
#[derive(Clone)]
pub(super) struct Shelf {
    folder: PathBuf,
}

impl Shelf {
    pub(super) fn new(folder: &Path) -> Self {
        Self { folder: folder.join("titles") }
    }

    /// The index, if there is one that can be used.
    pub(super) fn index(&self, key: &Key) -> Option<TitleIndex> {
        let file = self.file(key, "index");
        match read(&file, key) {
            Ok(index) => Some(index),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => {
                tracing::warn!(file = %file.display(), %error, "a title index cannot be used, and is made anew");
                None
            }
        }
    }

    /// Keeps an index.
    pub(super) fn keep_index(&self, key: &Key, index: &TitleIndex) {
        let file = self.file(key, "index");
        if let Err(error) = std::fs::create_dir_all(&self.folder).and_then(|()| write(&file, key, index)) {
            tracing::warn!(file = %file.display(), %error, "a title index could not be kept");
        }
    }

    /// What a user's answers have taught; nothing if that is not known.
    pub(super) fn learned(&self, key: &Key) -> Learned {
        let file = self.file(key, "answers.json");
        let read = kept_file::read(&file, LARGEST)
            .and_then(|text| text.map_or_else(|| Ok(Learned::default()), |text| Ok(serde_json::from_str(&text)?)));
        read.unwrap_or_else(|error| {
            tracing::warn!(file = %file.display(), %error, "what was learned from answers cannot be read");
            Learned::default()
        })
    }

    /// Keeps what a user's answers have taught.
    pub(super) fn keep_learned(&self, key: &Key, learned: &Learned) {
        let file = self.file(key, "answers.json");
        let written = std::fs::create_dir_all(&self.folder)
            .and_then(|()| Ok(serde_json::to_vec(learned)?))
            .and_then(|text| kept_file::replace(&file, &text, Readers::Usual));
        if let Err(error) = written {
            tracing::warn!(file = %file.display(), %error, "what was learned from an answer could not be kept");
        }
    }

    /// Ids may hold anything, so files are named by their checksum; the index says whose it is.
    fn file(&self, key: &Key, what: &str) -> PathBuf {
        let sum = |id: &str| crc32fast::hash(id.as_bytes());
        self.folder.join(format!("{:08x}-{:08x}.{what}", sum(key.0.as_str()), sum(key.1.as_str())))
    }
}

fn head(key: &Key) -> Vec<u8> {
    let (server, user) = key;
    format!("{HEAD}{FORMAT}\n{}\n{}\n", server.as_str().escape_default(), user.as_str().escape_default()).into_bytes()
}

fn write(file: &Path, key: &Key, index: &TitleIndex) -> io::Result<()> {
    let mut out = Summed::new(BufWriter::with_capacity(1 << 16, AtomicWriteFile::open(file)?));
    out.write_all(&head(key))?;
    index.write_to(&mut out)?;
    let sum = out.sum.clone().finalize();
    out.write_all(&sum.to_le_bytes())?;
    out.inner.into_inner().map_err(io::IntoInnerError::into_error)?.commit()
}

fn read(file: &Path, key: &Key) -> io::Result<TitleIndex> {
    let mut from = Summed::new(BufReader::with_capacity(1 << 16, File::open(file)?));
    let expected = head(key);
    let mut head = vec![0; expected.len()];
    from.read_exact(&mut head)?;
    if head != expected {
        return Err(io::Error::other("it is of another version, or another user's"));
    }
    let index = TitleIndex::read_from(&mut from)?;
    let sum = from.sum.clone().finalize();
    let mut kept = [0; 4];
    from.read_exact(&mut kept)?;
    if u32::from_le_bytes(kept) == sum { Ok(index) } else { Err(io::Error::other("its checksum is wrong")) }
}

/// Adds up what passes through.
struct Summed<T> {
    inner: T,
    sum: crc32fast::Hasher,
}

impl<T> Summed<T> {
    fn new(inner: T) -> Self {
        Self { inner, sum: crc32fast::Hasher::new() }
    }
}

impl<T: Read> Read for Summed<T> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.sum.update(buffer.get(..count).unwrap_or_default());
        Ok(count)
    }
}

impl<T: Write> Write for Summed<T> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.inner.write(bytes)?;
        self.sum.update(bytes.get(..count).unwrap_or_default());
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
