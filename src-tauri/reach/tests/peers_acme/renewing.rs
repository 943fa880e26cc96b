//! A renewal that fails: tried within the limits, and told two weeks before it hurts.

use crate::home::{Home, SEED};
use household::clock::Clock as _;
use household::fault::Code;
use internet::pebble::{Moods, Pebble};
use reach::acme::renewal::By;
use reach::acme::{Did, Kept as _, Proof, What};
use std::sync::Arc;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[tokio::test]
async fn a_renewal_that_keeps_failing_is_told_two_weeks_ahead_and_forgotten_when_it_succeeds() {
    let pebble = Arc::new(Pebble::start(Moods::default()).await);
    let home = Home::open(&pebble).await;
    let mut renewing = home.renewing(&pebble, &["usher.example.org"], Proof::Dns);
    let Did::Made(said) = renewing.step(By::Itself, SEED).await.did else { panic!() };
    home.clock.go(DAY * 59);
    assert_eq!(renewing.step(By::Itself, SEED).await.did, Did::Nothing, "31 days ahead");
    // The name's keeper went out of business: the same home, where nobody sets the text any more.
    // With an account of its own: of a hundred orders, Pebble takes one account's earlier proof for one, whatever it is told.
    let broken = Home::new();
    broken.kept.keep(What::Certificate, home.kept.text(What::Certificate).into()).unwrap();
    broken.clock.go(DAY * 59);
    let mut renewing = broken.renewing(&pebble, &["usher.example.org"], Proof::Dns);
    let mut tries = 0;
    let told = loop {
        broken.clock.go(Duration::from_secs(60 * 60));
        let step = renewing.step(By::Itself, SEED).await;
        tries += usize::from(matches!(step.did, Did::Failed(_)));
        if let Some(fault) = step.late {
            break fault;
        }
        assert!(said.not_after > broken.clock.now(), "nobody told before it was over");
    };
    let left = said.not_after - broken.clock.now();
    assert_eq!(told.code, Code::CertificateNotRenewed);
    assert_eq!(told.values.get("host").map(String::as_str), Some("usher.example.org"));
    assert!(left.whole_days() >= 14, "two weeks ahead, not {left}");
    assert!((20..=60).contains(&tries), "it kept trying, and did not hammer: {tries}");
    assert_eq!(broken.shown.said().unwrap(), said, "what was there is still shown");
    // It works again, and the first try does it.
    home.clock.go(DAY * 17);
    let mut renewing = home.renewing(&pebble, &["usher.example.org"], Proof::Dns);
    let step = renewing.step(By::Itself, SEED).await;
    assert!(matches!(step.did, Did::Made(_)), "{step:?}");
    assert_eq!(renewing.last(), None, "nothing is left of it");
}
