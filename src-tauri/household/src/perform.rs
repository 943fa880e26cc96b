//! Carries a command out: picks user and player, finds the title, gives the orders, and says how it went.
//!
//! It decides and asks; it never opens a socket, reads a clock of its own or keeps anything. What it needs comes in by
//! [`Home`], what it wants kept goes out as [`Change`]s.

mod chapters;
mod dialogue;
mod ears;
mod echo;
mod languages;
mod lists;
mod live;
mod marks;
mod mix;
mod music;
mod naming;
mod now_playing;
mod people;
mod pick;
mod place;
mod player;
mod remote;
mod seasons;
mod session;
mod shows;
mod suggest;
mod title;
mod tracks;
mod transfer;
mod transport;
mod twin;
mod volume;

use crate::activity::{Given, Outcome};
use crate::clock::Clock;
use crate::fault::{Code, Fault};
use crate::id::{EchoId, ItemId, ServerId, UserId};
use crate::playback::echo_queue::{EchoOrder, EchoQueue};
use crate::preferences::{Change, Preferences};
use crate::server::Server;
use crate::titles::{Learned, TitleIndex};
use crate::voice::memory::{Question, Settled};
use crate::voice::{Action, Card, Command, Memory, Message, Reply, table};
use async_trait::async_trait;
use std::sync::Arc;
use std::time::Duration;

/// What is at hand while a command is carried out.
pub struct Home<'a> {
    /// The servers, in the order in which they were added.
    pub servers: &'a [Arc<dyn Server>],
    /// Their libraries' titles.
    pub titles: &'a dyn Titles,
    /// What the household prefers.
    pub preferences: &'a Preferences,
    /// Only to tell how long things took.
    pub clock: &'a dyn Clock,
}

/// Where the title indexes are kept.
#[async_trait]
pub trait Titles: Send + Sync {
    /// The titles of a server's library as this user sees it.
    async fn of(&self, server: &dyn Server, user: &UserId) -> Result<Arc<TitleIndex>, Fault>;

    /// What this user's answers to "did you mean …?" have taught.
    fn learned(&self, _server: &ServerId, _user: &UserId) -> Arc<Learned> {
        Arc::default()
    }

    /// What this user played last, the newest first.
    fn recent(&self, _server: &ServerId, _user: &UserId) -> Arc<[ItemId]> {
        Arc::default()
    }

    /// Remembers that this was started.
    fn played(&self, _server: &ServerId, _user: &UserId, _items: &[&ItemId]) {}

    /// Remembers an answer: by `heard` the item was meant (`right`), or was not.
    fn learn(&self, _server: &ServerId, _user: &UserId, _heard: &str, _item: &ItemId, _right: bool) {}
}

/// Who asks.
#[derive(Clone, Debug, Default)]
pub struct Asker {
    /// By which Echo; none when typed.
    pub echo: Option<EchoId>,
    /// What the conversation remembers.
    pub memory: Memory,
    /// The player of that Echo; none if it has none or cannot be told anything now.
    pub own: Option<Arc<EchoQueue>>,
    /// Why nothing can be played there, if nothing can.
    pub unreachable: Option<Fault>,
    /// The language they speak, as Alexa names it ("en-US"); empty is English.
    pub locale: String,
}

/// How it went.
#[derive(Clone, Debug)]
pub struct Performed {
    /// What Alexa says.
    pub reply: Reply,
    /// What was told to whom, in order.
    pub orders: Vec<Given>,
    /// Those of them that the Echo that asked is to obey, in order.
    pub echo: Vec<EchoOrder>,
    /// What is to be kept.
    pub changes: Vec<Change>,
    /// What the conversation remembers from now on.
    pub memory: Memory,
    /// How it ended.
    pub outcome: Outcome,
    /// What went wrong.
    pub fault: Option<Fault>,
    /// How long it took to find player and title.
    pub finding: Duration,
    /// How long the servers took to take the orders.
    pub ordering: Duration,
}

/// Carries a command out.
pub async fn perform(command: &Command, asker: &Asker, home: &Home<'_>) -> Performed {
    let started = home.clock.monotonic();
    let mut work = Work::new(home, asker);
    work.command = command.clone();
    let result = work.carry_out(command).await;
    work.finish(result, started)
}

/// A command being carried out.
struct Work<'a> {
    home: &'a Home<'a>,
    asker: &'a Asker,
    /// What is being carried out: what was said, or what waited for the answer that was said.
    command: Command,
    /// What that answer settled.
    settled: Option<Settled>,
    orders: Vec<Given>,
    echo: Vec<EchoOrder>,
    changes: Vec<Change>,
    memory: Memory,
    ordering: Duration,
}

