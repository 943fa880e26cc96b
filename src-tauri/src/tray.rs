//! What the tray shows, as plain data made from the home's state, so that tests compare it with `==`.
//!
//! It knows nothing of Tauri: `desktop::icon` puts it on the panel.

pub mod mark;

use crate::words;
use bridge::api::view::{HomeView, PlayerView, ServerView, VoiceState};
use mark::Mark;

/// The icon and its menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrayView {
    /// What the icon carries.
    pub mark: Mark,
    /// What the icon says under the pointer.
    pub tooltip: String,
    /// The menu, from the top.
    pub menu: Vec<Entry>,
}

/// A line of the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Says something; cannot be chosen.
    Line(String),
    /// Divides groups.
    Separator,
    /// Does something.
    Item {
        /// What stands there.
        text: String,
        /// What it does.
        choice: Choice,
    },
    /// One of several, with a mark at the chosen one.
    Radio {
        /// What stands there.
        text: String,
        /// What it does.
        choice: Choice,
        /// Whether it is the one.
        chosen: bool,
    },
    /// Opens to more.
    Menu {
        /// What stands there.
        text: String,
        /// What it opens to.
        entries: Vec<Entry>,
    },
}

/// What a person can choose in the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Show the window.
    Open,
    /// Show the window where one finds out what is wrong.
    Troubleshoot,
    /// Make this the default player, or none.
    DefaultPlayer(Option<String>),
    /// Act for this person on this server.
    ActFor {
        /// The server's id.
        server: String,
        /// The person's id there.
        user: String,
    },
    /// Hold voice control, or let it go on.
    Pause(bool),
    /// End Usher.
    Quit,
}

/// Which line comes first: a custom of each system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// "Open" on top, as Windows has it.
    OpenFirst,
    /// The status on top, as elsewhere.
    StatusFirst,
}

impl TrayView {
    /// What the tray shows for a home.
    pub fn of(home: &HomeView, order: Order) -> Self {
        let (mark, status) = status(home);
        let open = Entry::Item { text: words::say("tray-open"), choice: Choice::Open };
        let line = Entry::Line(status.clone());
        let mut menu = match order {
            Order::OpenFirst => vec![open, Entry::Separator, line],
            Order::StatusFirst => vec![line, Entry::Separator, open],
        };
        menu.extend(troubleshoot(home));
        menu.extend(default_player(home));
        menu.extend(people(home));
        menu.extend(pause(home));
        menu.push(Entry::Separator);
        menu.push(Entry::Item { text: words::say("tray-quit"), choice: Choice::Quit });
        Self { mark, tooltip: words::say_with("tray-tooltip", &[("status", &status)]), menu }
    }
}

impl Choice {
    const PLAYER: &str = "player:";
    const PERSON: &str = "person:";

    /// Its name in a menu of the system.
    pub fn id(&self) -> String {
        match self {
            Self::Open => "open".into(),
            Self::Troubleshoot => "troubleshoot".into(),
            Self::DefaultPlayer(None) => "ask".into(),
            Self::DefaultPlayer(Some(player)) => format!("{}{player}", Self::PLAYER),
            Self::ActFor { server, user } => format!("{}{server}/{user}", Self::PERSON),
            Self::Pause(true) => "pause".into(),
            Self::Pause(false) => "resume".into(),
            Self::Quit => "quit".into(),
        }
    }

    /// The choice with that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Some(match id {
            "open" => Self::Open,
            "troubleshoot" => Self::Troubleshoot,
            "ask" => Self::DefaultPlayer(None),
            "pause" => Self::Pause(true),
            "resume" => Self::Pause(false),
            "quit" => Self::Quit,
            other => match (other.strip_prefix(Self::PLAYER), other.strip_prefix(Self::PERSON)) {
                (Some(player), _) => Self::DefaultPlayer(Some(player.to_owned())),
                (None, Some(person)) => {
                    let (server, user) = person.split_once('/')?;
                    Self::ActFor { server: server.to_owned(), user: user.to_owned() }
                }
                (None, None) => return None,
            },
        })
    }
}

fn status(home: &HomeView) -> (Mark, String) {
    match home.voice {
        VoiceState::Starting => (Mark::None, words::say("tray-starting")),
        VoiceState::Working => (Mark::None, words::say("tray-working")),
        VoiceState::Paused => (Mark::Paused, words::say("tray-paused")),
        VoiceState::Broken => {
            let why = home.faults.first().and_then(words::wrong);
            (Mark::Broken, why.unwrap_or_else(|| words::say("tray-broken")))
        }
    }
}

fn default_player(home: &HomeView) -> Option<Entry> {
    let mut entries: Vec<Entry> = home
        .players
        .iter()
        .filter(|player| player.connected)
        .map(|player| Entry::Radio {
            text: name(player, &home.players),
            choice: Choice::DefaultPlayer(Some(player.id.clone())),
            chosen: home.default_player.as_ref() == Some(&player.id),
        })
        .collect();
    entries.extend(away(home));
    if entries.is_empty() {
        return None;
    }
    entries.push(Entry::Separator);
    entries.push(Entry::Radio {
        text: words::say("tray-ask"),
        choice: Choice::DefaultPlayer(None),
        chosen: home.default_player.is_none(),
    });
    Some(Entry::Menu { text: words::say("tray-default-player"), entries })
}

/// A player's name; with its app where two players share the name.
fn name(player: &PlayerView, all: &[PlayerView]) -> String {
    let shared = all.iter().any(|other| other.id != player.id && other.name == player.name);
    if shared {
        words::say_with("tray-player-app", &[("player", &player.name), ("app", &player.app)])
    } else {
        player.name.clone()
    }
}

/// The default player while it is not connected.
fn away(home: &HomeView) -> Option<Entry> {
    let id = home.default_player.as_ref()?;
    if home.players.iter().any(|player| player.connected && player.id == *id) {
        return None;
    }
    let name = home.default_player_name.as_ref().unwrap_or(id);
    Some(Entry::Radio {
        text: words::say_with("tray-player-away", &[("player", name)]),
        choice: Choice::DefaultPlayer(Some(id.clone())),
        chosen: true,
    })
}

/// Whom Usher acts for, where there is a choice.
fn people(home: &HomeView) -> Option<Entry> {
    let servers: Vec<&ServerView> = home.servers.iter().filter(|server| server.users.len() > 1).collect();
    let mut entries = Vec::new();
    for server in &servers {
        if !entries.is_empty() {
            entries.push(Entry::Separator);
        }
        entries.extend(server.users.iter().map(|user| Entry::Radio {
            text: match servers.len() {
                1 => user.name.clone(),
                _ => words::say_with("tray-person-server", &[("person", &user.name), ("server", &server.name)]),
            },
            choice: Choice::ActFor { server: server.id.clone(), user: user.id.clone() },
            chosen: user.active,
        }));
    }
    (!entries.is_empty()).then(|| Entry::Menu { text: words::say("tray-people"), entries })
}

/// Only where there is something to find out.
fn troubleshoot(home: &HomeView) -> Option<Entry> {
    let item = || Entry::Item { text: words::say("tray-troubleshoot"), choice: Choice::Troubleshoot };
    (home.voice == VoiceState::Broken).then(item)
}

fn pause(home: &HomeView) -> Option<Entry> {
    let (text, choice) = match home.voice {
        VoiceState::Working => ("tray-pause", Choice::Pause(true)),
        VoiceState::Paused => ("tray-resume", Choice::Pause(false)),
        VoiceState::Starting | VoiceState::Broken => return None,
    };
    Some(Entry::Item { text: words::say(text), choice })
}

#[cfg(test)]
mod tests;
