//! Signed request in → order obeyed by a player of the demo home → what Alexa says. On Emby and on Jellyfin alike.

mod accounts;
mod chaos;
mod conversation;
mod dialogues;
mod rows;
mod slow;
mod trouble;
mod typed;
