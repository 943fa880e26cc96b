//! Where secrets are kept: in the system's keyring, or in a file of the owner alone (0600) where there is none.
//!
//! A secret that had to go into the file moves to the keyring as soon as there is one, and is taken out of the file only
//! after the keyring has given it back unchanged. It knows nothing of what a secret opens.

mod file;
mod keyring;
mod memory;

pub use file::SecretFile;
pub use keyring::Keyring;
pub use memory::InMemory;

use household::fault::{Code, Fault};
use household::id::{ServerId, UserId};
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::oneshot;

/// What a secret is for. Not a secret itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key(String);

impl Key {
    /// The token of a person on a server, for one installation: two of them on one machine keep theirs apart.
    pub fn token(installation: &str, server: &ServerId, user: &UserId) -> Self {
        Self(format!("{installation}/{server}/{user}"))
    }

    /// The token of a member of Emby Connect.
    pub fn connect(installation: &str, member: &str) -> Self {
        Self(format!("{installation}/emby-connect/{member}"))
    }

    /// What a server takes in exchange for a token of that member; the server by Emby Connect's id of it.
    pub fn exchange(installation: &str, member: &str, server: &str) -> Self {
        Self(format!("{installation}/emby-connect/{member}/{server}"))
    }

    /// By which Amazon proves at the linking door that it is Amazon.
    pub fn linking(installation: &str) -> Self {
        Self(format!("{installation}/alexa-linking"))
    }

    /// The secret of a security profile at Amazon, by the profile's client id.
    pub fn amazon_client(installation: &str, client: &str) -> Self {
        Self(format!("{installation}/amazon/{client}/secret"))
    }

    /// The lasting token of the sign-in with Amazon by a security profile.
    pub fn amazon_token(installation: &str, client: &str) -> Self {
        Self(format!("{installation}/amazon/{client}/token"))
    }

    /// The token of a way in from outside: a tunnel's, or that of whoever keeps the name.
    pub fn reach(installation: &str, whose: &str) -> Self {
        Self(format!("{installation}/reach/{whose}"))
    }

    fn as_str(&self) -> &str {
        &self.0
    }
}

/// Why a place does not give or take a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unavailable {
    /// There is no such place on this system, or nobody runs it now.
    #[error("there is none")]
    Absent,
    /// It is there, and locked.
    #[error("it is locked")]
    Locked,
    /// It is there, and does not work.
    #[error("it does not work")]
    Broken,
}

/// Something that keeps secrets. Calls may wait for a person to unlock it.
pub trait Place: Send + Sync {
    /// The secret; none if it was never put here.
    fn get(&self, key: &Key) -> Result<Option<SecretString>, Unavailable>;
    /// Keeps a secret in place of an older one.
    fn put(&self, key: &Key, secret: &SecretString) -> Result<(), Unavailable>;
    /// Forgets a secret; one that is not here is forgotten already.
    fn remove(&self, key: &Key) -> Result<(), Unavailable>;
}

/// The household's secrets. A cheap handle.
#[derive(Clone)]
pub struct Secrets(Arc<Places>);

struct Places {
    keyring: Box<dyn Place>,
    file: Box<dyn Place>,
    /// How the text of a fault names the file.
    file_name: String,
    /// One at a time. Tells how it stood after the last time.
    last: Mutex<Standing>,
}

/// How the secrets are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Standing {
    /// In the keyring, or there was none to keep yet.
    #[default]
    Keyring,
    /// Some are in the file.
    File,
    /// Some are in a keyring that cannot be opened now.
    Closed,
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secrets")
    }
}

impl Secrets {
    /// This system's keyring, with a file in the folder for where there is none.
    pub fn of_system(folder: &Path) -> Self {
        let file = SecretFile::in_folder(folder);
        let name = file.path().display().to_string();
        Self::with(Box::new(Keyring), Box::new(file), name)
    }

    /// Nowhere that outlives the program.
    pub fn in_memory() -> Self {
        Self::with(Box::new(InMemory::default()), Box::new(InMemory::default()), String::new())
    }

    /// In these two places.
    pub fn with(keyring: Box<dyn Place>, file: Box<dyn Place>, file_name: String) -> Self {
        Self(Arc::new(Places { keyring, file, file_name, last: Mutex::default() }))
    }

