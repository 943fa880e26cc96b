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
            Event::Home(_)
            | Event::Nearby(_)
            | Event::ActivityCleared
            | Event::SignIns(_)
            | Event::Alexa(_)
            | Event::Reach(_)
            | Event::Checks(_)
            | Event::Missed(_) => {}
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

#[tokio::test]
async fn a_remote_control_needs_no_hands() {
    let usher = Usher::start(true).await;
    for (sentence, said) in [
        ("what's playing", "The Lighthouse Keepers is playing on Living Room TV."),
        ("change the audio to german", "Sound in German on Living Room TV."),
        ("change the subtitles to english", "Subtitles in English on Living Room TV."),
        ("disable subtitles", "Subtitles are off on Living Room TV."),
        ("jump to chapter five", "Chapter 5 on Living Room TV."),
        ("go to the next chapter", "Chapter 6 on Living Room TV."),
        ("jump to chapter forty", "There are only 12 chapters."),
        ("turn the volume up", "Louder on Living Room TV."),
        ("add jonas to my session", "Jonas is watching on Living Room TV now."),
        ("who is in the session", "Maya and Jonas are watching on Living Room TV."),
        ("remove jonas from my session", "Jonas left the session on Living Room TV."),
        ("shuffle on in the kitchen", "Shuffled on Kitchen Speaker."),
        (
            "transfer the playback from the living room tv to the bedroom tv",
            "The Lighthouse Keepers continues on Bedroom TV.",
        ),
        ("what is playing", "Nothing is playing on Living Room TV."),
        ("search for harbour lights", "Searching for harbour lights on Living Room TV."),
        ("press the back button", "Okay."),
    ] {
        let trial = usher.bridge.say(sentence, "en-US", None).await;
        assert_eq!(trial.activity.said, said, "{sentence}: {}", trial.activity.intent);
    }
    usher.bridge.stop().await;
}
