//! Each server answers, and takes each person's sign-in.

use super::About;
use super::line::{Id, Line};
use crate::store::{KeptServer, KeptUser};
use futures_util::future::join_all;
use household::fault::{Code, Fault};
use household::server::Server;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::timeout;

/// How long a server may take.
const LONGEST: Duration = Duration::from_secs(8);

/// A line for each person on each server.
pub(super) async fn check(about: &About) -> Vec<Line> {
    let servers = about.shared.servers();
    let kept = about.shared.kept_servers();
    let mut asked = Vec::new();
    for server in &kept {
        let there = servers.iter().find(|there| *there.id() == server.id).cloned();
        let people = server.users.iter().map(|user| {
            let there = there.clone();
            async move { line(about, server, user, there).await }
        });
        asked.extend(people);
    }
    if asked.is_empty() {
        return vec![Line::skipped(Id::F3, "no-server")];
    }
    join_all(asked).await
}

async fn line(about: &About, kept: &KeptServer, user: &KeptUser, there: Option<Arc<dyn Server>>) -> Line {
    let clock = &about.shared.clock;
    let begun = clock.monotonic();
    let found = match there {
        None => return Line::skipped(Id::F3, "kind-not-yet").about(kept.name.as_str()),
        Some(server) => match timeout(LONGEST, server.players(&user.id, Duration::ZERO)).await {
            Ok(answered) => answered.map(|_| ()),
            Err(_) => Err(Fault::new(Code::ServerSlow).with("server", kept.name.as_str())),
        },
    };
    let taken = clock.monotonic().saturating_sub(begun).as_millis();
    let line = match found {
        Ok(()) => Line::ok(Id::F3),
        Err(fault) => Line::fail(Id::F3, fault),
    };
    line.about(format!("{}, {}", kept.name, user.name)).with("millis", taken.to_string())
}
