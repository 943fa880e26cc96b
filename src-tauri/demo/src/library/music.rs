//! Artists, albums and songs, and the audiobooks: on Emby a book is an album of parts in a library of its own, on
//! Jellyfin one item of type `AudioBook`.

use super::build::{Builder, fields, lines, some_day};
use super::{Id, Item, Kind, Shelf};
use crate::seed::{mix, of_text};

const ALBUMS: &str = include_str!("../../data/albums.txt");
const BOOKS: &str = include_str!("../../data/books.txt");

impl Builder {
    pub(super) fn music(&mut self) {
        for (place, line) in lines(ALBUMS).enumerate() {
            let [artist, title, year, genre, songs] = fields(line);
            let artist = self.artist(artist, Shelf::Music, genre);
            let mut album = Item::new(Kind::Album, Shelf::Music, title);
            album.parent = artist;
            album.artist = artist;
            album.year = year.parse().unwrap_or(2000);
            album.genres = self.genres(Kind::MusicGenre, genre);
            album.premiere = some_day(album.year, place as u64 + 900);
            album.added = 3 + ((place * 53) % 600) as u16;
            let template = album.clone();
            let album = self.add(album);
            for (track, song) in songs.split(';').map(str::trim).enumerate() {
                let luck = mix(of_text(song) ^ place as u64);
                let mut item = Item::new(Kind::Song, Shelf::Music, song);
                item.seconds = 130 + (luck % 170) as u32;
                item.flac = place % 3 == 1;
                self.track(item, album, &template, track as u16 + 1);
            }
        }
    }

    pub(super) fn books(&mut self) {
        let view = self.view(Shelf::Audiobooks);
        for (place, line) in lines(BOOKS).enumerate() {
            let [title, author, year, genre, parts, minutes, story] = fields(line);
            let (parts, minutes) = (parts.parse::<u32>().unwrap_or(1).max(1), minutes.parse::<u32>().unwrap_or(60));
            let author = self.artist(author, Shelf::Audiobooks, genre);
            let kind = if self.emby { Kind::Album } else { Kind::AudioBook };
            let mut book = Item::new(kind, Shelf::Audiobooks, title);
            book.parent = if self.emby { author } else { view };
            book.artist = author;
            book.year = year.parse().unwrap_or(2000);
            book.genres = self.genres(Kind::MusicGenre, genre);
            book.story = story;
            book.premiere = some_day(book.year, place as u64 + 1300);
            book.added = 15 + (place as u16) * 40;
            if !self.emby {
                book.seconds = minutes * 60;
                self.add(book);
                continue;
            }
            let template = book.clone();
            let book = self.add(book);
            for part in 1..=parts {
                let mut item = Item::new(Kind::Song, Shelf::Audiobooks, format!("{title}, Part {part}"));
                item.seconds = minutes * 60 / parts + part * 7;
                self.track(item, book, &template, part as u16);
            }
        }
    }

    fn track(&mut self, mut item: Item, album: Id, template: &Item, number: u16) {
        item.parent = album;
        item.album = album;
        item.artist = template.artist;
        item.number = Some(number);
        item.parent_number = Some(1);
        item.year = template.year;
        item.genres = template.genres.clone();
        item.premiere = template.premiere;
        item.added = template.added;
        self.add(item);
    }

    fn artist(&mut self, name: &'static str, shelf: Shelf, genre: &'static str) -> Id {
        let there = |item: &Item| item.kind == Kind::Artist && item.shelf == shelf && item.name == name;
        if let Some(at) = self.items.iter().position(there) {
            return at as Id;
        }
        let mut artist = Item::new(Kind::Artist, shelf, name);
        artist.parent = self.view(shelf);
        artist.genres = self.genres(Kind::MusicGenre, genre);
        self.add(artist)
    }
}
