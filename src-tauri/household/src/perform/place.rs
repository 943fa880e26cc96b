//! Whose library is meant: that of the player's server, or of the first server where the question needs no player.

use super::Work;
use super::player::{RECENT, Target};
use crate::fault::Fault;
use crate::id::UserId;
use crate::media::{Item, MediaKind};
use crate::server::{Query, Server};
use std::sync::Arc;

/// A library: a server with whoever is acted for there.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) server: Arc<dyn Server>,
    pub(super) user: UserId,
    /// Whether it is for a player without a screen.
    pub(super) only_sound: bool,
}

impl Place {
    pub(super) fn of(target: &Target) -> Self {
        Self { server: target.server.clone(), user: target.user.clone(), only_sound: !target.player.abilities.video }
    }

    /// The kinds that are meant where nobody said any: what is seen, or for a player without a screen what is heard.
    pub(super) fn kinds(&self, said: Option<MediaKind>, seen: &[MediaKind], heard: &[MediaKind]) -> Vec<MediaKind> {
        match said {
            Some(kind) => vec![kind],
            None if self.only_sound => heard.to_vec(),
            None => seen.to_vec(),
        }
    }

    pub(super) async fn find(&self, query: &Query) -> Result<Vec<Item>, Fault> {
        self.server.find(&self.user, query).await
    }
}

impl Work<'_> {
    /// The library of the player that is meant. A question about a library is answered even where no player is
    /// connected, or nobody knows which.
    pub(super) async fn place(&self, named: Option<&str>) -> Result<Place, Fault> {
        match self.player(named, RECENT).await {
            Ok(target) => Ok(Place::of(&target)),
            Err(fault) if named.is_some() => Err(fault),
            Err(fault) => self.places().next().ok_or(fault),
        }
    }

    /// Every library there is.
    pub(super) fn places(&self) -> impl Iterator<Item = Place> {
        self.home.servers.iter().filter_map(|server| {
            let user = self.user_on(server.as_ref())?;
            Some(Place { server: server.clone(), user, only_sound: false })
        })
    }

    /// The name of whoever is acted for there.
    pub(super) fn user_name(&self, place: &Place) -> String {
        let users = place.server.signed_in();
        users.iter().find(|user| user.id == place.user).map(|user| user.name.clone()).unwrap_or_default()
    }
}
