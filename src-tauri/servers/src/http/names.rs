//! Where a name leads: as the system says; for a name that ends in `.local` by mDNS too, because many systems cannot
//! resolve those by themselves (a bare container, a Linux without `nss-mdns`).

use hyper_util::client::legacy::connect::dns::{GaiResolver, Name};
use mdns_sd::{HostnameResolutionEvent, ServiceDaemon};
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tower::Service;

/// How long whoever has a name may take to say so. A connection has to come about in less than two seconds.
const PATIENCE: Duration = Duration::from_millis(1200);
/// Who answers within this time of the first answer is heard too: it may have IPv4 and IPv6.
const TOGETHER: Duration = Duration::from_millis(80);

/// Finds the addresses of a name.
#[derive(Clone, Debug)]
pub(super) struct Names(GaiResolver);

impl Names {
    pub(super) fn new() -> Self {
        Self(GaiResolver::new())
    }
}

impl Service<Name> for Names {
    type Response = std::vec::IntoIter<SocketAddr>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Self::Response>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, name: Name) -> Self::Future {
        let local = local(name.as_str());
        let asked = self.0.call(name);
        Box::pin(async move {
            let by_system = asked.await.map(Iterator::collect::<Vec<_>>);
            match (by_system, local) {
                (Ok(found), _) if !found.is_empty() => Ok(found.into_iter()),
                (_, Some(name)) => by_mdns(&name).await.map(Vec::into_iter),
                (found, None) => found.map(Vec::into_iter),
            }
        })
    }
}

/// The name as mDNS has it, if it is one of its own.
fn local(name: &str) -> Option<String> {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    name.ends_with(".local").then(|| format!("{name}."))
}

/// Ends the asking when it is dropped.
struct Daemon(ServiceDaemon);

impl Drop for Daemon {
    fn drop(&mut self) {
        // It answers to nobody any more.
        let _status = self.0.shutdown();
    }
}

async fn by_mdns(name: &str) -> io::Result<Vec<SocketAddr>> {
    let daemon = Daemon(ServiceDaemon::new().map_err(io::Error::other)?);
    let answers = daemon.0.resolve_hostname(name, None).map_err(io::Error::other)?;
    let mut found: Vec<IpAddr> = Vec::new();
    let mut patience = PATIENCE;
    while let Ok(Ok(event)) = tokio::time::timeout(patience, answers.recv_async()).await {
        if let HostnameResolutionEvent::AddressesFound(_, addresses) = event {
            found.extend(addresses.iter().map(|address| address.to_ip_addr()));
            patience = TOGETHER;
        }
    }
    found.retain(|ip| !matches!(ip, IpAddr::V6(v6) if v6.is_unicast_link_local()));
    // IPv4 first: everything at home speaks it.
    found.sort_by_key(|ip| (ip.is_ipv6(), *ip));
    found.dedup();
    if found.is_empty() {
        return Err(io::Error::new(io::ErrorKind::NotFound, "nobody at home has this name"));
    }
    // The port is the address's own.
    Ok(found.into_iter().map(|ip| SocketAddr::new(ip, 0)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_the_home_are_asked_for_at_home() {
        assert_eq!(local("Attic.local").as_deref(), Some("attic.local."));
        assert_eq!(local("attic.local.").as_deref(), Some("attic.local."));
        assert_eq!(local("local.example.org"), None);
        assert_eq!(local("attic"), None);
    }
}
