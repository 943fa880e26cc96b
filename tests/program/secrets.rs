//! After everything that has to do with secrets was done, each of them is looked for wherever it must not be: settings,
//! journal, titles, queues, log at its most talkative, what processes are called with, and what faces are told.

use crate::usherd::Place;
use bridge::api::{Answer, Event, Intention, SecretText, SignInBy, Waiting};
use bridge::secrets::{InMemory, SecretFile, Secrets, Unavailable};
use bridge::{Bridge, Options, StandIns};
use demo::{Addresses, Belongs, Connect, ConnectOptions, Flavour, Home, WallClock};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use support::usher::free;
use tokio::task::JoinHandle;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// Passwords of the demo home that are also words: of titles, for example. Only what may hold titles is not looked through.
const PASSWORDS: [&str; 3] = ["lighthouse", "anchor", "not-the-password-17"];
/// Whatever is waited for comes long before.
const PATIENCE: Duration = Duration::from_secs(60);

/// Secrets that were there at some moment, and what was seen by others.
#[derive(Default)]
pub(crate) struct Known {
    secrets: BTreeSet<String>,
}

impl Known {
    /// Whatever the file of secrets holds now.
    pub(crate) fn learn(&mut self, folder: &Path) {
        let Ok(text) = std::fs::read_to_string(folder.join("secrets.json")) else { return };
        let all: std::collections::BTreeMap<String, String> = serde_json::from_str(&text).unwrap();
        self.secrets.extend(all.into_values());
    }

    /// Another one.
    pub(crate) fn insert(&mut self, secret: &str) {
        self.secrets.insert(secret.to_owned());
    }

    /// None of them is in this text.
    pub(crate) fn look_through(&self, place: &str, bytes: &[u8]) {
        assert!(self.secrets.len() > 1, "there are secrets");
        let text = String::from_utf8_lossy(bytes);
        for secret in &self.secrets {
            assert!(secret.len() >= 12, "too short to be looked for: {secret}");
            if let Some(at) = text.find(secret.as_str()) {
                let from = text[..at].char_indices().rev().nth(200).map_or(0, |(at, _)| at);
                panic!("a secret is in {place}: {}", text[from..at].replace('\n', " "));
            }
        }
    }

    fn look_for_passwords(place: &str, bytes: &[u8], passwords: &[&str]) {
        let text = String::from_utf8_lossy(bytes);
        let found = passwords.iter().find(|password| text.contains(*password));
        assert_eq!(found, None, "a password is in {place}");
    }

    /// Every file in a folder but the one for secrets.
    pub(crate) fn look_through_folder(&self, folder: &Path, passwords: &[&str]) {
        let mut seen = 0;
        for file in files(folder) {
            if file.file_name().is_some_and(|name| name == "secrets.json") {
                continue;
            }
            let bytes = std::fs::read(&file).unwrap();
            let name = file.display().to_string();
            self.look_through(&name, &bytes);
            if !file.parent().is_some_and(|parent| parent.ends_with("titles")) {
                Self::look_for_passwords(&name, &bytes, passwords);
            }
            seen += 1;
        }
        assert!(seen >= 3, "settings, journal and titles were looked through");
    }
}

/// Every file in a folder, however deep.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|entry| if entry.is_dir() { files(&entry) } else { vec![entry] }).collect()
}

/// What any person on this machine sees of our programs: how they were called, and with which environment.
struct Onlooker {
    seen: Arc<Mutex<BTreeSet<Vec<u8>>>>,
    looking: JoinHandle<()>,
}

