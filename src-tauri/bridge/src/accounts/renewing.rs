//! Sign-ins that a server has ended are renewed, where Emby Connect vouches for the person: nobody has to do anything.

use crate::shared::Shared;
use household::fault::Code;
use household::id::ServerId;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

/// How long it waits before it tries the same again: who was taken off a server is not let in by asking often.
const AGAIN: Duration = Duration::from_secs(10 * 60);

/// When each server was last tried (monotonic).
pub(super) type Tried = BTreeMap<ServerId, Duration>;

impl Shared {
    /// Renews what has expired, and was not tried a short while ago.
    pub(super) async fn renew_expired(self: &Arc<Self>, tried: &mut Tried) {
        let vouched = |server: &crate::store::KeptServer| server.users.iter().any(|user| user.connect.is_some());
        for server in self.kept_servers().into_iter().filter(vouched) {
            let now = self.clock.monotonic();
            let expired = self
                .faults
                .all()
                .into_iter()
                .any(|fault| fault.code == Code::SignInExpired && fault.values.get("server") == Some(&server.name));
            if !expired || tried.get(&server.id).is_some_and(|at| now.saturating_sub(*at) < AGAIN) {
                continue;
            }
            tried.insert(server.id.clone(), now);
            match self.renew_by_connect(&server.id).await {
                Ok(renewed) => tracing::info!(server = %server.id, renewed, "a sign-in had expired"),
                Err(fault) => tracing::warn!(%fault, server = %server.id, "a sign-in could not be renewed"),
            }
        }
    }
}
