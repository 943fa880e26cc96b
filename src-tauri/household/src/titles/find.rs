//! A question to the index: every way to understand what was heard, on every shelf it may stand on.

use super::aliases::Kind;
use super::canonical::{canonical, sounding_words};
use super::foreign;
use super::learned::Learned;
use super::search::{Heard, LETTERS, Match, Room};
use super::shelf::Shelf;
use super::sound::{self, Language};
use super::variants::{self, Variant};
use super::within::within;
use super::{Context, Decision, Hit, TitleIndex, decide};
use crate::id::ItemId;
use crate::media::MediaKind;
use rapidfuzz::distance::indel;

/// From this score on nothing better is looked for.
const CERTAIN: f32 = 0.97;
/// From this score on no further ways to understand it are tried.
const GOOD: f32 = 0.92;
/// Below this score it may be that some words of a longer title were said.
const MAY_BE_PART: f32 = 0.84;
/// How many names are listened to again in another language.
const AGAIN: usize = 12;
/// From this likeness on a named artist is the item's.
const SAME_ARTIST: f64 = 0.7;

/// A name found, with the score that it gave its item.
pub(super) struct Found {
    shelf: usize,
    pub(super) item: u32,
    pub(super) score: f32,
    /// By which way to understand the words; none if it was taught.
    variant: Option<usize>,
    /// By what sort of name.
    pub(super) sort: Kind,
    /// Whether that name was heard letter for letter.
    pub(super) exact: bool,
    /// How rare the pieces are that it shares with what was heard, in bits.
    pub(super) shared: f32,
    /// Whether one of the two has a number and the other has none.
    pub(super) number: bool,
    /// How alike they are spelled.
    letters: f32,
    /// What stands between them apart from how alike they are.
    apart: f32,
}

impl TitleIndex {
    /// The items that may be meant by `words`, best first, at most `limit`. Only of `kinds`, unless that is empty.
    pub fn find(&self, words: &str, kinds: &[MediaKind], limit: usize) -> Vec<Hit> {
        self.find_for(words, kinds, limit, &Context::default())
    }

    /// The same for somebody of whom more is known.
    pub fn find_for(&self, words: &str, kinds: &[MediaKind], limit: usize, context: &Context<'_>) -> Vec<Hit> {
        let Some(as_heard) = variants::as_heard(words) else { return Vec::new() };
        let mut variants = vec![as_heard];
        let mut found = Vec::new();
        let shelves = || {
            let wanted = |shelf: &Shelf| kinds.is_empty() || kinds.contains(&shelf.kind);
            self.shelves.iter().enumerate().filter(move |(_, shelf)| wanted(shelf))
        };
        let same = |at: usize, variant: &Variant, found: &mut Vec<Found>| {
            for (place, shelf) in shelves() {
                found.extend(shelf.same(&variant.form).map(|(item, sort)| {
                    let score = 1.0 - cost(shelf, variant, item, sort);
                    Found {
                        shelf: place,
                        item,
                        score,
                        variant: Some(at),
                        sort,
                        exact: true,
                        shared: 0.0,
                        number: false,
                        letters: 1.0,
                        apart: 0.0,
                    }
                }));
            }
        };
        same(0, &variants[0], &mut found);
        let learned = context.learned.filter(|learned| !learned.is_empty());
        // What is called just so is meant, whatever else the words may stand for.
        if learned.is_some() || !found.iter().any(|found| found.score >= CERTAIN) {
            variants::add_meant(&mut variants, self.language);
            if context.language != self.language {
                foreign::add_meant(words, context.language, &mut variants);
            }
            variants.iter().enumerate().skip(1).for_each(|(at, variant)| same(at, variant, &mut found));
        }
        if !found.iter().any(|found| found.score >= CERTAIN) {
            let mut room = self.room();
            for (at, variant) in variants.iter().enumerate() {
                // What was heard, with and without what is said around a title; then what it may have been.
                if variant.exact || (at > 1 && found.iter().any(|found| found.score >= GOOD)) {
                    continue;
                }
                let heard = Heard::new(&variant.words, variant.form.clone(), self.language);
                for (place, shelf) in shelves() {
                    self.listen(place, shelf, (at, variant), &heard, &mut room, &mut found);
                }
            }
            if context.language != self.language && !found.iter().any(|found| found.score >= GOOD) {
                self.listen_again(&variants, context.language, &mut room, &mut found);
            }
            self.leave(room);
        }
        if let Some(learned) = learned {
            self.remember(&variants, learned, shelves(), &mut found);
        }
        self.sorted(found, limit, &variants, context)
    }

