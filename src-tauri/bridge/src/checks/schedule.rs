//! When the checks run by themselves: a while after the start, then every few hours, and soon after this machine has slept,
//! has another network or another public address. Nothing runs in a home that has no public address.

use crate::chance;
use crate::shared::Shared;
use std::sync::Arc;
use std::time::Duration;

/// How long after the start.
const FIRST: Duration = Duration::from_secs(2 * 60);
/// How often, at least.
const OFTEN: Duration = Duration::from_secs(3 * 60 * 60);
/// So much later at most, so that not every home asks at the same moment.
const LATER: Duration = Duration::from_secs(60 * 60);
/// What has just changed needs a moment.
const SETTLED: Duration = Duration::from_secs(20);

impl Shared {
    /// Runs the checks now and then, until it is aborted.
    pub(crate) async fn check_always(self: Arc<Self>) {
        let mut jolts = self.jolts.subscribe();
        let mut wait = FIRST;
        let mut checked = self.kept_public_address();
        loop {
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                Ok(()) = jolts.changed() => tokio::time::sleep(SETTLED).await,
                () = self.other_address(checked.as_deref()) => tokio::time::sleep(SETTLED).await,
            }
            jolts.borrow_and_update();
            checked = self.kept_public_address();
            wait = pause(u16::from_be_bytes(chance::bytes()));
            if checked.is_some() && !self.are_checks_running() {
                self.run_checks_unasked();
            }
        }
    }

    /// Waits until the public address is another.
    async fn other_address(&self, than: Option<&str>) {
        while self.kept_public_address().as_deref() == than {
            tokio::time::sleep(SETTLED).await;
        }
    }
}

/// How long until the next run, by chance.
fn pause(chance: u16) -> Duration {
    OFTEN + LATER.mul_f64(f64::from(chance) / f64::from(u16::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn homes_do_not_all_ask_at_the_same_moment() {
        assert_eq!(pause(0), OFTEN);
        assert_eq!(pause(u16::MAX), OFTEN + LATER);
        assert!(pause(1000) < pause(2000));
    }
}
