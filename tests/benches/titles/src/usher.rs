//! Usher's own index.

use crate::sets::{Question, Sets};
use crate::{Method, share};
use household::media::Item;
use household::titles::{Context, Decision, TitleIndex};

pub(crate) struct Usher {
    index: TitleIndex,
}

impl Usher {
    pub(crate) fn new(items: &[Item]) -> Self {
        Self { index: TitleIndex::build(items.iter().cloned()) }
    }
}

impl Method for Usher {
    fn name(&self) -> &'static str {
        "**Usher**"
    }

    fn find(&mut self, question: &Question) -> Vec<String> {
        let hits = self.index.find(&question.heard, &question.kinds, 3);
        hits.into_iter().map(|hit| hit.item.id.as_str().to_owned()).collect()
    }
}

/// How often it plays, asks and keeps still, for the half it was tuned with and the half it never saw.
pub(crate) fn bands(sets: &Sets, items: &[Item]) {
    let index = TitleIndex::build(items.iter().cloned());
    let questions = sets.questions(items);
    for tuned in [true, false] {
        let (mut asked, mut first, mut three, mut played, mut right, mut absent, mut absent_played) =
            (0, 0, 0, 0, 0, 0, 0);
        for question in questions.iter().filter(|question| question.tuned == tuned) {
            let (decision, hits) = index.answer(&question.heard, &question.kinds, 3, &Context::default());
            let plays = matches!(decision, Decision::Play(_));
            if question.right.is_empty() {
                absent += 1;
                absent_played += u32::from(plays);
                continue;
            }
            let is_right = |item: &Item| question.right.iter().any(|id| id == item.id.as_str());
            let place = hits.iter().position(|hit| is_right(&hit.item));
            asked += 1;
            first += u32::from(place == Some(0));
            three += u32::from(place.is_some());
            played += u32::from(plays);
            right += u32::from(matches!(decision, Decision::Play(item) if is_right(&item)));
        }
        println!(
            "| {} | {} | {:.2} % | {:.2} % | {:.1} % | {:.2} % | {:.2} % of {absent} |",
            items.len(),
            if tuned { "tuned with" } else { "never tuned with" },
            share(first, asked),
            share(three, asked),
            share(played, asked),
            share(right, played),
            share(absent_played, absent),
        );
    }
}
