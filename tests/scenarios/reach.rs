//! The way in from outside: chosen, brought up, kept over a restart, changed by another program, left. Against stand-ins; no
//! service in the internet is asked.

mod direct;
mod files;
mod stun;
mod tunnel;

use bridge::api::view::{ReachState, ReachView, WayWish};
use bridge::api::{Answer, Event, Intention};
use bridge::clock::Time;
use bridge::secrets::{InMemory, Secrets};
use bridge::{Bridge, Options, ReachStandIns, StandIns};
use household::fault::Code;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use support::hands::Hands;
use support::usher::free;

/// Whatever is waited for comes long before.
const PATIENCE: Duration = Duration::from_secs(60);
const HOST: &str = "usher.example.org";

/// A home whose Usher can be started again and again.
struct Home {
    folder: tempfile::TempDir,
    keyring: InMemory,
    reach: ReachStandIns,
    clock: Option<Arc<Hands>>,
}

impl Home {
    fn new() -> Self {
        Self::with(ReachStandIns::default())
    }

    fn with(reach: ReachStandIns) -> Self {
        // In tests nobody waits for minutes, and nobody is asked in the internet.
        let nobody = Some("http://127.0.0.1:9/".to_owned());
        let reach = ReachStandIns {
            acme: reach.acme.or(nobody.clone()),
            names: reach.names.or(nobody),
            stun: reach.stun.or(Some(Vec::new())),
            programs: reach.programs.or(Some(Vec::new())),
            ..reach
        };
        Self { folder: tempfile::tempdir().unwrap(), keyring: InMemory::default(), reach, clock: None }
    }

    /// The Usher that keeps its doors open.
    async fn start(&self) -> Bridge {
        self.run(false, true).await
    }

    /// The same, which follows what other programs change.
    async fn follows(&self) -> Bridge {
        self.run(false, false).await
    }

    /// A command beside it.
    async fn beside(&self) -> Bridge {
        self.run(true, true).await
    }

    async fn run(&self, closed: bool, unconnected: bool) -> Bridge {
        let secrets = Secrets::with(Box::new(self.keyring.clone()), Box::new(InMemory::default()), "the file".into());
        let clock = self.clock.clone().map_or_else(Time::default, |hands| Time(hands));
        let options = Options {
            folder: Some(self.folder.path().to_owned()),
            listen: Some(free()),
            closed,
            unconnected,
            secrets: Some(secrets),
            stand_ins: StandIns { reach: self.reach.clone(), clock, ..StandIns::default() },
            ..Options::default()
        };
        let bridge = Bridge::start(options).await.unwrap();
        bridge.ready().await;
        bridge
    }

    /// No file of it has this secret in it.
    fn holds_no(&self, secret: &str) {
        let mut left = vec![self.folder.path().to_owned()];
        let mut seen = 0;
        while let Some(path) = left.pop() {
            if path.is_dir() {
                left.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
                continue;
            }
            seen += 1;
            let bytes = std::fs::read(&path).unwrap();
            let holds = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!holds, "{}", path.display());
        }
        assert!(seen > 2, "{seen} files");
    }

    /// The settings, as they lie on the disk.
    fn kept(&self) -> Value {
        let text = std::fs::read_to_string(self.folder.path().join("settings.json")).unwrap_or("{}".into());
        serde_json::from_str(&text).unwrap()
    }
}

async fn show(bridge: &Bridge) -> ReachView {
    let Answer::Reach(view) = bridge.send(Intention::ShowReach).await else { panic!() };
    view
}

/// Waits until it stands so.
async fn until(bridge: &Bridge, what: &str, holds: impl Fn(&ReachView) -> bool) -> ReachView {
    let mut events = bridge.events();
    let waiting = async {
        let mut view = show(bridge).await;
        while !holds(&view) {
            loop {
                if let Event::Reach(news) = events.recv().await.unwrap() {
                    view = news;
                    break;
                }
            }
        }
        view
    };
    match tokio::time::timeout(PATIENCE, waiting).await {
        Ok(view) => view,
        Err(_) => panic!("{what} does not come: {:#?}", show(bridge).await),
    }
}

async fn is_up(bridge: &Bridge) -> ReachView {
    until(bridge, "up", |view| view.state == ReachState::Up).await
}

async fn chosen(bridge: &Bridge, way: WayWish) {
    assert_eq!(bridge.send(Intention::UseWay { way }).await, Answer::Done);
}

