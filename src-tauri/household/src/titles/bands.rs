//! Play it, ask, or say that it is not there.
//!
//! What is asked about was measured (`reference/titles.md`, section 3); what is played, see [`super::doubt`].

use super::Hit;
use super::canonical::{joined, spoken_words};
use crate::media::Item;

/// Scores below this are never played, whatever speaks for them.
pub const PLAY: f64 = 0.78;
/// Scores from here on are worth a question.
pub const ASK: f64 = 0.65;
/// How far ahead of the second the first must be, unless it is an exact match.
const LEAD: f64 = 0.015;
/// Being further ahead than this says no more.
const FAR: f64 = 0.3;
/// Scores from here on are an exact match of some sort.
const EXACT: f64 = 0.985;

/// What to do with what was found.
#[derive(Clone, Debug, PartialEq)]
pub enum Decision {
    /// This one, for certain.
    Play(Box<Item>),
    /// One of these, best first, at most three.
    Ask(Vec<Item>),
    /// Nothing close.
    NotFound,
}

/// What to do with hits that are sorted best first.
pub fn decide(hits: &[Hit]) -> Decision {
    let Some(best) = hits.first() else { return Decision::NotFound };
    // Two films of the same name are no doubt about the name.
    let other = hits.iter().find(|hit| hit.item.name != best.item.name && !same(&hit.item, &best.item));
    let lead = best.score - other.map_or(0.0, |other| other.score);
    let sure = best.score >= PLAY && best.score + lead.clamp(0.0, FAR) >= best.line;
    if sure && (lead >= LEAD || best.score >= EXACT) {
        return Decision::Play(Box::new(best.item.clone()));
    }
    let close: Vec<Item> = hits.iter().filter(|hit| hit.score >= ASK).take(3).map(|hit| hit.item.clone()).collect();
    if close.is_empty() { Decision::NotFound } else { Decision::Ask(close) }
}

/// Whether two items have the same name.
fn same(one: &Item, other: &Item) -> bool {
    let form = |item: &Item| joined(&spoken_words(&item.name).0);
    form(one) == form(other)
}
