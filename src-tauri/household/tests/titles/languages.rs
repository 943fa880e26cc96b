//! Titles as people ask for them who do not speak English: in their language, and English ones as they hear them.

use household::media::{Item, MediaKind};
use household::titles::{Context, Decision, Hit, Language, TitleIndex, decide};

const FILMS: &[&str] = &[
    "Der Herr der Ringe: Die zwei Türme",
    "Drei Haselnüsse für Aschenbrödel",
    "2001: Odyssee im Weltraum",
    "Die 12 Geschworenen",
    "223",
    "Winter Orchard",
    "Stranger Things",
    "The White House",
    "Die Verlorene Ehre",
    "Vier Fäuste",
    "Le Fabuleux Destin",
    "Les 400 Coups",
    "Cien Años de Soledad",
    "Las 13 Rosas",
    "La Vita è Bella",
    "O Auto da Compadecida",
    "Die Hard",
];

/// What is found for somebody who speaks a language.
fn hits(heard: &str, language: Language) -> Vec<Hit> {
    let items = (0..).zip(FILMS).map(|(id, name): (u32, _)| Item::new(id.to_string(), MediaKind::Movie, *name));
    let index = TitleIndex::build(items);
    let context = Context { language, ..Context::default() };
    index.find_for(heard, &[MediaKind::Movie], 3, &context)
}

/// What is found first, and whether it is played.
fn found(heard: &str, language: Language) -> (Option<String>, bool) {
    let hits = hits(heard, language);
    (hits.first().map(|hit| hit.item.name.clone()), matches!(decide(&hits), Decision::Play(_)))
}

#[test]
fn titles_are_found_in_the_askers_language() {
    use Language::{French, German, Italian, Portuguese, Spanish};
    for (language, heard, title) in [
        (German, "der herr der ringe die zwei türme", "Der Herr der Ringe: Die zwei Türme"),
        (German, "herr der ringe die zwei türme", "Der Herr der Ringe: Die zwei Türme"),
        (German, "3 haselnüsse für aschenbrödel", "Drei Haselnüsse für Aschenbrödel"),
        (German, "drei haselnüsse für aschenbrödel bitte", "Drei Haselnüsse für Aschenbrödel"),
        (German, "zweitausendeins odyssee im weltraum", "2001: Odyssee im Weltraum"),
        (German, "die zwölf geschworenen", "Die 12 Geschworenen"),
        (German, "zwölf geschworenen", "Die 12 Geschworenen"),
        (German, "zwei zwei drei", "223"),
        (German, "verlorene ehre", "Die Verlorene Ehre"),
        (French, "les quatre cents coups", "Les 400 Coups"),
        (French, "fabuleux destin", "Le Fabuleux Destin"),
        (Spanish, "las trece rosas", "Las 13 Rosas"),
        (Italian, "vita è bella", "La Vita è Bella"),
        (Portuguese, "auto da compadecida", "O Auto da Compadecida"),
    ] {
        assert_eq!(found(heard, language), (Some(title.to_owned()), true), "{heard}");
    }
}

#[test]
fn what_others_misheard_is_nearer_to_their_ears() {
    let best = |language| hits("winter ortschad", language).first().map(|hit| (hit.item.name.clone(), hit.score));
    let (german, english) = (best(Language::German).unwrap(), best(Language::English).unwrap());
    assert_eq!(german.0, "Winter Orchard");
    assert!(german.1 > english.1 + 0.01, "{german:?} is no nearer than {english:?}");
}

#[test]
fn an_article_does_not_make_another_title() {
    assert!(!found("hard", Language::German).1, "the English word is no part of a German sentence");
}
