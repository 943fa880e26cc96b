//! `usherd discover`: the list that the window shows, a line for each of its news.

use super::{Failure, print, say};
use clap::Args;
use household::fault::{Code, Fault};
use household::voice::Message;
use serde_json::json;
use servers::discovery::{How, Nearby, Search, look};
use std::collections::BTreeMap;
use std::time::Duration;
use url::Url;

/// Look for servers at home.
#[derive(Args)]
pub(super) struct Discover {
    /// How long to look
    #[arg(long, value_name = "N", default_value_t = 3)]
    seconds: u64,
    /// Print one line of JSON a server
    #[arg(long)]
    json: bool,
}

/// What a line says of a server; said again when it changes.
type Told = (String, Url, Vec<How>);

impl Discover {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let agent = format!("Usher/{}", env!("CARGO_PKG_VERSION"));
        let http = servers::http::client(&agent, &[]).map_err(|_| Fault::new(Code::Internal))?;
        let looking = look(http, Search::default());
        let mut found = looking.found();
        let mut told: BTreeMap<String, Told> = BTreeMap::new();
        let telling = async {
            while found.changed().await.is_ok() {
                let now = found.borrow_and_update().clone();
                for one in now.iter().filter(|one| !one.stale) {
                    let news = (one.name.clone(), one.address.clone(), one.how.clone());
                    if told.insert(one.key.clone(), news.clone()) != Some(news) {
                        print(&if self.json { document(one) } else { line(one) })?;
                    }
                }
                // Who comes back is told again.
                told.retain(|key, _| now.iter().any(|one| one.key == *key));
            }
            Ok(())
        };
        // The time is up: what was found has been told.
        tokio::time::timeout(Duration::from_secs(self.seconds), telling).await.unwrap_or(Ok(()))
    }
}

fn how(found: &Nearby) -> &'static str {
    match found.how.first() {
        Some(How::Announced) => "mdns",
        Some(How::Typed) => "typed",
        Some(How::Connect) => "connect",
        Some(How::Broadcast) | None => "broadcast",
    }
}

fn document(found: &Nearby) -> String {
    json!({
        "kind": found.kind.as_str(),
        "name": found.name,
        "id": found.id.as_ref().map(household::id::ServerId::as_str),
        "address": found.address.as_str(),
        "how": how(found),
        "needed": found.kind.is_needed(),
        "confirmed": found.confirmed,
    })
    .to_string()
}

fn line(found: &Nearby) -> String {
    let id = found.id.as_ref().map_or("-", household::id::ServerId::as_str);
    let unneeded = || format!("  {}", say(Message::new("terminal-not-needed")));
    let note = if found.kind.is_needed() { String::new() } else { unneeded() };
    format!("{}  {}  {}  {}  {}{note}", found.kind.as_str(), found.name, id, found.address, how(found))
}
