//! Where the Usher of a folder listens, left in the folder for others on this machine: `usherd check` beside a running Usher
//! that was started with an address of its own.
//!
//! It is a hint. Whoever follows it must see for themselves who answers there.

use crate::kept_file::{self, Readers};
use std::net::SocketAddr;
use std::path::Path;

const FILE: &str = "listening";
/// More than this is no address.
const LARGEST: u64 = 64;

/// What was left in a folder.
pub(crate) fn read(folder: &Path) -> Option<SocketAddr> {
    kept_file::read(&folder.join(FILE), LARGEST).ok()??.trim().parse().ok()
}

/// Leaves an address; none takes away what was left.
pub(crate) fn write(folder: &Path, address: Option<SocketAddr>) {
    let file = folder.join(FILE);
    let left = match address {
        Some(address) => kept_file::replace(&file, address.to_string().as_bytes(), Readers::Usual),
        None => std::fs::remove_file(&file),
    };
    if let Err(error) = left {
        tracing::debug!(%error, "where Usher listens could not be left in its folder");
    }
}
