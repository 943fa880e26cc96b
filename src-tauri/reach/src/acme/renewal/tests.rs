//! Renewal at its edges: what is due when, how failures push it back, and what is told of them.

use super::*;

fn day(days: i64) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(1_800_000_000).unwrap() + Duration::days(days)
}

fn lasting(days: i64) -> Life {
    // As Let's Encrypt writes it: the last second counts in.
    Life { from: day(0), until: day(days) - Duration::seconds(1) }
}

#[test]
fn the_usual_certificate_is_renewed_thirty_days_ahead_and_others_after_two_thirds_of_their_time() {
    assert_eq!(lasting(90).until - due(lasting(90)), Duration::days(30));
    assert_eq!(due(Life { from: day(0), until: day(45) }), day(30));
    assert_eq!(due(Life { from: day(0), until: day(6) }), day(4));
    assert_eq!(due(Life { from: day(0), until: day(390) }), day(260));
}

#[test]
fn whatever_fails_and_whoever_asks_the_limits_of_an_hour_hold() {
    for (by, most) in [(By::Itself, 3), (By::Hand, 5)] {
        let mut failures = Failures::default();
        let mut tries = Vec::new();
        let mut now = day(60);
        while now < day(62) {
            // Somebody asks every minute.
            if next(Some(lasting(90)), &failures, by) <= now {
                tries.push(now);
                failures.add(now, None);
            }
            now += Duration::minutes(1);
        }
        let within = |from: OffsetDateTime| tries.iter().filter(|at| (from..from + HOUR).contains(*at)).count();
        let busiest = tries.iter().map(|from| within(*from));
        assert_eq!(busiest.max(), Some(most), "{tries:?}");
    }
}

#[test]
fn after_failures_it_is_tried_soon_and_then_ever_less_often() {
    let mut failures = Failures::default();
    let mut now = due(lasting(90));
    assert_eq!(next(Some(lasting(90)), &failures, By::Itself), now);
    let mut waits = Vec::new();
    for _ in 0..8 {
        failures.add(now, None);
        let then = next(Some(lasting(90)), &failures, By::Itself);
        waits.push((then - now).whole_minutes());
        now = then;
    }
    assert_eq!(waits, [5, 25, 60, 180, 360, 720, 720, 720]);
    assert!(failures.at.len() <= 5, "only what counts is kept");
    assert_eq!(next(Some(lasting(90)), &Failures::default(), By::Itself), due(lasting(90)), "after a success");
    assert!(next(None, &Failures::default(), By::Itself) < day(0), "the first one is wanted now");
}

#[test]
fn what_the_authority_says_counts_for_everybody() {
    let mut failures = Failures::default();
    failures.add(day(60), Some(day(63)));
    for by in [By::Itself, By::Hand] {
        assert_eq!(next(Some(lasting(90)), &failures, by), day(63));
    }
}

#[test]
fn a_failed_renewal_is_told_two_weeks_before_the_end_at_the_latest() {
    let failed = Failures { count: 1, ..Failures::default() };
    let none = Failures::default();
    let first = |life: Life, failures: &Failures| {
        let hours = (0..).map(|hour| life.from + Duration::hours(hour));
        let told = hours.take_while(|now| *now < life.until).find(|now| is_late(life, failures, *now));
        told.map(|told| (life.until - told).whole_days())
    };
    for days in [45, 90, 180, 390] {
        assert!(first(lasting(days), &failed).unwrap() >= 14, "{days} days");
    }
    assert_eq!(first(lasting(90), &failed), Some(14), "half of the month is over, and not yet all of a fortnight left");
    assert_eq!(first(lasting(6), &failed), Some(1), "of one that lasts days, as soon as it failed");
    assert!(first(lasting(90), &none).unwrap() >= 14, "nobody has even tried");
    assert!(!is_late(lasting(90), &failed, day(59)), "a failure of long ago is none of this renewal");
}

#[test]
fn failures_outlive_a_restart() {
    let mut failures = Failures::default();
    failures.add(day(60), Some(day(61)));
    let text = serde_json::to_string(&failures).unwrap();
    assert_eq!(serde_json::from_str::<Failures>(&text).unwrap(), failures);
    assert_eq!(serde_json::from_str::<Failures>("{}").unwrap(), Failures::default());
}
