//! `usherd discover`

use super::{Failure, print};
use bridge::api::view::kind;
use clap::Args;
use household::fault::{Code, Fault};
use serde_json::json;
use servers::discovery::{How, News, Search, Sighting, search};
use std::time::Duration;

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

impl Discover {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let agent = format!("Usher/{}", env!("CARGO_PKG_VERSION"));
        let http = servers::http::client(&agent, &[]).map_err(|_| Fault::new(Code::Internal))?;
        let mut news = search(http, Search::default());
        let telling = async {
            while let Some(news) = news.recv().await {
                if let News::Seen(sighting) = news {
                    print(&if self.json { document(&sighting) } else { line(&sighting) })?;
                }
            }
            Ok(())
        };
        // The time is up: what was found has been told.
        tokio::time::timeout(Duration::from_secs(self.seconds), telling).await.unwrap_or(Ok(()))
    }
}

fn how(how: How) -> &'static str {
    match how {
        How::Broadcast => "broadcast",
        How::Mdns => "mdns",
    }
}

fn document(found: &Sighting) -> String {
    json!({
        "kind": kind(found.kind),
        "name": found.name,
        "id": found.id.as_str(),
        "address": found.address.as_str(),
        "how": how(found.how),
    })
    .to_string()
}

fn line(found: &Sighting) -> String {
    format!("{}  {}  {}  {}  {}", kind(found.kind), found.name, found.id, found.address, how(found.how))
}
