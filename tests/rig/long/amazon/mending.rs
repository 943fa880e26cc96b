//! What Usher can do about a fault, it really does: after it, the check that found the fault is run again by itself, and all is
//! well.

use crate::long::amazon::home::{Home, troubles};
use bridge::api::view::{CheckState, ChecksView};
use bridge::api::{Answer, Event, Intention};
use serde_json::json;
use std::time::Duration;
use support::amazon::{Call, Code, Failure, Times, Violation};

const PATIENCE: Duration = Duration::from_secs(60);

/// Runs the checks as the window does, and waits for the end.
pub(crate) async fn run(home: &Home) -> ChecksView {
    let mut events = home.bridge.events();
    assert_eq!(home.bridge.send(Intention::RunChecks { only: None }).await, Answer::Done);
    until(&mut events, |view| !view.running && view.at.is_some()).await
}

pub(crate) async fn until(
    events: &mut tokio::sync::broadcast::Receiver<Event>,
    is_so: impl Fn(&ChecksView) -> bool,
) -> ChecksView {
    let waiting = async {
        loop {
            if let Ok(Event::Checks(view)) = events.recv().await
                && is_so(&view)
            {
                return view;
            }
        }
    };
    tokio::time::timeout(PATIENCE, waiting).await.expect("the checks come to their end")
}

fn state(view: &ChecksView, id: &str) -> Option<CheckState> {
    view.checks.iter().find(|check| check.id == id).map(|check| check.state)
}

fn remedy(view: &ChecksView, id: &str) -> Option<String> {
    view.checks.iter().find(|check| check.id == id && check.fault.is_some())?.remedy.clone()
}

/// Breaks nothing more; mends by the remedy that the check names, and waits until the check is all right.
async fn mended(home: &Home, id: &str, name: &str) {
    let found = run(home).await;
    assert_eq!(remedy(&found, id).as_deref(), Some(name), "{id}: {found:?}");
    let mut events = home.bridge.events();
    assert_eq!(home.bridge.send(Intention::Mend { remedy: name.to_owned() }).await, Answer::Done, "{id}");
    until(&mut events, |view| state(view, id) == Some(CheckState::Ok) && !view.running).await;
    assert_eq!(troubles(&home.check().await), [""; 0], "after {name}");
}

#[tokio::test]
async fn what_is_wrong_at_amazon_is_mended_and_looked_at_again() {
    let home = Home::set_up().await;
    home.change(|skill| skill.enabled.clear());
    mended(&home, "A4", "enable-skill").await;

    home.change(|skill| {
        for place in ["/apis/custom/endpoint", "/events/endpoint"] {
            skill.manifest.pointer_mut(place).unwrap()["sslCertificateType"] = json!("Wildcard");
        }
    });
    mended(&home, "A2", "set-certificate-type").await;

    home.change(|skill| {
        let locales = skill.manifest.pointer_mut("/publishingInformation/locales").unwrap();
        locales.as_object_mut().unwrap().remove("en-GB");
        skill.models.remove("en-GB");
    });
    mended(&home, "A3", "add-locales").await;

    home.change(|skill| {
        skill.linking.as_mut().unwrap().request["authorizationUrl"] = json!("https://elsewhere.test/a")
    });
    mended(&home, "D6", "re-link").await;

    home.change(|skill| skill.manifest["publishingInformation"]["category"] = json!("NOVELTY"));
    mended(&home, "C10", "send-skill").await;
    home.bridge.stop().await;
}

#[tokio::test]
async fn what_cannot_be_mended_says_why() {
    let home = Home::set_up().await;
    home.change(|skill| skill.enabled.clear());
    run(&home).await;
    home.amazon.fail(Call::Enable, Failure::NotReady(Violation::of(Code::MissingRequiredProperty)), Times::Always);
    let mut events = home.bridge.events();
    let answer = home.bridge.send(Intention::Mend { remedy: "enable-skill".into() }).await;
    assert!(matches!(&answer, Answer::Fault(fault) if fault.code == "enablement-refused"), "{answer:?}");
    until(&mut events, |view| state(view, "C9") == Some(CheckState::Fail)).await;
    let magic = home.bridge.send(Intention::Mend { remedy: "magic".into() }).await;
    assert!(matches!(&magic, Answer::Fault(fault) if fault.code == "no-such-remedy"), "{magic:?}");
    home.bridge.stop().await;
}

#[tokio::test]
async fn another_skill_that_calls_is_adopted_when_its_owner_says_so() {
    let home = Home::set_up().await;
    assert_eq!(home.speak("amzn1.ask.skill.another", "en-US").await, 400);
    let found = run(&home).await;
    assert_eq!(remedy(&found, "B3").as_deref(), Some("adopt-skill"));
    assert_eq!(home.bridge.send(Intention::Mend { remedy: "adopt-skill".into() }).await, Answer::Done);
    assert_eq!(home.speak("amzn1.ask.skill.another", "en-US").await, 200);
    home.bridge.stop().await;
}