    /// The secret; none if it was never kept.
    ///
    /// # Errors
    /// [`Code::KeyringClosed`] when it may be in a keyring that cannot be opened now.
    pub async fn get(&self, key: Key) -> Result<Option<SecretString>, Fault> {
        self.aside(move |places| places.get(&key)).await
    }

    /// Keeps a secret.
    ///
    /// # Errors
    /// [`Code::SecretNotKept`] when neither place takes it.
    pub async fn put(&self, key: Key, secret: SecretString) -> Result<(), Fault> {
        self.aside(move |places| places.put(&key, &secret)).await
    }

    /// Forgets a secret.
    ///
    /// # Errors
    /// [`Code::KeyringClosed`] when it may be left in a keyring that cannot be opened now.
    pub async fn remove(&self, key: Key) -> Result<(), Fault> {
        self.aside(move |places| places.remove(&key)).await
    }

    /// What a person should know about how the secrets are kept now.
    pub fn fault(&self) -> Option<Fault> {
        match *self.0.last.lock().unwrap_or_else(PoisonError::into_inner) {
            Standing::Keyring => None,
            Standing::File => Some(Fault::new(Code::SecretsInFile).with("file", self.0.file_name.as_str())),
            Standing::Closed => Some(Fault::new(Code::KeyringClosed)),
        }
    }

    /// On a thread of its own: a keyring may wait for its owner, and Usher must be able to end meanwhile.
    async fn aside<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Places) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let (tell, told) = oneshot::channel();
        let places = self.0.clone();
        let started = std::thread::Builder::new().name("secrets".into()).spawn(move || {
            // Nobody waits any more: it is done all the same.
            let _unheard = tell.send(work(&places));
        });
        started.map_err(|_| Fault::new(Code::Internal))?;
        told.await.map_err(|_| Fault::new(Code::Internal))?
    }
}

impl Places {
    fn get(&self, key: &Key) -> Result<Option<SecretString>, Fault> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        // What is in the file is newer: it would have left it for the keyring.
        if let Some(secret) = self.file.get(key).map_err(|_| self.not_kept())? {
            *last = self.moved(key, &secret);
            return Ok(Some(secret));
        }
        match self.keyring.get(key) {
            Ok(secret) => {
                *last = Standing::Keyring;
                Ok(secret)
            }
            // Without a keyring it was never in one, or its owner has taken the keyring away.
            Err(Unavailable::Absent | Unavailable::Locked | Unavailable::Broken) => {
                *last = Standing::Closed;
                Err(Fault::new(Code::KeyringClosed))
            }
        }
    }

    fn put(&self, key: &Key, secret: &SecretString) -> Result<(), Fault> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if self.keyring_takes(key, secret).is_ok() {
            // An older one in the file would be taken for newer.
            self.file.remove(key).map_err(|_| self.not_kept())?;
            *last = Standing::Keyring;
            return Ok(());
        }
        self.file.put(key, secret).map_err(|_| self.not_kept())?;
        *last = Standing::File;
        Ok(())
    }

    fn remove(&self, key: &Key) -> Result<(), Fault> {
        let _turn = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let in_file = self.file.get(key).ok().flatten().is_some();
        self.file.remove(key).map_err(|_| self.not_kept())?;
        match self.keyring.remove(key) {
            Err(Unavailable::Locked | Unavailable::Broken) => Err(Fault::new(Code::KeyringClosed)),
            Err(Unavailable::Absent) if !in_file => Err(Fault::new(Code::KeyringClosed)),
            Ok(()) | Err(Unavailable::Absent) => Ok(()),
        }
    }

    /// From the file to the keyring, if there is one now.
    fn moved(&self, key: &Key, secret: &SecretString) -> Standing {
        match self.keyring_takes(key, secret).and_then(|()| self.file.remove(key)) {
            Ok(()) => Standing::Keyring,
            Err(_) => Standing::File,
        }
    }

    /// Puts it into the keyring and asks for it again: it is there only if it comes back unchanged.
    fn keyring_takes(&self, key: &Key, secret: &SecretString) -> Result<(), Unavailable> {
        self.keyring.put(key, secret)?;
        let back = self.keyring.get(key)?;
        let same = back.is_some_and(|back| back.expose_secret() == secret.expose_secret());
        if same { Ok(()) } else { Err(Unavailable::Broken) }
    }

    fn not_kept(&self) -> Fault {
        Fault::new(Code::SecretNotKept).with("file", self.file_name.as_str())
    }
}

#[cfg(test)]
mod tests;
