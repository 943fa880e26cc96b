//! A real server is added, signed in to, kept, and is there again after a restart. The demo home stands for it: started
//! by itself, it is a server like any other.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on must fail")]

mod assistants;
mod connect;
mod failures;
mod found;
mod listening;
mod moving;
mod newcomer;
mod quick_connect;
mod rights;
mod staying;
mod terminal;

use bridge::api::view::ServerView;
use bridge::api::{Answer, Intention, SecretText, SignInBy};
use bridge::secrets::{InMemory, Key, Place, SecretFile, Secrets};
use bridge::{Bridge, Options, StandIns};
use demo::{Flavour, Home, WallClock};
use household::fault::Code;
use household::id::{ServerId, UserId};
use secrecy::{ExposeSecret, SecretString};
use servers::discovery::Search;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use support::usher::free;

/// The port of a service that answers nothing (RFC 863).
const NOBODY: u16 = 9;

/// A household's folder and keyring, which outlive each start of Usher; and the server that stands in the attic.
pub(crate) struct Household {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) keyring: InMemory,
    pub(crate) home: Home,
}

impl Household {
    pub(crate) async fn with(flavour: Flavour) -> Self {
        Self::with_seed(flavour, 4).await
    }

    /// Another seed is another server.
    pub(crate) async fn with_seed(flavour: Flavour, seed: u64) -> Self {
        Self::start_home(flavour, seed, Arc::new(WallClock), None).await
    }

    /// The same, and the server goes by this clock.
    pub(crate) async fn by(flavour: Flavour, clock: Arc<dyn demo::Clock>) -> Self {
        Self::start_home(flavour, 4, clock, None).await
    }

    /// The same, whose server answers broadcasts.
    pub(crate) async fn that_answers(flavour: Flavour) -> Self {
        Self::start_home(flavour, 4, Arc::new(WallClock), Some(free())).await
    }

    async fn start_home(
        flavour: Flavour,
        seed: u64,
        clock: Arc<dyn demo::Clock>,
        discovery: Option<SocketAddr>,
    ) -> Self {
        bridge::tls::install();
        let listen = free();
        let home = Home::start(demo::Options { flavour, listen, discovery, seed, clock }).await.unwrap();
        Self { folder: tempfile::tempdir().unwrap(), keyring: InMemory::default(), home }
    }

    pub(crate) fn options(&self) -> Options {
        let file = SecretFile::in_folder(self.folder.path());
        let secrets = Secrets::with(Box::new(self.keyring.clone()), Box::new(file), "the file".into());
        let folder = Some(self.folder.path().to_owned());
        let stand_ins =
            StandIns { poll: Some(Duration::from_millis(20)), search: self.search(), ..StandIns::default() };
        Options { folder, listen: Some(free()), secrets: Some(secrets), stand_ins, ..Options::default() }
    }

    /// Looks for the server in the attic, and for nobody else's.
    fn search(&self) -> Search {
        let port = self.home.discovery_address().map_or(NOBODY, |address| address.port());
        Search { port, announcements: false, everything: false, only_here: true }
    }

    pub(crate) async fn start(&self) -> Bridge {
        let bridge = Bridge::start(self.options()).await.unwrap();
        bridge.ready().await;
        bridge
    }

    /// An Usher on which Maya is signed in.
    pub(crate) async fn with_maya(flavour: Flavour) -> (Self, Bridge) {
        let household = Self::with(flavour).await;
        let bridge = household.start().await;
        let added = bridge.send(household.add("Maya", "lighthouse")).await;
        assert_eq!(added, Answer::Added(household.home.server_id().into()));
        (household, bridge)
    }

    pub(crate) fn add(&self, user: &str, password: &str) -> Intention {
        add(&self.home.base_url(), password_of(user, password))
    }

    /// The token that is kept for somebody.
    pub(crate) fn token(&self, user: &str) -> Option<SecretString> {
        let settings = std::fs::read_to_string(self.folder.path().join("settings.json")).unwrap();
        let settings: serde_json::Value = serde_json::from_str(&settings).unwrap();
        let id = self.home.accounts().into_iter().find(|account| account.name == user).unwrap().id;
        let installation = settings["installation"].as_str().unwrap();
        let key = Key::token(installation, &ServerId::new(self.home.server_id()), &UserId::new(id));
        self.keyring.get(&key).unwrap()
    }

