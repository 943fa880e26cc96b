//! A name that is kept: told the address as soon as that changes, and again in time when it failed.

use super::{Addresses, Due, Kept, Provider};
use household::clock::Pace;
use household::fault::Fault;
use std::sync::Arc;
use time::OffsetDateTime;
use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;

/// How a name stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// What it leads to, and when that was confirmed last; kept over a restart by whoever holds this.
    pub told: Option<(Addresses, OffsetDateTime)>,
    /// Why it does not lead to where it should.
    pub fault: Option<Fault>,
}

/// A name that is kept until this is dropped.
pub struct Keeping {
    standing: watch::Receiver<Standing>,
    again: Arc<Notify>,
    task: JoinHandle<()>,
}

impl Keeping {
    /// Keeps a name at these addresses. `kept` is what was told before, so that a restart tells nothing twice.
    pub fn start(
        provider: Box<dyn Provider>,
        name: String,
        addresses: watch::Receiver<Addresses>,
        kept: Kept,
        pace: Arc<dyn Pace>,
    ) -> Self {
        let (tell, standing) = watch::channel(Standing { told: kept.told(), fault: None });
        let again = Arc::new(Notify::new());
        let keeper = Keeper { provider, name, addresses, kept, pace, tell, again: again.clone() };
        Self { standing, again, task: tokio::spawn(keeper.keep()) }
    }

    /// How it stands, and every change of it.
    pub fn standing(&self) -> watch::Receiver<Standing> {
        self.standing.clone()
    }

    /// What failed is tried at once: the network is another one.
    pub fn again(&self) {
        self.again.notify_one();
    }
}

impl Drop for Keeping {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct Keeper {
    provider: Box<dyn Provider>,
    name: String,
    addresses: watch::Receiver<Addresses>,
    kept: Kept,
    pace: Arc<dyn Pace>,
    tell: watch::Sender<Standing>,
    again: Arc<Notify>,
}

impl Keeper {
    async fn keep(mut self) {
        loop {
            let addresses = *self.addresses.borrow_and_update();
            let pause = match self.kept.due(addresses, self.pace.now()) {
                Due::Now => {
                    self.tell(addresses).await;
                    continue;
                }
                Due::In(pause) => Some(pause),
                Due::Never => None,
            };
            let waited = async {
                match pause {
                    Some(pause) => self.pace.wait(pause).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                () = waited => {}
                () = self.again.notified() => self.kept.again(),
                changed = self.addresses.changed() => if changed.is_err() {
                    return;
                },
            }
        }
    }

    async fn tell(&mut self, addresses: Addresses) {
        let outcome = self.provider.set_address(&self.name, addresses).await;
        let now = self.pace.now();
        let fault = match outcome {
            Ok(()) => {
                tracing::info!(name = %self.name, "the name leads here");
                self.kept.done(addresses, now);
                None
            }
            Err(refused) => {
                tracing::warn!(name = %self.name, fault = %refused.fault, "the name was not told its address");
                self.kept.refused(&refused, now);
                Some(refused.fault)
            }
        };
        self.tell.send_replace(Standing { told: self.kept.told(), fault });
    }
}
