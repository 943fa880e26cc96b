//! How well and how fast a heard title is found: Usher's index beside a rapidfuzz scan, tantivy and SQLite's trigrams.
//!
//! `cargo run --release --manifest-path tests/benches/titles/Cargo.toml [-- --short] [FOLDER]`
//!
//! FOLDER has `catalogue.jsonl` and `queries.jsonl`; they are not ours to give away, so they are not in the repository.
//! Everything is measured in one run on one thread; the million is made of the real titles' word pairs, from a seed. Who
//! is slow is stopped after a while, and the table says after how many sentences.

#![expect(clippy::disallowed_methods, reason = "it measures real time")]
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "its output is a table")]

mod million;
mod peers;
mod sets;
mod usher;

use household::media::Item;
use sets::{Question, Sets};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// What is measured.
trait Method {
    /// What it is called in the table.
    fn name(&self) -> &'static str;
    /// The ids of at most three items, best first.
    fn find(&mut self, question: &Question) -> Vec<String>;
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let short = arguments.iter().any(|argument| argument == "--short");
    let usual = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared/data/titles");
    let folder = arguments.iter().find(|argument| !argument.starts_with("--")).map_or(usual, String::as_str);
    let Some(sets) = Sets::read(&PathBuf::from(folder)) else {
        eprintln!("There is nothing to measure with: {folder} has no catalogue.jsonl and queries.jsonl.");
        return ExitCode::FAILURE;
    };
    let patience = Duration::from_secs(if short { 2 } else { 40 });
    println!("| titles | | sentences | first | of three | p50 | p99 | built in | memory |");
    println!("|--:|---|--:|--:|--:|--:|--:|--:|--:|");
    for size in [1_000, 10_000, 60_000, 1_000_000] {
        if short && size > 10_000 {
            break;
        }
        let items = sets.items(size);
        let questions = sets.questions(&items);
        row(&items, &questions, patience, usher::Usher::new);
        row(&items, &questions, patience, peers::Scan::new);
        row(&items, &questions, patience, peers::Tantivy::new);
        row(&items, &questions, patience, peers::Trigrams::new);
    }
    println!("\n| titles | sentences | first | of three | played | played right | absent, yet played |");
    println!("|--:|---|--:|--:|--:|--:|--:|");
    for size in [1_000, 10_000, 60_000, 1_000_000] {
        if !(short && size > 10_000) {
            usher::bands(&sets, &sets.items(size));
        }
    }
    println!("\nMeasured on {} ({}), one thread. {NOTES}", std::env::consts::OS, std::env::consts::ARCH);
    ExitCode::SUCCESS
}

/// What whoever reads the tables should know.
const NOTES: &str = "Real titles up to 53,713, then made of their word pairs. Times are the best of three. Who was slow was \
                     stopped; then so many sentences, spread over all, were asked. A title is absent if nothing in the \
                     library is called that; the first half of the sentences is the one that was tuned with.";

fn row<M: Method>(items: &[Item], questions: &[Question], patience: Duration, make: impl FnOnce(&[Item]) -> M) {
    let (before, start) = (resident(), Instant::now());
    let mut method = make(items);
    let (built, memory) = (start.elapsed(), resident().saturating_sub(before));
    let (mut asked, mut first, mut three, mut times) = (0_u32, 0_u32, 0_u32, Vec::new());
    let there: Vec<&Question> = questions.iter().filter(|question| !question.right.is_empty()).collect();
    let start = Instant::now();
    for at in 0..there.len() {
        if start.elapsed() > patience {
            break;
        }
        // All over the place, so that those asked before the end stand for the others.
        let question = there[at * SPREAD % there.len()];
        let (found, took) = best_of_three(&mut method, question);
        times.push(took);
        let place = found.iter().take(3).position(|id| question.right.contains(id));
        asked += 1;
        first += u32::from(place == Some(0));
        three += u32::from(place.is_some());
    }
    times.sort_unstable();
    let at = |part: usize| micros(times[(times.len() - 1) * part / 100]);
    println!(
        "| {} | {} | {} | {:.1} % | {:.1} % | {} | {} | {} ms | {:.1} MB |",
        items.len(),
        method.name(),
        if times.len() < there.len() { format!("{} of {}", times.len(), there.len()) } else { times.len().to_string() },
        share(first, asked),
        share(three, asked),
        at(50),
        at(99),
        built.as_millis(),
        memory as f64 / 1e6,
    );
}

/// A prime that no number of sentences is a multiple of.
const SPREAD: usize = 7_919;

/// What is found, and the time of the fastest of three tries: the others were disturbed.
fn best_of_three<M: Method>(method: &mut M, question: &Question) -> (Vec<String>, Duration) {
    let mut try_once = || {
        let start = Instant::now();
        let found = method.find(question);
        (found, start.elapsed())
    };
    let (found, first) = try_once();
    (found, first.min(try_once().1).min(try_once().1))
}

fn share(part: u32, whole: u32) -> f64 {
    100.0 * f64::from(part) / f64::from(whole.max(1))
}

fn micros(time: Duration) -> String {
    let micros = time.as_secs_f64() * 1e6;
    if micros < 1_000.0 { format!("{micros:.0} µs") } else { format!("{:.1} ms", micros / 1_000.0) }
}

/// The bytes of this program that are in memory; 0 where the system does not tell.
fn resident() -> usize {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    text.split(' ').nth(1).and_then(|pages| pages.parse::<usize>().ok()).unwrap_or(0) * 4096
}