impl<'a> Work<'a> {
    fn new(home: &'a Home<'a>, asker: &'a Asker) -> Self {
        // A question lives for one sentence: any other command in between is obeyed and the question is over.
        let memory = Memory { open: asker.memory.open, question: None };
        Self {
            home,
            asker,
            command: Command { action: Action::NotUnderstood, player: None },
            settled: None,
            orders: Vec::new(),
            echo: Vec::new(),
            changes: Vec::new(),
            memory,
            ordering: Duration::ZERO,
        }
    }

    async fn carry_out(&mut self, command: &Command) -> Result<Reply, Fault> {
        let named = command.player.as_deref();
        match &command.action {
            Action::Launch => self.launch().await,
            Action::Help => Ok(self.help()),
            Action::Cancel => Ok(self.goodbye()),
            Action::Stop => self.stop(named).await,
            Action::NotUnderstood => Err(Fault::new(Code::NotUnderstood)),
            Action::Yes => self.yes().await,
            Action::No => self.no().await,
            Action::Pick(choice) => self.pick_one(named, choice).await,
            Action::Resume if self.asked_where_to_begin() => self.yes().await,
            Action::StartOver if self.asked_where_to_begin() => self.begin_anew().await,
            Action::Play(title) => self.play_title(named, title).await,
            Action::WhichTitle { kind } => self.ask_title(named, *kind).await,
            Action::PlayShow { series } => self.play_show(named, series).await,
            Action::ResumeEpisode { series } => self.resume_episode(named, series).await,
            Action::PlayNextEpisode { series } => self.play_next_episode(named, series).await,
            Action::PlayNewEpisode { series } => self.play_new_episode(named, series).await,
            Action::PlaySeason { series, season } => self.play_season(named, series, *season).await,
            Action::PlayEpisode { series, season, episode } => {
                self.play_episode(named, series, *season, *episode).await
            }
            Action::PlayRandomEpisode { series } => self.play_random_episode(named, series).await,
            Action::PlayNextUp => self.play_next_up(named).await,
            Action::PlayRandom { kind, several, genre } => {
                self.play_random(named, *kind, *several, genre.as_deref()).await
            }
            Action::PlayRandomMusic { genre } => self.play_random_music(named, genre.as_deref()).await,
            Action::PlayMix { title } => self.play_mix(named, title.as_ref()).await,
            Action::PlaySongsBy { artist } => self.play_songs_by(named, artist).await,
            Action::PlayAllEpisodes { series, shuffle } => self.play_all_episodes(named, series, *shuffle).await,
            Action::PlayLatestAlbum { artist } => self.play_latest_album(named, artist).await,
            Action::PlayFavourites { kind } => self.play_favourites(named, *kind).await,
            Action::PlayRecent { kind } => self.play_recent(named, *kind).await,
            Action::PlayTrailers { title } => self.play_trailers(named, title.as_ref()).await,
            Action::TuneChannel { channel } => self.tune_channel(named, channel).await,
            Action::ShowTitle(title) => self.show_title(named, title).await,
            Action::Suggest { kind, genre } => self.suggest(named, *kind, genre.as_deref()).await,
            Action::WhatsNew { kind } => self.whats_new(named, *kind).await,
            Action::WhatsNext { series } => self.whats_next(named, series.as_deref()).await,
            Action::WhatToContinue { kind } => self.what_to_continue(named, *kind).await,
            Action::WhichAlbums { artist } => self.which_albums(named, artist).await,
            Action::Favourite { title, on } => self.favourite(named, title.as_ref(), *on).await,
            Action::MarkWatched { title, watched } => self.mark_watched(named, title.as_ref(), *watched).await,
            Action::Pause => self.pause(named).await,
            Action::Resume => self.resume(named).await,
            Action::StopPlayback => self.stop_playback(named).await,
            Action::Next => self.skip(named, true).await,
            Action::Previous => self.skip(named, false).await,
            Action::StartOver => self.start_over(named).await,
            Action::Seek { to } => self.seek(named, *to).await,
            Action::SeekBy { by, forward } => self.seek_by(named, *by, *forward).await,
            Action::SetVolume { percent } => self.set_volume(named, *percent).await,
            Action::VolumeStep { up, by, times } => self.step_volume(named, *up, *by, *times).await,
            Action::SetAudio { language } => self.set_audio(named, language.as_deref()).await,
            Action::Subtitles(what) => self.subtitles(named, what).await,
            Action::Chapter { number } => self.chapter(named, *number).await,
            Action::ChapterStep { forward } => self.chapter_step(named, *forward).await,
            Action::SkipIntro => self.skip_intro(named).await,
            Action::Shuffle { on } => self.shuffle(named, *on).await,
            Action::Repeat(mode) => self.repeat(named, *mode).await,
            Action::Transfer { from, to, copy } => self.transfer(from.as_deref(), to.as_deref(), *copy).await,
            Action::WhatIsPlaying => self.what_is_playing(named).await,
            Action::WhoSings => self.who_sings(named).await,
            Action::HowMuchLeft => self.how_much_left(named).await,
            Action::Mute => self.mute(named, true).await,
            Action::Unmute => self.mute(named, false).await,
            Action::Press { press, times } => self.press(named, *press, *times).await,
            Action::SetPlayer { name } => self.set_player(name.as_deref().or(named)).await,
            Action::SetUser { name } => self.set_user(name.as_deref()).await,
            Action::WhoIsUser => self.who_is_user(),
            Action::WhoInSession => self.who_in_session(named).await,
            Action::AddUser { name } => self.add_user(named, name).await,
            Action::RemoveUsers { names } => self.remove_users(named, names).await,
            Action::ChangeAccount => Ok(self.change_account()),
            Action::Search { words } => self.search_there(named, words).await,
            Action::TypeText { text } => self.type_text(named, text).await,
        }
    }

