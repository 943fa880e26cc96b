//! What depends on the operating system: how many connections it lets a program hold, and looking at what has come without
//! reading it.

#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
pub(super) use unix::{arrived, handles};
#[cfg(windows)]
pub(super) use windows::{arrived, handles};
