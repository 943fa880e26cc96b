//! `usherd serve`

use super::{Common, Failure, leaving, print, warn};
use bridge::{Bridge, CertificateFiles};
use clap::Args;
use serde_json::json;
use std::net::SocketAddr;
use std::path::PathBuf;

/// Run the endpoint.
#[derive(Args)]
pub(super) struct Serve {
    #[command(flatten)]
    common: Common,
    /// Where to listen [default: as the settings say, else 127.0.0.1:8797; port 0 takes any free one]
    #[arg(long, value_name = "ADDR:PORT")]
    listen: Option<SocketAddr>,
    /// Listen with TLS, by the certificates in this file: the whole chain, PEM [default port: 8443 on every address]
    #[arg(long, value_name = "FILE", requires = "key")]
    certificate: Option<PathBuf>,
    /// The key of the certificate, PEM
    #[arg(long, value_name = "FILE", requires = "certificate")]
    key: Option<PathBuf>,
}

impl Serve {
    pub(super) async fn run(self) -> Result<(), Failure> {
        let mut options = self.common.options();
        options.listen = self.listen;
        options.certificate = self.certificate.zip(self.key).map(|(chain, key)| CertificateFiles { chain, key });
        let with_tls = options.certificate.is_some();
        let leaving = leaving()?;
        let bridge = Bridge::start(options).await?;
        let listening = if with_tls { bridge.public_listening() } else { bridge.listening() };
        let Some(address) = listening else {
            // Without a door there is nothing to serve; the worst fault says why.
            let fault = bridge.faults().into_iter().next();
            bridge.stop().await;
            return Err(fault.map_or_else(|| Failure(String::new()), Failure::from));
        };
        bridge.ready().await;
        let scheme = if with_tls { "https" } else { "http" };
        let ready = json!({ "listening": format!("{scheme}://{address}"), "screens": bridge.screens_url() });
        print(&ready.to_string())?;
        warn(&bridge);
        leaving.await;
        bridge.stop().await;
        Ok(())
    }
}
