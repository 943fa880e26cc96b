//! What a certificate authority is told on port 80 (HTTP-01): a word for each of its words, at a fixed path.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

/// Where the authority asks; its word follows.
pub const PATH: &str = "/.well-known/acme-challenge/";

/// The words that are asked for now. A cheap handle.
#[derive(Clone, Debug, Default)]
pub struct Tokens(Arc<RwLock<BTreeMap<String, String>>>);

/// An answer that is given until this is dropped.
pub(super) struct Told {
    tokens: Tokens,
    token: String,
}

impl Drop for Told {
    fn drop(&mut self) {
        self.tokens.0.write().unwrap_or_else(PoisonError::into_inner).remove(&self.token);
    }
}

impl Tokens {
    /// What is said at a path; none for any other path or word.
    pub fn answer(&self, path: &str) -> Option<String> {
        let token = path.strip_prefix(PATH)?;
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(token).cloned()
    }

    /// Whether anything is asked for now.
    pub fn is_empty(&self) -> bool {
        self.0.read().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    pub(super) fn tell(&self, token: &str, answer: &str) -> Told {
        let mut tokens = self.0.write().unwrap_or_else(PoisonError::into_inner);
        tokens.insert(token.to_owned(), answer.to_owned());
        Told { tokens: self.clone(), token: token.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_asked_for_is_answered_and_only_meanwhile() {
        let tokens = Tokens::default();
        let told = tokens.tell("abc", "abc.thumb");
        assert_eq!(tokens.answer("/.well-known/acme-challenge/abc").as_deref(), Some("abc.thumb"));
        for path in ["/.well-known/acme-challenge/", "/.well-known/acme-challenge/abcd", "/abc", "abc", "/"] {
            assert_eq!(tokens.answer(path), None, "{path}");
        }
        drop(told);
        assert!(tokens.is_empty());
    }
}
