//! What the household prefers, as kept in the settings.

use crate::home::User;
use crate::id::{EchoId, PlayerId, UserId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Preferences of the household and of each Echo.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// The player meant when none is named.
    pub default_player: Option<PlayerId>,
    /// The user whose library and marks are used; none = whoever signed in.
    pub active_user: Option<UserId>,
    /// The room map: the player that each Echo stands for. It goes before the household's default.
    pub room_map: BTreeMap<EchoId, PlayerId>,
    /// The names of chosen players, for when they are not connected.
    pub player_names: BTreeMap<PlayerId, String>,
}

/// One change that a command asks for; `bridge` keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The player of this Echo, or of the household when no Echo asked.
    Player {
        /// Who asked.
        echo: Option<EchoId>,
        /// The new default.
        player: PlayerId,
        /// Its name.
        name: String,
    },
    /// Who is acted for from now on.
    User(UserId),
}

impl Preferences {
    /// The default player of whoever asks.
    pub fn player_for(&self, echo: Option<&EchoId>) -> Option<&PlayerId> {
        echo.and_then(|echo| self.room_map.get(echo)).or(self.default_player.as_ref())
    }

    /// Who is acted for among those signed in on a server: the active user if they are there, else the first.
    pub fn acting_among<'a>(&self, signed_in: &'a [User]) -> Option<&'a User> {
        let active = signed_in.iter().find(|user| Some(&user.id) == self.active_user.as_ref());
        active.or(signed_in.first())
    }

    /// Takes a change over.
    pub fn apply(&mut self, change: Change) {
        match change {
            Change::Player { echo, player, name } => {
                self.player_names.insert(player.clone(), name);
                match echo {
                    Some(echo) => drop(self.room_map.insert(echo, player)),
                    None => self.default_player = Some(player),
                }
            }
            Change::User(user) => self.active_user = Some(user),
        }
    }
}
