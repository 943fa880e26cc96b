//! The genres of each server, kept over a restart: a server that is away for an hour is no reason to forget how its genres are
//! called, and a start none to think that the home has changed.

use crate::kept_document::KeptDocument;
use crate::shared::lock;
use household::fault::Fault;
use household::id::{ServerId, UserId};
use household::media::MediaKind;
use household::server::{Query, Server};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Mutex;

/// The genres of one server, in the order of their names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct OfServer {
    /// Of films and shows.
    pub(crate) watched: Vec<String>,
    /// Of music.
    pub(crate) music: Vec<String>,
}

type All = BTreeMap<ServerId, OfServer>;

/// All of them, and their file.
pub(crate) struct Genres {
    all: Mutex<All>,
    pub(crate) kept: KeptDocument<All>,
}

impl Genres {
    /// As they were kept in a folder.
    pub(super) fn open(folder: &Path) -> Self {
        let (kept, all) = KeptDocument::open(folder, "genres");
        Self { all: Mutex::new(all), kept }
    }

    /// A server's genres; none if it was never asked.
    pub(crate) fn of(&self, server: &ServerId) -> Option<OfServer> {
        lock(&self.all).get(server).cloned()
    }

    /// Asks a server for its genres, for whoever is signed in first.
    pub(crate) async fn ask(&self, server: &dyn Server) -> Result<OfServer, Fault> {
        let users = server.signed_in();
        let Some(user) = users.first() else { return Ok(OfServer::default()) };
        let watched = asked(server, &user.id, vec![MediaKind::Movie, MediaKind::Series]).await?;
        let found = OfServer { watched, music: asked(server, &user.id, vec![MediaKind::Song]).await? };
        self.note(server.id(), found.clone());
        Ok(found)
    }

    /// Forgets the genres of every server but these.
    pub(crate) fn keep_servers(&self, servers: &[ServerId]) {
        let mut all = lock(&self.all);
        let before = all.len();
        all.retain(|server, _| servers.contains(server));
        if all.len() != before {
            self.kept.keep(all.clone());
        }
    }

    fn note(&self, server: &ServerId, found: OfServer) {
        let mut all = lock(&self.all);
        if all.get(server) != Some(&found) {
            all.insert(server.clone(), found);
            self.kept.keep(all.clone());
        }
    }
}

async fn asked(server: &dyn Server, user: &UserId, kinds: Vec<MediaKind>) -> Result<Vec<String>, Fault> {
    let found = server.find(user, &Query::Genres { kinds }).await?;
    let names: BTreeSet<String> = found.into_iter().map(|genre| genre.name).collect();
    Ok(names.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn genres_are_known_after_a_restart_until_their_server_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let (here, gone) = (ServerId::new("here"), ServerId::new("gone"));
        let found = OfServer { watched: vec!["Drama".into()], music: vec!["Jazz".into()] };
        let genres = Genres::open(folder.path());
        assert_eq!(genres.of(&here), None, "nobody has asked");
        genres.note(&here, found.clone());
        genres.note(&gone, OfServer::default());
        genres.keep_servers(std::slice::from_ref(&here));
        genres.kept.write_last();
        let genres = Genres::open(folder.path());
        assert_eq!((genres.of(&here), genres.of(&gone)), (Some(found), None));
    }
}
