//! Names that may well be said next, so that Alexa hears them better: players, people, and what this user is about.
//!
//! It only helps the ear. What cannot be had in time or at all is left out, and nobody is told.

use super::Work;
use super::place::Place;
use super::player::{RECENT, Target};
use crate::media::{Item, MediaKind};
use crate::server::Query;
use crate::voice::reply::Names;
use futures_util::future::{join, join_all};

/// Amazon takes a hundred values in one answer.
const PLAYERS: usize = 20;
const USERS: usize = 10;
const SERIES: usize = 35;
const TITLES: usize = 35;
/// How many of each list are asked for.
const OF_EACH: u32 = 12;

impl Work<'_> {
    /// Everything at once: one slow list must not wait for another.
    pub(super) async fn names_to_hear(&self) -> Vec<Names> {
        let lists = self.places().map(|place| async move {
            let lists = queries().map(|query| {
                let place = place.clone();
                async move { place.find(&query).await.unwrap_or_default() }
            });
            join_all(lists).await
        });
        let (players, lists) = join(self.players(RECENT), join_all(lists)).await;
        let items: Vec<Item> = lists.into_iter().flatten().flatten().collect();
        let players = players.map(|found| found.targets).unwrap_or_default();
        let called = |target: &Target| {
            let player = &target.player;
            let aliases = player.aliases.iter().chain(self.home.preferences.aliases_of(&player.id));
            std::iter::once(&player.name).chain(aliases).cloned().collect::<Vec<_>>()
        };
        let players = players.iter().flat_map(called);
        let people = |place: Place| place.server.signed_in().iter().map(|user| user.name.clone()).collect::<Vec<_>>();
        let users = self.places().flat_map(people);
        let shows = items.iter().filter_map(|item| match (item.kind, &item.series) {
            (MediaKind::Series, _) => Some(item.name.clone()),
            (_, series) => series.as_ref().map(|series| series.name.clone()),
        });
        let single = |item: &&Item| !matches!(item.kind, MediaKind::Series | MediaKind::Episode | MediaKind::Season);
        let titles = items.iter().filter(single).map(|item| item.name.clone());
        [
            names("PLAYER", players, PLAYERS),
            names("USER", users, USERS),
            names("SERIES", shows, SERIES),
            names("TITLE", titles, TITLES),
        ]
        .into_iter()
        .filter(|names| !names.names.is_empty())
        .collect()
    }
}

/// What somebody is about: what was begun, comes next, is loved, or is new.
fn queries() -> impl Iterator<Item = Query> {
    [
        Query::Resumable { within: None, kinds: vec![MediaKind::Movie, MediaKind::Episode], limit: OF_EACH },
        Query::NextUp { series: None, limit: OF_EACH },
        Query::Favourites { kinds: vec![MediaKind::Movie, MediaKind::Series], limit: OF_EACH },
        Query::Latest { kinds: vec![MediaKind::Movie, MediaKind::Episode], limit: OF_EACH },
    ]
    .into_iter()
}

fn names(kind: &str, from: impl Iterator<Item = String>, most: usize) -> Names {
    let mut names: Vec<String> = Vec::new();
    for name in from {
        if names.len() < most && !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    Names { kind: kind.to_owned(), names }
}
