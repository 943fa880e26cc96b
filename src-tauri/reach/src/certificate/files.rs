//! A pair in files of the person's own, which another program renews.
//!
//! Both files are read again and again, and compared with what was taken: no time stamp, link or network folder can hide
//! a change. While one of the two is new and the other not yet, the old pair stays; if it remains so, that is a fault.

use super::{Origin, Pair};
use household::fault::{Code, Fault};
use std::io;
use std::path::{Path, PathBuf};
use time::OffsetDateTime;

/// No chain and no key is larger.
const LARGEST: u64 = 1 << 20;

/// Where a pair lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// The chain, PEM, the host's own certificate first.
    pub chain: PathBuf,
    /// The key, PEM; may be the same file.
    pub key: PathBuf,
}

type Texts = (Vec<u8>, Vec<u8>);

impl Files {
    /// Reads the pair.
    ///
    /// # Errors
    /// [`Code::OwnCertificateUnreadable`], or what [`Pair::from_pem`] finds.
    pub fn read(&self, now: OffsetDateTime) -> Result<Pair, Fault> {
        self.pair(&self.texts()?, now)
    }

    fn texts(&self) -> Result<Texts, Fault> {
        Ok((text(&self.chain)?, text(&self.key)?))
    }

    fn pair(&self, (chain, key): &Texts, now: OffsetDateTime) -> Result<Pair, Fault> {
        let (chain_file, key_file) = (self.chain.display().to_string(), self.key.display().to_string());
        Pair::from_pem(chain, key, Origin { chain: &chain_file, key: &key_file }, now)
    }
}

fn text(file: &Path) -> Result<Vec<u8>, Fault> {
    read(file).map_err(|error| {
        let fault = Fault::new(Code::OwnCertificateUnreadable).with("file", file.display().to_string());
        fault.with("reason", error.kind().to_string())
    })
}

fn read(file: &Path) -> io::Result<Vec<u8>> {
    if std::fs::metadata(file)?.len() > LARGEST {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    std::fs::read(file)
}

/// Files that are watched: looked at now and then, by whoever has a clock.
#[derive(Debug)]
pub struct Watched {
    files: Files,
    /// What the last look found.
    seen: Option<Result<Texts, Fault>>,
    /// Whether that is in use.
    taken: bool,
}

/// What a look at the files has found.
#[derive(Debug)]
pub enum Found {
    /// Nothing has changed since the last time, or it has changed just now and may not be whole yet.
    Nothing,
    /// A pair to be shown from now on.
    New(Pair),
    /// What lies there now cannot be used; what is shown stays.
    Wrong(Fault),
}

impl Watched {
    /// Begins to watch; the first look takes whatever is there.
    pub fn new(files: Files) -> Self {
        Self { files, seen: None, taken: false }
    }

    /// Begins to watch what was just read and is in use.
    ///
    /// # Errors
    /// As [`Files::read`].
    pub fn taken(files: Files, now: OffsetDateTime) -> Result<(Self, Pair), Fault> {
        let texts = files.texts()?;
        let pair = files.pair(&texts, now)?;
        Ok((Self { files, seen: Some(Ok(texts)), taken: true }, pair))
    }

    /// Where they lie.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// Looks. Whatever is wrong is told when it was the same at the look before: by then nobody is still writing.
    pub fn look(&mut self, now: OffsetDateTime) -> Found {
        let texts = self.files.texts();
        let same = self.seen.as_ref() == Some(&texts);
        if same && self.taken {
            return Found::Nothing;
        }
        let pair = texts.clone().and_then(|texts| self.files.pair(&texts, now));
        self.seen = Some(texts);
        match pair {
            Ok(pair) => {
                self.taken = true;
                Found::New(pair)
            }
            Err(fault) => {
                self.taken = false;
                if same { Found::Wrong(fault) } else { Found::Nothing }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::made::{Maker, at};

    #[test]
    fn files_are_taken_again_when_they_change_and_only_whole() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files { chain: folder.path().join("chain.pem"), key: folder.path().join("key.pem") };
        let maker = Maker::new("Attic CA");
        let (first, second) = (maker.leaf(&["a.example"], at(0), at(90)), maker.leaf(&["b.example"], at(60), at(150)));
        let unreadable = Files::read(&files, at(1)).unwrap_err();
        assert_eq!(unreadable.code, Code::OwnCertificateUnreadable);
        let write = |file: &Path, text: &str| std::fs::write(file, text).unwrap();
        write(&files.chain, &first.pem);
        write(&files.key, &first.key);
        let (mut watched, pair) = Watched::taken(files.clone(), at(1)).unwrap();
        assert_eq!(pair.said().names, ["a.example"]);
        assert!(matches!(watched.look(at(1)), Found::Nothing));
        // The new chain is there, the new key not yet: no fault at the first look, one at the second.
        write(&files.chain, &second.pem);
        assert!(matches!(watched.look(at(61)), Found::Nothing));
        assert!(matches!(watched.look(at(61)), Found::Wrong(fault) if fault.code == Code::OwnCertificateKeyOther));
        write(&files.key, &second.key);
        assert!(matches!(watched.look(at(61)), Found::New(pair) if pair.said().names == ["b.example"]));
        assert!(matches!(watched.look(at(61)), Found::Nothing));
        // Back to the old pair: a change like any other.
        write(&files.chain, &first.pem);
        write(&files.key, &first.key);
        assert!(matches!(watched.look(at(61)), Found::New(_)));
        std::fs::remove_file(&files.key).unwrap();
        assert!(matches!(watched.look(at(61)), Found::Nothing));
        assert!(matches!(watched.look(at(61)), Found::Wrong(fault) if fault.code == Code::OwnCertificateUnreadable));
        write(&files.key, &first.key);
        assert!(matches!(watched.look(at(61)), Found::New(_)), "the same as before, and told so");
    }
}
