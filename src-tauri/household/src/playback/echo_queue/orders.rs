//! What a person orders of an Echo.

use super::{Directive, EchoQueue, MOST, State, Step, When, slim};
use crate::id::{ServerId, UserId};
use crate::media::Item;
use crate::order::Repeat;
use crate::server::{Query, Reported};
use std::time::Duration;
use time::OffsetDateTime;

/// Up to here "previous" means the item before; later it means the beginning of this one.
const BEGINNING: Duration = Duration::from_secs(5);

/// One order to an Echo.
#[derive(Clone, Debug, PartialEq)]
pub enum EchoOrder {
    /// Play these now, in this order.
    Play {
        /// The server that has them.
        server: ServerId,
        /// Through whose account.
        user: UserId,
        /// What to play; audio only, at least one.
        items: Vec<Item>,
        /// Which of them comes first.
        first: usize,
        /// Where to start in it.
        start: Duration,
        /// In any order.
        shuffle: bool,
        /// What is asked for when they run out; none: then it ends.
        more: Option<Query>,
    },
    /// Hold.
    Pause,
    /// Go on.
    Resume,
    /// End.
    Stop,
    /// The next one.
    Next,
    /// The one before, or this one again.
    Previous,
    /// To a position in what is on.
    Seek(Duration),
    /// What repeats.
    Repeat(Repeat),
    /// In any order, or in its own.
    Shuffle(bool),
}

/// What an order brings with it.
#[derive(Clone, Copy, Debug)]
pub struct Turn {
    /// Decides about every mixing, and names a new queue.
    pub luck: u64,
    /// When it was ordered, by Alexa's clock.
    pub at: OffsetDateTime,
    /// The same by ours.
    pub now: OffsetDateTime,
}

impl EchoQueue {
    /// Carries an order out.
    pub fn obey(&mut self, order: &EchoOrder, turn: Turn) -> Step {
        let now = turn.now;
        self.aside = false;
        self.heard = self.heard.max(turn.at);
        if let (State::Ended, Some(next)) = (self.state, self.next) {
            // The word about its beginning is late.
            self.turn_to(next, State::Waiting, Duration::ZERO, now);
        }
        match order {
            EchoOrder::Play { server, user, items, first, start, shuffle, more } => {
                let step = self.begin((server, user), items, (*first, *start), *shuffle, turn);
                self.more.clone_from(more);
                step
            }
            EchoOrder::Pause => self.hold(Directive::Stop, now),
            EchoOrder::Stop => self.hold(Directive::Clear, now),
            _ if !self.is_on() => Step::default(),
            EchoOrder::Resume => self.go_to(self.position(now), now),
            EchoOrder::Next => match self.following(true) {
                Some(at) => self.change_to(at, now),
                None => Step::default(),
            },
            EchoOrder::Previous => match self.preceding().filter(|_| self.position(now) <= BEGINNING) {
                Some(at) => self.change_to(at, now),
                None => self.go_to(Duration::ZERO, now),
            },
            EchoOrder::Seek(to) => {
                let end = self.item().and_then(|item| item.runtime).unwrap_or(Duration::MAX);
                self.go_to((*to).min(end), now)
            }
            EchoOrder::Repeat(mode) => {
                self.repeat = *mode;
                let report = self.report_on(Reported::RepeatChanged, self.position(now));
                Step { directive: self.queue_again(), reports: report.into_iter().collect() }
            }
            EchoOrder::Shuffle(on) => {
                self.mix(*on, turn.luck);
                Step { directive: self.queue_again(), ..Step::default() }
            }
        }
    }

    fn begin(
        &mut self,
        (server, user): (&ServerId, &UserId),
        items: &[Item],
        (first, start): (usize, Duration),
        shuffle: bool,
        turn: Turn,
    ) -> Step {
        if items.is_empty() {
            return Step::default();
        }
        let left = self.leave(self.position(turn.now), false);
        let mut queue = Self { heard: self.heard, ..Self::empty() };
        // Zero is the queue of an Echo that has played nothing.
        queue.id = turn.luck.max(1);
        (queue.server, queue.user) = (server.clone(), user.clone());
        queue.items = items.iter().take(MOST).cloned().map(slim).collect();
        // Mixed from the beginning, any of them may come first.
        let any = shuffle && start.is_zero();
        let first = if any { at_random(turn.luck, queue.items.len()) } else { first.min(queue.items.len() - 1) };
        let stream = queue.hand_over(first, start, None);
        queue.turn_to(stream, State::Waiting, start, turn.now);
        queue.mix(shuffle, turn.luck);
        *self = queue;
        Step { directive: Some(Directive::Play { stream, when: When::Now }), reports: left.into_iter().collect() }
    }

    fn hold(&mut self, directive: Directive, now: OffsetDateTime) -> Step {
        let position = self.position(now);
        if self.is_on() {
            (self.state, self.position, self.since) = (State::Held, position, now);
        }
        let report = match directive {
            Directive::Clear => self.leave(position, false),
            Directive::Play { .. } | Directive::Stop | Directive::ClearNext => {
                self.report_on(Reported::Paused, position)
            }
        };
        Step { directive: Some(directive), reports: report.into_iter().collect() }
    }

    /// The same item from a position on.
    fn go_to(&mut self, position: Duration, now: OffsetDateTime) -> Step {
        let Some(at) = self.stream(self.on).map(|stream| stream.at) else { return Step::default() };
        let known = self.reported;
        let stream = self.hand_over(at, position, None);
        self.turn_to(stream, State::Waiting, position, now);
        self.reported = known;
        Step { directive: Some(Directive::Play { stream, when: When::Now }), ..Step::default() }
    }

    /// Another item from its beginning.
    fn change_to(&mut self, at: usize, now: OffsetDateTime) -> Step {
        let left = self.leave(self.position(now), false);
        let stream = self.hand_over(at, Duration::ZERO, None);
        self.turn_to(stream, State::Waiting, Duration::ZERO, now);
        Step { directive: Some(Directive::Play { stream, when: When::Now }), reports: left.into_iter().collect() }
    }

    /// What the Echo has been told to play next, told anew if it is not what comes next any more.
    fn queue_again(&mut self) -> Option<Directive> {
        if !self.asked {
            return None;
        }
        let queued = self.next.and_then(|next| self.stream(next)).map(|stream| stream.at);
        match self.following(false) {
            wanted if wanted == queued => None,
            Some(at) => {
                let stream = self.hand_over(at, Duration::ZERO, Some(self.on));
                self.next = Some(stream);
                Some(Directive::Play { stream, when: When::Next })
            }
            None => {
                self.next = None;
                Some(Directive::ClearNext)
            }
        }
    }

    /// Mixes what is not on, or puts everything back in its own order. What is on stays on.
    fn mix(&mut self, on: bool, luck: u64) {
        self.shuffled = on;
        self.order = (0..self.items.len()).collect();
        let Some(at) = self.stream(self.on).map(|stream| stream.at).filter(|_| on) else { return };
        self.order.swap(0, at);
        let mut luck = luck;
        for place in (2..self.order.len()).rev() {
            luck = next_luck(luck);
            self.order.swap(place, 1 + at_random(luck, place));
        }
    }
}

/// One of so many.
fn at_random(luck: u64, many: usize) -> usize {
    let many = u64::try_from(many).unwrap_or(1).max(1);
    usize::try_from(next_luck(luck) % many).unwrap_or(0)
}

/// The number after this one, as unlike it as can be (SplitMix64).
fn next_luck(luck: u64) -> u64 {
    let mut mixed = luck.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
