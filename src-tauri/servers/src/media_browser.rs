//! Emby and Jellyfin: the language that both speak since they were one project called Media Browser.
//!
//! [`identify`] tells what is at an address, [`look`] what is where a person says, [`sign_in`] gets a token for a person,
//! [`connect`] makes the back end.
//! Where the two differ stands in one plain value each (`emby.rs`, `jellyfin.rs`); the rest here is shared. One file per
//! subject, its first lines naming method and path; wire types are private to their file.

pub(crate) mod address;
pub(crate) mod authorization;
mod back_end;
mod board;
mod books;
mod channels;
mod chapters;
mod commands;
pub(crate) mod dialect;
mod discover;
mod find;
mod following;
mod fresh;
mod given_token;
mod item;
mod library;
mod live;
mod mark;
mod order;
mod pages;
mod parts;
mod player_id;
mod public_people;
mod queue;
mod quick_connect;
mod race;
mod relay;
mod report;
mod seen;
mod sessions;
mod sign_in;
mod socket;
mod streams;
mod system_info;
pub(crate) mod target;
mod told;
pub(crate) mod typed;
mod users;
mod views;

pub use authorization::Identity;
pub use given_token::use_token;
pub use public_people::{Person, public_people};
pub use quick_connect::{Asked, Begun, LIFE as QUICK_CONNECT_LIFE, begin_quick_connect, offers_quick_connect};
pub use race::race;
pub use sign_in::{sign_in, sign_in_on, sign_out};
pub use system_info::{identify, to_none_but};
pub use typed::{look, meanings};

use crate::audio::ServerWithSound;
use crate::call;
use crate::http::Client;
use household::clock::Clock;
use household::home::{ServerKind, User};
use household::id::ServerId;
use secrecy::SecretString;
use std::sync::Arc;
use url::Url;

/// A server that has been found and told what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub kind: ServerKind,
    /// Its own id; one made of its address where it tells none.
    pub id: ServerId,
    /// What its owner calls it.
    pub name: String,
    /// Its version, if it tells it.
    pub version: String,
    /// Where it answers: with the base path that the person typed, after following redirects on the same host.
    pub address: Url,
}

/// One signed-in person.
#[derive(Clone, Debug)]
pub struct Access {
    /// Where they signed in.
    pub address: Url,
    /// Who they are there.
    pub user: User,
    /// What proves it.
    pub token: SecretString,
}

/// The back end for one server and the people signed in on it, the first of whom is asked for what concerns everybody.
///
/// Nothing is sent yet. Calls go to `found.address`, which a change of address may have moved since the sign-in.
pub fn connect(
    http: Client,
    clock: Arc<dyn Clock>,
    identity: &Identity,
    found: Found,
    accounts: Vec<Access>,
) -> Arc<dyn ServerWithSound> {
    Arc::new(back_end::BackEnd::new(http, clock, identity, found, accounts))
}
