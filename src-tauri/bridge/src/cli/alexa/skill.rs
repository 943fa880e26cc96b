//! `usherd alexa status` and `usherd alexa remove`, and what they share with the set-up.

use super::super::{Failure, LOCALE, leaving, print};
use super::steps::Steps;
use bridge::api::view::{AlexaView, DifferenceView};
use bridge::api::{Answer, Intention};
use bridge::{Bridge, Options, StandIns};
use clap::Args;
use household::fault::{Code, Fault};
use household::text::Texts;
use household::voice::Message;
use serde_json::json;
use std::path::PathBuf;

#[derive(Args)]
pub(super) struct Common {
    /// The folder of settings and journal [default: the platform's own place]
    #[arg(long, value_name = "DIR")]
    config: Option<PathBuf>,
    /// Print JSON, a document a line
    #[arg(long)]
    pub(super) json: bool,
    /// Let the `USHER_*` variables replace outside services; for tests only
    #[arg(long, hide = true)]
    allow_stand_ins: bool,
}

impl Common {
    /// Starts Usher: its doors open, so that a call of Alexa's can arrive, unless another Usher has them open.
    pub(super) async fn open(&self) -> Result<Bridge, Fault> {
        Bridge::start(self.options()).await
    }

    fn options(&self) -> Options {
        let stand_ins = StandIns::from_environment(self.allow_stand_ins);
        Options { folder: self.config.clone(), stand_ins, ..Options::default() }
    }
}

/// Has something done; what went wrong becomes the failure.
pub(super) async fn want(bridge: &Bridge, intention: Intention) -> Result<(), Failure> {
    if let Answer::Fault(fault) = bridge.send(intention).await {
        return Err(Failure::of_view(&fault));
    }
    Ok(())
}

/// Everything about Alexa as it is now.
pub(super) async fn now(bridge: &Bridge) -> Result<AlexaView, Failure> {
    let answer = bridge.send(Intention::ShowAlexa).await;
    let Answer::Alexa(view) = answer else { return Err(Fault::new(Code::Internal).into()) };
    Ok(view)
}

pub(super) fn say(message: Message) -> String {
    Texts::of(LOCALE).say(&message)
}

pub(super) async fn status(common: Common) -> Result<(), Failure> {
    // With the servers: what the model should be depends on what is at home.
    let bridge = Bridge::start(Options { closed: true, ..common.options() }).await?;
    bridge.ready().await;
    let told = async {
        want(&bridge, Intention::CompareSkill).await?;
        now(&bridge).await
    };
    let told: Result<AlexaView, Failure> = told.await;
    bridge.stop().await;
    let view = told?;
    if common.json {
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

pub(super) async fn remove(common: Common) -> Result<(), Failure> {
    let leaving = leaving()?;
    let bridge = Bridge::start(Options { closed: true, unconnected: true, ..common.options() }).await?;
    let removed = async {
        let mut steps = Steps::new(&bridge, common.json);
        want(&bridge, Intention::RemoveSkill).await?;
        steps.follow(leaving).await
    };
    let removed: Result<(), Failure> = removed.await;
    bridge.stop().await;
    removed
}
