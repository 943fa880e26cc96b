//! `usherd alexa`: Alexa's side of this household.

mod linking;

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
            Call::Link(common) => linking::link(common).await,
            Call::Links(common) => linking::links(common).await,
            Call::Unlink(unlink) => unlink.run().await,
        }
    }
}