    /// What to do about `words`, with what was found. If there is nothing of the kinds that were said, something else of
    /// that name is asked about, never played.
    pub fn answer(
        &self,
        words: &str,
        kinds: &[MediaKind],
        limit: usize,
        context: &Context<'_>,
    ) -> (Decision, Vec<Hit>) {
        let hits = self.find_for(words, kinds, limit, context);
        let decision = decide(&hits);
        if decision != Decision::NotFound || kinds.is_empty() {
            return (decision, hits);
        }
        let others = self.find_for(words, &[], limit, context);
        match decide(&others) {
            Decision::Play(item) => (Decision::Ask(vec![*item]), others),
            Decision::Ask(_) | Decision::NotFound => (Decision::NotFound, hits),
        }
    }

    /// The names on a shelf that are like what was heard.
    fn listen(
        &self,
        place: usize,
        shelf: &Shelf,
        (at, variant): (usize, &Variant),
        heard: &Heard,
        room: &mut Room,
        found: &mut Vec<Found>,
    ) {
        let mut matches: Vec<Match> = Vec::new();
        shelf.close(heard, &self.ear, room, &mut matches);
        found.extend(matches.into_iter().map(|near| {
            let part = (near.longer && near.alike < MAY_BE_PART)
                .then(|| within(heard, shelf.items.names.text(near.owner), self.language))
                .flatten();
            let alike = part.map_or(near.alike, |part| part.max(near.alike));
            let cost = cost(shelf, variant, near.owner, near.sort);
            let Match { sort, shared, number, letters, numbers, .. } = near;
            let (variant, apart) = (Some(at), cost + numbers);
            Found {
                shelf: place,
                item: near.owner,
                score: alike - cost,
                variant,
                sort,
                exact: false,
                shared,
                number,
                letters,
                apart,
            }
        }));
    }

    /// Listens to the nearest names once more with the ears of somebody who speaks another language: they may have read the
    /// title by their own rules, or heard it by them.
    fn listen_again(&self, variants: &[Variant], language: Language, room: &mut Room, found: &mut [Found]) {
        found.sort_by(|one, other| other.score.total_cmp(&one.score));
        for near in found.iter_mut().filter(|near| !near.exact && near.sort == Kind::Title).take(AGAIN) {
            let (Some(shelf), Some(variant)) =
                (self.shelves.get(near.shelf), near.variant.and_then(|at| variants.get(at)))
            else {
                continue;
            };
            let title = sounding_words(shelf.items.names.text(near.item));
            let heard = sound::phones(&variant.words, language);
            if heard.is_empty() {
                continue;
            }
            for language in [language, self.language] {
                let sound = self.ear.similarity(&heard, &sound::phones(&title, language), &mut room.row);
                let alike = LETTERS * near.letters + (1.0 - LETTERS) * sound;
                near.score = near.score.max(alike - near.apart);
            }
        }
    }

