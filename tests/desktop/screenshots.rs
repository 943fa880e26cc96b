//! Pictures of the real window and of the demo home's page.

use crate::app::{DEMO, eventually};
use crate::panel::Panel;
use crate::picture::{keep, pixels};
use crate::portal::Portal;
use crate::session::Session;
use support::desktop::Desktop;

const FILM: &str = "Seven Bridges to Cross";
const PLAY: &str = "play the movie seven bridges to cross on the bedroom tv";
/// What is said before the pictures are taken.
const BEFORE: &[&str] = &["mute", "play the movie the moon is a biscuit", "who is the active user", "pause"];

#[tokio::test]
async fn the_window_looks_like_something() {
    let mut desktop = Desktop::start().unwrap();
    // So that the picture has no note about a missing tray.
    let _panel = Panel::start(&desktop).await;
    let portal = Portal::start(&desktop).await;
    let session = Session::start(&mut desktop, DEMO).await;
    session.says("status", "Voice control is working").await;

    session.click("nav-try").await;
    for sentence in BEFORE {
        session.do_it(sentence).await;
    }
    session.do_it(PLAY).await;
    session.says("try-orders", FILM).await;
    keep("try", &session.picture().await);

    session.click("nav-activity").await;
    session.find("log-entry").await;
    keep("activity", &session.picture().await);

    session.click("nav-household").await;
    session.find("player-row").await;
    keep("household", &session.picture().await);

    session.click("nav-accounts").await;
    session.says("account", "Used by Alexa as Maya").await;
    keep("accounts", &session.picture().await);

    session.click("nav-overview").await;
    session.plays("Bedroom TV", FILM).await;
    let light = session.picture().await;
    keep("overview-light", &light);
    portal.go_dark().await;
    session.sees("matchMedia('(prefers-color-scheme: dark)').matches").await;
    // The page knows before it is painted anew.
    let dark = eventually("a dark window", async || {
        let picture = session.picture().await;
        (brightness(&light) > 2 * brightness(&picture)).then_some(picture)
    });
    keep("overview-dark", &dark.await);
    session.end().await;
}

#[tokio::test]
async fn the_demo_home_shows_its_screens() {
    let mut desktop = Desktop::start().unwrap();
    let browser = desktop.browser().unwrap();
    let session = Session::start(&mut desktop, DEMO).await;
    session.click("nav-try").await;
    session.do_it(PLAY).await;
    session.click("nav-overview").await;
    session.click("open-screens").await;
    let screens = eventually("the browser", async || browser.opened()).await;
    // Usher's own window goes nowhere else, so a real browser is needed: WebKit's own small one.
    let browser = Session::browse(&mut desktop, &screens).await;
    browser.shows("body", FILM).await;
    keep("screens", &browser.picture().await);
    browser.end().await;
    session.end().await;
}

/// The mean of all colours, 0 to 255.
fn brightness(png: &[u8]) -> u64 {
    let (sum, count) = pixels(png).flatten().fold((0, 0), |(sum, count), part| (sum + u64::from(part), count + 1));
    sum / std::cmp::max(count, 1)
}
