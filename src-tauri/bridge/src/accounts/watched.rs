//! Servers that have no back end yet: whether each is there, and still takes the tokens of the people signed in on it.
//!
//! They take no part in commands. One that is away is shown as away, and no command waits for it.

use super::linked::{ABOUT_SERVER, same};
use crate::secrets::Key;
use crate::shared::{Shared, lock};
use crate::store::KeptServer;
use crate::way::{Ground, about_certificate, client};
use household::fault::{Code, Fault};
use household::home::ServerKind;
use servers::account::{self, has_back_end};
use servers::http::{Client, TurnedAway};
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::task::JoinHandle;
use url::Url;

/// How often one that is there is looked at.
const THERE: Duration = Duration::from_secs(60);
/// And one that is not.
const AWAY: Duration = Duration::from_secs(5);

/// One of them.
pub(super) struct Watched {
    /// As it was when the watch began.
    kept: KeptServer,
    task: JoinHandle<()>,
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Shared {
    /// Watches those that are kept, and no others.
    pub(super) fn watch_others(self: &Arc<Self>, kept: &[KeptServer], ground: Option<&Ground>) {
        let mut watched = lock(&self.accounts.watched);
        watched.retain(|id, one| {
            let stays = kept.iter().any(|server| server.id == *id && same(server, &one.kept));
            if !stays {
                self.settle(&one.kept.name, ABOUT_SERVER, None);
            }
            stays
        });
        let Some(ground) = ground else { return };
        for server in kept.iter().filter(|server| !server.users.is_empty() && !has_back_end(server.kind)) {
            if !watched.contains_key(&server.id) {
                let task = tokio::spawn(watch(Arc::downgrade(self), server.clone(), ground.clone()));
                watched.insert(server.id.clone(), Watched { kept: server.clone(), task });
            }
        }
    }

    /// Whether a fault is about a server that no command needs.
    pub(crate) fn is_aside(&self, fault: &Fault) -> bool {
        let name = fault.values.get("server");
        let aside = |server: &KeptServer| Some(&server.name) == name && !has_back_end(server.kind);
        ABOUT_SERVER.contains(&fault.code) && self.kept_servers().iter().any(aside)
    }
}

async fn watch(shared: Weak<Shared>, mut kept: KeptServer, ground: Ground) {
    let Ok((http, turned_away)) = client(kept.fingerprint.as_deref(), &ground.roots) else { return };
    loop {
        let looked = look(&http, &turned_away, &kept, &ground).await;
        let Some(shared) = shared.upgrade() else { return };
        let fault = looked.as_ref().err().cloned();
        // Whoever turns a token down is there.
        let there = fault.as_ref().is_none_or(|fault| fault.code == Code::SignInExpired);
        shared.mark_reachable(&kept.id, there);
        shared.settle(&kept.name, ABOUT_SERVER, fault.clone());
        if let Ok(Some(name)) = looked {
            shared.note_name(&kept.id, &name);
            kept.name = name;
        }
        shared.note_secrets();
        shared.changed.notify_one();
        drop(shared);
        tokio::time::sleep(if fault.is_none() { THERE } else { AWAY }).await;
    }
}

/// Finds it at one of its addresses and shows it each token; what it is called now, if that was told.
async fn look(
    http: &Client,
    turned_away: &TurnedAway,
    kept: &KeptServer,
    ground: &Ground,
) -> Result<Option<String>, Fault> {
    let named = |fault: Fault| {
        let fault = fault.with("server", kept.name.as_str());
        about_certificate(fault, &kept.name, turned_away, kept.fingerprint.as_deref())
    };
    let mut trouble = Fault::new(Code::ServerUnreachable).with("server", kept.name.as_str());
    for address in kept.addresses.iter().filter_map(|address| address.parse::<Url>().ok()) {
        let mut found = match account::identify(http, kept.kind, &address).await {
            Ok(found) => found,
            Err(fault) => {
                trouble = named(fault);
                continue;
            }
        };
        // No token before it is the right one, as far as it tells that.
        if found.id != kept.id && found.kind != ServerKind::HomeAssistant {
            let fault = Fault::new(Code::OtherServer).with("server", kept.name.as_str());
            trouble = fault.with("found", found.name).with("address", address.as_str());
            continue;
        }
        found.name.clone_from(&kept.name);
        let http = account::to_none_but(http, &found);
        let mut name = None;
        for user in &kept.users {
            let key = Key::token(&ground.identity.device_id, &kept.id, &user.id);
            let token = ground.secrets.get(key).await?;
            let expired = || Fault::new(Code::SignInExpired).with("server", kept.name.as_str());
            name = account::check(&http, &found, &token.ok_or_else(expired)?).await?.or(name);
        }
        return Ok(name);
    }
    Err(trouble)
}
