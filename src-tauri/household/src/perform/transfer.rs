//! What plays in one place goes on in another.

use super::Work;
use super::chapters::MOST;
use super::place::Place;
use super::player::{Found, NOW, Target};
use super::title::plays;
use crate::fault::{Code, Fault};
use crate::id::ItemId;
use crate::media::Item;
use crate::order::{Order, Streams, Titled};
use crate::voice::memory::Question;
use crate::voice::{Action, Command, Message, Reply, table};
use std::time::Duration;

impl Work<'_> {
    /// `from` and `to` are names as heard; whichever is missing is the default player. `copy` leaves the first one
    /// playing.
    pub(super) async fn transfer(&mut self, from: Option<&str>, to: Option<&str>, copy: bool) -> Result<Reply, Fault> {
        let found = self.players(NOW).await?;
        let asked = Asked { from, to, copy };
        let source = match self.source(from, found.clone()) {
            Err(fault) if fault.code == Code::WhichPlayer => return Ok(self.ask_side(Side::From, asked, fault)),
            source => source?,
        };
        let others = found.without(&source);
        if others.targets.is_empty() && (self.echo_among(&others).is_none() || to.is_none()) {
            return Err(others.trouble.unwrap_or_else(|| source.fault(Code::NoOtherPlayer)));
        }
        let target = match to {
            Some(_) => self.among(to, found),
            None if source.player.playback.item.is_none() => Err(source.fault(Code::NothingPlaying)),
            None => self.elsewhere(&others),
        };
        let target = match target {
            Err(fault) if fault.code == Code::WhichPlayer => return Ok(self.ask_side(Side::To, asked, fault)),
            target => target?,
        };
        if target.player.id == source.player.id {
            // "Copy it to the bedroom", and the bedroom is the default: the other side was not said.
            let side = if from.is_none() { Side::From } else { Side::To };
            let which = Fault::new(Code::WhichPlayer).with("players", self.names(&others.targets));
            return Ok(self.ask_side(side, asked, which));
        }
        // An Echo plays from any library.
        let target = if target.echo {
            Target { server: source.server.clone(), user: source.user.clone(), ..target }
        } else {
            target
        };
        let item = moveable(&source, &target)?;
        let play = self.rest(&source, &item).await;
        let there = if source.server.id() == target.server.id() {
            play.clone()
        } else {
            self.rest_elsewhere(&source, &item, &target).await?
        };
        if !copy {
            self.give(&source, Order::Stop).await?;
        }
        if let Err(fault) = self.give(&target, there).await {
            if !copy && refused(&fault) {
                self.put_back(&source, play).await;
            }
            return Err(fault);
        }
        let said = Message::new(if copy { "copied" } else { "transferred" })
            .with("title", &*item.name)
            .with("player", &*target.player.name);
        Ok(Reply::say(said))
    }

    /// Where it plays: the one named, else the default one, else the only one that plays anything.
    fn source(&self, from: Option<&str>, found: Found) -> Result<Target, Fault> {
        if from.is_none() && self.home.preferences.player_for(self.asker.echo.as_ref()).is_none() {
            let mut playing = found.targets.iter().filter(|target| target.player.playback.item.is_some());
            if let (Some(only), None) = (playing.next(), playing.next()) {
                return Ok(only.clone());
            }
        }
        self.among(from, found)
    }

    /// Where it is to go when nobody said: the default one if that is another, else the only other one.
    fn elsewhere(&self, others: &Found) -> Result<Target, Fault> {
        let default = self.home.preferences.player_for(self.asker.echo.as_ref());
        match (others.targets.iter().find(|target| Some(&target.player.id) == default), &others.targets[..]) {
            (Some(target), _) | (None, [target]) => Ok(target.clone()),
            (None, _) => Err(Fault::new(Code::WhichPlayer).with("players", self.names(&others.targets))),
        }
    }

    /// What still is to play: the queue from what is on, or that alone, from the present position and with its tracks.
    async fn rest(&self, source: &Target, item: &Item) -> Order {
        let playback = &source.player.playback;
        // Without the queue, what is on can still go over.
        let queue = self.queue(source).await.unwrap_or_default();
        let mut items = vec![Titled::from(item)];
        if queue.items.get(queue.at) == Some(&item.id) {
            let named = |id: &ItemId| Titled { id: id.clone(), name: String::new(), kind: item.kind };
            items.extend(queue.items.iter().skip(queue.at + 1).take(MOST - 1).map(named));
        }
        let streams = playback.source.clone().map(|file| Streams {
            source: file,
            audio: playback.audio_track,
            subtitle: playback.subtitle_track,
        });
        let start = self.position_in(source).unwrap_or_default();
        Order::Play { items, start, shuffle: false, streams }
    }

    /// The same from the library of a player on another server. Tracks are numbered anew there.
    async fn rest_elsewhere(&self, source: &Target, item: &Item, target: &Target) -> Result<Order, Fault> {
        let there = Place::of(target);
        let Some(twin) = self.twin(item, &there).await? else {
            let missing = target.fault(Code::NotInThatLibrary);
            return Err(missing.with("title", &item.name).with("server", target.server.name()));
        };
        let queue = self.queue(source).await.unwrap_or_default();
        let end = twin.runtime.unwrap_or(Duration::MAX);
        let items = self.twins_after(item, twin, (source, &queue), &there).await;
        let items = items.iter().take(MOST).map(Titled::from).collect();
        // Another cut of it may be shorter.
        let start = self.position_in(source).filter(|position| *position < end).unwrap_or_default();
        Ok(Order::Play { items, start, shuffle: false, streams: None })
    }

    /// Where it is. A live channel has no position.
    fn position_in(&self, source: &Target) -> Option<Duration> {
        source.player.playback.can_seek.then(|| self.position(source))
    }

    /// It was stopped for nothing: it goes on where it was. If that fails too, the first failure says enough.
    async fn put_back(&mut self, source: &Target, play: Order) {
        if self.give(source, play).await.is_ok() && source.player.playback.paused {
            let _ = self.give(source, Order::Pause).await;
        }
    }

    /// Asks for one side; the command waits, with "another player" in its place.
    fn ask_side(&mut self, side: Side, asked: Asked<'_>, which: Fault) -> Reply {
        let named = |name: Option<&str>| name.map(str::to_owned);
        let open = Some(table::ANOTHER_PLAYER.to_owned());
        let (from, to, message) = match side {
            Side::From => (open, named(asked.to), "transfer-from"),
            Side::To => (named(asked.from), open, "transfer-to"),
        };
        let waiting = Command { action: Action::Transfer { from, to, copy: asked.copy }, player: None };
        self.memory.question = Some(Question::WhichPlayer { then: Some(Box::new(waiting)), settled: None });
        let players = which.values.get("players").cloned().unwrap_or_default();
        let asked = Reply::ask(Message::new(message).with("players", players), Message::new("which-player-again"));
        asked.hearing("SetPlayerIntent", table::PLAYER)
    }
}

