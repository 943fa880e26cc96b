//! The players of the home: what each can do, what it shows, and how it obeys. They know the library and the clock, and
//! nothing of HTTP.

mod deck;
mod display;
mod general;
mod profile;
mod rows;
mod screen;
mod start;

use time::OffsetDateTime;

pub(crate) use deck::{Deck, PlayCommand, Repeat, Request, Transport};
pub(crate) use display::{Display, Message, Row, Tile, View};
pub(crate) use general::{Arguments, obey};
pub(crate) use profile::{Profile, profiles};
pub(crate) use screen::screen;
pub use screen::{Screen, Showing};
pub(crate) use start::start;

use crate::accounts::Account;
use crate::library::Library;
use crate::watched::Watched;

/// What a player needs to see of the home while it obeys.
#[derive(Clone, Copy)]
pub(crate) struct Around<'a> {
    pub(crate) library: &'a Library,
    pub(crate) watched: &'a Watched,
    pub(crate) accounts: &'a [Account],
    pub(crate) now: OffsetDateTime,
    /// Decides shuffles.
    pub(crate) luck: u64,
}
