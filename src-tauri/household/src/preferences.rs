//! What the household prefers, as kept in the settings.

use crate::home::User;
use crate::id::{EchoId, PlayerId, UserId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Preferences of the household and of each Echo.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// The player meant when none is named.
    pub default_player: Option<PlayerId>,
    /// The user whose library and marks are used; none = whoever signed in.
    pub active_user: Option<UserId>,
    /// Who was it before, the latest first: on a server where the active user has no account, one of them is acted for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub active_before: Vec<UserId>,
    /// The room map: the player that each Echo stands for. It goes before the household's default.
    pub room_map: BTreeMap<EchoId, PlayerId>,
    /// The names of chosen players, for when they are not connected.
    pub player_names: BTreeMap<PlayerId, String>,
    /// What people of the household call a player, beside its own name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub player_aliases: BTreeMap<PlayerId, Vec<String>>,
    /// What people call an Echo; Amazon does not tell.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub echo_names: BTreeMap<EchoId, String>,
}

/// So many earlier users are remembered: more than there are servers.
const BEFORE: usize = 16;

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
        let chosen = self.active_user.iter().chain(&self.active_before);
        let mut among = chosen.filter_map(|id| signed_in.iter().find(|user| user.id == *id));
        among.next().or(signed_in.first())
    }

    /// What people call a player beside its own name.
    pub fn aliases_of(&self, player: &PlayerId) -> &[String] {
        self.player_aliases.get(player).map_or(&[], Vec::as_slice)
    }

    /// The players that somebody has chosen or named: they are kept in mind even where they are not connected.
    pub fn chosen_players(&self) -> BTreeSet<&PlayerId> {
        self.default_player.iter().chain(self.room_map.values()).chain(self.player_aliases.keys()).collect()
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
            Change::User(user) => {
                let before = self.active_user.replace(user.clone());
                self.active_before.retain(|earlier| *earlier != user && Some(earlier) != before.as_ref());
                if let Some(before) = before.filter(|before| *before != user) {
                    self.active_before.insert(0, before);
                }
                self.active_before.truncate(BEFORE);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(ids: &[&str]) -> Vec<User> {
        ids.iter().map(|id| User { id: UserId::new(id), name: (*id).to_owned() }).collect()
    }

    #[test]
    fn who_was_chosen_on_one_server_stays_so_when_somebody_is_chosen_on_another() {
        let (attic, cellar) = (people(&["ann", "ben"]), people(&["cleo", "dan"]));
        let mut preferences = Preferences::default();
        let acting = |preferences: &Preferences| {
            [&attic, &cellar].map(|people| preferences.acting_among(people).unwrap().name.clone())
        };
        assert_eq!(acting(&preferences), ["ann", "cleo"]);
        preferences.apply(Change::User(UserId::new("ben")));
        preferences.apply(Change::User(UserId::new("dan")));
        assert_eq!(acting(&preferences), ["ben", "dan"]);
        preferences.apply(Change::User(UserId::new("ann")));
        preferences.apply(Change::User(UserId::new("ann")));
        assert_eq!(acting(&preferences), ["ann", "dan"]);
        assert_eq!(preferences.active_before, [UserId::new("dan"), UserId::new("ben")]);
    }
}
