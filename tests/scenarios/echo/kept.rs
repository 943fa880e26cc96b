//! An Echo and a real server, which outlives each start of Usher. The demo home stands for it.

use super::{Eyes, HERE};
use crate::accounts::Household;
use bridge::Bridge;
use demo::Flavour;
use household::media::MediaKind;
use household::server::Query;
use serde_json::{Value, json};
use std::time::Duration;
use support::alexa::{Alexa, SKILL, speech};

const BOOK: [(&str, &str); 2] = [("title", "the tide table"), HERE];

/// Puts something into the settings, as its owner would.
fn set(household: &Household, key: &str, value: &str) {
    let file = household.folder.path().join("settings.json");
    let mut settings: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    settings[key] = value.into();
    std::fs::write(&file, settings.to_string()).unwrap();
}

async fn start(household: &Household, alexa: &Alexa) -> Bridge {
    let options = bridge::Options { stand_ins: alexa.stand_ins(), ..household.options() };
    let bridge = Bridge::start(options).await.unwrap();
    bridge.ready().await;
    bridge
}

fn door(bridge: &Bridge) -> String {
    format!("http://{}", bridge.listening().unwrap())
}

/// What the Echo tells of a stream; the answer.
async fn tell(alexa: &Alexa, bridge: &Bridge, kind: &str, token: &str, offset: Duration) -> Value {
    let offset = u64::try_from(offset.as_millis()).unwrap();
    let request = json!({ "type": format!("AudioPlayer.{kind}"), "token": token, "offsetInMilliseconds": offset });
    alexa.request(&door(bridge), &request, &Value::Null).await
}

fn stream(answer: &Value) -> (String, String, Duration) {
    let stream = &answer["response"]["directives"][0]["audioItem"]["stream"];
    let text = |key: &str| stream[key].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned();
    (text("url"), text("token"), Duration::from_millis(stream["offsetInMilliseconds"].as_u64().unwrap()))
}

async fn a_book_on_a_real_server_goes_on_after_a_restart(flavour: Flavour) {
    let alexa = Alexa::start().await;
    let (household, first) = Household::with_maya(flavour).await;
    first.stop().await;
    set(&household, "skillId", SKILL);
    let bridge = start(&household, &alexa).await;
    let answer = alexa.intent(&door(&bridge), "PlayAudiobookIntent", &BOOK, &Value::Null).await;
    assert_eq!(speech(&answer), "Usher has no public address yet, so an Echo cannot play anything from it.");
    assert!(answer["response"]["directives"].is_null());
    bridge.stop().await;

    set(&household, "publicUrl", "https://usher.example/");
    let bridge = start(&household, &alexa).await;
    let answer = alexa.intent(&door(&bridge), "PlayAudiobookIntent", &BOOK, &Value::Null).await;
    let (url, token, offset) = stream(&answer);
    assert!(url.starts_with("https://usher.example/stream/"), "{url}");
    assert_eq!(offset, Duration::from_secs(1300));
    tell(&alexa, &bridge, "PlaybackStarted", &token, offset).await;
    tell(&alexa, &bridge, "PlaybackStopped", &token, Duration::from_secs(2200)).await;
    let begun = || Query::Resumable { within: None, kinds: vec![MediaKind::Audiobook], limit: 1 };
    let eyes = Eyes::of(&household.home).await;
    // The server is told beside the answer.
    let reached = async |position: u64| {
        while eyes.look(begun()).await.remove(0).user.position != Duration::from_secs(position) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let soon = Duration::from_secs(10);
    tokio::time::timeout(soon, reached(2200)).await.expect("the server was told");
    bridge.stop().await;

    let bridge = start(&household, &alexa).await;
    let answer = alexa.intent(&door(&bridge), "AMAZON.ResumeIntent", &[], &Value::Null).await;
    let (_, next, offset) = stream(&answer);
    assert_eq!(offset, Duration::from_secs(2200));
    assert_ne!(next, token, "another playing of it");
    tell(&alexa, &bridge, "PlaybackStarted", &next, offset).await;
    tell(&alexa, &bridge, "PlaybackStopped", &next, Duration::from_secs(2500)).await;
    // A word about the playing before, come too late.
    tell(&alexa, &bridge, "PlaybackStopped", &token, Duration::from_secs(1400)).await;
    tokio::time::timeout(soon, reached(2500)).await.expect("the server was told of this playing alone");
    bridge.stop().await;
}

#[tokio::test]
async fn a_book_on_emby_goes_on_after_a_restart() {
    a_book_on_a_real_server_goes_on_after_a_restart(Flavour::Emby).await;
}

#[tokio::test]
async fn a_book_on_jellyfin_12_goes_on_after_a_restart() {
    a_book_on_a_real_server_goes_on_after_a_restart(Flavour::Jellyfin12).await;
}