/// What was asked for.
#[derive(Clone, Copy)]
struct Asked<'a> {
    from: Option<&'a str>,
    to: Option<&'a str>,
    copy: bool,
}

enum Side {
    From,
    To,
}

/// A transfer that waits for this answer, with the answer in its place; none if something else waits.
pub(super) fn answered(waiting: &Command, name: &str) -> Option<Command> {
    let mut whole = waiting.clone();
    let Action::Transfer { from, to, .. } = &mut whole.action else { return None };
    let open = |side: &Option<String>| side.as_deref() == Some(table::ANOTHER_PLAYER);
    *(if open(from) { from } else { to }) = Some(name.to_owned());
    Some(whole)
}

/// What is on here, if it can go on there.
fn moveable(source: &Target, target: &Target) -> Result<Item, Fault> {
    let Some(item) = &source.player.playback.item else { return Err(source.fault(Code::NothingPlaying)) };
    if !plays(target, item.kind) {
        return Err(target.fault(Code::PlayerCannotPlay).with("title", &item.name));
    }
    Ok(item.clone())
}

/// Whether the player, or its server on its behalf, said no; a server that is silent may have obeyed.
fn refused(fault: &Fault) -> bool {
    !matches!(fault.code, Code::ServerSlow | Code::ServerUnreachable | Code::ServerStarting)
}
