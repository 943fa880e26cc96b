//! "Try a command": the same way from a typed sentence, and what the window learns of it.

use bridge::api::view::VoiceState;
use bridge::api::{Answer, Event, Intention};
use support::usher::Usher;

fn rehearse(text: &str) -> Intention {
    Intention::Rehearse { text: text.into(), locale: "en-US".into() }
}

fn say(text: &str) -> Intention {
    Intention::Say { text: text.into(), locale: "en-US".into() }
}

#[tokio::test]
async fn a_rehearsal_tells_everything_and_moves_nothing() {
    let usher = Usher::start(false).await;
    let answer = usher.bridge.send(rehearse("play the movie midnight ferry on the bedroom tv")).await;
    let Answer::Trial(trial) = answer else { panic!("{answer:?}") };
    assert_eq!(trial.activity.intent, "PlayTitleIntent");
    assert_eq!(trial.activity.said, "Playing Midnight Ferry on Bedroom TV.");
    assert_eq!(trial.activity.orders[0].titles, ["Midnight Ferry"]);
    assert!(trial.rehearsal && usher.received().is_empty());
    usher.bridge.stop().await;
}

#[tokio::test]
async fn a_sentence_said_for_real_moves_the_player_and_is_in_the_log() {
    let usher = Usher::start(true).await;
    let mut events = usher.bridge.events();
    usher.bridge.send(say("play the movie midnight ferry")).await;
    assert_eq!(usher.screen("Living Room TV").title.as_deref(), Some("Midnight Ferry"));
    let activity = loop {
        match events.recv().await.unwrap() {
            Event::Activity(activity) => break activity,
            Event::Home(_) | Event::ActivityCleared | Event::Missed(_) => {}
        }
    };
    assert_eq!(activity.said, "Playing Midnight Ferry on Living Room TV.");
    let home = loop {
        if let Event::Home(home) = events.recv().await.unwrap()
            && home.last_activity.is_some()
        {
            break home;
        }
    };
    assert_eq!(home.voice, VoiceState::Working);
    assert_eq!(home.last_activity.unwrap().number, activity.number);
    usher.bridge.stop().await;
}

#[tokio::test]
async fn a_question_can_be_answered_by_typing() {
    let usher = Usher::start(false).await;
    let Answer::Trial(asked) = usher.bridge.send(say("play the movie harbour lights")).await else {
        panic!("no trial")
    };
    assert!(asked.open_question, "{}", asked.activity.said);
    let Answer::Trial(played) = usher.bridge.send(say("yes")).await else { panic!("no trial") };
    assert!(played.activity.said.starts_with("Playing"), "{}", played.activity.said);
    usher.bridge.stop().await;
}

#[tokio::test]
async fn the_window_sees_players_and_the_default() {
    let usher = Usher::start(false).await;
    let home = usher.bridge.home().await;
    let names: Vec<&str> = home.players.iter().map(|player| player.name.as_str()).collect();
    assert!(names.contains(&"Living Room TV") && names.contains(&"Kitchen Speaker"), "{names:?}");
    assert_eq!(home.default_player_name.as_deref(), Some("Living Room TV"));
    let kitchen = home.players.iter().find(|player| player.name == "Kitchen Speaker").unwrap();
    let chosen = usher.bridge.send(Intention::SetDefaultPlayer { player: Some(kitchen.id.clone()) }).await;
    assert_eq!(chosen, Answer::Done);
    usher.bridge.send(say("pause")).await;
    assert!(usher.screen("Kitchen Speaker").paused);
    usher.bridge.stop().await;
}
