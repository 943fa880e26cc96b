//! Listens to what a server tells by itself, again after each end: soon after a good while, ever more rarely where it does
//! not last. Meanwhile whoever wants to know asks, as without it.

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use servers::news::{Ended, News, NewsSource};
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// The first rest, which chance makes up to twice as long, so that not everybody comes at once to a server that is back.
const FIRST_REST: Duration = Duration::from_millis(250);
/// The longest.
const LONGEST_REST: Duration = Duration::from_secs(60);
/// What lasted so long was no failure.
const STEADY: Duration = Duration::from_secs(30);
/// The rest where the server does not want it. It may have been updated, or given other rights, by then.
const UNWANTED_REST: Duration = Duration::from_secs(10 * 60);

/// What was learned of a server's willingness to tell.
pub(crate) struct Listening {
    seed: u64,
    rests: ExponentialBackoff,
    rest: Duration,
}

impl Listening {
    /// A number of its own sets when it comes.
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, rests: rests(seed), rest: Duration::ZERO }
    }

    /// Rests, if it must, and listens until there are no more news.
    pub(crate) async fn once(&mut self, source: &dyn NewsSource, heard: &(dyn Fn(News) + Send + Sync)) -> Ended {
        sleep(self.rest).await;
        let begun = Instant::now();
        let ended = source.follow(heard).await;
        if begun.elapsed() >= STEADY {
            self.rests = rests(self.seed);
        }
        self.rest = match ended {
            Ended::Lost => self.rests.next().unwrap_or(LONGEST_REST),
            Ended::NotOffered | Ended::Refused => UNWANTED_REST,
        };
        ended
    }

    /// The server was away and is back: what went wrong before says nothing any more.
    pub(crate) fn afresh(&mut self) {
        *self = Self::new(self.seed);
    }
}

fn rests(seed: u64) -> ExponentialBackoff {
    let steps = ExponentialBuilder::new().with_min_delay(FIRST_REST).with_max_delay(LONGEST_REST);
    steps.with_jitter().with_jitter_seed(seed).without_max_times().build()
}

#[cfg(test)]
mod tests {
    use super::*;
    use async_trait::async_trait;
    use std::sync::Mutex;

    /// Ends as it is told, and writes down when it was asked.
    struct Scripted {
        lasts: Duration,
        ends: Ended,
        asked: Mutex<Vec<Instant>>,
    }

    #[async_trait]
    impl NewsSource for Scripted {
        async fn follow(&self, _heard: &(dyn Fn(News) + Send + Sync)) -> Ended {
            self.asked.lock().unwrap().push(Instant::now());
            sleep(self.lasts).await;
            self.ends
        }
    }

    /// The rests between so many times of listening.
    async fn rests_of(lasts: Duration, ends: Ended, times: usize) -> Vec<Duration> {
        let source = Scripted { lasts, ends, asked: Mutex::default() };
        let mut listening = Listening::new(7);
        for _ in 0..times {
            listening.once(&source, &|_| {}).await;
        }
        let asked = source.asked.into_inner().unwrap();
        asked.windows(2).map(|two| two[1] - two[0] - lasts).collect()
    }

    #[tokio::test(start_paused = true)]
    async fn what_does_not_last_is_tried_ever_more_rarely() {
        let rests = rests_of(Duration::from_millis(10), Ended::Lost, 14).await;
        assert!(rests[0] <= 2 * FIRST_REST + Duration::from_millis(1), "{rests:?}");
        assert!(rests[5] > 4 * rests[0], "{rests:?}");
        assert!(rests[12] >= LONGEST_REST && rests[12] <= 3 * LONGEST_REST, "{rests:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn what_lasted_is_taken_up_again_soon() {
        let rests = rests_of(STEADY, Ended::Lost, 14).await;
        assert!(rests.iter().all(|rest| *rest <= 2 * FIRST_REST + Duration::from_millis(1)), "{rests:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_server_that_does_not_want_it_is_left_in_peace() {
        for ended in [Ended::NotOffered, Ended::Refused] {
            let rests = rests_of(Duration::ZERO, ended, 3).await;
            assert!(rests.iter().all(|rest| *rest >= UNWANTED_REST), "{rests:?}");
        }
    }
}
