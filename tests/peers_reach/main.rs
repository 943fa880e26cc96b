//! The whole of Usher with a real certificate authority, Debian's `pebble`: a home on the way "directly" gets its certificate by
//! its own public listener, renews it while Alexa speaks, keeps it, and says in time when the authority refuses.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on must fail")]

mod calling;
mod home;

use bridge::api::view::ReachState;
use bridge::api::{Answer, Intention};
use calling::Caller;
use home::{DAY, Home, NAME, ends, happened, until};
use household::clock::Clock as _;
use household::fault::Code;
use internet::pebble::Moods;
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// How many requests renewals must not cost one of.
const REQUESTS: usize = 10_000;
/// How many ask at the same time.
const ASKING: usize = 8;
/// How soon each certificate is due after it was made: a month before its end, by this home's clock, which is so far ahead of
/// the authority's.
const DUE: Duration = Duration::from_secs(10);
/// A certificate lasts ninety days, and is renewed thirty days ahead.
const AHEAD: time::Duration = time::Duration::days(30);

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_signed_requests_go_through_while_a_real_authority_renews_the_certificate() {
    let home = Home::at(DAY * 60 - DUE).await;
    let usher = home.start().await;
    home.choose(&usher, None).await;
    let view = until(&usher, "up", |view| view.state == ReachState::Up).await;
    assert_eq!(view.address, Some(format!("https://{NAME}")));
    let steps: Vec<(&str, &str)> = view.steps.iter().map(|step| (&*step.step, &*step.state)).collect();
    assert_eq!(steps, [("name", "done"), ("listen", "done"), ("certificate", "done")]);
    let certificate = view.certificate.unwrap();
    assert_eq!(certificate.names, [NAME]);
    assert_eq!(home::time(&certificate.until) - home::time(&certificate.renewed.unwrap()), AHEAD);

    let caller = Arc::new(Caller::new(&home).await);
    let first = caller.asks(&caller.client(false)).await;
    let answered = Arc::new(AtomicUsize::new(1));
    let asking: Vec<_> = (0..ASKING)
        .map(|number| {
            let (caller, answered) = (caller.clone(), answered.clone());
            tokio::spawn(async move {
                // Alexa keeps her connections; whoever calls for the first time makes a new one.
                let client = caller.client(number > 1);
                let mut shown = BTreeSet::new();
                while answered.load(Ordering::Relaxed) < REQUESTS {
                    shown.insert(caller.asks(&client).await);
                    answered.fetch_add(1, Ordering::Relaxed);
                }
                shown
            })
        })
        .collect();
    let mut shown = BTreeSet::new();
    for asked in asking {
        shown.extend(asked.await.expect("not one request was dropped"));
    }
    let view = home::show(&usher).await;
    let renewed = happened(&view, "certificate-renewed");
    println!("{} requests, {} renewals, {} certificates shown", answered.load(Ordering::Relaxed), renewed, shown.len());
    assert!(renewed >= 1 && shown.len() >= 2 && shown.contains(&first), "renewed meanwhile: {:#?}", view.story);
    assert_eq!(happened(&view, "certificate-not-renewed") + happened(&view, "down"), 0, "{:#?}", view.story);

    // The authority goes, so that nothing new is made; Usher is started anew.
    home.without_authority().await;
    usher.stop().await;
    let kept = home.kept_certificate();
    assert_ne!(kept, first);
    let usher = home.start().await;
    until(&usher, "up again", |view| view.state == ReachState::Up).await;
    assert_eq!(caller.asks(&caller.client(false)).await, kept, "the renewed one is shown after a restart");
    usher.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authority_that_refuses_is_known_two_weeks_before_it_hurts_and_forgotten_when_it_gives() {
    let home = Home::at(Duration::ZERO).await;
    let usher = home.start().await;
    home.choose(&usher, None).await;
    let view = until(&usher, "up", |view| view.state == ReachState::Up).await;
    let end = ends(&view);

    // From outside the name leads nowhere any more. The authority has forgotten what it has seen before: Pebble takes an old
    // proof for one order in a hundred, whatever it is told.
    home.another_authority(Moods::default()).await;
    home.dns("set-servfail", json!({ "host": format!("{NAME}.") })).await;
    home.clock.go(DAY * 59);
    assert!(home.clock.now() < end - AHEAD);
    let known = || usher.faults().into_iter().find(|fault| fault.code == Code::CertificateNotRenewed);
    let mut tries = 0;
    let fault = loop {
        home.clock.go(Duration::from_secs(6 * 60 * 60));
        // Whatever is due now is tried before time goes on.
        let now = home.clock.now();
        until(&usher, "a try", |view| home::next_try(view) > now || known().is_some()).await;
        tries += 1;
        if let Some(fault) = known() {
            break fault;
        }
        assert!(home.clock.now() < end, "nobody told before it was over");
    };
    let left = end - home.clock.now();
    println!("known {left} before the end, after {tries} times six hours");
    assert!(left >= time::Duration::days(14), "two weeks ahead, not {left}");
    assert_eq!(fault.values.get("host").map(String::as_str), Some(NAME));
    let view = home::show(&usher).await;
    assert_eq!((view.state, ends(&view)), (ReachState::Up, end), "what is there is still shown");
    assert!(happened(&view, "certificate-not-renewed") > 0, "{:#?}", view.story);
    usher.stop().await;

    let usher = home.start().await;
    until(&usher, "up again", |view| view.state == ReachState::Up).await;
    home::knows(&usher, Code::CertificateNotRenewed, true).await;
    // The authority is another one to itself: it has forgotten the account. Its certificates last longer than the clock is ahead.
    home.another_authority(Moods { days: 200, ..Moods::default() }).await;
    assert_eq!(usher.send(Intention::RenewCertificate).await, Answer::Done);
    let view = until(&usher, "the new one", |view| ends(view) > end).await;
    assert_eq!(happened(&view, "certificate-renewed"), 1, "{:#?}", view.story);
    home::knows(&usher, Code::CertificateNotRenewed, false).await;
    usher.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_can_be_proven_at_port_80_where_nothing_else_is_said() {
    let home = Home::at(Duration::ZERO).await;
    let usher = home.start().await;
    home.choose(&usher, Some("http")).await;
    let view = until(&usher, "up", |view| view.state == ReachState::Up).await;
    assert_eq!(happened(&view, "certificate-made"), 1);
    let caller = Caller::new(&home).await;
    assert_eq!(caller.asks(&caller.client(false)).await, home.kept_certificate());
    assert_eq!(home.at_port_80("/").await, Some(404));
    usher.stop().await;
    assert_eq!(home.at_port_80("/").await, None, "it ends with Usher");
}
