//! Signed request in → order obeyed by a player of the demo home → what Alexa says. On Emby and on Jellyfin alike.

#![expect(clippy::unwrap_used, reason = "a scenario that cannot go on ends there, and says where")]

mod accounts;
mod apart;
mod chaos;
mod conversation;
mod dialogues;
mod echo;
mod rooms;
mod rows;
mod slow;
mod trouble;
mod typed;
