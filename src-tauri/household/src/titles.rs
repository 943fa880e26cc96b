//! From what was heard to what was meant: an index over a library.
//!
//! Titles and heard words go through the same [`canonical`] form. An equal form is found at once; else every title is
//! scored, and the best score falls into one of three bands: play it, ask, or say that it is not there
//! (measured in `reference/titles.md`, section 3).

pub mod canonical;
mod digits;

use crate::media::{Item, MediaKind};
use canonical::canonical;
use rapidfuzz::fuzz::RatioBatchComparator;
use std::collections::HashMap;

/// Scores from here on are played without asking.
pub const PLAY: f64 = 0.85;
/// Scores from here on are worth a question.
pub const ASK: f64 = 0.65;
/// How far ahead of the second the first must be, unless it is an exact match.
const LEAD: f64 = 0.02;

/// Everything in a library that may be asked for by name.
pub struct TitleIndex {
    items: Vec<Item>,
    names: Vec<Name>,
    exact: HashMap<Box<str>, Vec<u32>, std::hash::BuildHasherDefault<std::hash::DefaultHasher>>,
}

struct Name {
    item: u32,
    form: Box<str>,
    cost: f32,
}

/// An item that may have been meant.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit<'a> {
    /// The item.
    pub item: &'a Item,
    /// From 0 to 1.
    pub score: f64,
}

/// What to do with the hits.
#[derive(Clone, Debug, PartialEq)]
pub enum Decision<'a> {
    /// This one, for certain.
    Play(&'a Item),
    /// One of these, best first, at most three.
    Ask(Vec<&'a Item>),
    /// Nothing close.
    NotFound,
}

impl TitleIndex {
    /// Builds the index. The items' order breaks ties, so the caller puts the likelier ones first.
    pub fn build(items: Vec<Item>) -> Self {
        let mut index = Self { names: Vec::with_capacity(items.len()), exact: HashMap::default(), items: Vec::new() };
        for (position, item) in items.iter().enumerate() {
            let position = u32::try_from(position).unwrap_or(u32::MAX);
            for (alias, cost) in canonical::aliases(&item.name) {
                index.add(position, &alias, cost);
            }
            for other in &item.other_names {
                index.add(position, &canonical(other), 0.02);
            }
        }
        index.items = items;
        index
    }

    /// How many items it holds.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// The names of a kind.
    pub fn names_of(&self, kind: MediaKind) -> impl Iterator<Item = &str> {
        self.items.iter().filter(move |item| item.kind == kind).map(|item| item.name.as_str())
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The items that may be meant by `words`, best first, at most `limit`. Only of `kinds`, unless that is empty.
    pub fn find(&self, words: &str, kinds: &[MediaKind], limit: usize) -> Vec<Hit<'_>> {
        let heard = canonical(words);
        if heard.is_empty() {
            return Vec::new();
        }
        let wanted = |item: &Item| kinds.is_empty() || kinds.contains(&item.kind);
        let exact: Vec<Hit<'_>> = self
            .exact
            .get(heard.as_str())
            .into_iter()
            .flatten()
            .filter_map(|name| self.hit(&self.names[*name as usize], 1.0))
            .filter(|hit| wanted(hit.item))
            .collect();
        let mut hits = if exact.is_empty() { self.scan(&heard, wanted) } else { exact };
        hits.sort_by(|a, b| b.score.total_cmp(&a.score));
        let mut seen = Vec::with_capacity(limit);
        hits.retain(|hit| {
            seen.len() < limit && !seen.contains(&hit.item.id) && {
                seen.push(hit.item.id.clone());
                true
            }
        });
        hits
    }

    fn add(&mut self, item: u32, form: &str, cost: f32) {
        if form.is_empty() {
            return;
        }
        let name = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.exact.entry(form.into()).or_default().push(name);
        self.names.push(Name { item, form: form.into(), cost });
    }

    fn hit(&self, name: &Name, score: f64) -> Option<Hit<'_>> {
        Some(Hit { item: self.items.get(name.item as usize)?, score: score - f64::from(name.cost) })
    }

    fn scan(&self, heard: &str, wanted: impl Fn(&Item) -> bool) -> Vec<Hit<'_>> {
        let letters = RatioBatchComparator::new(heard.chars());
        let joined: String = heard.split(' ').collect();
        let glued = RatioBatchComparator::new(joined.chars());
        let numbers = canonical::numbers(heard);
        self.names
            .iter()
            .filter(|name| self.items.get(name.item as usize).is_some_and(&wanted))
            .filter_map(|name| {
                let apart = letters.similarity(name.form.chars());
                let together = glued.similarity(name.form.chars().filter(|c| *c != ' ')) - 0.01;
                let score = apart.max(together) - canonical::number_cost(&numbers, &canonical::numbers(&name.form));
                self.hit(name, score).filter(|hit| hit.score >= ASK - 0.1)
            })
            .collect()
    }
}

/// What to do with hits that are sorted best first.
pub fn decide<'a>(hits: &[Hit<'a>]) -> Decision<'a> {
    let Some(best) = hits.first() else { return Decision::NotFound };
    let lead = best.score - hits.get(1).map_or(0.0, |second| second.score);
    if best.score >= PLAY && (lead >= LEAD || best.score >= 0.99) {
        return Decision::Play(best.item);
    }
    let close: Vec<&Item> = hits.iter().filter(|hit| hit.score >= ASK).take(3).map(|hit| hit.item).collect();
    if close.is_empty() { Decision::NotFound } else { Decision::Ask(close) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library() -> TitleIndex {
        TitleIndex::build(vec![
            Item::new("1", MediaKind::Movie, "The Lamplighter's Daughter"),
            Item::new("2", MediaKind::Movie, "Seven & a Half Bridges"),
            Item::new("3", MediaKind::Movie, "Northbound II"),
            Item::new("4", MediaKind::Movie, "Northbound III"),
            Item::new("5", MediaKind::Series, "Northbound"),
            Item::new("6", MediaKind::Movie, "Café Ålesund"),
            Item::new("7", MediaKind::Song, "P!nk Lemonade"),
            Item::new("8", MediaKind::Movie, "Rainmaker"),
        ])
    }

    fn played(heard: &str) -> Option<String> {
        let index = library();
        match decide(&index.find(heard, &[], 5)) {
            Decision::Play(item) => Some(item.name.clone()),
            Decision::Ask(_) | Decision::NotFound => None,
        }
    }

    #[test]
    fn titles_are_found_as_they_are_spoken() {
        for (heard, title) in [
            ("the lamplighters daughter", "The Lamplighter's Daughter"),
            ("lamplighter's daughter", "The Lamplighter's Daughter"),
            ("seven and a half bridges", "Seven & a Half Bridges"),
            ("northbound two", "Northbound II"),
            ("northbound 3", "Northbound III"),
            ("northbound", "Northbound"),
            ("cafe alesund", "Café Ålesund"),
            ("pink lemonade", "P!nk Lemonade"),
            ("rain maker", "Rainmaker"),
            ("the lamp lighters doughter", "The Lamplighter's Daughter"),
        ] {
            assert_eq!(played(heard).as_deref(), Some(title), "{heard}");
        }
    }

    #[test]
    fn what_is_not_there_is_not_played() {
        for heard in ["crimson harbour", "the", "x", ""] {
            assert_eq!(played(heard), None, "{heard}");
        }
    }

    #[test]
    fn the_kind_that_was_said_counts() {
        let index = library();
        let hits = index.find("northbound", &[MediaKind::Series], 5);
        assert_eq!(hits.first().map(|hit| hit.item.kind), Some(MediaKind::Series));
    }
}
