//! What happened to the linked accounts, on the disk: a file of lines, each a change, to which several programs may add:
//! `usherd alexa unlink` beside a running Usher.
//!
//! A line is added in one go and survives the sudden end of the program; where it must survive the machine's as well, it is
//! waited for. Half a line, which only a machine that ends can leave, is as if it were not there. The file holds digests of
//! tokens and no token; even so only its owner may read it.

use crate::kept_file::{self, Look, Readers, Turn, look};
use crate::shared::lock;
use alexa::linking::{Change, Grants};
use household::fault::{Code, Fault};
use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard};
use time::OffsetDateTime;

/// The file's name in the folder.
const FILE: &str = "links.jsonl";
/// More than this is none of our files.
const LARGEST: u64 = 16 << 20;
/// From so many lines on the history is written anew, as short as it can be.
const LONG: usize = 400;

/// The file and what it says.
pub(crate) struct Ledger {
    file: PathBuf,
    grants: Mutex<Grants>,
    place: Mutex<Place>,
}

/// How far it was read.
#[derive(Default)]
struct Place {
    seen: Option<Look>,
    /// The file's first line: another one means that it was written anew.
    header: Vec<u8>,
    /// So many bytes are known.
    known: usize,
    /// Whether there are lines that only a later version knows.
    strange: bool,
}

impl Ledger {
    /// The linked accounts that are kept in a folder.
    pub(crate) fn open(folder: &Path) -> Self {
        Self { file: folder.join(FILE), grants: Mutex::default(), place: Mutex::default() }
    }

    /// The grants as they are now, whoever has changed them.
    pub(crate) fn grants(&self) -> MutexGuard<'_, Grants> {
        let mut grants = lock(&self.grants);
        let mut place = lock(&self.place);
        if let Err(error) = self.catch_up(&mut grants, &mut place) {
            tracing::warn!(%error, "the linked accounts cannot be read");
        }
        grants
    }

    /// Whether anything was added that nobody here has read.
    pub(crate) fn has_news(&self) -> bool {
        look(&self.file) != lock(&self.place).seen
    }

    /// Writes changes down.
    pub(crate) fn add(&self, changes: &[Change], and_wait: bool) -> Result<(), Fault> {
        let lines: Result<Vec<String>, _> = changes.iter().map(serde_json::to_string).collect();
        let added = lines.map_err(io::Error::from).and_then(|lines| self.append(&lines.join("\n"), and_wait));
        added.map_err(|error| {
            let file = self.file.display().to_string();
            Fault::new(Code::LinkNotKept).with("file", file).with("reason", error.kind().to_string())
        })
    }

    /// Lets what was added reach the disk itself.
    pub(crate) fn settle(&self) {
        if let Ok(file) = OpenOptions::new().write(true).open(&self.file)
            && let Err(error) = file.sync_data()
        {
            tracing::warn!(%error, "the linked accounts may not survive the machine's sudden end");
        }
    }

    /// Writes a long history anew. What a later version has written is left as it is.
    pub(crate) fn shorten(&self, now: OffsetDateTime) -> io::Result<()> {
        let _turn = Turn::wait(&self.file);
        let mut grants = lock(&self.grants);
        let mut place = lock(&self.place);
        self.catch_up(&mut grants, &mut place)?;
        let text = std::fs::read(&self.file).unwrap_or_default();
        if place.strange || text.iter().filter(|byte| **byte == b'\n').count() < LONG {
            return Ok(());
        }
        let mut written = header();
        for change in grants.history(now) {
            written.push_str(&serde_json::to_string(&change).map_err(io::Error::from)?);
            written.push('\n');
        }
        kept_file::replace(&self.file, written.as_bytes(), Readers::OwnerOnly)
    }

    fn append(&self, lines: &str, and_wait: bool) -> io::Result<()> {
        let _turn = Turn::wait(&self.file);
        if std::fs::metadata(&self.file).map_or(true, |about| about.len() == 0) {
            kept_file::replace(&self.file, header().as_bytes(), Readers::OwnerOnly)?;
        }
        let mut file = OpenOptions::new().read(true).append(true).open(&self.file)?;
        let begin = if ends_whole(&mut file)? { "" } else { "\n" };
        file.write_all(format!("{begin}{lines}\n").as_bytes())?;
        if and_wait { file.sync_data() } else { Ok(()) }
    }

    fn catch_up(&self, grants: &mut Grants, place: &mut Place) -> io::Result<()> {
        let now = look(&self.file);
        if now == place.seen {
            return Ok(());
        }
        let text = match std::fs::metadata(&self.file) {
            Ok(about) if about.len() > LARGEST => return Err(io::ErrorKind::FileTooLarge.into()),
            Ok(_) => std::fs::read(&self.file)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(error),
        };
        let first = text.split_inclusive(|byte| *byte == b'\n').next().unwrap_or_default();
        if first != place.header || text.len() < place.known {
            *grants = Grants::default();
            *place = Place { header: first.to_vec(), known: first.len(), ..Place::default() };
        }
        let whole = text.iter().rposition(|byte| *byte == b'\n').map_or(0, |last| last + 1);
        for line in text.get(place.known..whole).unwrap_or_default().split(|byte| *byte == b'\n') {
            match serde_json::from_slice::<Change>(line) {
                Ok(change) => grants.apply(&change),
                Err(_) if line.is_empty() => {}
                Err(error) => {
                    place.strange = true;
                    tracing::warn!(column = error.column(), "a line about linked accounts makes no sense");
                }
            }
        }
        place.known = whole.max(place.known);
        place.seen = now;
        Ok(())
    }
}

