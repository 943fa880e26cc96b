//! A demo home as apps and people meet it: over HTTP, web socket and UDP, in every flavour.

mod audio;
mod contract;
mod discovery;
mod library;
mod page;
mod remote;
mod rights;
mod schema;
mod socket;
mod support;