    async fn launch(&mut self) -> Result<Reply, Fault> {
        if self.home.servers.is_empty() {
            return Err(Fault::new(Code::NoServer));
        }
        self.memory.open = true;
        let mut reply = Reply::ask(Message::new("welcome"), Message::new("welcome-again"));
        reply.names = self.names_to_hear().await;
        Ok(reply)
    }

    fn help(&mut self) -> Reply {
        self.memory.open = true;
        let help = table::help(&self.asker.locale);
        let mut reply = Reply::ask(Message::words(&help.speech), Message::words(&help.reprompt));
        reply.card = Some(Card { title: Message::words(&help.card_title), text: Message::words(&help.card_text) });
        reply
    }

    fn goodbye(&mut self) -> Reply {
        self.memory = Memory::default();
        Reply::say(Message::new("goodbye"))
    }

    fn finish(mut self, result: Result<Reply, Fault>, started: Duration) -> Performed {
        let total = self.home.clock.monotonic().saturating_sub(started);
        let (mut reply, fault) = match result {
            Ok(reply) => (reply, None),
            Err(fault) => (self.say_fault(&fault), Some(fault)),
        };
        if !self.echo.is_empty() {
            reply = self.reply_beside_music(reply);
        }
        if self.memory.open && reply.reprompt.is_none() {
            reply.reprompt = Some(Message::new("anything-else"));
        }
        let outcome = match (&fault, &self.memory.question) {
            (_, Some(_)) => Outcome::Asked,
            (Some(_), None) => Outcome::Failed,
            (None, None) => Outcome::Done,
        };
        Performed {
            reply,
            orders: self.orders,
            echo: self.echo,
            changes: self.changes,
            memory: self.memory,
            outcome,
            fault,
            finding: total.saturating_sub(self.ordering),
            ordering: self.ordering,
        }
    }

    fn say_fault(&mut self, fault: &Fault) -> Reply {
        let speech = Message::of_fault(fault);
        if fault.code == Code::WhichPlayer {
            let then = Some(Box::new(self.command.clone()));
            self.memory.question = Some(Question::WhichPlayer { then, settled: self.settled.take() });
            return Reply::ask(speech, Message::new("which-player-again")).hearing("SetPlayerIntent", table::PLAYER);
        }
        if fault.code == Code::NotUnderstood && self.asker.memory.question.is_some() {
            // Nothing else was asked for meanwhile: the question still stands.
            self.memory.question.clone_from(&self.asker.memory.question);
            return Reply::ask(Message::new("say-again"), Message::new("yes-or-no"));
        }
        if fault.code == Code::NotUnderstood {
            // Also after a single command: the next try is only a sentence away.
            return Reply::ask(Message::new("not-understood"), Message::new("hint"));
        }
        if fault.code == Code::SlotMissing && self.memory.open {
            return Reply::ask(speech, Message::new("hint"));
        }
        Reply::say(speech)
    }
}
