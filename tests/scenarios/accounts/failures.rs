//! What goes wrong when servers are added and used, and what a person is told.

use super::{Household, add, codes, password_of, told, web};
use axum::Router;
use axum::http::{StatusCode, header};
use axum::response::Redirect;
use axum::routing::any;
use bridge::Options;
use bridge::api::{Answer, Intention};
use demo::Flavour;
use household::fault::Code;
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls_pki_types::PrivateKeyDer;
use secrecy::ExposeSecret;
use std::net::SocketAddr;
use std::sync::Arc;
use support::gate::Gate;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;

/// Something at an address.
async fn stand_in(router: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://localhost:{}", listener.local_addr().unwrap().port());
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// HTTPS with a certificate that nobody vouches for, in front of a server.
async fn self_signed(to: SocketAddr) -> u16 {
    SelfSigned::before(to).await.port
}

/// The same, whose certificate can be made anew.
pub(super) struct SelfSigned {
    pub(super) port: u16,
    acceptor: watch::Sender<TlsAcceptor>,
}

fn acceptor() -> TlsAcceptor {
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
    let tls = rustls::ServerConfig::builder().with_no_client_auth();
    TlsAcceptor::from(Arc::new(tls.with_single_cert(vec![cert.der().clone()], key).unwrap()))
}

impl SelfSigned {
    pub(super) async fn before(to: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (acceptor, current) = watch::channel(acceptor());
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let mut current = current.clone();
                tokio::spawn(async move {
                    let acceptor = current.borrow_and_update().clone();
                    // A client that does not trust us hangs up.
                    let Ok(mut from) = acceptor.accept(socket).await else { return };
                    let mut there = TcpStream::connect(to).await.unwrap();
                    tokio::select! {
                        _ended = tokio::io::copy_bidirectional(&mut from, &mut there) => {}
                        // It starts anew with its new certificate.
                        Ok(()) = current.changed() => {}
                    }
                });
            }
        });
        Self { port, acceptor }
    }

    pub(super) fn renew(&self) {
        self.acceptor.send_replace(acceptor());
    }
}

fn maya() -> bridge::api::SignInBy {
    password_of("Maya", "lighthouse")
}

fn address_of(household: &Household) -> SocketAddr {
    household.home.base_url().trim_start_matches("http://").parse().unwrap()
}

#[tokio::test]
async fn each_way_to_fail_is_told_and_nothing_is_kept() {
    let household = Household::with(Flavour::Jellyfin).await;
    let bridge = household.start().await;
    let name = household.home.server_name();
    let at = async |address: &str| told(bridge.send(add(address, maya())).await);

    assert_eq!(
        told(bridge.send(household.add("Maya", "harbour")).await),
        format!("sign-in-refused server={name} user=Maya")
    );
    assert_eq!(
        told(bridge.send(household.add("Otto", "closed")).await),
        format!("not-allowed server={name} user=Otto")
    );
    assert_eq!(at("two words").await, "address-with-spaces address=two words");
    assert_eq!(at("http://maya:lighthouse@nas").await, "address-with-sign-in host=nas");
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    assert_eq!(at(&closed.to_string()).await, "server-unreachable server=127.0.0.1");
    let starting = stand_in(Router::new().fallback(any(|| async { StatusCode::SERVICE_UNAVAILABLE }))).await;
    assert_eq!(at(&starting).await, "server-starting server=localhost");
    let web_page = stand_in(Router::new().fallback(any(|| async { "<html>It works!</html>" }))).await;
    assert_eq!(at(&web_page).await, format!("no-server-there address={web_page}"));

    let kind = |kind: &str| Intention::AddServer {
        kind: Some(kind.into()),
        address: household.home.base_url(),
        fingerprint: None,
        by: maya(),
    };
    assert_eq!(told(bridge.send(kind("emby")).await), format!("other-kind kind=Jellyfin server={name} wanted=Emby"));
    assert_eq!(told(bridge.send(kind("plex")).await), "kind-not-yet kind=plex");

    assert!(household.keyring.is_empty() && bridge.kept_servers().is_empty());
    let answer = bridge.send(Intention::LookAtServer { address: household.home.base_url(), fingerprint: None }).await;
    let Answer::Found(found) = answer else { panic!("{answer:?}") };
    assert_eq!((found.name.as_str(), found.kind.as_str()), (name, "jellyfin"));
    bridge.stop().await;
}

