//! Numbers, ranks and lengths of time of each language, as people say them.
//!
//! The lists are data (`words/<language>.txt`): nought to a hundred, hundreds, first to twentieth, and times.

use household::voice::words::Words;
use household::voice::words::durations::{duration_of, iso};
use household::voice::words::numbers::number_at;
use household::voice::words::tokens::tokens;

/// What a list says that words are.
fn understood(said: &str, words: &Words) -> (String, String) {
    let tokens = tokens(said, words);
    let number = match number_at(&tokens, 0).filter(|found| found.end == tokens.len()) {
        Some(found) if found.ordinal => format!("nth {}", found.value),
        Some(found) => found.value.to_string(),
        None => "none".to_owned(),
    };
    let length = duration_of(said, words).map_or_else(|| "none".to_owned(), |length| iso(length.as_secs()));
    (number, length)
}

fn check(locale: &str, list: &str) {
    let words = Words::of(locale);
    let lines: Vec<&str> = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let mut wrong = Vec::new();
    let mut times = 0;
    for line in &lines {
        let (said, wanted) = line.split_once(" => ").unwrap_or_else(|| panic!("no => in {line}"));
        let (number, length) = understood(said, words);
        let is_time = wanted.starts_with("PT");
        times += usize::from(is_time);
        let as_wanted = match wanted {
            "none" => number == "none" && length == "none",
            _ if is_time => length == wanted,
            _ => number == wanted,
        };
        if !as_wanted {
            wrong.push(format!("{line}   (number {number}, time {length})"));
        }
    }
    assert!(lines.len() > 180 && times >= 30, "{locale}: {} lines, {times} times", lines.len());
    assert!(wrong.is_empty(), "{locale}: {} of {} are wrong:\n{}", wrong.len(), lines.len(), wrong.join("\n"));
}

#[test]
fn german() {
    check("de-DE", include_str!("words/de.txt"));
}

#[test]
fn french() {
    check("fr-FR", include_str!("words/fr.txt"));
    check("fr-CA", include_str!("words/fr.txt"));
}

#[test]
fn spanish() {
    check("es-ES", include_str!("words/es.txt"));
}

#[test]
fn italian() {
    check("it-IT", include_str!("words/it.txt"));
}

#[test]
fn portuguese() {
    check("pt-BR", include_str!("words/pt.txt"));
}

#[test]
fn americas_spanish_writes_decimals_with_a_point() {
    for locale in ["es-MX", "es-US"] {
        let said = |text: &str| duration_of(text, Words::of(locale)).map(|length| iso(length.as_secs()));
        assert_eq!(said("1.5 horas").as_deref(), Some("PT1H30M"), "{locale}");
        assert_eq!(said("una hora y media").as_deref(), Some("PT1H30M"), "{locale}");
    }
}
