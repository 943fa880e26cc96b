//! Certificate files of one's own: served, taken anew when another program has renewed them, and never lost to a bad one.

use super::{HOST, Home, chosen, is_up, listen_there, show, story, until};
use bridge::Bridge;
use bridge::api::view::{ReachState, WayWish};
use bridge::api::{Answer, Intention};
use household::fault::Code;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use std::net::SocketAddr;
use std::path::Path;

pub(super) struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub(super) fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    /// Writes a pair for a name; its end in days tells it from others.
    pub(super) fn write(&self, folder: &Path, name: &str, days: i64) {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        params.not_before = time::OffsetDateTime::from_unix_timestamp(1_700_000_000).unwrap();
        params.not_after = time::OffsetDateTime::from_unix_timestamp(2_000_000_000 + days * 86_400).unwrap();
        let leaf = params.signed_by(&key, &self.0).unwrap();
        std::fs::write(folder.join("key.pem"), key.serialize_pem()).unwrap();
        std::fs::write(folder.join("chain.pem"), leaf.pem()).unwrap();
    }

    /// What an honest client gets at the door, by this port of this machine.
    pub(super) async fn asks(&self, name: &str, port: u16) -> Result<u16, reqwest::Error> {
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(tls(&self.0.pem()))
            .no_proxy()
            .resolve(name, SocketAddr::from(([127, 0, 0, 1], port)))
            .build()
            .unwrap();
        let answer = client.post(format!("https://{name}:{port}/alexa/skill")).body("{}").send().await?;
        Ok(answer.status().as_u16())
    }
}

fn tls(root: &str) -> rustls::ClientConfig {
    use rustls_pki_types::pem::PemObject as _;
    let mut roots = rustls::RootCertStore::empty();
    roots.add(rustls_pki_types::CertificateDer::from_pem_slice(root.as_bytes()).unwrap()).unwrap();
    rustls::ClientConfig::builder().with_root_certificates(roots).with_no_client_auth()
}

fn wish(folder: &Path) -> WayWish {
    let file = |name: &str| folder.join(name).display().to_string();
    WayWish::Files { host: HOST.into(), chain: file("chain.pem"), key: file("key.pem") }
}

async fn ends(usher: &Bridge) -> String {
    show(usher).await.certificate.unwrap().until
}

#[tokio::test]
async fn files_are_served_taken_anew_and_closed_when_the_way_is_left() {
    bridge::tls::install();
    let (home, files, authority) = (Home::new(), tempfile::tempdir().unwrap(), Authority::new());
    let port = listen_there(home.folder.path());
    authority.write(files.path(), HOST, 0);
    let usher = home.start().await;
    chosen(&usher, wish(files.path())).await;
    let view = is_up(&usher).await;
    assert_eq!(view.address.as_deref(), Some("https://usher.example.org"));
    assert_eq!(view.certificate.as_ref().unwrap().names, [HOST]);
    let steps: Vec<(&str, &str)> = view.steps.iter().map(|step| (&*step.step, &*step.state)).collect();
    assert_eq!(steps, [("certificate", "done"), ("listen", "done")]);
    assert_eq!(authority.asks(HOST, port).await.unwrap(), 400, "the door, which refuses what Alexa has not signed");

    let before = ends(&usher).await;
    authority.write(files.path(), HOST, 90);
    let view = until(&usher, "the new pair", |view| story(view).last() == Some(&"files-reloaded")).await;
    assert_ne!(view.certificate.unwrap().until, before);
    assert_eq!(authority.asks(HOST, port).await.unwrap(), 400);

    std::fs::write(files.path().join("key.pem"), "half a ke").unwrap();
    let fault = async {
        while !usher.faults().iter().any(|fault| fault.code == Code::OwnCertificateNoKey) {
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(super::PATIENCE, fault).await.unwrap();
    assert_eq!(show(&usher).await.state, ReachState::Up);
    assert_eq!(authority.asks(HOST, port).await.unwrap(), 400, "what is shown stays");
    authority.write(files.path(), HOST, 180);
    let healed = async {
        while usher.faults().iter().any(|fault| fault.code == Code::OwnCertificateNoKey) {
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(super::PATIENCE, healed).await.expect("the fault is withdrawn by itself");

    assert_eq!(usher.send(Intention::LeaveWay).await, Answer::Done);
    assert!(authority.asks(HOST, port).await.unwrap_err().is_connect(), "nobody listens any more");
    usher.stop().await;
}

#[tokio::test]
async fn files_for_another_name_are_told_and_used_once_they_are_right() {
    bridge::tls::install();
    let (home, files, authority) = (Home::new(), tempfile::tempdir().unwrap(), Authority::new());
    let port = listen_there(home.folder.path());
    authority.write(files.path(), "other.example.org", 0);
    let usher = home.start().await;
    chosen(&usher, wish(files.path())).await;
    let view = until(&usher, "that it is down", |view| view.state == ReachState::Down).await;
    assert_eq!(view.fault.unwrap().code, Code::CertificateNotForHost.as_str());
    assert!(usher.faults().iter().any(|fault| fault.code == Code::CertificateNotForHost));
    authority.write(files.path(), HOST, 0);
    is_up(&usher).await;
    assert!(!usher.faults().iter().any(|fault| fault.code == Code::CertificateNotForHost));
    assert_eq!(authority.asks(HOST, port).await.unwrap(), 400);
    usher.stop().await;
}
