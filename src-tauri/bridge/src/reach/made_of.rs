//! The engines of each way, made as the settings say. What they need of the outside world is put together here: clients,
//! tokens, folders, and what stands in for services in tests.

use super::by_direct::{ByDirect, Certifying, Engines, Kept};
use super::by_files::ByFiles;
use super::by_proxy::ByProxy;
use super::by_tunnel::ByTunnel;
use super::way::Way;
use super::wish::{WayName, of_provider};
use crate::bridge::{PUBLIC_PORT, user_agent};
use crate::certificates::KeptCertificate;
use crate::chance;
use crate::shared::{Shared, lock};
use crate::store::KeptReach;
use crate::web;
use futures_util::future::BoxFuture;
use household::fault::{Code, Fault};
use reach::acme::{Authority, LETS_ENCRYPT, Proof, Renewing, Txt, Wish};
use reach::certificate::Files;
use reach::names::{self, Account, Keeping, Service};
use reach::outside::Stun;
use reach::router::{self, Keeper, Opening};
use reach::tunnel::{self, Kind, Means, Pace, Tunnel};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

/// What a router leads to Usher, and where at home.
const HTTPS: u16 = 443;
const HTTP: u16 = 80;
/// Where certificate authorities ask, beside the port with TLS.
const WORDS_BESIDE: u16 = 1;
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
            WayName::Direct => Box::new(self.straight_in(host, of).await?),
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

    async fn straight_in(self: &Arc<Self>, host: String, of: KeptReach) -> Result<ByDirect, Fault> {
        let timer = self.reach_timer();
        let at = public(of.port);
        let by_words = of.challenge.as_deref() == Some("http");
        let words = by_words.then(|| SocketAddr::from((at.ip(), at.port().saturating_add(WORDS_BESIDE))));
        let opens = of.open_port.unwrap_or(true);
        let inside = [Some((HTTPS, at)), words.map(|words| (HTTP, words))];
        let openings = inside.into_iter().flatten().filter(|_| opens);
        let openings = openings.map(|(outside, at)| Opening { outside, inside: at.port() }).collect();
        let keeper = Keeper::start(self.router_wish(openings), Arc::new(timer.clone()));
        let (state, addresses) = (keeper.state(), keeper.addresses());
        let service = of.provider.as_deref().and_then(Service::named);
        let account = match service {
            Some(service) => Some((service, self.name_account(service).await?)),
            None => None,
        };
        let named = account.clone().map(|(service, account)| service.provider(account)).transpose()?;
        let kept = names::Kept::default();
        let named = named.map(|named| {
            Arc::new(Keeping::start(named, host.clone(), addresses.clone(), kept, Arc::new(timer.clone())))
        });
        let txt = account.map(|(service, account)| -> Result<Arc<dyn Txt>, Fault> {
            let resolvers = self.checks.outside.resolvers().to_vec();
            let http = account.http.clone();
            let provider = Arc::from(service.provider(account)?);
            Ok(Arc::new(names::Proof { service, provider, resolvers, http, pace: Arc::new(timer.clone()) }))
        });
        let txt = txt.transpose()?;
        let proofs = proofs(of.challenge.as_deref(), txt.is_some());
        let certifying = Certifying { begin: self.certificates(&host, of.mail, txt)?, proofs };
        let name = named.clone().map(|keeping| {
            let again = keeping.clone();
            Kept { standing: keeping.standing(), again: Box::new(move || again.again()) }
        });
        let keeper = Arc::new(keeper);
        let again = keeper.clone();
        let router = Kept { standing: state, again: Box::new(move || again.again()) };
        let close = Box::new(move || -> BoxFuture<'static, ()> {
            Box::pin(async move {
                drop(named);
                if let Some(keeper) = Arc::into_inner(keeper) {
                    keeper.close().await;
                }
            })
        });
        let engines = Engines { router, opens, addresses, name, certifying, close };
        Ok(ByDirect { shared: self.clone(), host, at, words, timer, engines: Some(engines) })
    }

    /// What is asked of the router.
    pub(super) fn router_wish(&self, openings: Vec<Opening>) -> router::Wish {
        let stun = self.reach.stand_ins.stun.clone().map(|servers| Stun { servers }).unwrap_or_default();
        router::Wish::here(openings, stun)
    }

    async fn name_account(&self, service: Service) -> Result<Account, Fault> {
        let token = self.way_token(&of_provider(service.as_str())).await?;
        let token = token.ok_or_else(|| Fault::new(Code::WayTokenMissing).with("name", service.shown()))?;
        let base = self.reach.stand_ins.names.as_deref().map(str::parse).transpose();
        let base = base.map_err(|_| Fault::new(Code::Internal))?;
        let http = web::client(&user_agent(), self.accounts.roots())?;
        Ok(Account { http, base, token: token.secret().clone() })
    }

    fn certificates(
        &self,
        host: &str,
        mail: Option<String>,
        txt: Option<Arc<dyn Txt>>,
    ) -> Result<Box<dyn Fn(Proof) -> Renewing + Send + Sync>, Fault> {
        let http = web::client(&user_agent(), self.accounts.roots())?;
        let kept = Arc::new(KeptCertificate::in_folder(&self.folder()));
        let directory = self.reach.stand_ins.acme.clone().unwrap_or_else(|| LETS_ENCRYPT.to_owned());
        let (proofs, clock, names) = (self.public.proofs(txt), self.clock.clone(), vec![host.to_owned()]);
        Ok(Box::new(move |proof| {
            let authority = Authority::new(http.clone(), clock.clone(), &directory, kept.clone());
            let wish = Wish { names: names.clone(), proof, mail: mail.clone() };
            Renewing::begin(authority, wish, proofs.clone(), kept.clone(), clock.clone())
        }))
    }
}

/// Where it listens for the internet.
fn public(port: Option<u16>) -> SocketAddr {
    SocketAddr::from((Ipv4Addr::UNSPECIFIED, port.unwrap_or(PUBLIC_PORT)))
}

/// The proofs that can work, the likeliest first: an entry of the name needs no open port, the port needs no entry.
fn proofs(chosen: Option<&str>, writes_entries: bool) -> Vec<Proof> {
    match chosen {
        Some("http") => vec![Proof::Http],
        Some("tls-alpn") => vec![Proof::TlsAlpn],
        Some("dns") => vec![Proof::Dns],
        Some(_) | None if writes_entries => vec![Proof::Dns, Proof::TlsAlpn],
        Some(_) | None => vec![Proof::TlsAlpn],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_proven_so_and_else_whatever_can_work() {
        for (chosen, writes, wanted) in [
            (None, true, vec![Proof::Dns, Proof::TlsAlpn]),
            (None, false, vec![Proof::TlsAlpn]),
            (Some("http"), true, vec![Proof::Http]),
            (Some("tls-alpn"), true, vec![Proof::TlsAlpn]),
            (Some("dns"), true, vec![Proof::Dns]),
            (Some("of a later version"), false, vec![Proof::TlsAlpn]),
        ] {
            assert_eq!(proofs(chosen, writes), wanted, "{chosen:?}");
        }
    }
}
