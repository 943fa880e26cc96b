//! The authority and its DNS, as programs of their own at free ports, and how to ask both what they know.

use rcgen::{CertificateParams, KeyPair};
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use serde_json::{Value, json};
use std::net::{SocketAddr, TcpListener};
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::process::{Child, ChildStdout, Command};

/// How long a program may take to listen on a busy machine.
const STARTING: Duration = Duration::from_secs(30);

/// The moods of an authority.
pub(crate) struct Moods {
    /// How many of a hundred good nonces it takes for bad.
    pub(crate) nonces_lost: u8,
    /// How long its certificates count.
    pub(crate) days: u64,
}

impl Default for Moods {
    fn default() -> Self {
        Self { nonces_lost: 5, days: 90 }
    }
}

/// The authority.
pub(crate) struct Pebble {
    /// Where it is asked.
    pub(crate) directory: String,
    /// Where it looks for proofs in place of ports 80 and 443.
    pub(crate) http: SocketAddr,
    pub(crate) tls: SocketAddr,
    said: Arc<Mutex<Vec<String>>>,
    manage: SocketAddr,
    dns: SocketAddr,
    web: reqwest::Client,
    _programs: [Child; 2],
    _folder: tempfile::TempDir,
}

impl Pebble {
    pub(crate) async fn start(moods: Moods) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap().self_signed(&key).unwrap();
        let roots = certificate.pem().into_bytes();
        let file = |name: &str, text: &str| {
            let file = folder.path().join(name);
            std::fs::write(&file, text).unwrap();
            file
        };
        let [listen, manage, http, tls, resolver, dns] = free();
        let config = json!({ "pebble": {
            "listenAddress": listen.to_string(),
            "managementListenAddress": manage.to_string(),
            "certificate": file("certificate.pem", &certificate.pem()),
            "privateKey": file("key.pem", &key.serialize_pem()),
            "httpPort": http.port(),
            "tlsPort": tls.port(),
            "ocspResponderURL": "",
            "externalAccountBindingRequired": false,
            "certificateValidityPeriod": moods.days * 24 * 60 * 60,
            "domainBlocklist": ["blocked.example"],
            "retryAfter": { "authz": 1, "order": 1 },
        }});
        let config = file("pebble.json", &config.to_string());
        let mut names = Command::new("pebble-challtestsrv");
        names.args(["-defaultIPv4", "127.0.0.1", "-defaultIPv6", "", "-http01", "", "-https01", "", "-tlsalpn01", ""]);
        names.args(["-dns01", &resolver.to_string(), "-management", &dns.to_string()]);
        let mut authority = Command::new("pebble");
        authority.arg("-config").arg(config).args(["-dnsserver", &resolver.to_string()]);
        authority.env("PEBBLE_VA_NOSLEEP", "1").env("PEBBLE_WFE_NONCEREJECT", moods.nonces_lost.to_string());
        authority.env("PEBBLE_AUTHZREUSE", "0");
        let said = Arc::<Mutex<Vec<String>>>::default();
        let names = begun(names, "Starting management server", &Arc::default()).await;
        let authority = begun(authority, "ACME directory available", &said).await;
        for address in [listen, manage, dns] {
            tokio::time::timeout(STARTING, listens(address)).await.expect("it listens in time");
        }
        let web = client(&roots);
        let directory = format!("https://{listen}/dir");
        Self { directory, http, tls, said, manage, dns, web, _programs: [names, authority], _folder: folder }
    }

    /// Whoever is to be asked by Usher's own client.
    pub(crate) fn web(&self) -> reqwest::Client {
        self.web.clone()
    }

    /// Changes what the DNS answers.
    pub(crate) async fn dns(&self, order: &str, what: Value) {
        let asked = self.web.post(format!("http://{}/{order}", self.dns)).json(&what).send().await.unwrap();
        assert!(asked.status().is_success(), "{order}: {}", asked.status());
    }

    /// Whether a certificate is valid, or revoked, by its number (hexadecimal).
    pub(crate) async fn status(&self, serial: &str) -> String {
        let address = format!("https://{}/cert-status-by-serial/{serial}", self.manage);
        let answer: Value = self.web.get(address).send().await.unwrap().json().await.unwrap();
        answer["Status"].as_str().unwrap().to_owned()
    }

    /// How often it has said something.
    pub(crate) fn has_said(&self, what: &str) -> usize {
        self.said.lock().unwrap().iter().filter(|line| line.contains(what)).count()
    }
}

/// Ports that are free now.
fn free<const N: usize>() -> [SocketAddr; N] {
    let held: [TcpListener; N] = std::array::from_fn(|_| TcpListener::bind("127.0.0.1:0").unwrap());
    std::array::from_fn(|number| held[number].local_addr().unwrap())
}

/// Starts a program and waits until it has said that it listens.
async fn begun(mut program: Command, listens: &str, said: &Arc<Mutex<Vec<String>>>) -> Child {
    let begun = program.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true).spawn();
    let mut child = begun.expect("Debian's package pebble is installed");
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let waiting = async {
        while let Some(line) = lines.next_line().await.unwrap() {
            if line.contains(listens) {
                return;
            }
        }
        panic!("it ended");
    };
    tokio::time::timeout(STARTING, waiting).await.expect("it listens in time");
    tokio::spawn(listen(lines, said.clone()));
    child
}

/// Both say that they listen a moment before they do.
async fn listens(address: SocketAddr) {
    while TcpStream::connect(address).await.is_err() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

async fn listen(mut lines: tokio::io::Lines<BufReader<ChildStdout>>, said: Arc<Mutex<Vec<String>>>) {
    while let Ok(Some(line)) = lines.next_line().await {
        said.lock().unwrap().push(line);
    }
}

/// A client that trusts these roots (PEM) and nobody else.
pub(crate) fn client(roots: &[u8]) -> reqwest::Client {
    let mut trusted = RootCertStore::empty();
    for root in CertificateDer::pem_slice_iter(roots) {
        trusted.add(root.unwrap()).unwrap();
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let tls = tls.with_root_certificates(trusted).with_no_client_auth();
    reqwest::Client::builder().tls_backend_preconfigured(tls).no_proxy().build().unwrap()
}
