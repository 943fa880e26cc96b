//! What scenarios share: Usher on a demo home, an Alexa that signs its requests, and an Amazon where skills are made.

#![expect(clippy::expect_used, reason = "a stand-in that cannot start ends the test, and says why")]

pub mod alexa;
pub mod amazon;
pub mod browser;
pub mod dice;
pub mod door;
pub mod echo;
pub mod gate;
pub mod hands;
pub mod phone;
pub mod process;
pub mod usher;

/// Signs requests as Alexa would.
pub use signer;

#[cfg(target_os = "linux")]
pub mod desktop;
