//! A look at a player from outside: plain data for tests and for whoever draws it.

use super::{Deck, Display, Tile, View};
use crate::library::Library;

/// What a player shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Showing {
    /// The start page.
    Home,
    /// The search page, with what was typed.
    Search(String),
    /// The settings.
    Settings,
    /// The TV guide.
    Guide,
    /// An item's own page: its id and title.
    ItemPage {
        /// The item's id on this home.
        id: String,
        /// Its title.
        title: String,
    },
    /// What is in a container.
    List {
        /// The container's id on this home.
        id: String,
        /// Its title.
        title: String,
        /// The highlighted place, counted from 0.
        position: usize,
    },
    /// What is playing, over everything else.
    NowPlaying,
}

/// A snapshot of one player.
#[derive(Debug, Clone, PartialEq)]
pub struct Screen {
    /// The name people call it by (`DeviceName`).
    pub name: String,
    /// Its app (`Client`).
    pub client: String,
    /// Its device id.
    pub device_id: String,
    /// Its session's id.
    pub session_id: String,
    /// Is it there?
    pub connected: bool,
    /// What it shows.
    pub showing: Showing,
    /// The title of the highlighted tile, or the key of the highlighted button.
    pub highlighted: Option<String>,
    /// Row and column of the highlight, counted from 0.
    pub cursor: (usize, usize),
    /// Is the player's menu shown?
    pub osd: bool,
    /// Is a context menu open?
    pub context_menu: bool,
    /// Id of what plays, or is paused.
    pub item_id: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// Where it is, in ticks of 100 ns.
    pub position_ticks: i64,
    /// Does it pause?
    pub paused: bool,
    /// Loudness from 0 to 100.
    pub volume: i64,
    /// Is the sound off?
    pub muted: bool,
    /// The chosen sound.
    pub audio_index: Option<i32>,
    /// The chosen subtitles; `None` is off.
    pub subtitle_index: Option<i32>,
    /// `RepeatNone`, `RepeatAll` or `RepeatOne`.
    pub repeat: &'static str,
    /// Is the queue shuffled?
    pub shuffled: bool,
    /// Ids of what is in the queue.
    pub queue: Vec<String>,
    /// The place in the queue, counted from 0.
    pub queue_index: usize,
    /// Names of those who watch along.
    pub extra_users: Vec<String>,
    /// The message on the screen: its header and text.
    pub message: Option<(String, String)>,
    /// The last orders it received, oldest first.
    pub received: Vec<String>,
}

/// The part of a snapshot that deck and display know.
pub(crate) fn screen(deck: &Deck, display: &Display, library: &Library) -> Screen {
    let id_of = |id| library.names().write(id);
    let title_of = |id| library.item(id).map(|item| item.name.to_string()).unwrap_or_default();
    let showing = match display.view {
        View::Home => Showing::Home,
        View::Search => Showing::Search(display.typed.clone()),
        View::Settings => Showing::Settings,
        View::Guide => Showing::Guide,
        View::Page(id) => Showing::ItemPage { id: id_of(id), title: title_of(id) },
        View::List(id) => Showing::List { id: id_of(id), title: title_of(id), position: display.place() },
        View::NowPlaying => Showing::NowPlaying,
    };
    let highlighted = display.tile().map(|tile| match tile {
        Tile::Item(id) => title_of(id),
        Tile::Word(word) => word.to_owned(),
    });
    Screen {
        name: String::new(),
        client: String::new(),
        device_id: String::new(),
        session_id: String::new(),
        connected: false,
        showing,
        highlighted,
        cursor: (display.row, display.column),
        osd: display.osd,
        context_menu: display.menu,
        item_id: deck.item().map(id_of),
        title: deck.item().map(title_of),
        position_ticks: deck.position(),
        paused: deck.paused,
        volume: deck.volume,
        muted: deck.muted,
        audio_index: deck.audio,
        subtitle_index: deck.subtitle,
        repeat: deck.repeat.name(),
        shuffled: deck.shuffled,
        queue: deck.queue.iter().map(|entry| id_of(entry.item)).collect(),
        queue_index: deck.at,
        extra_users: Vec::new(),
        message: display.message.as_ref().map(|message| (message.header.clone(), message.text.clone())),
        received: display.received.iter().cloned().collect(),
    }
}
