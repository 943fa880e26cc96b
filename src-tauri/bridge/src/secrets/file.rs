//! A file of the owner alone, for systems without a keyring: `secrets.json`, readable by nobody else (0600).

use super::{Key, Place, Unavailable};
use crate::kept_file::{Readers, Turn, read, replace};
use secrecy::{ExposeSecret, SecretString};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// The file's name in the folder.
const FILE: &str = "secrets.json";
/// More than this is no file of secrets.
const LARGEST: u64 = 1 << 20;

/// The file.
#[derive(Clone, Debug)]
pub struct SecretFile(PathBuf);

impl SecretFile {
    /// In this folder, which is there.
    pub fn in_folder(folder: &Path) -> Self {
        Self(folder.join(FILE))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    fn all(&self) -> Result<BTreeMap<String, Zeroizing<String>>, Unavailable> {
        let text = read(&self.0, LARGEST).map_err(|_| Unavailable::Broken)?;
        let Some(text) = text.map(Zeroizing::new) else { return Ok(BTreeMap::new()) };
        let all: BTreeMap<String, String> = serde_json::from_str(&text).map_err(|_| Unavailable::Broken)?;
        Ok(all.into_iter().map(|(key, secret)| (key, Zeroizing::new(secret))).collect())
    }

    fn write(&self, all: &BTreeMap<String, Zeroizing<String>>) -> Result<(), Unavailable> {
        if all.is_empty() {
            return match std::fs::remove_file(&self.0) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Unavailable::Broken),
                Ok(()) | Err(_) => Ok(()),
            };
        }
        let plain: BTreeMap<&str, &str> = all.iter().map(|(key, secret)| (key.as_str(), secret.as_str())).collect();
        let text = Zeroizing::new(serde_json::to_vec_pretty(&plain).map_err(|_| Unavailable::Broken)?);
        replace(&self.0, &text, Readers::OwnerOnly).map_err(|_| Unavailable::Broken)
    }
}

impl Place for SecretFile {
    fn get(&self, key: &Key) -> Result<Option<SecretString>, Unavailable> {
        let secret = self.all()?.remove(key.as_str());
        Ok(secret.map(|secret| SecretString::from(secret.as_str())))
    }

    fn put(&self, key: &Key, secret: &SecretString) -> Result<(), Unavailable> {
        let _turn = Turn::wait(&self.0);
        let mut all = self.all()?;
        all.insert(key.as_str().to_owned(), Zeroizing::new(secret.expose_secret().to_owned()));
        self.write(&all)
    }

    fn remove(&self, key: &Key) -> Result<(), Unavailable> {
        if self.get(key)?.is_none() {
            return Ok(());
        }
        let _turn = Turn::wait(&self.0);
        let mut all = self.all()?;
        all.remove(key.as_str());
        self.write(&all)
    }
}
