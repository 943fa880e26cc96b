//! The one table of everything that can be said: intent → slots → phrases → [`Command`].
//!
//! The interaction model, the recogniser and the help all come from it. Its phrases are in
//! [`super::phrases`]; it knows neither Alexa's JSON nor any sentence.

mod commands;
pub mod help;
mod intents;
pub mod slots;

use super::reply::Elicit;
use super::{Action, Command, Reading};
use crate::fault::Fault;
pub use help::{Group, help};
pub use intents::ROWS;
pub use slots::{SlotDef, SlotType};

/// The intent that stands for "nothing matched".
pub const FALLBACK: &str = "AMAZON.FallbackIntent";
/// The pseudo intent of opening the skill without a command.
pub const LAUNCH: &str = "LaunchRequest";
/// The slots that are asked for, each with its intent: an answer of one word is heard as this.
pub const ELICITED: &[(&str, &str)] =
    &[("SetPlayerIntent", PLAYER), ("SetUserIntent", "user"), ("SetVolumeIntent", "percent"), ("PickIntent", "title")];
/// The slot that names a player.
pub const PLAYER: &str = "player";
/// What [`Command::player`] holds for "this player", "here", "Alexa": the Echo that was spoken to.
pub const THIS_PLAYER: &str = "this_player";
/// What [`Command::player`] holds for "another player": ask which.
pub const ANOTHER_PLAYER: &str = "another_player";

/// One row: an intent with its slots, and what it asks for.
#[derive(Debug)]
pub struct Row {
    /// The intent's name.
    pub intent: &'static str,
    /// Its slots.
    pub slots: &'static [SlotDef],
    /// Whether "on the bedroom TV" may stand before and after each phrase.
    pub anywhere: bool,
    /// Where the help lists it; none: not worth a line.
    pub group: Option<Group>,
    /// What it asks for.
    action: fn(&Reading) -> Result<Action, Fault>,
}

impl Row {
    /// A slot by its name.
    pub fn slot(&self, name: &str) -> Option<&'static SlotDef> {
        self.slots.iter().find(|slot| slot.name == name)
    }

    /// Whether another row asks for the same.
    pub fn does_as(&self, other: &Self) -> bool {
        std::ptr::fn_addr_eq(self.action, other.action)
    }

    /// Whether Amazon's own phrases trigger it.
    pub fn is_amazons(&self) -> bool {
        self.intent.starts_with("AMAZON.")
    }
}

/// Whether this slot of this intent may be asked for.
pub fn is_elicited(elicit: &Elicit) -> bool {
    ELICITED.contains(&(elicit.intent.as_str(), elicit.slot.as_str()))
}

/// The row of an intent.
pub fn row(intent: &str) -> Option<&'static Row> {
    ROWS.iter().find(|row| row.intent == intent)
}

/// What a reading in the language of a locale ("en-US") asks for. An intent that is not in the table is not understood,
/// which is no fault.
///
/// # Errors
/// `SlotMissing` (`slot`) if a part is missing or makes no sense, and the command cannot do without it.
pub fn command_of(reading: &Reading, locale: &str) -> Result<Command, Fault> {
    let Some(row) = row(&reading.intent) else {
        return Ok(Command { action: Action::NotUnderstood, player: None });
    };
    let reading = slots::settled(reading, row, locale);
    let action = (row.action)(&reading)?;
    // Of another player, the name is what it is about, not where.
    let is_about_player = matches!(action, Action::SetPlayer { .. });
    let player = if is_about_player { None } else { slots::player(&reading) };
    Ok(Command { action, player })
}
