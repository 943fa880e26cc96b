//! What an Echo tells of its playing, and what is made of it.
//!
//! Alexa promises neither that her words come in order nor that they come at all. What is told of the stream that is on
//! counts; a stream that begins although another was to be on is the truth if it is told later than everything believed so
//! far. Nothing is answered twice in different ways.

use super::{Directive, EchoQueue, State, Step, When};
use crate::server::{Report, Reported};
use std::time::Duration;
use time::OffsetDateTime;

/// Streams that may fail one after another before the Echo is left alone.
const FAILURES: u8 = 3;
/// A stream that was played for so long can be played: if it fails then, it is tried again from there.
const SOME_WAY: Duration = Duration::from_secs(5);
/// How long the Echo's word about the end is waited for after the end. It buffers, and its clock is not ours.
const GRACE: Duration = Duration::from_secs(30);

/// How an Echo's own player moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// A stream began.
    Started,
    /// A stream came to its end.
    Finished,
    /// A stream was stopped or paused; also while somebody speaks to the Echo.
    Stopped,
    /// A stream is wholly loaded: the moment to queue the next.
    NearlyFinished,
    /// A stream could not be played.
    Failed,
}

/// What an Echo tells.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    /// What happened.
    pub moment: Moment,
    /// To which stream.
    pub token: &'a str,
    /// Where in the stream.
    pub offset: Duration,
    /// When, by Alexa's clock.
    pub at: OffsetDateTime,
}

/// What an Echo does, as every request says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activity {
    /// It plays.
    Playing,
    /// It holds a stream, perhaps only while somebody speaks.
    Held,
    /// The stream came to its end.
    Finished,
    /// Nothing is known to have been on.
    Idle,
}

/// What was seen of an Echo's player when somebody spoke to it.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// What it did.
    pub activity: Activity,
    /// With which stream.
    pub token: &'a str,
    /// Where in the stream.
    pub offset: Duration,
    /// When, by Alexa's clock.
    pub at: OffsetDateTime,
}

impl EchoQueue {
    /// Takes in what the Echo tells. `now` is our own clock.
    pub fn hear(&mut self, told: Told<'_>, now: OffsetDateTime) -> Step {
        let Some(stream) = self.number(told.token) else { return Step::default() };
        match told.moment {
            Moment::Started => Step { reports: self.started(stream, told.offset, told.at, now), ..Step::default() },
            Moment::Stopped => Step { reports: self.stopped(stream, told.offset, told.at, now), ..Step::default() },
            Moment::Finished => Step { reports: self.finished(stream, told.offset, told.at, now), ..Step::default() },
            Moment::NearlyFinished => self.nearly_finished(stream, told, now),
            Moment::Failed => self.failed(stream, told, now),
        }
    }

    /// Takes in what was seen of the Echo while somebody spoke: the truth at that time, whatever was told before.
    pub fn observe(&mut self, seen: Seen<'_>, now: OffsetDateTime) -> Vec<Report> {
        let Some(stream) = self.number(seen.token).filter(|_| seen.at >= self.heard) else { return Vec::new() };
        // Nothing of ours is on any more, and whatever the Echo did before was not ours either.
        if self.state == State::Over && seen.activity != Activity::Playing {
            return Vec::new();
        }
        match seen.activity {
            Activity::Playing => self.started(stream, seen.offset, seen.at, now),
            Activity::Held => {
                let other = stream != self.on;
                let begun = if other { self.started(stream, seen.offset, seen.at, now) } else { Vec::new() };
                begun.into_iter().chain(self.stopped(stream, seen.offset, seen.at, now)).collect()
            }
            Activity::Finished => self.finished(stream, seen.offset, seen.at, now),
            Activity::Idle => Vec::new(),
        }
    }

    /// What the clock says: where it is, and whether the end has passed without a word.
    pub fn tick(&mut self, now: OffsetDateTime) -> Vec<Report> {
        if self.state != State::Playing {
            return Vec::new();
        }
        let counted = self.counted(now);
        let end = self.item().and_then(|item| item.runtime).unwrap_or(Duration::MAX);
        if counted <= end.saturating_add(GRACE) {
            return self.report_on(Reported::Progress, self.position(now)).into_iter().collect();
        }
        let mut reports: Vec<Report> = self.leave(end, false).into_iter().collect();
        match self.next {
            Some(next) => {
                self.turn_to(next, State::Playing, counted.saturating_sub(end), now);
                reports.extend(self.make_known());
            }
            None => self.run_out(end, now),
        }
        reports
    }

