//! `usherd alexa link`, `links` and `unlink`: beside a running Usher, which learns of it at once.

use super::super::{Failure, print};
use bridge::api::{Answer, Intention};
use bridge::{Bridge, Options};
use clap::Args;
use serde_json::json;
use std::path::PathBuf;

#[derive(Args)]
pub(super) struct Common {
    /// The folder of settings and journal [default: the platform's own place]
    #[arg(long, value_name = "DIR")]
    config: Option<PathBuf>,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub(super) struct Unlink {
    /// Its id, as `alexa links` prints it
    id: String,
    #[command(flatten)]
    common: Common,
}

/// Prints a code.
pub(super) async fn link(common: Common) -> Result<(), Failure> {
    let answer = asked(&common, Intention::InviteToLink).await?;
    let Answer::LinkCode(code) = answer else { return Err(refused(&answer)) };
    if common.json {
        return print(&json!(code).to_string());
    }
    print(&format!("{}\n\nType it within ten minutes on the page that the Alexa app opens.", code.code))
}

/// Prints who is linked.
pub(super) async fn links(common: Common) -> Result<(), Failure> {
    let answer = asked(&common, Intention::ShowAlexa).await?;
    let Answer::Alexa(alexa) = answer else { return Err(refused(&answer)) };
    let links = alexa.links;
    if common.json {
        return print(&json!(links).to_string());
    }
    if links.is_empty() {
        return print("No Alexa account is linked.");
    }
    for link in links {
        let at = if link.server.is_empty() { "not signed in any more" } else { &link.server };
        let used = link.last_used.unwrap_or_else(|| "never".to_owned());
        print(&format!(
            "{}  {}: {} ({at}), since {}, last used {used}",
            link.id, link.account, link.person, link.since
        ))?;
    }
    Ok(())
}

impl Unlink {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let answer = asked(&self.common, Intention::Unlink { link: self.id }).await?;
        let Answer::Done = answer else { return Err(refused(&answer)) };
        if self.common.json { print(&json!({"unlinked": true}).to_string()) } else { print("Unlinked.") }
    }
}

async fn asked(common: &Common, intention: Intention) -> Result<Answer, Failure> {
    let options = Options { folder: common.config.clone(), closed: true, unconnected: true, ..Options::default() };
    let bridge = Bridge::start(options).await?;
    let answer = bridge.send(intention).await;
    bridge.stop().await;
    Ok(answer)
}

fn refused(answer: &Answer) -> Failure {
    if let Answer::Fault(fault) = answer {
        return Failure::of_view(fault);
    }
    Failure("Usher gave another answer than was asked for.".to_owned())
}