    /// Puts what was answered before above everything, and what was refused below.
    fn remember<'a>(
        &'a self,
        variants: &[Variant],
        learned: &Learned,
        shelves: impl Iterator<Item = (usize, &'a Shelf)>,
        found: &mut Vec<Found>,
    ) {
        for found in &mut *found {
            let id = self.id(found);
            if variants.iter().any(|variant| learned.refused(&variant.form, id.as_str())) {
                found.score -= 0.15;
            }
        }
        let Some(meant) = variants.iter().find_map(|variant| learned.meant(&variant.form)) else { return };
        for (place, shelf) in shelves {
            found.extend(shelf.items.seek(meant).map(|item| {
                let (sort, exact) = (Kind::Title, true);
                Found {
                    shelf: place,
                    item,
                    score: 1.1,
                    variant: None,
                    sort,
                    exact,
                    shared: 0.0,
                    number: false,
                    letters: 1.0,
                    apart: 0.0,
                }
            }));
        }
    }

    /// Each item once, best first; among equals what the user has to do with.
    fn sorted(&self, mut found: Vec<Found>, limit: usize, variants: &[Variant], context: &Context<'_>) -> Vec<Hit> {
        let Some(best) = found.iter().map(|found| found.score).reduce(f32::max) else { return Vec::new() };
        for found in found.iter_mut().filter(|found| found.score > best - 0.05) {
            found.score += self.closeness(found, context);
        }
        found.sort_by(|one, other| {
            let place = |found: &Found| (found.shelf, found.item);
            other.score.total_cmp(&one.score).then_with(|| place(one).cmp(&place(other)))
        });
        let mut seen: Vec<(usize, u32)> = Vec::with_capacity(limit);
        found.retain(|found| {
            let new = seen.len() < limit && !seen.contains(&(found.shelf, found.item));
            if new {
                seen.push((found.shelf, found.item));
            }
            new
        });
        let hit = |found: Found| {
            let shelf = self.shelves.get(found.shelf)?;
            let score = f64::from(found.score.clamp(0.0, 1.0));
            let variant = found.variant.and_then(|at| variants.get(at));
            let line = variant.map_or(0.0, |variant| self.evidence(&found, variant, variants, shelf).line(self.len()));
            Some(Hit { item: shelf.items.get(found.item, shelf.kind), score, line })
        };
        found.into_iter().filter_map(hit).collect()
    }

    /// How much nearer an item is to the user than others of the same name.
    fn closeness(&self, found: &Found, context: &Context<'_>) -> f32 {
        let Some(shelf) = self.shelves.get(found.shelf) else { return 0.0 };
        let items = &shelf.items;
        let begun = items.rare(found.item).is_some_and(|rare| !rare.position.is_zero());
        let recent = !context.recent.is_empty() && context.recent.contains(&items.id(found.item));
        [(begun, 0.008), (items.is_favourite(found.item), 0.006), (recent, 0.005), (items.is_played(found.item), 0.002)]
            .into_iter()
            .filter_map(|(holds, more)| holds.then_some(more))
            .sum()
    }

    fn id(&self, found: &Found) -> ItemId {
        self.shelves.get(found.shelf).map_or_else(|| ItemId::new(""), |shelf| shelf.items.id(found.item))
    }
}

/// What stands between a name and what was heard, apart from how alike they are.
fn cost(shelf: &Shelf, variant: &Variant, item: u32, sort: Kind) -> f32 {
    let sort = match sort {
        Kind::Title => 0.0,
        Kind::Variant => 0.01,
        Kind::Front => 0.02,
        Kind::Rest => 0.03,
    };
    let artist = variant.artist.as_ref().map_or(0.0, |heard| {
        let like = |name: &str| indel::normalized_similarity(heard.chars(), canonical(name).chars());
        match shelf.items.artists(item).map(like).reduce(f64::max) {
            Some(like) if like >= SAME_ARTIST => -0.005,
            Some(_) => 0.15,
            // Words that have a "by" in them are more often all one title.
            None => 0.14,
        }
    });
    let year = variant.year.map_or(0.0, |year| match shelf.items.year(item) {
        0 => 0.02,
        // People remember the year when they saw it.
        known if (known - year).abs() <= 1 => 0.0,
        _ => 0.15,
    });
    variant.cost + sort + artist + year
}
