//! From the words of a title to the item that is meant: found, asked about, or not there.

use super::Work;
use super::naming::titles_of;
use super::place::Place;
use super::title::Picked;
use crate::fault::{Code, Fault};
use crate::media::{Item, MediaKind};
use crate::server::Query;
use crate::titles::canonical::{canonical, likeness};
use crate::titles::{Context, Decision, Hit, Language, TitleIndex, decide};
use crate::voice::Message;
use crate::voice::command::Title;
use crate::voice::memory::{Manner, Offer, WhichOne};
use crate::voice::words::Words;

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
/// How many are weighed.
const WEIGHED: usize = 8;
/// How many are asked for.
pub(super) const OFFERED: usize = 3;
/// From this likeness on a named artist or album is the item's.
const AGREES: f64 = 0.7;
/// Scores that differ by less say the same.
const SAME: f64 = 0.02;
/// What scores less is not worth naming even where nothing is closer.
const CLOSE: f64 = 0.5;
/// How many the server itself is asked for.
const SEARCHED: u32 = 20;

impl Work<'_> {
    /// What a title means in a library. An answer that settled it before goes first.
    pub(super) async fn pick(&mut self, place: &Place, title: &Title) -> Result<Picked, Fault> {
        let title = match &self.settled {
            Some(settled) if settled.offer.server == *place.server.id() => {
                return Ok(Picked::Item(settled.offer.item.clone()));
            }
            // Chosen from another server's library than the player's: the same title, if it is there.
            Some(settled) => {
                let item = &settled.offer.item;
                &Title { words: item.name.clone(), kind: Some(item.kind), ..title.clone() }
            }
            None => title,
        };
        let index = self.home.titles.of(place.server.as_ref(), &place.user).await?;
        let learned = self.home.titles.learned(place.server.id(), &place.user);
        let recent = self.home.titles.recent(place.server.id(), &place.user);
        let language = Language::of_locale(&self.asker.locale);
        let context = Context { learned: Some(&learned), recent: &recent, language };
        if title.kind.is_none_or(|kind| kind == MediaKind::Season)
            && let Some(season) = self.season_meant(place, &title.words, &index, &context).await?
        {
            return Ok(Picked::Item(season));
        }
        let found = choose(&look(&index, place, title, &context), title);
        if let Found::One(item) = found {
            return Ok(Picked::Item(*item));
        }
        if let Some(withheld) = self.withheld(place, title, language).await {
            return Err(withheld);
        }
        if let Found::Some(items) = found {
            return Ok(self.did_you_mean(place, title, items));
        }
        // "Garota de Ipanema" is no "Garota" by an artist "Ipanema": the words that parted them belong to the title.
        for whole in self.wholes(title) {
            if let Found::One(item) = choose(&look(&index, place, &whole, &context), &whole) {
                return Ok(Picked::Item(*item));
            }
        }
        // Episodes by their titles, and what came into the library since it was read, only the server knows.
        let further = TitleIndex::build(self.search(place, title).await);
        match choose(&look(&further, place, title, &context), title) {
            Found::One(item) => return Ok(Picked::Item(*item)),
            Found::Some(items) => return Ok(self.did_you_mean(place, title, items)),
            Found::Nothing => {}
        }
        self.offer_closest(place, title, &index, &context)
    }

    /// What exactly this title is in the library of somebody else who is signed in there, and not for whoever is acted for.
    async fn withheld(&self, place: &Place, title: &Title, language: Language) -> Option<Fault> {
        let others = place.server.signed_in();
        for other in others.iter().filter(|other| other.id != place.user) {
            let Ok(index) = self.home.titles.of(place.server.as_ref(), &other.id).await else { continue };
            let context = Context { learned: None, recent: &[], language };
            if let Found::One(item) = choose(&look(&index, place, title, &context), title)
                && canonical(&item.name) == canonical(&title.words)
            {
                let fault = Fault::new(Code::TitleNotAllowed).with("user", self.user_name(place));
                return Some(fault.with("title", item.name));
            }
        }
        None
    }

    /// The title and the artist as one title again, by every word that may have stood between them.
    fn wholes(&self, title: &Title) -> Vec<Title> {
        let Some(artist) = &title.artist else { return Vec::new() };
        let between = Words::of(&self.asker.locale).by.iter();
        let whole = |by: &String| Title {
            words: format!("{} {by} {artist}", title.words),
            artist: None,
            album: title.album.clone(),
            ..title.clone()
        };
        between.map(whole).collect()
    }

    /// Nothing is called that. Something of another kind may be, else the closest titles are named.
    fn offer_closest(
        &mut self,
        place: &Place,
        title: &Title,
        index: &TitleIndex,
        context: &Context<'_>,
    ) -> Result<Picked, Fault> {
        // Nobody who names a channel means a song.
        if title.kind.is_some_and(|kind| kind != MediaKind::Channel) {
            match choose(&index.find_for(&title.words, &[], WEIGHED, context), title) {
                // "Play the show …" and there is only a film of that name: ask rather than say that there is nothing.
                Found::One(item) => return Ok(self.did_you_mean(place, title, vec![*item])),
                Found::Some(items) => return Ok(self.did_you_mean(place, title, items)),
                Found::Nothing => {}
            }
        }
        let kinds = place.kinds(title.kind, VIDEO, AUDIO);
        let close: Vec<Item> = index
            .find_for(&title.words, &kinds, OFFERED, context)
            .into_iter()
            .filter(|hit| hit.score >= CLOSE)
            .map(|hit| hit.item)
            .collect();
        if close.is_empty() {
            return Err(Fault::new(Code::TitleNotFound).with("title", &title.words));
        }
        let names = titles_of(&close.iter().collect::<Vec<_>>());
        let count = u32::try_from(close.len()).unwrap_or(u32::MAX);
        let said = Message::new("closest").with("heard", &*title.words).with("count", count).with("titles", names);
        let question = self.which(place, Some(title), close, Manner::List);
        Ok(Picked::Asked(self.read_out(said, question)))
    }

    /// Asks about the first of them; a no leads to the next.
    fn did_you_mean(&mut self, place: &Place, title: &Title, items: Vec<Item>) -> Picked {
        let question = self.which(place, Some(title), items, Manner::Meant);
        Picked::Asked(self.offer(question, None))
    }

    /// A question about these, after which the command goes on.
    fn which(&self, place: &Place, title: Option<&Title>, items: Vec<Item>, manner: Manner) -> WhichOne {
        let server = place.server.id();
        let offers = items.into_iter().map(|item| Offer { server: server.clone(), item, because: None });
        WhichOne {
            heard: title.map(|title| title.words.clone()),
            offers: offers.collect(),
            at: 0,
            manner,
            then: Box::new(self.command.clone()),
        }
    }

    /// The server's own search, for a word that is long enough to mean something. It is only a second source.
    pub(super) async fn search(&self, place: &Place, title: &Title) -> Vec<Item> {
        let words = canonical(&title.words);
        let longest = words.split(' ').max_by_key(|word| word.chars().count()).unwrap_or_default();
        if longest.chars().count() < 4 {
            return Vec::new();
        }
        let kinds = place.kinds(title.kind, VIDEO, AUDIO);
        let query = Query::Search { words: longest.to_owned(), kinds, limit: SEARCHED };
        place.find(&query).await.unwrap_or_default()
    }
}

