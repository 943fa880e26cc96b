//! Skill management against a host that says what it is told to: each call, when it is sent again, and a whole set-up.

mod calls;
mod host;
mod sending;
mod setup;
