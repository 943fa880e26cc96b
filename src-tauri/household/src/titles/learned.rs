//! What the answers to "did you mean …?" have taught: whoever said "shar day" and meant Sade is asked once.
//!
//! Plain data that its keeper hands in with each question; it knows neither who asked nor where it is kept.

use super::canonical::{joined, spoken_words};
use crate::id::ItemId;
use serde::{Deserialize, Serialize};

/// How many answers are kept; the oldest go first.
const KEPT: usize = 2_000;

/// One user's answers, the newest last.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Learned {
    answers: Vec<Answer>,
}

/// An answer to "did you mean …?".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Answer {
    /// What was heard, in the form in which titles are compared.
    heard: String,
    /// The item that was offered.
    item: ItemId,
    /// Whether it was the right one.
    right: bool,
}

impl Learned {
    /// Remembers that by `heard` the item was meant, or was not. Tells whether that was news.
    pub fn learn(&mut self, heard: &str, item: &ItemId, right: bool) -> bool {
        let heard = joined(&spoken_words(heard).0);
        if heard.is_empty() {
            return false;
        }
        let new = Answer { heard, item: item.clone(), right };
        if self.answers.contains(&new) {
            return false;
        }
        // The same words mean one thing at a time; what was refused before may be meant now.
        self.answers.retain(|old| old.heard != new.heard || (old.item != new.item && !(old.right && new.right)));
        if self.answers.len() >= KEPT {
            self.answers.remove(0);
        }
        self.answers.push(new);
        true
    }

    /// Whether nothing was learned yet.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }

    /// The item that is meant by a form.
    pub(super) fn meant(&self, form: &str) -> Option<&ItemId> {
        self.answers.iter().find(|answer| answer.right && answer.heard == form).map(|answer| &answer.item)
    }

    /// Whether an item was offered for a form and refused.
    pub(super) fn refused(&self, form: &str, item: &str) -> bool {
        self.answers.iter().any(|answer| !answer.right && answer.heard == form && answer.item.as_str() == item)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_answer_counts() {
        let (sade, cordae) = (ItemId::new("1"), ItemId::new("2"));
        let mut learned = Learned::default();
        assert!(learned.learn("Shar Day", &cordae, false));
        assert!(learned.learn("shar day", &sade, true));
        assert!(!learned.learn("sharday", &sade, true), "the same answer is no news");
        assert_eq!(learned.meant("sharday"), Some(&sade));
        assert!(learned.refused("sharday", "2"));
        assert!(learned.learn("shar day", &cordae, true), "people change their minds");
        assert_eq!(learned.meant("sharday"), Some(&cordae));
        assert!(!learned.refused("sharday", "2"));
    }

    #[test]
    fn no_more_is_kept_than_is_useful() {
        let mut learned = Learned::default();
        for at in 0..KEPT + 10 {
            learned.learn(&format!("title {at}"), &ItemId::new(at.to_string()), true);
        }
        assert_eq!(learned.answers.len(), KEPT);
        assert_eq!(learned.meant("title0"), None);
    }
}
