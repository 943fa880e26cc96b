//! The account-linking door as Amazon, people and strangers meet it: whole requests through the real router.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

mod authorize;
#[path = "../stand/hands.rs"]
mod hands;
mod page;
mod stand;
mod strangers;
mod token;
