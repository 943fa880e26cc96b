//! What an Echo plays by itself: its queue as plain data, and what becomes of it.
//!
//! Two things move a queue: what a person orders ([`EchoQueue::obey`]) and what the Echo tells ([`EchoQueue::hear`],
//! [`EchoQueue::observe`]). Each answers with a [`Step`]: what the Echo is to do, and what the server is to know. The
//! Echo's words come late, twice, in any order, or never; every one names a stream by its token, and a stream's number is
//! never used again, so old words are told from new ones. Times are parameters; nothing here knows Alexa's shapes.

mod lengthening;
mod moments;
mod orders;

pub use lengthening::More;
pub use moments::{Activity, Moment, Seen, Told};
pub use orders::{EchoOrder, Turn};

use crate::home::{Abilities, Player};
use crate::id::{EchoId, PlayerId, ServerId, UserId};
use crate::media::Item;
use crate::order::{Order, Repeat};
use crate::playback::{Playback, Queue};
use crate::server::{Query, Report, Reported};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use time::OffsetDateTime;

/// The most that one queue holds: more than two days of music, and small enough to be written at every step.
pub const MOST: usize = 500;
/// How many streams are remembered: as many as can be spoken of late.
const REMEMBERED: usize = 16;

/// The queue of one Echo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EchoQueue {
    /// Tells its streams from those of the queues before it.
    id: u64,
    server: ServerId,
    user: UserId,
    items: Vec<Item>,
    /// The order in which they play, as places in `items`.
    order: Vec<usize>,
    repeat: Repeat,
    shuffled: bool,
    /// What was handed to the Echo, oldest first.
    streams: Vec<Stream>,
    /// The number of the stream that is on, or is to be.
    on: u32,
    /// The number of the stream that the Echo is to play after it.
    next: Option<u32>,
    /// The Echo has asked for what comes next.
    asked: bool,
    state: State,
    /// Where in the item it was…
    position: Duration,
    /// …at this time, by our clock.
    #[serde(with = "time::serde::rfc3339")]
    since: OffsetDateTime,
    /// When Alexa told the last thing that was believed, by her clock.
    #[serde(with = "time::serde::rfc3339")]
    heard: OffsetDateTime,
    /// The server knows that it is on.
    reported: bool,
    /// Streams that failed one after another.
    failed: u8,
    /// Something else was spoken to since.
    aside: bool,
    /// What came in parts could not be played here: nothing does any more.
    #[serde(default)]
    unparted: bool,
    /// What is asked for when it runs out, so that it never ends.
    #[serde(default)]
    more: Option<Query>,
}

/// An item handed to the Echo.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Stream {
    /// Grows by one with each stream of the queue.
    number: u32,
    /// The item's place in the list.
    at: usize,
    /// Where in the item the Echo is to begin.
    start: Duration,
    /// Where in the item the Echo's own counting begins: not zero for what is converted from there on.
    base: Duration,
    /// Whether the server converts it.
    converted: bool,
    /// Whether it does so in parts.
    #[serde(default)]
    in_parts: bool,
    /// The stream that it is queued behind.
    after: Option<u32>,
}

/// What the Echo does with the stream that is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum State {
    /// Has been told to play it.
    Waiting,
    /// Plays it.
    Playing,
    /// Holds it.
    Held,
    /// Has played it to its end, and what is queued comes next.
    Ended,
    /// Has come to the end of the queue, or never had one.
    Over,
}

/// What follows from an order or from the Echo's words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// What the Echo is to do.
    pub directive: Option<Directive>,
    /// What the server is to know, in order.
    pub reports: Vec<Report>,
}

/// What an Echo is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Directive {
    /// Play a stream.
    Play {
        /// Its number.
        stream: u32,
        /// When.
        when: When,
    },
    /// Fall silent, and keep the place.
    Stop,
    /// Fall silent, and forget everything.
    Clear,
    /// Play nothing after what is on.
    ClearNext,
}

/// When an Echo is to play a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// At once.
    Now,
    /// When this stream has ended, if it is the last one that the Echo knows.
    After(u32),
    /// After what is on, in place of anything else.
    Next,
}

/// How a stream is made of its item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// It is the item's file.
    Whole,
    /// Converted, in parts that make up all of it.
    InParts,
    /// Converted from where it starts on.
    FromStart,
}

