//! Loudness.

use super::Work;
use super::player::{NOW, RECENT, Target};
use super::transport::about;
use crate::fault::{Code, Fault};
use crate::order::Order;
use crate::voice::memory::Question;
use crate::voice::{Message, Reply};

/// How much louder "louder" is where a player has no steps of its own, in percent.
const STEP: u8 = 10;

impl Work<'_> {
    pub(super) async fn set_volume(&mut self, named: Option<&str>, percent: Option<i64>) -> Result<Reply, Fault> {
        let target = self.player(named, RECENT).await?;
        let Some(percent) = percent else {
            self.memory.question = Some(Question::HowLoud { player: named.map(str::to_owned) });
            let asked = Reply::ask(Message::new("how-loud"), Message::new("how-loud-again"));
            return Ok(asked.hearing("SetVolumeIntent", "percent"));
        };
        self.loudness(&target, u8::try_from(percent.clamp(0, 100)).unwrap_or(100)).await
    }

    /// Louder or softer: by so much if it was said, else by the player's own steps.
    pub(super) async fn step_volume(
        &mut self,
        named: Option<&str>,
        up: bool,
        by: Option<u8>,
        times: u8,
    ) -> Result<Reply, Fault> {
        let target = self.player(named, NOW).await?;
        let step = if up { Order::VolumeUp } else { Order::VolumeDown };
        let steps = target.player.obeys(&step);
        let known = target.player.playback.volume.filter(|_| target.player.obeys(&Order::SetVolume { volume: 0 }));
        match (known, by) {
            (Some(now), Some(by)) => self.loudness(&target, moved(now, by, up)).await,
            (Some(now), None) if !steps => self.loudness(&target, moved(now, STEP.saturating_mul(times), up)).await,
            _ if !steps => Err(target.fault(Code::PlayerCannot)),
            _ => {
                for _ in 0..times.clamp(1, 20) {
                    self.give(&target, step.clone()).await?;
                }
                Ok(about(&target, if up { "louder" } else { "softer" }))
            }
        }
    }

    pub(super) async fn mute(&mut self, named: Option<&str>, silent: bool) -> Result<Reply, Fault> {
        let target = self.player(named, RECENT).await?;
        self.give(&target, if silent { Order::Mute } else { Order::Unmute }).await?;
        Ok(about(&target, if silent { "muted" } else { "unmuted" }))
    }

    async fn loudness(&mut self, target: &Target, volume: u8) -> Result<Reply, Fault> {
        self.give(target, Order::SetVolume { volume }).await?;
        let said = Message::new("volume-set").with("percent", u32::from(volume)).with("player", &*target.player.name);
        Ok(Reply::say(said))
    }
}

fn moved(now: u8, by: u8, up: bool) -> u8 {
    if up { now.saturating_add(by).min(100) } else { now.saturating_sub(by) }
}
