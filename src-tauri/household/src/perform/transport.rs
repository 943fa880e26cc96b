//! What plays: hold, go on, skip, move, mix, repeat.

use super::Work;
use super::player::{NOW, Target};
use crate::fault::{Code, Fault};
use crate::order::{Order, Press, Repeat};
use crate::voice::{Message, Reply};
use std::time::Duration;

impl Work<'_> {
    pub(super) async fn pause(&mut self, named: Option<&str>) -> Result<Reply, Fault> {
        let target = self.playing(named).await?;
        self.give(&target, Order::Pause).await?;
        Ok(about(&target, "paused"))
    }

    pub(super) async fn resume(&mut self, named: Option<&str>) -> Result<Reply, Fault> {
        let target = self.player(named, NOW).await?;
        if target.player.playback.item.is_none() {
            // "Play", with nothing loaded, means what is highlighted on the screen.
            self.give(&target, Order::Press(Press::Select)).await?;
            return Ok(about(&target, "selected"));
        }
        self.give(&target, Order::Unpause).await?;
        Ok(about(&target, "resumed"))
    }

    /// "Stop" ends an open question or, with nothing playing, the conversation; else what plays.
    pub(super) async fn stop(&mut self, named: Option<&str>) -> Result<Reply, Fault> {
        if self.asker.memory.question.is_some() {
            return Ok(self.goodbye());
        }
        match self.playing(named).await {
            Ok(target) => {
                self.give(&target, Order::Stop).await?;
                Ok(about(&target, "stopped"))
            }
            // To stop where nothing plays is no fault of the speaker's.
            Err(_) if named.is_none() => Ok(self.goodbye()),
            Err(fault) => Err(fault),
        }
    }

    pub(super) async fn stop_playback(&mut self, named: Option<&str>) -> Result<Reply, Fault> {
        let target = self.playing(named).await?;
        self.give(&target, Order::Stop).await?;
        Ok(about(&target, "stopped"))
    }

    pub(super) async fn skip(&mut self, named: Option<&str>, forward: bool) -> Result<Reply, Fault> {
        let target = self.playing(named).await?;
        self.give(&target, if forward { Order::NextTrack } else { Order::PreviousTrack }).await?;
        Ok(about(&target, if forward { "next" } else { "previous" }))
    }

    pub(super) async fn start_over(&mut self, named: Option<&str>) -> Result<Reply, Fault> {
        let target = self.seekable(named).await?;
        self.give(&target, Order::Seek { position: Duration::ZERO }).await?;
        Ok(about(&target, "started-over"))
    }

    pub(super) async fn seek(&mut self, named: Option<&str>, to: Duration) -> Result<Reply, Fault> {
        let target = self.seekable(named).await?;
        self.move_to(&target, to).await
    }

    pub(super) async fn seek_by(&mut self, named: Option<&str>, by: Duration, forward: bool) -> Result<Reply, Fault> {
        let target = self.seekable(named).await?;
        let position = self.position(&target);
        let to = if forward { position.saturating_add(by) } else { position.saturating_sub(by) };
        self.move_to(&target, to).await
    }

    pub(super) async fn shuffle(&mut self, named: Option<&str>, on: bool) -> Result<Reply, Fault> {
        let target = self.playing(named).await?;
        self.give(&target, Order::SetShuffle { on }).await?;
        Ok(about(&target, if on { "shuffled" } else { "in-order" }))
    }

    pub(super) async fn repeat(&mut self, named: Option<&str>, mode: Repeat) -> Result<Reply, Fault> {
        let target = self.playing(named).await?;
        self.give(&target, Order::SetRepeat { mode }).await?;
        let said = match mode {
            Repeat::None => "repeats-nothing",
            Repeat::One => "repeats-one",
            Repeat::All => "repeats-all",
        };
        Ok(about(&target, said))
    }

    async fn move_to(&mut self, target: &Target, to: Duration) -> Result<Reply, Fault> {
        let runtime = target.player.playback.item.as_ref().and_then(|item| item.runtime);
        let position = runtime.map_or(to, |end| to.min(end));
        self.give(target, Order::Seek { position }).await?;
        let seconds = u32::try_from(position.as_secs()).unwrap_or(u32::MAX);
        let said = Message::new("moved")
            .with("hours", seconds / 3600)
            .with("minutes", seconds / 60 % 60)
            .with("seconds", seconds % 60)
            .with("player", &*target.player.name);
        Ok(Reply::say(said))
    }

    /// The player that is meant, with something on it.
    pub(super) async fn playing(&self, named: Option<&str>) -> Result<Target, Fault> {
        let target = self.player(named, NOW).await?;
        if target.player.playback.item.is_none() {
            return Err(target.fault(Code::NothingPlaying));
        }
        Ok(target)
    }

    async fn seekable(&self, named: Option<&str>) -> Result<Target, Fault> {
        let target = self.playing(named).await?;
        if target.player.playback.can_seek { Ok(target) } else { Err(target.fault(Code::CannotSeek)) }
    }
}

/// A reply that only names the player.
pub(super) fn about(target: &Target, message: &str) -> Reply {
    Reply::say(Message::new(message).with("player", &*target.player.name))
}
