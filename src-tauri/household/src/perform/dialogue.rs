//! Questions and what their answers lead to. Every answer fills in what a waiting command lacked, and carries it out.

use super::Work;
use super::naming::title_of;
use super::player::RECENT;
use crate::fault::{Code, Fault};
use crate::media::Item;
use crate::titles::canonical::{canonical, likeness};
use crate::voice::command::{Choice, Title};
use crate::voice::memory::{Manner, Offer, Question, Settled, Start, WhichOne};
use crate::voice::reply::Names;
use crate::voice::{Action, Command, Message, Reply};

/// From this likeness on a heard name is that of something offered.
const ALIKE: f64 = 0.6;

impl Work<'_> {
    pub(super) async fn yes(&mut self) -> Result<Reply, Fault> {
        match self.asker.memory.question.clone() {
            Some(Question::WhichOne(which)) => {
                let at = which.at;
                self.choose(which, at).await
            }
            Some(Question::Resume { then, offer }) => {
                self.go_on(*then, Some(Settled { offer, start: Start::Left, sure: true })).await
            }
            Some(Question::PlayAgain { then, offer }) => {
                self.go_on(*then, Some(Settled { offer, start: Start::Beginning, sure: true })).await
            }
            Some(Question::MarkAll { then, offer }) => {
                self.go_on(*then, Some(Settled { offer, start: Start::Unsaid, sure: true })).await
            }
            Some(
                Question::WhichPlayer { .. }
                | Question::HowLoud { .. }
                | Question::WhichUser
                | Question::WhichTitle { .. },
            )
            | None => Ok(nothing_asked()),
        }
    }

    pub(super) async fn no(&mut self) -> Result<Reply, Fault> {
        match self.asker.memory.question.clone() {
            Some(Question::WhichOne(which)) => self.next_offer(which),
            Some(Question::Resume { .. }) => self.begin_anew().await,
            Some(Question::MarkAll { .. }) => Ok(Reply::say(Message::new("nothing-changed"))),
            Some(
                Question::PlayAgain { .. }
                | Question::WhichPlayer { .. }
                | Question::HowLoud { .. }
                | Question::WhichUser
                | Question::WhichTitle { .. },
            ) => Ok(Reply::say(Message::new("all-right"))),
            None => Ok(self.goodbye()),
        }
    }

    /// Whether somebody has just been asked where to begin.
    pub(super) fn asked_where_to_begin(&self) -> bool {
        matches!(self.asker.memory.question, Some(Question::Resume { .. }))
    }

    /// "From the beginning", said to that question.
    pub(super) async fn begin_anew(&mut self) -> Result<Reply, Fault> {
        let Some(Question::Resume { then, offer }) = self.asker.memory.question.clone() else {
            return Ok(nothing_asked());
        };
        self.go_on(*then, Some(Settled { offer, start: Start::Beginning, sure: true })).await
    }

    /// One of what was offered, or a bare name or number as an answer to any other question.
    pub(super) async fn pick_one(&mut self, named: Option<&str>, choice: &Choice) -> Result<Reply, Fault> {
        match (self.asker.memory.question.clone(), choice) {
            (Some(Question::WhichOne(which)), choice) => self.pick_of(which, choice).await,
            (Some(Question::WhichPlayer { .. }), Choice::Named(name)) => self.set_player(Some(name)).await,
            (Some(Question::WhichPlayer { .. }), choice) => {
                let players = self.players(RECENT).await?.targets;
                let at = place_of(choice, players.len()).and_then(|at| players.get(at));
                let name = at.map(|target| target.player.name.clone());
                self.set_player(name.as_deref()).await
            }
            (Some(Question::WhichUser), Choice::Named(name)) => self.set_user(Some(name)).await,
            (Some(Question::HowLoud { player }), Choice::Nth(number)) => {
                self.set_volume(player.as_deref(), Some(i64::from(*number))).await
            }
            (Some(Question::WhichTitle { kind, player }), Choice::Named(words)) => {
                let title = Title { words: words.clone(), kind: Some(kind), ..Title::default() };
                let player = named.map(str::to_owned).or(player);
                self.go_on(Command { action: Action::Play(title), player }, None).await
            }
            // A bare title, said to "What would you like to play?"
            (_, Choice::Named(words)) if self.memory.open => {
                let title = Title { words: words.clone(), ..Title::default() };
                let player = named.map(str::to_owned);
                self.go_on(Command { action: Action::Play(title), player }, None).await
            }
            (_, Choice::Nth(_) | Choice::Last | Choice::Year(_) | Choice::Other | Choice::Named(_)) => {
                Ok(nothing_asked())
            }
        }
    }

    async fn pick_of(&mut self, which: WhichOne, choice: &Choice) -> Result<Reply, Fault> {
        let count = which.offers.len();
        let at = match choice {
            Choice::Nth(_) | Choice::Last => match place_of(choice, count) {
                Some(at) => at,
                None => {
                    let number = u32::try_from(count).unwrap_or(u32::MAX);
                    let message = Message::new("only-so-many").with("count", number);
                    return Ok(self.ask_again(which, message));
                }
            },
            Choice::Year(year) => {
                let of_year = |offer: &Offer| offer.item.year == Some(*year);
                match which.offers.iter().position(of_year) {
                    Some(at) => at,
                    None => {
                        let message = Message::new("none-of-that-year").with("year", year.to_string());
                        return Ok(self.ask_again(which, message));
                    }
                }
            }
            // Of two, the other one is meant for certain.
            Choice::Other if count == 2 => 1 - which.at.min(1),
            Choice::Other => return self.next_offer(which),
            Choice::Named(words) => match named_among(&which, words) {
                Some(at) => at,
                None => {
                    // None of them: the words are another title for the same purpose.
                    return self.go_on(with_title(*which.then, words), None).await;
                }
            },
        };
        self.choose(which, at).await
    }

    /// This one it is.
    async fn choose(&mut self, which: WhichOne, at: usize) -> Result<Reply, Fault> {
        let WhichOne { heard, mut offers, then, .. } = which;
        if at >= offers.len() {
            return Err(Fault::new(Code::Internal));
        }
        let offer = offers.swap_remove(at);
        let settled = match heard {
            Some(heard) => {
                self.learn(&heard, &offer, true);
                Settled { offer, start: Start::Unsaid, sure: false }
            }
            // Chosen from what was begun or suggested: that it was begun is why it is there.
            None => Settled { offer, start: Start::Left, sure: true },
        };
        self.go_on(*then, Some(settled)).await
    }

    /// The next one, or what is said when there is none.
    fn next_offer(&mut self, mut which: WhichOne) -> Result<Reply, Fault> {
        if let (Manner::Meant, Some(heard), Some(declined)) = (which.manner, &which.heard, which.offers.get(which.at)) {
            self.learn(heard, declined, false);
        }
        which.at += 1;
        let more = which.at < which.offers.len();
        match which.manner {
            Manner::Meant | Manner::Idea if more => Ok(self.offer(which, None)),
            Manner::Meant => Err(Fault::new(Code::TitleNotFound).with("title", which.heard.unwrap_or_default())),
            Manner::Idea => Ok(Reply::say(Message::new("no-more-ideas"))),
            Manner::List => Ok(Reply::say(Message::new("all-right"))),
        }
    }

    /// The same question once more, after a remark.
    fn ask_again(&mut self, which: WhichOne, remark: Message) -> Reply {
        self.offer(which, Some(remark))
    }

    /// Offers the one that is next, after a remark if there is one.
    pub(super) fn offer(&mut self, which: WhichOne, remark: Option<Message>) -> Reply {
        let items: Vec<&Item> = which.offers.iter().map(|offer| &offer.item).collect();
        let Some(offer) = which.offers.get(which.at) else { return nothing_asked() };
        let title = title_of(&offer.item, &items);
        let question = match (which.manner, &offer.because) {
            (Manner::Meant, _) => Message::new("did-you-mean").with("title", title),
            (Manner::Idea, Some(because)) => {
                Message::new("idea-because").with("title", title).with("because", &**because)
            }
            (Manner::Idea, None) if which.at == 0 => Message::new("idea").with("title", title),
            (Manner::Idea, None) => Message::new("another-idea").with("title", title),
            (Manner::List, _) => Message::new("which-of-them"),
        };
        let speech = match remark {
            Some(remark) => Message::new("first-then").with("first", remark).with("then", question),
            None => question,
        };
        let again = if which.manner == Manner::List { "which-of-them" } else { "yes-or-no" };
        self.memory.question = Some(Question::WhichOne(which));
        Reply::ask(speech, Message::new(again))
    }

    /// Asks about all of them at once. Their names may well be said next.
    pub(super) fn read_out(&mut self, said: Message, which: WhichOne) -> Reply {
        let names = which.offers.iter().map(|offer| offer.item.name.clone()).collect();
        self.memory.question = Some(Question::WhichOne(which));
        let mut reply = Reply::ask(said, Message::new("which-of-them"));
        reply.names = vec![Names { kind: "TITLE".to_owned(), names }];
        reply
    }

    /// Carries out what waited for an answer.
    pub(super) async fn go_on(&mut self, then: Command, settled: Option<Settled>) -> Result<Reply, Fault> {
        self.command = then.clone();
        self.settled = settled;
        Box::pin(self.carry_out(&then)).await
    }

    /// Remembers that by `heard` this was meant, or was not. Who said the name as it is written was not misheard, and
    /// there is nothing to learn.
    fn learn(&self, heard: &str, offer: &Offer, right: bool) {
        let place = self.places().find(|place| *place.server.id() == offer.server);
        if let Some(place) = place
            && canonical(heard) != canonical(&offer.item.name)
        {
            self.home.titles.learn(&offer.server, &place.user, heard, &offer.item.id, right);
        }
    }
}

