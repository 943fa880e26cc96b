//! What there is, told: ideas, what is new, what comes next, what was begun. A yes plays it.

use super::Work;
use super::naming::titles_of;
use super::pick::OFFERED;
use super::place::Place;
use super::title::Picked;
use crate::fault::{Code, Fault};
use crate::media::{Item, MediaKind};
use crate::server::{Idea, Query};
use crate::voice::command::Title;
use crate::voice::memory::{Manner, Offer, WhichOne};
use crate::voice::{Action, Command, Message, Reply};

/// How many titles are read out at once; nobody remembers more.
const READ: u32 = 5;
/// What is seen, as people speak of it.
const SEEN: &[MediaKind] = &[MediaKind::Movie, MediaKind::Episode];
/// What is suggested for a screen.
const IDEAS: &[MediaKind] = &[MediaKind::Movie, MediaKind::Series];
/// What is spoken of where there is no screen.
const HEARD: &[MediaKind] = &[MediaKind::Album];

impl Work<'_> {
    /// An idea; yes plays it, no brings the next one.
    pub(super) async fn suggest(
        &mut self,
        named: Option<&str>,
        kind: Option<MediaKind>,
        genre: Option<&str>,
    ) -> Result<Reply, Fault> {
        let place = self.place(named).await?;
        let kinds = place.kinds(kind, IDEAS, HEARD);
        let genre = match genre {
            Some(heard) => Some(self.genre(&place, &kinds, heard).await?),
            None => None,
        };
        let mut ideas = if kinds == [MediaKind::Episode] && genre.is_none() {
            let next = Query::NextUp { series: None, limit: 1 };
            place.find(&next).await?.into_iter().map(Idea::from).collect()
        } else {
            Vec::new()
        };
        let limit = u32::try_from(OFFERED).unwrap_or(u32::MAX);
        for idea in place.server.ideas(&place.user, &kinds, genre.as_deref(), limit).await? {
            if ideas.iter().all(|known: &Idea| known.item.id != idea.item.id) {
                ideas.push(idea);
            }
        }
        ideas.truncate(OFFERED);
        if ideas.is_empty() {
            return Err(Fault::new(Code::NothingOfThatKind));
        }
        let server = place.server.id();
        let offers = ideas
            .into_iter()
            .map(|idea| Offer { server: server.clone(), item: idea.item, because: idea.because })
            .collect();
        let which = WhichOne { heard: None, offers, at: 0, manner: Manner::Idea, then: Box::new(play_it(named)) };
        Ok(self.offer(which, None))
    }

    pub(super) async fn whats_new(&mut self, named: Option<&str>, kind: Option<MediaKind>) -> Result<Reply, Fault> {
        let place = self.place(named).await?;
        let kinds = place.kinds(kind, SEEN, HEARD);
        let found = place.find(&Query::Latest { kinds, limit: READ }).await?;
        self.read(&place, named, found, "whats-new", Code::NothingNew)
    }

    pub(super) async fn whats_next(&mut self, named: Option<&str>, series: Option<&str>) -> Result<Reply, Fault> {
        let place = self.place(named).await?;
        let series = match series {
            Some(words) => {
                let title = Title { words: words.to_owned(), kind: Some(MediaKind::Series), ..Title::default() };
                match self.pick(&place, &title).await? {
                    Picked::Item(show) => Some(show.id),
                    Picked::Asked(reply) => return Ok(reply),
                }
            }
            None => None,
        };
        let limit = if series.is_some() { 1 } else { READ };
        let found = place.find(&Query::NextUp { series, limit }).await?;
        self.read(&place, named, found, "whats-next", Code::NothingNext)
    }

    pub(super) async fn what_to_continue(
        &mut self,
        named: Option<&str>,
        kind: Option<MediaKind>,
    ) -> Result<Reply, Fault> {
        let place = self.place(named).await?;
        // A show is half watched by one of its episodes.
        let kind = kind.map(|kind| if kind == MediaKind::Series { MediaKind::Episode } else { kind });
        let kinds = place.kinds(kind, SEEN, &[MediaKind::Audiobook]);
        let found = place.find(&Query::Resumable { within: None, kinds, limit: READ }).await?;
        self.read(&place, named, found, "whats-begun", Code::NothingToContinue)
    }

    /// Reads the titles out and asks whether one of them is wanted.
    pub(super) fn read(
        &mut self,
        place: &Place,
        named: Option<&str>,
        items: Vec<Item>,
        message: &str,
        none: Code,
    ) -> Result<Reply, Fault> {
        if items.is_empty() {
            return Err(Fault::new(none));
        }
        let items: Vec<Item> = items.into_iter().take(READ as usize).collect();
        let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
        let titles = titles_of(&items.iter().collect::<Vec<_>>());
        let said = Message::new(message).with("titles", titles).with("count", count);
        Ok(self.read_list(place, named, items, said))
    }

    /// Says this about the items, which are all in it, and takes a choice as the wish to play it.
    pub(super) fn read_list(&mut self, place: &Place, named: Option<&str>, items: Vec<Item>, said: Message) -> Reply {
        let server = place.server.id();
        let offers = items.into_iter().map(|item| Offer { server: server.clone(), item, because: None }).collect();
        let which = WhichOne { heard: None, offers, at: 0, manner: Manner::List, then: Box::new(play_it(named)) };
        self.read_out(said, which)
    }
}

/// What is done with a choice from a list.
fn play_it(named: Option<&str>) -> Command {
    Command { action: Action::Play(Title::default()), player: named.map(str::to_owned) }
}
