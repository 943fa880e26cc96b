//! mDNS: who announces what, who takes leave, and who is asked again because an announcement is doubted.

use super::Heard;
use super::How;
use super::products::{PRODUCTS, Product};
use futures_util::future::join_all;
use mdns_sd::{ServiceDaemon, ServiceEvent};
use std::time::Duration;
use tokio::sync::mpsc::{Receiver, Sender};

/// How often the interfaces are looked at, in seconds.
const LOOK: u32 = 1;
/// How long an announcement that is doubted has to be made again.
const PROVE: Duration = Duration::from_secs(3);

/// Ends the listening when it is dropped.
struct Daemon(ServiceDaemon);

impl Drop for Daemon {
    fn drop(&mut self) {
        // It answers to nobody any more.
        let _status = self.0.shutdown();
    }
}

/// Listens until it is dropped; ends at once where there is no network to listen to.
pub(super) async fn listen(everything: bool, heard: Sender<Heard>, mut doubts: Receiver<String>) {
    let daemon = match ServiceDaemon::new() {
        Ok(daemon) => Daemon(daemon),
        Err(error) => {
            tracing::info!(%error, "announcements cannot be heard");
            return;
        }
    };
    // Without it, it looks less often.
    let _set = daemon.0.set_ip_check_interval(LOOK);
    let products = PRODUCTS.iter().filter(|product| everything || product.kind.is_needed());
    let browsed = join_all(products.map(|product| browse(&daemon, *product, &heard)));
    let proved = async {
        while let Some(source) = doubts.recv().await {
            // What cannot be asked again stays until its own time is over.
            let _asked = daemon.0.verify(source, PROVE);
        }
    };
    tokio::join!(browsed, proved);
}

async fn browse(daemon: &Daemon, product: Product, heard: &Sender<Heard>) {
    let Ok(events) = daemon.0.browse(product.service) else { return };
    while let Ok(event) = events.recv_async().await {
        let news = if let ServiceEvent::ServiceResolved(service) = event {
            product.claim(&service).map(Heard::Claim)
        } else if let ServiceEvent::ServiceRemoved(_, source) = event {
            Some(Heard::Goodbye { how: How::Announced, source })
        } else {
            None
        };
        if let Some(news) = news
            && heard.send(news).await.is_err()
        {
            return;
        }
    }
}
