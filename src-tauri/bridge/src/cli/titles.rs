//! `usherd titles`

use super::{Failure, print};
use clap::Args;
use household::media::{Item, MediaKind};
use household::titles::{Context, Decision, Language, TitleIndex};
use serde::Deserialize;
use serde_json::json;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::time::Duration;

/// How many hits an answer shows.
const SHOWN: usize = 5;

/// Look titles up by the same index as the endpoint's: a line of JSON in, a line of JSON out.
#[derive(Args)]
pub(super) struct Titles {
    /// The library, an item a line: {"id", "type", "name", "artist"?, "year"?}
    #[arg(long, value_name = "FILE")]
    catalogue: PathBuf,
    /// The language that is spoken
    #[arg(long, default_value = super::LOCALE, value_parser = super::locales())]
    locale: String,
    /// Accepted for the sake of scripts: the answers are always JSON
    #[arg(long)]
    json: bool,
}

/// A line of the catalogue.
#[derive(Deserialize)]
struct Entry {
    id: serde_json::Value,
    r#type: String,
    name: String,
    artist: Option<String>,
    year: Option<i32>,
    #[serde(default)]
    other_names: Vec<String>,
}

/// A line of standard input.
#[derive(Deserialize)]
struct Question {
    heard: String,
    #[serde(default)]
    r#type: Option<String>,
}

impl Titles {
    pub(super) fn run(self) -> Result<(), Failure> {
        let _always = self.json;
        let clock = bridge::clock::SystemClock::new();
        let now = || household::clock::Clock::monotonic(&clock);
        let mut reading = Reading { lines: BufReader::new(File::open(&self.catalogue)?), number: 0, failed: None };
        let start = now();
        let index = TitleIndex::build(&mut reading);
        let language = Language::of_locale(&self.locale);
        let built = now().saturating_sub(start);
        if let Some(why) = reading.failed {
            return Err(Failure(format!("{}, line {}: {why}", self.catalogue.display(), reading.number)));
        }
        for (number, line) in (1..).zip(std::io::stdin().lock().lines()) {
            let line = line?;
            if line.trim().is_empty() {
                continue;
            }
            let question: Question = serde_json::from_str(&line)
                .map_err(|error| Failure(format!("standard input, line {number}: {error}")))?;
            print(&answer(&index, &question, language, now).to_string())?;
        }
        print(&json!({ "built_millis": millis(built), "titles": index.len(), "bytes": index.heap() }).to_string())
    }
}

fn answer(
    index: &TitleIndex,
    question: &Question,
    language: Language,
    now: impl Fn() -> Duration,
) -> serde_json::Value {
    let kinds = question.r#type.as_deref().map(kinds).unwrap_or_default();
    let start = now();
    let (decision, hits) = index.answer(&question.heard, &kinds, SHOWN, &Context { language, ..Context::default() });
    let took = now().saturating_sub(start);
    let decision = match decision {
        Decision::Play(_) => "play",
        Decision::Ask(_) => "ask",
        Decision::NotFound => "none",
    };
    let hits: Vec<_> = hits
        .iter()
        .map(|hit| json!({ "id": id(hit.item.id.as_str()), "name": hit.item.name, "score": rounded(hit.score) }))
        .collect();
    json!({ "heard": question.heard, "decision": decision, "hits": hits, "micros": took.as_micros() })
}

/// Items as they are read, so that a million of them are never in memory as a whole.
struct Reading<R> {
    lines: R,
    number: usize,
    failed: Option<String>,
}

impl<R: BufRead> Iterator for &mut Reading<R> {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        let mut line = String::new();
        loop {
            line.clear();
            self.number += 1;
            match self.lines.read_line(&mut line) {
                Ok(0) => return None,
                Ok(_) if line.trim().is_empty() => {}
                Ok(_) => match item(&line) {
                    Ok(item) => return Some(item),
                    Err(why) => {
                        self.failed = Some(why);
                        return None;
                    }
                },
                Err(error) => {
                    self.failed = Some(error.to_string());
                    return None;
                }
            }
        }
    }
}

fn item(line: &str) -> Result<Item, String> {
    let entry: Entry = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let kind = kind(&entry.r#type).ok_or_else(|| format!("unknown type {:?}", entry.r#type))?;
    let id = entry.id.as_str().map_or_else(|| entry.id.to_string(), str::to_owned);
    let mut item = Item::new(id, kind, entry.name);
    item.artists.extend(entry.artist);
    item.other_names = entry.other_names;
    item.year = entry.year;
    Ok(item)
}

/// The kinds by the names that the household has for them.
fn kind(name: &str) -> Option<MediaKind> {
    serde_json::from_value(json!(name)).ok()
}

/// What a question's type leaves to look through; all if it is not known.
fn kinds(name: &str) -> Vec<MediaKind> {
    match name {
        "video" => vec![MediaKind::Movie, MediaKind::Series],
        other => kind(other).into_iter().collect(),
    }
}

/// An id as the catalogue had it: a number stays a number.
fn id(id: &str) -> serde_json::Value {
    match id.parse::<u64>() {
        Ok(number) if number.to_string() == id => json!(number),
        _ => json!(id),
    }
}

fn rounded(score: f64) -> f64 {
    (score * 1000.0).round() / 1000.0
}

fn millis(duration: Duration) -> f64 {
    (duration.as_secs_f64() * 1e6).round() / 1000.0
}
