//! Signing in on Home Assistant's own page: this machine's browser opens it, and comes back here with a code.
//!
//! The way back is open on this machine alone, for as long as the sign-in waits, and takes one code with the secret that
//! the browser was sent away with.

use super::looking::Looked;
use super::waiting::{Ended, Patience, Shown};
use super::{Entry, account, named};
use crate::api::view::{WaitingHow, WaitingView};
use crate::chance;
use crate::shared::Shared;
use crate::way_back::WayBack;
use household::fault::{Code, Fault};
use household::home::ServerKind;
use secrecy::SecretString;
use serde::Deserialize;
use servers::home_assistant::{BACK, Page};
use std::sync::Arc;
use std::time::Duration;

/// How long somebody may take on the page; its code lives as long.
const LIFE: Duration = Duration::from_secs(10 * 60);

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
        let back = WayBack::open(0).await.map_err(|_| Fault::new(Code::Internal))?;
        let page = Page::prepare(&looked.http, &looked.found, back.port(), &chance::bytes()).await;
        let shown = Shown {
            how: WaitingHow::HomeAssistant,
            server: Some(looked.found.name.clone()),
            code: None,
            page: Some(page.url.to_string()),
            listens: true,
            life: LIFE,
        };
        let waiting =
            |shared: Arc<Self>, patience| async move { shared.came_back(&looked, &page, back, patience).await };
        Ok(self.wait(place, shown, waiting))
    }

    async fn came_back(self: &Arc<Self>, looked: &Looked, page: &Page, back: WayBack, mut patience: Patience) -> Ended {
        let state = page.state.clone();
        let right =
            move |came: Brought| (came.state == state && !came.code.is_empty()).then(|| SecretString::from(came.code));
        let Some(code) = back.hear(BACK, "sign-in-page-done", right, &mut patience).await? else { return Ok(None) };
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
