//! The set-up of the skill as a state machine: what is wished, what is known to be done, and what is to be done next.
//!
//! Nothing here waits or sends, but for [`run`]. [`Setup::next`] says what is to be done, [`Setup::took`] takes what came
//! of it; [`Progress`] is all that must survive, and can be read again at any moment: whatever was under way is then
//! found out anew, and nothing that is done is done twice. How it is used:
//!
//! 1. The owner makes [`Wishes`] (what the skill should be) and reads the [`Progress`] it has kept, or starts with none.
//!    [`check`](check::check) tells beforehand what is wrong with the wishes, [`advice`](super::invocation::advice) what might be.
//! 2. It gives a [`Keeper`] to [`run`], which asks Amazon, keeps progress **before and after** whatever must not happen
//!    twice, and tells the [`Story`] whenever it changes. Dropping the future of `run` stops it; the next `run` goes on.
//! 3. A fault ends the run. After the person has done what its fix says, the same `run` goes on from there.
//! 4. [`Aim::Remove`] undoes everything, of a skill that bears our mark only. [`status::differences`] compares what is at
//!    Amazon with what is wished, and changes nothing.
//!
//! **Never two skills.** Before a skill is made, the intention is kept. Whoever finds an intention without a skill looks
//! for a skill with its name and our [`mark`](super::manifest::mark) first. A skill without our mark is never taken.

pub mod act;
pub mod check;
mod machine;
pub mod progress;
pub mod run;
pub mod status;
pub mod story;
mod taking;
pub mod wishes;

pub use act::{Act, Got};
pub use machine::Setup;
pub use progress::Progress;
pub use run::{Keeper, run};
use serde::{Deserialize, Serialize};
pub use story::{Shown, Story};
pub use wishes::{Certificate, LocaleWish, Wishes};

/// A step, as people see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Whose developer the account is.
    Vendor,
    /// The skill is found or made.
    Skill,
    /// Its manifest.
    Manifest,
    /// A certificate of one's own is told to Amazon.
    Certificate,
    /// A model, per locale.
    Model,
    /// Account linking.
    Linking,
    /// The skill is turned on.
    Enablement,
    /// The trial call.
    Simulation,
}

impl Step {
    /// Its stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Vendor => "vendor",
            Self::Skill => "skill",
            Self::Manifest => "manifest",
            Self::Certificate => "certificate",
            Self::Model => "model",
            Self::Linking => "linking",
            Self::Enablement => "enablement",
            Self::Simulation => "simulation",
        }
    }
}

/// What a run is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aim {
    /// The skill is as wished.
    SetUp,
    /// The skill is gone.
    Remove,
}
