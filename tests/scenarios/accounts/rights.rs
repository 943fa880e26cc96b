//! What somebody may not do on their server is said as it is; and who is acted for changes by voice, each with a token of
//! their own.

use super::failures::until;
use super::{Household, codes, password_of, told};
use bridge::Bridge;
use bridge::api::{Answer, Intention};
use demo::Flavour;

async fn with(flavour: Flavour, people: &[(&str, &str)]) -> (Household, Bridge) {
    let household = Household::with(flavour).await;
    let bridge = household.start().await;
    for (name, password) in people {
        let by = password_of(name, password);
        let add = super::add(&household.home.base_url(), by);
        assert!(matches!(bridge.send(add).await, Answer::Added(_)));
    }
    (household, bridge)
}

async fn say(bridge: &Bridge, text: &str) -> String {
    bridge.say(text, "en-US", None).await.activity.said.clone()
}

#[tokio::test]
async fn whoever_may_not_control_others_is_told_so_and_not_that_a_player_is_off() {
    for flavour in [Flavour::Emby, Flavour::Jellyfin12] {
        let (_household, bridge) = with(flavour, &[("Ruth", "harbour")]).await;
        let wanted = "Ruth may not control the players of others.";
        assert_eq!(say(&bridge, "pause the living room tv").await, wanted);
        assert_eq!(say(&bridge, "pause").await, wanted);
        bridge.stop().await;
    }
}

#[tokio::test]
async fn a_player_that_is_off_is_still_said_to_be_off() {
    let (_household, bridge) = with(Flavour::Emby, &[("Jonas", "anchor")]).await;
    assert_eq!(say(&bridge, "pause the nursery tablet").await, "nursery tablet is not connected.");
    bridge.stop().await;
}

#[tokio::test]
async fn whoever_may_not_watch_live_tv_is_told_so_and_others_watch_it() {
    for flavour in [Flavour::Emby, Flavour::Jellyfin12] {
        let (household, bridge) = with(flavour, &[("Maya", "lighthouse"), ("Ruth", "harbour")]).await;
        assert_eq!(
            say(&bridge, "tune to harbour one on the living room tv").await,
            "Playing Harbour One on Living Room TV."
        );
        // In front of a player she may control it.
        assert!(say(&bridge, "add ruth to the session on the living room tv").await.contains("Ruth"));
        assert_eq!(say(&bridge, "change the user to ruth").await, "Hello Ruth.");
        household.home.take_received();
        let wanted = "Ruth may not watch live TV.";
        assert_eq!(say(&bridge, "tune to harbour one on the living room tv").await, wanted);
        assert_eq!(household.home.received(), []);
        assert_eq!(codes(&bridge), [], "it is no fault of the home");
        bridge.stop().await;
    }
}

#[tokio::test]
async fn a_child_is_told_what_is_not_for_it_and_nobody_puts_it_on_its_tablet() {
    for flavour in [Flavour::Emby, Flavour::Jellyfin12] {
        let (household, bridge) = with(flavour, &[("Pip", ""), ("Maya", "lighthouse")]).await;
        assert!(household.home.connect("Nursery Tablet"));
        let play = async |title: &str| say(&bridge, &format!("play the movie {title} on the nursery tablet")).await;
        assert_eq!(play("iron orchard").await, "Pip may not play Iron Orchard.");
        assert!(play("a film that nobody made").await.starts_with("I could not find"));
        assert_eq!(household.home.received(), []);
        assert_eq!(play("two fast snails").await, "Playing 2 Fast Snails on Nursery Tablet.");
        assert_eq!(say(&bridge, "change the user to maya").await, "Hello Maya.");
        assert_eq!(play("iron orchard").await, "Nursery Tablet cannot play Iron Orchard.");
        assert_eq!(household.home.player("Nursery Tablet").unwrap().title.as_deref(), Some("2 Fast Snails"));
        bridge.stop().await;
    }
}

#[tokio::test]
async fn outside_their_hours_somebody_is_told_so_and_within_them_is_obeyed_again() {
    for (flavour, told_so, code) in [
        (Flavour::Emby, "Maya may not watch at this hour.", "parental-control"),
        (Flavour::Jellyfin12, "Maya is not allowed to do that.", "not-allowed"),
    ] {
        let (household, bridge) = with(flavour, &[("Maya", "lighthouse")]).await;
        assert!(household.home.send_to_bed("Maya", true));
        household.home.take_received();
        assert_eq!(say(&bridge, "pause the living room tv").await, told_so);
        let again = bridge.send(household.add("Maya", "lighthouse")).await;
        assert_eq!(told(again), format!("{code} server={} user=Maya", household.home.server_name()));
        assert_eq!(household.home.received(), []);
        household.home.send_to_bed("Maya", false);
        assert_eq!(say(&bridge, "pause the living room tv").await, "Paused on Living Room TV.");
        until(|| codes(&bridge).is_empty()).await;
        bridge.stop().await;
    }
}

#[tokio::test]
async fn the_user_changes_by_voice_to_whoever_has_a_token_and_else_it_is_said_what_to_do() {
    for flavour in [Flavour::Emby, Flavour::Jellyfin] {
        let (household, bridge) = with(flavour, &[("Maya", "lighthouse"), ("Jonas", "anchor")]).await;
        assert_eq!(say(&bridge, "change the user to jonas").await, "Hello Jonas.");
        household.home.take_received();
        assert_eq!(say(&bridge, "pause the living room tv").await, "Paused on Living Room TV.");
        assert_eq!(bridge.home().await.active_user.as_deref(), Some("Jonas"));
        assert_eq!(say(&bridge, "change the user to ruth").await, "Ruth has not signed in to Usher yet.");
        let server = household.home.server_id().to_owned();
        bridge.send(Intention::SignIn { server: server.clone(), by: password_of("Ruth", "harbour") }).await;
        assert_eq!(say(&bridge, "change the user to ruth").await, "Hello Ruth.");
        assert_eq!(say(&bridge, "pause the living room tv").await, "Ruth may not control the players of others.");
        // Who leaves is acted for no more.
        bridge.send(Intention::SignOut { server, user: "Ruth".into() }).await;
        assert_eq!(say(&bridge, "resume the living room tv").await, "Playing on Living Room TV.");
        bridge.stop().await;
    }
}
