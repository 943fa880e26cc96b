//! A home that wants a certificate: where its proofs are shown, what it keeps, and a clock that can be set.

use async_trait::async_trait;
use axum::Router;
use axum::http::{StatusCode, Uri};
use household::clock::Clock;
use household::fault::Fault;
use internet::pebble::Pebble;
use reach::acme::{Authority, Kept, Proof, Proofs, Refused, Renewing, Tokens, Txt, What, Wish};
use reach::certificate::{Shown, is_proof, server};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::json;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use time::OffsetDateTime;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use x509_parser::prelude::{FromDer as _, X509Certificate};

/// A seed that a test can guess.
pub(crate) const SEED: [u8; 32] = [7; 32];

/// What a home keeps, in memory.
#[derive(Default)]
pub(crate) struct Drawer(Mutex<BTreeMap<String, String>>);

impl Drawer {
    pub(crate) fn text(&self, what: What) -> String {
        self.0.lock().unwrap().get(&format!("{what:?}")).cloned().unwrap_or_default()
    }

    /// The number of the certificate that is kept.
    pub(crate) fn serial(&self) -> String {
        serial(&self.text(What::Certificate))
    }
}

/// The number of the first certificate in a text, hexadecimal.
fn serial(pem: &str) -> String {
    let der = CertificateDer::from_pem_slice(pem.as_bytes()).unwrap();
    let (_, certificate) = X509Certificate::from_der(&der).unwrap();
    let number = certificate.raw_serial().iter().skip_while(|byte| **byte == 0);
    number.map(|byte| format!("{byte:02x}")).collect()
}

impl Kept for Drawer {
    fn read(&self, what: What) -> Result<Option<SecretString>, Fault> {
        Ok(self.0.lock().unwrap().get(&format!("{what:?}")).cloned().map(SecretString::from))
    }

    fn keep(&self, what: What, text: SecretString) -> Result<(), Fault> {
        self.0.lock().unwrap().insert(format!("{what:?}"), text.expose_secret().to_owned());
        Ok(())
    }
}

/// A clock that goes with the world's, so far ahead.
#[derive(Default)]
pub(crate) struct Ahead(Mutex<Duration>);

impl Ahead {
    pub(crate) fn go(&self, by: Duration) {
        *self.0.lock().unwrap() += by;
    }
}

impl Clock for Ahead {
    fn now(&self) -> OffsetDateTime {
        #[expect(clippy::disallowed_methods, reason = "the authority's clock is the machine's")]
        let now = OffsetDateTime::now_utc();
        now + *self.0.lock().unwrap()
    }

    fn monotonic(&self) -> Duration {
        *self.0.lock().unwrap()
    }
}

/// The home.
pub(crate) struct Home {
    pub(crate) kept: Arc<Drawer>,
    pub(crate) clock: Arc<Ahead>,
    pub(crate) shown: Arc<Shown>,
    tokens: Tokens,
    txt: Option<Arc<dyn Txt>>,
}

impl Home {
    /// A home where nothing answers yet.
    pub(crate) fn new() -> Self {
        let (kept, clock, shown) = (Arc::default(), Arc::default(), Arc::default());
        Self { kept, clock, shown, tokens: Tokens::default(), txt: None }
    }

    /// A home where each kind of proof is answered.
    pub(crate) async fn open(pebble: &Arc<Pebble>) -> Self {
        let mut home = Self::new();
        home.answer_http(pebble.http).await;
        home.answer_tls(pebble.tls).await;
        home.txt = Some(Arc::new(Names(pebble.clone())));
        home
    }

    async fn answer_http(&self, address: SocketAddr) {
        let tokens = self.tokens.clone();
        let said = move |uri: Uri| async move { tokens.answer(uri.path()).ok_or(StatusCode::NOT_FOUND) };
        let listener = TcpListener::bind(address).await.unwrap();
        tokio::spawn(async move { axum::serve(listener, Router::new().fallback(said)).await });
    }

    async fn answer_tls(&self, address: SocketAddr) {
        let tls = TlsAcceptor::from(server(self.shown.clone()).unwrap());
        let listener = TcpListener::bind(address).await.unwrap();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let tls = tls.clone();
                tokio::spawn(async move {
                    if let Ok(stream) = tls.accept(stream).await {
                        assert!(is_proof(stream.get_ref().1), "the authority came for a proof");
                    }
                });
            }
        });
    }

    pub(crate) fn authority(&self, pebble: &Pebble) -> Authority {
        Authority::new(pebble.web(), self.clock.clone(), &pebble.directory, self.kept.clone())
    }

    pub(crate) fn proofs(&self) -> Proofs {
        Proofs { tokens: self.tokens.clone(), shown: self.shown.clone(), txt: self.txt.clone() }
    }

    /// The certificate for a name, over the years.
    pub(crate) fn renewing(&self, pebble: &Pebble, names: &[&str], proof: Proof) -> Renewing {
        let (authority, clock) = (self.authority(pebble), self.clock.clone());
        Renewing::begin(authority, wish(names, proof), self.proofs(), self.kept.clone(), clock)
    }

    /// Why there is none.
    pub(crate) async fn refused(&self, pebble: &Pebble, name: &str, proof: Proof) -> Refused {
        let wish = wish(&[name], proof);
        self.authority(pebble).certificate(&wish, &self.proofs(), SEED).await.expect_err("it must be refused")
    }

    /// Whether any proof is still shown.
    pub(crate) fn shows_proofs(&self) -> bool {
        !self.tokens.is_empty()
    }
}

pub(crate) fn wish(names: &[&str], proof: Proof) -> Wish {
    Wish { names: names.iter().map(|name| (*name).to_owned()).collect(), proof, mail: None }
}

/// Whoever keeps the names: the authority's own DNS.
struct Names(Arc<Pebble>);

#[async_trait]
impl Txt for Names {
    async fn set(&self, name: &str, text: &str) -> Result<(), Fault> {
        self.0.dns("set-txt", json!({ "host": format!("_acme-challenge.{name}."), "value": text })).await;
        Ok(())
    }

    async fn clear(&self, name: &str, _text: &str) -> Result<(), Fault> {
        self.0.dns("clear-txt", json!({ "host": format!("_acme-challenge.{name}.") })).await;
        Ok(())
    }
}
