//! The media servers' side of Usher: one back end each, behind the one trait [`household::server::Server`].
//!
//! It knows `household` and nothing of Alexa. What a server said wrongly, slowly or not at all stays private to the
//! file that asked, and becomes a [`household::fault::Fault`] at the border.

pub mod account;
pub mod audio;
pub mod discovery;
pub mod emby;
pub mod home_assistant;
pub mod http;
pub mod media_browser;
pub mod music_assistant;
pub mod news;
pub mod portraits;

mod bearer;
mod call;
mod jellyfin;
