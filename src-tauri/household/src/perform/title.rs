//! Something by its title: find it, ask if unsure, start it.

use super::Work;
use super::player::{RECENT, Target};
use crate::fault::{Code, Fault};
use crate::media::{Item, MediaKind};
use crate::order::{Order, Titled};
use crate::titles::canonical::likeness;
use crate::titles::{Context, Decision, Hit, TitleIndex, decide};
use crate::voice::command::Title;
use crate::voice::memory::{Candidate, Question};
use crate::voice::{Message, Reply};
use std::time::Duration;

/// Looked through before music when nobody said what it is (the guide: "search is video by default").
const VIDEO: &[MediaKind] = &[
    MediaKind::Movie,
    MediaKind::Series,
    MediaKind::Episode,
    MediaKind::MusicVideo,
    MediaKind::Collection,
    MediaKind::Playlist,
    MediaKind::Video,
];
/// What a player without a screen is asked for.
const AUDIO: &[MediaKind] = &[
    MediaKind::Album,
    MediaKind::Artist,
    MediaKind::Song,
    MediaKind::Playlist,
    MediaKind::Audiobook,
    MediaKind::Channel,
];
/// How many are weighed; three are asked for at most.
const WEIGHED: usize = 8;
/// From this likeness on a named artist or album is the item's.
const AGREES: f64 = 0.7;

/// A title found, or a question about it.
pub(super) enum Picked {
    /// This one.
    Item(Item),
    /// A question has been put; this is how.
    Asked(Reply),
}

impl Work<'_> {
    pub(super) async fn play_title(&mut self, named: Option<&str>, title: &Title) -> Result<Reply, Fault> {
        let target = self.player(named, RECENT).await?;
        match self.pick(&target, title).await? {
            Picked::Item(item) if item.kind == MediaKind::Series => self.go_on_with(&target, &item).await,
            Picked::Item(item) => self.start(&target, &item).await,
            Picked::Asked(reply) => Ok(reply),
        }
    }

    /// A show by its title, or a question about it.
    pub(super) async fn pick_show(&mut self, target: &Target, series: &str) -> Result<Picked, Fault> {
        let title = Title { words: series.to_owned(), kind: Some(MediaKind::Series), ..Title::default() };
        self.pick(target, &title).await
    }

    /// What a title means in the library of the player's server.
    pub(super) async fn pick(&mut self, target: &Target, title: &Title) -> Result<Picked, Fault> {
        let index = self.home.titles.of(target.server.as_ref(), &target.user).await?;
        let learned = self.home.titles.learned(target.server.id(), &target.user);
        let context = Context { learned: Some(&learned), ..Context::default() };
        let hits = look(&index, target, title, &context);
        let decision = match (decide(&hits), title.kind) {
            // "Play the show …" and there is only a film of that name: ask rather than say that there is nothing.
            (Decision::NotFound, Some(_)) => match decide(&index.find_for(&title.words, &[], WEIGHED, &context)) {
                Decision::Play(item) => Decision::Ask(vec![*item]),
                other @ (Decision::Ask(_) | Decision::NotFound) => other,
            },
            (decision, _) => decision,
        };
        match decision {
            Decision::Play(item) => Ok(Picked::Item(*item)),
            Decision::Ask(items) => {
                let candidates = items.iter().map(|item| candidate(target, item)).collect();
                self.ask_which(title.words.clone(), candidates, target).map(Picked::Asked)
            }
            Decision::NotFound => Err(Fault::new(Code::TitleNotFound).with("title", &title.words)),
        }
    }

    /// Starts an item, where the user stopped if it is one that people stop in.
    pub(super) async fn start(&mut self, target: &Target, item: &Item) -> Result<Reply, Fault> {
        let start = match item.kind {
            MediaKind::Episode | MediaKind::Audiobook => item.user.position,
            MediaKind::Movie
            | MediaKind::Series
            | MediaKind::Season
            | MediaKind::Song
            | MediaKind::Album
            | MediaKind::Artist
            | MediaKind::MusicVideo
            | MediaKind::Video
            | MediaKind::Channel
            | MediaKind::Playlist
            | MediaKind::Collection
            | MediaKind::Trailer
            | MediaKind::Genre
            | MediaKind::Other => Duration::ZERO,
        };
        self.play(target, std::slice::from_ref(item), start, false).await?;
        Ok(Reply::say(announce(item, target, start)))
    }

    /// Gives the order to play, if the player can play such things.
    pub(super) async fn play(
        &mut self,
        target: &Target,
        items: &[Item],
        start: Duration,
        shuffle: bool,
    ) -> Result<(), Fault> {
        let Some(first) = items.first() else { return Err(Fault::new(Code::NothingOfThatKind)) };
        if !plays(target, first.kind) {
            return Err(target.fault(Code::PlayerCannotPlay).with("title", &first.name));
        }
        let items = items.iter().map(Titled::from).collect();
        self.give(target, Order::Play { items, start, shuffle, streams: None }).await
    }

    pub(super) async fn yes(&mut self) -> Result<Reply, Fault> {
        let Some(Question::DidYouMean { candidates, player, .. }) = self.asker.memory.question.clone() else {
            return Ok(Reply::ask(Message::new("nothing-asked"), Message::new("anything-else")));
        };
        let Some(first) = candidates.into_iter().next() else { return Err(Fault::new(Code::Internal)) };
        let found = self.players(RECENT).await?;
        let Some(target) = found.targets.into_iter().find(|target| target.player.id == player) else {
            return Err(found.trouble.unwrap_or_else(|| Fault::new(Code::NoPlayer)));
        };
        let item = Item::new(first.item.id.as_str(), first.item.kind, first.item.name);
        if item.kind == MediaKind::Series {
            return self.go_on_with(&target, &item).await;
        }
        self.play(&target, std::slice::from_ref(&item), first.start, false).await?;
        Ok(Reply::say(announce(&item, &target, first.start)))
    }

    pub(super) fn no(&mut self) -> Result<Reply, Fault> {
        let Some(Question::DidYouMean { heard, mut candidates, player }) = self.asker.memory.question.clone() else {
            return Ok(self.goodbye());
        };
        if candidates.len() < 2 {
            return Err(Fault::new(Code::TitleNotFound).with("title", heard));
        }
        candidates.remove(0);
        Ok(self.did_you_mean(Question::DidYouMean { heard, candidates, player }))
    }

    fn ask_which(&mut self, heard: String, candidates: Vec<Candidate>, target: &Target) -> Result<Reply, Fault> {
        Ok(self.did_you_mean(Question::DidYouMean { heard, candidates, player: target.player.id.clone() }))
    }

    fn did_you_mean(&mut self, question: Question) -> Reply {
        let name = match &question {
            Question::DidYouMean { candidates, .. } => candidates.first().map_or("", |first| &first.item.name),
            Question::WhichPlayer { .. } | Question::HowLoud { .. } | Question::WhichUser => "",
        };
        let message = Message::new("did-you-mean").with("title", name);
        self.memory.question = Some(question);
        Reply::ask(message, Message::new("yes-or-no"))
    }
}

