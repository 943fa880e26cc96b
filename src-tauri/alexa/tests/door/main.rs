//! The custom-skill door as Alexa and strangers meet it: whole requests through the real router, verification on.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod answers;
mod cases;
mod certificates;
#[path = "../stand/hands.rs"]
mod hands;
mod limits;
mod refusals;
mod source;
mod stand;
