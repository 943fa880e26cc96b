//! What a player shows: a place in its menus, a grid of tiles with a highlight, and what lies on top of it.

use std::collections::VecDeque;

use time::OffsetDateTime;

use super::{Around, rows};
use crate::library::{Id, Kind};

/// Tiles in a row of a list.
pub(crate) const COLUMNS: usize = 6;
/// Rows that one page covers.
const PAGE: usize = 3;
/// Orders that a player remembers.
const REMEMBERED: usize = 32;

/// A place in the menus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum View {
    Home,
    Search,
    Settings,
    Guide,
    /// An item's own page.
    Page(Id),
    /// What is in a container.
    List(Id),
    NowPlaying,
}

/// One tile of the grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tile {
    Item(Id),
    /// A button or an entry, by its key; whoever draws it knows the word for it.
    Word(&'static str),
}

/// A row of tiles under a heading (a key, or empty).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) key: &'static str,
    pub(crate) tiles: Vec<Tile>,
}

/// A message on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Message {
    pub(crate) header: String,
    pub(crate) text: String,
    /// `None`: until somebody closes it.
    pub(crate) until: Option<OffsetDateTime>,
}

/// The screen of a player.
#[derive(Debug, Clone)]
pub(crate) struct Display {
    pub(crate) view: View,
    history: Vec<(View, usize, usize)>,
    pub(crate) rows: Vec<Row>,
    pub(crate) row: usize,
    pub(crate) column: usize,
    pub(crate) osd: bool,
    pub(crate) menu: bool,
    pub(crate) stats: bool,
    pub(crate) fullscreen: bool,
    pub(crate) typed: String,
    pub(crate) message: Option<Message>,
    pub(crate) received: VecDeque<String>,
    /// Speakers have no films on their menu.
    pub(crate) audio_only: bool,
    pub(crate) user: usize,
}

impl Display {
    pub(crate) fn new(audio_only: bool, user: usize) -> Self {
        Self {
            view: View::Home,
            history: Vec::new(),
            rows: Vec::new(),
            row: 0,
            column: 0,
            osd: false,
            menu: false,
            stats: false,
            fullscreen: !audio_only,
            typed: String::new(),
            message: None,
            received: VecDeque::new(),
            audio_only,
            user,
        }
    }

    pub(crate) fn remember(&mut self, order: String) {
        if self.received.len() == REMEMBERED {
            self.received.pop_front();
        }
        self.received.push_back(order);
    }

    /// Goes somewhere, and remembers where it came from.
    pub(crate) fn open(&mut self, view: View, around: Around<'_>) {
        if self.view != view {
            if self.history.len() >= 20 {
                self.history.remove(0);
            }
            self.history.push((self.view, self.row, self.column));
        }
        self.show(view, around);
    }

    fn show(&mut self, view: View, around: Around<'_>) {
        self.view = view;
        self.menu = false;
        self.osd = false;
        self.row = 0;
        self.column = 0;
        if view == View::Search {
            self.typed.clear();
        }
        self.rows = rows::rows(self, around);
    }

    pub(crate) fn go_home(&mut self, around: Around<'_>) {
        self.history.clear();
        self.show(View::Home, around);
    }

    /// One step back; `false` at home, where there is nothing to go back to.
    pub(crate) fn back(&mut self, around: Around<'_>) -> bool {
        if self.menu || self.osd {
            self.menu = false;
            self.osd = false;
            return true;
        }
        let Some((view, row, column)) = self.history.pop() else {
            return false;
        };
        self.show(view, around);
        self.row = row.min(self.rows.len().saturating_sub(1));
        self.column = column.min(self.width().saturating_sub(1));
        true
    }

    /// The tiles changed under the highlight: stay where possible.
    pub(crate) fn refresh(&mut self, around: Around<'_>) {
        self.rows = rows::rows(self, around);
        self.row = self.row.min(self.rows.len().saturating_sub(1));
        self.column = self.column.min(self.width().saturating_sub(1));
    }

    pub(crate) fn tile(&self) -> Option<Tile> {
        self.rows.get(self.row)?.tiles.get(self.column).copied()
    }

    fn width(&self) -> usize {
        self.rows.get(self.row).map_or(0, |row| row.tiles.len())
    }

    pub(crate) fn step(&mut self, down: isize, right: isize) {
        self.row = self.row.saturating_add_signed(down).min(self.rows.len().saturating_sub(1));
        self.column = self.column.saturating_add_signed(right).min(self.width().saturating_sub(1));
    }

    pub(crate) fn page(&mut self, down: bool) {
        let step = PAGE as isize;
        self.step(if down { step } else { -step }, 0);
    }

    /// In a list: to the first title of the next or previous letter.
    pub(crate) fn letter(&mut self, forward: bool, around: Around<'_>) {
        let View::List(_) = self.view else { return };
        let initial = |tile: &Tile| match tile {
            Tile::Item(id) => around.library.sort_key(*id).chars().next(),
            Tile::Word(_) => None,
        };
        let letters: Vec<Option<char>> = self.rows.iter().flat_map(|row| row.tiles.iter()).map(initial).collect();
        let here = self.place();
        let Some(now) = letters.get(here) else { return };
        let target = if forward {
            letters.iter().skip(here).position(|letter| letter != now).map(|ahead| here + ahead)
        } else {
            let before = letters[..here].iter().rposition(|letter| letter != now);
            before.map(|end| letters[..end].iter().rposition(|letter| *letter != letters[end]).map_or(0, |gap| gap + 1))
        };
        if let Some(target) = target {
            self.row = target / COLUMNS;
            self.column = target % COLUMNS;
        }
    }

    /// The highlight's place in the list, counted from 0.
    pub(crate) fn place(&self) -> usize {
        self.rows.iter().take(self.row).map(|row| row.tiles.len()).sum::<usize>() + self.column
    }

    /// Opens an item as a click on it would: containers as a list, the rest as a page.
    pub(crate) fn open_item(&mut self, id: Id, around: Around<'_>) {
        let Some(item) = around.library.item(id) else { return };
        let list = item.is_folder() || matches!(item.kind, Kind::Genre | Kind::MusicGenre);
        self.open(if list { View::List(id) } else { View::Page(id) }, around);
    }
}
