//! The Emby and Jellyfin back ends, seen from the outside: what a server hears, and what a person is told.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

mod behaving;
mod controlling;
mod demo_home;
mod discover;
mod failures;
mod freshness;
mod library;
mod news;
mod requests;
mod signing_in;
mod sound;
mod stand_in;
mod trust;
mod visit;
