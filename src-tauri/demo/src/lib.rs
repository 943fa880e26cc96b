//! A small home in a box: an HTTP server that speaks Emby, Jellyfin and Jellyfin 12, with players that really move.
//!
//! It is what `--demo` shows to newcomers and what tests hold everything else against. It depends on none of our other
//! packages, listens where it is told to (loopback, unless somebody asks otherwise), and keeps nothing on disk.
//!
//! ```no_run
//! # async fn example() -> Result<(), demo::StartError> {
//! use std::sync::Arc;
//! use demo::{Flavour, Home, Options, WallClock};
//!
//! let home = Home::start(Options {
//!     flavour: Flavour::Jellyfin,
//!     listen: ([127, 0, 0, 1], 0).into(),
//!     discovery: None,
//!     seed: 1,
//!     clock: Arc::new(WallClock),
//! })
//! .await?;
//! let main_user = &home.accounts()[0];
//! // Sign in at home.base_url() with main_user.name and main_user.password; watch home.screens_url().
//! assert!(home.player("Living Room TV").is_some_and(|tv| !tv.paused));
//! home.stop().await;
//! # Ok(())
//! # }
//! ```
//!
//! * **People**: Maya (administrator, the main user), Jonas (ordinary), Ruth (no live TV), Pip (a child, no password),
//!   Otto (disabled).
//! * **Players**: Living Room TV (plays a film), Bedroom TV (pauses in an episode), Kitchen Speaker (plays an album, sound
//!   only), Office Chrome (idle; `ToggleOsd` instead of `ToggleOsdMenu`), Nursery Tablet (Pip's, not connected at first).
//! * **Time**: nothing ticks. Positions are worked out from [`Clock`] when somebody looks, so a [`HandClock`] moves a home
//!   by hours in no time.
//! * **Seed**: ids, tokens and shuffles follow from [`Options::seed`]; so the tokens of a demo home are no secrets.
//! * **Media**: pictures are drawn and sound is made when asked for; films have no files behind them. HLS comes as pieces
//!   of MP3.
//!
//! By hand: `cargo run -p usher-demo --example home -- --flavour jellyfin --listen 127.0.0.1:8796`.

mod accounts;
mod art;
mod audio;
mod browse;
mod clock;
mod connect;
mod discovery;
mod flavour;
mod home;
mod home_assistant;
mod json;
mod keys;
mod library;
mod linked;
mod music_assistant;
mod players;
mod quick_connect;
mod routes;
mod seed;
mod sessions;
mod trouble;
mod watched;
mod wire;
mod world;

pub use accounts::Account;
pub use clock::{Clock, HandClock, WallClock};
pub use connect::{Addresses, Belongs, Connect, ConnectOptions};
pub use flavour::Flavour;
pub use home::{Home, Options, StartError};
pub use home_assistant::{AssistantOptions, HomeAssistant};
pub use music_assistant::{MUSIC_LISTENER, MusicAssistant, MusicOptions};
pub use players::{Screen, Showing};
pub use trouble::Trouble;
pub use world::Received;
