//! A call beside a running Usher: it opens the same folder for a moment, with its doors closed, and has one thing done.
//! Whoever has the doors open learns of it at once.

use super::{Failure, print, warn};
use bridge::api::{Answer, Intention};
use bridge::{Bridge, Options, StandIns};
use clap::Args;
use household::fault::Fault;
use serde::Serialize;
use serde_json::json;
use std::path::PathBuf;

/// What every such call takes.
#[derive(Args)]
pub(super) struct Beside {
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

impl Beside {
    /// All of Usher on this folder, for a call that needs more of it.
    pub(super) fn options(&self) -> Options {
        let stand_ins = StandIns::from_environment(self.allow_stand_ins);
        Options { folder: self.config.clone(), stand_ins, ..Options::default() }
    }

    /// Opens the folder: no doors, no servers.
    pub(super) async fn open(&self) -> Result<Bridge, Fault> {
        Bridge::start(Options { closed: true, unconnected: true, ..self.options() }).await
    }

    /// Has one thing done, and tells what it came to.
    pub(super) async fn ask(&self, intention: Intention) -> Result<Answer, Failure> {
        let bridge = self.open().await?;
        let answer = ask(&bridge, intention).await;
        // What a person should know beside: that there is no keyring, for example.
        warn(&bridge);
        bridge.stop().await;
        answer
    }

    /// Has something changed of which there is nothing to say.
    pub(super) async fn change(&self, intention: Intention) -> Result<(), Failure> {
        self.ask(intention).await?;
        self.done()
    }

    /// It is done: an empty document for a script, nothing for a person.
    pub(super) fn done(&self) -> Result<(), Failure> {
        if self.json { print(&json!({}).to_string()) } else { Ok(()) }
    }

    /// Prints a document for a script, or these words for a person.
    pub(super) fn show(&self, document: &impl Serialize, words: impl FnOnce() -> String) -> Result<(), Failure> {
        print(&if self.json { json!(document).to_string() } else { words() })
    }
}

/// Has one thing done by an Usher that is open; a fault becomes the failure.
pub(super) async fn ask(bridge: &Bridge, intention: Intention) -> Result<Answer, Failure> {
    let answer = bridge.send(intention).await;
    if let Answer::Fault(fault) = &answer { Err(Failure::of_view(fault)) } else { Ok(answer) }
}
