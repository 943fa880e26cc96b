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

fn pause(home: &HomeView) -> Option<Entry> {
    let (text, choice) = match home.voice {
        VoiceState::Working => ("tray-pause", Choice::Pause(true)),
        VoiceState::Paused => ("tray-resume", Choice::Pause(false)),
        VoiceState::Starting | VoiceState::Broken => return None,
    };
    Some(Entry::Item { text: words::say(text), choice })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view;
    use bridge::api::view::{FaultView, UserView};
    use household::fault::{Code, Fault};

    fn player(id: &str, name: &str) -> PlayerView {
        PlayerView {
            id: id.into(),
            name: name.into(),
            aliases: Vec::new(),
            app: "Demo TV".into(),
            server: "s1".into(),
            connected: true,
            last_seen: None,
            capabilities: Vec::new(),
            playing: None,
            volume: None,
            muted: false,
        }
    }

    fn home(voice: VoiceState) -> HomeView {
        HomeView { voice, ..view::starting() }
    }

    fn item(text: &str, choice: Choice) -> Entry {
        Entry::Item { text: text.into(), choice }
    }

    fn radio(text: &str, player: Option<&str>, chosen: bool) -> Entry {
        Entry::Radio { text: text.into(), choice: Choice::DefaultPlayer(player.map(Into::into)), chosen }
    }

    #[test]
    fn a_working_home_offers_its_players_and_a_pause() {
        let mut home = home(VoiceState::Working);
        home.players = vec![player("p1", "Living Room TV"), player("p2", "Bedroom TV")];
        home.default_player = Some("p2".into());
        let expected = TrayView {
            mark: Mark::None,
            tooltip: "Usher: Voice control works".into(),
            menu: vec![
                Entry::Line("Voice control works".into()),
                Entry::Separator,
                item("Open Usher", Choice::Open),
                Entry::Menu {
                    text: "Default player".into(),
                    entries: vec![
                        radio("Living Room TV", Some("p1"), false),
                        radio("Bedroom TV", Some("p2"), true),
                        Entry::Separator,
                        radio("Ask me", None, false),
                    ],
                },
                item("Pause voice control", Choice::Pause(true)),
                Entry::Separator,
                item("Quit and stop voice control", Choice::Quit),
            ],
        };
        assert_eq!(TrayView::of(&home, Order::StatusFirst), expected);
    }

    #[test]
    fn windows_has_open_on_top() {
        let view = TrayView::of(&home(VoiceState::Paused), Order::OpenFirst);
        let expected = vec![
            item("Open Usher", Choice::Open),
            Entry::Separator,
            Entry::Line("Voice control is paused".into()),
            item("Resume voice control", Choice::Pause(false)),
            Entry::Separator,
            item("Quit and stop voice control", Choice::Quit),
        ];
        assert_eq!((view.mark, view.menu), (Mark::Paused, expected));
    }

    #[test]
    fn what_does_not_apply_is_absent() {
        let view = TrayView::of(&home(VoiceState::Starting), Order::StatusFirst);
        let expected = vec![
            Entry::Line("Starting …".into()),
            Entry::Separator,
            item("Open Usher", Choice::Open),
            Entry::Separator,
            item("Quit and stop voice control", Choice::Quit),
        ];
        assert_eq!(view.menu, expected);
    }

    #[test]
    fn a_broken_home_says_why() {
        let mut home = home(VoiceState::Broken);
        let fault = Fault::new(Code::ServerUnreachable).with("server", "Emby in the attic");
        home.faults = vec![FaultView::from(&fault)];
        let view = TrayView::of(&home, Order::StatusFirst);
        assert_eq!(view.mark, Mark::Broken);
        assert_eq!(view.tooltip, "Usher: Emby in the attic does not answer.");
        assert_eq!(view.menu[0], Entry::Line("Emby in the attic does not answer.".into()));
    }

    #[test]
    fn a_broken_home_with_a_fault_from_the_future_still_says_that_it_is_broken() {
        let mut home = home(VoiceState::Broken);
        home.faults =
            vec![FaultView { code: "moon-in-the-way".into(), severity: "high".into(), values: Default::default() }];
        assert_eq!(TrayView::of(&home, Order::StatusFirst).menu[0], Entry::Line("Voice control does not work".into()));
    }

    #[test]
    fn a_default_player_that_is_away_stays_chosen() {
        let mut home = home(VoiceState::Working);
        home.default_player = Some("p9".into());
        home.default_player_name = Some("Kitchen".into());
        let view = TrayView::of(&home, Order::StatusFirst);
        let entries =
            vec![radio("Kitchen (not connected)", Some("p9"), true), Entry::Separator, radio("Ask me", None, false)];
        assert!(view.menu.contains(&Entry::Menu { text: "Default player".into(), entries }));
    }

    #[test]
    fn players_of_one_name_are_told_apart_by_their_apps() {
        let mut home = home(VoiceState::Working);
        home.players = vec![player("p1", "TV"), PlayerView { app: "Web".into(), ..player("p2", "TV") }];
        let view = TrayView::of(&home, Order::StatusFirst);
        let entries = vec![
            radio("TV (Demo TV)", Some("p1"), false),
            radio("TV (Web)", Some("p2"), false),
            Entry::Separator,
            radio("Ask me", None, true),
        ];
        assert!(view.menu.contains(&Entry::Menu { text: "Default player".into(), entries }));
    }

    fn server(id: &str, name: &str, people: &[(&str, bool)]) -> ServerView {
        let user = |(name, active): &(&str, bool)| UserView {
            id: name.to_lowercase(),
            name: (*name).to_owned(),
            active: *active,
            picture: None,
        };
        ServerView {
            id: id.into(),
            name: name.into(),
            kind: "emby".into(),
            address: String::new(),
            reachable: true,
            answered: None,
            users: people.iter().map(user).collect(),
        }
    }

    fn person(text: &str, server: &str, user: &str, chosen: bool) -> Entry {
        let choice = Choice::ActFor { server: server.into(), user: user.into() };
        Entry::Radio { text: text.into(), choice, chosen }
    }

    #[test]
    fn whom_usher_acts_for_is_chosen_where_there_is_a_choice() {
        let mut home = home(VoiceState::Working);
        let menu = |home: &HomeView| {
            let menu = TrayView::of(home, Order::StatusFirst).menu;
            menu.into_iter().find_map(|entry| match entry {
                Entry::Menu { text, entries } if text == "Act for" => Some(entries),
                Entry::Menu { .. } | Entry::Line(_) | Entry::Separator | Entry::Item { .. } | Entry::Radio { .. } => {
                    None
                }
            })
        };
        home.servers = vec![server("s1", "Attic", &[("Mara", true)])];
        assert_eq!(menu(&home), None);
        home.servers.push(server("s2", "Cellar", &[("Mara", false), ("Jonas", true)]));
        let cellar = vec![person("Mara", "s2", "mara", false), person("Jonas", "s2", "jonas", true)];
        assert_eq!(menu(&home), Some(cellar));
        home.servers[0] = server("s1", "Attic", &[("Mara", true), ("Finn", false)]);
        let both = vec![
            person("Mara (Attic)", "s1", "mara", true),
            person("Finn (Attic)", "s1", "finn", false),
            Entry::Separator,
            person("Mara (Cellar)", "s2", "mara", false),
            person("Jonas (Cellar)", "s2", "jonas", true),
        ];
        assert_eq!(menu(&home), Some(both));
    }

    #[test]
    fn every_choice_finds_its_way_back() {
        let player = Choice::DefaultPlayer(Some("player:quit".into()));
        let person = Choice::ActFor { server: "s1".into(), user: "person:quit".into() };
        for choice in [
            Choice::Open,
            Choice::Quit,
            Choice::Pause(true),
            Choice::Pause(false),
            Choice::DefaultPlayer(None),
            player,
            person,
        ] {
            assert_eq!(Choice::from_id(&choice.id()), Some(choice));
        }
        assert_eq!(Choice::from_id("format"), None);
    }
}
