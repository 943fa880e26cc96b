//! Chapters, and past the introduction. A book read aloud may be one file with chapters or a list of files: to people
//! both have chapters.

use super::Work;
use super::player::Target;
use super::transport::about;
use crate::fault::{Code, Fault};
use crate::media::Item;
use crate::order::{Order, Titled};
use crate::playback::{Chapter, Mark, Queue};
use crate::titles::canonical::canonical;
use crate::voice::{Message, Reply};
use std::time::Duration;

/// "Previous" within this of a chapter's start means the one before.
const JUST_BEGUN: Duration = Duration::from_secs(3);
/// The longest list of things to play at once.
pub(super) const MOST: usize = 100;
/// What people who cut films call the introduction, where nothing marks it.
const INTRODUCTIONS: [&str; 7] =
    ["intro", "introduction", "opening", "opening credits", "opening titles", "main titles", "title sequence"];

impl Work<'_> {
    pub(super) async fn chapter(&mut self, named: Option<&str>, number: u32) -> Result<Reply, Fault> {
        let (target, item) = self.on(named).await?;
        let starts = starts(&self.marks(&target, &item).await?);
        if starts.is_empty() && item.kind.is_audio() {
            return self.part(&target, &item, number).await;
        }
        match place(number).and_then(|place| starts.get(place)) {
            Some(start) => self.seek_chapter(&target, number, *start).await,
            None if starts.is_empty() => Err(Fault::new(Code::NoChapters).with("title", &item.name)),
            None => Err(no_such(number, starts.len())),
        }
    }

    pub(super) async fn chapter_step(&mut self, named: Option<&str>, forward: bool) -> Result<Reply, Fault> {
        let (target, item) = self.on(named).await?;
        let starts = starts(&self.marks(&target, &item).await?);
        let position = self.position(&target);
        let found = if forward {
            starts.iter().position(|start| *start > position)
        } else {
            let before = position.saturating_sub(JUST_BEGUN);
            starts.iter().rposition(|start| *start < before).or((!starts.is_empty()).then_some(0))
        };
        match found {
            Some(at) => self.seek_chapter(&target, counted(at + 1), starts[at]).await,
            None if item.kind.is_audio() => self.part_step(&target, forward).await,
            None if starts.is_empty() => Err(Fault::new(Code::NoChapters).with("title", &item.name)),
            None => Err(Fault::new(Code::LastChapter)),
        }
    }

    pub(super) async fn skip_intro(&mut self, named: Option<&str>) -> Result<Reply, Fault> {
        let (target, item) = self.on(named).await?;
        let ends = intro_ends(&self.marks(&target, &item).await?);
        let position = self.position(&target);
        match ends.iter().find(|end| **end > position) {
            Some(end) => {
                self.seek_on(&target, *end).await?;
                Ok(about(&target, "intro-skipped"))
            }
            None if ends.is_empty() => Err(Fault::new(Code::NoIntro).with("title", &item.name)),
            None => Err(Fault::new(Code::IntroOver).with("title", &item.name)),
        }
    }

    /// The player and what is on.
    async fn on(&self, named: Option<&str>) -> Result<(Target, Item), Fault> {
        let target = self.playing(named).await?;
        match target.player.playback.item.clone() {
            Some(item) => Ok((target, item)),
            None => Err(target.fault(Code::NothingPlaying)),
        }
    }

    async fn marks(&self, target: &Target, item: &Item) -> Result<Vec<Chapter>, Fault> {
        target.server.chapters(&target.user, &item.id).await
    }

    async fn seek_chapter(&mut self, target: &Target, number: u32, start: Duration) -> Result<Reply, Fault> {
        self.seek_on(target, start).await?;
        Ok(Reply::say(Message::new("at-chapter").with("number", number).with("player", &*target.player.name)))
    }

    async fn seek_on(&mut self, target: &Target, position: Duration) -> Result<(), Fault> {
        if !target.player.playback.can_seek {
            return Err(target.fault(Code::CannotSeek));
        }
        self.give(target, Order::Seek { position }).await
    }

    /// The nth file of a book, and what follows it.
    async fn part(&mut self, target: &Target, item: &Item, number: u32) -> Result<Reply, Fault> {
        let queue = self.queue(target).await?;
        if queue.items.is_empty() {
            return Err(Fault::new(Code::NoChapters).with("title", &item.name));
        }
        let Some(rest) = place(number).and_then(|place| queue.items.get(place..)).filter(|rest| !rest.is_empty())
        else {
            return Err(no_such(number, queue.items.len()));
        };
        let named = |id: &crate::id::ItemId| {
            let name = if *id == item.id { item.name.clone() } else { String::new() };
            Titled { id: id.clone(), name, kind: item.kind }
        };
        let items = rest.iter().take(MOST).map(named).collect();
        self.give(target, Order::Play { items, start: Duration::ZERO, shuffle: false, streams: None }).await?;
        Ok(Reply::say(Message::new("at-chapter").with("number", number).with("player", &*target.player.name)))
    }

    async fn part_step(&mut self, target: &Target, forward: bool) -> Result<Reply, Fault> {
        let Queue { items, at } = self.queue(target).await?;
        // A queue that its server does not tell may go on.
        if forward && !items.is_empty() && at + 1 >= items.len() {
            return Err(Fault::new(Code::LastChapter));
        }
        let begun = self.position(target) > JUST_BEGUN && target.player.playback.can_seek;
        if !forward && (begun || (at == 0 && !items.is_empty())) {
            self.seek_on(target, Duration::ZERO).await?;
            return Ok(about(target, "started-over"));
        }
        self.give(target, if forward { Order::NextTrack } else { Order::PreviousTrack }).await?;
        Ok(about(target, if forward { "next" } else { "previous" }))
    }
}

fn starts(marks: &[Chapter]) -> Vec<Duration> {
    marks.iter().filter(|one| one.mark == Mark::Chapter).map(|one| one.start).collect()
}

/// Where introductions end: as marked, else where the chapter begins that follows one of that name.
fn intro_ends(marks: &[Chapter]) -> Vec<Duration> {
    let marked: Vec<Duration> = marks.iter().filter(|one| one.mark == Mark::IntroEnd).map(|one| one.start).collect();
    if !marked.is_empty() {
        return marked;
    }
    let chapters: Vec<&Chapter> = marks.iter().filter(|one| one.mark == Mark::Chapter).collect();
    let is_intro = |chapter: &Chapter| INTRODUCTIONS.contains(&canonical(&chapter.name).as_str());
    chapters.windows(2).filter(|pair| is_intro(pair[0])).map(|pair| pair[1].start).collect()
}

fn no_such(number: u32, count: usize) -> Fault {
    Fault::new(Code::NoSuchChapter).with("number", number.to_string()).with("count", count.to_string())
}

/// A count as people count, as a place in a list.
fn place(number: u32) -> Option<usize> {
    usize::try_from(number).ok()?.checked_sub(1)
}

fn counted(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
