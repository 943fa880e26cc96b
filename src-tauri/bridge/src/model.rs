//! The interaction model of this household: gathers what it calls things, and has the model made of it.
//!
//! Names come from what is known here: the indexes and genres, which are kept on disk, and the players that were there once.
//! So a server that is away for an hour changes nothing, nor does a start.

use crate::shared::Shared;
use alexa::provision::model::{Made, interaction_model};
use alexa::provision::names::Names;
use household::fault::{Code, Fault};
use household::id::ItemId;
use household::perform::Titles as _;
use household::titles::TitleIndex;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A library, and what its user asked for lately.
type Read = (Arc<TitleIndex>, Arc<[ItemId]>);

impl Shared {
    /// The models for these locales, in their order, with the names of the household.
    pub(crate) async fn household_models(&self, locales: &[String], invocation: &str) -> Result<Vec<Made>, Fault> {
        let mut names = Names::default();
        for player in self.home_view().await.players {
            let others = std::iter::once(&player.app).chain(&player.aliases).map(String::as_str);
            names.player(&player.name, others);
        }
        let mut libraries: Vec<Read> = Vec::new();
        for server in self.servers().iter() {
            let genres = self.genres_of(server.as_ref()).await;
            genres.watched.iter().for_each(|genre| names.genre(genre));
            genres.music.iter().for_each(|genre| names.music_genre(genre));
            for user in server.signed_in().iter() {
                names.user(&user.name);
                match self.library.of(server.as_ref(), &user.id).await {
                    Ok(index) => libraries.push((index, self.library.recent(server.id(), &user.id))),
                    Err(fault) => tracing::warn!(%fault, "a library is not in the model"),
                }
            }
        }
        let (locales, invocation) = (locales.to_vec(), invocation.to_owned());
        // A large library takes a while: not on a thread on which others wait.
        let made = tokio::task::spawn_blocking(move || {
            libraries.iter().for_each(|library| add(library, &mut names));
            locales.iter().map(|locale| interaction_model(locale, &invocation, &names)).collect()
        });
        made.await.map_err(|_| Fault::new(Code::Internal))
    }
}

fn add((index, recent): &Read, names: &mut Names) {
    let recent: BTreeSet<&ItemId> = recent.iter().collect();
    for item in index.items() {
        names.item(&item, recent.contains(&item.id));
    }
}
