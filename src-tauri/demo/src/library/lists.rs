//! Playlists, collections, music videos and trailers: things that point at other things.

use super::build::{Builder, fields, lines};
use super::{Id, Item, Kind, Shelf};
use crate::seed::of_text;

const LISTS: &str = include_str!("../../data/lists.txt");

/// How many songs a playlist holds.
const SONGS: usize = 14;

impl Builder {
    pub(super) fn lists(&mut self) {
        for line in lines(LISTS) {
            let [kind, title, content] = fields(line);
            match kind {
                "playlist" => self.collection(Kind::Playlist, Shelf::Playlists, title, content),
                "boxset" => self.collection(Kind::BoxSet, Shelf::Collections, title, content),
                "video" => self.music_video(title, content),
                _ => self.trailer(title),
            }
        }
    }

    fn collection(&mut self, kind: Kind, shelf: Shelf, title: &'static str, content: &'static str) {
        let (what, names) = content.split_once(':').unwrap_or(("", content));
        let members: Vec<Id> = if what == "songs" {
            let genres: Vec<&str> = names.split(',').map(str::trim).collect();
            let fits = |item: &Item| {
                item.kind == Kind::Song && item.genres.iter().any(|g| genres.contains(&&*self.items[*g as usize].name))
            };
            let all: Vec<Id> = self.places(fits);
            let step = (all.len() / SONGS).max(1);
            all.into_iter().step_by(step).take(SONGS).collect()
        } else {
            names.split(';').flat_map(|name| self.places(|i| i.kind == Kind::Film && i.name == name.trim())).collect()
        };
        let mut list = Item::new(kind, shelf, title);
        list.parent = self.view(shelf);
        list.added = 30 + (of_text(title) % 90) as u16;
        list.genres = members.first().map(|first| self.items[*first as usize].genres.clone()).unwrap_or_default();
        list.members = members.into();
        self.add(list);
    }

    fn places(&self, fits: impl Fn(&Item) -> bool) -> Vec<Id> {
        self.items.iter().enumerate().filter(|(_, item)| fits(item)).map(|(at, _)| at as Id).collect()
    }

    fn music_video(&mut self, title: &'static str, artist: &'static str) {
        let artist = self.places(|i| i.kind == Kind::Artist && i.name == artist).first().copied().unwrap_or(0);
        let mut video = Item::new(Kind::MusicVideo, Shelf::MusicVideos, title);
        video.parent = self.view(Shelf::MusicVideos);
        video.artist = artist;
        video.genres = self.items[artist as usize].genres.clone();
        video.seconds = 180 + (of_text(title) % 90) as u32;
        video.year = 2018;
        self.add(video);
    }

    fn trailer(&mut self, title: &'static str) {
        let Some(film) = self.places(|i| i.kind == Kind::Film && i.name == title).first().copied() else {
            return;
        };
        let mut trailer = Item::new(Kind::Trailer, Shelf::Films, title);
        trailer.parent = film;
        trailer.year = self.items[film as usize].year;
        trailer.certificate = self.items[film as usize].certificate;
        trailer.genres = self.items[film as usize].genres.clone();
        trailer.seconds = 95 + (of_text(title) % 40) as u32;
        self.add(trailer);
    }
}
