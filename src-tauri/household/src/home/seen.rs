//! The players that were there once, connected now or not. A player is its device and app on a server, so one that comes
//! back is the same as before; what it was doing is not remembered.

use super::{Abilities, Player};
use crate::id::{PlayerId, ServerId};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// How many are remembered; the one that was away longest goes first.
const MOST: usize = 200;

/// A player that was there once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SeenPlayer {
    /// Its id, the same whenever it is there.
    pub id: PlayerId,
    /// The server that it listens to.
    pub server: ServerId,
    /// What people called it when it was last there.
    pub name: String,
    /// The app on it.
    pub app: String,
    /// The device that the app is on.
    #[serde(default)]
    pub device: String,
    /// What it can do.
    #[serde(default)]
    pub abilities: Abilities,
    /// When it was last there.
    #[serde(with = "time::serde::rfc3339")]
    pub last_seen: OffsetDateTime,
}

/// All of them, in the order in which they were first seen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SeenPlayers(Vec<SeenPlayer>);

impl SeenPlayers {
    /// These are there now. Tells whether anything but the time is new: a player, or what one is called
    /// or can do.
    pub fn note(&mut self, players: &[Player], now: OffsetDateTime) -> bool {
        let mut news = false;
        for player in players {
            let seen = SeenPlayer {
                id: player.id.clone(),
                server: player.server.clone(),
                name: player.name.clone(),
                app: player.app.clone(),
                device: player.device.clone(),
                abilities: player.abilities.clone(),
                last_seen: now,
            };
            match self.0.iter_mut().find(|known| known.id == seen.id) {
                Some(known) => {
                    news |= known.name != seen.name || known.abilities != seen.abilities;
                    *known = seen;
                }
                None => {
                    news = true;
                    self.0.push(seen);
                }
            }
        }
        while self.0.len() > MOST
            && let Some(oldest) = (0..self.0.len()).min_by_key(|at| self.0[*at].last_seen)
        {
            self.0.remove(oldest);
        }
        news
    }

    /// Forgets a player: what was known of it.
    pub fn forget(&mut self, player: &PlayerId) -> Option<SeenPlayer> {
        let at = self.0.iter().position(|known| known.id == *player)?;
        Some(self.0.remove(at))
    }

    /// Knows a player again that was forgotten.
    pub fn restore(&mut self, player: SeenPlayer) {
        if self.get(&player.id).is_none() {
            self.0.push(player);
        }
    }

    /// Forgets the players of every server but these. Tells whether there were any.
    pub fn keep_servers(&mut self, servers: &[ServerId]) -> bool {
        self.retain(|known| servers.contains(&known.server))
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &SeenPlayer> {
        self.0.iter()
    }

    /// One of them.
    pub fn get(&self, player: &PlayerId) -> Option<&SeenPlayer> {
        self.0.iter().find(|known| known.id == *player)
    }

    fn retain(&mut self, stays: impl Fn(&SeenPlayer) -> bool) -> bool {
        let before = self.0.len();
        self.0.retain(stays);
        self.0.len() != before
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::home::Abilities;
    use crate::playback::Playback;
    use time::Duration;
    use time::macros::datetime;

    const NOON: OffsetDateTime = datetime!(2026-11-20 12:00 UTC);

    fn player(device: &str, name: &str) -> Player {
        Player {
            id: PlayerId::new(format!("s:{device}:App")),
            server: ServerId::new("s"),
            name: name.into(),
            app: "App".into(),
            device: device.into(),
            aliases: Vec::new(),
            abilities: Abilities::default(),
            playback: Playback::default(),
            user: None,
            extra_users: Vec::new(),
        }
    }

    #[test]
    fn a_player_that_left_is_still_known_by_its_name_and_when_it_was_there() {
        let mut seen = SeenPlayers::default();
        let (tv, tablet) = (player("1", "TV"), player("2", "Tablet"));
        assert!(seen.note(&[tv.clone(), tablet], NOON));
        assert!(!seen.note(std::slice::from_ref(&tv), NOON + Duration::HOUR), "nothing but the time is new");
        let times: Vec<_> = seen.iter().map(|one| (one.name.as_str(), one.last_seen)).collect();
        assert_eq!(times, [("TV", NOON + Duration::HOUR), ("Tablet", NOON)]);
        assert!(seen.note(&[player("1", "Big TV")], NOON), "it was renamed");
        assert_eq!(seen.get(&tv.id).map(|one| one.name.as_str()), Some("Big TV"));
        let written = serde_json::to_string(&seen).unwrap();
        assert_eq!(serde_json::from_str::<SeenPlayers>(&written).unwrap(), seen);
    }

    #[test]
    fn the_one_that_was_away_longest_is_forgotten_first() {
        let mut seen = SeenPlayers::default();
        let all: Vec<Player> = (0..MOST).map(|n| player(&n.to_string(), "x")).collect();
        seen.note(&all, NOON);
        seen.note(&all[1..], NOON + Duration::MINUTE);
        seen.note(&[player("new", "New")], NOON + Duration::MINUTE);
        assert_eq!(seen.iter().count(), MOST);
        assert!(seen.get(&all[0].id).is_none() && seen.get(&all[1].id).is_some());
    }

    #[test]
    fn players_go_with_their_server_or_when_a_person_says_so() {
        let mut seen = SeenPlayers::default();
        let tv = player("1", "TV");
        seen.note(&[tv.clone(), player("2", "Tablet")], NOON);
        let gone = seen.forget(&tv.id).unwrap();
        assert!(seen.forget(&tv.id).is_none() && seen.get(&tv.id).is_none());
        seen.restore(gone);
        assert!(seen.forget(&tv.id).is_some());
        assert!(!seen.keep_servers(&[ServerId::new("s")]));
        assert!(seen.keep_servers(&[]) && seen.iter().next().is_none());
    }
}
