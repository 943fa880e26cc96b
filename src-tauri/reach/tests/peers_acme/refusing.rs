//! What an authority finds from outside when something is wrong at home, and names that it takes from nobody.

use crate::home::{Home, SEED, wish};
use axum::Router;
use axum::routing::get;
use household::fault::Code;
use internet::pebble::{Moods, Pebble};
use reach::acme::renewal::By;
use reach::acme::{Did, Proof};
use serde_json::json;
use std::sync::Arc;
use tokio::net::TcpListener;

#[tokio::test]
async fn whatever_the_authority_finds_is_told_in_its_own_words() {
    let pebble = Arc::new(Pebble::start(Moods::default()).await);
    let home = Home::new();
    let closed = home.refused(&pebble, "closed.example.org", Proof::Http).await.fault;
    assert_eq!(closed.code, Code::AcmeNotConnected, "{closed}");
    assert_eq!(closed.values.get("host").map(String::as_str), Some("closed.example.org"));
    assert!(closed.values.get("detail").is_some_and(|detail| detail.contains("refused")), "{closed}");
    pebble.dns("set-servfail", json!({ "host": "lost.example.org." })).await;
    let lost = home.refused(&pebble, "lost.example.org", Proof::Http).await.fault;
    assert!([Code::AcmeNotConnected, Code::AcmeDns].contains(&lost.code), "{lost}");
    let missing = home.refused(&pebble, "usher.example.org", Proof::Dns).await.fault;
    assert_eq!(missing.code, Code::AcmeNoSuchProof, "nobody keeps the name");
    let router = Router::new().fallback(get(|| async { "your router's page" }));
    let listener = TcpListener::bind(pebble.http).await.unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    let other = home.refused(&pebble, "other.example.org", Proof::Http).await.fault;
    assert_eq!(other.code, Code::AcmeWrongAnswer, "{other}");
    assert!(other.values.get("detail").is_some_and(|detail| detail.contains("router")), "{other}");
    assert!(!home.shows_proofs(), "no proof is left behind");
}

#[tokio::test]
async fn names_that_nobody_gets_are_told_so_and_star_names_need_the_dns() {
    let pebble = Arc::new(Pebble::start(Moods::default()).await);
    let home = Home::open(&pebble).await;
    let blocked = home.refused(&pebble, "usher.blocked.example", Proof::Http).await.fault;
    assert_eq!(blocked.code, Code::AcmeNameRefused, "{blocked}");
    let star = home.refused(&pebble, "*.example.org", Proof::Http).await.fault;
    assert_eq!(star.code, Code::AcmeNoSuchProof, "{star}");
}

#[tokio::test]
async fn an_account_that_the_authority_has_forgotten_is_made_anew() {
    let old = Arc::new(Pebble::start(Moods::default()).await);
    let home = Home::open(&old).await;
    home.authority(&old).certificate(&wish(&["usher.example.org"], Proof::Http), &home.proofs(), SEED).await.unwrap();
    let account = home.kept.text(reach::acme::What::Account);
    // The same authority, as far as anybody can tell, with an empty memory.
    let new = Arc::new(Pebble::start(Moods::default()).await);
    let moved = Home::open(&new).await;
    let number = |text: &str| text.replace(&old.directory, &new.directory).replace(&host(&old), &host(&new));
    use reach::acme::Kept as _;
    moved.kept.keep(reach::acme::What::Account, number(&account).into()).unwrap();
    let mut renewing = moved.renewing(&new, &["usher.example.org"], Proof::Http);
    let step = renewing.step(By::Itself, SEED).await;
    assert!(matches!(step.did, Did::Made(_)), "{step:?}");
    assert_ne!(moved.kept.text(reach::acme::What::Account), number(&account));
}

fn host(pebble: &Pebble) -> String {
    pebble.directory.trim_end_matches("/dir").to_owned()
}

#[tokio::test]
async fn lost_nonces_stop_nothing() {
    let pebble = Arc::new(Pebble::start(Moods { nonces_lost: 15, ..Moods::default() }).await);
    let home = Home::open(&pebble).await;
    for number in 0..4 {
        let name = format!("usher{number}.example.org");
        let wish = wish(&[&name], Proof::Http);
        home.authority(&pebble).certificate(&wish, &home.proofs(), SEED).await.unwrap();
    }
    assert!(pebble.has_said("badNonce") > 0 || pebble.has_said("nonce") > 0, "some were lost");
}

#[tokio::test]
async fn an_authority_that_is_away_is_told_by_its_name() {
    let home = Home::new();
    let pebble = Pebble::start(Moods::default()).await;
    let directory = pebble.directory.clone();
    let web = pebble.web();
    drop(pebble);
    let authority = reach::acme::Authority::new(web, home.clock.clone(), &directory, home.kept.clone());
    let wish = wish(&["usher.example.org"], Proof::Http);
    let away = authority.certificate(&wish, &home.proofs(), SEED).await.unwrap_err().fault;
    assert_eq!(
        (away.code, away.values.get("authority").map(String::as_str)),
        (Code::AcmeUnreachable, Some("127.0.0.1"))
    );
}
