//! Who and what is at home: servers, users, players.

mod seen;

pub use seen::{SeenPlayer, SeenPlayers};

use crate::id::{PlayerId, ServerId, UserId};
use crate::playback::Playback;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What sort of server it is. Only for people to read: nothing decides by it, see [`crate::server::Capabilities`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ServerKind {
    /// Emby Server.
    Emby,
    /// Jellyfin.
    Jellyfin,
    /// Music Assistant.
    MusicAssistant,
    /// Home Assistant.
    HomeAssistant,
}

/// A person's account on a server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    /// The server's id of them.
    pub id: UserId,
    /// Their name there.
    pub name: String,
}

/// Anything that plays, as its server last described it.
#[derive(Clone, Debug, PartialEq)]
pub struct Player {
    /// Stable over the comings and goings of the app.
    pub id: PlayerId,
    /// The server that it listens to.
    pub server: ServerId,
    /// What people call it: "Living Room TV".
    pub name: String,
    /// The app on it: "Emby for Android TV". People call players by this too.
    pub app: String,
    /// The device that the app is on, by the id that its server has for it.
    pub device: String,
    /// Other names that people gave it.
    pub aliases: Vec<String>,
    /// What it can do.
    pub abilities: Abilities,
    /// What it is doing.
    pub playback: Playback,
    /// Who is signed in on it; none on a shared device.
    pub user: Option<User>,
    /// Who else is watching.
    pub extra_users: Vec<User>,
}

/// What a player can do, so that nobody sends what it cannot.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Abilities {
    /// Shows pictures.
    pub video: bool,
    /// Makes sound.
    pub audio: bool,
    /// Names of orders beyond playing and transport that it obeys, as [`crate::order::Order::name`] spells them.
    pub orders: BTreeSet<String>,
}

impl Player {
    /// Whether the player obeys this order.
    pub fn obeys(&self, order: &crate::order::Order) -> bool {
        use crate::order::Order;
        match order {
            Order::Play { .. }
            | Order::Pause
            | Order::Unpause
            | Order::Stop
            | Order::NextTrack
            | Order::PreviousTrack
            | Order::Seek { .. }
            | Order::AddUser { .. }
            | Order::RemoveUser { .. } => true,
            Order::SetVolume { .. }
            | Order::Mute
            | Order::Unmute
            | Order::VolumeUp
            | Order::VolumeDown
            | Order::SetAudioTrack { .. }
            | Order::SetSubtitleTrack { .. }
            | Order::SetShuffle { .. }
            | Order::SetRepeat { .. }
            | Order::Display { .. }
            | Order::PlayTrailers { .. }
            | Order::SendText { .. }
            | Order::ShowMessage { .. }
            | Order::Press(_) => self.abilities.orders.contains(order.name()),
        }
    }
}