    fn started(&mut self, stream: u32, offset: Duration, at: OffsetDateTime, now: OffsetDateTime) -> Vec<Report> {
        let Some(one) = self.stream(stream) else { return Vec::new() };
        let (position, waited) = (one.base.saturating_add(offset), one.after == Some(self.on));
        let mut reports = Vec::new();
        if stream == self.on {
            // Told before what is known already.
            if at < self.heard || self.state == State::Ended {
                return reports;
            }
        } else {
            // Not what was to be on: the truth only if it is news.
            if self.next != Some(stream) && at <= self.heard {
                return reports;
            }
            // Whatever was on has ended if this one waited for its end.
            let left = if waited { self.end(None, now) } else { self.position(now) };
            reports.extend(self.leave(left, false));
            self.turn_to(stream, State::Waiting, position, now);
        }
        let rested = self.state != State::Playing;
        self.heard = self.heard.max(at);
        (self.state, self.position, self.since, self.aside) = (State::Playing, position, now, false);
        if !self.reported {
            reports.extend(self.make_known());
        } else if rested {
            reports.extend(self.report(Reported::Resumed, position));
        }
        reports
    }

    fn stopped(&mut self, stream: u32, offset: Duration, at: OffsetDateTime, now: OffsetDateTime) -> Vec<Report> {
        let mut reports = self.catch_up(stream, at, now);
        let Some(position) = self.stream(stream).map(|one| one.base.saturating_add(offset)) else { return reports };
        let over = matches!(self.state, State::Ended | State::Over);
        if stream != self.on || at < self.heard || over {
            return reports;
        }
        self.heard = at;
        let news = self.state != State::Held || self.position.abs_diff(position) > Duration::from_secs(1);
        (self.state, self.position, self.since) = (State::Held, position, now);
        reports.extend(self.report_on(Reported::Paused, position).filter(|_| news));
        reports
    }

    fn finished(&mut self, stream: u32, offset: Duration, at: OffsetDateTime, now: OffsetDateTime) -> Vec<Report> {
        let mut reports = self.catch_up(stream, at, now);
        if stream != self.on || matches!(self.state, State::Ended | State::Over) {
            return reports;
        }
        self.heard = self.heard.max(at);
        self.failed = 0;
        let end = self.end(Some(offset), now);
        if !self.reported {
            // An end without a beginning: the word about it was lost.
            reports.extend(self.make_known());
        }
        reports.extend(self.leave(end, false));
        if self.next.is_some() {
            (self.state, self.position, self.since) = (State::Ended, end, now);
        } else {
            self.run_out(end, now);
        }
        reports
    }

    /// It has ended, and the Echo knows nothing that comes next. Where its question for that was lost, the queue is not
    /// over: what comes next is held, for whoever says "go on", and for a question that is only late.
    fn run_out(&mut self, end: Duration, now: OffsetDateTime) {
        match self.following(false) {
            Some(at) => {
                let next = self.hand_over(at, Duration::ZERO, Some(self.on));
                self.turn_to(next, State::Held, Duration::ZERO, now);
            }
            None => (self.state, self.position, self.since) = (State::Over, end, now),
        }
    }

    fn nearly_finished(&mut self, stream: u32, told: Told<'_>, now: OffsetDateTime) -> Step {
        let mut reports = self.catch_up(stream, told.at, now);
        if stream != self.on {
            return Step { directive: self.queue_behind(stream), reports };
        }
        if self.state == State::Waiting {
            reports.extend(self.started(stream, told.offset, told.at, now));
        }
        (self.failed, self.asked) = (0, true);
        if self.next.is_none() {
            self.next = self.following(false).map(|at| self.hand_over(at, Duration::ZERO, Some(stream)));
        }
        if self.state == State::Over && self.next.is_some() {
            self.state = State::Ended;
        }
        let directive = self.next.map(|next| Directive::Play { stream: next, when: When::After(stream) });
        Step { directive, reports }
    }