/// The first line. The bytes by chance tell one writing of the file from another.
fn header() -> String {
    let chance = u64::from_ne_bytes(crate::chance::bytes());
    format!("{{\"version\":1,\"writing\":\"{chance:016x}\"}}\n")
}

/// Whether the last line has its end.
fn ends_whole(file: &mut File) -> io::Result<bool> {
    if file.seek(SeekFrom::End(0))? == 0 {
        return Ok(true);
    }
    let mut last = [0];
    file.seek(SeekFrom::End(-1))?;
    file.read_exact(&mut last)?;
    Ok(last == *b"\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use alexa::linking::{Digest, Person};
    use household::id::{ServerId, UserId};

    const NOW: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;

    fn linked(id: &str) -> Vec<Change> {
        let person = Person { server: ServerId::new("attic"), user: UserId::new("u1"), name: "Maya".into() };
        let refresh = Digest::of(id);
        vec![Change::Linked { id: id.into(), person, at: NOW, number: 1, refresh }, Change::Begun { id: id.into() }]
    }

    fn ids(ledger: &Ledger) -> Vec<String> {
        ledger.grants().linked().into_iter().map(|grant| grant.id.clone()).collect()
    }

    #[test]
    fn two_programs_add_side_by_side() {
        let folder = tempfile::tempdir().unwrap();
        let (running, terminal) = (Ledger::open(folder.path()), Ledger::open(folder.path()));
        assert!(ids(&running).is_empty());
        running.add(&linked("a"), true).unwrap();
        assert_eq!((ids(&terminal), ids(&running)), (vec!["a".to_owned()], vec!["a".to_owned()]));
        terminal.add(&[Change::Ended { id: "a".into() }], true).unwrap();
        assert!(ids(&running).is_empty() && ids(&Ledger::open(folder.path())).is_empty());
    }

    #[test]
    fn half_a_line_is_as_if_it_were_not_there_and_spoils_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let ledger = Ledger::open(folder.path());
        ledger.add(&linked("a"), false).unwrap();
        let file = folder.path().join(FILE);
        let whole = std::fs::read(&file).unwrap();
        for cut in 0..whole.len() {
            std::fs::write(&file, &whole[..cut]).unwrap();
            assert!(ids(&Ledger::open(folder.path())).is_empty(), "cut at {cut}");
            let ledger = Ledger::open(folder.path());
            ledger.add(&linked("b"), false).unwrap();
            assert_eq!(ids(&Ledger::open(folder.path())), ids(&ledger), "cut at {cut}");
            assert!(ids(&ledger).contains(&"b".to_owned()), "cut at {cut}");
        }
    }

    #[test]
    fn a_long_history_becomes_short_and_others_notice() {
        let folder = tempfile::tempdir().unwrap();
        let (running, terminal) = (Ledger::open(folder.path()), Ledger::open(folder.path()));
        running.add(&linked("a"), false).unwrap();
        for number in 0..LONG {
            let token = Digest::of(&number.to_string());
            running.add(&[Change::Access { id: "a".into(), token, until: NOW }], false).unwrap();
        }
        assert_eq!(ids(&terminal), ["a"]);
        let lines = || std::fs::read_to_string(folder.path().join(FILE)).unwrap().lines().count();
        running.shorten(NOW).unwrap();
        assert_eq!(lines(), 3, "what it is, that it was linked, and that it has begun");
        running.add(&[Change::Ended { id: "a".into() }], false).unwrap();
        assert!(ids(&terminal).is_empty() && ids(&running).is_empty());
    }

    #[test]
    fn what_a_later_version_wrote_survives() {
        let folder = tempfile::tempdir().unwrap();
        let ledger = Ledger::open(folder.path());
        ledger.add(&linked("a"), false).unwrap();
        let file = folder.path().join(FILE);
        let later = format!("{}{}", std::fs::read_to_string(&file).unwrap(), "{\"what\":\"sung\"}\n".repeat(LONG));
        std::fs::write(&file, &later).unwrap();
        assert_eq!(ids(&ledger), ["a"]);
        ledger.shorten(NOW).unwrap();
        assert_eq!(std::fs::read_to_string(&file).unwrap(), later);
    }

    #[cfg(unix)]
    #[test]
    fn the_file_is_its_owners_alone() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        Ledger::open(folder.path()).add(&linked("a"), false).unwrap();
        let mode = std::fs::metadata(folder.path().join(FILE)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
