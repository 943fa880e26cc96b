//! What a session plays: a queue, a place in it, and a position that moves with the clock. Nothing ticks: the position is
//! worked out when somebody looks, and items that ended in the meantime are moved past then.

use time::{Duration, OffsetDateTime};

use crate::clock::{SECOND, ticks};
use crate::library::{Id, Library, StreamKind, audio_default, streams};
use crate::seed::Dice;

/// How often a real player reports its position.
const REPORT: Duration = Duration::seconds(10);

/// What happens at the end of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repeat {
    None,
    All,
    One,
}

impl Repeat {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::None => "RepeatNone",
            Self::All => "RepeatAll",
            Self::One => "RepeatOne",
        }
    }

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        [Self::None, Self::All, Self::One].into_iter().find(|mode| mode.name().eq_ignore_ascii_case(name))
    }
}

/// Where asked-for items go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PlayCommand {
    Now,
    Next,
    Last,
}

/// Items to play, already expanded into what is playable.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) items: Vec<Id>,
    pub(crate) command: PlayCommand,
    pub(crate) start_index: usize,
    pub(crate) start: i64,
    pub(crate) audio: Option<i32>,
    pub(crate) subtitle: Option<i32>,
}

/// Tape-recorder buttons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Transport {
    Stop,
    Pause,
    Unpause,
    PlayPause,
    Next,
    Previous,
    Seek(i64),
    SeekBy(i64),
}

/// Something to be written down for the people in front of the player.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Note {
    pub(crate) item: Id,
    pub(crate) position: i64,
}

/// One place in the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) item: Id,
    /// Tells two places with the same item apart (`PlaylistItemId`).
    pub(crate) key: u32,
}

/// The state of playback of one session.
#[derive(Debug, Clone)]
pub(crate) struct Deck {
    pub(crate) queue: Vec<Entry>,
    pub(crate) at: usize,
    position: i64,
    since: OffsetDateTime,
    noted: OffsetDateTime,
    pub(crate) paused: bool,
    /// A session that reports its own position does not move by our clock.
    pub(crate) moves: bool,
    pub(crate) repeat: Repeat,
    pub(crate) shuffled: bool,
    pub(crate) volume: i64,
    pub(crate) muted: bool,
    pub(crate) rate: f64,
    pub(crate) subtitle_offset: i64,
    pub(crate) audio: Option<i32>,
    pub(crate) subtitle: Option<i32>,
    pub(crate) notes: Vec<Note>,
    next_key: u32,
}

impl Deck {
    pub(crate) fn new(now: OffsetDateTime) -> Self {
        Self {
            queue: Vec::new(),
            at: 0,
            position: 0,
            since: now,
            noted: now,
            paused: false,
            moves: true,
            repeat: Repeat::None,
            shuffled: false,
            volume: 60,
            muted: false,
            rate: 1.0,
            subtitle_offset: 0,
            audio: None,
            subtitle: None,
            notes: Vec::new(),
            next_key: 0,
        }
    }

    /// What is playing or paused.
    pub(crate) fn current(&self) -> Option<Entry> {
        self.queue.get(self.at).copied()
    }

    pub(crate) fn item(&self) -> Option<Id> {
        self.current().map(|entry| entry.item)
    }

    /// The position as of the last [`Deck::settle`], in ticks.
    pub(crate) fn position(&self) -> i64 {
        self.position
    }

    /// Catches up with the clock.
    pub(crate) fn settle(&mut self, now: OffsetDateTime, library: &Library) {
        let mut passed = ticks(now - self.since);
        self.since = now;
        if self.paused || !self.moves || passed <= 0 {
            return;
        }
        if (self.rate - 1.0).abs() > f64::EPSILON {
            passed = (passed as f64 * self.rate) as i64;
        }
        // Whatever the clock did, a look at the player must not take for ever.
        for _ in 0..10_000 {
            let Some(id) = self.item() else { return };
            let run = library.item(id).and_then(|item| item.run_ticks());
            let left = run.map_or(i64::MAX, |run| run - self.position);
            if passed < left {
                self.position = self.position.saturating_add(passed);
                break;
            }
            passed -= left.max(0);
            self.notes.push(Note { item: id, position: run.unwrap_or(0) });
            self.finish(now, library);
        }
        if let Some(item) = self.item()
            && now - self.noted >= REPORT
        {
            self.note(item, now);
        }
    }

    fn note(&mut self, item: Id, now: OffsetDateTime) {
        self.noted = now;
        self.notes.push(Note { item, position: self.position });
    }

    fn finish(&mut self, now: OffsetDateTime, library: &Library) {
        match self.repeat {
            Repeat::One => self.position = 0,
            Repeat::All if self.at + 1 >= self.queue.len() => self.jump(0, now, library),
            Repeat::All | Repeat::None => self.jump(self.at + 1, now, library),
        }
    }

    /// Goes to a place in the queue; behind its end, playback is over.
    fn jump(&mut self, place: usize, now: OffsetDateTime, library: &Library) {
        if place >= self.queue.len() {
            self.clear();
            return;
        }
        self.at = place;
        self.position = 0;
        self.since = now;
        self.noted = now;
        self.load(None, None, library);
    }

    fn clear(&mut self) {
        self.queue.clear();
        self.at = 0;
        self.position = 0;
        self.paused = false;
        self.shuffled = false;
        self.audio = None;
        self.subtitle = None;
    }

