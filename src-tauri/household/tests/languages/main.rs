//! Whether a language is whole: its files name everything that English names and nothing else, and its help works.
//!
//! A language is checked as soon as its folder has a `phrases.ftl`.

mod complete;
mod files;
mod help;

/// The languages whose phrases there are. A line here makes it certain that a language cannot get lost.
const TRANSLATED: &[&str] = &["en", "de", "fr", "es", "it", "pt"];

#[test]
fn the_languages_that_are_spoken_are_all_there() {
    let mut spoken: Vec<&str> = household::language::spoken().map(household::language::folder_of).collect();
    spoken.dedup();
    assert_eq!(spoken, TRANSLATED);
}

/// The languages that were translated, without English.
fn translations() -> impl Iterator<Item = &'static str> {
    TRANSLATED.iter().copied().filter(|language| *language != "en")
}
