//! `usherd model`

use super::{Failure, print};
use clap::Args;

/// Print the interaction model.
#[derive(Args)]
pub(super) struct Model {
    /// The language, as Alexa names it
    #[arg(long, default_value = super::LOCALE)]
    locale: String,
    /// The name by which the skill is opened
    #[arg(long, default_value = alexa::provision::model::INVOCATION_NAME)]
    invocation: String,
    /// Accepted for the sake of scripts: a model is always JSON
    #[arg(long)]
    json: bool,
}

impl Model {
    pub(super) fn run(self) -> Result<(), Failure> {
        let _always = self.json;
        print(&alexa::provision::model::document(&self.locale, &self.invocation).map_err(Failure)?)
    }
}
