//! Whether this machine knows what time it is: Alexa's requests count for two and a half minutes, by both clocks.

use super::About;
use super::line::{Id, Line};
use futures_util::future::join_all;
use household::fault::{Code, Fault};
use reach::probe::hour;
use time::Duration;

/// From here on somebody should look at it.
const ODD: Duration = Duration::seconds(30);
/// From here on requests are refused soon.
const WRONG: Duration = Duration::seconds(120);

/// Compares the clock with those of several others, and with what Alexa's requests say.
pub(super) async fn check(about: &About) -> Vec<Line> {
    let shared = &about.shared;
    let Ok(http) = shared.checks.outside.client() else { return vec![Line::skipped(Id::B1, "no-internet")] };
    let asked = shared.checks.outside.hours().map(|url| {
        let http = http.clone();
        async move { hour::ahead_of(&http, shared.clock.as_ref(), &url).await }
    });
    let mut readings: Vec<Duration> = join_all(asked).await.into_iter().flatten().collect();
    let asked = readings.len();
    readings.extend(shared.checks.by_alexa(shared.clock.as_ref()));
    let Some(ahead) = hour::middle(readings) else { return vec![Line::skipped(Id::B1, "no-internet")] };
    let off = ahead.abs();
    let seconds = off.whole_seconds().to_string();
    let line = if off > WRONG {
        Line::fail(Id::B1, Fault::new(Code::ClockWrong).with("seconds", &seconds))
    } else if off > ODD {
        Line::warn(Id::B1, Fault::new(Code::ClockDrifts).with("seconds", &seconds))
    } else {
        Line::ok(Id::B1)
    };
    let ahead = format!("{:.1}", ahead.as_seconds_f64());
    vec![line.with("ahead", ahead).with("seconds", seconds).with("asked", asked.to_string())]
}
