//! `usherd alexa`: Alexa's side of this household.

mod linking;
mod setup;
mod skill;
mod steps;

use super::Failure;
use super::beside::Beside;
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
    Status(Beside),
    /// Remove the skill that Usher made
    Remove(Beside),
    /// Print a code by which an Alexa account can be linked within ten minutes
    Link(Beside),
    /// The Alexa accounts that are linked, and for whom they speak
    Links(Beside),
    /// End a link
    Unlink(linking::Unlink),
}

impl Alexa {
    pub(super) async fn run(self) -> Result<(), Failure> {
        match self.call {
            Call::Setup(setup) => setup.run().await,
            Call::Status(beside) => skill::status(beside).await,
            Call::Remove(beside) => skill::remove(beside).await,
            Call::Link(beside) => linking::link(beside).await,
            Call::Links(beside) => linking::links(beside).await,
            Call::Unlink(unlink) => unlink.run().await,
        }
    }
}
