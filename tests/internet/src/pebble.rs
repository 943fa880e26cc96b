//! A real certificate authority: Debian's `pebble`, with a DNS of its own, as programs, and how to ask both what they know.
//!
//! Its time is the machine's, whatever a test takes for the time. Each start is another authority: nobody who trusted the last
//! one trusts it.

use rcgen::{CertificateParams, KeyPair};
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use serde_json::{Value, json};
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::process::{Child, ChildStdout, Command};

/// How long a program may take to listen on a busy machine.
const STARTING: Duration = Duration::from_secs(30);

/// The moods of an authority.
pub struct Moods {
    /// How many of a hundred good nonces it takes for bad.
    pub nonces_lost: u8,
    /// How long its certificates count.
    pub days: u64,
}

impl Default for Moods {
    fn default() -> Self {
        Self { nonces_lost: 5, days: 90 }
    }
}

/// Where an authority is, and where it looks.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Where it is asked.
    pub listen: SocketAddr,
    /// Where it tells more than authorities tell.
    pub manage: SocketAddr,
    /// Its DNS, and where that is told what to say.
    pub resolver: SocketAddr,
    /// See [`Place::resolver`].
    pub dns: SocketAddr,
    /// Where it looks for proofs in place of ports 80 and 443.
    pub http: SocketAddr,
    /// See [`Place::http`].
    pub tls: SocketAddr,
}

impl Place {
    /// Ports of this machine that are free now. Each is held until all are found, and the one after port 443's as well: there
    /// is the one that stands for port 80.
    pub fn free() -> Self {
        let (tls, http) = beside();
        let [listen, manage, resolver, dns] = free();
        Self { listen, manage, resolver, dns, http, tls }
    }
}

/// How an authority shows who it is when it is asked.
#[derive(Clone, Debug)]
pub struct Identity {
    /// A certificate that vouches for itself, PEM: whoever asks must trust it.
    pub certificate: String,
    /// Its key, PEM.
    pub key: String,
}

impl Identity {
    /// At this address.
    pub fn at(address: IpAddr) -> Self {
        let key = KeyPair::generate().expect("a key");
        let params = CertificateParams::new(vec![address.to_string()]).expect("a name");
        let certificate = params.self_signed(&key).expect("a certificate").pem();
        Self { certificate, key: key.serialize_pem() }
    }
}

/// The authority.
pub struct Pebble {
    /// Where it is asked.
    pub directory: String,
    /// Where it looks for proofs in place of port 80,
    pub http: SocketAddr,
    /// and of port 443.
    pub tls: SocketAddr,
    /// What its web server shows, PEM.
    pub certificate: String,
    said: Arc<Mutex<Vec<String>>>,
    manage: SocketAddr,
    dns: SocketAddr,
    web: reqwest::Client,
    programs: [Child; 2],
    _folder: tempfile::TempDir,
}

impl Pebble {
    /// Starts one on this machine.
    pub async fn start(moods: Moods) -> Self {
        let place = Place::free();
        Self::at(place, &Identity::at(place.listen.ip()), moods).await
    }

    /// Starts one there.
    pub async fn at(place: Place, identity: &Identity, moods: Moods) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let file = |name: &str, text: &str| {
            let file = folder.path().join(name);
            std::fs::write(&file, text).expect("the folder takes it");
            file
        };
        let Place { listen, manage, resolver, dns, http, tls } = place;
        let config = json!({ "pebble": {
            "listenAddress": listen.to_string(),
            "managementListenAddress": manage.to_string(),
            "certificate": file("certificate.pem", &identity.certificate),
            "privateKey": file("key.pem", &identity.key),
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
        names.args(["-defaultIPv4", &tls.ip().to_string(), "-defaultIPv6", ""]);
        names.args(["-http01", "", "-https01", "", "-tlsalpn01", ""]);
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
        let web = client(identity.certificate.as_bytes());
        let (directory, certificate) = (format!("https://{listen}/dir"), identity.certificate.clone());
        Self {
            directory,
            http,
            tls,
            certificate,
            said,
            manage,
            dns,
            web,
            programs: [names, authority],
            _folder: folder,
        }
    }

    /// The root of what it makes, PEM: whoever calls the home must trust it.
    pub async fn root(&self) -> String {
        let root = self.web.get(format!("https://{}/roots/0", self.manage)).send().await.expect("it answers");
        root.text().await.expect("a certificate")
    }

    /// Ends it; returns when its ports are free.
    pub async fn end(&mut self) {
        for program in &mut self.programs {
            program.kill().await.expect("it ends");
        }
    }

    /// Whoever is to be asked by Usher's own client.
    pub fn web(&self) -> reqwest::Client {
        self.web.clone()
    }

    /// Changes what the DNS answers.
    pub async fn dns(&self, order: &str, what: Value) {
        let asked = self.web.post(format!("http://{}/{order}", self.dns)).json(&what).send().await.expect("it answers");
        assert!(asked.status().is_success(), "{order}: {}", asked.status());
    }

    /// Whether a certificate is valid, or revoked, by its number (hexadecimal).
    pub async fn status(&self, serial: &str) -> String {
        let address = format!("https://{}/cert-status-by-serial/{serial}", self.manage);
        let answer = self.web.get(address).send().await.expect("it answers");
        let answer: Value = answer.json().await.expect("JSON");
        answer["Status"].as_str().expect("a status").to_owned()
    }

    /// How often it has said something.
    pub fn has_said(&self, what: &str) -> usize {
        self.said.lock().unwrap_or_else(PoisonError::into_inner).iter().filter(|line| line.contains(what)).count()
    }
}

/// Ports that are free now.
fn free<const N: usize>() -> [SocketAddr; N] {
    let held: [TcpListener; N] = std::array::from_fn(|_| TcpListener::bind("127.0.0.1:0").expect("a free port"));
    std::array::from_fn(|number| held[number].local_addr().expect("an address"))
}

/// Two that follow each other.
fn beside() -> (SocketAddr, SocketAddr) {
    loop {
        let [first] = free();
        let held = TcpListener::bind(first);
        let second = first.port().checked_add(1).map(|port| SocketAddr::new(first.ip(), port));
        if let (Ok(_), Some(second)) = (held, second)
            && TcpListener::bind(second).is_ok()
        {
            return (first, second);
        }
    }
}

/// Starts a program and waits until it has said that it listens.
async fn begun(mut program: Command, listens: &str, said: &Arc<Mutex<Vec<String>>>) -> Child {
    let begun = program.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true).spawn();
    let mut child = begun.expect("Debian's package pebble is installed");
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let waiting = async {
        while let Some(line) = lines.next_line().await.expect("what it says") {
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
        said.lock().unwrap_or_else(PoisonError::into_inner).push(line);
    }
}

/// A client that trusts these roots (PEM) and nobody else.
pub fn client(roots: &[u8]) -> reqwest::Client {
    let mut trusted = RootCertStore::empty();
    for root in CertificateDer::pem_slice_iter(roots) {
        trusted.add(root.expect("a certificate")).expect("a root");
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let tls = tls.expect("versions of TLS");
    let tls = tls.with_root_certificates(trusted).with_no_client_auth();
    reqwest::Client::builder().tls_backend_preconfigured(tls).no_proxy().build().expect("a client")
}
