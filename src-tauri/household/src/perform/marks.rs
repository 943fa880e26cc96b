//! What a user thinks of an item, or has done with it: favourites and what is watched.

use super::Work;
use super::naming::title_of;
use super::place::Place;
use super::player::NOW;
use super::title::Picked;
use crate::fault::{Code, Fault};
use crate::media::MediaKind;
use crate::server::{Query, UserMark};
use crate::titles::{Decision, TitleIndex, decide};
use crate::voice::command::Title;
use crate::voice::memory::{Offer, Question};
use crate::voice::{Message, Reply};

/// How many favourites are looked through for one that is to go.
const LOVED: u32 = 500;

/// An item with its library, or the question about which one.
macro_rules! marked {
    ($picked:expr) => {
        match $picked {
            (place, Picked::Item(item)) => (place, item),
            (_, Picked::Asked(reply)) => return Ok(reply),
        }
    };
}

impl Work<'_> {
    pub(super) async fn favourite(
        &mut self,
        named: Option<&str>,
        title: Option<&Title>,
        on: bool,
    ) -> Result<Reply, Fault> {
        let (place, item) = marked!(match title {
            Some(title) if !on && self.settled.is_none() => self.loved(named, title).await?,
            title => self.meant(named, title).await?,
        });
        place.server.mark(&place.user, &item.id, UserMark::Favourite(on)).await?;
        let said = Message::new(if on { "favourite-added" } else { "favourite-removed" });
        Ok(Reply::say(said.with("title", title_of(&item, &[]))))
    }

    pub(super) async fn mark_watched(
        &mut self,
        named: Option<&str>,
        title: Option<&Title>,
        watched: bool,
    ) -> Result<Reply, Fault> {
        let (place, item) = marked!(self.meant(named, title).await?);
        let whole = matches!(item.kind, MediaKind::Series | MediaKind::Season | MediaKind::Collection);
        let name = title_of(&item, &[]);
        if whole && !self.settled.as_ref().is_some_and(|settled| settled.sure) {
            // One word would undo months of watching.
            let offer = Offer { server: place.server.id().clone(), item, because: None };
            self.memory.question = Some(Question::MarkAll { then: Box::new(self.command.clone()), offer });
            let asked = Message::new(if watched { "mark-all-watched" } else { "mark-all-unwatched" });
            return Ok(Reply::ask(asked.with("title", name), Message::new("yes-or-no")));
        }
        place.server.mark(&place.user, &item.id, UserMark::Played(watched)).await?;
        let said = Message::new(if watched { "marked-watched" } else { "marked-unwatched" });
        Ok(Reply::say(said.with("title", name)))
    }

    /// What a title means, or what is on where nobody named one.
    async fn meant(&mut self, named: Option<&str>, title: Option<&Title>) -> Result<(Place, Picked), Fault> {
        if let Some(title) = title {
            let place = self.place(named).await?;
            let picked = self.pick(&place, title).await?;
            return Ok((place, picked));
        }
        let target = self.player(named, NOW).await?;
        let Some(item) = target.player.playback.item.clone() else {
            return Err(target.fault(Code::NothingPlaying));
        };
        Ok((Place::of(&target), Picked::Item(item)))
    }

    /// A title among the favourites; where it is none of them, what it means at all.
    async fn loved(&mut self, named: Option<&str>, title: &Title) -> Result<(Place, Picked), Fault> {
        let place = self.place(named).await?;
        let kinds = title.kind.into_iter().collect();
        let loved = place.find(&Query::Favourites { kinds, limit: LOVED }).await?;
        let loved = TitleIndex::build(loved);
        if let Decision::Play(item) = decide(&loved.find(&title.words, &[], 2)) {
            return Ok((place, Picked::Item(*item)));
        }
        let picked = self.pick(&place, title).await?;
        Ok((place, picked))
    }
}
