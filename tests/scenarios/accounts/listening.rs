//! What a server tells by itself: commands ask for nothing that is known already, and what changes at home is known.

use super::Household;
use bridge::Bridge;
use demo::Flavour;
use household::fault::Code;
use std::time::Duration;
use support::gate::Gate;
use tokio::time::Instant;

const BOTH: [Flavour; 2] = [Flavour::Emby, Flavour::Jellyfin];
const FILM: &str = "The Lighthouse Keepers";
/// Whatever is waited for comes long before.
const PATIENCE: Duration = Duration::from_secs(20);

/// Tries again until it is so.
async fn until(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    let trying = async {
        while !is_so().await {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(PATIENCE, trying).await.unwrap_or_else(|_| panic!("waited for {what}"));
}

async fn said(bridge: &Bridge, text: &str) -> String {
    bridge.say(text, "en-US", None).await.activity.said.clone()
}

#[tokio::test]
async fn a_command_asks_the_server_for_nothing_but_what_it_wants_done() {
    for flavour in BOTH {
        let (household, bridge) = Household::with_maya(flavour).await;
        said(&bridge, "play the lighthouse keepers on the living room tv").await;
        let calls = || household.home.calls();
        // It listens soon, and what the order has just done has been told.
        until("a question that is answered without asking", async || {
            let before = calls();
            assert!(said(&bridge, "what is playing on the living room tv").await.contains(FILM));
            calls() == before
        })
        .await;
        let before = calls();
        assert!(said(&bridge, "pause the living room tv").await.contains("Paused"));
        assert_eq!(calls(), before + 1, "the order, and nothing else");
        bridge.stop().await;
    }
}

#[tokio::test]
async fn a_film_is_found_soon_after_it_came_and_not_when_it_is_gone() {
    for flavour in BOTH {
        let (household, bridge) = Household::with_maya(flavour).await;
        let play = async || said(&bridge, "play the lighthouse keepers on the living room tv").await;
        until("the film", async || play().await.contains(FILM)).await;
        assert!(household.home.take_out("Movie", FILM));
        until("no film", async || !bridge.titles(household::media::MediaKind::Movie).await.contains(&FILM.to_owned()))
            .await;
        assert!(household.home.put_back("Movie", FILM));
        until("the film again", async || play().await.contains(FILM)).await;
        bridge.stop().await;
    }
}

#[tokio::test]
async fn a_player_that_is_switched_off_is_remembered_over_a_restart() {
    for flavour in BOTH {
        let (household, bridge) = Household::with_maya(flavour).await;
        let names = |bridge: &Bridge| -> Vec<String> {
            let mut names: Vec<_> = bridge.seen_players().into_iter().map(|player| player.name).collect();
            names.sort();
            names
        };
        // Nobody looks at a window, and nobody asks for anything.
        until("the players", async || names(&bridge).len() == 4).await;
        household.home.connect("Nursery Tablet");
        until("the one that came", async || names(&bridge).contains(&"Nursery Tablet".to_owned())).await;
        household.home.disconnect("Bedroom TV");
        until("the one that left", async || {
            bridge.home().await.players.iter().all(|one| !one.connected || one.name != "Bedroom TV")
        })
        .await;
        bridge.stop().await;
        let bridge = household.start().await;
        let seen = bridge.seen_players();
        let tv = seen.iter().find(|player| player.name == "Bedroom TV").unwrap();
        assert_eq!(
            (tv.id.as_str(), tv.server.as_str()),
            (&*format!("{}:{}:{}", tv.server, tv.device, tv.app), household.home.server_id())
        );
        assert_eq!(names(&bridge).len(), 5);
        bridge.stop().await;
    }
}

#[tokio::test]
async fn a_server_that_is_started_anew_is_no_fault_until_it_stays_away() {
    let household = Household::with(Flavour::Emby).await;
    let mut gate = Gate::to(household.home.base_url().trim_start_matches("http://").parse().unwrap()).await;
    let bridge = household.start().await;
    bridge.send(super::add(&gate.address().to_string(), super::password_of("Maya", "lighthouse"))).await;
    until("it is used", async || said(&bridge, "pause the living room tv").await.contains("Living Room TV")).await;
    until("it is shown", async || bridge.home().await.servers[0].reachable).await;
    gate.close().await;
    let gone = Instant::now();
    // It is noticed at once, though nobody says anything.
    until("it is missed", async || !bridge.home().await.servers[0].reachable).await;
    assert_eq!(super::codes(&bridge), [], "not yet a fault after {:?}", gone.elapsed());
    assert!(bridge.home().await.servers[0].answered.is_some(), "it says when it was last there");
    until("the fault", async || super::codes(&bridge) == [Code::ServerUnreachable]).await;
    let patience = Code::ServerUnreachable.shows_after();
    assert!(gone.elapsed() >= patience && gone.elapsed() < patience + Duration::from_secs(3), "{:?}", gone.elapsed());
    gate.open().await;
    until("it is withdrawn", async || super::codes(&bridge).is_empty()).await;
    bridge.stop().await;
}
