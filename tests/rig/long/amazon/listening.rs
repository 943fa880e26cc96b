//! "Say it now": what arrives while somebody speaks to their Echo.

use crate::long::amazon::home::Home;
use bridge::api::view::{ChecksView, ListeningView};
use bridge::api::{Answer, Event, Intention};
use serde_json::{Value, json};
use support::alexa::Speaker;
use support::amazon::{Call, Failure, Times, Unheard};

async fn listening(home: &Home) -> ListeningView {
    let answer = home.bridge.send(Intention::ShowChecks).await;
    let Answer::Checks(ChecksView { listening: Some(view), .. }) = answer else { panic!("{answer:?}") };
    view
}

async fn listen(home: &Home) {
    assert_eq!(home.bridge.send(Intention::Listen { on: true }).await, Answer::Done);
    assert_eq!(listening(home).await.meaning, "waiting");
}

fn said(view: &ListeningView) -> Vec<&str> {
    view.heard.iter().map(|heard| heard.what.as_str()).collect()
}

/// What the Echo sends, whatever it is.
async fn post(home: &Home, request: Value) -> u16 {
    let skill = home.amazon.skill().id;
    let body = home.amazon.alexa().envelope_of(&Speaker { skill, ..Speaker::default() }, &request, &Value::Null);
    let door = format!("http://{}", home.bridge.listening().unwrap());
    home.amazon.alexa().post(&door, body.to_string().into_bytes()).await.0
}

#[tokio::test]
async fn what_arrives_is_shown_and_explained() {
    let home = Home::set_up().await;
    let skill = home.amazon.skill().id;
    listen(&home).await;
    assert_eq!(home.speak(&skill, "en-US").await, 200);
    let view = listening(&home).await;
    assert_eq!((said(&view), view.meaning.as_str(), &view.fault), (vec!["opened"], "arrived", &None));

    // An answer that Alexa does not take: it is shown beside what she says.
    let error = json!({"type": "INVALID_RESPONSE", "message": "SSML is invalid"});
    let ended = json!({"type": "SessionEndedRequest", "reason": "ERROR", "error": error});
    assert_eq!(post(&home, ended).await, 200);
    let view = listening(&home).await;
    assert_eq!((said(&view), view.meaning.as_str()), (vec!["opened", "disliked"], "disliked"));
    assert_eq!((view.fault.unwrap().code.as_str(), view.cause.as_deref()), ("answer-disliked", Some("B4")));
    let opened = view.heard[0].detail.split(": ").last().unwrap().to_owned();
    assert!(
        view.heard[1].detail.contains("SSML is invalid") && view.heard[1].detail.contains(&opened),
        "{:?}",
        view.heard
    );

    // An answer that came too late.
    listen(&home).await;
    let error = json!({"type": "ENDPOINT_TIMEOUT", "message": "no answer"});
    let ended = json!({"type": "SessionEndedRequest", "reason": "ERROR", "error": error});
    assert_eq!(post(&home, ended).await, 200);
    let view = listening(&home).await;
    assert_eq!((view.meaning.as_str(), view.cause.as_deref()), ("disliked", Some("B5")));
    assert_eq!(view.fault.unwrap().code, "took-too-long");

    // The skill was switched on in the Alexa app.
    listen(&home).await;
    assert_eq!(post(&home, json!({"type": "AlexaSkillEvent.SkillEnabled"})).await, 200);
    let view = listening(&home).await;
    assert_eq!((said(&view), view.meaning.as_str(), &view.fault), (vec!["linking"], "linking", &None));

    listen(&home).await;
    assert_eq!(home.speak("amzn1.ask.skill.another", "en-US").await, 400);
    let view = listening(&home).await;
    let fault = view.fault.unwrap();
    assert_eq!((fault.code.as_str(), fault.values["other"].as_str()), ("skill-id-other", "amzn1.ask.skill.another"));
    assert_eq!((view.meaning.as_str(), view.remedy.as_deref()), ("refused", Some("adopt-skill")));

    // Whoever tries the address by hand is refused, and that is right.
    listen(&home).await;
    let door = format!("http://{}/alexa/skill", home.bridge.listening().unwrap());
    let by_hand = bridge::web::client("somebody", &[]).unwrap().post(door).body("{}").send().await.unwrap();
    assert_eq!(by_hand.status(), 400);
    let view = listening(&home).await;
    assert_eq!((said(&view), view.meaning.as_str(), &view.fault), (vec!["unsigned"], "unsigned", &None));

    // Something in between changes what Alexa has signed.
    listen(&home).await;
    let url = format!("http://{}/alexa/skill", home.bridge.listening().unwrap());
    let body = home.amazon.alexa().envelope(&json!({"type": "LaunchRequest"}), &Value::Null).to_string();
    assert_eq!(home.amazon.alexa().deliver_changed(&url, body.into_bytes()).await, 400);
    let view = listening(&home).await;
    assert_eq!((view.meaning.as_str(), view.fault.unwrap().code.as_str()), ("refused", "signature-unproven"));
    assert_eq!(view.cause.as_deref(), Some("B1"));

    // One of the two clocks is wrong.
    listen(&home).await;
    let skill = home.amazon.skill().id;
    let speaker = Speaker { skill, ..Speaker::default() };
    let mut body = home.amazon.alexa().envelope_of(&speaker, &json!({"type": "LaunchRequest"}), &Value::Null);
    body["request"]["timestamp"] = json!("2026-01-01T00:00:00Z");
    assert_eq!(home.amazon.alexa().deliver(&url, body.to_string().into_bytes()).await.unwrap().0, 400);
    let view = listening(&home).await;
    assert_eq!((view.meaning.as_str(), view.fault.unwrap().code.as_str()), ("refused", "clock-wrong"));
    assert_eq!(view.cause.as_deref(), Some("B1"));
    home.bridge.stop().await;
}

