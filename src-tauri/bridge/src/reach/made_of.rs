//! The engines of each way, made as the settings say. What they need of the outside world is put together here: clients,
//! tokens, folders, and what stands in for services in tests.

use super::by_files::ByFiles;
use super::by_proxy::ByProxy;
use super::by_tunnel::ByTunnel;
use super::way::Way;
use super::wish::WayName;
use crate::bridge::{PUBLIC_PORT, user_agent};
use crate::chance;
use crate::shared::{Shared, lock};
use crate::store::KeptReach;
use crate::web;
use household::fault::{Code, Fault};
use reach::certificate::Files;
use reach::tunnel::{self, Kind, Means, Pace, Tunnel};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

/// Files that a tunnel's program needs, in the folder of the settings.
const TUNNEL: &str = "tunnel";

impl Shared {
    /// A way in, as it was chosen.
    ///
    /// # Errors
    /// What it cannot even begin without: a token that is in a closed keyring, for example.
    pub(super) async fn way_in(self: &Arc<Self>, way: WayName, of: KeptReach) -> Result<Box<dyn Way>, Fault> {
        let host = of.host.clone().unwrap_or_default();
        Ok(match way {
            WayName::Tailscale => Box::new(self.tunnel(Kind::Tailscale, of).await?),
            WayName::Cloudflare => Box::new(self.tunnel(Kind::Cloudflare, of).await?),
            WayName::Ngrok => Box::new(self.tunnel(Kind::Ngrok, of).await?),
            WayName::Proxy => Box::new(ByProxy { host }),
            WayName::Files => {
                let files =
                    Files { chain: of.chain.unwrap_or_default().into(), key: of.key.unwrap_or_default().into() };
                let at = public(of.port);
                Box::new(ByFiles { shared: self.clone(), host, files, at, timer: self.reach_timer() })
            }
            WayName::Direct => return Err(Fault::new(Code::Internal)),
        })
    }

    async fn tunnel(&self, kind: Kind, of: KeptReach) -> Result<ByTunnel, Fault> {
        let token = self.way_token(super::looking::way(kind).as_str()).await?;
        // A trial is nobody's.
        let token = token.filter(|_| kind != Kind::Cloudflare || of.host.is_some());
        let door = (*lock(&self.address)).ok_or_else(|| Fault::new(Code::Internal))?;
        let wish =
            tunnel::Wish { kind, port: door.port(), host: of.host, token: token.map(|token| token.secret().clone()) };
        let folder = self.folder().join(TUNNEL);
        let http = web::client(&user_agent(), self.accounts.roots())?;
        let seed = u64::from_le_bytes(chance::bytes());
        let means = Means { programs: self.programs(), http, folder, pace: Pace::default(), seed };
        Ok(ByTunnel::new(move || Tunnel::start(wish.clone(), means.clone()).into()))
    }
}

/// Where it listens for the internet.
fn public(port: Option<u16>) -> SocketAddr {
    SocketAddr::from((Ipv4Addr::UNSPECIFIED, port.unwrap_or(PUBLIC_PORT)))
}
