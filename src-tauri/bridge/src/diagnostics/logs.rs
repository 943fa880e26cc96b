//! The last lines of the log, in memory and bounded: what somebody who helps wants to read first.
//!
//! A program has one log, so there is one of these. Whoever starts a program puts [`last_lines`] beside its own log.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};
use tracing::field::{Field, Visit};
use tracing::{Event, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::time::{FormatTime as _, SystemTime};
use tracing_subscriber::layer::Context;
use tracing_subscriber::registry::LookupSpan;

/// So many lines.
const MOST: usize = 500;
/// Longer ones are cut.
const LONGEST: usize = 500;
/// Our own parts tell more than others.
const OURS: [&str; 7] = ["bridge", "alexa", "household", "servers", "reach", "usher", "usherd"];

static LINES: Mutex<VecDeque<String>> = Mutex::new(VecDeque::new());

/// Keeps the last lines.
struct LastLines;

/// What keeps the last lines, of our own parts and what is wrong elsewhere.
pub fn last_lines<S: Subscriber + for<'a> LookupSpan<'a>>() -> impl Layer<S> {
    let others = Targets::new().with_default(LevelFilter::WARN);
    LastLines.with_filter(OURS.iter().fold(others, |all, ours| all.with_target(*ours, LevelFilter::INFO)))
}

/// The last lines, oldest first.
pub(super) fn kept() -> String {
    let lines = LINES.lock().unwrap_or_else(PoisonError::into_inner);
    lines.iter().fold(String::new(), |all, line| all + line + "\n")
}

impl<S: Subscriber> Layer<S> for LastLines {
    fn on_event(&self, event: &Event<'_>, _context: Context<'_, S>) {
        let mut line = String::new();
        // A clock that cannot be written is no reason for no line; writing to a string cannot fail.
        let _ = SystemTime.format_time(&mut Writer::new(&mut line));
        let _ = write!(line, " {} {}:", event.metadata().level(), event.metadata().target());
        event.record(&mut Words(&mut line));
        if let Some((cut, _)) = line.char_indices().nth(LONGEST) {
            line.truncate(cut);
        }
        let mut lines = LINES.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.len() == MOST {
            lines.pop_front();
        }
        lines.push_back(line);
    }
}

/// What an event says.
struct Words<'a>(&'a mut String);

impl Visit for Words<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.record_debug(field, &format_args!("{value}"));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        let _ = match field.name() {
            "message" => write!(self.0, " {value:?}"),
            name => write!(self.0, " {name}={value:?}"),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tracing_subscriber::layer::SubscriberExt as _;

    #[test]
    fn the_last_lines_of_our_own_parts_are_kept_and_no_more() {
        let log = tracing_subscriber::registry().with(last_lines());
        tracing::subscriber::with_default(log, || {
            tracing::debug!("nobody wants to read this");
            tracing::info!(target: "elsewhere", "nor this");
            for number in 0..MOST + 7 {
                tracing::info!(number, "something happened");
            }
            tracing::warn!(target: "elsewhere", reason = "full", "{}", "x".repeat(2 * LONGEST));
        });
        let kept = kept();
        let lines: Vec<&str> = kept.lines().collect();
        assert_eq!(lines.len(), MOST);
        assert!(
            lines[0].ends_with("INFO bridge::diagnostics::logs::tests: something happened number=8"),
            "{}",
            lines[0]
        );
        assert!(lines[MOST - 1].contains("WARN elsewhere: xxx") && lines[MOST - 1].len() <= LONGEST);
        assert!(!kept.contains("nobody") && !kept.contains("nor this"));
    }
}
