//! What is on, who made it, and how long it still runs.

use super::Work;
use super::player::Target;
use crate::fault::{Code, Fault};
use crate::media::{Item, MediaKind};
use crate::voice::{Message, Reply};
use std::time::Duration;

impl Work<'_> {
    pub(super) async fn what_is_playing(&mut self, named: Option<&str>) -> Result<Reply, Fault> {
        let target = self.playing(named).await?;
        let Some(item) = &target.player.playback.item else { return Err(target.fault(Code::NothingPlaying)) };
        let state = if target.player.playback.paused { "paused" } else { "playing" };
        Ok(Reply::say(described(item).with("state", state).with("player", &*target.player.name)))
    }

    pub(super) async fn who_sings(&mut self, named: Option<&str>) -> Result<Reply, Fault> {
        let target = self.playing(named).await?;
        let Some(item) = &target.player.playback.item else { return Err(target.fault(Code::NothingPlaying)) };
        if item.artists.is_empty() {
            return Err(Fault::new(Code::ArtistUnknown).with("title", &item.name));
        }
        let said = Message::new("made-by").with("title", &*item.name).with("artist", item.artists.clone());
        Ok(Reply::say(said))
    }

    pub(super) async fn how_much_left(&mut self, named: Option<&str>) -> Result<Reply, Fault> {
        let target = self.playing(named).await?;
        let Some(item) = &target.player.playback.item else { return Err(target.fault(Code::NothingPlaying)) };
        let Some(runtime) = item.runtime else { return Err(Fault::new(Code::NoEnd).with("title", &item.name)) };
        let left = runtime.saturating_sub(self.position(&target));
        Ok(Reply::say(still(left, item, &target)))
    }
}

/// A title with what people tell it by.
fn described(item: &Item) -> Message {
    let place = item.season.zip(item.number);
    match (&item.series, place, item.artists.first()) {
        (Some(series), Some((season, episode)), _) if item.kind == MediaKind::Episode => Message::new("on-episode")
            .with("series", &*series.name)
            .with("season", season)
            .with("episode", episode)
            .with("title", &*item.name),
        (_, _, Some(artist)) if item.kind != MediaKind::Movie => {
            Message::new("on-by").with("title", &*item.name).with("artist", &**artist)
        }
        _ => Message::new("on").with("title", &*item.name),
    }
}

/// Rounded to minutes, as people do.
fn still(left: Duration, item: &Item, target: &Target) -> Message {
    let minutes = u32::try_from(left.as_secs().saturating_add(30) / 60).unwrap_or(u32::MAX);
    Message::new("left")
        .with("hours", minutes / 60)
        .with("minutes", minutes % 60)
        .with("title", &*item.name)
        .with("player", &*target.player.name)
}
