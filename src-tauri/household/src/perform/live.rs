//! Live channels, by name or number.

use super::Work;
use super::place::Place;
use super::player::RECENT;
use super::title::Picked;
use crate::fault::{Code, Fault};
use crate::media::MediaKind;
use crate::server::Query;
use crate::voice::Reply;
use crate::voice::command::Title;

impl Work<'_> {
    pub(super) async fn tune_channel(&mut self, named: Option<&str>, channel: &str) -> Result<Reply, Fault> {
        let target = self.player(named, RECENT).await?;
        let place = Place::of(&target);
        let index = self.home.titles.of(place.server.as_ref(), &place.user).await?;
        if index.names_of(MediaKind::Channel).next().is_none() {
            // Either there are none, or this user may not watch them: the server knows.
            let none = place.find(&Query::Channels { limit: 1 }).await.map(|channels| channels.is_empty());
            return Err(match none {
                Err(fault) if fault.code == Code::NotAllowed => {
                    Fault::new(Code::NoLiveTv).with("user", self.user_name(&place))
                }
                Err(fault) => fault,
                Ok(true) => Fault::new(Code::NoChannels),
                Ok(false) => Fault::new(Code::TitleNotFound).with("title", channel),
            });
        }
        let title = Title { words: channel.to_owned(), kind: Some(MediaKind::Channel), ..Title::default() };
        match self.pick(&place, &title).await? {
            Picked::Item(item) => self.start(&target, &item).await,
            Picked::Asked(reply) => Ok(reply),
        }
    }
}
