//! The window on desktops that lack something.

use crate::app::{App, DEMO, binary, close_window, window_appears};
use crate::panel::Panel;
use crate::session::Session;
use support::desktop::Desktop;

const NO_TRAY: &str = "This desktop has no place for Usher's icon.";

#[tokio::test]
async fn without_a_panel_the_window_says_so_until_one_appears() {
    let mut desktop = Desktop::start().unwrap();
    let session = Session::start(&mut desktop, DEMO).await;
    session.shows("body", NO_TRAY).await;
    let mut panel = Panel::start(&desktop).await;
    let icon = panel.icon().await;
    icon.line("Voice control works").await;
    session.forgets(NO_TRAY).await;
    panel.leave().await;
    session.shows("body", NO_TRAY).await;
    session.end().await;
}

#[tokio::test]
async fn without_a_panel_closing_the_window_ends_usher() {
    let desktop = Desktop::start().unwrap();
    let mut app = App::start(&desktop, DEMO);
    close_window(&desktop).await;
    assert!(app.ends().await.success(), "{}", app.terminal());
}

#[tokio::test]
async fn without_a_session_bus_the_window_works_and_says_what_is_missing() {
    let mut desktop = Desktop::without_bus().unwrap();
    let session = Session::start(&mut desktop, DEMO).await;
    session.shows("body", "This desktop has no session bus").await;
    session.end().await;
}

#[tokio::test]
async fn without_a_display_usher_says_what_to_start_instead() {
    let desktop = Desktop::start().unwrap();
    let mut app = App::spawn(&desktop, desktop.command(binary()).args(DEMO).env_remove("DISPLAY"));
    assert_eq!(app.ends().await.code(), Some(1));
    let expected = "There is no display to show a window on. Start usherd instead: it does the same without a window.";
    assert_eq!(app.terminal().trim(), expected);
}

#[tokio::test]
async fn the_window_loads_nothing_from_elsewhere() {
    let mut desktop = Desktop::start().unwrap();
    let session = Session::start(&mut desktop, DEMO).await;
    session.find("status").await;
    let before = session.script("return location.href").await;
    session.script("location.href = 'http://127.0.0.1:9/'; return null").await;
    assert_eq!(session.script("return window.open('http://127.0.0.1:9/') === null").await, true);
    session.find("status").await;
    assert_eq!(session.script("return location.href").await, before);
    assert_eq!(session.script("return typeof window.__TAURI__").await, "undefined");
    session.end().await;
}

#[tokio::test]
async fn a_window_ends_with_the_signal_that_systems_send() {
    let desktop = Desktop::start().unwrap();
    let mut app = App::start(&desktop, DEMO);
    window_appears(&desktop).await;
    app.terminate();
    assert!(app.ends().await.success(), "{}", app.terminal());
}
