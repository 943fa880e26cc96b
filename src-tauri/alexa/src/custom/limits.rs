//! Sizes and times that hold at the door, and where each comes from.

use std::time::Duration;

/// How much a request may take of us.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The body, in bytes. Real requests are below 10 KiB.
    pub body: usize,
    /// From the first header to the last byte of the body.
    pub arrival: Duration,
    /// How long nothing is said before a word is said that it takes a moment.
    pub silence: Duration,
    /// Everything together. Alexa gives up after 8 s.
    pub whole: Duration,
    /// How long a command that was not done in time may go on after the apology.
    pub afterwards: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body: 64 * 1024,
            arrival: Duration::from_secs(3),
            silence: Duration::from_millis(1500),
            whole: Duration::from_millis(7500),
            afterwards: Duration::from_secs(30),
        }
    }
}

/// How far a request's timestamp may be off, either way, in seconds. Amazon's verifiers: 150.
pub(crate) const TOLERANCE: i64 = 150;
/// The same for skill events, which Amazon sends again for long.
pub(crate) const EVENT_TOLERANCE: i64 = 3600;

/// The longest `outputSpeech`, in UTF-16 units with its markup. Alexa: "exceeds allowed size of 8000 characters".
pub(crate) const SPEECH: usize = 8000;
/// The longest card, heading and text together.
pub(crate) const CARD: usize = 8000;
/// The longest heading of a card; ours, so that the text keeps its place.
pub(crate) const CARD_TITLE: usize = 200;
/// Answers of this size were refused by older Alexas, in bytes.
pub(crate) const ANSWER_LARGE: usize = 24_000;
/// Answers of this size are refused by all, in bytes.
pub(crate) const ANSWER_LARGEST: usize = 120_000;
