//! A newcomer's first minute: a sentence is tried on the demo home, and a player there really plays it.

use crate::app::{DEMO, eventually};
use crate::session::Session;
use serde_json::Value;
use support::desktop::Desktop;

const FILM: &str = "Seven Bridges to Cross";
const PLAYER: &str = "Bedroom TV";
const SENTENCE: &str = "play the movie seven bridges to cross on the bedroom tv";

#[tokio::test]
async fn a_typed_sentence_moves_a_player_of_the_demo_home() {
    let mut desktop = Desktop::start().unwrap();
    let browser = desktop.browser().unwrap();
    let session = Session::start(&mut desktop, DEMO).await;
    session.says("status", "Voice control is working").await;

    session.click("nav-try").await;
    session.type_into("try-text", SENTENCE).await;
    session.click("try-rehearse").await;
    session.says("try-intent", "PlayTitleIntent").await;
    session.says("try-orders", FILM).await;
    session.says("try-speech", FILM).await;
    // A rehearsal does nothing.
    session.click("nav-overview").await;
    session.click("open-screens").await;
    let screens = eventually("the browser", async || browser.opened()).await;
    let screens = screens.as_str();
    assert!(screens.ends_with("/demo"), "{screens}");
    assert_ne!(player(screens).await["playing"]["title"], FILM, "it was only a rehearsal");

    session.click("nav-try").await;
    session.do_it(SENTENCE).await;
    session.says("try-speech", FILM).await;
    session.click("nav-activity").await;
    session.says("log-entry", SENTENCE).await;
    session.click("nav-overview").await;
    session.says("last-command", SENTENCE).await;
    session.plays(PLAYER, FILM).await;
    assert_eq!(player(screens).await["playing"]["title"], FILM, "what the demo home itself shows");
    session.end().await;
}

/// The player as the demo home shows it to whoever looks at its page.
async fn player(screens: &str) -> Value {
    bridge::tls::install();
    let client = bridge::web::client("Usher's tests", &[]).unwrap();
    let state: Value = client.get(format!("{screens}/state")).send().await.unwrap().json().await.unwrap();
    let players = state["players"].as_array().unwrap();
    players.iter().find(|player| player["name"] == PLAYER).unwrap_or_else(|| panic!("{state:#}")).clone()
}