fn story(view: &ReachView) -> Vec<&str> {
    view.story.iter().rev().map(|event| event.what.as_str()).collect()
}

fn proxy(host: &str) -> WayWish {
    WayWish::Proxy { host: host.to_owned() }
}

#[tokio::test]
async fn a_proxy_is_used_survives_a_restart_and_is_left() {
    let home = Home::new();
    let usher = home.start().await;
    let view = show(&usher).await;
    assert_eq!((view.state, view.way, view.address), (ReachState::Off, None, None));
    chosen(&usher, proxy(" https://Usher.example.org/ ")).await;
    let view = is_up(&usher).await;
    assert_eq!(view.address.as_deref(), Some("https://usher.example.org"));
    assert_eq!((view.way.as_deref(), &view.wish), (Some("proxy"), &Some(proxy(HOST))));
    assert_eq!((story(&view), view.since.is_some()), (vec!["chosen", "up"], true));
    usher.stop().await;

    let usher = home.start().await;
    let view = is_up(&usher).await;
    assert_eq!(view.address.as_deref(), Some("https://usher.example.org"));
    until(&usher, "the story", |view| story(view) == ["chosen", "up", "stopped", "up"]).await;

    assert_eq!(usher.send(Intention::LeaveWay).await, Answer::Done);
    let view = show(&usher).await;
    assert_eq!((view.state, view.way, view.address), (ReachState::Off, None, None));
    usher.stop().await;
    let usher = home.start().await;
    assert_eq!(show(&usher).await.state, ReachState::Off);
    usher.stop().await;
}

#[tokio::test]
async fn what_was_typed_wrongly_is_named_and_what_is_in_use_stays() {
    let home = Home::new();
    let usher = home.start().await;
    chosen(&usher, proxy(HOST)).await;
    is_up(&usher).await;
    let before = home.kept();
    let direct = |host: &str, provider: Option<&str>| WayWish::Direct {
        host: host.to_owned(),
        provider: provider.map(str::to_owned),
        token: None,
        open_port: false,
        challenge: None,
        mail: None,
    };
    let files = WayWish::Files { host: HOST.into(), chain: "/nowhere.pem".into(), key: "/nowhere.pem".into() };
    for (way, code, value) in [
        (proxy("192.168.1.10"), Code::HostUnusable, "192.168.1.10"),
        (proxy("nas.local"), Code::HostUnusable, "nas.local"),
        (direct("two words.example.org", None), Code::HostUnusable, "two words.example.org"),
        (direct(HOST, Some("dyndns")), Code::ProviderUnknown, "dyndns"),
        (direct(HOST, Some("duckdns")), Code::WayTokenMissing, "direct"),
        (files, Code::CertificateFileMissing, "/nowhere.pem"),
    ] {
        let Answer::Fault(fault) = usher.send(Intention::UseWay { way }).await else { panic!("{value}") };
        assert_eq!(fault.code, code.as_str());
        assert!(fault.values.values().any(|named| named == value), "{fault:?}");
    }
    assert_eq!(home.kept(), before);
    assert_eq!(show(&usher).await.state, ReachState::Up);
    let Answer::Fault(fault) = usher.send(Intention::RenewCertificate).await else { panic!() };
    assert_eq!(fault.code, Code::NoCertificate.as_str());
    usher.stop().await;
}

#[tokio::test]
async fn what_another_program_chooses_is_brought_up_here() {
    let home = Home::new();
    let usher = home.follows().await;
    let terminal = home.beside().await;
    chosen(&terminal, proxy(HOST)).await;
    let view = is_up(&usher).await;
    assert_eq!(view.address.as_deref(), Some("https://usher.example.org"));
    chosen(&terminal, proxy("other.example.org")).await;
    until(&usher, "the other name", |view| view.address.as_deref() == Some("https://other.example.org")).await;
    assert_eq!(terminal.send(Intention::LeaveWay).await, Answer::Done);
    until(&usher, "off", |view| view.state == ReachState::Off).await;
    terminal.stop().await;
    usher.stop().await;
}

/// Any free port of this machine, in the settings, for the listener with TLS.
fn listen_there(home: &Path) -> u16 {
    let free = std::net::TcpListener::bind("0.0.0.0:0").unwrap().local_addr().unwrap().port();
    let settings = json!({ "version": 2, "reach": { "port": free } });
    std::fs::write(home.join("settings.json"), settings.to_string()).unwrap();
    free
}
