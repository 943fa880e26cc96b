//! `usherd alexa link`, `links` and `unlink`: beside a running Usher, which learns of it at once.

use super::super::beside::Beside;
use super::super::{Failure, print, say};
use bridge::api::view::LinkView;
use bridge::api::{Answer, Intention};
use clap::Args;
use household::voice::Message;
use serde_json::json;

#[derive(Args)]
pub(super) struct Unlink {
    /// Its id, as `alexa links` prints it
    id: String,
    #[command(flatten)]
    beside: Beside,
}

/// Prints a code.
pub(super) async fn link(beside: Beside) -> Result<(), Failure> {
    let Answer::LinkCode(code) = beside.ask(Intention::InviteToLink).await? else { return Err(Failure::internal()) };
    beside.show(&code, || say(Message::new("terminal-link-code").with("code", code.code.as_str())))
}

/// Prints who is linked.
pub(super) async fn links(beside: Beside) -> Result<(), Failure> {
    let Answer::Alexa(alexa) = beside.ask(Intention::ShowAlexa).await? else { return Err(Failure::internal()) };
    let links = alexa.links;
    if beside.json {
        return print(&json!(links).to_string());
    }
    if links.is_empty() {
        return print(&say(Message::new("terminal-no-links")));
    }
    links.iter().try_for_each(|link| print(&line(link)))
}

impl Unlink {
    pub(super) async fn run(self) -> Result<(), Failure> {
        self.beside.ask(Intention::Unlink { link: self.id }).await?;
        self.beside.show(&json!({ "unlinked": true }), || say(Message::new("terminal-unlinked")))
    }
}

fn line(link: &LinkView) -> String {
    let at = match link.server.as_str() {
        "" => say(Message::new("terminal-link-signed-out")),
        server => server.to_owned(),
    };
    let used = link.last_used.clone().unwrap_or_else(|| say(Message::new("terminal-link-never")));
    let message = Message::new("terminal-link").with("id", link.id.as_str()).with("account", link.account.as_str());
    let message = message.with("person", link.person.as_str()).with("server", at);
    say(message.with("since", link.since.as_str()).with("used", used))
}
