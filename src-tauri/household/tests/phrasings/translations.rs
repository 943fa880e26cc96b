//! Sentences that were written before the phrases, language by language: `phrasings/heldout/<language>.txt` and
//! `<language>.<who said it>.txt`, and `<locale>.txt` for what only a variant says.
//!
//! A language without a list is English's own, or is found missing by the tests of the languages.

use crate::list::{misses, read};
use household::language::{LOCALES, folder_of};
use household::voice::table::ROWS;
use std::path::Path;

/// Of a hundred sentences so many must be understood.
const FLOOR: usize = 90;
/// Each row is tried with so many sentences.
const OF_EACH_ROW: usize = 3;

/// The languages that are spoken, without English.
fn translations() -> Vec<&'static str> {
    let mut spoken: Vec<&str> =
        household::language::spoken().map(folder_of).filter(|language| *language != "en").collect();
    spoken.dedup();
    spoken
}

fn list(name: &str) -> Option<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/phrasings/heldout");
    std::fs::read_to_string(folder.join(format!("{name}.txt"))).ok()
}

/// The lists that a locale must understand: its language's, and its own if it has one.
fn lists(locale: &str) -> Vec<String> {
    let language = folder_of(locale);
    let more = ["people", "again", "neighbours", "passers_by"].map(|more| format!("{language}.{more}"));
    [language, locale].into_iter().map(str::to_owned).chain(more).filter_map(|name| list(&name)).collect()
}

#[test]
fn nine_of_ten_sentences_are_understood_in_every_translation() {
    let mut report = Vec::new();
    for locale in LOCALES {
        if !translations().contains(&folder_of(locale)) && list(locale).is_none() {
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
