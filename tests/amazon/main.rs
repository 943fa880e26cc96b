//! The stand-in of Amazon itself: every switch does what its name says, and the rules are those of Amazon's reference.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod linking;
mod login;
mod place;
mod program;
mod rules;
mod switches;
