//! What somebody may not do on their server is said as it is; and who is acted for changes by voice, each with a token of
//! their own.

use super::{Household, password_of};
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
