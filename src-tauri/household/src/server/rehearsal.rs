//! A server that answers every question and takes no order, and titles that learn nothing: for showing what a command
//! would do.

use super::{Capabilities, Idea, Query, Server, UserMark};
use crate::fault::Fault;
use crate::home::{Player, ServerKind, User};
use crate::id::{ItemId, PlayerId, ServerId, UserId};
use crate::media::{Item, MediaKind};
use crate::order::Order;
use crate::perform::Titles;
use crate::playback::{Chapter, Queue, Track};
use crate::titles::{Learned, TitleIndex};
use async_trait::async_trait;
use std::sync::Arc;
use std::time::Duration;

/// Wraps a server so that its orders go nowhere.
pub struct Rehearsal(pub Arc<dyn Server>);

#[async_trait]
impl Server for Rehearsal {
    fn id(&self) -> &ServerId {
        self.0.id()
    }

    fn name(&self) -> &str {
        self.0.name()
    }

    fn kind(&self) -> ServerKind {
        self.0.kind()
    }

    fn capabilities(&self) -> Capabilities {
        self.0.capabilities()
    }

    fn signed_in(&self) -> Arc<[User]> {
        self.0.signed_in()
    }

    async fn users(&self) -> Result<Vec<User>, Fault> {
        self.0.users().await
    }

    async fn players(&self, user: &UserId, freshness: Duration) -> Result<Arc<[Player]>, Fault> {
        self.0.players(user, freshness).await
    }

    async fn library(&self, user: &UserId) -> Result<Vec<Item>, Fault> {
        self.0.library(user).await
    }

    async fn find(&self, user: &UserId, query: &Query) -> Result<Vec<Item>, Fault> {
        self.0.find(user, query).await
    }

    async fn ideas(
        &self,
        user: &UserId,
        kinds: &[MediaKind],
        genre: Option<&str>,
        limit: u32,
    ) -> Result<Vec<Idea>, Fault> {
        self.0.ideas(user, kinds, genre, limit).await
    }

    async fn order(&self, _user: &UserId, _player: &PlayerId, _order: &Order) -> Result<(), Fault> {
        Ok(())
    }

    async fn chapters(&self, user: &UserId, item: &ItemId) -> Result<Vec<Chapter>, Fault> {
        self.0.chapters(user, item).await
    }

    async fn queue(&self, user: &UserId, player: &PlayerId) -> Result<Queue, Fault> {
        self.0.queue(user, player).await
    }

    async fn tracks(&self, user: &UserId, item: &ItemId) -> Result<Vec<Track>, Fault> {
        self.0.tracks(user, item).await
    }

    async fn controls_others(&self, user: &UserId) -> Result<bool, Fault> {
        self.0.controls_others(user).await
    }

    async fn subtitle_language(&self, user: &UserId) -> Result<Option<String>, Fault> {
        self.0.subtitle_language(user).await
    }

    async fn mark(&self, _user: &UserId, _item: &ItemId, _mark: UserMark) -> Result<(), Fault> {
        Ok(())
    }
}

/// Wraps titles so that an answer teaches nothing.
pub struct RehearsedTitles<'a>(pub &'a dyn Titles);

#[async_trait]
impl Titles for RehearsedTitles<'_> {
    async fn of(&self, server: &dyn Server, user: &UserId) -> Result<Arc<TitleIndex>, Fault> {
        self.0.of(server, user).await
    }

    fn learned(&self, server: &ServerId, user: &UserId) -> Arc<Learned> {
        self.0.learned(server, user)
    }
}
