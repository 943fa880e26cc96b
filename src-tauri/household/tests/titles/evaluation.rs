//! How often the right title is found, among real titles and sentences as they were really heard.
//!
//! The sets are not ours to give away, so they are not in the repository. Without them these tests say so and pass.

use household::media::{Item, MediaKind};
use household::titles::{Context, Decision, TitleIndex};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

#[derive(Deserialize)]
struct Entry {
    id: u32,
    r#type: String,
    name: String,
    artist: Option<String>,
    year: Option<i32>,
    tier: u8,
}

#[derive(Deserialize)]
struct Question {
    heard: String,
    r#type: String,
    ids: Vec<u32>,
    band: Option<String>,
}

/// What came out, in parts of a hundred.
#[derive(Debug)]
struct Outcome {
    first: f64,
    among_three: f64,
    played: f64,
    played_right: f64,
    absent_played: f64,
}

#[expect(clippy::print_stdout, reason = "whoever runs the tests must see what was not run")]
fn sets() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/titles");
    if folder.join("queries.jsonl").is_file() {
        return Some(folder);
    }
    println!("not measured: {} is not there", folder.display());
    None
}

fn lines<T: serde::de::DeserializeOwned>(file: &Path) -> Vec<T> {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let lines: Vec<T> = text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    assert_eq!(lines.len(), text.lines().count(), "{} is not what its README says", file.display());
    lines
}

fn kinds(name: &str) -> Vec<MediaKind> {
    match name {
        "video" => vec![MediaKind::Movie, MediaKind::Series],
        other => serde_json::from_value(serde_json::json!([other])).unwrap_or_default(),
    }
}

fn measure(folder: &Path, largest_tier: u8) -> Outcome {
    let entries: Vec<Entry> = lines(&folder.join("catalogue.jsonl"));
    let entries: Vec<Entry> = entries.into_iter().filter(|entry| entry.tier <= largest_tier).collect();
    let there: BTreeSet<u32> = entries.iter().map(|entry| entry.id).collect();
    let index = TitleIndex::build(entries.into_iter().map(|entry| {
        let mut item = Item::new(entry.id.to_string(), kinds(&entry.r#type)[0], entry.name);
        item.artists.extend(entry.artist);
        item.year = entry.year;
        item
    }));
    let (mut asked, mut first, mut three, mut played, mut right) = (0, 0, 0, 0, 0);
    let (mut absent, mut absent_played) = (0, 0);
    for question in lines::<Question>(&folder.join("queries.jsonl")) {
        let far = question.band.as_deref() == Some("far");
        let in_library = question.ids.iter().any(|id| there.contains(id));
        if far || !(in_library || question.ids.is_empty()) {
            continue;
        }
        let (decision, hits) = index.answer(&question.heard, &kinds(&question.r#type), 3, &Context::default());
        let plays = matches!(decision, Decision::Play(_));
        if question.ids.is_empty() {
            absent += 1;
            absent_played += i32::from(plays);
            continue;
        }
        let is_right = |item: &Item| question.ids.iter().any(|id| item.id.as_str() == id.to_string());
        let place = hits.iter().position(|hit| is_right(&hit.item));
        asked += 1;
        first += i32::from(place == Some(0));
        three += i32::from(place.is_some());
        played += i32::from(plays);
        right += i32::from(matches!(decision, Decision::Play(item) if is_right(&item)));
    }
    let share = |part: i32, whole: i32| 100.0 * f64::from(part) / f64::from(whole.max(1));
    Outcome {
        first: share(first, asked),
        among_three: share(three, asked),
        played: share(played, asked),
        played_right: share(right, played),
        absent_played: share(absent_played, absent),
    }
}

#[test]
fn among_ten_thousand_the_right_one_is_found() {
    let Some(folder) = sets() else { return };
    let outcome = measure(&folder, 2);
    assert!(outcome.first >= 98.0 && outcome.among_three >= 99.0, "{outcome:?}");
    assert!(outcome.played_right >= 99.5 && outcome.played >= 85.0, "{outcome:?}");
    assert!(outcome.absent_played <= 1.0, "{outcome:?}");
}

#[test]
fn among_fifty_thousand_the_right_one_is_found() {
    let Some(folder) = sets() else { return };
    let outcome = measure(&folder, 3);
    assert!(outcome.first >= 97.5, "{outcome:?}");
    assert!(outcome.played_right >= 99.0 && outcome.played >= 85.0, "{outcome:?}");
    assert!(outcome.absent_played <= 1.0, "{outcome:?}");
}
