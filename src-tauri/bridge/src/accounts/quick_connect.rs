//! Signing in by Quick Connect: a code is shown, and whoever types it on a device on which they are signed in already is
//! signed in here as well.

use super::Entry;
use super::looking::Looked;
use super::waiting::{Ended, Patience, Shown};
use crate::api::view::{WaitingHow, WaitingView};
use crate::shared::Shared;
use household::fault::{Code, Fault};
use servers::media_browser::{Asked, Begun, QUICK_CONNECT_LIFE, begin_quick_connect, sign_out};
use std::sync::Arc;
use std::time::Duration;

/// How often a server is asked whether the code was typed.
const POLL: Duration = Duration::from_secs(2);

impl Shared {
    /// Gets a code from the server at an address, and waits in the background until it was typed.
    pub(crate) async fn begin_quick_connect(
        self: &Arc<Self>,
        address: &str,
        fingerprint: Option<&str>,
    ) -> Result<WaitingView, Fault> {
        let place = self.place_to_wait()?;
        let looked = self.looked(address, fingerprint, None).await?;
        let begun = begin_quick_connect(&looked.http, &self.identity()?, &looked.found).await?;
        let shown = Shown {
            how: WaitingHow::QuickConnect,
            server: Some(looked.found.name.clone()),
            code: Some(begun.code.clone()),
            page: None,
            listens: true,
            life: QUICK_CONNECT_LIFE,
        };
        let waiting = |shared: Arc<Self>, patience| async move { shared.granted(&looked, &begun, patience).await };
        Ok(self.wait(place, shown, waiting))
    }

    async fn granted(self: &Arc<Self>, looked: &Looked, begun: &Begun, mut patience: Patience) -> Ended {
        while patience.pause(POLL).await? {
            let access = match begun.ask().await {
                Ok(Asked::Granted(access)) => access,
                Ok(Asked::Waiting) => continue,
                Err(fault) if passes(&fault) => continue,
                Err(fault) => return Err(fault),
            };
            if patience.is_over() {
                // Somebody typed the code in the very moment in which it was cancelled here.
                let _ended = sign_out(&looked.http, &self.identity()?, &access).await;
                break;
            }
            let _turn = self.accounts.turn.lock().await;
            let Looked { http, found, fingerprint } = looked;
            let fingerprint = fingerprint.as_deref();
            self.admit(Entry { http, found, fingerprint, also: &[], own_token: false, connect: None }, access).await?;
            return Ok(Some(looked.found.id.clone()));
        }
        Ok(None)
    }
}

/// Whether a waiting sign-in may still come to something.
pub(super) fn passes(fault: &Fault) -> bool {
    matches!(fault.code, Code::ServerUnreachable | Code::ServerSlow | Code::ServerStarting | Code::ConnectUnreachable)
}
