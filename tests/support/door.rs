//! `usherd serve --demo` as a program with few file handles, with TLS or without, and an Alexa that it believes.

use crate::alexa::{Alexa, SKILL};
use crate::process::Holds;
use rcgen::{CertificateParams, KeyPair};
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};

/// The name in certificates.
pub const NAME: &str = "usher.example";
/// How long a start may take on a busy machine.
const STARTING: Duration = Duration::from_secs(60);
/// What many systems give a program, unless it asks for more.
const HANDLES: usize = 1024;

/// A running door.
pub struct Door {
    /// Where it listens.
    pub address: SocketAddr,
    /// Whether it speaks TLS.
    pub with_tls: bool,
    /// The certificate that it shows, if it does, PEM.
    pub root: String,
    /// The Alexa that it believes.
    pub alexa: Alexa,
    process: Child,
    _folder: tempfile::TempDir,
}

impl Door {
    /// Starts it, and waits until it is ready.
    pub async fn open(with_tls: bool) -> Self {
        let alexa = Alexa::start().await;
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("roots.pem"), &alexa.stand_ins().roots).expect("the folder takes it");
        let settings = json!({ "version": 2, "skillId": SKILL, "listen": "127.0.0.1:0" });
        std::fs::write(at("settings.json"), settings.to_string()).expect("the folder takes it");
        let (chain, key) = certificate();
        std::fs::write(at("chain.pem"), &chain).expect("the folder takes it");
        std::fs::write(at("key.pem"), key).expect("the folder takes it");

        // Few handles, whatever this machine gives.
        let mut command = Command::new("sh");
        command.args(["-c", &format!("ulimit -S -n {HANDLES}; exec \"$@\""), "sh"]).arg(binary());
        command.args(["serve", "--demo", "--listen", "127.0.0.1:0", "--config"]).arg(folder.path());
        if with_tls {
            command.arg("--certificate").arg(at("chain.pem")).arg("--key").arg(at("key.pem"));
        }
        command.env_remove("DBUS_SESSION_BUS_ADDRESS").env_remove("XDG_RUNTIME_DIR").env("HOME", folder.path());
        command.env("RUST_LOG", "warn").env("USHER_TRUST_ROOTS", at("roots.pem"));
        command.env("USHER_SIGNING_CERTS", alexa.stand_ins().signing_certs.expect("certificates are served"));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true);
        let mut process = command.spawn().expect("it starts");
        let mut out = BufReader::new(process.stdout.take().expect("it writes")).lines();
        let line =
            tokio::time::timeout(STARTING, out.next_line()).await.expect("it starts in time").expect("it writes");
        let ready: Value = serde_json::from_str(&line.expect("it runs")).expect("JSON");
        let listening = ready["listening"].as_str().expect("where it listens");
        let address = listening.rsplit('/').next().and_then(|address| address.parse().ok()).expect("an address");
        Self { address, with_tls, root: chain, alexa, process, _folder: folder }
    }

    /// What it holds in memory now.
    pub fn memory(&self) -> u64 {
        self.holds().memory
    }

    fn holds(&self) -> Holds {
        Holds::by(self.process.id().expect("it runs"))
    }

    /// A request to say hello, and the headers by which it is signed.
    pub fn hello(&self) -> (Vec<u8>, [(&'static str, String); 2]) {
        let body = self.alexa.envelope(&json!({ "type": "LaunchRequest" }), &Value::Null).to_string().into_bytes();
        let signature = self.alexa.signature(&body);
        (body, signature)
    }

    /// Whether connections end by themselves, until so few handles are left.
    pub async fn handles_go_below(&self, few: usize) -> bool {
        for _ in 0..150 {
            if self.holds().handles < few {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        false
    }

    /// It ends in good order.
    pub async fn close(mut self) {
        let id = self.process.id().expect("it runs").to_string();
        assert!(Command::new("kill").arg(id).status().await.expect("it is asked").success());
        let ended =
            tokio::time::timeout(STARTING, self.process.wait()).await.expect("it ends in time").expect("it has ended");
        assert!(ended.success(), "{ended}");
    }
}

/// A certificate for [`NAME`] that nobody vouches for but itself, and its key, PEM.
pub fn certificate() -> (String, String) {
    let key = KeyPair::generate().expect("a key");
    let params = CertificateParams::new([NAME.to_owned()]).expect("a name");
    (params.self_signed(&key).expect("a certificate").pem(), key.serialize_pem())
}

/// Somebody who finds [`NAME`] at this address, believes this certificate alone, and opens a connection for each request.
pub fn client(root: &str, address: SocketAddr) -> reqwest::Client {
    let roots = reqwest::Certificate::from_pem(root.as_bytes()).expect("a certificate");
    let client = reqwest::Client::builder().pool_max_idle_per_host(0).no_proxy().http1_only();
    client.tls_certs_only([roots]).resolve(NAME, address).build().expect("a client")
}

/// The program.
fn binary() -> PathBuf {
    let test = std::env::current_exe().expect("this test");
    let binary = test.parent().and_then(Path::parent).expect("the folder of programs").join("usherd");
    assert!(binary.is_file(), "{} is missing: run `cargo build --package usher-bridge`", binary.display());
    binary
}
