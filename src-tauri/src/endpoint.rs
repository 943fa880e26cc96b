//! What the controller needs of the running bridge, so that its tests run without sockets.

use crate::cli::Cli;
use async_trait::async_trait;
use bridge::Bridge;
use bridge::api::view::HomeView;
use bridge::api::{Answer, Event, Intention};
use household::fault::{Code, Fault};
use std::sync::Arc;
use tokio::sync::broadcast;

/// The endpoint as it runs.
#[async_trait]
pub trait Endpoint: Send + Sync + 'static {
    /// Does what a person wants.
    async fn send(&self, intention: Intention) -> Answer;
    /// The home as it is now.
    async fn home(&self) -> HomeView;
    /// What changes from now on.
    fn events(&self) -> broadcast::Receiver<Event>;
    /// Whether a person is looking.
    fn watch(&self, visible: bool);
    /// Something about the desktop is wrong.
    fn report(&self, fault: Fault);
    /// It is right again.
    fn withdraw(&self, code: Code);
    /// Closes everything in order.
    async fn stop(&self);
}

/// Starts the bridge as the command line says.
pub async fn start(cli: Cli) -> Result<Arc<dyn Endpoint>, Fault> {
    let bridge = Bridge::start(cli.into()).await?;
    Ok(Arc::new(bridge))
}

// The trait's methods are the bridge's own, by the same names.
#[async_trait]
impl Endpoint for Bridge {
    async fn send(&self, intention: Intention) -> Answer {
        Bridge::send(self, intention).await
    }
    async fn home(&self) -> HomeView {
        Bridge::home(self).await
    }
    fn events(&self) -> broadcast::Receiver<Event> {
        Bridge::events(self)
    }
    fn watch(&self, visible: bool) {
        Bridge::watch(self, visible);
    }
    fn report(&self, fault: Fault) {
        Bridge::report(self, fault);
    }
    fn withdraw(&self, code: Code) {
        Bridge::withdraw(self, code);
    }
    async fn stop(&self) {
        Bridge::stop(self).await;
    }
}
