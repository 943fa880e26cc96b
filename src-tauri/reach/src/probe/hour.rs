//! What time it is elsewhere: by the `Date` of an answer, which is right to a second.

use household::clock::Clock;
use reqwest::header::DATE;
use reqwest::{Client, Url};
use std::time::Duration;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;
use time::{OffsetDateTime, PrimitiveDateTime};

/// How long somebody may take to answer.
const LONGEST: Duration = Duration::from_secs(4);
/// RFC 9110, 5.6.7: the form in which every server must send it.
const FORM: &[BorrowedFormatItem<'_>] = format_description!(
    "[weekday repr:short], [day padding:zero] [month repr:short] [year] [hour]:[minute]:[second] GMT"
);

/// So much our clock is ahead of theirs (negative: behind), by one answer; none if there was none, or without a date.
pub async fn ahead_of(http: &Client, clock: &dyn Clock, url: &Url) -> Option<time::Duration> {
    let (asked, begun) = (clock.now(), clock.monotonic());
    let answer = http.head(url.clone()).timeout(LONGEST).send().await.ok()?;
    let taken = clock.monotonic().saturating_sub(begun);
    let theirs = date(answer.headers().get(DATE)?.to_str().ok()?)?;
    // They wrote it in between, and cut off half a second.
    Some(asked + taken / 2 - theirs - time::Duration::milliseconds(500))
}

/// The middle of several readings: one clock that is wrong itself does not matter.
pub fn middle(mut readings: Vec<time::Duration>) -> Option<time::Duration> {
    readings.sort();
    readings.get(readings.len() / 2).copied()
}

fn date(text: &str) -> Option<OffsetDateTime> {
    PrimitiveDateTime::parse(text, FORM).ok().map(PrimitiveDateTime::assume_utc)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn the_date_is_read_as_servers_write_it() {
        assert_eq!(date("Sun, 06 Nov 1994 08:49:37 GMT"), Some(datetime!(1994-11-06 08:49:37 UTC)));
        for bad in ["", "yesterday", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 +0200"] {
            assert_eq!(date(bad), None, "{bad}");
        }
    }

    #[test]
    fn one_wrong_clock_among_three_does_not_matter() {
        let seconds = |all: &[i64]| middle(all.iter().map(|seconds| time::Duration::seconds(*seconds)).collect());
        assert_eq!(seconds(&[4000, 1, 0]), Some(time::Duration::seconds(1)));
        assert_eq!(seconds(&[600, 601, -5]), Some(time::Duration::seconds(600)));
        assert_eq!(seconds(&[]), None);
    }
}
