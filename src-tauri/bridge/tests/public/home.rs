//! An Usher that serves TLS with own files, a program that renews them, and clients that see which certificate is shown.

use bridge::{Bridge, CertificateFiles, Options};
use household::fault::Code;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use reqwest::tls::TlsInfo;
use std::net::SocketAddr;
use std::sync::Mutex;
use std::time::Duration;

/// The name under which it is called.
const NAME: &str = "usher.example.org";
/// How long a change may take to be noticed on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) struct Home {
    pub(crate) bridge: Bridge,
    pub(crate) address: SocketAddr,
    authority: CertifiedIssuer<'static, KeyPair>,
    files: CertificateFiles,
    newest: Mutex<String>,
    _folder: tempfile::TempDir,
}

impl Home {
    pub(crate) async fn start() -> Self {
        bridge::tls::install();
        let folder = tempfile::tempdir().unwrap();
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, "Attic CA");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        let files = CertificateFiles { chain: folder.path().join("chain.pem"), key: folder.path().join("key.pem") };
        let newest = Mutex::new(written(&authority, &files));
        let options = Options {
            folder: Some(folder.path().join("usher")),
            listen: Some(SocketAddr::from(([127, 0, 0, 1], 0))),
            certificate: Some(files.clone()),
            secrets: Some(bridge::secrets::Secrets::in_memory()),
            ..Options::default()
        };
        std::fs::create_dir(folder.path().join("usher")).unwrap();
        let bridge = Bridge::start(options).await.unwrap();
        let address = bridge.public_listening().expect("it listens with TLS");
        Self { bridge, address, authority, files, newest, _folder: folder }
    }

    /// Renews the files; the new certificate.
    pub(crate) fn renew(&self) -> String {
        let newest = written(&self.authority, &self.files);
        newest.clone_into(&mut self.newest.lock().unwrap());
        newest
    }

    /// Stops in the middle of renewing the files.
    pub(crate) fn write_key_only(&self) {
        std::fs::write(&self.files.key, KeyPair::generate().unwrap().serialize_pem()).unwrap();
    }

    /// A client that keeps its connection, or makes a new one each time.
    pub(crate) fn client(&self, keeps: bool) -> Client {
        let mut roots = rustls::RootCertStore::empty();
        roots.add(self.authority.der().clone()).unwrap();
        let mut tls = rustls::ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
        // A session that is taken up again shows no certificate.
        tls.resumption = rustls::client::Resumption::disabled();
        let web = reqwest::Client::builder().tls_backend_preconfigured(tls).tls_info(true).no_proxy();
        let web = web.pool_max_idle_per_host(usize::from(keeps)).resolve(NAME, self.address).http1_only();
        Client { web: web.build().unwrap(), base: format!("https://{NAME}:{}", self.address.port()) }
    }

    /// Waits until the newest certificate is shown.
    pub(crate) async fn shown(&self) {
        let newest = self.newest.lock().unwrap().clone();
        let client = self.client(false);
        let shown = async { while client.refused().await != newest {} };
        tokio::time::timeout(PATIENCE, shown).await.expect("it is shown in time");
    }

    /// Waits for a fault.
    pub(crate) async fn fault(&self, code: Code) {
        let mut events = self.bridge.events();
        let there = || self.bridge.faults().iter().any(|fault| fault.code == code);
        let waiting = async {
            while !there() {
                let _event = events.recv().await;
            }
        };
        tokio::time::timeout(PATIENCE, waiting).await.expect("it is told in time");
    }
}

fn written(authority: &CertifiedIssuer<'static, KeyPair>, files: &CertificateFiles) -> String {
    let key = KeyPair::generate().unwrap();
    let leaf = CertificateParams::new(vec![NAME.to_owned()]).unwrap().signed_by(&key, authority).unwrap();
    std::fs::write(&files.key, key.serialize_pem()).unwrap();
    std::fs::write(&files.chain, leaf.pem()).unwrap();
    hex(leaf.der())
}

/// Somebody who calls.
pub(crate) struct Client {
    web: reqwest::Client,
    base: String,
}

impl Client {
    /// Asks the skill's door for something unsigned, which it must refuse; the certificate that was shown.
    pub(crate) async fn refused(&self) -> String {
        let answer = self.web.post(format!("{}{}", self.base, PATH)).body("{}").send().await.unwrap();
        assert_eq!(answer.status().as_u16(), 400, "the door itself has answered");
        let seen = answer.extensions().get::<TlsInfo>().and_then(TlsInfo::peer_certificate).map(hex);
        let _body = answer.bytes().await.unwrap();
        seen.unwrap()
    }

    /// What comes back at a path.
    pub(crate) async fn get(&self, path: &str) -> u16 {
        self.web.get(format!("{}{path}", self.base)).send().await.unwrap().status().as_u16()
    }
}

const PATH: &str = alexa::custom::PATH;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