    /// Whether the server still takes a token.
    pub(crate) async fn takes(&self, token: &SecretString) -> bool {
        let url = format!("{}/System/Info", self.home.base_url());
        let header = format!("MediaBrowser Token=\"{}\"", token.expose_secret());
        let answer = web().get(url).header("Authorization", header).send().await.unwrap();
        answer.status() == 200
    }
}

pub(crate) fn web() -> reqwest::Client {
    bridge::web::client("somebody", &[]).unwrap()
}

pub(crate) fn add(address: &str, by: SignInBy) -> Intention {
    Intention::AddServer { kind: None, address: address.into(), fingerprint: None, by }
}

pub(crate) fn password_of(user: &str, password: &str) -> SignInBy {
    SignInBy::Password { user: user.into(), password: SecretText::from(password) }
}

/// The code and what its text speaks of.
pub(crate) fn told(answer: Answer) -> String {
    let Answer::Fault(fault) = answer else { panic!("it worked: {answer:?}") };
    fault.values.iter().fold(fault.code, |line, (key, value)| format!("{line} {key}={value}"))
}

pub(crate) fn codes(bridge: &Bridge) -> Vec<Code> {
    bridge.faults().iter().map(|fault| fault.code).collect()
}

async fn names(bridge: &Bridge) -> Vec<String> {
    let servers: Vec<ServerView> = bridge.home().await.servers;
    servers.into_iter().flat_map(|server| server.users).map(|user| user.name).collect()
}

/// Every file in a folder, however deep.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|entry| if entry.is_dir() { files(&entry) } else { vec![entry] }).collect()
}

async fn is_kept_over_a_restart(flavour: Flavour) {
    let household = Household::with(flavour).await;
    let bridge = household.start().await;
    assert_eq!(codes(&bridge), [Code::NoServer]);
    let added = bridge.send(household.add("maya", "lighthouse")).await;
    assert_eq!(added, Answer::Added(household.home.server_id().into()));
    let said = bridge.say("pause the living room tv", "en-US", None).await.activity.said.clone();
    assert_eq!(said, "Paused on Living Room TV.");
    assert_eq!(codes(&bridge), []);
    bridge.stop().await;

    household.home.take_received();
    let bridge = household.start().await;
    assert_eq!(names(&bridge).await, ["Maya"], "the name as the server has it");
    let said = bridge.say("resume the living room tv", "en-US", None).await.activity.said.clone();
    assert!(said.contains("Living Room TV"), "{said}");
    assert_eq!(household.home.received().len(), 1, "the player was told");
    bridge.stop().await;

    let token = household.token("Maya").unwrap();
    for file in files(household.folder.path()) {
        let bytes = std::fs::read(&file).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        // The password is a word that titles hold as well; as a word by itself it would be one too many.
        let secret =
            [token.expose_secret(), "\"lighthouse\"", "=lighthouse"].into_iter().find(|secret| text.contains(secret));
        assert_eq!(secret, None, "{}", file.display());
    }
}

#[tokio::test]
async fn an_emby_that_was_added_is_there_after_a_restart() {
    is_kept_over_a_restart(Flavour::Emby).await;
}

#[tokio::test]
async fn a_jellyfin_that_was_added_is_there_after_a_restart() {
    is_kept_over_a_restart(Flavour::Jellyfin12).await;
}

