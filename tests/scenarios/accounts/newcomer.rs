//! A newcomer's demo home: what stands for Emby Connect belongs to it, its people sign in and out as on any other server, and
//! nothing of it is left in the household's own settings.

use super::quick_connect::over;
use super::{codes, names, told, web};
use bridge::api::view::{WaitingState, WaitingView};
use bridge::api::{Answer, Event, Intention, Waiting};
use bridge::{Bridge, DemoOptions, Options, StandIns};
use serde_json::{Value, json};
use servers::discovery::Search;
use std::path::Path;
use std::time::Duration;
use support::usher::free;
use tokio::sync::broadcast::Receiver;

/// How long a sign-in waits before it asks again; a newcomer's waits for seconds.
const POLL: Duration = Duration::from_millis(20);

async fn demo(folder: &Path, jellyfin: bool) -> Bridge {
    bridge::tls::install();
    let search = Search { port: super::NOBODY, announcements: false, everything: false, only_here: true };
    let stand_ins = StandIns { poll: Some(POLL), search, ..StandIns::default() };
    let demo = Some(DemoOptions { jellyfin, listen: Some(free()) });
    let folder = Some(folder.to_owned());
    let options = Options { folder, demo, listen: Some(free()), stand_ins, ..Options::default() };
    let bridge = Bridge::start(options).await.unwrap();
    bridge.ready().await;
    bridge
}

async fn begun(bridge: &Bridge, by: Waiting) -> WaitingView {
    let answer = bridge.send(Intention::BeginSignIn { by }).await;
    let Answer::Waiting(view) = answer else { panic!("{answer:?}") };
    view
}

async fn granted(events: &mut Receiver<Event>) {
    let over = over(events).await;
    assert_eq!((over.state, over.fault), (WaitingState::Granted, None));
}

#[tokio::test]
async fn a_newcomer_tries_emby_connect_in_the_demo_home_from_the_pin_to_a_command() {
    let folder = tempfile::tempdir().unwrap();
    let bridge = demo(folder.path(), false).await;
    assert_eq!(names(&bridge).await, ["Maya", "Jonas"]);
    let mut events = bridge.events();
    let shown = begun(&bridge, Waiting::ConnectPin).await;
    let page = shown.page.unwrap();
    let told = web().get(&page).send().await.unwrap().bytes().await.unwrap();
    assert!(String::from_utf8_lossy(&told).contains("stand-in of Emby Connect"));
    // As the page's button sends it.
    let form = format!("name=maya&password=lantern-room&pin={}", shown.code.unwrap());
    let entered = web().post(format!("{page}/confirm")).body(form);
    let entered = entered.header("content-type", "application/x-www-form-urlencoded").send().await.unwrap();
    assert_eq!(entered.status(), 204);
    granted(&mut events).await;
    let connect = bridge.home().await.connect.unwrap();
    let offered: Vec<_> = connect.servers.iter().map(|one| (&*one.kind, one.added, one.preselected)).collect();
    assert_eq!((connect.name.as_str(), offered), ("maya", vec![("linked", false, true)]));

    let home = bridge.demo_home().unwrap();
    let added = bridge.send(Intention::UseConnectServer { server: connect.servers[0].id.clone() }).await;
    assert_eq!(added, Answer::Added(home.server_id().into()));
    assert_eq!(names(&bridge).await, ["Maya", "Jonas"], "she is the same, by another way");
    let said = bridge.say("pause the living room tv", "en-US", None).await.activity.said.clone();
    assert_eq!(said, "Paused on Living Room TV.");
    assert_eq!(bridge.send(Intention::LeaveConnect).await, Answer::Done);
    assert_eq!(names(&bridge).await, ["Jonas"]);
    assert_eq!(codes(&bridge), []);
    bridge.stop().await;
}

#[tokio::test]
async fn the_people_of_the_demo_home_sign_in_and_out_and_the_next_start_is_fresh() {
    for jellyfin in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let bridge = demo(folder.path(), jellyfin).await;
        let home = bridge.demo_home().unwrap();
        let out = Intention::SignOut { server: home.server_id().into(), user: "Jonas".into() };
        assert_eq!(bridge.send(out).await, Answer::Done);
        assert_eq!(names(&bridge).await, ["Maya"]);
        let quick = Waiting::QuickConnect { address: home.base_url(), fingerprint: None };
        if jellyfin {
            let mut events = bridge.events();
            let code = begun(&bridge, quick).await.code.unwrap();
            assert!(home.enter_code(&code, "Ruth"));
            granted(&mut events).await;
            assert_eq!(names(&bridge).await, ["Maya", "Ruth"]);
        } else {
            let refused = bridge.send(Intention::BeginSignIn { by: quick }).await;
            assert_eq!(told(refused), format!("quick-connect-off server={}", home.server_name()));
        }
        bridge.stop().await;
        let bridge = demo(folder.path(), jellyfin).await;
        assert_eq!(names(&bridge).await, ["Maya", "Jonas"]);
        bridge.stop().await;
    }
}

#[tokio::test]
async fn trying_the_demo_home_leaves_the_accounts_of_the_household_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("settings.json");
    let attic = json!({ "id": "s1", "kind": "emby", "name": "Attic", "addresses": ["http://attic:8096/"],
        "users": [{ "id": "u1", "name": "Maya" }] });
    let connect = json!({ "id": "7", "name": "maya", "servers": [] });
    let own = json!({ "version": 2, "installation": "0123", "servers": [attic], "connect": connect });
    std::fs::write(&file, own.to_string()).unwrap();
    let bridge = demo(folder.path(), false).await;
    let home = bridge.home().await;
    assert_eq!((home.servers.len(), home.connect), (1, None), "only the demo home is there");
    bridge.send(Intention::SetPaused { paused: true }).await;
    bridge.stop().await;
    let left: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!(left["paused"], true);
    for key in ["installation", "servers", "connect"] {
        assert_eq!(left[key], own[key], "{key}");
    }
    assert!(!folder.path().join("secrets.json").exists());
}