/// Whether the player can show or sound it.
pub(super) fn plays(target: &Target, kind: MediaKind) -> bool {
    let abilities = &target.player.abilities;
    match kind {
        MediaKind::Song | MediaKind::Album | MediaKind::Artist | MediaKind::Audiobook => abilities.audio,
        MediaKind::Playlist | MediaKind::Channel | MediaKind::Genre | MediaKind::Other => true,
        MediaKind::Movie
        | MediaKind::Series
        | MediaKind::Season
        | MediaKind::Episode
        | MediaKind::MusicVideo
        | MediaKind::Video
        | MediaKind::Collection
        | MediaKind::Trailer => abilities.video,
    }
}

/// What is said when an item starts.
pub(super) fn announce(item: &Item, target: &Target, start: Duration) -> Message {
    let player = &*target.player.name;
    match (&item.series, item.season, item.number) {
        (Some(series), Some(season), Some(number)) if item.kind == MediaKind::Episode => {
            Message::new(if start.is_zero() { "playing-episode" } else { "resuming-episode" })
                .with("series", &*series.name)
                .with("season", season)
                .with("episode", number)
                .with("player", player)
        }
        _ => {
            let by = item.artists.first().filter(|_| matches!(item.kind, MediaKind::Song | MediaKind::Album));
            let message = Message::new(match (by, start.is_zero()) {
                (Some(_), _) => "playing-by",
                (None, true) => "playing",
                (None, false) => "resuming",
            });
            let message = message.with("title", &*item.name).with("player", player);
            by.into_iter().fold(message, |message, by| message.with("artist", &**by))
        }
    }
}

fn candidate(target: &Target, item: &Item) -> Candidate {
    Candidate { server: target.server.id().clone(), item: Titled::from(item), start: Duration::ZERO }
}

/// The hits for a title: of the kind that was said; else of what the player shows, then of everything.
fn look(index: &TitleIndex, target: &Target, title: &Title, context: &Context<'_>) -> Vec<Hit> {
    let first: &[MediaKind] = match &title.kind {
        Some(kind) => std::slice::from_ref(kind),
        None if !target.player.abilities.video => AUDIO,
        None => VIDEO,
    };
    let mut hits = index.find_for(&title.words, first, WEIGHED, context);
    hits.retain(|hit| agrees(&hit.item, title));
    if title.kind == Some(MediaKind::Song) && title.artist.is_some() && hits.is_empty() {
        // "Play … by …" is said of records as well.
        hits = index.find_for(&title.words, &[MediaKind::Album, MediaKind::MusicVideo], WEIGHED, context);
        hits.retain(|hit| agrees(&hit.item, title));
    }
    if title.kind.is_some() || matches!(decide(&hits), Decision::Play(_)) {
        return hits;
    }
    let mut all = index.find_for(&title.words, &[], WEIGHED, context);
    all.retain(|hit| agrees(&hit.item, title));
    // The same score in both: what the player shows best stays first.
    let best = hits.first().map_or(0.0, |hit| hit.score);
    if all.first().is_some_and(|hit| hit.score > best + 0.05) { all } else { hits }
}

/// Whether the item is by the named artist and on the named album, as far as they were named.
fn agrees(item: &Item, title: &Title) -> bool {
    let like = |heard: &str, name: &String| likeness(heard, name) >= AGREES;
    let artist = title.artist.as_ref().is_none_or(|heard| item.artists.iter().any(|name| like(heard, name)));
    let album = title.album.as_ref().is_none_or(|heard| item.album.as_ref().is_some_and(|name| like(heard, name)));
    artist && album
}
