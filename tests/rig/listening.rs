//! "Say it now": what arrives while somebody speaks to their Echo, and what it means that nothing does.

use crate::home::Home;
use bridge::api::view::{ChecksView, ListeningView};
use bridge::api::{Answer, Event, Intention};
use serde_json::{Value, json};
use support::alexa::Speaker;

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
    assert_eq!((said(&view), view.meaning.as_str(), view.fault), (vec!["opened"], "arrived", None));

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
    assert_eq!((said(&view), view.meaning.as_str(), view.fault), (vec!["unsigned"], "unsigned", None));

    // Something in between changes what Alexa has signed.
    listen(&home).await;
    let url = format!("http://{}/alexa/skill", home.bridge.listening().unwrap());
    let body = home.amazon.alexa().envelope(&json!({"type": "LaunchRequest"}), &Value::Null).to_string();
    assert_eq!(home.amazon.alexa().deliver_changed(&url, body.into_bytes()).await, 400);
    let view = listening(&home).await;
    assert_eq!((view.meaning.as_str(), view.fault.unwrap().code.as_str()), ("refused", "signature-unproven"));
    home.bridge.stop().await;
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
    assert_eq!(crate::home::troubles(&told), ["D7 links-ended"]);
    home.bridge.stop().await;
}

#[tokio::test]
async fn silence_is_explained_by_the_checks() {
    let home = Home::set_up().await;
    home.change(|skill| skill.enabled.clear());
    home.check_only(Some("enabled")).await;
    tokio::time::pause();
    let mut events = home.bridge.events();
    listen(&home).await;
    let over = loop {
        if let Ok(Event::Checks(ChecksView { listening: Some(view), .. })) = events.recv().await
            && view.over
        {
            break view;
        }
    };
    tokio::time::resume();
    assert_eq!((over.meaning.as_str(), over.cause.as_deref()), ("nothing", Some("A4")));
    assert_eq!(
        (over.fault.unwrap().code.as_str(), over.remedy.as_deref()),
        ("skill-not-enabled", Some("enable-skill"))
    );
    home.bridge.stop().await;
}
