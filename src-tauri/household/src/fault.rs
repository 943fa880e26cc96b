//! Anything a person may meet that is wrong: one code, one text, one fix.
//!
//! Wire errors stay private to the package that met them and become a [`Fault`] at its border. The text belongs to
//! the code (`src-tauri/text/<language>/faults.ftl`), never to the place where it happened.

mod codes;

pub use codes::Code;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// The value that a fault's text counts by. All others are names, though they may look like numbers.
const COUNT: &str = "count";

/// One fault, with the names that its text needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Which fault.
    pub code: Code,
    /// What its text speaks of: `player`, `server`, `title` …
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, String>,
}

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Good to know; everything works.
    Low,
    /// One command or one part does not work.
    Middle,
    /// Voice control does not work.
    High,
}

impl Fault {
    /// A fault without names yet.
    pub fn new(code: Code) -> Self {
        Self { code, values: BTreeMap::new() }
    }

    /// A value as a number, if it is the one that the text counts by.
    pub fn count(&self, key: &str) -> Option<i64> {
        if key == COUNT { self.values.get(key)?.parse().ok() } else { None }
    }

    /// Adds a name that the text needs.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<String>) -> Self {
        self.values.insert(key.to_owned(), value.into());
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code.as_str())
    }
}

impl std::error::Error for Fault {}
