//! The program that `cargo build` made, in a folder of its own, beside a server and an Alexa of this process.

use bridge::secrets::{Key, Place as _, SecretFile};
use bridge::store::{KeptServer, Settings, Store};
use demo::{Flavour, Home, WallClock};
use household::id::{ServerId, UserId};
use secrecy::{ExposeSecret as _, SecretString};
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};
use std::sync::Arc;
use std::time::Duration;
use support::alexa::{Alexa, SKILL};
use support::usher::free;
use time::OffsetDateTime;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::process::{Child, Command};

/// How long a start may take on a busy machine.
const STARTING: Duration = Duration::from_secs(60);

/// Where a household's Usher lives: its folder, its log, its server, and the Alexa that it believes.
pub(crate) struct Place {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) home: Home,
    pub(crate) alexa: Arc<Alexa>,
    outside: tempfile::TempDir,
    web: reqwest::Client,
}

/// A running `usherd serve`.
pub(crate) struct Serving {
    process: Child,
    pub(crate) door: String,
}

impl Place {
    pub(crate) async fn with(flavour: Flavour) -> Self {
        let alexa = Arc::new(Alexa::start().await);
        let clock = Arc::new(WallClock);
        let home =
            Home::start(demo::Options { flavour, listen: free(), discovery: None, seed: 4, clock }).await.unwrap();
        let (folder, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::fs::write(outside.path().join("roots.pem"), &alexa.stand_ins().roots).unwrap();
        let settings = serde_json::json!({ "version": 2, "skillId": SKILL });
        std::fs::write(folder.path().join("settings.json"), settings.to_string()).unwrap();
        let web = bridge::web::client("somebody", &[]).unwrap();
        Self { folder, home, alexa, outside, web }
    }

    /// The program with these arguments. It finds no keyring, and writes everything it can into the log.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let stand_ins = self.alexa.stand_ins();
        let mut command = Command::new(binary());
        command.args(arguments).arg("--config").arg(self.folder.path());
        command.env_remove("DBUS_SESSION_BUS_ADDRESS").env_remove("XDG_RUNTIME_DIR").env("HOME", self.outside.path());
        command.env("RUST_LOG", "trace").env("USHER_TRUST_ROOTS", self.outside.path().join("roots.pem"));
        command.env("USHER_SIGNING_CERTS", stand_ins.signing_certs.unwrap());
        command.env("USHER_AMAZON_API", stand_ins.amazon_api.unwrap());
        let log = std::fs::OpenOptions::new().create(true).append(true).open(self.log()).unwrap();
        command.stderr(log).stdin(Stdio::null()).stdout(Stdio::piped()).kill_on_drop(true);
        command
    }

    /// Everything that the program has ever said on its terminal.
    pub(crate) fn log(&self) -> PathBuf {
        self.outside.path().join("log")
    }

    /// Starts the endpoint and waits until it is ready.
    pub(crate) async fn serve(&self) -> Serving {
        let mut process = self.command(&["serve", "--listen", "127.0.0.1:0"]).spawn().unwrap();
        let mut out = BufReader::new(process.stdout.take().unwrap()).lines();
        let line = tokio::time::timeout(STARTING, out.next_line()).await.expect("it starts in time").unwrap();
        let line = line.unwrap_or_else(|| panic!("it ended: {}", self.log_end()));
        let ready: serde_json::Value = serde_json::from_str(&line).unwrap();
        Serving { process, door: ready["listening"].as_str().unwrap().to_owned() }
    }

    fn log_end(&self) -> String {
        let log = std::fs::read_to_string(self.log()).unwrap_or_default();
        log.lines().rev().take(20).collect::<Vec<_>>().join("\n")
    }

    /// Starts a command of the terminal, and pipes this into it.
    pub(crate) async fn type_in(&self, arguments: &[&str], piped: Option<&str>) -> Child {
        let mut command = self.command(arguments);
        if piped.is_some() {
            command.stdin(Stdio::piped());
        }
        let mut process = command.spawn().unwrap();
        if let (Some(mut stdin), Some(piped)) = (process.stdin.take(), piped) {
            // It may have been killed already.
            let _written = stdin.write_all(piped.as_bytes()).await;
        }
        process
    }

    /// The same, to its end.
    pub(crate) async fn run(&self, arguments: &[&str], piped: Option<&str>) -> Output {
        let process = self.type_in(arguments, piped).await;
        tokio::time::timeout(STARTING, process.wait_with_output()).await.expect("it ends in time").unwrap()
    }

    /// Signs somebody in from the terminal.
    pub(crate) async fn add(&self, user: &str, password: &str) -> Child {
        let kind = if self.home.flavour().is_emby() { "emby" } else { "jellyfin" };
        let arguments = ["server", "add", kind, &self.home.base_url(), "--user", user, "--password-stdin"];
        self.type_in(&arguments, Some(password)).await
    }

    /// The settings as the next start would read them.
    pub(crate) fn settings(&self) -> Settings {
        let (store, fault) = Store::open(self.folder.path(), OffsetDateTime::UNIX_EPOCH).unwrap();
        assert_eq!(fault, None, "the settings load");
        store.settings().clone()
    }

    /// The token that is kept for somebody.
    pub(crate) fn token(&self, installation: &str, server: &ServerId, user: &UserId) -> Option<SecretString> {
        SecretFile::in_folder(self.folder.path())
            .get(&Key::token(installation, server, user))
            .expect("the secrets load")
    }

    /// Whether the server takes a token.
    pub(crate) async fn takes(&self, token: &SecretString) -> bool {
        let url = format!("{}/System/Info", self.home.base_url());
        let header = format!("MediaBrowser Token=\"{}\"", token.expose_secret());
        self.web.get(url).header("Authorization", header).send().await.unwrap().status() == 200
    }

    /// The server as it is kept.
    pub(crate) fn kept(&self) -> Option<KeptServer> {
        self.settings().servers.into_iter().find(|server| server.id.as_str() == self.home.server_id())
    }
}

impl Serving {
    /// Ends it as the system does when memory runs out: without a word.
    pub(crate) async fn kill(mut self) {
        self.process.kill().await.unwrap();
    }

    /// Asks it to end, and waits.
    pub(crate) async fn stop(mut self) {
        let asked = Command::new("kill").arg(self.id().to_string()).status().await.unwrap();
        assert!(asked.success());
        let ended = tokio::time::timeout(STARTING, self.process.wait()).await.expect("it ends in time").unwrap();
        assert!(ended.success(), "{ended}");
    }

    pub(crate) fn id(&self) -> u32 {
        self.process.id().expect("it runs")
    }
}

/// The program.
fn binary() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let binary = test.parent().and_then(Path::parent).unwrap().join("usherd");
    assert!(binary.is_file(), "{} is missing: run `cargo build --package usher-bridge`", binary.display());
    binary
}
