//! `usherd serve`

use super::{Common, Failure, leaving, print};
use bridge::Bridge;
use clap::Args;
use serde_json::json;
use std::net::SocketAddr;

/// Run the endpoint.
#[derive(Args)]
pub(super) struct Serve {
    #[command(flatten)]
    common: Common,
    /// Where to listen [default: as the settings say, else 127.0.0.1:8797; port 0 takes any free one]
    #[arg(long, value_name = "ADDR:PORT")]
    listen: Option<SocketAddr>,
}

impl Serve {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let mut options = self.common.options();
        options.listen = self.listen;
        let leaving = leaving()?;
        let bridge = Bridge::start(options).await?;
        let Some(address) = bridge.listening() else {
            // Without a door there is nothing to serve; the worst fault says why.
            let fault = bridge.faults().into_iter().next();
            bridge.stop().await;
            return Err(fault.map_or_else(|| Failure(String::new()), Failure::from));
        };
        bridge.ready().await;
        print(&json!({ "listening": format!("http://{address}"), "screens": bridge.screens_url() }).to_string())?;
        for fault in bridge.faults() {
            tracing::warn!("{}", bridge::api::view::words(&fault, super::LOCALE).0);
        }
        leaving.await;
        bridge.stop().await;
        Ok(())
    }
}