impl Onlooker {
    fn start() -> Self {
        let seen = Arc::<Mutex<BTreeSet<Vec<u8>>>>::default();
        let noted = seen.clone();
        let looking = tokio::spawn(async move {
            loop {
                for process in std::fs::read_dir("/proc").unwrap().filter_map(Result::ok) {
                    let called = std::fs::read(process.path().join("cmdline")).unwrap_or_default();
                    if called.windows(6).any(|part| part == b"usherd") {
                        let around = std::fs::read(process.path().join("environ")).unwrap_or_default();
                        noted.lock().unwrap().extend([called, around]);
                    }
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        });
        Self { seen, looking }
    }

    fn end(self) -> Vec<u8> {
        self.looking.abort();
        let seen = self.seen.lock().unwrap();
        assert!(seen.iter().any(|one| String::from_utf8_lossy(one).contains("password-stdin")), "it saw something");
        seen.iter().flatten().copied().collect()
    }
}

/// Waits until the log says so.
async fn until_logged(place: &Place, text: &str) {
    let waiting = async {
        while !std::fs::read_to_string(place.log()).unwrap_or_default().contains(text) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(PATIENCE, waiting).await.unwrap_or_else(|_| panic!("waited for {text:?}"));
}

/// A key that the server's owner made.
async fn api_key(place: &Place, token: &str) -> String {
    let web = bridge::web::client("somebody", &[]).unwrap();
    let header = format!("MediaBrowser Token=\"{token}\"");
    let keys = format!("{}/Auth/Keys", place.home.base_url());
    web.post(format!("{keys}?App=Test")).header("Authorization", &header).send().await.unwrap();
    let listed = web.get(&keys).header("Authorization", &header).send().await.unwrap();
    let listed: serde_json::Value = serde_json::from_slice(&listed.bytes().await.unwrap()).unwrap();
    listed["Items"][0]["AccessToken"].as_str().unwrap().to_owned()
}

async fn a_programs_life(flavour: Flavour) {
    let place = Place::with(flavour).await;
    let onlooker = Onlooker::start();
    let mut known = Known::default();
    let folder = place.folder.path();
    let (server, url) = (place.home.server_id().to_owned(), place.home.base_url());
    let kind = if flavour.is_emby() { "emby" } else { "jellyfin" };
    let add = async |user: &str, password: &str| {
        place.add(user, password).await.wait_with_output().await.unwrap().status.success()
    };
    assert!(!add("Maya", "not-the-password-17").await);
    assert!(add("Maya", "lighthouse").await);
    known.learn(folder);
    let own = known.secrets.iter().next().unwrap().clone();
    let key = api_key(&place, &own).await;
    let by_key = ["server", "add", kind, &url, "--user", "Ruth", "--token-stdin"];
    assert!(place.run(&by_key, Some(&key)).await.status.success());
    known.secrets.insert(key);

    let serving = place.serve().await;
    until_logged(&place, "tells what changes").await;
    for (intent, slot, value) in [
        ("PlayTitleIntent", "title", "creme brulee"),
        ("SetPlayerIntent", "player", "Living Room TV"),
        ("SetUserIntent", "user", "Ruth"),
        ("PausePlayerIntent", "player", "Living Room TV"),
        ("SetUserIntent", "user", "Maya"),
        ("PlayTitleIntent", "title", "nothing of that name at all"),
    ] {
        let said = place.alexa.intent(&serving.door, intent, &[(slot, value)], &serde_json::Value::Null).await;
        assert!(!support::alexa::speech(&said).is_empty());
    }
    // Signed out, in again, and a newer sign-in in place of an older one, while it runs.
    assert!(add("Jonas", "anchor").await && add("Jonas", "anchor").await);
    known.learn(folder);
    assert!(place.run(&["server", "sign-out", &server, "--user", "Jonas"], None).await.status.success());
    assert!(add("Maya", "lighthouse").await);
    known.learn(folder);
    let listed = place.run(&["server", "list", "--json"], None).await;
    known.look_through("the list of servers", &listed.stdout);
    // A server that errs is what is logged most about.
    place.home.trouble(demo::Trouble { errors: 500, nonsense: 500, ..demo::Trouble::default() });
    for _ in 0..5 {
        place.alexa.intent(&serving.door, "WhatIsPlayingIntent", &[], &serde_json::Value::Null).await;
        place.alexa.intent(&serving.door, "PausePlayerIntent", &[], &serde_json::Value::Null).await;
    }
    place.home.trouble(demo::Trouble::default());
    serving.stop().await;

    let log = std::fs::read(place.log()).unwrap();
    assert!(String::from_utf8_lossy(&log).contains("TRACE"), "the log is at its most talkative");
    let called = onlooker.end();
    known.look_through("the log", &log);
    known.look_through("what programs are called with", &called);
    known.look_through_folder(folder, &PASSWORDS);
    Known::look_for_passwords("the log", &log, &PASSWORDS);
    Known::look_for_passwords("what programs are called with", &called, &PASSWORDS);
    println!(
        "{kind}: {} secrets looked for in {} bytes of log and {} of calls",
        known.secrets.len(),
        log.len(),
        called.len()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_secret_is_in_settings_journal_log_or_calls_of_the_program() {
    for flavour in [Flavour::Emby, Flavour::Jellyfin] {
        a_programs_life(flavour).await;
    }
}

/// Everything that is logged in this process.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn start() -> Self {
        let log = Self::default();
        let writer = log.clone();
        let layer = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(move || writer.clone());
        tracing_subscriber::registry().with(layer).with(LevelFilter::TRACE).init();
        log
    }
}

async fn home(flavour: Flavour) -> Home {
    let clock = Arc::new(WallClock);
    Home::start(demo::Options { flavour, listen: free(), discovery: None, seed: 9, clock }).await.unwrap()
}

/// Begins a sign-in that waits for a person, lets them act, and waits for its end.
async fn waited(bridge: &Bridge, by: Waiting, acts: impl FnOnce(&str) -> bool) {
    let mut events = bridge.events();
    let answer = bridge.send(Intention::BeginSignIn { by }).await;
    let Answer::Waiting(view) = answer else { panic!("{answer:?}") };
    assert!(acts(&view.code.unwrap()));
    let over = async {
        loop {
            if let Ok(Event::SignIns(list)) = events.recv().await
                && list.iter().any(|one| one.id == view.id && one.state == bridge::api::view::WaitingState::Granted)
            {
                return;
            }
        }
    };
    tokio::time::timeout(PATIENCE, over).await.expect("it is granted");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_secret_of_a_code_a_pin_or_connect_is_told_logged_or_kept_in_the_open() {
    bridge::tls::install();
    let log = Log::start();
    let (emby, jellyfin) = (home(Flavour::Emby).await, home(Flavour::Jellyfin).await);
    let clock = Arc::new(WallClock);
    let connect = Connect::start(ConnectOptions { listen: free(), seed: 9, clock }).await.unwrap();
    let local = Some(emby.base_url());
    let server = connect.register(&emby, Addresses { remote: "http://127.0.0.1:9".into(), local });
    assert!(connect.link(&server, "maya", "Maya", Belongs::Linked));
    let folder = tempfile::tempdir().unwrap();
    let keyring = InMemory::default();
    keyring.close(Some(Unavailable::Absent));
    let secrets = Secrets::with(Box::new(keyring), Box::new(SecretFile::in_folder(folder.path())), "the file".into());
    let options = Options {
        folder: Some(folder.path().to_owned()),
        listen: Some(free()),
        secrets: Some(secrets),
        stand_ins: StandIns { emby_connect: Some(connect.service_url()), ..StandIns::default() },
        ..Options::default()
    };
    let bridge = Bridge::start(options).await.unwrap();
    bridge.ready().await;
    let mut told = bridge.events();
    let mut known = Known::default();

    let quick = Waiting::QuickConnect { address: jellyfin.base_url(), fingerprint: None };
    waited(&bridge, quick, |code| {
        known.secrets.extend(jellyfin.quick_connect_secrets());
        jellyfin.enter_code(code, "Jonas")
    })
    .await;
    known.learn(folder.path());
    waited(&bridge, Waiting::ConnectPin, |pin| connect.enter_pin(pin, "maya")).await;
    known.learn(folder.path());
    let added = bridge.send(Intention::UseConnectServer { server }).await;
    assert!(matches!(added, Answer::Added(_)), "{added:?}");
    known.learn(folder.path());
    let password =
        |password: &str| Intention::ConnectWithPassword { name: "maya".into(), password: SecretText::from(password) };
    bridge.send(password("lantern-room-but-wrong")).await;
    assert_eq!(bridge.send(password("lantern-room")).await, Answer::Done);
    known.learn(folder.path());
    let by = SignInBy::Password { user: "Jonas".into(), password: SecretText::from("anchor") };
    bridge.send(Intention::SignIn { server: emby.server_id().into(), by }).await;
    known.learn(folder.path());
    for text in ["pause the living room tv", "play creme brulee on the bedroom tv"] {
        bridge.say(text, "en-US", None).await;
    }
    let shown = serde_json::to_vec(&bridge.home().await).unwrap();
    bridge.stop().await;
    assert!(known.secrets.len() >= 4, "a code's, a member's, an exchange's and a person's: {}", known.secrets.len());

    known.look_through("what faces are shown", &shown);
    while let Ok(event) = told.try_recv() {
        known.look_through("what faces are told", &serde_json::to_vec(&event).unwrap());
    }
    let passwords = ["lantern-room", "anchor"];
    let log = log.0.lock().unwrap().clone();
    known.look_through("the log", &log);
    Known::look_for_passwords("the log", &log, &passwords);
    known.look_through_folder(folder.path(), &passwords);
    println!("{} secrets looked for in {} bytes of log", known.secrets.len(), log.len());
}
