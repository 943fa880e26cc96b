//! Certificates as they lie on the disk: those that Usher has made, and files of the person's own.
//!
//! What a certificate is, and when it is renewed, is known in the package `reach`; here is the folder.

mod files;

pub(crate) use files::{EVERY, Followed};

use crate::kept_file::{self, Readers};
use household::fault::{Code, Fault};
use reach::acme::{Kept, What};
use secrecy::{ExposeSecret as _, SecretString};
use std::path::{Path, PathBuf};

/// No text that is kept is larger.
const LARGEST: u64 = 1 << 20;

/// Where Usher's own certificate is kept, with its key and the account at the authority: files of the owner alone.
#[derive(Clone, Debug)]
pub(crate) struct KeptCertificate {
    folder: PathBuf,
}

impl KeptCertificate {
    /// In the folder of the settings.
    pub(crate) fn in_folder(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    fn file(&self, what: What) -> PathBuf {
        self.folder.join(match what {
            What::Account => "certificate-account.json",
            What::Certificate => "certificate.pem",
            What::Failures => "certificate-failures.json",
        })
    }
}

impl Kept for KeptCertificate {
    fn read(&self, what: What) -> Result<Option<SecretString>, Fault> {
        let file = self.file(what);
        let text = kept_file::read(&file, LARGEST).map_err(|error| {
            let fault = Fault::new(Code::OwnCertificateUnreadable).with("file", file.display().to_string());
            fault.with("reason", error.kind().to_string())
        })?;
        Ok(text.map(SecretString::from))
    }

    fn keep(&self, what: What, text: SecretString) -> Result<(), Fault> {
        let file = self.file(what);
        kept_file::replace(&file, text.expose_secret().as_bytes(), Readers::OwnerOnly).map_err(|error| {
            let fault = Fault::new(Code::CertificateNotKept).with("file", file.display().to_string());
            fault.with("reason", error.kind().to_string())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back_and_is_the_owners_alone() {
        let folder = tempfile::tempdir().unwrap();
        let kept = KeptCertificate::in_folder(folder.path());
        for what in [What::Account, What::Certificate, What::Failures] {
            assert!(kept.read(what).unwrap().is_none());
            for text in ["first", "second"] {
                kept.keep(what, text.to_owned().into()).unwrap();
                assert_eq!(kept.read(what).unwrap().unwrap().expose_secret(), text);
            }
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt as _;
                let mode = std::fs::metadata(kept.file(what)).unwrap().permissions().mode();
                assert_eq!(mode & 0o777, 0o600, "{what:?}");
            }
        }
        let nowhere = KeptCertificate::in_folder(&folder.path().join("nowhere"));
        let fault = nowhere.keep(What::Account, "text".to_owned().into()).unwrap_err();
        assert_eq!(fault.code, Code::CertificateNotKept);
    }
}
