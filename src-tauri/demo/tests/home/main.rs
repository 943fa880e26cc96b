//! A demo home as apps and people meet it: over HTTP, web socket and UDP, in every flavour.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on says so by stopping")]
#![expect(clippy::print_stdout, reason = "a test that was skipped says so")]

mod audio;
mod contract;
mod discovery;
mod library;
mod page;
mod people;
mod remote;
mod rights;
mod schema;
mod socket;
mod support;
