//! Servers and keyrings that go and come back.
//!
//! `USHER_KILLS` says how often the server is switched off; a soak gives 200.

use super::failures::until;
use super::{Household, add, codes, password_of};
use bridge::api::Answer;
use bridge::secrets::Unavailable;
use bridge::{Bridge, Options};
use demo::Flavour;
use household::fault::Code;
use std::time::Duration;
use support::gate::Gate;
use tokio::time::Instant;

/// In an ordinary test run.
const FEW: usize = 8;
/// A server that is back is used by then.
const SOON: Duration = Duration::from_secs(3);
/// Alexa hangs up then.
const ALEXA_WAITS: Duration = Duration::from_secs(8);

async fn say(bridge: &Bridge) -> String {
    let begun = Instant::now();
    let said = bridge.say("pause the living room tv", "en-US", None).await.activity.said.clone();
    assert!(begun.elapsed() < ALEXA_WAITS, "{:?}: {said}", begun.elapsed());
    assert!(!said.is_empty());
    said
}

fn is_done(said: &str) -> bool {
    said.contains("Living Room TV")
}

async fn behind_a_gate() -> (Household, Gate, Bridge) {
    let household = Household::with(Flavour::Jellyfin).await;
    let gate = Gate::to(household.home.base_url().trim_start_matches("http://").parse().unwrap()).await;
    let bridge = household.start().await;
    let added = bridge.send(add(&gate.address().to_string(), password_of("Maya", "lighthouse"))).await;
    assert!(matches!(added, Answer::Added(_)), "{added:?}");
    (household, gate, bridge)
}

#[tokio::test]
async fn a_server_that_is_off_at_the_start_is_named_and_used_when_it_comes() {
    let (household, mut gate, bridge) = behind_a_gate().await;
    bridge.stop().await;
    gate.close().await;
    let bridge = household.start().await;
    assert_eq!(codes(&bridge), [Code::ServerUnreachable]);
    assert_eq!(say(&bridge).await, format!("{} does not answer.", household.home.server_name()));
    let view = bridge.home().await.servers.remove(0);
    assert!(!view.reachable);
    gate.open().await;
    let back = Instant::now();
    // Nobody asks for anything: it is found all the same.
    until(|| codes(&bridge).is_empty()).await;
    assert!(back.elapsed() < SOON, "{:?}", back.elapsed());
    assert!(is_done(&say(&bridge).await));
    bridge.stop().await;
}

#[tokio::test]
async fn a_server_that_goes_and_comes_is_used_within_three_seconds_and_every_command_is_answered() {
    let kills = std::env::var("USHER_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(FEW);
    let (_household, mut gate, bridge) = behind_a_gate().await;
    let mut slowest = Duration::ZERO;
    for kill in 0..kills {
        // At another moment of the command each time.
        let (said, ()) = tokio::join!(say(&bridge), async {
            tokio::time::sleep(Duration::from_millis((kill as u64 * 7) % 23)).await;
            gate.close().await;
        });
        let away = say(&bridge).await;
        assert!(away.ends_with("does not answer."), "{said} / {away}");
        tokio::time::sleep(Duration::from_millis((kill as u64 * 131) % 700)).await;
        gate.open().await;
        let back = Instant::now();
        while !is_done(&say(&bridge).await) {
            assert!(back.elapsed() < SOON, "kill {kill}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        slowest = slowest.max(back.elapsed());
    }
    println!("{kills} times off and on: used again after {slowest:?} at most");
    until(|| codes(&bridge).is_empty()).await;
    bridge.stop().await;
}

#[tokio::test]
async fn a_keyring_that_is_locked_at_the_start_is_named_and_used_when_it_opens() {
    let (household, bridge) = Household::with_maya(Flavour::Emby).await;
    bridge.stop().await;
    household.keyring.close(Some(Unavailable::Locked));
    let bridge = household.start().await;
    assert_eq!(codes(&bridge), [Code::KeyringClosed]);
    assert_eq!(say(&bridge).await, "Usher cannot open the keyring that holds its sign-ins.");
    household.keyring.close(None);
    bridge.stop().await;
    let bridge = household.start().await;
    assert!(is_done(&say(&bridge).await));
    assert_eq!(codes(&bridge), []);
    bridge.stop().await;
}

#[tokio::test]
async fn without_a_keyring_a_low_fault_says_where_the_sign_ins_are() {
    let household = Household::with(Flavour::Emby).await;
    household.keyring.close(Some(Unavailable::Absent));
    let bridge = household.start().await;
    bridge.send(household.add("Maya", "lighthouse")).await;
    assert_eq!(codes(&bridge), [Code::SecretsInFile]);
    assert!(is_done(&say(&bridge).await));
    bridge.stop().await;
    // Some day there is a keyring: the next start moves them, and nobody has to sign in again.
    household.keyring.close(None);
    let bridge = Bridge::start(Options { closed: true, ..household.options() }).await.unwrap();
    assert!(is_done(&say(&bridge).await));
    assert_eq!(codes(&bridge), []);
    assert_eq!(household.keyring.len(), 1);
    assert!(!household.folder.path().join("secrets.json").exists());
    bridge.stop().await;
}
