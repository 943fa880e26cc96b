//! The board of players of one user: who they are, and how to reach each.
//!
//! Freshness is about which players are connected. A list that is young enough answers without asking, even if an order
//! was given since: whoever needs to know what plays and where asks with zero.

use super::fresh::Fresh;
use super::sessions::{Listing, Session};
use household::home::Player;
use household::id::PlayerId;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The last list and the question under way.
pub(crate) type Board = Fresh<Snapshot>;

/// A list of players at one moment.
#[derive(Clone, Debug)]
pub(crate) struct Snapshot {
    pub(crate) players: Arc<[Player]>,
    sessions: Arc<[Session]>,
}

impl From<Listing> for Snapshot {
    fn from(listing: Listing) -> Self {
        Self { players: listing.players.into(), sessions: listing.sessions.into() }
    }
}

impl Snapshot {
    /// Only these players.
    pub(crate) fn only(&self, players: &BTreeSet<PlayerId>) -> Self {
        let both = self.players.iter().zip(self.sessions.iter());
        let (players, sessions): (Vec<Player>, Vec<Session>) = both
            .filter(|(player, _)| players.contains(&player.id))
            .map(|(player, session)| (player.clone(), session.clone()))
            .unzip();
        Self { players: players.into(), sessions: sessions.into() }
    }

    /// How to reach a player.
    pub(crate) fn session(&self, player: &PlayerId) -> Option<&Session> {
        let index = self.players.iter().position(|one| one.id == *player)?;
        self.sessions.get(index)
    }

    /// What people call it.
    pub(crate) fn name(&self, player: &PlayerId) -> Option<&str> {
        self.players.iter().find(|one| one.id == *player).map(|one| one.name.as_str())
    }
}
