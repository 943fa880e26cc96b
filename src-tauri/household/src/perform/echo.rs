//! The Echo that was spoken to, as a player like any other: what it is told, and what it cannot do.
//!
//! Its orders are carried out by whoever answers Alexa, because only an answer reaches an Echo; here they are made.

use super::Work;
use super::player::{Listed, Target};
use crate::fault::{Code, Fault};
use crate::media::{Item, MediaKind};
use crate::order::{Order, Titled};
use crate::playback::Queue;
use crate::playback::echo_queue::{EchoOrder, MOST};
use crate::server::{Query, Server};
use crate::text::Texts;
use crate::voice::{Message, Reply};
use std::sync::Arc;
use std::time::Duration;

/// Whether it can be heard that an order was obeyed, so that nobody needs to say so.
fn is_heard(order: &EchoOrder) -> bool {
    match order {
        EchoOrder::Pause
        | EchoOrder::Resume
        | EchoOrder::Stop
        | EchoOrder::Next
        | EchoOrder::Previous
        | EchoOrder::Seek(_) => true,
        EchoOrder::Play { .. } | EchoOrder::Repeat(_) | EchoOrder::Shuffle(_) => false,
    }
}

/// What an Echo says in place of what any other player's fault would be.
pub(super) fn instead_of(code: Code) -> Code {
    let instead = [(Code::PlayerCannotPlay, Code::EchoAudioOnly), (Code::PlayerCannot, Code::EchoCannot)];
    instead.into_iter().find(|(of_others, _)| *of_others == code).map_or(code, |(_, here)| here)
}

impl Work<'_> {
    /// The Echo that was spoken to; none if it cannot play by itself, or nobody spoke to one.
    pub(super) fn this_echo(&self) -> Option<Target> {
        let (echo, queue) = self.asker.echo.as_ref().zip(self.asker.own.as_deref())?;
        let servers = self.home.servers;
        let current = servers.iter().find(|server| queue.is_on() && server.id() == queue.server());
        let server: &Arc<dyn Server> = current.or(servers.iter().find(|server| server.capabilities().music))?;
        let name = Texts::of(&self.asker.locale).say(&Message::new("this-echo"));
        let mut player = queue.player(echo, name, self.home.clock.now());
        player.server = server.id().clone();
        let user = self.user_on(server.as_ref())?;
        Some(Target { server: server.clone(), user, player: Listed::alone(player), echo: true })
    }

    /// Whether an order that names no player means the Echo: its own music is on, or was the last thing spoken to.
    pub(super) fn echo_is_at_hand(&self) -> bool {
        self.asker.own.as_ref().is_some_and(|queue| queue.is_at_hand())
    }

    /// What the Echo plays from now on.
    pub(super) fn echo_queue(&self) -> Queue {
        self.asker.own.as_ref().map(|queue| queue.queue()).unwrap_or_default()
    }

    /// Takes an order for the Echo, if it can obey it.
    pub(super) async fn give_echo(&mut self, target: &Target, order: Order) -> Result<(), Fault> {
        if let (Order::Play { .. }, Some(fault)) = (&order, &self.asker.unreachable) {
            return Err(fault.clone());
        }
        let echo_order = match &order {
            Order::Play { items, start, shuffle, .. } => self.to_play(target, items, *start, *shuffle).await?,
            Order::Pause => EchoOrder::Pause,
            Order::Unpause => EchoOrder::Resume,
            Order::Stop => EchoOrder::Stop,
            Order::NextTrack if self.asker.own.as_ref().is_some_and(|queue| !queue.has(true)) => {
                return Err(target.fault(Code::LastInQueue));
            }
            Order::NextTrack => EchoOrder::Next,
            Order::PreviousTrack => EchoOrder::Previous,
            Order::Seek { position } => EchoOrder::Seek(*position),
            Order::SetRepeat { mode } => EchoOrder::Repeat(*mode),
            Order::SetShuffle { on } => EchoOrder::Shuffle(*on),
            Order::SetVolume { .. } | Order::Mute | Order::Unmute | Order::VolumeUp | Order::VolumeDown => {
                return Err(Fault::new(Code::EchoVolume));
            }
            Order::SetAudioTrack { .. }
            | Order::SetSubtitleTrack { .. }
            | Order::Display { .. }
            | Order::PlayTrailers { .. }
            | Order::SendText { .. }
            | Order::ShowMessage { .. }
            | Order::AddUser { .. }
            | Order::RemoveUser { .. }
            | Order::Press(_) => return Err(Fault::new(Code::EchoCannot)),
        };
        self.echo.push(echo_order);
        self.given(target, order);
        Ok(())
    }

    /// The reply to orders that the Echo obeys. The music says most of it, and an open microphone would hold it.
    pub(super) fn reply_beside_music(&mut self, reply: Reply) -> Reply {
        self.memory = crate::voice::Memory::default();
        let heard = self.echo.len() == self.orders.len() && self.echo.iter().all(is_heard);
        let speech = if heard { Message::words("") } else { reply.speech };
        Reply { speech, reprompt: None, elicit: None, ..reply }
    }

    /// What an Echo was just told to play goes on with more of this when it runs out.
    pub(super) fn never_ending(&mut self, query: Query) {
        if let Some(EchoOrder::Play { more, .. }) = self.echo.last_mut() {
            *more = Some(query);
        }
    }

    /// What an Echo is to play: single pieces of sound, since it knows no records and no lists.
    async fn to_play(
        &self,
        target: &Target,
        items: &[Titled],
        start: Duration,
        shuffle: bool,
    ) -> Result<EchoOrder, Fault> {
        let mut pieces: Vec<Item> = Vec::new();
        for titled in items.iter().take(MOST) {
            let one = || Item::new(titled.id.as_str(), titled.kind, titled.name.as_str());
            match titled.kind {
                // Whether a channel is heard or seen, only its server knows, when it is fetched.
                MediaKind::Song | MediaKind::Channel => pieces.push(one()),
                MediaKind::Audiobook => {
                    // One file, or a record of parts.
                    let parts = self.sound_in(target, titled).await?;
                    if parts.is_empty() { pieces.push(one()) } else { pieces.extend(parts) }
                }
                MediaKind::Album
                | MediaKind::Artist
                | MediaKind::Playlist
                | MediaKind::Collection
                | MediaKind::Genre => {
                    pieces.extend(self.sound_in(target, titled).await?);
                }
                MediaKind::Movie
                | MediaKind::Series
                | MediaKind::Season
                | MediaKind::Episode
                | MediaKind::MusicVideo
                | MediaKind::Video
                | MediaKind::Trailer
                | MediaKind::Other => {}
            }
        }
        if pieces.is_empty() {
            return Err(Fault::new(Code::EchoAudioOnly));
        }
        let (server, user) = (target.server.id().clone(), target.user.clone());
        Ok(EchoOrder::Play { server, user, items: pieces, first: 0, start, shuffle, more: None })
    }

    async fn sound_in(&self, target: &Target, whole: &Titled) -> Result<Vec<Item>, Fault> {
        let limit = u32::try_from(MOST).unwrap_or(u32::MAX);
        let mut held = target.server.find(&target.user, &Query::Contents { of: whole.id.clone(), limit }).await?;
        held.retain(|item| matches!(item.kind, MediaKind::Song | MediaKind::Audiobook));
        Ok(held)
    }
}
