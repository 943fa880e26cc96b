//! Servers that move, and certificates and clocks that change.

use super::failures::{SelfSigned, until};
use super::found::SOON;
use super::{Household, add, codes, password_of};
use axum::Router;
use axum::extract::Request;
use axum::routing::any;
use bridge::api::view::HomeView;
use bridge::api::{Answer, Event, Intention};
use bridge::clock::Time;
use bridge::secrets::Unavailable;
use bridge::{Bridge, Options};
use demo::{Flavour, Home};
use household::fault::Code;
use secrecy::ExposeSecret;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use support::gate::Gate;
use support::hands::Hands;
use tokio::net::TcpListener;
use tokio::sync::broadcast::Receiver;
use tokio::time::{Instant, timeout, timeout_at};

fn address_of(home: &Home) -> SocketAddr {
    home.base_url().trim_start_matches("http://").parse().unwrap()
}

/// Somebody else at an address, and which tokens they were given.
async fn stranger(at: SocketAddr) -> Arc<Mutex<Vec<String>>> {
    let heard: Arc<Mutex<Vec<String>>> = Arc::default();
    let hears = heard.clone();
    let answer = move |request: Request| {
        let headers = format!("{} {:?}", request.uri(), request.headers());
        hears.lock().unwrap().push(headers);
        async { r#"{"Id":"0123456789abcdef0123456789abcdef","ServerName":"Stranger","Version":"4.8.0.0"}"# }
    };
    let listener = TcpListener::bind(at).await.unwrap();
    tokio::spawn(async move { axum::serve(listener, Router::new().fallback(any(answer))).await });
    heard
}

async fn shown(events: &mut Receiver<Event>, when: impl Fn(&HomeView) -> bool) -> HomeView {
    let until = Instant::now() + SOON;
    let mut last = None;
    while let Ok(event) = timeout_at(until, events.recv()).await {
        if let Event::Home(view) = event.unwrap() {
            if when(&view) {
                return view;
            }
            last = Some(view);
        }
    }
    panic!("it is not shown: {last:#?}");
}

async fn say(bridge: &Bridge) -> String {
    bridge.say("pause the living room tv", "en-US", None).await.activity.said.clone()
}

async fn is_followed(flavour: Flavour) {
    let household = Household::that_answers(flavour).await;
    let mut gate = Gate::to(address_of(&household.home)).await;
    let bridge = household.start().await;
    let mut events = bridge.events();
    let added = bridge.send(add(&gate.address().to_string(), password_of("Maya", "lighthouse"))).await;
    assert!(matches!(added, Answer::Added(_)), "{added:?}");
    assert_eq!(say(&bridge).await, "Paused on Living Room TV.");
    // It has another address now, and somebody else has its own.
    gate.close().await;
    let heard = stranger(gate.address()).await;
    assert!(!say(&bridge).await.contains("Paused"), "it is not where it was");
    let begun = Instant::now();
    let new = format!("{}/", household.home.base_url());
    let there = |home: &HomeView| home.servers.iter().any(|server| server.reachable && server.address == new);
    shown(&mut events, there).await;
    assert!(begun.elapsed() < Duration::from_secs(8), "{:?}", begun.elapsed());
    assert_eq!(say(&bridge).await, "Paused on Living Room TV.");
    until(|| codes(&bridge).is_empty()).await;
    let heard = heard.lock().unwrap().join("\n");
    let token = household.token("Maya").unwrap();
    assert!(heard.contains("/System/Info/Public") && !heard.contains(token.expose_secret()), "{heard}");
    bridge.stop().await;

    // It is kept.
    let bridge = household.start().await;
    assert_eq!(bridge.kept_servers()[0].address, new);
    assert_eq!(say(&bridge).await, "Paused on Living Room TV.");
    bridge.stop().await;
}

#[tokio::test]
async fn an_emby_that_moves_is_followed_and_whoever_is_in_its_place_gets_no_token() {
    is_followed(Flavour::Emby).await;
}

#[tokio::test]
async fn a_jellyfin_that_moves_is_followed_and_whoever_is_in_its_place_gets_no_token() {
    is_followed(Flavour::Jellyfin).await;
}

/// A household whose server is behind HTTPS, with Maya signed in.
async fn encrypted(options: impl Fn(&Household) -> Options) -> (Household, SelfSigned, Bridge) {
    let household = Household::that_answers(Flavour::Emby).await;
    let door = SelfSigned::before(address_of(&household.home)).await;
    let bridge = Bridge::start(options(&household)).await.unwrap();
    bridge.ready().await;
    let address = format!("https://localhost:{}", door.port);
    let look = bridge.send(Intention::LookAtServer { address: address.clone(), fingerprint: None }).await;
    let Answer::Fault(fault) = look else { panic!("{look:?}") };
    let fingerprint = Some(fault.values["fingerprint"].clone());
    let by = password_of("Maya", "lighthouse");
    let added = bridge.send(Intention::AddServer { kind: None, address, fingerprint, by }).await;
    assert!(matches!(added, Answer::Added(_)), "{added:?}");
    (household, door, bridge)
}

/// The certificate that the settings hold for the only server.
fn household_fingerprint(household: &Household) -> String {
    let settings = std::fs::read(household.folder.path().join("settings.json")).unwrap();
    let settings: serde_json::Value = serde_json::from_slice(&settings).unwrap();
    settings["servers"][0]["fingerprint"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_certificate_that_changes_is_told_and_used_only_after_somebody_vouches_for_it() {
    let (household, door, bridge) = encrypted(Household::options).await;
    assert_eq!(say(&bridge).await, "Paused on Living Room TV.");
    door.renew();
    assert!(!say(&bridge).await.contains("Paused"));
    until(|| codes(&bridge).contains(&Code::CertificateChanged)).await;
    let fault = bridge.faults().into_iter().find(|fault| fault.code == Code::CertificateChanged).unwrap();
    assert_eq!(fault.values["server"], household.home.server_name());
    let known = &household_fingerprint(&household);
    assert!(fault.values["before"] == *known && fault.values["fingerprint"] != *known, "{:?}", fault.values);
    let server = household.home.server_id().to_owned();
    let vouch = |fingerprint: &str| Intention::VouchForCertificate {
        server: server.clone(),
        fingerprint: fingerprint.to_owned(),
    };
    let wrong = bridge.send(vouch("12:34")).await;
    assert!(matches!(wrong, Answer::Fault(fault) if fault.code == "fingerprint-not-understood"));
    assert_eq!(bridge.send(vouch(&fault.values["fingerprint"])).await, Answer::Done);
    until(|| codes(&bridge).is_empty()).await;
    assert_eq!(say(&bridge).await, "Paused on Living Room TV.");
    bridge.stop().await;
}

#[tokio::test]
async fn a_server_with_encryption_is_not_followed_to_where_it_has_none() {
    let (household, door, bridge) = encrypted(Household::options).await;
    // Only the plain one is left, and answers broadcasts: anybody could do that in its name.
    household.home.take_received();
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    drop(door);
    let mut settings: serde_json::Value =
        serde_json::from_slice(&std::fs::read(household.folder.path().join("settings.json")).unwrap()).unwrap();
    settings["servers"][0]["addresses"] = serde_json::json!([format!("https://localhost:{}", closed.port())]);
    bridge.stop().await;
    std::fs::write(household.folder.path().join("settings.json"), settings.to_string()).unwrap();
    let bridge = household.start().await;
    let mut events = bridge.events();
    bridge.send(Intention::LookAround { on: true }).await;
    let found = async {
        while !matches!(events.recv().await.unwrap(), Event::Nearby(view) if view.found.iter().any(|one| one.confirmed))
        {
        }
    };
    timeout(SOON, found).await.unwrap();
    assert!(!say(&bridge).await.contains("Paused"));
    assert!(household.home.received().is_empty(), "it was told nothing");
    assert_eq!(bridge.kept_servers()[0].address, format!("https://localhost:{}", closed.port()));
    bridge.stop().await;
}

#[tokio::test]
async fn after_a_sleep_what_would_wait_for_long_is_tried_at_once() {
    let (household, bridge) = Household::with_maya(Flavour::Emby).await;
    bridge.stop().await;
    household.keyring.close(Some(Unavailable::Locked));
    let hands = Arc::new(Hands::default());
    let mut options = household.options();
    options.stand_ins.clock = Time(hands.clone());
    let bridge = Bridge::start(options).await.unwrap();
    bridge.ready().await;
    assert_eq!(codes(&bridge), [Code::KeyringClosed]);
    household.keyring.close(None);
    let begun = Instant::now();
    // The lid is closed for an hour. Nobody asks for anything.
    hands.pass(Duration::from_secs(3600));
    until(|| codes(&bridge).is_empty()).await;
    println!("tried after {:?}", begun.elapsed());
    assert_eq!(say(&bridge).await, "Paused on Living Room TV.");
    bridge.stop().await;
}