/// A stream as the Echo needs it.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// The server that has the item.
    pub server: &'a ServerId,
    /// Through whose account.
    pub user: &'a UserId,
    /// What to play.
    pub item: &'a Item,
    /// From where.
    pub start: Duration,
    /// Whether it may come in parts.
    pub parts: bool,
}

impl EchoQueue {
    /// The queue of an Echo that has played nothing.
    pub fn empty() -> Self {
        Self {
            id: 0,
            server: ServerId::new(""),
            user: UserId::new(""),
            items: Vec::new(),
            order: Vec::new(),
            repeat: Repeat::None,
            shuffled: false,
            streams: Vec::new(),
            on: 0,
            next: None,
            asked: false,
            state: State::Over,
            position: Duration::ZERO,
            since: OffsetDateTime::UNIX_EPOCH,
            heard: OffsetDateTime::UNIX_EPOCH,
            reported: false,
            failed: 0,
            aside: false,
            unparted: false,
            more: None,
        }
    }

    /// Whether an order that names no player means this Echo: something of ours is on or held, and no other player was
    /// spoken to since.
    pub fn is_at_hand(&self) -> bool {
        self.state != State::Over && !self.aside
    }

    /// Whether something is on or held.
    pub fn is_on(&self) -> bool {
        self.state != State::Over
    }

    /// Another player was spoken to.
    pub fn lay_aside(&mut self) {
        self.aside = true;
    }

    /// The server that its items are on.
    pub fn server(&self) -> &ServerId {
        &self.server
    }

    /// Through whose account it plays.
    pub fn user(&self) -> &UserId {
        &self.user
    }

    /// When it was moved last.
    pub fn used(&self) -> OffsetDateTime {
        self.since
    }

    /// The item that is on or held.
    pub fn item(&self) -> Option<&Item> {
        self.items.get(self.stream(self.on)?.at).filter(|_| self.is_on())
    }

    /// Everything in the order of playing, and the place of what is on; nothing if nothing is on.
    pub fn queue(&self) -> Queue {
        if !self.is_on() {
            return Queue::default();
        }
        let items = self.order.iter().filter_map(|at| self.items.get(*at)).map(|item| item.id.clone());
        Queue { items: items.collect(), at: self.place() }
    }

    /// Whether there is something after (or before) what is on.
    pub fn has(&self, forward: bool) -> bool {
        if forward { self.following(true).is_some() } else { self.preceding().is_some() }
    }

    /// Where in the item it is, by the clock.
    pub fn position(&self, now: OffsetDateTime) -> Duration {
        let end = self.item().and_then(|item| item.runtime).unwrap_or(Duration::MAX);
        self.counted(now).min(end)
    }

    /// The same as a player of the household, under the name by which people call it.
    pub fn player(&self, echo: &EchoId, name: String, now: OffsetDateTime) -> Player {
        // Loudness among them, so that it can be said how an Echo is told of it.
        let orders = [
            Order::SetRepeat { mode: Repeat::None },
            Order::SetShuffle { on: false },
            Order::SetVolume { volume: 0 },
            Order::VolumeUp,
            Order::VolumeDown,
            Order::Mute,
            Order::Unmute,
        ];
        Player {
            id: player_id(echo),
            server: self.server.clone(),
            name,
            app: String::new(),
            device: echo.to_string(),
            aliases: Vec::new(),
            abilities: Abilities {
                video: false,
                audio: true,
                orders: orders.iter().map(|order| order.name().to_owned()).collect(),
            },
            playback: Playback {
                item: self.item().cloned(),
                position: self.position(now),
                paused: self.state == State::Held,
                can_seek: true,
                repeat: self.repeat,
                shuffled: self.shuffled,
                ..Playback::default()
            },
            user: None,
            extra_users: Vec::new(),
        }
    }

