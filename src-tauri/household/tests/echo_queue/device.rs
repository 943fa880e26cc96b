//! An Echo on paper: plays what it is told, and tells of it over a line that delays, repeats and loses words.
//!
//! It queues as Amazon's own device software does: what is to come behind a stream is dropped unless that stream is the
//! last one that the device knows.

use household::id::ItemId;
use household::playback::echo_queue::{Directive, EchoOrder, EchoQueue, Made, Moment, Told, Turn, When};
use household::server::Report;
use std::collections::VecDeque;
use std::time::Duration;
use time::OffsetDateTime;
use time::macros::datetime;

/// How long before the end the device has loaded everything.
const LOADED: Duration = Duration::from_secs(20);
const STEP: Duration = Duration::from_secs(1);

#[derive(Clone, Debug)]
struct Loaded {
    token: String,
    item: ItemId,
    length: Duration,
    offset: Duration,
    nearly: bool,
}

#[derive(Clone, Debug)]
struct Word {
    moment: Moment,
    token: String,
    offset: Duration,
    at: OffsetDateTime,
    arrives: OffsetDateTime,
}

/// What the line does to one word.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Fate {
    /// Seconds on the way.
    pub(crate) late: u8,
    /// Comes again, so many seconds later.
    pub(crate) again: Option<u8>,
    /// Never comes.
    pub(crate) lost: bool,
}

/// The device and the queue that it is told by.
pub(crate) struct Device {
    pub(crate) queue: EchoQueue,
    pub(crate) now: OffsetDateTime,
    /// What was heard in the room, in order; each beginning counts.
    pub(crate) heard: Vec<ItemId>,
    pub(crate) reports: Vec<Report>,
    on: Option<Loaded>,
    last: String,
    playing: bool,
    queued: VecDeque<Loaded>,
    line: Vec<Word>,
    fates: Vec<Fate>,
    spoken: usize,
    may_lose: fn(Moment) -> bool,
}

impl Device {
    pub(crate) fn new(fates: Vec<Fate>, may_lose: fn(Moment) -> bool) -> Self {
        Self {
            queue: EchoQueue::empty(),
            now: datetime!(2026-11-20 18:00 UTC),
            heard: Vec::new(),
            reports: Vec::new(),
            on: None,
            last: String::new(),
            playing: false,
            queued: VecDeque::new(),
            line: Vec::new(),
            fates,
            spoken: 0,
            may_lose,
        }
    }

    pub(crate) fn order(&mut self, order: &EchoOrder, luck: u64) {
        let step = self.queue.obey(order, Turn { luck, at: self.now, now: self.now });
        self.take(step.directive);
        self.reports.extend(step.reports);
    }

    /// Lets time go by, second by second, until nothing plays and nothing is on the line, or the time is over.
    pub(crate) fn run(&mut self, seconds: u64) {
        for _ in 0..seconds {
            self.now += STEP;
            self.play_on();
            self.deliver();
            if !self.playing && self.line.is_empty() {
                return;
            }
        }
    }

    fn play_on(&mut self) {
        if !self.playing {
            return;
        }
        let Some(on) = &mut self.on else { return };
        on.offset += STEP;
        let (token, offset) = (on.token.clone(), on.offset);
        if !on.nearly && on.offset + LOADED >= on.length {
            on.nearly = true;
            self.say(Moment::NearlyFinished, &token, offset);
            return;
        }
        if on.offset < on.length {
            return;
        }
        self.say(Moment::Finished, &token, offset);
        (self.on, self.playing) = (None, false);
        if let Some(next) = self.queued.pop_front() {
            self.start(next);
        }
    }

    fn start(&mut self, stream: Loaded) {
        self.heard.push(stream.item.clone());
        self.last = stream.token.clone();
        let (token, offset) = (stream.token.clone(), stream.offset);
        (self.on, self.playing) = (Some(stream), true);
        self.say(Moment::Started, &token, offset);
    }

    fn stop(&mut self) {
        if !std::mem::take(&mut self.playing) {
            return;
        }
        if let Some((token, offset)) = self.on.as_ref().map(|on| (on.token.clone(), on.offset)) {
            self.say(Moment::Stopped, &token, offset);
        }
    }

    fn say(&mut self, moment: Moment, token: &str, offset: Duration) {
        let fate = self.fates.get(self.spoken % self.fates.len().max(1)).copied().unwrap_or_default();
        self.spoken += 1;
        if fate.lost && (self.may_lose)(moment) {
            return;
        }
        let arrives = self.now + Duration::from_secs(fate.late.into());
        let word = Word { moment, token: token.to_owned(), offset, at: self.now, arrives };
        if let Some(again) = fate.again {
            self.line.push(Word { arrives: arrives + Duration::from_secs(again.into()), ..word.clone() });
        }
        self.line.push(word);
    }

    fn deliver(&mut self) {
        let now = self.now;
        while let Some(place) = self.line.iter().position(|word| word.arrives <= now) {
            let word = self.line.remove(place);
            let told = Told { moment: word.moment, token: &word.token, offset: word.offset, at: word.at };
            let step = self.queue.hear(told, now);
            if !matches!(word.moment, Moment::NearlyFinished | Moment::Failed) {
                assert_eq!(step.directive, None, "Alexa takes none as an answer to {:?}", word.moment);
            }
            self.take(step.directive);
            self.reports.extend(step.reports);
        }
    }

    #[expect(
        clippy::expect_used,
        reason = "a directive that names no stream, or no song, is what these tests are there to find"
    )]
    fn load(&mut self, stream: u32) -> Loaded {
        let token = self.queue.token(stream);
        let wanted = self.queue.wanted(stream).expect("a directive names a stream that is there");
        // What a server knows of an item is learnt only when its turn comes.
        let mut item = wanted.item.clone();
        let number: u64 = item.id.as_str()[1..].parse().expect("a number");
        let length = Duration::from_secs(100 + number);
        item.runtime = Some(length);
        let id = item.id.clone();
        let offset = self.queue.made(stream, item, Made::Whole);
        Loaded { token, item: id, length, offset, nearly: false }
    }

    fn take(&mut self, directive: Option<Directive>) {
        match directive {
            Some(Directive::Play { stream, when }) => {
                let new = self.load(stream);
                match when {
                    When::Now => {
                        self.stop();
                        self.queued.clear();
                        self.start(new);
                    }
                    When::After(before) => {
                        let last = self.queued.back().map_or(&self.last, |queued| &queued.token);
                        if *last != self.queue.token(before) {
                            return;
                        }
                        if self.playing || self.on.is_some() { self.queued.push_back(new) } else { self.start(new) }
                    }
                    When::Next => self.queued = VecDeque::from([new]),
                }
            }
            Some(Directive::Stop) => self.stop(),
            Some(Directive::Clear) => {
                self.stop();
                self.queued.clear();
            }
            Some(Directive::ClearNext) => self.queued.clear(),
            None => {}
        }
    }
}
