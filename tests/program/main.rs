//! `usherd` as a program: killed at any moment, and looked through for secrets. Processes are looked at as Linux shows them.
#![cfg(target_os = "linux")]
#![expect(clippy::print_stdout, reason = "how much was done and looked through is worth knowing")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on must fail")]

mod alexa;
mod linked;
mod long;
mod secrets;
mod usherd;
