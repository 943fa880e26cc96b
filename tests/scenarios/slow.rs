//! A server that takes its time, or never answers.

use bridge::{Bridge, DemoOptions, Options};
use demo::Trouble;
use household::fault::Code;
use serde_json::Value;
use std::time::Duration;
use support::alexa::speech;
use support::usher::{Usher, free};

/// A server that answers again is used by then.
const AGAIN: Duration = Duration::from_secs(5);

#[tokio::test]
async fn while_a_server_thinks_alexa_says_one_moment_and_then_what_is_wrong() {
    let usher = Usher::start(false).await;
    usher.home().trouble(Trouble { hangs: 1000, ..Trouble::default() });
    let answer = usher.intent("AMAZON.PauseIntent", &[], &Value::Null).await;
    assert!(speech(&answer).contains("does not answer") || speech(&answer).contains("too long"), "{answer}");
    let said = usher.alexa.said_before();
    assert_eq!(said.len(), 1, "one word is enough");
    let (authorization, directive) = &said[0];
    assert_eq!(authorization, "Bearer token");
    assert_eq!(directive["directive"]["type"], "VoicePlayer.Speak");
    assert_eq!(directive["directive"]["speech"], "<speak>One moment.</speak>");
    assert!(directive["header"]["requestId"].as_str().is_some_and(|id| id.starts_with("amzn1.echo-api.request.")));
    usher.bridge.stop().await;
}

#[tokio::test]
async fn a_command_while_usher_starts_waits_for_the_servers() {
    let alexa = support::alexa::Alexa::start().await;
    let folder = tempfile::tempdir().expect("a folder");
    let options = Options {
        folder: Some(folder.path().to_owned()),
        demo: Some(DemoOptions { jellyfin: true, listen: Some(free()) }),
        listen: Some(free()),
        stand_ins: alexa.stand_ins(),
        ..Options::default()
    };
    let bridge = Bridge::start(options).await.expect("Usher starts");
    let door = format!("http://{}", bridge.listening().expect("the door is open at once"));
    let answer = alexa.intent(&door, "AMAZON.PauseIntent", &[], &Value::Null).await;
    assert_eq!(speech(&answer), "Paused on Living Room TV.");
    bridge.stop().await;
}

#[tokio::test]
async fn a_quick_answer_needs_no_word_before_it() {
    let usher = Usher::start(true).await;
    assert_eq!(usher.say("AMAZON.PauseIntent", &[]).await, "Paused on Living Room TV.");
    assert!(usher.alexa.said_before().is_empty());
    usher.bridge.stop().await;
}

#[tokio::test]
async fn every_way_to_fail_has_its_own_sentence_and_commands_soon_work_again() {
    let usher = Usher::start(false).await;
    let all = 1000;
    for (trouble, code) in [
        (Trouble { errors: all, ..Trouble::default() }, Code::ServerConfused),
        (Trouble { nonsense: all, ..Trouble::default() }, Code::ServerConfused),
        (Trouble { dropped: all, ..Trouble::default() }, Code::ServerUnreachable),
    ] {
        usher.home().trouble(trouble);
        let said = usher.say("AMAZON.PauseIntent", &[]).await;
        assert!(said.contains(usher.home().server_name()), "{code:?}: {said}");
        usher.home().trouble(Trouble::default());
        // It may have been taken for away meanwhile.
        let works = async { while !usher.say("MuteIntent", &[]).await.starts_with("Muted") {} };
        tokio::time::timeout(AGAIN, works).await.unwrap_or_else(|_| panic!("nothing works after {code:?}"));
    }
    usher.bridge.stop().await;
}
