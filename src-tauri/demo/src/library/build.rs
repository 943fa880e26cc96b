//! Puts the library together from the lists in `data/`, shelf by shelf.

use time::{Date, Duration, Month, OffsetDateTime};

use super::{Id, Item, Kind, Library, Names, Shelf};
use crate::flavour::Flavour;
use crate::seed::mix;

const FILMS: &str = include_str!("../../data/films.txt");
const PEOPLE: &str = include_str!("../../data/people.txt");

/// A library in the making.
pub(super) struct Builder {
    pub(super) emby: bool,
    pub(super) today: Date,
    pub(super) items: Vec<Item>,
}

pub(super) fn library(flavour: Flavour, seed: u64, now: OffsetDateTime) -> Library {
    let mut builder = Builder { emby: flavour.is_emby(), today: now.date(), items: Vec::with_capacity(1600) };
    builder.add(Item::new(Kind::Root, Shelf::None, "Media Folders"));
    for (shelf, name) in [
        (Shelf::Films, "Movies"),
        (Shelf::Shows, "TV Shows"),
        (Shelf::Music, "Music"),
        (Shelf::Audiobooks, "Audiobooks"),
        (Shelf::MusicVideos, "Music Videos"),
        (Shelf::Collections, "Collections"),
        (Shelf::Playlists, "Playlists"),
        (Shelf::LiveTv, "Live TV"),
    ] {
        builder.add(Item::new(Kind::View, shelf, name));
    }
    let people: Vec<Id> = lines(PEOPLE).map(|name| builder.add(Item::new(Kind::Person, Shelf::None, name))).collect();
    builder.films();
    builder.shows();
    builder.music();
    builder.books();
    builder.lists();
    builder.live();
    builder.items.shrink_to_fit();
    Library { items: builder.items, names: Names::new(flavour, seed), people }
}

impl Builder {
    pub(super) fn add(&mut self, item: Item) -> Id {
        self.items.push(item);
        (self.items.len() - 1) as Id
    }

    pub(super) fn view(&self, shelf: Shelf) -> Id {
        self.items.iter().position(|i| i.kind == Kind::View && i.shelf == shelf).unwrap_or(0) as Id
    }

    /// The genres of a comma list, made when they are first named.
    pub(super) fn genres(&mut self, kind: Kind, list: &'static str) -> Box<[Id]> {
        list.split(',').map(str::trim).filter(|name| !name.is_empty()).map(|name| self.genre(kind, name)).collect()
    }

    fn genre(&mut self, kind: Kind, name: &'static str) -> Id {
        match self.items.iter().position(|item| item.kind == kind && item.name == name) {
            Some(at) => at as Id,
            None => self.add(Item::new(kind, Shelf::None, name)),
        }
    }

    fn films(&mut self) {
        let view = self.view(Shelf::Films);
        for (place, line) in lines(FILMS).enumerate() {
            let [title, original, year, certificate, score, minutes, genres, story] = fields(line);
            let mut film = Item::new(Kind::Film, Shelf::Films, title);
            film.original = original;
            film.parent = view;
            film.year = year.parse().unwrap_or(2000);
            film.certificate = certificate;
            film.score = tenths(score);
            film.seconds = minutes.parse().unwrap_or(90) * 60 + (place as u32 * 17) % 60;
            film.genres = self.genres(Kind::Genre, genres);
            film.story = story;
            film.premiere = some_day(film.year, place as u64);
            film.added = 2 + ((place * 37) % 720) as u16;
            self.add(film);
        }
    }
}

/// The lines that count: not empty, not a remark.
pub(super) fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The fields of a line; what is not there is empty.
pub(super) fn fields<const N: usize>(line: &'static str) -> [&'static str; N] {
    let mut parts = line.split('|');
    std::array::from_fn(|_| parts.next().unwrap_or(""))
}

/// "8.4" → 84.
pub(super) fn tenths(score: &str) -> u8 {
    score.parse::<f32>().map_or(0, |score| (score * 10.0).round() as u8)
}

/// A day of that year, the same one every time.
pub(super) fn some_day(year: u16, salt: u64) -> Option<Date> {
    Date::from_calendar_date(i32::from(year), Month::January, 1)
        .ok()?
        .checked_add(Duration::days((mix(salt) % 360) as i64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_lists_has_all_its_fields() {
        for (text, bars) in [
            (FILMS, 7),
            (include_str!("../../data/series.txt"), 9),
            (include_str!("../../data/albums.txt"), 4),
            (include_str!("../../data/books.txt"), 6),
            (include_str!("../../data/channels.txt"), 3),
            (include_str!("../../data/lists.txt"), 2),
        ] {
            for line in lines(text) {
                assert_eq!(line.matches('|').count(), bars, "{line}");
            }
        }
    }
}
