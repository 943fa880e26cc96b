//! The system's keyring: Secret Service on Linux, Keychain on macOS, Credential Manager on Windows.
//!
//! It is opened for each use. It is needed rarely, it may be started, locked or taken away at any time, and an open one
//! costs threads and memory that a quiet home need not pay for.

use super::{Key, Place, Unavailable};
use keyring_core::api::CredentialStore;
use keyring_core::{Entry, Error};
use secrecy::{ExposeSecret, SecretString};
use std::sync::Arc;

/// Under which all of Usher's secrets stand.
const SERVICE: &str = "org.usher-home.usher";

/// This system's keyring.
#[derive(Clone, Copy, Debug)]
pub struct Keyring;

impl Keyring {
    fn entry(key: &Key) -> Result<Entry, Unavailable> {
        let store = open().map_err(|error| match unavailable(&error) {
            Unavailable::Locked => Unavailable::Locked,
            // No bus, nobody on it who keeps secrets, or nobody who is logged in at all.
            Unavailable::Absent | Unavailable::Broken => Unavailable::Absent,
        })?;
        store.build(SERVICE, key.as_str(), None).map_err(|error| unavailable(&error))
    }
}

impl Place for Keyring {
    fn get(&self, key: &Key) -> Result<Option<SecretString>, Unavailable> {
        match Self::entry(key)?.get_secret() {
            Ok(secret) => String::from_utf8(secret).map(|text| Some(text.into())).map_err(|_| Unavailable::Broken),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(unavailable(&error)),
        }
    }

    fn put(&self, key: &Key, secret: &SecretString) -> Result<(), Unavailable> {
        // Bytes, not text: Windows would keep text as UTF-16 and have room for half of it.
        let written = Self::entry(key)?.set_secret(secret.expose_secret().as_bytes());
        written.map_err(|error| unavailable(&error))
    }

    fn remove(&self, key: &Key) -> Result<(), Unavailable> {
        match Self::entry(key)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(unavailable(&error)),
        }
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
fn open() -> Result<Arc<CredentialStore>, Error> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

#[cfg(target_os = "macos")]
fn open() -> Result<Arc<CredentialStore>, Error> {
    Ok(apple_native_keyring_store::keychain::Store::new()?)
}

#[cfg(windows)]
fn open() -> Result<Arc<CredentialStore>, Error> {
    Ok(windows_native_keyring_store::Store::new()?)
}

fn unavailable(error: &Error) -> Unavailable {
    // Which one only: some errors carry the secret itself.
    if matches!(error, Error::NoStorageAccess(_)) {
        Unavailable::Locked
    } else if matches!(error, Error::NoDefaultStore) {
        Unavailable::Absent
    } else {
        Unavailable::Broken
    }
}
