//! Ways through the library: what is in what, and what a container plays.

use super::{Id, Item, Kind, Library};

impl Library {
    /// What stands directly in a folder, in the order in which people expect it.
    pub(crate) fn children(&self, id: Id) -> Vec<Id> {
        let Some(folder) = self.item(id) else { return Vec::new() };
        if !folder.members.is_empty() {
            return folder.members.to_vec();
        }
        let genre = matches!(folder.kind, Kind::Genre | Kind::MusicGenre);
        let inside = |item: &Item| {
            if folder.kind == Kind::Root {
                item.kind == Kind::View
            } else if genre {
                item.genres.contains(&id) && item.media().is_some()
            } else {
                item.parent == id && item.kind != Kind::Trailer
            }
        };
        let mut list: Vec<Id> =
            self.iter().filter(|(child, item)| *child != id && inside(item)).map(|(at, _)| at).collect();
        if matches!(folder.kind, Kind::View) {
            list.sort_by_key(|at| self.sort_key(*at));
        }
        list
    }

    /// Is `id` somewhere below `folder`?
    pub(crate) fn is_below(&self, id: Id, folder: Id) -> bool {
        if folder == 0 {
            return id != 0;
        }
        if self.item(folder).is_some_and(|item| item.members.contains(&id)) {
            return true;
        }
        let mut at = id;
        while let Some(item) = self.item(at) {
            if item.parent == folder {
                return true;
            }
            if item.parent == 0 {
                return false;
            }
            at = item.parent;
        }
        false
    }

    /// The name by which an item is sorted.
    pub(crate) fn sort_key(&self, id: Id) -> &str {
        self.item(id).map_or("", |item| super::fold::sort_key(&item.folded))
    }

    /// Every episode of a series that has a file, in order; specials only where `specials` asks for them.
    pub(crate) fn episodes(&self, series: Id, specials: bool) -> Vec<Id> {
        self.iter()
            .filter(|(_, item)| item.kind == Kind::Episode && item.series == series && !item.missing)
            .filter(|(_, item)| specials || item.parent_number != Some(0))
            .map(|(id, _)| id)
            .collect()
    }

    /// What is played when this is asked for: a container's playable content; an episode and the ones after it where
    /// `on_and_on` says that its series goes on by itself.
    pub(crate) fn playable(&self, id: Id, on_and_on: bool) -> Vec<Id> {
        let Some(item) = self.item(id) else { return Vec::new() };
        match item.kind {
            Kind::Series => self.episodes(id, false),
            Kind::Season => self.children(id).into_iter().filter(|at| self.has_file(*at)).collect(),
            Kind::Episode if item.missing => Vec::new(),
            Kind::Episode if on_and_on => self.episodes(item.series, true).into_iter().filter(|at| *at >= id).collect(),
            Kind::Artist => self.songs_of(id),
            Kind::Playlist | Kind::BoxSet | Kind::Album => {
                self.children(id).into_iter().flat_map(|at| self.playable(at, false)).collect()
            }
            Kind::Genre | Kind::MusicGenre => self.children(id).into_iter().filter(|at| self.has_file(*at)).collect(),
            Kind::Programme => vec![item.parent],
            Kind::Root | Kind::View | Kind::Person => Vec::new(),
            Kind::Film | Kind::Episode | Kind::Song | Kind::MusicVideo => vec![id],
            Kind::AudioBook | Kind::Trailer | Kind::Channel => vec![id],
        }
    }

    /// All songs of an artist, album by album.
    pub(crate) fn songs_of(&self, artist: Id) -> Vec<Id> {
        self.iter().filter(|(_, item)| item.kind == Kind::Song && item.artist == artist).map(|(id, _)| id).collect()
    }

    /// Songs like this one: of the same genres, itself first when it is a song, then in an order that `luck` decides.
    pub(crate) fn mix(&self, id: Id, luck: u64, limit: usize) -> Vec<Id> {
        let Some(item) = self.item(id) else { return Vec::new() };
        let is_genre = matches!(item.kind, Kind::Genre | Kind::MusicGenre);
        let genres = if is_genre { vec![id] } else { item.genres.to_vec() };
        let like = |song: &Item| {
            let audio = matches!(song.kind, Kind::Song) && song.shelf == super::Shelf::Music;
            audio && song.genres.iter().any(|genre| genres.contains(genre))
        };
        let mut list: Vec<Id> = self.iter().filter(|(at, song)| *at != id && like(song)).map(|(at, _)| at).collect();
        crate::seed::Dice::new(luck).shuffle(&mut list);
        if item.kind == Kind::Song {
            list.insert(0, id);
        }
        list.truncate(limit);
        list
    }

    fn has_file(&self, id: Id) -> bool {
        self.item(id).is_some_and(|item| item.media().is_some() && !item.missing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flavour::Flavour;

    #[test]
    fn an_episode_plays_itself_and_what_follows() {
        let library = Library::new(Flavour::Emby, 1, time::macros::datetime!(2026-11-20 20:00 UTC));
        let series = library.named(Kind::Series, "Hollow Creek").unwrap();
        let all = library.episodes(series, false);
        assert_eq!(all.len(), 30);
        let queue = library.playable(all[26], true);
        assert_eq!(queue.len(), 4);
        assert_eq!(library.playable(all[26], false), vec![all[26]]);
    }

    #[test]
    fn announced_episodes_are_not_played() {
        let library = Library::new(Flavour::Emby, 1, time::macros::datetime!(2026-11-20 20:00 UTC));
        let series = library.named(Kind::Series, "The Cartographers").unwrap();
        assert_eq!(library.playable(series, true).len(), 8 + 7 - 3);
    }
}
