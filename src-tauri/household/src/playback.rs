//! What a player is doing.

use crate::media::Item;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// A player's state when it was last asked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Playback {
    /// What is on; none when idle.
    pub item: Option<Item>,
    /// How far into it.
    pub position: Duration,
    /// Whether it is held.
    pub paused: bool,
    /// Whether the position can be changed.
    pub can_seek: bool,
    /// 0 to 100, if the player says.
    pub volume: Option<u8>,
    /// Whether it is silenced.
    pub muted: bool,
}
