//! What a call to skill management is made of, and how it can end.

use super::problem::Refusal;
use bytes::Bytes;
use household::fault::Fault;
use reqwest::{Method, StatusCode};
use serde::de::DeserializeOwned;
use std::time::Duration;
use url::Url;

/// One call: a request, its limits, and how its answer is read.
pub trait Call: Sync {
    /// What it is answered with.
    type Answer: Send;
    /// Its name in the log.
    const NAME: &'static str;
    /// Its method.
    const METHOD: Method;
    /// How long and how big the answer may be.
    const LIMIT: Limit = Limit::SMALL;
    /// Whether sending it twice does the same as sending it once. If not, it is never sent again after an answer that
    /// was lost or that speaks of trouble at Amazon.
    const TWICE: bool = true;

    /// Where it goes.
    fn place(&self) -> Place;

    /// Its body, as JSON.
    fn body(&self) -> Option<Bytes> {
        None
    }

    /// Which version of the thing it is about.
    fn if_match(&self) -> Option<&str> {
        None
    }

    /// Reads the answer.
    ///
    /// # Errors
    /// [`CallError::Refused`] and [`CallError::Confused`].
    fn answer(answered: Answered) -> Result<Self::Answer, CallError>;
}

/// How long and how much an answer may be.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    pub(super) time: Duration,
    pub(super) bytes: usize,
}

impl Limit {
    /// A short answer.
    pub(super) const SMALL: Self = Self { time: Duration::from_secs(15), bytes: 256 * 1024 };
    /// A list, or a manifest with all its languages.
    pub(super) const LARGE: Self = Self { time: Duration::from_secs(20), bytes: 4 * 1024 * 1024 };
    /// More than a megabyte goes up, over a line at home.
    pub(super) const UPLOAD: Self = Self { time: Duration::from_secs(90), bytes: 1024 * 1024 };
}

/// A path with its query; what stands in it is written as addresses want it.
#[derive(Clone, Debug)]
pub struct Place {
    segments: Vec<String>,
    query: Vec<(&'static str, String)>,
}

impl Place {
    /// The path with these segments.
    pub(super) fn new<const N: usize>(segments: [&str; N]) -> Self {
        Self { segments: segments.map(str::to_owned).into(), query: Vec::new() }
    }

    /// With a part of the query.
    pub(super) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.query.push((name, value.to_owned()));
        self
    }

    /// The same at a host. None if that host's address can have no path.
    pub(super) fn at(&self, host: &Url) -> Option<Url> {
        let mut url = host.clone();
        url.path_segments_mut().ok()?.pop_if_empty().extend(&self.segments);
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        Some(url)
    }
}

/// An answer, whatever it says.
#[derive(Clone, Debug)]
pub struct Answered {
    pub(super) status: StatusCode,
    pub(super) etag: Option<String>,
    pub(super) body: Bytes,
}

impl Answered {
    /// The same if it is a 2xx.
    pub(super) fn accepted(self) -> Result<Self, CallError> {
        if self.status.is_success() { Ok(self) } else { Err(self.refused()) }
    }

    /// The same if it is a 2xx; none if there is no such thing.
    pub(super) fn found(self) -> Result<Option<Self>, CallError> {
        if self.status == StatusCode::NOT_FOUND { Ok(None) } else { self.accepted().map(Some) }
    }

    /// Its body.
    pub(super) fn json<T: DeserializeOwned>(&self) -> Result<T, CallError> {
        // Only where, never what: it may hold names.
        serde_json::from_slice(&self.body)
            .map_err(|error| CallError::Confused(format!("line {}, column {}", error.line(), error.column())))
    }

    pub(super) fn refused(self) -> CallError {
        CallError::Refused(Refusal::read(self.status.as_u16(), &self.body))
    }
}

/// Why a call failed.
#[derive(Clone, Debug, thiserror::Error)]
pub enum CallError {
    /// There was no answer, or it was cut short.
    #[error("no answer")]
    Unreachable,
    /// There was none in time.
    #[error("no answer in time")]
    Slow,
    /// The answer makes no sense.
    #[error("made no sense: {0}")]
    Confused(String),
    /// The answer was a refusal, after everything that may be tried was tried.
    #[error("refused with {}", .0.status)]
    Refused(Refusal),
    /// Nobody is signed in, or not any more.
    #[error("not signed in: {0}")]
    SignIn(Fault),
}

impl CallError {
    /// The status, if there was one.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Refused(refusal) => Some(refusal.status),
            Self::Unreachable | Self::Slow | Self::Confused(_) | Self::SignIn(_) => None,
        }
    }

    /// Whether it may have been done all the same.
    pub fn is_unsure(&self) -> bool {
        match self {
            Self::Refused(refusal) => refusal.status >= 500,
            Self::Unreachable | Self::Slow | Self::Confused(_) => true,
            Self::SignIn(_) => false,
        }
    }
}
