//! Cut off at any moment, begun anew: the skill is there once, and whole.

use crate::home::{Book, Home, wishes};
use alexa::provision::setup::Aim;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Where a run is cut off.
#[derive(Clone, Copy, Debug)]
enum Cut {
    /// When an act has been done and is about to be written down.
    BeforeWriting,
    /// As soon as an act has begun: its call may be on its way.
    InTheAct,
}

impl Cut {
    fn limit(self, book: &Book) -> &AtomicUsize {
        match self {
            Self::BeforeWriting => &book.most_writes,
            Self::InTheAct => &book.most_acts,
        }
    }
}

/// Cuts a run off after so many steps, and finishes it. Whether it was cut off at all.
async fn cut_after(home: &Home, steps: usize, cut: Cut, locales: &[&str]) -> bool {
    let (book, wishes) = (Book::new(home), wishes(locales));
    cut.limit(&book).store(steps, Ordering::SeqCst);
    let was_cut = home.run_until_cut(&book, &wishes, Aim::SetUp).await.is_none();
    book.mend();
    home.run(&book, &wishes, Aim::SetUp).await.unwrap_or_else(|fault| panic!("{cut:?} {steps}: {fault:?}"));
    home.assert_whole(locales);
    // And away with it, cut off as well.
    cut.limit(&book).store(steps, Ordering::SeqCst);
    home.run_until_cut(&book, &wishes, Aim::Remove).await;
    book.mend();
    home.run(&book, &wishes, Aim::Remove).await.unwrap();
    assert_eq!(home.amazon.skills().len(), 0, "{cut:?} {steps}: nothing is left");
    was_cut
}

#[tokio::test]
async fn cut_off_at_every_step_there_are_never_two_skills() {
    let home = Home::new().await;
    for cut in [Cut::BeforeWriting, Cut::InTheAct] {
        let mut steps = 0;
        while cut_after(&home, steps, cut, &["en-US", "en-GB"]).await {
            steps += 1;
        }
        assert!(steps >= 8, "{cut:?}: cut off {steps} times");
    }
}

#[tokio::test]
async fn cut_off_again_and_again_it_still_comes_to_its_end() {
    let home = Home::new().await;
    let (book, wishes) = (Book::new(&home), wishes(&["en-US", "en-GB"]));
    for acts in [1, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 11, 12] {
        book.mend();
        book.most_acts.store(acts, Ordering::SeqCst);
        home.run_until_cut(&book, &wishes, Aim::SetUp).await;
        assert!(home.amazon.skills().len() <= 1, "after {acts} acts");
    }
    book.mend();
    home.run(&book, &wishes, Aim::SetUp).await.unwrap();
    home.assert_whole(&["en-US", "en-GB"]);
}

#[tokio::test]
async fn whoever_has_lost_the_book_finds_the_skill_by_its_mark() {
    let home = Home::new().await;
    let wishes = wishes(&["en-US"]);
    home.run(&Book::new(&home), &wishes, Aim::SetUp).await.unwrap();
    let before = home.amazon.skill().id;
    let book = Book::new(&home);
    home.run(&book, &wishes, Aim::SetUp).await.unwrap();
    assert_eq!(
        (home.amazon.skill().id.as_str(), book.kept().skill.as_deref()),
        (before.as_str(), Some(before.as_str()))
    );
}
