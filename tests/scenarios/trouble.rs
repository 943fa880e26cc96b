//! What goes wrong, and what a person hears of it.

use bridge::api::Intention;
use bridge::{Bridge, DemoOptions, Options};
use household::fault::Code;
use serde_json::json;
use support::usher::{Usher, free};

fn demo(folder: &std::path::Path) -> Options {
    Options {
        folder: Some(folder.to_owned()),
        demo: Some(DemoOptions { jellyfin: false, listen: Some(free()) }),
        listen: Some(free()),
        ..Options::default()
    }
}

fn codes(bridge: &Bridge) -> Vec<Code> {
    bridge.faults().iter().map(|fault| fault.code).collect()
}

#[tokio::test]
async fn a_player_that_left_is_named() {
    let usher = Usher::start(false).await;
    usher.switch_off("Bedroom TV").await;
    let said = usher.say("PausePlayerIntent", &[("player", "bedroom tv")]).await;
    assert_eq!(said.to_lowercase(), "bedroom tv is not connected.");
    usher.switch_on("Bedroom TV").await;
    // Back, and as idle as an app that has just been opened.
    assert_eq!(usher.say("PausePlayerIntent", &[("player", "bedroom tv")]).await, "Nothing is playing on Bedroom TV.");
    usher.bridge.stop().await;
}

#[tokio::test]
async fn while_paused_every_command_says_so_and_nothing_moves() {
    let usher = Usher::start(true).await;
    usher.bridge.send(Intention::SetPaused { paused: true }).await;
    assert_eq!(usher.say("AMAZON.NextIntent", &[]).await, "Voice control is paused.");
    assert!(usher.received().is_empty());
    usher.bridge.send(Intention::SetPaused { paused: false }).await;
    assert_eq!(usher.say("AMAZON.PauseIntent", &[]).await, "Paused on Living Room TV.");
    usher.bridge.stop().await;
}

#[tokio::test]
async fn a_slot_that_makes_no_sense_is_asked_for_again() {
    let usher = Usher::start(false).await;
    let said = usher.say("SeekIntent", &[("time", "?")]).await;
    assert!(said.contains("missed a part"), "{said}");
    usher.bridge.stop().await;
}

#[tokio::test]
async fn an_unsigned_request_is_refused_and_moves_nothing() {
    let usher = Usher::start(false).await;
    let client = bridge::web::client("nobody", &[]).unwrap();
    let body = usher.alexa.envelope(&json!({ "type": "LaunchRequest" }), &json!(null)).to_string();
    let answer = client.post(format!("{}/alexa/skill", usher.door())).body(body).send().await.unwrap();
    assert_eq!(answer.status(), 400);
    assert!(usher.received().is_empty());
    usher.bridge.stop().await;
}

#[tokio::test]
async fn another_skill_is_refused_once_there_is_one_of_our_own() {
    let alexa = support::alexa::Alexa::start().await;
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("settings.json"), r#"{"version":1,"skillId":"amzn1.ask.skill.mine"}"#).unwrap();
    let bridge = Bridge::start(Options { stand_ins: alexa.stand_ins(), ..demo(folder.path()) }).await.unwrap();
    let door = format!("http://{}", bridge.listening().unwrap());
    let body = alexa.envelope(&json!({ "type": "LaunchRequest" }), &json!(null)).to_string();
    assert_eq!(alexa.post(&door, body.into_bytes()).await.0, 400);
    bridge.stop().await;
}

#[tokio::test]
async fn a_taken_port_is_named_and_the_rest_works() {
    let folder = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let bridge = Bridge::start(Options { listen: Some(address), ..demo(folder.path()) }).await.unwrap();
    bridge.ready().await;
    let fault = bridge.faults().into_iter().find(|fault| fault.code == Code::PortInUse).unwrap();
    assert_eq!(fault.values["address"], address.to_string());
    assert_eq!(bridge.listening(), None);
    let trial = bridge.say("pause", "en-US", None).await;
    assert_eq!(trial.activity.said, "Paused on Living Room TV.", "typed commands still work");
    bridge.stop().await;
}

#[tokio::test]
async fn a_taken_demo_port_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let asked = DemoOptions { jellyfin: false, listen: Some(taken.local_addr().unwrap()) };
    let bridge = Bridge::start(Options { demo: Some(asked), ..demo(folder.path()) }).await.unwrap();
    bridge.ready().await;
    assert!(codes(&bridge).contains(&Code::PortInUse));
    bridge.stop().await;
}

#[tokio::test]
async fn settings_that_cannot_be_read_are_kept_and_a_fault_says_where() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("settings.json"), "{\"version\": 1, \"pau").unwrap();
    let bridge = Bridge::start(demo(folder.path())).await.unwrap();
    let fault = bridge.faults().into_iter().find(|fault| fault.code == Code::SettingsUnreadable).unwrap();
    assert_eq!(std::fs::read_to_string(&fault.values["kept"]).unwrap(), "{\"version\": 1, \"pau");
    bridge.stop().await;
}

#[tokio::test]
async fn a_journal_without_a_place_is_a_low_fault_and_commands_work() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("journal.sqlite")).unwrap();
    let bridge = Bridge::start(demo(folder.path())).await.unwrap();
    let trial = bridge.say("pause", "en-US", None).await;
    assert_eq!(trial.activity.said, "Paused on Living Room TV.");
    assert!(codes(&bridge).contains(&Code::JournalNotWritten));
    let answer = bridge.send(Intention::OlderActivity { before: None }).await;
    let bridge::api::Answer::Activities(shown) = answer else { panic!("{answer:?}") };
    assert_eq!(shown.len(), 1, "it is still shown");
    bridge.stop().await;
}
