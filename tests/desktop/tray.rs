//! The tray icon and its menu, as a panel shows them.

use crate::app::{App, DEMO, close_window, eventually, window_appears, windows};
use crate::panel::{Icon, Panel};
use support::desktop::Desktop;

#[tokio::test]
async fn the_tray_menu_pauses_chooses_the_player_opens_and_quits() {
    let desktop = Desktop::start().unwrap();
    let mut panel = Panel::start(&desktop).await;
    let mut app = App::start(&desktop, &[DEMO, &["--hidden"]].concat());
    let icon = panel.icon().await;

    let status = icon.line("Voice control works").await;
    assert!(!status.enabled, "a status cannot be chosen");
    // The icon follows the menu, one call after the other.
    let tooltip = "Usher: Voice control works";
    eventually(tooltip, async || (icon.tooltip().await == tooltip).then_some(())).await;
    let labels: Vec<String> = icon.menu().await.into_iter().map(|line| line.label).collect();
    let expected = [
        "Voice control works",
        "Open Usher",
        "Default player",
        "Act for",
        "Pause voice control",
        "Quit and stop voice control",
    ];
    assert_eq!(labels, expected);

    let working = icon.pixels().await;
    icon.choose("Pause voice control").await;
    icon.line("Voice control is paused").await;
    let shows = "the icon to show that it is paused";
    eventually(shows, async || (icon.pixels().await != working).then_some(())).await;
    icon.choose("Resume voice control").await;
    icon.line("Voice control works").await;

    let players = icon.line("Default player").await.lines;
    let other = players.iter().find(|player| !player.checked && player.label != "Ask me").unwrap();
    for choice in [other.label.as_str(), "Ask me"] {
        icon.choose(choice).await;
        eventually("it to be the only one chosen", async || (chosen(&icon).await == [choice]).then_some(())).await;
    }

    assert!(windows(&desktop).is_empty(), "it was started hidden");
    icon.choose("Open Usher").await;
    window_appears(&desktop).await;
    icon.choose("Quit and stop voice control").await;
    assert!(app.ends().await.success(), "{}", app.terminal());
}

#[tokio::test]
async fn a_closed_window_comes_back_from_the_tray() {
    let desktop = Desktop::start().unwrap();
    let mut panel = Panel::start(&desktop).await;
    let mut app = App::start(&desktop, DEMO);
    let icon = panel.icon().await;
    for _ in 0..2 {
        close_window(&desktop).await;
        assert!(app.runs(), "closing goes to the tray");
        icon.click().await;
        window_appears(&desktop).await;
    }
    app.terminate();
    assert!(app.ends().await.success(), "{}", app.terminal());
}

#[tokio::test]
async fn a_second_start_shows_the_first_and_ends() {
    let desktop = Desktop::start().unwrap();
    let mut panel = Panel::start(&desktop).await;
    let mut first = App::start(&desktop, &[DEMO, &["--hidden"]].concat());
    panel.icon().await;
    let mut second = App::start(&desktop, DEMO);
    assert!(second.ends().await.success(), "{}", second.terminal());
    let window = window_appears(&desktop).await;
    // And again, from behind: what a person asked for comes to the front.
    desktop.xdotool(&["windowminimize", "--sync", &window]).unwrap();
    let mut third = App::start(&desktop, &[]);
    assert!(third.ends().await.success(), "{}", third.terminal());
    window_appears(&desktop).await;
    eventually("the window in front", async || {
        let active = desktop.xdotool(&["getactivewindow", "getwindowname"]).ok()?;
        (active == "Usher").then_some(())
    })
    .await;
    assert!(first.runs());
}

/// The marked lines under "Default player".
async fn chosen(icon: &Icon) -> Vec<String> {
    let players = icon.line("Default player").await.lines;
    players.into_iter().filter(|player| player.checked).map(|player| player.label).collect()
}
