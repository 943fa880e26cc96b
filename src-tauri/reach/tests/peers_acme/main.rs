//! Certificates by a real authority: Debian's `pebble`, with a DNS of its own, as Let's Encrypt itself uses it in tests.
//!
//! It looks at every proof as an authority does, from outside; its own moods (lost nonces, forbidden names, short lives) are
//! set for each test. What it does not do, being asked too often, a small stand-in does.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on must fail")]

mod busy;
mod home;
mod issuing;
mod refusing;
mod renewing;