    /// What a stream is made of.
    pub fn wanted(&self, stream: u32) -> Option<Wanted<'_>> {
        let stream = self.stream(stream)?;
        let item = self.items.get(stream.at)?;
        Some(Wanted { server: &self.server, user: &self.user, item, start: stream.start, parts: !self.unparted })
    }

    /// A stream is made, from what is known of its item now. Answers where the Echo is to begin in it.
    pub fn made(&mut self, stream: u32, item: Item, made: Made) -> Duration {
        let Some(stream) = self.streams.iter_mut().find(|one| one.number == stream) else { return Duration::ZERO };
        (stream.converted, stream.in_parts) = (made != Made::Whole, made == Made::InParts);
        stream.base = if made == Made::FromStart { stream.start } else { Duration::ZERO };
        if let Some(known) = self.items.get_mut(stream.at).filter(|known| known.id == item.id) {
            *known = slim(item);
        }
        stream.start.saturating_sub(stream.base)
    }

    /// What the Echo calls a stream.
    pub fn token(&self, stream: u32) -> String {
        format!("{:016x}.{stream}", self.id)
    }

    /// Whether a token is that of a stream of this queue which may still be spoken of.
    pub fn has_handed_out(&self, token: &str) -> bool {
        self.number(token).is_some()
    }

    /// The number of a stream of this queue.
    fn number(&self, token: &str) -> Option<u32> {
        let (id, number) = token.split_once('.')?;
        let ours = u64::from_str_radix(id, 16).ok()? == self.id && self.id != 0;
        number.parse().ok().filter(|number| ours && self.stream(*number).is_some())
    }

    fn stream(&self, number: u32) -> Option<&Stream> {
        self.streams.iter().find(|stream| stream.number == number)
    }

    /// Hands an item over under a new number.
    fn hand_over(&mut self, at: usize, start: Duration, after: Option<u32>) -> u32 {
        let number = self.streams.last().map_or(1, |stream| stream.number.saturating_add(1));
        self.streams.push(Stream { number, at, start, base: Duration::ZERO, converted: false, in_parts: false, after });
        // The Echo may ask once more what comes after the one that it is queued behind.
        let kept = [Some(self.on), self.next, Some(number), after];
        if self.streams.len() > REMEMBERED
            && let Some(oldest) = self.streams.iter().position(|one| !kept.contains(&Some(one.number)))
        {
            self.streams.remove(oldest);
        }
        number
    }

    /// The place of what is on in the order of playing.
    fn place(&self) -> usize {
        let at = self.stream(self.on).map(|stream| stream.at);
        self.order.iter().position(|one| Some(*one) == at).unwrap_or(0)
    }

    /// The item that comes after what is on. `asked`: somebody wants to go on, so that nothing is played twice.
    fn following(&self, asked: bool) -> Option<usize> {
        self.after(self.stream(self.on)?.at, asked)
    }

    fn after(&self, at: usize, asked: bool) -> Option<usize> {
        if self.repeat == Repeat::One && !asked {
            return Some(at);
        }
        let place = self.order.iter().position(|one| *one == at)?;
        let first = self.order.first().filter(|_| self.repeat == Repeat::All);
        self.order.get(place + 1).or(first).copied()
    }

    fn preceding(&self) -> Option<usize> {
        let last = self.order.last().filter(|_| self.repeat == Repeat::All);
        self.place().checked_sub(1).and_then(|place| self.order.get(place)).or(last).copied()
    }

    /// The position by the clock, also beyond the item's end.
    fn counted(&self, now: OffsetDateTime) -> Duration {
        let runs = self.state == State::Playing && now > self.since;
        self.position.saturating_add(if runs { (now - self.since).unsigned_abs() } else { Duration::ZERO })
    }

    /// Another stream is on from now on.
    fn turn_to(&mut self, stream: u32, state: State, position: Duration, now: OffsetDateTime) {
        (self.on, self.state, self.position, self.since) = (stream, state, position, now);
        (self.next, self.asked, self.reported) = (None, false, false);
    }

    fn report(&self, what: Reported, position: Duration) -> Option<Report> {
        let stream = self.stream(self.on)?;
        let item = self.items.get(stream.at)?;
        Some(Report {
            item: item.id.clone(),
            stream: self.token(stream.number),
            what,
            position,
            runtime: item.runtime,
            repeat: self.repeat,
            paused: self.state == State::Held,
            converted: stream.converted,
        })
    }

    /// The same, if the server knows that it is on.
    fn report_on(&self, what: Reported, position: Duration) -> Option<Report> {
        self.reported.then(|| self.report(what, position)).flatten()
    }

    /// What the server is told when the stream that is on is left.
    fn leave(&mut self, position: Duration, failed: bool) -> Option<Report> {
        let report = self.report_on(Reported::Stopped { failed }, position);
        self.reported = false;
        report
    }
}

/// An item without the names under which it may be asked for, which are the title index's business.
fn slim(item: Item) -> Item {
    Item { other_names: Vec::new(), ..item }
}

/// An Echo among the players.
pub fn player_id(echo: &EchoId) -> PlayerId {
    PlayerId::new(format!("echo:{echo}"))
}
