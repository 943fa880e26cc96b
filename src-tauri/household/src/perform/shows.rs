//! Shows: what comes next, what was half watched, a season, an episode, any episode.

use super::Work;
use super::player::{RECENT, Target};
use super::title::Picked;
use crate::fault::{Code, Fault};
use crate::id::ItemId;
use crate::media::{Item, MediaKind};
use crate::server::Query;
use crate::voice::{Message, Reply};
use std::time::Duration;

/// A show, or the question about which one.
macro_rules! show {
    ($work:ident, $named:ident, $series:ident) => {{
        let target = $work.player($named, RECENT).await?;
        match $work.pick_show(&target, $series).await? {
            Picked::Item(item) => (target, item),
            Picked::Asked(reply) => return Ok(reply),
        }
    }};
}

impl Work<'_> {
    pub(super) async fn play_show(&mut self, named: Option<&str>, series: &str) -> Result<Reply, Fault> {
        let (target, show) = show!(self, named, series);
        self.go_on_with(&target, &show).await
    }

    /// The half-watched episode, else what comes next, else the first one.
    pub(super) async fn go_on_with(&mut self, target: &Target, show: &Item) -> Result<Reply, Fault> {
        if let Some(episode) = self.half_watched(target, &show.id).await? {
            return self.start(target, &episode).await;
        }
        let next = self.next_or_first(target, show).await?;
        self.start(target, &next).await
    }

    pub(super) async fn resume_episode(&mut self, named: Option<&str>, series: &str) -> Result<Reply, Fault> {
        let (target, show) = show!(self, named, series);
        match self.half_watched(&target, &show.id).await? {
            Some(episode) => self.start(&target, &episode).await,
            None => Err(Fault::new(Code::NothingToResume).with("series", &show.name)),
        }
    }

    pub(super) async fn play_next_episode(&mut self, named: Option<&str>, series: &str) -> Result<Reply, Fault> {
        let (target, show) = show!(self, named, series);
        let next = self.next_or_first(&target, &show).await?;
        self.start(&target, &next).await
    }

    pub(super) async fn play_new_episode(&mut self, named: Option<&str>, series: &str) -> Result<Reply, Fault> {
        let (target, show) = show!(self, named, series);
        let query = Query::Newest { series: show.id.clone(), limit: 1 };
        let newest = self.first(&target, &query).await?.ok_or_else(|| Fault::new(Code::NothingOfThatKind))?;
        self.start(&target, &newest).await
    }

    pub(super) async fn play_season(&mut self, named: Option<&str>, series: &str, season: u32) -> Result<Reply, Fault> {
        let (target, show) = show!(self, named, series);
        let seasons = target.server.find(&target.user, &Query::Seasons { series: show.id.clone() }).await?;
        let Some(found) = seasons.into_iter().find(|item| item.number == Some(season)) else {
            return Err(no_such_season(&show, season));
        };
        self.play(&target, std::slice::from_ref(&found), Duration::ZERO, false).await?;
        let said = Message::new("playing-season")
            .with("series", &*show.name)
            .with("season", season)
            .with("player", &*target.player.name);
        Ok(Reply::say(said))
    }

    pub(super) async fn play_episode(
        &mut self,
        named: Option<&str>,
        series: &str,
        season: u32,
        episode: u32,
    ) -> Result<Reply, Fault> {
        let (target, show) = show!(self, named, series);
        let query = Query::Episodes { series: show.id.clone(), season: Some(season) };
        let episodes = target.server.find(&target.user, &query).await?;
        if episodes.is_empty() {
            return Err(no_such_season(&show, season));
        }
        let holds = |item: &Item| {
            item.number.is_some_and(|first| (first..=item.number_end.unwrap_or(first)).contains(&episode))
        };
        match episodes.iter().find(|item| holds(item)) {
            Some(found) => self.start(&target, found).await,
            None => Err(Fault::new(Code::NoSuchEpisode)
                .with("series", &show.name)
                .with("season", season.to_string())
                .with("episode", episode.to_string())
                .with("last", episodes.iter().filter_map(|item| item.number).max().unwrap_or(0).to_string())),
        }
    }

    pub(super) async fn play_random_episode(&mut self, named: Option<&str>, series: &str) -> Result<Reply, Fault> {
        let (target, show) = show!(self, named, series);
        let query = Query::Random {
            kinds: vec![MediaKind::Episode],
            genre: None,
            within: Some(show.id.clone()),
            artist: None,
            unplayed: false,
            limit: 1,
        };
        let any = self.first(&target, &query).await?.ok_or_else(|| Fault::new(Code::NothingOfThatKind))?;
        self.play(&target, std::slice::from_ref(&any), Duration::ZERO, false).await?;
        Ok(Reply::say(super::title::announce(&any, &target, Duration::ZERO)))
    }

    /// All of a show, from its first episode or in any order.
    pub(super) async fn play_all_episodes(
        &mut self,
        named: Option<&str>,
        series: &str,
        shuffle: bool,
    ) -> Result<Reply, Fault> {
        let (target, show) = show!(self, named, series);
        self.play(&target, std::slice::from_ref(&show), Duration::ZERO, shuffle).await?;
        let said = Message::new(if shuffle { "shuffling" } else { "playing-all" });
        Ok(Reply::say(said.with("title", &*show.name).with("player", &*target.player.name)))
    }

    pub(super) async fn play_next_up(&mut self, named: Option<&str>) -> Result<Reply, Fault> {
        let target = self.player(named, RECENT).await?;
        let next = self.first(&target, &Query::NextUp { series: None, limit: 1 }).await?;
        let next = next.ok_or_else(|| Fault::new(Code::NothingOfThatKind))?;
        self.start(&target, &next).await
    }

    async fn half_watched(&self, target: &Target, show: &ItemId) -> Result<Option<Item>, Fault> {
        let query = Query::Resumable { within: Some(show.clone()), kinds: vec![MediaKind::Episode], limit: 1 };
        self.first(target, &query).await
    }

    async fn next_or_first(&self, target: &Target, show: &Item) -> Result<Item, Fault> {
        let next = self.first(target, &Query::NextUp { series: Some(show.id.clone()), limit: 1 }).await?;
        if let Some(next) = next {
            return Ok(next);
        }
        let all = target.server.find(&target.user, &Query::Episodes { series: show.id.clone(), season: None }).await?;
        // Specials come first in a list and last in what people mean.
        let first = all.iter().find(|item| item.season != Some(0)).or(all.first());
        first.cloned().ok_or_else(|| Fault::new(Code::NothingOfThatKind))
    }

    pub(super) async fn first(&self, target: &Target, query: &Query) -> Result<Option<Item>, Fault> {
        Ok(target.server.find(&target.user, query).await?.into_iter().next())
    }
}

pub(super) fn no_such_season(show: &Item, season: u32) -> Fault {
    Fault::new(Code::NoSuchSeason).with("series", &show.name).with("season", season.to_string())
}