#[tokio::test]
async fn silence_is_explained_by_what_the_checks_have_found() {
    let home = Home::set_up().await;
    for (change, cause, code) in [
        (None, None, "nothing-arrived"),
        (Some(Silence::Off), Some("A4"), "skill-not-enabled"),
        (Some(Silence::Elsewhere), Some("A13"), "skill-not-opened"),
    ] {
        match change {
            Some(Silence::Off) => home.change(|skill| skill.enabled.clear()),
            Some(Silence::Elsewhere) => {
                home.amazon.fail(Call::Simulate, Failure::Simulation(Unheard::NotInvoked), Times::Always)
            }
            None => {}
        }
        crate::long::amazon::mending::run(&home).await;
        let mut events = home.bridge.events();
        listen(&home).await;
        // The minute passes.
        tokio::time::pause();
        let view = loop {
            if let Ok(Event::Checks(ChecksView { listening: Some(view), .. })) = events.recv().await
                && view.over
            {
                break view;
            }
        };
        tokio::time::resume();
        assert_eq!((view.meaning.as_str(), view.fault.unwrap().code.as_str()), ("nothing", code));
        assert_eq!(view.cause.as_deref(), cause);
        home.heal().await;
    }
    home.bridge.stop().await;
}

/// Why nothing arrives.
enum Silence {
    /// The skill is off.
    Off,
    /// Alexa takes the words for something else.
    Elsewhere,
}

#[tokio::test]
async fn who_must_link_is_told_so() {
    let home = Home::set_up().await;
    home.bridge.want_linking(None).unwrap();
    listen(&home).await;
    let skill = home.amazon.skill().id;
    assert_eq!(home.speak(&skill, "en-US").await, 200);
    let view = listening(&home).await;
    assert_eq!((view.meaning.as_str(), view.fault.unwrap().code.as_str()), ("not-linked", "not-linked"));
    let told = home.check_only(Some("linking")).await;
    assert_eq!(crate::long::amazon::home::troubles(&told), ["D7 links-ended"]);
    home.bridge.stop().await;
}
