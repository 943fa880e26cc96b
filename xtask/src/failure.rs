//! The one thing that is missing or went wrong, and what to do about it.

use std::fmt;

/// Why a task ended. Shown to a person, so both parts are sentences.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    what: String,
    fix: Option<String>,
}

impl Failure {
    /// Something that needs no advice.
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), fix: None }
    }

    /// Adds what to do about it.
    #[must_use]
    pub(crate) fn fix(mut self, fix: impl Into<String>) -> Self {
        self.fix = Some(fix.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.what)?;
        match &self.fix {
            Some(fix) => write!(f, "\nFix: {fix}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_says_what_is_wrong_and_then_its_fix() {
        let failure = Failure::new("Node is not installed.").fix("install it from https://nodejs.org");
        assert_eq!(failure.to_string(), "Node is not installed.\nFix: install it from https://nodejs.org");
    }
}
