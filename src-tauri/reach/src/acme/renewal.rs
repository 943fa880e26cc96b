//! When a certificate is renewed: a pure function of its time, of now, and of what failed.
//!
//! Thirty days before the end of one that lasts ninety, after two thirds of any other's time. After a failure it is tried
//! again soon, then ever less often; never more than three times an hour by itself, nor five times in all, which is where
//! Let's Encrypt stops to listen. Two weeks before the end at the latest, a failure is told.

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

/// How long before its end the usual certificate is renewed.
const AHEAD: Duration = Duration::days(30);
/// What counts as the usual one: it lasts ninety days, give or take what authorities take off.
const USUAL: std::ops::RangeInclusive<i64> = 85..=95;
/// How long before the end a failure is told at the latest: a day more than two weeks, for whoever was asleep.
const TOLD: Duration = Duration::days(15);
/// How long a renewal may be due without anybody having tried before that is told as well.
const FORGOTTEN: Duration = Duration::days(1);
const HOUR: Duration = Duration::hours(1);
/// The waits after the first failures in a row; then the last.
const WAITS: [Duration; 6] = [
    Duration::minutes(5),
    Duration::minutes(25),
    Duration::hours(1),
    Duration::hours(3),
    Duration::hours(6),
    Duration::hours(12),
];

/// The time for which a certificate counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Life {
    /// From when.
    pub from: OffsetDateTime,
    /// Until when.
    pub until: OffsetDateTime,
}

/// Who wants a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Usher: three an hour.
    Itself,
    /// A person: five an hour, Usher's own included.
    Hand,
}

impl By {
    fn an_hour(self) -> usize {
        match self {
            Self::Itself => 3,
            Self::Hand => 5,
        }
    }
}

/// What failed since the last success, and until when the authority wants to be left alone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Failures {
    /// When each failed, oldest first; only the last few.
    #[serde(with = "moments")]
    pub at: Vec<OffsetDateTime>,
    /// How many there were in a row.
    pub count: usize,
    /// What the authority has said.
    #[serde(with = "time::serde::rfc3339::option")]
    pub until: Option<OffsetDateTime>,
}

/// When the renewal of a certificate is due.
pub fn due(life: Life) -> OffsetDateTime {
    let lasts = life.until - life.from;
    // Authorities count the last second in.
    if USUAL.contains(&(lasts + Duration::seconds(1)).whole_days()) {
        return life.until - AHEAD;
    }
    life.from + lasts * 2 / 3
}

/// When the next try may be made, which is in the past if it may be made now. `life` is that of the certificate in use; none
/// if there is none yet.
pub fn next(life: Option<Life>, failures: &Failures, by: By) -> OffsetDateTime {
    let due = life.map_or(OffsetDateTime::UNIX_EPOCH, due);
    let due = if by == By::Hand { OffsetDateTime::UNIX_EPOCH } else { due };
    let last = failures.at.last().copied();
    let wait = failures.count.checked_sub(1).and_then(|before| WAITS.get(before).or(WAITS.last()));
    let backed_off = last.zip(wait).filter(|_| by == By::Itself).map(|(last, wait)| last + *wait);
    // The try that must be an hour old before there may be another.
    let counted = failures.at.len().checked_sub(by.an_hour()).and_then(|first| failures.at.get(first));
    let room = counted.map(|at| *at + HOUR);
    [Some(due), backed_off, room, failures.until].into_iter().flatten().max().unwrap_or(due)
}

/// Whether people must be told that the renewal has failed: two weeks before the end at the latest, and before half of the
/// time that was left for it is over.
pub fn is_late(life: Life, failures: &Failures, now: OffsetDateTime) -> bool {
    let due = due(life);
    let half: OffsetDateTime = due + (life.until - due) / 2;
    let has_failed = failures.count > 0 || now >= due + FORGOTTEN;
    now >= due && has_failed && now >= half.min(life.until - TOLD)
}

impl Failures {
    /// One more.
    pub fn add(&mut self, now: OffsetDateTime, until: Option<OffsetDateTime>) {
        self.at.push(now);
        let more = self.at.len().saturating_sub(By::Hand.an_hour());
        self.at.drain(..more);
        self.count = self.count.saturating_add(1);
        self.until = until;
    }
}

/// Moments as text.
mod moments {
    use serde::{Deserialize as _, Deserializer, Serialize, Serializer};
    use time::OffsetDateTime;

    #[derive(Serialize, serde::Deserialize)]
    struct Moment(#[serde(with = "time::serde::rfc3339")] OffsetDateTime);

    pub(super) fn serialize<S: Serializer>(moments: &[OffsetDateTime], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(moments.iter().map(|moment| Moment(*moment)))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<OffsetDateTime>, D::Error> {
        let moments = Vec::<Moment>::deserialize(deserializer)?;
        Ok(moments.into_iter().map(|moment| moment.0).collect())
    }
}

#[cfg(test)]
mod tests;