#[tokio::test]
async fn a_self_signed_certificate_is_accepted_by_its_fingerprint_only() {
    let household = Household::with(Flavour::Emby).await;
    let bridge = household.start().await;
    let port = self_signed(address_of(&household)).await;
    // As a proxy does: plain HTTP only points to HTTPS.
    let to_https =
        move |uri: axum::http::Uri| async move { Redirect::permanent(&format!("https://localhost:{port}{uri}")) };
    let plain = stand_in(Router::new().fallback(any(to_https))).await;
    for address in [format!("https://localhost:{port}"), format!("localhost:{port}"), plain.clone()] {
        let refused = bridge.send(add(&address, maya())).await;
        let Answer::Fault(fault) = refused else { panic!("{refused:?}") };
        assert_eq!(fault.code, "certificate-unknown", "{address}");
        assert_eq!(fault.values["fingerprint"].len(), 95, "{:?}", fault.values);
    }
    let refused = bridge.send(add(&plain, maya())).await;
    let Answer::Fault(fault) = refused else { panic!("{refused:?}") };
    let with = |fingerprint: &str| Intention::AddServer {
        kind: None,
        address: plain.clone(),
        fingerprint: Some(fingerprint.into()),
        by: maya(),
    };
    assert_eq!(told(bridge.send(with("12:34")).await), "fingerprint-not-understood");
    let other = "AB".repeat(32);
    assert!(told(bridge.send(with(&other)).await).starts_with("certificate-unknown"), "another one is not this one");
    let added = bridge.send(with(&fault.values["fingerprint"])).await;
    assert_eq!(added, Answer::Added(household.home.server_id().into()));
    bridge.stop().await;

    let bridge = household.start().await;
    assert_eq!(bridge.kept_servers()[0].address, format!("https://localhost:{port}/"), "the redirect is followed once");
    assert_eq!(bridge.say("pause the bedroom tv", "en-US", None).await.activity.said, "Paused on Bedroom TV.");
    bridge.stop().await;
}

#[tokio::test]
async fn a_sign_in_that_ends_on_the_server_is_told_and_mended_by_signing_in_again() {
    let (household, bridge) = Household::with_maya(Flavour::Emby).await;
    let token = household.token("Maya").unwrap();
    let settings = std::fs::read_to_string(household.folder.path().join("settings.json")).unwrap();
    let settings: serde_json::Value = serde_json::from_str(&settings).unwrap();
    let device = settings["installation"].as_str().unwrap();
    let revoke = format!("{}/Devices?Id={device}", household.home.base_url());
    let header = format!("MediaBrowser Token=\"{}\"", token.expose_secret());
    web().delete(revoke).header(header::AUTHORIZATION, header).send().await.unwrap();
    assert!(!household.takes(&token).await);

    let said = bridge.say("pause", "en-US", None).await.activity.said.clone();
    assert_eq!(said, format!("The sign-in on {} is no longer valid.", household.home.server_name()));
    let faults = bridge.home().await.faults;
    assert_eq!(faults[0].code, "sign-in-expired");
    bridge.stop().await;
    let bridge = household.start().await;
    until(|| codes(&bridge) == [Code::SignInExpired]).await;

    let by = maya();
    let again = Intention::SignIn { server: household.home.server_id().into(), by };
    assert_eq!(bridge.send(again).await, Answer::Done);
    bridge.say("pause the living room tv", "en-US", None).await;
    until(|| codes(&bridge).is_empty()).await;
    bridge.stop().await;
}

#[tokio::test]
async fn another_server_at_a_known_address_gets_no_token() {
    let household = Household::with(Flavour::Emby).await;
    let stranger = Household::with(Flavour::Jellyfin).await;
    let mut gate = Gate::to(address_of(&household)).await;
    let bridge = household.start().await;
    assert!(matches!(bridge.send(add(&gate.address().to_string(), maya())).await, Answer::Added(_)));
    gate.close().await;
    bridge.say("pause", "en-US", None).await;
    gate.lead(address_of(&stranger));
    gate.open().await;
    until(|| codes(&bridge) == [Code::OtherServer]).await;
    let said = bridge.say("pause", "en-US", None).await.activity.said.clone();
    let wanted = format!("there is now {}, not {}.", stranger.home.server_name(), household.home.server_name());
    assert!(said.ends_with(&wanted), "{said}");
    bridge.stop().await;
}

#[tokio::test]
async fn settings_of_a_newer_usher_take_no_server() {
    let household = Household::with(Flavour::Emby).await;
    std::fs::write(household.folder.path().join("settings.json"), r#"{"version":99}"#).unwrap();
    let bridge = bridge::Bridge::start(Options { unconnected: true, ..household.options() }).await.unwrap();
    assert!(told(bridge.send(household.add("Maya", "lighthouse")).await).starts_with("settings-newer"));
    assert!(household.keyring.is_empty());
    bridge.stop().await;
}

/// Waits for what becomes true by itself.
pub(super) async fn until(mut sees: impl FnMut() -> bool) {
    let looking = async {
        while !sees() {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(10), looking).await.expect("it becomes true");
}