    fn load(&mut self, audio: Option<i32>, subtitle: Option<i32>, library: &Library) {
        let Some(id) = self.item() else { return };
        let Some(item) = library.item(id) else { return };
        self.audio = audio_default(id, item);
        self.subtitle = None;
        if let Some(index) = audio {
            self.choose_audio(index, library);
        }
        if let Some(index) = subtitle {
            self.choose_subtitle(index, library);
        }
    }

    /// Plays, or queues. The caller has settled the deck.
    pub(crate) fn play(&mut self, request: Request, now: OffsetDateTime, library: &Library) {
        if request.items.is_empty() {
            return;
        }
        let mut entries = Vec::with_capacity(request.items.len());
        for item in &request.items {
            self.next_key = self.next_key.wrapping_add(1);
            entries.push(Entry { item: *item, key: self.next_key });
        }
        match request.command {
            PlayCommand::Next if !self.queue.is_empty() => {
                let place = (self.at + 1).min(self.queue.len());
                self.queue.splice(place..place, entries);
            }
            PlayCommand::Last if !self.queue.is_empty() => self.queue.extend(entries),
            PlayCommand::Now | PlayCommand::Next | PlayCommand::Last => {
                self.note_current(now);
                self.queue = entries;
                self.at = request.start_index.min(self.queue.len() - 1);
                self.shuffled = false;
                self.paused = false;
                self.since = now;
                self.noted = now;
                let run = self.item().and_then(|id| library.item(id)).and_then(|item| item.run_ticks());
                self.position = request.start.clamp(0, run.unwrap_or(0));
                self.load(request.audio, request.subtitle, library);
            }
        }
    }

    fn note_current(&mut self, now: OffsetDateTime) {
        if let Some(item) = self.item() {
            self.note(item, now);
        }
    }

    /// Obeys a button. The caller has settled the deck.
    pub(crate) fn press(&mut self, button: Transport, now: OffsetDateTime, library: &Library) {
        let Some(id) = self.item() else { return };
        match button {
            Transport::Stop => {
                self.note_current(now);
                self.clear();
            }
            Transport::Pause => self.paused = true,
            Transport::Unpause => self.paused = false,
            Transport::PlayPause => self.paused = !self.paused,
            Transport::Next => {
                self.note_current(now);
                let wraps = self.repeat == Repeat::All && self.at + 1 >= self.queue.len();
                self.jump(if wraps { 0 } else { self.at + 1 }, now, library);
            }
            Transport::Previous => {
                self.note_current(now);
                self.jump(self.at.saturating_sub(1), now, library);
            }
            Transport::Seek(to) => {
                // A live channel has no length and stays where it is.
                if let Some(run) = library.item(id).and_then(|item| item.run_ticks()) {
                    self.position = to.clamp(0, run);
                    self.note_current(now);
                }
            }
            Transport::SeekBy(by) => {
                self.press(Transport::Seek(self.position.saturating_add(by)), now, library);
            }
        }
        if matches!(button, Transport::Pause | Transport::PlayPause) {
            self.note_current(now);
        }
    }

    /// Takes what a client reports about itself.
    pub(crate) fn report(&mut self, item: Option<Id>, position: Option<i64>, paused: bool, now: OffsetDateTime) {
        self.moves = false;
        self.since = now;
        self.paused = paused;
        if let Some(item) = item
            && self.item() != Some(item)
        {
            self.next_key = self.next_key.wrapping_add(1);
            self.queue = vec![Entry { item, key: self.next_key }];
            self.at = 0;
            self.position = 0;
        }
        self.position = position.unwrap_or(self.position).max(0);
        self.note_current(now);
    }

    /// Ends what a client reported. Where something failed counts for nothing: that is written by neither server.
    pub(crate) fn report_stopped(
        &mut self,
        item: Option<Id>,
        position: Option<i64>,
        failed: bool,
        now: OffsetDateTime,
    ) {
        if !failed {
            self.report(item, position, false, now);
        }
        self.clear();
    }

    pub(crate) fn choose_audio(&mut self, index: i32, library: &Library) {
        if self.has(StreamKind::Audio, index, library) {
            self.audio = Some(index);
        }
    }

    /// -1 turns subtitles off.
    pub(crate) fn choose_subtitle(&mut self, index: i32, library: &Library) {
        if index < 0 {
            self.subtitle = None;
        } else if self.has(StreamKind::Subtitle, index, library) {
            self.subtitle = Some(index);
        }
    }

    fn has(&self, kind: StreamKind, index: i32, library: &Library) -> bool {
        let Some(id) = self.item() else { return false };
        let Some(item) = library.item(id) else { return false };
        streams(id, item).iter().any(|stream| stream.kind == kind && stream.index == index)
    }

    /// Shuffles what is still to come, or sorts it again.
    pub(crate) fn shuffle(&mut self, on: bool, luck: u64) {
        let rest = (self.at + 1).min(self.queue.len());
        if on {
            Dice::new(luck).shuffle(&mut self.queue[rest..]);
        } else {
            self.queue[rest..].sort_by_key(|entry| entry.key);
        }
        self.shuffled = on;
    }

    pub(crate) fn set_volume(&mut self, volume: i64) {
        self.volume = volume.clamp(0, 100);
    }

    /// Where playback would start that was left off there: used for the states with which a home starts.
    pub(crate) fn start_at(&mut self, place: usize, position: i64, paused: bool) {
        self.at = place.min(self.queue.len().saturating_sub(1));
        self.position = position;
        self.paused = paused;
    }

    /// A small step of the position, as the arrow keys make it.
    pub(crate) const STEP_BACK: i64 = -10 * SECOND;
    /// A small step forward.
    pub(crate) const STEP_ON: i64 = 30 * SECOND;
}
