//! `usherd server add` with a code instead of a password; and where, after all of it, no secret is to be found.

use super::{Household, files};
use demo::{Addresses, Belongs, Connect, ConnectOptions, Flavour, HomeAssistant, WallClock};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;
use support::usher::free;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::process::{Child, ChildStdout, Command};

/// How long a call may take; it asks every few seconds.
const PATIENCE: Duration = Duration::from_secs(60);

/// The program that was built beside this test.
fn usherd() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let folder = test.parent().and_then(Path::parent).unwrap();
    let usherd = folder.join("usherd").with_extension(std::env::consts::EXE_EXTENSION);
    assert!(usherd.is_file(), "{} is missing: run `cargo xtask test`", usherd.display());
    usherd
}

/// One call of `usherd` that is under way.
struct Call {
    child: Child,
    out: BufReader<ChildStdout>,
}

/// How one ended.
struct Ended {
    code: Option<i32>,
    out: String,
    log: String,
}

impl Call {
    /// Starts it, with everything in its log that it can tell. No system keyring is there.
    async fn start(folder: &Path, call: &[&str], connect: &str, typed: &str) -> Self {
        let mut command = Command::new(usherd());
        command.args(call).arg("--config").arg(folder);
        command
            .env("USHER_EMBY_CONNECT", connect)
            .env("RUST_LOG", "trace")
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(typed.as_bytes()).await.unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        Self { child, out }
    }

    /// The first line, before it has ended.
    async fn line(&mut self) -> Value {
        let mut line = String::new();
        tokio::time::timeout(PATIENCE, self.out.read_line(&mut line)).await.expect("it says something").unwrap();
        serde_json::from_str(&line).unwrap_or_else(|_| panic!("{line}"))
    }

    #[cfg(unix)]
    async fn interrupt(&self) {
        let id = self.child.id().unwrap().to_string();
        assert!(Command::new("kill").args(["-INT", &id]).status().await.unwrap().success());
    }

    async fn end(mut self) -> Ended {
        let (mut out, mut log) = (String::new(), String::new());
        let mut stderr = self.child.stderr.take().unwrap();
        let reading = async { tokio::join!(self.out.read_to_string(&mut out), stderr.read_to_string(&mut log)) };
        let (read, logged) = tokio::time::timeout(PATIENCE, reading).await.expect("it ends");
        let (_, _) = (read.unwrap(), logged.unwrap());
        Ended { code: self.child.wait().await.unwrap().code(), out, log }
    }
}

async fn connect_of(household: &Household) -> Connect {
    let clock = Arc::new(WallClock);
    let connect = Connect::start(ConnectOptions { listen: free(), seed: 4, clock }).await.unwrap();
    let local = Some(household.home.base_url());
    let server = connect.register(&household.home, Addresses { remote: "http://127.0.0.1:9".into(), local });
    assert!(connect.link(&server, "maya", "Maya", Belongs::Linked));
    connect
}

#[tokio::test]
async fn codes_sign_in_from_a_terminal_and_no_secret_is_left_where_others_read() {
    let household = Household::with(Flavour::Jellyfin12).await;
    let emby = Household::with(Flavour::Emby).await;
    let connect = connect_of(&emby).await;
    let service = connect.service_url();
    let folder = household.folder.path();
    let jellyfin = household.home.base_url();
    let mut log = String::new();

    let mut adding =
        Call::start(folder, &["server", "add", "jellyfin", &jellyfin, "--quick-connect", "--json"], &service, "").await;
    let shown = adding.line().await;
    assert!(household.home.enter_code(shown["code"].as_str().unwrap(), "Jonas"));
    let added = adding.end().await;
    assert_eq!((added.code, added.out.trim()), (Some(0), &*format!("{{\"id\":\"{}\"}}", household.home.server_id())));
    log += &added.log;

    let mut adding = Call::start(folder, &["server", "add", "emby", "--connect", "--json"], &service, "").await;
    let shown = adding.line().await;
    assert_eq!(shown["page"], connect.pin_url());
    assert!(connect.enter_pin(shown["code"].as_str().unwrap(), "maya"));
    let added = adding.end().await;
    assert_eq!((added.code, added.out.trim()), (Some(0), &*format!("{{\"id\":\"{}\"}}", emby.home.server_id())));
    log += &added.log;

    let home =
        HomeAssistant::start(demo::AssistantOptions { listen: free(), seed: 4, takes_proof: true }).await.unwrap();
    let pasted = home.make_token();
    let call = ["server", "add", "home-assistant", &home.base_url(), "--token-stdin"];
    let added = Call::start(folder, &call, &service, &pasted).await.end().await;
    assert_eq!(added.code, Some(0), "{}", added.log);
    log += &added.log;

    let call = ["server", "add", "jellyfin", &jellyfin, "--user", "Maya", "--password-stdin"];
    let added = Call::start(folder, &call, &service, "lighthouse").await.end().await;
    assert_eq!(added.code, Some(0), "{}", added.log);
    log += &added.log;
    let said = Call::start(folder, &["say", "pause", "the", "living", "room", "tv"], &service, "").await.end().await;
    assert!(said.out.contains("Living Room TV"), "{}", said.out);
    log += &said.log;
    assert!(log.contains("TRACE") && log.lines().count() > 50, "it was told to say everything");

    // Without a keyring they are in one file that its owner alone can read, and nowhere else.
    let kept = std::fs::read_to_string(folder.join("secrets.json")).unwrap();
    let kept: serde_json::Map<String, Value> = serde_json::from_str(&kept).unwrap();
    let mut secrets: Vec<String> = kept.values().filter_map(|secret| secret.as_str().map(str::to_owned)).collect();
    assert_eq!(secrets.len(), 6, "three people, the one at Home Assistant, Connect, and its key: {:?}", kept.keys());
    secrets.extend(["\"lighthouse\"".to_owned(), "=lighthouse".to_owned()]);
    for secret in &secrets {
        assert!(!log.contains(secret.as_str()), "the log tells a secret");
    }
    for file in files(folder).iter().filter(|file| !file.ends_with("secrets.json")) {
        let text = String::from_utf8_lossy(&std::fs::read(file).unwrap()).into_owned();
        assert!(!secrets.iter().any(|secret| text.contains(secret.as_str())), "{}", file.display());
    }

    let left = Call::start(folder, &["server", "leave-connect"], &service, "").await.end().await;
    assert_eq!((left.code, connect.sign_ins("maya")), (Some(0), 0), "{}", left.log);
}

