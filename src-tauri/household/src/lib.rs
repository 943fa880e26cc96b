//! The home and what may be asked of it.
//!
//! Everything here is plain data and decisions: no sockets, no files, no clock, no Tauri. Alexa's shapes and the
//! servers' dialects are unknown on purpose; they are translated at the border by `alexa` and `servers`.
//!
//! The way of a command: a [`voice::Reading`] (an intent with its slots) becomes a [`voice::Command`] by the one
//! [`voice::table`], [`perform`] carries it out against [`server::Server`]s, and its outcome is a [`voice::Reply`]
//! and an [`activity::Activity`].

pub mod activity;
pub mod clock;
pub mod fault;
pub mod home;
pub mod id;
pub mod language;
pub mod media;
pub mod order;
pub mod perform;
pub mod playback;
pub mod preferences;
pub mod server;
pub mod text;
pub mod titles;
pub mod voice;
