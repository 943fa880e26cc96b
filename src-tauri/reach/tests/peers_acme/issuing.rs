//! Each way to prove a name: a certificate is made, renewed with the same account, and taken back.

use crate::home::{Home, SEED};
use internet::pebble::{Moods, Pebble};
use reach::acme::renewal::By;
use reach::acme::{Did, Proof, What};
use std::sync::Arc;
use std::time::Duration;

async fn made_renewed_and_revoked(names: &[&str], proof: Proof) {
    let pebble = Arc::new(Pebble::start(Moods::default()).await);
    let home = Home::open(&pebble).await;
    let mut renewing = home.renewing(&pebble, names, proof);
    let step = renewing.step(By::Itself, SEED).await;
    let Did::Made(said) = &step.did else { panic!("{step:?}") };
    assert_eq!(
        (said.names.as_slice(), said.key.as_str()),
        (&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()[..], "RSA 2048")
    );
    assert!((said.not_after - step.next).whole_days() == 30 && step.late.is_none() && step.unkept.is_none());
    assert_eq!(home.shown.said().as_ref(), Some(said), "it is shown at once");
    assert!(!home.shows_proofs(), "no proof is left behind");
    let (account, first) = (home.kept.text(What::Account), home.kept.serial());
    assert_eq!(pebble.status(&first).await, "Valid");
    // A restart: what was kept is shown, and nothing is asked.
    home.shown.hide();
    let mut renewing = home.renewing(&pebble, names, proof);
    assert_eq!(home.shown.said().as_ref(), Some(said));
    assert_eq!(renewing.step(By::Itself, SEED).await.did, Did::Nothing);
    // A month before its end.
    home.clock.go(Duration::from_secs(60 * 24 * 60 * 60));
    let step = renewing.step(By::Itself, [8; 32]).await;
    assert!(matches!(&step.did, Did::Made(_)), "{step:?}");
    let second = home.kept.serial();
    assert_ne!(first, second);
    assert_eq!(home.kept.text(What::Account), account, "by the same account");
    assert_eq!(pebble.status(&second).await, "Valid");
    renewing.revoke().await.unwrap();
    assert_eq!(pebble.status(&second).await, "Revoked");
    assert_eq!(home.shown.said(), None, "nothing is shown that nobody trusts");
}

#[tokio::test]
async fn a_name_is_proven_at_port_80() {
    made_renewed_and_revoked(&["usher.example.org"], Proof::Http).await;
}

#[tokio::test]
async fn a_name_is_proven_inside_tls() {
    made_renewed_and_revoked(&["usher.example.org"], Proof::TlsAlpn).await;
}

#[tokio::test]
async fn a_name_is_proven_beside_the_name() {
    made_renewed_and_revoked(&["usher.example.org"], Proof::Dns).await;
}

#[tokio::test]
async fn several_names_and_one_with_a_star_are_proven_one_after_the_other() {
    made_renewed_and_revoked(&["usher.example.org", "*.usher.example.org"], Proof::Dns).await;
}
