//! Sentences that were written before the phrases, language by language: `phrasings/heldout/<language>.txt`, and
//! `<locale>.txt` for what only a variant says.
//!
//! `sentence => intent | slot=value | …`, as in English. `@players A, B` and `@users A, B` name the home.

use super::translations;
use household::language::{LOCALES, folder_of};
use household::voice::Reading;
use household::voice::recognise::{Name, Recogniser, Vocabulary};
use household::voice::table::ROWS;
use std::path::Path;

/// Of a hundred sentences so many must be understood.
const FLOOR: usize = 90;
/// Each row is tried with so many sentences.
const OF_EACH_ROW: usize = 3;

struct Case<'a> {
    sentence: &'a str,
    intent: &'a str,
    slots: Vec<(&'a str, &'a str)>,
}

/// The home and the sentences of a list.
fn read(list: &str) -> (Vocabulary, Vec<Case<'_>>) {
    let mut home = Vocabulary::default();
    let mut cases = Vec::new();
    for line in list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let names = |rest: &str| -> Vec<Name> { rest.split(',').map(|name| name.trim().into()).collect() };
        if let Some(rest) = line.strip_prefix("@players ") {
            home.players = names(rest);
        } else if let Some(rest) = line.strip_prefix("@users ") {
            home.users = names(rest);
        } else {
            let (sentence, wanted) = line.split_once("=>").unwrap_or_else(|| panic!("no => in {line}"));
            let mut wanted = wanted.split('|').map(str::trim);
            let intent = wanted.next().unwrap_or_default();
            let slots = wanted.map(|slot| slot.split_once('=').unwrap_or_else(|| panic!("no = in {line}"))).collect();
            cases.push(Case { sentence: sentence.trim(), intent, slots });
        }
    }
    (home, cases)
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

/// How many sentences of a list there are, and a line for each that is not understood.
fn misses(locale: &str, list: &str) -> (usize, Vec<String>) {
    let (home, cases) = read(list);
    let recogniser = Recogniser::new(locale, &home);
    let mut wrong = Vec::new();
    for case in &cases {
        let best = recogniser.recognise(case.sentence).swap_remove(0).reading;
        if !is_as_wanted(&best, case) {
            let slots: Vec<String> = best.slots.iter().map(|(name, slot)| format!("{name}={}", slot.value())).collect();
            let got = format!("{} | {}", best.intent, slots.join(" | "));
            wrong.push(format!("{} => {got}   (wanted {} {:?})", case.sentence, case.intent, case.slots));
        }
    }
    (cases.len(), wrong)
}

fn list(name: &str) -> Option<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/phrasings/heldout");
    std::fs::read_to_string(folder.join(format!("{name}.txt"))).ok()
}

/// The lists that a locale must understand: its language's, and its own if it has one.
fn lists(locale: &str) -> Vec<String> {
    [folder_of(locale), locale].into_iter().filter_map(list).collect()
}

#[test]
fn nine_of_ten_sentences_are_understood_in_every_translation() {
    let mut report = Vec::new();
    for locale in LOCALES {
        if !translations().any(|language| folder_of(locale) == language) && list(locale).is_none() {
            continue;
        }
        let lists = lists(locale);
        assert!(!lists.is_empty(), "{locale} has no sentences in tests/phrasings/heldout");
        let (mut count, mut wrong) = (0, Vec::new());
        for list in &lists {
            let (of_list, missed) = misses(locale, list);
            count += of_list;
            wrong.extend(missed);
        }
        println!("{locale}: {} of {count} understood", count - wrong.len());
        wrong.iter().for_each(|line| println!("    {line}"));
        if (count - wrong.len()) * 100 < count * FLOOR {
            report.push(format!("{locale}: {} of {count}\n    {}", wrong.len(), wrong.join("\n    ")));
        }
    }
    assert!(report.is_empty(), "too many are not understood:\n{}", report.join("\n"));
}

#[test]
fn every_row_is_tried_in_every_translation() {
    let mut missing = Vec::new();
    for language in translations() {
        let list = list(language).unwrap_or_default();
        let (_, cases) = read(&list);
        for row in ROWS {
            let count = cases.iter().filter(|case| case.intent == row.intent).count();
            if count < OF_EACH_ROW {
                missing.push(format!("{language}: {} is tried {count} times", row.intent));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
