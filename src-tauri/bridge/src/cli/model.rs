//! `usherd model`

use super::{Common, Failure, print, say};
use alexa::provision::model::{Made, Weight, validate};
use bridge::Bridge;
use clap::Args;
use household::voice::Message;

/// The name by which the skill is opened until its owner chooses another.
const INVOCATION: &str = "media companion";

/// Print the interaction model.
#[derive(Args)]
pub(super) struct Model {
    #[command(flatten)]
    common: Common,
    /// The language, as Alexa names it
    #[arg(long, default_value = super::LOCALE, value_parser = super::locales())]
    locale: String,
    /// The name by which the skill is opened
    #[arg(long, default_value = INVOCATION)]
    invocation: String,
    /// Accepted for the sake of scripts: a model is always JSON
    #[arg(long)]
    json: bool,
}

impl Model {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let _always = self.json;
        let mut options = self.common.options();
        options.closed = true;
        let bridge = Bridge::start(options).await?;
        let made = bridge.household_model(&self.locale, &self.invocation).await;
        bridge.stop().await;
        let Made { model, values, .. } = made?;
        let problems = validate(&model, &self.locale);
        let refused: Vec<String> = problems
            .iter()
            .filter(|problem| problem.weight == Weight::Error)
            .map(|problem| format!("{}: {:?} ({})", problem.place, problem.rule, problem.what))
            .collect();
        if !refused.is_empty() {
            let said = say(Message::new("terminal-model-refused"));
            return Err(Failure(format!("{said}\n{}", refused.join("\n"))));
        }
        for problem in problems {
            tracing::warn!(place = problem.place, what = problem.what, "{:?}", problem.rule);
        }
        for chosen in values {
            tracing::info!(slot_type = chosen.kind, taken = chosen.taken, of = chosen.of, "names of the household");
        }
        let text = serde_json::to_string_pretty(&model).map_err(|error| Failure(error.to_string()))?;
        print(&text)
    }
}
