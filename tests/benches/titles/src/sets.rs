//! The real titles, and what was heard for them.

use crate::million;
use household::media::{Item, MediaKind};
use household::titles::canonical::canonical;
use serde::Deserialize;
use std::collections::HashSet;
use std::path::Path;

/// A line of the catalogue.
#[derive(Deserialize)]
pub(crate) struct Entry {
    id: u32,
    r#type: String,
    pub(crate) name: String,
    pub(crate) artist: Option<String>,
    year: Option<i32>,
    tier: u8,
}

#[derive(Deserialize)]
struct Line {
    heard: String,
    r#type: String,
    expected: Option<String>,
    ids: Vec<u32>,
    band: Option<String>,
}

/// Something that was heard.
pub(crate) struct Question {
    pub(crate) heard: String,
    pub(crate) kinds: Vec<MediaKind>,
    /// The ids of the items that it may mean; none if that title is not there.
    pub(crate) right: Vec<String>,
    /// Whether the index was tuned with it.
    pub(crate) tuned: bool,
}

/// Both files.
pub(crate) struct Sets {
    entries: Vec<Entry>,
    lines: Vec<Line>,
}

impl Sets {
    pub(crate) fn read(folder: &Path) -> Option<Self> {
        Some(Self { entries: lines(&folder.join("catalogue.jsonl"))?, lines: lines(&folder.join("queries.jsonl"))? })
    }

    /// A library of about so many.
    pub(crate) fn items(&self, size: usize) -> Vec<Item> {
        let tier = match size {
            ..=1_000 => 1,
            ..=10_000 => 2,
            _ => 3,
        };
        let real = self.entries.iter().filter(|entry| entry.tier <= tier).map(|entry| {
            let mut item = Item::new(entry.id.to_string(), kinds(&entry.r#type)[0], entry.name.clone());
            item.artists.extend(entry.artist.clone());
            item.year = entry.year;
            item
        });
        let mut items: Vec<Item> = real.collect();
        if size > 100_000 {
            million::fill(&self.entries, size, &mut items);
        }
        items
    }

    /// What was heard for titles of this library, and for titles that are in none. Sentences of which hardly a sound
    /// was heard right are left out.
    pub(crate) fn questions(&self, items: &[Item]) -> Vec<Question> {
        let there: HashSet<&str> = items.iter().map(|item| item.id.as_str()).collect();
        // Among a million made-up titles are some that were thought to be absent.
        let called: HashSet<(MediaKind, String)> = items.iter().map(|item| (item.kind, form(&item.name))).collect();
        let heard = self.lines.iter().filter(|line| line.band.as_deref() != Some("far"));
        let questions = heard.map(|line| {
            let ids = line.ids.iter().map(ToString::to_string).filter(|id| there.contains(id.as_str()));
            let question = Question {
                heard: line.heard.clone(),
                kinds: kinds(&line.r#type),
                right: ids.collect(),
                tuned: half(line.expected.as_deref().unwrap_or(&line.heard)),
            };
            (question, line.ids.is_empty())
        });
        // What is in the catalogue but not in this library is neither there nor surely absent.
        let is_called = |question: &Question| {
            let heard = form(&question.heard);
            question.kinds.iter().any(|kind| called.contains(&(*kind, heard.clone())))
        };
        questions
            .filter(|(question, absent)| *absent == question.right.is_empty())
            .filter(|(question, absent)| !(*absent && is_called(question)))
            .map(|(question, _)| question)
            .collect()
    }
}

/// What sounds the same has the same form.
fn form(name: &str) -> String {
    canonical(name).split(' ').filter(|word| *word != "and").collect()
}

/// All sentences about one title are in the same half.
fn half(title: &str) -> bool {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let hash = title.bytes().fold(0xcbf2_9ce4_8422_2325, step);
    (hash ^ (hash >> 29)).is_multiple_of(2)
}

fn kinds(name: &str) -> Vec<MediaKind> {
    match name {
        "video" => vec![MediaKind::Movie, MediaKind::Series],
        other => serde_json::from_value(serde_json::json!([other])).unwrap_or_default(),
    }
}

fn lines<T: serde::de::DeserializeOwned>(file: &Path) -> Option<Vec<T>> {
    let text = std::fs::read_to_string(file).ok()?;
    text.lines().map(|line| serde_json::from_str(line).ok()).collect()
}
