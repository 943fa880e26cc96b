//! Sentences as people say them, and what each must be understood as.
//!
//! The lists are data (`phrasings/*.txt`): `sentence => intent | slot=value | …`. A slot's value is the id of its
//! value where its type has a list, the name that it was resolved to, or the words in lower case.

use household::voice::recognise::{Recogniser, Vocabulary};
use household::voice::table::ROWS;
use household::voice::{Phrases, Reading};

struct Case<'a> {
    sentence: &'a str,
    intent: &'a str,
    slots: Vec<(&'a str, &'a str)>,
}

fn cases(list: &str) -> Vec<Case<'_>> {
    let lines = list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let (sentence, wanted) = line.split_once("=>").unwrap_or_else(|| panic!("no => in {line}"));
            let mut wanted = wanted.split('|').map(str::trim);
            let intent = wanted.next().unwrap_or_default();
            let slots = wanted.map(|slot| slot.split_once('=').unwrap_or_else(|| panic!("no = in {line}"))).collect();
            Case { sentence: sentence.trim(), intent, slots }
        })
        .collect()
}

fn home() -> Vocabulary {
    let names = |list: &[&str]| list.iter().map(|name| (*name).into()).collect();
    Vocabulary {
        players: names(&["Living Room TV", "Bedroom TV", "Kitchen Speaker", "Office"]),
        users: names(&["Anna", "Ben", "Sophie Miller"]),
        ..Vocabulary::default()
    }
}

fn is_as_wanted(reading: &Reading, case: &Case<'_>) -> bool {
    let same = |slot: &str, wanted: &str| {
        reading.slots.get(slot).is_some_and(|slot| {
            let said = [Some(&slot.heard), slot.id.as_ref(), slot.name.as_ref()];
            said.into_iter().flatten().any(|said| said.to_lowercase() == wanted.to_lowercase())
        })
    };
    reading.intent == case.intent
        && reading.slots.len() == case.slots.len()
        && case.slots.iter().all(|(slot, wanted)| same(slot, wanted))
}

/// How many of a list are understood, with a line for each that is not.
fn misses(list: &str) -> (usize, Vec<String>) {
    let recogniser = Recogniser::new("en-US", &home());
    let cases = cases(list);
    let wrong = cases.iter().filter_map(|case| {
        let understood = recogniser.recognise(case.sentence);
        let best = &understood[0].reading;
        (!is_as_wanted(best, case)).then(|| {
            let slots: Vec<String> = best.slots.iter().map(|(name, slot)| format!("{name}={}", slot.value())).collect();
            format!(
                "{} => {} | {}   (wanted {} {:?})",
                case.sentence,
                best.intent,
                slots.join(" | "),
                case.intent,
                case.slots
            )
        })
    });
    (cases.len(), wrong.collect())
}

#[test]
fn the_files_have_no_mistakes() {
    assert_eq!(Phrases::of("en-US").mistakes, Vec::<String>::new());
}

#[test]
fn sentences_that_were_written_before_the_phrases_are_understood() {
    let (count, misses) = misses(include_str!("phrasings/held_out.txt"));
    assert!(misses.is_empty(), "{} of {count} are not understood:\n{}", misses.len(), misses.join("\n"));
}

#[test]
fn sentences_that_were_written_against_the_grain_are_understood() {
    let (count, misses) = misses(include_str!("phrasings/second.txt"));
    assert!(misses.is_empty(), "{} of {count} are not understood:\n{}", misses.len(), misses.join("\n"));
}

#[test]
fn further_sentences_are_understood() {
    let (count, misses) = misses(include_str!("phrasings/more.txt"));
    assert!(misses.is_empty(), "{} of {count} are not understood:\n{}", misses.len(), misses.join("\n"));
}

/// Of a hundred sentences that nobody fitted the phrases to, so many must be understood.
const FLOOR: usize = 95;

#[test]
fn every_command_of_the_guide_is_understood() {
    let (count, misses) = misses(include_str!("phrasings/guide.txt"));
    assert!(misses.is_empty(), "{} of {count} are not understood:\n{}", misses.len(), misses.join("\n"));
}

/// Lists over which a floor is held.
const UNFITTED: [(&str, &str); 4] = [
    ("every_row", include_str!("phrasings/every_row.txt")),
    ("other_mouths", include_str!("phrasings/other_mouths.txt")),
    ("third", include_str!("phrasings/third.txt")),
    ("fourth", include_str!("phrasings/fourth.txt")),
];

#[test]
fn most_sentences_that_no_phrase_was_fitted_to_are_understood() {
    for (name, list) in UNFITTED {
        let (count, misses) = misses(list);
        let understood = (count - misses.len()) * 100;
        let told = misses.join("\n");
        assert!(understood >= count * FLOOR, "{name}: {} of {count} are not understood:\n{told}", misses.len());
    }
}

#[test]
fn every_row_is_tried_with_eight_sentences() {
    let lists = [
        include_str!("phrasings/held_out.txt"),
        include_str!("phrasings/second.txt"),
        include_str!("phrasings/more.txt"),
        include_str!("phrasings/every_row.txt"),
    ];
    let tried: Vec<&str> = lists.iter().flat_map(|list| cases(list)).map(|case| case.intent).collect();
    for row in ROWS {
        let count = tried.iter().filter(|intent| **intent == row.intent).count();
        assert!(count >= 8, "{} is tried {count} times", row.intent);
    }
}
