//! Things that stand together: favourites, what came last, trailers; and the page of a title on a player's screen.

use super::Work;
use super::place::Place;
use super::player::{RECENT, Target};
use super::title::{Picked, announce, plays};
use crate::fault::{Code, Fault};
use crate::media::{Item, MediaKind};
use crate::order::{Order, Titled};
use crate::server::Query;
use crate::voice::command::Title;
use crate::voice::{Message, Reply};
use std::time::Duration;

/// How much is put into a queue at once.
const MANY: u32 = 50;
/// How many of the newest are played one after the other.
const RECENT_ONES: u32 = 20;
/// How many trailers are an evening's programme.
const TRAILERS: u32 = 5;
const MUSIC: &[MediaKind] = &[MediaKind::Song, MediaKind::Album, MediaKind::Artist];

impl Work<'_> {
    pub(super) async fn play_favourites(
        &mut self,
        named: Option<&str>,
        kind: Option<MediaKind>,
    ) -> Result<Reply, Fault> {
        const SHOWN: &[MediaKind] =
            &[MediaKind::Movie, MediaKind::Series, MediaKind::Episode, MediaKind::MusicVideo, MediaKind::Video];
        let target = self.player(named, RECENT).await?;
        let kinds = match kind {
            // "My favourite music" is whatever of it somebody loves: songs, records, bands.
            Some(MediaKind::Song) => MUSIC.to_vec(),
            kind => Place::of(&target).kinds(kind, SHOWN, MUSIC),
        };
        let loved = target.server.find(&target.user, &Query::Favourites { kinds, limit: MANY }).await?;
        if loved.is_empty() {
            return Err(Fault::new(Code::NoFavourites));
        }
        self.play(&target, &loved, Duration::ZERO, false).await?;
        Ok(about_player("playing-favourites", &target))
    }

    pub(super) async fn play_recent(&mut self, named: Option<&str>, kind: Option<MediaKind>) -> Result<Reply, Fault> {
        let target = self.player(named, RECENT).await?;
        let kinds = Place::of(&target).kinds(kind, &[MediaKind::Movie, MediaKind::Episode], &[MediaKind::Album]);
        let found = target.server.find(&target.user, &Query::Latest { kinds, limit: RECENT_ONES }).await?;
        let Some(first) = found.first() else { return Err(Fault::new(Code::NothingNew)) };
        if first.kind == MediaKind::Series {
            // New episodes stand there under their show's name.
            let query = Query::Newest { series: first.id.clone(), limit: 1 };
            let newest = self.first(&target, &query).await?.ok_or_else(|| Fault::new(Code::NothingNew))?;
            return self.start(&target, &newest).await;
        }
        let kind = first.kind;
        let alike: Vec<Item> = found.iter().filter(|item| item.kind == kind).cloned().collect();
        self.play(&target, &alike, Duration::ZERO, false).await?;
        Ok(Reply::say(announce(first, &target, Duration::ZERO)))
    }

    pub(super) async fn play_trailers(&mut self, named: Option<&str>, title: Option<&Title>) -> Result<Reply, Fault> {
        let target = self.player(named, RECENT).await?;
        if !plays(&target, MediaKind::Trailer) {
            return Err(target.fault(Code::PlayerCannot));
        }
        let Some(title) = title else {
            let query = Query::Random {
                kinds: vec![MediaKind::Trailer],
                genre: None,
                within: None,
                artist: None,
                unplayed: false,
                limit: TRAILERS,
            };
            let any = target.server.find(&target.user, &query).await?;
            if any.is_empty() {
                return Err(Fault::new(Code::NoTrailers));
            }
            self.play(&target, &any, Duration::ZERO, false).await?;
            return Ok(about_player("playing-trailers", &target));
        };
        let item = match self.pick(&Place::of(&target), title).await? {
            Picked::Item(item) => item,
            Picked::Asked(reply) => return Ok(reply),
        };
        let trailers = target.server.find(&target.user, &Query::Trailers { of: item.id.clone() }).await?;
        let none = || Fault::new(Code::NoTrailer).with("title", &item.name);
        let order = Order::PlayTrailers { item: Titled::from(&item) };
        // Trailers that are somewhere on the network only the app itself can show.
        let here: Vec<Item> = trailers.iter().filter(|trailer| trailer.id != item.id).cloned().collect();
        if trailers.is_empty() {
            return Err(none());
        }
        if target.player.obeys(&order) {
            self.give(&target, order).await?;
        } else if here.is_empty() {
            return Err(target.fault(Code::PlayerCannot));
        } else {
            self.play(&target, &here, Duration::ZERO, false).await?;
        }
        let said = Message::new("playing-trailer").with("title", &*item.name);
        Ok(Reply::say(said.with("player", &*target.player.name)))
    }

    pub(super) async fn show_title(&mut self, named: Option<&str>, title: &Title) -> Result<Reply, Fault> {
        let target = self.player(named, RECENT).await?;
        let item = match self.pick(&Place::of(&target), title).await? {
            Picked::Item(item) => item,
            Picked::Asked(reply) => return Ok(reply),
        };
        self.give(&target, Order::Display { item: Titled::from(&item) }).await?;
        let said = Message::new("showing-title").with("title", &*item.name);
        Ok(Reply::say(said.with("player", &*target.player.name)))
    }
}

fn about_player(message: &str, target: &Target) -> Reply {
    super::transport::about(target, message)
}
