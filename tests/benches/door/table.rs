//! The figures as Markdown, and what was promised beside what was measured.

use crate::peers::{BARE, NODE, NODE_ORDERS, PYTHON, USHERD};
use crate::rounds::{CONNECTIONS, Measured};
use std::fmt::Write as _;
use std::time::Duration;

/// Promises about the door.
const TIMES_NODE: f64 = 8.0;
const PART_OF_NODES_TIME: f64 = 0.2;
const TIMES_BARE: f64 = 2.0;
const IDLE_MEMORY: f64 = 15.0;

/// The whole report. `alone` is the memory of an `usherd` without a demo home, in MB.
pub(crate) fn markdown(measured: &[Measured], alone: Option<f64>) -> String {
    let find = |name: &str| measured.iter().find(|peer| peer.name == name);
    let mut text = figures(measured);
    let Some(ours) = find(USHERD) else { return text };
    text.push('\n');
    text.push_str(&ratios(ours, &[NODE, NODE_ORDERS, PYTHON, BARE].map(find)));
    text.push('\n');
    for line in promises(ours, find(NODE), find(BARE), alone) {
        let _infallible = writeln!(text, "- {line}");
    }
    let _infallible = write!(text, "\nMeasured on {}.", machine());
    text
}

/// Load and peers share it.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    format!("{} ({}), {cores} cores for load and peer together", std::env::consts::OS, std::env::consts::ARCH)
}

fn figures(measured: &[Measured]) -> String {
    let mut text = format!(
        "| {CONNECTIONS} connections | requests/s | p50 | p99 | one connection: p50 | p99 | processor a request | \
         memory idle | after load |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|\n"
    );
    for peer in measured {
        let _infallible = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} | {} | {} | {} |",
            peer.name,
            thousands(peer.per_second),
            millis(peer.p50),
            millis(peer.p99),
            millis(peer.alone_p50),
            millis(peer.alone_p99),
            peer.processor.map_or("–".to_owned(), |time| format!("{:.0} µs", time.as_secs_f64() * 1e6)),
            megabytes(peer.memory_idle),
            megabytes(peer.memory_after),
        );
    }
    text
}

fn ratios(ours: &Measured, others: &[Option<&Measured>]) -> String {
    let mut text = "| `usherd` beside | requests/s | p50 | one connection: p50 |\n|---|--:|--:|--:|\n".to_owned();
    for other in others.iter().flatten() {
        let _infallible = writeln!(
            text,
            "| {} | × {:.2} | × {:.2} | × {:.2} |",
            other.name,
            ours.per_second / other.per_second,
            times(ours.p50, other.p50),
            times(ours.alone_p50, other.alone_p50),
        );
    }
    text
}

fn promises(ours: &Measured, node: Option<&Measured>, bare: Option<&Measured>, alone: Option<f64>) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(node) = node {
        let ratio = ours.per_second / node.per_second;
        let promise = format!("{TIMES_NODE} times the Node adapter's requests/s, which orders nothing");
        lines.push(line(&promise, ratio >= TIMES_NODE, &format!("{ratio:.1} times")));
        let ratio = times(ours.p50, node.p50);
        lines.push(line("p50 under a fifth of the same", ratio < PART_OF_NODES_TIME, &format!("{ratio:.2} of it")));
    }
    if let Some(bare) = bare {
        let ratio = bare.per_second / ours.per_second;
        let promise = format!("within {TIMES_BARE} times of the bare handler's requests/s");
        lines.push(line(&promise, ratio <= TIMES_BARE, &format!("{ratio:.1} times")));
    }
    if let (Some(alone), Some(with)) = (alone, ours.memory_idle) {
        let promise = format!("idle memory of `usherd` under {IDLE_MEMORY} MB");
        let measured = format!("{alone:.1} MB; with the demo home, a media server in the same process, {with:.1} MB");
        lines.push(line(&promise, alone < IDLE_MEMORY, &measured));
    }
    lines
}

fn line(promise: &str, holds: bool, measured: &str) -> String {
    format!("{promise}: {} ({measured})", if holds { "holds" } else { "does not hold" })
}

fn times(ours: Duration, theirs: Duration) -> f64 {
    ours.as_secs_f64() / theirs.as_secs_f64()
}

fn thousands(number: f64) -> String {
    let number = number.round() as u64;
    if number < 1000 { number.to_string() } else { format!("{},{:03}", number / 1000, number % 1000) }
}

fn millis(time: Duration) -> String {
    let millis = time.as_secs_f64() * 1e3;
    if millis < 10.0 { format!("{millis:.2} ms") } else { format!("{millis:.0} ms") }
}

fn megabytes(memory: Option<f64>) -> String {
    memory.map_or("–".to_owned(), |memory| format!("{memory:.1} MB"))
}
