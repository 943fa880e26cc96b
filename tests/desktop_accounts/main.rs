//! A household that is set up in the real window by keyboard alone: a server that is found at home, Quick Connect, Emby
//! Connect, another person, and an Echo that gets its player. Nothing of it is against accessibility.
//!
//! It is a program of its own, because nobody else may answer the broadcast on this machine meanwhile.

#![cfg(target_os = "linux")]
#![expect(clippy::print_stderr, reason = "what stands on the terminal tells why a test failed")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on must fail")]

#[path = "../desktop/app.rs"]
#[expect(dead_code, reason = "the window is driven, not watched")]
mod app;
mod keyboard;
#[path = "../desktop/session.rs"]
#[expect(dead_code, reason = "not every test needs all of a session")]
mod session;

use app::eventually;
use demo::{Addresses, Belongs, Connect, ConnectOptions, Flavour, Home, Options, WallClock};
use fantoccini::key::Key;
use serde_json::{Value, json};
use session::Session;
use std::path::PathBuf;
use std::sync::Arc;
use support::alexa::{Alexa, SKILL};
use support::desktop::Desktop;
use support::usher::free;

const ENTER: char = '\u{e007}';
const DOWN: char = '\u{e015}';

/// What stands around Usher: two servers, Emby Connect, and Alexa.
struct Around {
    attic: Home,
    cellar: Home,
    connect: Connect,
    alexa: Alexa,
}

impl Around {
    async fn start() -> Self {
        bridge::tls::install();
        let clock = Arc::new(WallClock);
        let home = async |flavour, discovery| {
            Home::start(Options { flavour, listen: free(), discovery, seed: 4, clock: clock.clone() }).await.unwrap()
        };
        let attic = home(Flavour::Jellyfin, Some(([127, 0, 0, 1], 7359).into())).await;
        let cellar = home(Flavour::Emby, None).await;
        let connect = Connect::start(ConnectOptions { listen: free(), seed: 4, clock }).await.unwrap();
        let addresses = Addresses { remote: "http://127.0.0.1:9".into(), local: Some(cellar.base_url()) };
        let server = connect.register(&cellar, addresses);
        assert!(connect.link(&server, "maya", "Maya", Belongs::Linked));
        Self { attic, cellar, connect, alexa: Alexa::start().await }
    }

    /// Usher's folder, in which only the skill is known, and the variables that lead it here.
    fn usher(&self, desktop: &Desktop) -> (PathBuf, Vec<(&'static str, String)>) {
        let folder = desktop.home().join("usher");
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join("settings.json"), json!({ "version": 2, "skillId": SKILL }).to_string()).unwrap();
        let stand_ins = self.alexa.stand_ins();
        let roots = desktop.home().join("roots.pem");
        std::fs::write(&roots, &stand_ins.roots).unwrap();
        let environment = vec![
            ("USHER_EMBY_CONNECT", self.connect.service_url()),
            ("USHER_SIGNING_CERTS", stand_ins.signing_certs.unwrap()),
            ("USHER_TRUST_ROOTS", roots.display().to_string()),
        ];
        (folder, environment)
    }
}

/// Goes to a control and presses Enter.
async fn enter(session: &Session, css: &str) {
    session.reach(css).await;
    session.press(&ENTER.to_string()).await;
}

async fn accessible(session: &Session, what: &str) {
    assert_eq!(session.violations().await, json!([]), "{what}");
}

fn preferences(folder: &std::path::Path) -> Value {
    let settings = std::fs::read_to_string(folder.join("settings.json")).unwrap();
    serde_json::from_str::<Value>(&settings).unwrap()["preferences"].clone()
}

#[tokio::test]
async fn a_household_is_set_up_by_keyboard_alone() {
    let around = Around::start().await;
    let mut desktop = Desktop::start().unwrap();
    let (folder, environment) = around.usher(&desktop);
    let (door, config) = (free_port(), folder.display().to_string());
    let session = Session::start_with(&mut desktop, &["--config", &config, "--listen", &door], &environment).await;

    enter(&session, "[data-testid='nav-accounts']").await;
    by_quick_connect(&session, &around).await;
    another_person(&session, &around).await;
    by_pin(&session, &around).await;
    an_echo(&session, &around, &door, &folder).await;
    session.end().await;
}