#[tokio::test]
async fn several_people_sign_in_and_out_each_with_a_token_of_their_own() {
    let (household, bridge) = Household::with_maya(Flavour::Emby).await;
    let server = household.home.server_id().to_owned();
    let jonas = Intention::SignIn { server: server.clone(), by: password_of("Jonas", "anchor") };
    assert_eq!(bridge.send(jonas).await, Answer::Done);
    assert_eq!(names(&bridge).await, ["Maya", "Jonas"]);
    let (maya, jonas) = (household.token("Maya").unwrap(), household.token("Jonas").unwrap());
    assert!(household.takes(&maya).await && household.takes(&jonas).await);

    let out = Intention::SignOut { server: server.clone(), user: "maya".into() };
    assert_eq!(bridge.send(out.clone()).await, Answer::Done);
    assert_eq!(names(&bridge).await, ["Jonas"]);
    assert!(!household.takes(&maya).await, "the token has ended");
    assert!(household.takes(&jonas).await);
    assert!(household.token("Maya").is_none());
    assert_eq!(told(bridge.send(out).await), "user-not-found user=maya");

    assert_eq!(bridge.send(Intention::RemoveServer { server: server.clone() }).await, Answer::Done);
    assert!(!household.takes(&jonas).await && household.keyring.is_empty());
    assert_eq!(codes(&bridge), [Code::NoServer]);
    assert_eq!(
        told(bridge.send(Intention::RemoveServer { server: server.clone() }).await),
        format!("server-not-known server={server}")
    );
    bridge.stop().await;
}

#[tokio::test]
async fn signing_in_again_ends_the_older_sign_in() {
    for flavour in [Flavour::Emby, Flavour::Jellyfin] {
        let (household, bridge) = Household::with_maya(flavour).await;
        let first = household.token("Maya").unwrap();
        assert_eq!(
            bridge.send(household.add("Maya", "lighthouse")).await,
            Answer::Added(household.home.server_id().into())
        );
        let second = household.token("Maya").unwrap();
        assert!(!household.takes(&first).await && household.takes(&second).await);
        assert_eq!(names(&bridge).await, ["Maya"]);
        bridge.stop().await;
    }
}

#[tokio::test]
async fn an_api_key_acts_for_whoever_is_named_and_is_never_ended() {
    for flavour in [Flavour::Emby, Flavour::Jellyfin] {
        let (household, bridge) = Household::with_maya(flavour).await;
        let key = api_key(&household).await;
        let by = |user: Option<&str>| SignInBy::Token {
            user: user.map(str::to_owned),
            token: SecretText::from(key.expose_secret()),
        };
        let address = household.home.base_url();
        let name = household.home.server_name();
        assert_eq!(told(bridge.send(add(&address, by(None))).await), format!("token-of-whom server={name}"));
        assert_eq!(told(bridge.send(add(&address, by(Some("nobody")))).await), "user-not-found user=nobody");
        assert!(matches!(bridge.send(add(&address, by(Some("jonas")))).await, Answer::Added(_)));
        assert_eq!(names(&bridge).await, ["Maya", "Jonas"]);
        let server = household.home.server_id().to_owned();
        bridge.send(Intention::RemoveServer { server }).await;
        assert!(household.takes(&key).await, "it belongs to its owner");
        let wrong = SignInBy::Token { user: None, token: SecretText::from("made-up") };
        assert_eq!(told(bridge.send(add(&address, wrong)).await), format!("token-refused server={name}"));
        bridge.stop().await;
    }
}

async fn api_key(household: &Household) -> SecretString {
    let header = format!("MediaBrowser Token=\"{}\"", household.token("Maya").unwrap().expose_secret());
    let keys = format!("{}/Auth/Keys", household.home.base_url());
    web().post(format!("{keys}?App=Test")).header("Authorization", &header).send().await.unwrap();
    let listed = web().get(&keys).header("Authorization", &header).send().await.unwrap();
    let listed: serde_json::Value = serde_json::from_slice(&listed.bytes().await.unwrap()).unwrap();
    listed["Items"][0]["AccessToken"].as_str().unwrap().into()
}

#[tokio::test]
async fn what_a_terminal_adds_is_used_by_the_usher_that_runs() {
    let household = Household::with(Flavour::Emby).await;
    let running = household.start().await;
    let mut events = running.events();
    let terminal = Bridge::start(Options { closed: true, unconnected: true, ..household.options() }).await.unwrap();
    assert!(matches!(terminal.send(household.add("Maya", "lighthouse")).await, Answer::Added(_)));
    terminal.stop().await;
    let seen = async {
        loop {
            if let bridge::api::Event::Home(home) = events.recv().await.unwrap()
                && home.servers.iter().any(|server| server.reachable)
            {
                return home;
            }
        }
    };
    let home = tokio::time::timeout(std::time::Duration::from_secs(10), seen).await.expect("it is seen");
    assert!(home.faults.is_empty(), "{:?}", home.faults);
    running.stop().await;
}
