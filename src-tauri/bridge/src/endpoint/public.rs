//! The listeners that the internet may reach, opened and closed while Usher runs: one with TLS, which leads to the doors
//! and to nothing else, and one at port 80, which says a certificate authority's own words and nothing else.
//!
//! Which of them is open, and which certificate is shown, is the business of whoever holds the handle.

use super::words::{Words, answer};
use super::{Answers, Endpoint};
use crate::doors::Doors;
use crate::shared::lock;
use axum::Router;
use axum::http::Uri;
use axum::routing::get;
use household::fault::{Code, Fault};
use reach::acme::{PATH, Proofs, Tokens, Txt};
use reach::certificate::{Shown, server};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::sync::Mutex as Turn;
use tokio_rustls::TlsAcceptor;

/// The handle.
#[derive(Default)]
pub(crate) struct Public {
    /// What TLS shows. A certificate that is changed here is shown from the next connection on.
    pub(crate) shown: Arc<Shown>,
    /// What is said to certificate authorities.
    pub(crate) tokens: Tokens,
    /// Where the listener leads; none before the doors are there, and after they were closed.
    doors: Mutex<Option<Doors>>,
    tls: Listener,
    words: Listener,
}

/// A listener that comes and goes; whoever changes it waits for its turn.
#[derive(Default)]
struct Listener {
    open: Turn<Option<Endpoint>>,
    address: Mutex<Option<SocketAddr>>,
}

impl Public {
    /// From now on the listener with TLS leads here; none closes it for good.
    pub(crate) fn lead_to(&self, doors: Option<Doors>) {
        *lock(&self.doors) = doors;
    }

    /// Where it listens with TLS, if it does.
    pub(crate) fn address(&self) -> Option<SocketAddr> {
        *lock(&self.tls.address)
    }

    /// Listens with TLS, showing [`Public::shown`]; until there is something to show, no connection comes about. Where it
    /// listens there already, nothing changes; where it listens elsewhere, it moves.
    ///
    /// # Errors
    /// [`Code::PortInUse`] or [`Code::AddressUnusable`]; then it listens nowhere.
    pub(crate) async fn open(&self, address: SocketAddr) -> Result<SocketAddr, Fault> {
        let doors = lock(&self.doors).clone().ok_or_else(|| Fault::new(Code::Internal))?;
        let tls = TlsAcceptor::from(server(self.shown.clone())?);
        self.tls.open(address, doors, Some(tls)).await
    }

    /// Listens no more with TLS. Open requests end.
    pub(crate) async fn close(&self) {
        self.tls.close().await;
    }

    /// Listens for certificate authorities at what the internet takes for port 80.
    ///
    /// # Errors
    /// As [`Public::open`].
    pub(crate) async fn open_words(&self, address: SocketAddr) -> Result<SocketAddr, Fault> {
        self.words.open(address, Words(self.tokens.clone()), None).await
    }

    /// Listens no more for certificate authorities.
    pub(crate) async fn close_words(&self) {
        self.words.close().await;
    }

    /// Where a certificate authority finds proofs.
    pub(crate) fn proofs(&self, txt: Option<Arc<dyn Txt>>) -> Proofs {
        Proofs { tokens: self.tokens.clone(), shown: self.shown.clone(), txt }
    }

    /// The authorities' words, for a door: they may ask there too, when something before Usher sends them on.
    pub(crate) fn router(&self) -> Router {
        let tokens = self.tokens.clone();
        let said = move |uri: Uri| async move { answer(tokens.answer(uri.path())) };
        Router::new().route(&format!("{PATH}{{word}}"), get(said))
    }
}

impl Listener {
    async fn open(
        &self,
        address: SocketAddr,
        answers: impl Answers,
        tls: Option<TlsAcceptor>,
    ) -> Result<SocketAddr, Fault> {
        let mut open = self.open.lock().await;
        if let Some(there) = open.as_ref().map(Endpoint::address).filter(|there| *there == address) {
            return Ok(there);
        }
        self.end(open.take()).await;
        let opened = Endpoint::listen(address, answers, tls).await?;
        let address = opened.address();
        *lock(&self.address) = Some(address);
        *open = Some(opened);
        Ok(address)
    }

    async fn close(&self) {
        let mut open = self.open.lock().await;
        self.end(open.take()).await;
    }

    async fn end(&self, endpoint: Option<Endpoint>) {
        *lock(&self.address) = None;
        if let Some(endpoint) = endpoint {
            endpoint.close().await;
        }
    }
}
