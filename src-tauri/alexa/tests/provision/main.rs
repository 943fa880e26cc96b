//! Skill management against a host that says what it is told to: each call, when it is sent again, and a whole set-up.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod calls;
mod host;
mod manifests;
mod sending;
mod setup;