fn nothing_asked() -> Reply {
    Reply::ask(Message::new("nothing-asked"), Message::new("anything-else"))
}

/// Which of so many a number or "the last one" means.
fn place_of(choice: &Choice, count: usize) -> Option<usize> {
    let at = match choice {
        Choice::Nth(number) => usize::try_from(*number).ok()?.checked_sub(1)?,
        Choice::Last => count.checked_sub(1)?,
        Choice::Year(_) | Choice::Other | Choice::Named(_) => return None,
    };
    (at < count).then_some(at)
}

/// Which of the offers a heard name means: its own, or that of its show.
fn named_among(which: &WhichOne, heard: &str) -> Option<usize> {
    let score = |item: &Item| {
        let show = item.series.as_ref().map_or(0.0, |series| likeness(heard, &series.name));
        likeness(heard, &item.name).max(show)
    };
    let scored = which.offers.iter().enumerate().map(|(at, offer)| (score(&offer.item), at));
    let best =
        scored.filter(|(score, _)| *score >= ALIKE).max_by(|(a, at), (b, bt)| a.total_cmp(b).then(bt.cmp(at)))?;
    Some(best.1)
}

/// The command with other words for its title; one that has no title of its own stays as it is.
fn with_title(mut then: Command, heard: &str) -> Command {
    let heard = heard.to_owned();
    if let Action::Play(title) | Action::ShowTitle(title) = &mut then.action {
        title.words = heard;
    } else if let Action::PlayTrailers { title }
    | Action::PlayMix { title }
    | Action::Favourite { title, .. }
    | Action::MarkWatched { title, .. } = &mut then.action
    {
        title.get_or_insert_default().words = heard;
    } else if let Action::WhatsNext { series } = &mut then.action {
        *series = Some(heard);
    } else if let Action::PlayShow { series: words }
    | Action::ResumeEpisode { series: words }
    | Action::PlayNextEpisode { series: words }
    | Action::PlayNewEpisode { series: words }
    | Action::PlayRandomEpisode { series: words }
    | Action::PlaySeason { series: words, .. }
    | Action::PlayEpisode { series: words, .. }
    | Action::PlayAllEpisodes { series: words, .. }
    | Action::PlaySongsBy { artist: words }
    | Action::PlayLatestAlbum { artist: words }
    | Action::WhichAlbums { artist: words }
    | Action::TuneChannel { channel: words } = &mut then.action
    {
        *words = heard;
    }
    then
}
