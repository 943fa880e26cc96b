//! Several sentences in a row: what stays open, what is remembered, what closes.

use serde_json::Value;
use support::alexa::speech;
use support::usher::Usher;

/// What comes back with the next sentence.
fn attributes(answer: &Value) -> Value {
    answer["sessionAttributes"].clone()
}

fn stays_open(answer: &Value) -> bool {
    answer["response"]["shouldEndSession"] == Value::Bool(false)
}

#[tokio::test]
async fn an_opened_skill_listens_until_it_is_told_to_stop() {
    let usher = Usher::start(false).await;
    let opened = usher.alexa.launch(&usher.door()).await;
    assert!(stays_open(&opened) && speech(&opened).contains("Usher is ready"), "{opened}");
    let muted = usher.intent("MuteIntent", &[], &attributes(&opened)).await;
    assert!(stays_open(&muted), "an open conversation goes on: {muted}");
    let over = usher.intent("AMAZON.CancelIntent", &[], &attributes(&muted)).await;
    assert!(!stays_open(&over), "{over}");
    usher.bridge.stop().await;
}

#[tokio::test]
async fn a_single_command_ends_by_itself() {
    let usher = Usher::start(true).await;
    let muted = usher.intent("MuteIntent", &[], &Value::Null).await;
    assert!(!stays_open(&muted), "{muted}");
    usher.bridge.stop().await;
}

#[tokio::test]
async fn a_close_title_is_asked_about_and_yes_plays_it() {
    let usher = Usher::start(false).await;
    let asked = usher.intent("PlayTitleIntent", &[("title", "harbour lights")], &Value::Null).await;
    assert!(speech(&asked).starts_with("Did you mean"), "{}", speech(&asked));
    assert!(stays_open(&asked));
    let played = usher.intent("AMAZON.YesIntent", &[], &attributes(&asked)).await;
    assert!(speech(&played).starts_with("Playing"), "{}", speech(&played));
    usher.bridge.stop().await;
}

#[tokio::test]
async fn the_chosen_player_is_kept_for_that_echo() {
    let usher = Usher::start(true).await;
    usher.say("SetPlayerIntent", &[("player", "kitchen speaker")]).await;
    assert_eq!(usher.say("AMAZON.PauseIntent", &[]).await, "Paused on Kitchen Speaker.");
    let kept = std::fs::read_to_string(usher.folder.path().join("settings.json")).unwrap();
    assert!(kept.contains("Kitchen Speaker"), "{kept}");
    usher.bridge.stop().await;
}

#[tokio::test]
async fn another_user_stays_another_user() {
    let usher = Usher::start(false).await;
    usher.say("SetUserIntent", &[("user", "jonas")]).await;
    assert!(usher.say("WhoIsUserIntent", &[]).await.contains("Jonas"));
    let ruth = usher.say("SetUserIntent", &[("user", "ruth")]).await;
    assert_eq!(ruth, "Ruth has not signed in to Usher yet.");
    usher.bridge.stop().await;
}
