//! The English lists: some must be understood to the last sentence, of the others so many of a hundred.

use crate::list::{misses, read};
use household::voice::Phrases;
use household::voice::table::ROWS;

/// Of a hundred sentences that nobody fitted the phrases to, so many must be understood.
const FLOOR: usize = 95;
/// Of a hundred that go far from the guide's words, so many.
const FAR: usize = 90;
/// Of a hundred sentences that are no command, so many must be known as such.
const CHATTER: usize = 75;
/// Each row is tried with so many sentences.
const OF_EACH_ROW: usize = 10;

/// Lists of which every sentence must be understood.
const WHOLE: [(&str, &str); 5] = [
    ("guide", include_str!("guide.txt")),
    ("held_out", include_str!("held_out.txt")),
    ("second", include_str!("second.txt")),
    ("more", include_str!("more.txt")),
    ("nonsense", include_str!("nonsense.txt")),
];

/// Lists over which the floor is held.
const UNFITTED: [(&str, &str); 15] = [
    ("reworded", include_str!("reworded.txt")),
    ("fifth", include_str!("fifth.txt")),
    ("every_row", include_str!("every_row.txt")),
    ("other_mouths", include_str!("other_mouths.txt")),
    ("third", include_str!("third.txt")),
    ("fourth", include_str!("fourth.txt")),
    ("people", include_str!("people.txt")),
    ("registers", include_str!("registers.txt")),
    ("guide_again", include_str!("guide_again.txt")),
    ("family", include_str!("family.txt")),
    ("neighbours", include_str!("neighbours.txt")),
    ("passers_by", include_str!("passers_by.txt")),
    ("households", include_str!("households.txt")),
    ("strangers", include_str!("strangers.txt")),
    ("evenings", include_str!("evenings.txt")),
];

/// Lists that go far from the guide's words.
const DISTANT: [(&str, &str); 3] = [
    ("further", include_str!("further.txt")),
    ("anew", include_str!("anew.txt")),
    ("voices", include_str!("voices.txt")),
];

#[test]
fn the_files_have_no_mistakes() {
    assert_eq!(Phrases::of("en-US").mistakes, Vec::<String>::new());
}

#[test]
fn what_the_guide_promises_is_understood_to_the_last_sentence() {
    for (name, list) in WHOLE {
        let (count, misses) = misses("en-US", list);
        let told = misses.join("\n");
        assert!(misses.is_empty(), "{name}: {} of {count} are not understood:\n{told}", misses.len());
    }
}

#[test]
fn most_sentences_that_no_phrase_was_fitted_to_are_understood() {
    let lists = UNFITTED.iter().map(|list| (list, FLOOR)).chain(DISTANT.iter().map(|list| (list, FAR)));
    for ((name, list), floor) in lists {
        holds(name, list, floor);
    }
}

#[test]
fn what_is_no_command_is_mostly_not_taken_for_one() {
    holds("chatter", include_str!("chatter.txt"), CHATTER);
}

fn holds(name: &str, list: &str, floor: usize) {
    let (count, misses) = misses("en-US", list);
    let understood = (count - misses.len()) * 100;
    let told = misses.join("\n");
    assert!(understood >= count * floor, "{name}: {} of {count} are not understood:\n{told}", misses.len());
}

#[test]
fn every_row_is_tried() {
    let lists = WHOLE.iter().chain(&UNFITTED).chain(&DISTANT);
    let tried: Vec<&str> = lists.flat_map(|(_, list)| read(list).1).map(|case| case.intent).collect();
    for row in ROWS {
        let count = tried.iter().filter(|intent| **intent == row.intent).count();
        assert!(count >= OF_EACH_ROW, "{} is tried {count} times", row.intent);
    }
}