/// A server that answers the broadcast, and a code that somebody types on another device.
async fn by_quick_connect(session: &Session, around: &Around) {
    let found = format!("[data-testid='nearby-server'][data-server-name='{}']", around.attic.server_name());
    session.shows(&found, "Jellyfin").await;
    accessible(session, "servers at home").await;
    enter(session, &format!("{found} button")).await;
    session.find("quick-connect").await;
    accessible(session, "signing in").await;
    enter(session, "[data-testid='quick-connect']").await;
    let code = session.says("waiting-code", "").await;
    accessible(session, "a code").await;
    assert!(around.attic.enter_code(&code, "Maya"), "{code}");
    session.says("waiting", &format!("Signed in on {}.", around.attic.server_name())).await;
    session.says("account", "Used by Alexa as Maya").await;
    enter(session, "[data-testid='waiting'] button").await;
}

/// Somebody else signs in by name and password, and is then the one that Usher acts for.
async fn another_person(session: &Session, around: &Around) {
    let server = format!("[data-testid='server'][data-server-name='{}']", around.attic.server_name());
    let jonas = around.attic.accounts().into_iter().find(|account| account.name == "Jonas").expect("she lives there");
    enter(session, &format!("{server} > .row button")).await;
    session.reach("[data-testid='by-password'] input[autocomplete='username']").await;
    session.press(jonas.name).await;
    session.press(&char::from(Key::Tab).to_string()).await;
    session.press(&format!("{}{ENTER}", jonas.password)).await;
    session.says("signed-in", "Jonas is signed in on").await;
    // There is nobody to choose before both are in the list.
    session.shows(&format!("{server} [data-user-name='Jonas']"), "Jonas").await;
    session.reach(&format!("{server} input:checked")).await;
    session.press(&DOWN.to_string()).await;
    session.shows(&format!("{server} [data-user-name='Jonas']"), "Used by Alexa as Jonas").await;
    accessible(session, "two people").await;
}

/// A PIN of Emby Connect, and the server that it suggests.
async fn by_pin(session: &Session, around: &Around) {
    enter(session, "[data-testid='connect-pin']").await;
    let pin = session.says("waiting-code", "").await;
    assert!(around.connect.enter_pin(&pin, "maya"), "{pin}");
    session.says("waiting", "Signed in to Emby Connect").await;
    session.says("connect-servers", "suggested").await;
    accessible(session, "the servers of Emby Connect").await;
    enter(session, "[data-testid='connect-servers'] button.primary").await;
    let server = format!("[data-testid='server'][data-server-name='{}']", around.cellar.server_name());
    session.shows(&server, "Used by Alexa as Maya").await;
}

/// An Echo is heard for the first time, and gets the player in its room.
async fn an_echo(session: &Session, around: &Around, door: &str, folder: &std::path::Path) {
    enter(session, "[data-testid='nav-household']").await;
    session.says("room-map", "No Echo yet").await;
    let say = async |percent: &str| {
        let slots = [("percent", percent)];
        around.alexa.intent(&format!("http://{door}"), "SetVolumeIntent", &slots, &Value::Null).await
    };
    say("20").await;
    session.says("echo", "This one?").await;
    session.shows("[data-testid='player-row'][data-player-name='Bedroom TV']", "Bedroom TV").await;
    accessible(session, "the room map").await;
    session.reach("[data-testid='echo'] select").await;
    session.press("Bedroom TV (Jellyfin").await;
    let mapped = eventually("the Echo to have a player", async || {
        let map = preferences(folder)["room_map"].clone();
        map.as_object().and_then(|map| map.values().next()?.as_str().map(str::to_owned))
    });
    assert!(mapped.await.contains("demo-bedroom-tv"));
    say("35").await;
    let volume = async || (around.attic.player("Bedroom TV")?.volume == 35).then_some(());
    eventually("the player of the Echo to obey", volume).await;
    accessible(session, "an Echo with its player").await;
}

/// An address of this machine that is free now.
fn free_port() -> String {
    let listener = std::net::TcpListener::bind(free()).unwrap();
    listener.local_addr().unwrap().to_string()
}
