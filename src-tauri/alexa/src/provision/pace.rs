//! Waiting and chance as parameters, so that tests neither wait nor differ from run to run.

use household::clock::Pace;

/// How Amazon is asked: a clock, waiting by it, and chance.
pub trait AmazonPace: Pace {
    /// A number that nobody can foresee: it spreads what many do at once.
    fn chance(&self) -> u64;
}
