//! `usherd alexa status` and `usherd alexa remove`, and what they share with the set-up.

use super::super::beside::{Beside, ask};
use super::super::{Failure, leaving, print, say};
use super::steps::Steps;
use bridge::api::view::{AlexaView, DifferenceView};
use bridge::api::{Answer, Intention};
use bridge::{Bridge, Options};
use household::voice::Message;
use serde_json::json;

/// Everything about Alexa as it is now.
pub(super) async fn now(bridge: &Bridge) -> Result<AlexaView, Failure> {
    let Answer::Alexa(view) = ask(bridge, Intention::ShowAlexa).await? else { return Err(Failure::internal()) };
    Ok(view)
}

pub(super) async fn status(beside: Beside) -> Result<(), Failure> {
    // With the servers: what the model should be depends on what is at home.
    let bridge = Bridge::start(Options { closed: true, ..beside.options() }).await?;
    bridge.ready().await;
    let told = async {
        ask(&bridge, Intention::CompareSkill).await?;
        now(&bridge).await
    };
    let told: Result<AlexaView, Failure> = told.await;
    bridge.stop().await;
    let view = told?;
    if beside.json {
        return print(&json!(view).to_string());
    }
    let Some(skill) = view.skill else { return print(&say(Message::new("terminal-no-skill"))) };
    print(&say(Message::new("terminal-skill").with("name", view.wishes.name).with("id", skill.id)))?;
    if skill.differences.is_empty() {
        return print(&say(Message::new("terminal-skill-same")));
    }
    skill.differences.iter().try_for_each(|difference| print(&line(difference)))
}

fn line(difference: &DifferenceView) -> String {
    let what = match &difference.locale {
        Some(locale) => format!("{} {locale}", difference.what),
        None => difference.what.clone(),
    };
    let values = [("what", what.as_str()), ("there", &difference.there), ("wanted", &difference.wanted)];
    say(values
        .into_iter()
        .fold(Message::new("terminal-difference"), |message, (name, value)| message.with(name, value)))
}

pub(super) async fn remove(beside: Beside) -> Result<(), Failure> {
    let leaving = leaving()?;
    let bridge = beside.open().await?;
    let removed = async {
        let mut steps = Steps::new(&bridge, beside.json);
        ask(&bridge, Intention::RemoveSkill).await?;
        steps.follow(leaving).await
    };
    let removed: Result<(), Failure> = removed.await;
    bridge.stop().await;
    removed
}
