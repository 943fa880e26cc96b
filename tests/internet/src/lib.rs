//! What stands in for the internet in tests: those who keep names, and on Linux a certificate authority and a whole home with
//! its router and the internet around it, in networks of their own.
//!
//! Each is written after what its service documents, and answers a call that the service does not know with a failure that
//! can be read. It knows nothing of Usher.

#![expect(clippy::expect_used, reason = "a stand-in that cannot start ends the test, and says why")]

pub mod names;

#[cfg(target_os = "linux")]
pub mod pebble;
#[cfg(target_os = "linux")]
pub mod shell;
#[cfg(target_os = "linux")]
pub mod world;
