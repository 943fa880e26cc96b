//! `usherd alexa`: Alexa's side of this household.

mod linking;
mod setup;
mod skill;
mod steps;

use super::Failure;
use clap::{Args, Subcommand};

/// The skill at Amazon, and the Alexa accounts that are linked.
#[derive(Args)]
pub(super) struct Alexa {
    #[command(subcommand)]
    call: Call,
}

#[derive(Subcommand)]
enum Call {
    /// Sign in with Amazon, and make the skill what it should be
    Setup(setup::Setup),
    /// What the skill is like at Amazon, compared with what it should be
    Status(skill::Common),
    /// Remove the skill that Usher made
    Remove(skill::Common),
    /// Print a code by which an Alexa account can be linked within ten minutes
    Link(linking::Common),
    /// The Alexa accounts that are linked, and for whom they speak
    Links(linking::Common),
    /// End a link
    Unlink(linking::Unlink),
}

impl Alexa {
    pub(super) async fn run(self) -> Result<(), Failure> {
        match self.call {
            Call::Setup(setup) => setup.run().await,
            Call::Status(common) => skill::status(common).await,
            Call::Remove(common) => skill::remove(common).await,
            Call::Link(common) => linking::link(common).await,
            Call::Links(common) => linking::links(common).await,
            Call::Unlink(unlink) => unlink.run().await,
        }
    }
}
