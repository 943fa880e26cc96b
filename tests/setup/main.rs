//! The set-up of the skill against the stand-in of Amazon: what it does, what goes wrong and how it goes on, and what is
//! left of it when it is cut off at any moment.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod cut;
mod home;
mod repeated;
mod switches;
mod whole;
