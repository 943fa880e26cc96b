//! The way back from a page in this machine's browser: a sign-in that happens there ends at an address of this machine.
//!
//! It is open on this machine alone, for as long as the sign-in waits, and takes one right answer. What is right, the
//! sign-in knows.

use crate::accounts::waiting::Patience;
use crate::shared::lock;
use axum::Router;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Html;
use axum::routing::get;
use household::fault::Fault;
use household::text::Texts;
use household::voice::Message;
use serde::de::DeserializeOwned;
use std::io;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// How long the last answer to the browser may take to leave.
const LEAVING: Duration = Duration::from_secs(1);
/// The language of the page at the end.
const LOCALE: &str = "en-US";

/// An open way back.
pub(crate) struct WayBack {
    listener: TcpListener,
    port: u16,
}

impl WayBack {
    /// Opens it at this port of this machine; 0 takes any that is free.
    pub(crate) async fn open(port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let port = listener.local_addr()?.port();
        Ok(Self { listener, port })
    }

    /// Where it is open.
    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// Waits until a browser brings to `path` what `right` takes, and shows it the message named `last`; none when the
    /// sign-in was cancelled.
    ///
    /// # Errors
    /// When it has waited long enough.
    pub(crate) async fn hear<Brought, T>(
        self,
        path: &'static str,
        last: &'static str,
        right: impl Fn(Brought) -> Option<T> + Clone + Send + Sync + 'static,
        patience: &mut Patience,
    ) -> Result<Option<T>, Fault>
    where
        Brought: DeserializeOwned + Send + 'static,
        T: Send + 'static,
    {
        let (tell, told) = oneshot::channel();
        let tell = Arc::new(Mutex::new(Some(tell)));
        let hear = move |Query(brought): Query<Brought>| {
            let first = right(brought).and_then(|right| Some((right, lock(&tell).take()?)));
            let heard = first.is_some_and(|(right, tell)| tell.send(right).is_ok());
            let (status, words) =
                if heard { (StatusCode::OK, last) } else { (StatusCode::BAD_REQUEST, "sign-in-page-wrong") };
            std::future::ready((status, Html(page_of(words))))
        };
        let (close, closing) = oneshot::channel::<()>();
        let serving = axum::serve(self.listener, Router::new().route(path, get(hear)));
        let serving = serving.with_graceful_shutdown(async {
            let _closed = closing.await;
        });
        let serving = tokio::spawn(async { serving.await });
        let came = patience.hear(told).await;
        // The browser still gets its last page.
        drop(close);
        let abort = serving.abort_handle();
        tokio::spawn(async move {
            if tokio::time::timeout(LEAVING, serving).await.is_err() {
                abort.abort();
            }
        });
        Ok(came?.and_then(Result::ok))
    }
}

fn page_of(words: &'static str) -> String {
    let words = Texts::of(LOCALE).say(&Message::new(words));
    format!("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Usher</title><p>{words}</p></html>")
}
