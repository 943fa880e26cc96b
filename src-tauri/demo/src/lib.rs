//! A small home in a box: a server that speaks Emby and Jellyfin, with players that really move.

mod accounts;
mod art;
mod audio;
mod browse;
mod clock;
mod discovery;
mod flavour;
mod home;
mod json;
mod keys;
mod library;
mod players;
mod quick_connect;
mod routes;
mod seed;
mod sessions;
mod watched;
mod wire;
mod world;

pub use accounts::Account;
pub use clock::{Clock, HandClock, WallClock};
pub use flavour::Flavour;
pub use home::{Home, Options, StartError};
pub use players::{Screen, Showing};
pub use world::Received;