/// Whether the terminal that a child of this process sits at hides what is typed there.
#[cfg(target_os = "linux")]
fn hides_what_is_typed(parent: u32) -> bool {
    let children = std::fs::read_to_string(format!("/proc/{parent}/task/{parent}/children")).unwrap_or_default();
    let Some(child) = children.split_whitespace().next() else { return false };
    let Ok(terminal) = std::fs::read_link(format!("/proc/{child}/fd/0")) else { return false };
    let told = std::process::Command::new("stty").arg("-a").arg("-F").arg(terminal).output().unwrap();
    String::from_utf8_lossy(&told.stdout).split([' ', ';', '\n']).any(|word| word == "-echo")
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn on_a_terminal_a_password_is_asked_for_and_not_shown() {
    let household = Household::with(Flavour::Emby).await;
    let (folder, address) = (household.folder.path().display(), household.home.base_url());
    let call = format!("{} server add emby {address} --user Maya --config {folder}", usherd().display());
    // `script` is a terminal: what is typed there is shown, unless the program forbids it.
    let mut command = Command::new("script");
    command.args(["--quiet", "--return", "--command", &call, "/dev/null"]).env("SHELL", "/bin/sh");
    command.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere").kill_on_drop(true);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (terminal, mut typing) = (child.id().unwrap(), child.stdin.take().unwrap());
    let hidden = async {
        while !hides_what_is_typed(terminal) {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(PATIENCE, hidden).await.expect("it asks");
    typing.write_all(b"lighthouse\n").await.unwrap();
    let mut shown = String::new();
    child.stdout.take().unwrap().read_to_string(&mut shown).await.unwrap();
    assert!(child.wait().await.unwrap().success(), "{shown}");
    assert!(shown.contains(&format!("Password of Maya on {address}")), "{shown}");
    assert!(!shown.contains("lighthouse"), "{shown}");
    assert_eq!(shown.lines().last().unwrap().trim(), household.home.server_id());
}

#[cfg(unix)]
#[tokio::test]
async fn ctrl_c_ends_the_waiting_and_nobody_is_signed_in() {
    let household = Household::with(Flavour::Jellyfin).await;
    let folder = household.folder.path();
    let call = ["server", "add", "jellyfin", &household.home.base_url(), "--quick-connect"];
    let mut adding = Call::start(folder, &call, "http://127.0.0.1:9/", "").await;
    let mut line = String::new();
    adding.out.read_line(&mut line).await.unwrap();
    assert!(line.ends_with("Ctrl-C cancels.\n"), "{line}");
    let digits = |word: &&str| word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit());
    let code = line.split(' ').find(digits).expect("the code is shown").to_owned();
    adding.interrupt().await;
    let ended = adding.end().await;
    assert_eq!(ended.code, Some(1));
    assert!(ended.log.ends_with("Cancelled. Nobody was signed in.\n"), "{}", ended.log);
    household.home.enter_code(&code, "Maya");
    assert!(!folder.join("secrets.json").exists());
}
