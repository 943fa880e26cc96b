//! Anything, and music: chosen by chance, of a genre, by someone.

use super::Work;
use super::place::Place;
use super::player::{RECENT, Target};
use super::title::{Picked, announce, plays};
use crate::fault::{Code, Fault};
use crate::media::{Item, MediaKind};
use crate::server::Query;
use crate::titles::canonical::likeness;
use crate::voice::command::Title;
use crate::voice::values::Values;
use crate::voice::{Message, Reply};
use std::time::Duration;

/// How much music is put into a queue at once.
const SONGS: u32 = 50;
/// How many are "a few".
const SEVERAL: u32 = 4;
/// How many records of someone are looked for.
const ALBUMS: u32 = 100;
/// How many of them are read out.
const READ: usize = 5;
/// From this likeness on a genre is the one that was heard.
const ALIKE: f64 = 0.75;

impl Work<'_> {
    pub(super) async fn play_random(
        &mut self,
        named: Option<&str>,
        kind: Option<MediaKind>,
        several: bool,
        genre: Option<&str>,
    ) -> Result<Reply, Fault> {
        let target = self.player(named, RECENT).await?;
        let kinds = match kind {
            Some(MediaKind::Song) => vec![MediaKind::Song],
            Some(kind) => vec![kind],
            None if target.player.abilities.video => vec![MediaKind::Movie, MediaKind::Episode],
            None => vec![MediaKind::Song],
        };
        if kinds == [MediaKind::Song] {
            return self.random_songs(&target, genre, None).await;
        }
        if kinds.iter().any(|kind| !plays(&target, *kind)) {
            return Err(target.fault(Code::PlayerCannot));
        }
        let limit = if several { SEVERAL } else { 1 };
        let items = self.by_chance(&target, kinds, genre, limit).await?;
        let Some(first) = items.first() else { return Err(Fault::new(Code::NothingOfThatKind)) };
        if first.kind == MediaKind::Series {
            let show = first.clone();
            return self.go_on_with(&target, &show).await;
        }
        self.play(&target, &items, Duration::ZERO, false).await?;
        Ok(Reply::say(announce(first, &target, Duration::ZERO)))
    }

    pub(super) async fn play_random_music(&mut self, named: Option<&str>, genre: Option<&str>) -> Result<Reply, Fault> {
        let target = self.player(named, RECENT).await?;
        self.random_songs(&target, genre, None).await
    }

    pub(super) async fn play_songs_by(&mut self, named: Option<&str>, artist: &str) -> Result<Reply, Fault> {
        let target = self.player(named, RECENT).await?;
        match self.pick_artist(&Place::of(&target), artist).await? {
            Picked::Item(artist) => self.random_songs(&target, None, Some(artist)).await,
            Picked::Asked(reply) => Ok(reply),
        }
    }

    pub(super) async fn play_latest_album(&mut self, named: Option<&str>, artist: &str) -> Result<Reply, Fault> {
        let target = self.player(named, RECENT).await?;
        let place = Place::of(&target);
        let artist = match self.pick_artist(&place, artist).await? {
            Picked::Item(artist) => artist,
            Picked::Asked(reply) => return Ok(reply),
        };
        let newest = place.find(&Query::Albums { artist: artist.id.clone(), limit: 1 }).await?.into_iter().next();
        let newest = newest.ok_or_else(|| Fault::new(Code::NoAlbums).with("artist", &artist.name))?;
        self.start(&target, &newest).await
    }

    /// Which records of someone there are; a choice plays it.
    pub(super) async fn which_albums(&mut self, named: Option<&str>, artist: &str) -> Result<Reply, Fault> {
        let place = self.place(named).await?;
        let artist = match self.pick_artist(&place, artist).await? {
            Picked::Item(artist) => artist,
            Picked::Asked(reply) => return Ok(reply),
        };
        let mut albums = place.find(&Query::Albums { artist: artist.id.clone(), limit: ALBUMS }).await?;
        if albums.is_empty() {
            return Err(Fault::new(Code::NoAlbums).with("artist", &artist.name));
        }
        let count = u32::try_from(albums.len()).unwrap_or(u32::MAX);
        albums.truncate(READ);
        let message = if usize::try_from(count).is_ok_and(|count| count > READ) { "newest-albums" } else { "albums" };
        // All are by the same: their names alone tell them apart.
        let names: Vec<&str> = albums.iter().map(|album| album.name.as_str()).collect();
        let said = Message::new(message).with("artist", &*artist.name).with("count", count).with("titles", names);
        Ok(self.read_list(&place, named, albums, said))
    }

    async fn pick_artist(&mut self, place: &Place, artist: &str) -> Result<Picked, Fault> {
        let title = Title { words: artist.to_owned(), kind: Some(MediaKind::Artist), ..Title::default() };
        self.pick(place, &title).await
    }

    async fn random_songs(
        &mut self,
        target: &Target,
        genre: Option<&str>,
        artist: Option<Item>,
    ) -> Result<Reply, Fault> {
        let kinds = vec![MediaKind::Song];
        let named = match genre {
            Some(heard) => Some(self.genre(&Place::of(target), &kinds, heard).await?),
            None => None,
        };
        let by = artist.as_ref().map(|artist| artist.id.clone());
        // Music is heard again and again: only films and episodes are new once.
        let query = Query::Random { kinds, genre: named, within: None, artist: by, unplayed: false, limit: SONGS };
        let songs = target.server.find(&target.user, &query).await?;
        if songs.is_empty() {
            return Err(Fault::new(Code::NothingOfThatKind));
        }
        self.play(target, &songs, Duration::ZERO, false).await?;
        if artist.is_none() {
            self.never_ending(query);
        }
        let message = match (&artist, genre) {
            (Some(artist), _) => Message::new("playing-songs-by").with("artist", &*artist.name),
            (None, Some(genre)) => Message::new("playing-genre").with("genre", genre),
            (None, None) => Message::new("playing-music"),
        };
        Ok(Reply::say(message.with("player", &*target.player.name)))
    }

    /// Items chosen by the server's own chance: what the user has not played first, else anything.
    async fn by_chance(
        &self,
        target: &Target,
        kinds: Vec<MediaKind>,
        genre: Option<&str>,
        limit: u32,
    ) -> Result<Vec<Item>, Fault> {
        let genre = match genre {
            Some(heard) => Some(self.genre(&Place::of(target), &kinds, heard).await?),
            None => None,
        };
        for unplayed in [true, false] {
            let (kinds, genre) = (kinds.clone(), genre.clone());
            let query = Query::Random { kinds, genre, within: None, artist: None, unplayed, limit };
            let found = target.server.find(&target.user, &query).await?;
            if !found.is_empty() {
                return Ok(found);
            }
        }
        Err(Fault::new(Code::NothingOfThatKind))
    }

    /// The genre as the server spells it.
    pub(super) async fn genre(&self, place: &Place, kinds: &[MediaKind], heard: &str) -> Result<String, Fault> {
        let known = place.find(&Query::Genres { kinds: kinds.to_vec() }).await?;
        // Servers often name genres in another language than their household speaks.
        let said = Values::of(&self.asker.locale).in_default_language(&["GENRE", "MUSIC_GENRE"], heard);
        let best = |name: &str| {
            let others = said.iter().map(|said| likeness(said, name));
            others.fold(likeness(heard, name), f64::max)
        };
        known
            .into_iter()
            .map(|genre| (best(&genre.name), genre.name))
            .filter(|(score, _)| *score >= ALIKE)
            .max_by(|(a, _), (b, _)| a.total_cmp(b))
            .map(|(_, name)| name)
            .ok_or_else(|| Fault::new(Code::NothingOfThatKind).with("wanted", heard))
    }
}
