//! The tray as plain data: what it shows in each state of the home.

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
    assert_eq!(view.menu[3], item("Find out why", Choice::Troubleshoot));
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
            Entry::Menu { .. } | Entry::Line(_) | Entry::Separator | Entry::Item { .. } | Entry::Radio { .. } => None,
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
        Choice::Troubleshoot,
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
