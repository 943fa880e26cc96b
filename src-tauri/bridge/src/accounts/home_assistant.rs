//! Signing in on Home Assistant's own page: this machine's browser opens it, and comes back here with a code.
//!
//! The way back is open on this machine alone, for as long as the sign-in waits, and takes one code with the secret that
//! the browser was sent away with.

use super::looking::Looked;
use super::waiting::{Ended, Patience, Shown};
use super::{Entry, account, named};
use crate::api::view::{WaitingHow, WaitingView};
use crate::chance;
use crate::shared::{Shared, lock};
use axum::Router;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Html;
use axum::routing::get;
use household::fault::{Code, Fault};
use household::home::ServerKind;
use household::text::Texts;
use household::voice::Message;
use secrecy::SecretString;
use serde::Deserialize;
use servers::home_assistant::{BACK, Page};
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// How long somebody may take on the page; its code lives as long.
const LIFE: Duration = Duration::from_secs(10 * 60);
/// How long the last answer to the browser may take to leave.
const LEAVING: Duration = Duration::from_secs(1);
/// The language of the page at the end.
const LOCALE: &str = "en-US";

/// What the browser brings back.
#[derive(Deserialize)]
struct Brought {
    #[serde(default)]
    code: String,
    #[serde(default)]
    state: String,
}

impl Shared {
    /// Prepares the page of the server at an address, and waits in the background until the browser comes back.
    pub(crate) async fn begin_home_assistant(
        self: &Arc<Self>,
        address: &str,
        fingerprint: Option<&str>,
    ) -> Result<WaitingView, Fault> {
        let place = self.place_to_wait()?;
        let looked = self.looked(address, fingerprint, Some(ServerKind::HomeAssistant)).await?;
        let internal = |_| Fault::new(Code::Internal);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.map_err(internal)?;
        let port = listener.local_addr().map_err(internal)?.port();
        let page = Page::prepare(&looked.http, &looked.found, port, &chance::bytes()).await;
        let shown = Shown {
            how: WaitingHow::HomeAssistant,
            server: Some(looked.found.name.clone()),
            code: None,
            page: Some(page.url.to_string()),
            life: LIFE,
        };
        let waiting =
            |shared: Arc<Self>, patience| async move { shared.came_back(&looked, &page, listener, patience).await };
        Ok(self.wait(place, shown, waiting))
    }

    async fn came_back(
        self: &Arc<Self>,
        looked: &Looked,
        page: &Page,
        listener: TcpListener,
        mut patience: Patience,
    ) -> Ended {
        let (brought, code) = oneshot::channel();
        let (close, closing) = oneshot::channel::<()>();
        let router = way_back(page.state.clone(), brought);
        let serving = axum::serve(listener, router).with_graceful_shutdown(async {
            let _closed = closing.await;
        });
        let serving = tokio::spawn(async { serving.await });
        let came = patience.hear(code).await;
        // The browser still gets its last page.
        drop(close);
        let abort = serving.abort_handle();
        tokio::spawn(async move {
            if tokio::time::timeout(LEAVING, serving).await.is_err() {
                abort.abort();
            }
        });
        let Some(Ok(code)) = came? else { return Ok(None) };
        let access = page.redeem(&looked.http, &looked.found, &code).await?;
        let Looked { http, found, fingerprint } = looked;
        if patience.is_over() {
            let _ended = account::sign_out(http, &self.identity()?, found.kind, &access).await;
            return Ok(None);
        }
        let (fingerprint, found) = (fingerprint.as_deref(), &named(http, found, &access).await);
        let _turn = self.accounts.turn.lock().await;
        self.admit(Entry { http, found, fingerprint, also: &[], own_token: false, connect: None }, access).await?;
        Ok(Some(found.id.clone()))
    }
}

/// Hears the browser come back, once, with what it was sent away with.
fn way_back(state: String, brought: oneshot::Sender<SecretString>) -> Router {
    let brought = Arc::new(Mutex::new(Some(brought)));
    let hear = move |Query(came): Query<Brought>| {
        let right = came.state == state && !came.code.is_empty();
        let first = right.then(|| lock(&brought).take()).flatten();
        let heard = first.is_some_and(|first| first.send(came.code.into()).is_ok());
        let (status, words) = match heard {
            true => (StatusCode::OK, "sign-in-page-done"),
            false => (StatusCode::BAD_REQUEST, "sign-in-page-wrong"),
        };
        std::future::ready((status, Html(page_of(words))))
    };
    Router::new().route(BACK, get(hear))
}

fn page_of(words: &'static str) -> String {
    let words = Texts::of(LOCALE).say(&Message::new(words));
    format!("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Usher</title><p>{words}</p></html>")
}
