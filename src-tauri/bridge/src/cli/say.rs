//! `usherd say`

use super::{Common, Failure, print};
use bridge::{Bridge, Trial};
use clap::Args;
use household::activity::{Given, Outcome};
use household::voice::Slot;
use serde_json::{Map, Value, json};

/// Carry out one sentence.
#[derive(Args)]
pub(super) struct Say {
    #[command(flatten)]
    common: Common,
    /// The language of the sentence
    #[arg(long, default_value = super::LOCALE, value_parser = super::locales())]
    locale: String,
    /// As if this Echo had heard it
    #[arg(long, value_name = "ID")]
    echo: Option<String>,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
    /// The sentence, with or without "Alexa, ask … to"
    #[arg(required = true, value_name = "TEXT")]
    text: Vec<String>,
}

impl Say {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let mut options = self.common.options();
        options.closed = true;
        let bridge = Bridge::start(options).await?;
        let trial = bridge.say(&self.text.join(" "), &self.locale, self.echo.as_deref()).await;
        bridge.stop().await;
        print(&if self.json { document(&trial).to_string() } else { human(&trial) })?;
        match (&trial.activity.outcome, &trial.activity.fault) {
            (Outcome::Failed, Some(fault)) => Err(fault.clone().into()),
            _ => Ok(()),
        }
    }
}

fn document(trial: &Trial) -> Value {
    let activity = trial.activity.as_ref();
    let card = trial.card.as_ref().map(|(title, text)| json!({ "title": title, "text": text }));
    json!({
        "heard": activity.heard,
        "intent": activity.intent,
        "slots": activity.slots.iter().map(|(name, slot)| (name.clone(), json!(slot_value(slot)))).collect::<Map<_, _>>(),
        "command": trial.command,
        "orders": activity.orders,
        "reply": {
            "speech": activity.said,
            "reprompt": trial.reprompt,
            "card": card,
            "ends_session": trial.reprompt.is_none(),
        },
        "outcome": activity.outcome,
        "fault": activity.fault,
        "millis": activity.millis,
    })
}

/// What the slot was taken for, in the words of the household.
fn slot_value(slot: &Slot) -> &str {
    slot.name.as_deref().unwrap_or(&slot.heard)
}

fn human(trial: &Trial) -> String {
    let activity = trial.activity.as_ref();
    let slots = activity.slots.iter().map(|(name, slot)| format!(" {name}={}", slot_value(slot)));
    let mut lines = vec![format!("{}{}", activity.intent, slots.collect::<String>())];
    lines.extend(activity.orders.iter().map(order));
    lines.push(format!("\u{201c}{}\u{201d}", activity.said));
    lines.join("\n")
}

fn order(given: &Given) -> String {
    format!("  {} → {}", given.order.name(), given.player_name)
}