/// What became of a search.
enum Found {
    /// This one.
    One(Box<Item>),
    /// One of these, best first.
    Some(Vec<Item>),
    /// Nothing close enough.
    Nothing,
}

/// Decides between hits. Two of the same name that differ in year or maker are asked about.
fn choose(hits: &[Hit], title: &Title) -> Found {
    match decide(hits) {
        Decision::Play(item) => {
            let best = hits.first().map_or(0.0, |hit| hit.score);
            let mut alike: Vec<Item> = vec![*item];
            for hit in hits.iter().filter(|hit| best - hit.score < SAME) {
                if differs(&hit.item, &alike[0]) && alike.iter().all(|known| known.id != hit.item.id) {
                    alike.push(hit.item.clone());
                }
            }
            alike.truncate(OFFERED);
            // Whoever named the artist has said which one.
            if alike.len() < 2 || title.artist.is_some() {
                Found::One(Box::new(alike.swap_remove(0)))
            } else {
                Found::Some(alike)
            }
        }
        Decision::Ask(items) => Found::Some(items),
        Decision::NotFound => Found::Nothing,
    }
}

/// Whether two of one name are different works: by another maker, or of another year.
fn differs(one: &Item, other: &Item) -> bool {
    let apart = || {
        if one.kind.is_audio() {
            one.artists.first() != other.artists.first()
        } else {
            one.year.is_some() && other.year.is_some() && one.year != other.year
        }
    };
    one.id != other.id && one.kind == other.kind && apart() && canonical(&one.name) == canonical(&other.name)
}

/// The hits for a title: of the kind that was said; else of what the player shows, then of everything.
fn look(index: &TitleIndex, place: &Place, title: &Title, context: &Context<'_>) -> Vec<Hit> {
    let first: &[MediaKind] = match &title.kind {
        Some(kind) => std::slice::from_ref(kind),
        None if place.only_sound => AUDIO,
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