    /// What comes after a stream that ought not to be on. If it is on all the same, the music goes on; if not, the Echo
    /// drops what is queued behind a stream that it has left. Asked twice, answered the same.
    fn queue_behind(&mut self, stream: u32) -> Option<Directive> {
        let known = self.streams.iter().rev().find(|one| one.after == Some(stream)).map(|one| one.number);
        let next = known.or_else(|| {
            let at = self.after(self.stream(stream)?.at, false)?;
            Some(self.hand_over(at, Duration::ZERO, Some(stream)))
        })?;
        Some(Directive::Play { stream: next, when: When::After(stream) })
    }

    fn failed(&mut self, stream: u32, told: Told<'_>, now: OffsetDateTime) -> Step {
        let queued = self.next == Some(stream);
        if (stream != self.on && !queued) || self.state == State::Over {
            return Step::default();
        }
        self.heard = self.heard.max(told.at);
        let base = self.stream(stream).map_or(Duration::ZERO, |one| one.base);
        let reached = if told.offset.is_zero() { self.position(now) } else { base.saturating_add(told.offset) };
        let broke_off = self.broke_off(stream, reached);
        let after = self.instead(stream, broke_off.then_some(reached));
        if queued && self.state != State::Ended {
            self.next = after.map(|(at, start)| self.hand_over(at, start, Some(self.on)));
            let directive = self.next.map(|stream| Directive::Play { stream, when: When::Next });
            return Step { directive, ..Step::default() };
        }
        // What is told as failed counts for nothing with the servers, not even where it was.
        let left: Vec<Report> = self.leave(reached, !broke_off).into_iter().collect();
        let Some((at, start)) = after else {
            (self.state, self.next) = (State::Over, None);
            return Step { directive: None, reports: left };
        };
        let next = self.hand_over(at, start, None);
        self.turn_to(next, State::Waiting, start, now);
        Step { directive: Some(Directive::Play { stream: next, when: When::Now }), reports: left }
    }

    /// Whether a stream that failed there had been heard for a while.
    fn broke_off(&self, stream: u32, reached: Duration) -> bool {
        let start = self.stream(stream).map_or(Duration::MAX, |one| one.start);
        stream == self.on && self.reported && reached >= start.saturating_add(SOME_WAY)
    }

    /// What is played in place of a stream that failed, and from where. `broke_off` is where it did, if it was heard.
    fn instead(&mut self, stream: u32, broke_off: Option<Duration>) -> Option<(usize, Duration)> {
        let failed = self.stream(stream)?;
        let (at, start, in_parts) = (failed.at, failed.start, failed.in_parts);
        if in_parts && broke_off.is_none() && !self.unparted {
            // Perhaps this Echo, or the server, does not know how to play in parts: the same in one piece.
            self.unparted = true;
            return Some((at, start));
        }
        self.failed = self.failed.saturating_add(1);
        if self.failed > FAILURES {
            return None;
        }
        let end = self.items.get(at).and_then(|item| item.runtime).unwrap_or(Duration::MAX);
        if let Some(reached) = broke_off.filter(|reached| *reached < end) {
            // Nobody wants to miss the rest of a book because its server hung for a moment.
            return Some((at, reached));
        }
        // Past the one that failed, also where it would be repeated.
        Some((self.after(at, true)?, Duration::ZERO))
    }

    /// Whoever tells more of what was queued tells that it has begun.
    fn catch_up(&mut self, stream: u32, at: OffsetDateTime, now: OffsetDateTime) -> Vec<Report> {
        if self.next == Some(stream) { self.started(stream, Duration::ZERO, at, now) } else { Vec::new() }
    }

    fn make_known(&mut self) -> Option<Report> {
        self.reported = true;
        self.report(Reported::Playing, self.position)
    }

    /// Where what is on ends. A stream that ended long before the item was cut short, and is told so.
    fn end(&self, offset: Option<Duration>, now: OffsetDateTime) -> Duration {
        let base = self.stream(self.on).map_or(Duration::ZERO, |one| one.base);
        let reached = offset.filter(|offset| !offset.is_zero()).map(|offset| base.saturating_add(offset));
        let runtime = self.stream(self.on).and_then(|one| self.items.get(one.at)?.runtime);
        match (runtime, reached) {
            (Some(end), Some(reached)) if reached < end.mul_f64(0.9) => reached,
            (Some(end), _) => end,
            (None, reached) => reached.unwrap_or_else(|| self.counted(now)),
        }
    }
}
