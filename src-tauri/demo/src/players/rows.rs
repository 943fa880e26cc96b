//! Which tiles a screen shows, view by view.

use super::display::COLUMNS;
use super::{Around, Display, Row, Tile, View};
use crate::library::{Id, Kind, Shelf, fold};

/// Tiles of one row on a home screen.
const SHOWN: usize = 12;

/// The rows of a display's view.
pub(super) fn rows(display: &Display, around: Around<'_>) -> Vec<Row> {
    let list = match display.view {
        View::Home if display.audio_only => vec![
            row("albums", newest(around, Kind::Album, Shelf::Music)),
            row("playlists", newest(around, Kind::Playlist, Shelf::Playlists)),
            row("audiobooks", books(around)),
        ],
        View::Home => vec![
            row("views", around.library.children(0)),
            row("continue", resumable(around, display.user)),
            row("films", newest(around, Kind::Film, Shelf::Films)),
            row("series", newest(around, Kind::Series, Shelf::Shows)),
            row("albums", newest(around, Kind::Album, Shelf::Music)),
        ],
        View::Search => results(&display.typed, around),
        View::Settings => {
            vec![words("", &["profile", "playback", "subtitles", "display", "network", "about"])]
        }
        View::Guide => guide(around),
        View::Page(id) => page(id, around),
        View::List(id) => grid(around.library.children(id)),
        View::NowPlaying => vec![words("", &["previous", "rewind", "pause", "forward", "next", "audio", "subtitles"])],
    };
    let may = |tile: &Tile| match tile {
        Tile::Item(id) => allowed(around, display.user, *id),
        Tile::Word(_) => true,
    };
    list.into_iter()
        .map(|mut row| {
            row.tiles.retain(may);
            row
        })
        .filter(|row| !row.tiles.is_empty())
        .collect()
}

fn allowed(around: Around<'_>, user: usize, id: Id) -> bool {
    let Some((item, account)) = around.library.item(id).zip(around.accounts.get(user)) else { return false };
    account.may_see(item.strictness()) && (account.live_tv || item.shelf != Shelf::LiveTv)
}

fn row(key: &'static str, ids: Vec<Id>) -> Row {
    Row { key, tiles: ids.into_iter().take(SHOWN).map(Tile::Item).collect() }
}

fn words(key: &'static str, words: &[&'static str]) -> Row {
    Row { key, tiles: words.iter().copied().map(Tile::Word).collect() }
}

fn grid(ids: Vec<Id>) -> Vec<Row> {
    ids.chunks(COLUMNS).map(|ids| row("", ids.to_vec())).collect()
}

fn newest(around: Around<'_>, kind: Kind, shelf: Shelf) -> Vec<Id> {
    let mut list: Vec<(u16, Id)> = around
        .library
        .iter()
        .filter(|(_, i)| i.kind == kind && i.shelf == shelf)
        .map(|(id, i)| (i.added, id))
        .collect();
    list.sort_unstable();
    list.into_iter().map(|(_, id)| id).collect()
}

fn books(around: Around<'_>) -> Vec<Id> {
    let book = |kind| matches!(kind, Kind::Album | Kind::AudioBook);
    around.library.iter().filter(|(_, i)| i.shelf == Shelf::Audiobooks && book(i.kind)).map(|(id, _)| id).collect()
}

fn resumable(around: Around<'_>, user: usize) -> Vec<Id> {
    let mut list: Vec<_> = around
        .library
        .ids()
        .map(|id| (around.watched.get(user, id), id))
        .filter(|(mark, _)| mark.position > 0 && !mark.hidden)
        .map(|(mark, id)| (std::cmp::Reverse(mark.last), id))
        .collect();
    list.sort_unstable();
    list.into_iter().map(|(_, id)| id).collect()
}

fn results(typed: &str, around: Around<'_>) -> Vec<Row> {
    let wanted = fold(typed);
    if wanted.is_empty() {
        return vec![words("", &["keyboard"])];
    }
    let hits = |kinds: &[Kind]| -> Vec<Id> {
        around
            .library
            .iter()
            .filter(|(_, i)| kinds.contains(&i.kind) && i.folded.contains(&wanted))
            .map(|(id, _)| id)
            .collect()
    };
    vec![
        row("films", hits(&[Kind::Film])),
        row("series", hits(&[Kind::Series, Kind::Episode])),
        row("music", hits(&[Kind::Artist, Kind::Album, Kind::Song, Kind::Playlist])),
    ]
}

fn guide(around: Around<'_>) -> Vec<Row> {
    let channels = around.library.iter().filter(|(_, item)| item.kind == Kind::Channel);
    channels
        .map(|(channel, _)| {
            let now = around.library.current_programme(channel, around.now);
            // A channel's programmes stand one after the other, an hour each.
            let day: Vec<Id> = around.library.iter().filter(|(_, i)| i.parent == channel).map(|(id, _)| id).collect();
            let first = now.and_then(|now| day.iter().position(|id| *id == now)).unwrap_or(0);
            row("", day.iter().cycle().skip(first).take(4).copied().collect())
        })
        .collect()
}

fn page(id: Id, around: Around<'_>) -> Vec<Row> {
    let Some(item) = around.library.item(id) else { return Vec::new() };
    let like = |other: &crate::library::Item| {
        other.kind == item.kind && other.genres.iter().any(|genre| item.genres.contains(genre))
    };
    let similar = around.library.iter().filter(|(other, i)| *other != id && like(i)).map(|(other, _)| other).collect();
    vec![words("", &["play", "trailer", "favourite"]), row("similar", similar)]
}
