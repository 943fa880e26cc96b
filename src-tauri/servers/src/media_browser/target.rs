//! Paths and queries, with every value percent-encoded.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt::Write;

/// What stays as it is in a value: RFC 3986's unreserved characters, and the comma that separates lists of both servers.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b',');

/// A path with a query, to be joined to a server's base address.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    text: String,
    asked: bool,
}

impl Target {
    /// A path of segments; each is encoded.
    pub(crate) fn path(segments: &[&str]) -> Self {
        let mut text = String::with_capacity(160);
        for segment in segments {
            text.push('/');
            encode(&mut text, segment);
        }
        Self { text, asked: false }
    }

    /// A path that is our own text.
    pub(crate) fn fixed(path: &'static str) -> Self {
        Self { text: path.to_owned(), asked: false }
    }

    /// Adds a parameter.
    pub(crate) fn with(mut self, key: &str, value: &str) -> Self {
        self.key(key);
        encode(&mut self.text, value);
        self
    }

    /// Adds a number.
    pub(crate) fn with_number(mut self, key: &str, value: u64) -> Self {
        self.key(key);
        // Writing to a string cannot fail.
        let _ = write!(self.text, "{value}");
        self
    }

    /// Adds a parameter if there is a value and it is not empty.
    pub(crate) fn with_some(self, key: &str, value: Option<&str>) -> Self {
        match value {
            Some(value) if !value.is_empty() => self.with(key, value),
            Some(_) | None => self,
        }
    }

    /// The finished text.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    fn key(&mut self, key: &str) {
        self.text.push(if self.asked { '&' } else { '?' });
        self.asked = true;
        self.text.push_str(key);
        self.text.push('=');
    }
}

/// Appends a value, encoded.
pub(crate) fn encode(to: &mut String, value: &str) {
    to.extend(utf8_percent_encode(value, VALUE));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_names_stay_one_value() {
        let target = Target::path(&["Sessions", "a/b?c"]).with("Genres", "R&B|Hip-Hop").with_number("Limit", 5);
        assert_eq!(target.as_str(), "/Sessions/a%2Fb%3Fc?Genres=R%26B%7CHip-Hop&Limit=5");
    }

    #[test]
    fn what_is_not_there_is_not_asked() {
        assert_eq!(Target::fixed("/Users").with_some("A", None).with_some("B", Some("")).as_str(), "/Users");
    }
}
