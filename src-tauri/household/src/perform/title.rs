//! Something by its title: find it, ask if unsure, start it.

use super::Work;
use super::naming::{kind_id, title_of};
use super::place::Place;
use super::player::{RECENT, Target};
use crate::fault::{Code, Fault};
use crate::id::ItemId;
use crate::media::{Item, MediaKind};
use crate::order::{Order, Titled};
use crate::server::Query;
use crate::voice::command::Title;
use crate::voice::memory::{Offer, Question, Start};
use crate::voice::{Message, Reply};
use std::time::Duration;

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
        match self.pick(&Place::of(&target), title).await? {
            Picked::Item(item) => self.play_found(&target, item, title.shuffle).await,
            Picked::Asked(reply) => Ok(reply),
        }
    }

    /// "Play the movie": which one?
    pub(super) async fn ask_title(&mut self, named: Option<&str>, kind: MediaKind) -> Result<Reply, Fault> {
        self.player(named, RECENT).await?;
        self.memory.question = Some(Question::WhichTitle { kind, player: named.map(str::to_owned) });
        let asked = Message::new("which-title").with("kind", kind_id(kind));
        Ok(Reply::ask(asked, Message::new("which-title-again")).hearing("PickIntent", "title"))
    }

    /// Plays what a title turned out to be, in the way that people mean for such a thing.
    async fn play_found(&mut self, target: &Target, item: Item, shuffle: bool) -> Result<Reply, Fault> {
        if shuffle && item.kind.holds_others() {
            self.play(target, std::slice::from_ref(&item), Duration::ZERO, true).await?;
            let said = Message::new("shuffling").with("title", &*item.name).with("player", &*target.player.name);
            return Ok(Reply::say(said));
        }
        match item.kind {
            MediaKind::Series => self.go_on_with(target, &item).await,
            MediaKind::Audiobook => self.play_book(target, &item).await,
            MediaKind::Movie | MediaKind::Episode | MediaKind::Video => self.play_one(target, item).await,
            MediaKind::Season
            | MediaKind::Song
            | MediaKind::Album
            | MediaKind::Artist
            | MediaKind::MusicVideo
            | MediaKind::Channel
            | MediaKind::Playlist
            | MediaKind::Collection
            | MediaKind::Trailer
            | MediaKind::Genre
            | MediaKind::Other => self.start(target, &item).await,
        }
    }

    /// A film or a single episode: whoever stopped in it is asked where to begin, and whoever has seen it, whether again.
    async fn play_one(&mut self, target: &Target, item: Item) -> Result<Reply, Fault> {
        can_play(target, &item)?;
        // The index may be some minutes old; where somebody stopped must not be.
        let query = Query::One { item: item.id.clone(), freshness: RECENT };
        let item = self.first(target, &query).await?.unwrap_or(item);
        let (start, sure) =
            self.settled.as_ref().map_or((Start::Unsaid, false), |settled| (settled.start, settled.sure));
        let then = Box::new(self.command.clone());
        let server = target.server.id().clone();
        let begun = !item.user.position.is_zero();
        let question = match start {
            Start::Unsaid if begun => Some("resume-or-begin"),
            Start::Unsaid if item.user.played && !sure => Some("play-again"),
            Start::Unsaid | Start::Left | Start::Beginning => None,
        };
        if let Some(asked) = question {
            let minutes = u32::try_from(item.user.position.as_secs() / 60).unwrap_or(u32::MAX);
            let message = Message::new(asked).with("title", title_of(&item, &[])).with("minutes", minutes);
            let offer = Offer { server, item, because: None };
            self.memory.question =
                Some(if begun { Question::Resume { then, offer } } else { Question::PlayAgain { then, offer } });
            return Ok(Reply::ask(message, Message::new(if begun { "resume-or-begin-again" } else { "yes-or-no" })));
        }
        let start = if start == Start::Left { item.user.position } else { Duration::ZERO };
        self.play(target, std::slice::from_ref(&item), start, false).await?;
        Ok(Reply::say(announce(&item, target, start)))
    }

    /// The parts of a book that are still to be heard, from where the user stopped.
    async fn play_book(&mut self, target: &Target, book: &Item) -> Result<Reply, Fault> {
        can_play(target, book)?;
        let parts = target.server.find(&target.user, &Query::Parts { book: book.id.clone() }).await?;
        let parts = if parts.is_empty() { vec![book.clone()] } else { parts };
        let start = parts.first().map_or(Duration::ZERO, |part| part.user.position);
        self.play(target, &parts, start, false).await?;
        Ok(Reply::say(announce(book, target, start)))
    }

    /// A show by its title, or a question about it.
    pub(super) async fn pick_show(&mut self, target: &Target, series: &str) -> Result<Picked, Fault> {
        let title = Title { words: series.to_owned(), kind: Some(MediaKind::Series), ..Title::default() };
        self.pick(&Place::of(target), &title).await
    }

    /// Starts an item, where the user stopped if it is one that people stop in.
    pub(super) async fn start(&mut self, target: &Target, item: &Item) -> Result<Reply, Fault> {
        let start = match item.kind {
            MediaKind::Episode => item.user.position,
            MediaKind::Movie
            | MediaKind::Series
            | MediaKind::Season
            | MediaKind::Song
            | MediaKind::Album
            | MediaKind::Artist
            | MediaKind::MusicVideo
            | MediaKind::Video
            | MediaKind::Audiobook
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
        can_play(target, first)?;
        let given = items.iter().map(Titled::from).collect();
        self.give(target, Order::Play { items: given, start, shuffle, streams: None }).await?;
        // Whoever plays an episode asks for its show by name.
        let show = first.series.as_ref().map(|series| &series.id);
        let names: Vec<&ItemId> = show.into_iter().chain([&first.id]).collect();
        self.home.titles.played(target.server.id(), &target.user, &names);
        Ok(())
    }
}

fn can_play(target: &Target, item: &Item) -> Result<(), Fault> {
    if plays(target, item.kind) {
        return Ok(());
    }
    Err(target.fault(Code::PlayerCannotPlay).with("title", &item.name))
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
        (Some(series), _, Some(number)) if item.kind == MediaKind::Season => {
            Message::new("playing-season").with("series", &*series.name).with("season", number).with("player", player)
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
