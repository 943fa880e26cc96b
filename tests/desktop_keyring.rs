//! `usherd` with a real keyring: gnome-keyring on a session bus of its own, which comes and goes.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on must fail")]

use demo::{Flavour, Home, WallClock};
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};
use std::sync::Arc;
use std::time::Duration;
use support::desktop::Process;
use support::usher::free;
use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;

/// How long a keyring may take to come or go.
const PATIENCE: Duration = Duration::from_secs(20);

/// A bus that starts nobody by itself.
const BUS: &str = r#"<busconfig><type>session</type><listen>unix:tmpdir=TMP</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"#;

/// Somebody's login: a home folder and a bus, with a server at home.
struct Login {
    folder: tempfile::TempDir,
    bus: String,
    _bus: Process,
    server: Home,
}

impl Login {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let config = folder.path().join("bus.conf");
        std::fs::write(&config, BUS.replace("TMP", folder.path().to_str().unwrap())).unwrap();
        let mut bus = std::process::Command::new("dbus-daemon");
        bus.arg(format!("--config-file={}", config.display())).args(["--nofork", "--nopidfile", "--print-address=1"]);
        let mut bus = Process(bus.stdout(Stdio::piped()).spawn().unwrap());
        let mut address = String::new();
        let mut printed = std::io::BufReader::new(bus.0.stdout.take().unwrap());
        std::io::BufRead::read_line(&mut printed, &mut address).unwrap();
        let (listen, clock) = (free(), Arc::new(WallClock));
        let options = demo::Options { flavour: Flavour::Emby, listen, discovery: None, seed: 4, clock };
        let server = Home::start(options).await.unwrap();
        Self { folder, bus: address.trim().to_owned(), _bus: bus, server }
    }

    fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        for name in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "DISPLAY", "WAYLAND_DISPLAY"] {
            command.env_remove(name);
        }
        command.env("HOME", self.folder.path()).env("XDG_RUNTIME_DIR", self.folder.path());
        command.env("DBUS_SESSION_BUS_ADDRESS", &self.bus).kill_on_drop(true);
        command
    }

    /// The keyring, unlocked by its owner's password.
    async fn keyring(&self) -> tokio::process::Child {
        let mut daemon = self.command("gnome-keyring-daemon");
        daemon.args(["--foreground", "--components=secrets", "--unlock"]);
        let mut daemon = daemon.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        daemon.stdin.take().unwrap().write_all(b"a password\n").await.unwrap();
        self.until_keyring(true).await;
        daemon
    }

    async fn ends(&self, mut keyring: tokio::process::Child) {
        keyring.kill().await.unwrap();
        self.until_keyring(false).await;
    }

    /// Waits until somebody, or nobody, keeps secrets on the bus.
    async fn until_keyring(&self, there: bool) {
        let bus = zbus::connection::Builder::address(self.bus.as_str()).unwrap().build().await.unwrap();
        let bus = zbus::fdo::DBusProxy::new(&bus).await.unwrap();
        let name = || "org.freedesktop.secrets".try_into().unwrap();
        let looking = async {
            while bus.name_has_owner(name()).await.unwrap() != there {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(PATIENCE, looking).await.expect("the keyring comes or goes");
    }

    fn config(&self) -> PathBuf {
        self.folder.path().join("usher")
    }

    async fn usherd(&self, call: &[&str], more: &[&str], typed: &str) -> Output {
        let test = std::env::current_exe().unwrap();
        let usherd = test.parent().and_then(Path::parent).unwrap().join("usherd");
        assert!(usherd.is_file(), "{} is missing: run `cargo xtask test`", usherd.display());
        let mut command = self.command(usherd);
        command.args(call).arg("--config").arg(self.config()).args(more).stdin(Stdio::piped());
        let mut running = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        running.stdin.take().unwrap().write_all(typed.as_bytes()).await.unwrap();
        tokio::time::timeout(PATIENCE, running.wait_with_output()).await.expect("it ends").unwrap()
    }

    async fn add(&self, user: &str, password: &str) -> Output {
        let address = self.server.base_url();
        self.usherd(&["server", "add", "emby", &address], &["--user", user, "--password-stdin"], password).await
    }

    async fn say(&self) -> String {
        let said = self.usherd(&["say"], &["pause", "the", "living", "room", "tv"], "").await;
        String::from_utf8(said.stdout).unwrap()
    }

    fn in_file(&self) -> String {
        std::fs::read_to_string(self.config().join("secrets.json")).unwrap_or_default()
    }
}

#[tokio::test]
async fn a_sign_in_is_kept_in_the_real_keyring_and_survives_its_comings_and_goings() {
    let login = Login::new().await;
    let keyring = login.keyring().await;
    let added = login.add("Maya", "lighthouse").await;
    assert!(added.status.success(), "{added:?}");
    assert_eq!(String::from_utf8(added.stderr).unwrap(), "", "nothing to complain about");
    assert_eq!(String::from_utf8(added.stdout).unwrap().trim(), login.server.server_id());
    assert_eq!(login.in_file(), "", "the keyring has it");
    assert!(login.say().await.contains("Living Room TV"));

    login.ends(keyring).await;
    assert!(login.say().await.contains("Usher cannot open the keyring"), "it is named");
    // Jonas signs in while there is none: his token has to go into the file.
    assert!(login.add("Jonas", "anchor").await.status.success());
    assert_eq!(login.in_file().lines().count(), 3, "one secret and its braces");

    let keyring = login.keyring().await;
    let said = login.say().await;
    assert!(said.contains("Living Room TV"), "nobody had to sign in again: {said}");
    assert_eq!(login.in_file(), "", "it has moved");

    let removed = login.usherd(&["server", "remove", login.server.server_id()], &[], "").await;
    assert!(removed.status.success(), "{removed:?}");
    login.ends(keyring).await;
}
