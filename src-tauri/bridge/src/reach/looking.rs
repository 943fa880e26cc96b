//! Looks at this home: which tunnels' programs are here, what the router does, how the home stands in the internet. Nothing is
//! changed by it, and what is found is shown as it comes.

use super::offers::{Outside, Program, Router, Seen};
use super::wish::WayName;
use crate::shared::{Shared, lock};
use household::fault::Code;
use reach::outside::Stun;
use reach::router::{Look, Place};
use reach::tunnel::{Found, Kind, Programs, detect};
use std::net::IpAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// What Alexa calls.
const HTTPS: u16 = 443;

impl Shared {
    /// Looks at this home, unless that is under way.
    pub(super) fn look_at_home(self: &Arc<Self>) {
        if self.reach.looking.swap(true, Ordering::Relaxed) {
            return;
        }
        let shared = self.clone();
        tokio::spawn(async move {
            let programs = shared.programs();
            tokio::join!(
                shared.look_for_program(Kind::Tailscale, &programs),
                shared.look_for_program(Kind::Cloudflare, &programs),
                shared.look_for_program(Kind::Ngrok, &programs),
                shared.look_at_router(),
            );
            shared.reach.looking.store(false, Ordering::Relaxed);
            shared.tell_reach();
        });
    }

    /// Where tunnels' programs are looked for.
    pub(super) fn programs(&self) -> Programs {
        match self.reach.stand_ins.programs.clone() {
            Some(folders) => Programs::only(folders),
            None => {
                let (path, home) = (std::env::var_os("PATH"), std::env::var_os("HOME"));
                Programs::usual(path.as_deref(), home.as_deref().map(Path::new))
            }
        }
    }

    async fn look_for_program(&self, kind: Kind, programs: &Programs) {
        let found = detect(kind, programs).await;
        let kept = self.kept_reach().tokens;
        let program = program(&found, kept.contains(way(kind).as_str()));
        self.saw(|seen| match kind {
            Kind::Tailscale => seen.tailscale = program,
            Kind::Cloudflare => seen.cloudflare = program,
            Kind::Ngrok => seen.ngrok = program,
        });
    }

    async fn look_at_router(&self) {
        let stun = self.reach.stand_ins.stun.clone().map(|servers| Stun { servers }).unwrap_or_default();
        let look = Look::now(Arc::new(Place::here), &stun, HTTPS).await;
        self.saw(|seen| (seen.router, seen.outside) = (router(&look), outside(look.outside)));
    }

    fn saw(&self, change: impl FnOnce(&mut Seen)) {
        change(&mut lock(&self.reach.seen));
        self.tell_reach();
    }
}

/// The way that a tunnel is.
pub(super) fn way(kind: Kind) -> WayName {
    match kind {
        Kind::Tailscale => WayName::Tailscale,
        Kind::Cloudflare => WayName::Cloudflare,
        Kind::Ngrok => WayName::Ngrok,
    }
}

fn program(found: &Found, has_token: bool) -> Program {
    match &found.missing {
        Some(fault) if [Code::TunnelProgramMissing, Code::TunnelTooOld].contains(&fault.code) => {
            Program::Missing { install: found.kind.install().to_owned() }
        }
        Some(fault) if fault.code == Code::TunnelTokenMissing && has_token => Program::Ready { host: None },
        Some(_) => Program::SignedOut,
        None => Program::Ready { host: None },
    }
}

fn router(look: &Look) -> Router {
    if look.opens { Router::Opens { holder: look.holder.clone() } } else { Router::Silent }
}

fn outside(outside: reach::outside::Outside) -> Outside {
    match outside {
        reach::outside::Outside::Unknown => Outside::Unknown,
        reach::outside::Outside::Public(address) => Outside::Own(IpAddr::V4(address)),
        reach::outside::Outside::Shared => Outside::Shared,
        reach::outside::Outside::Second { .. } => Outside::Doubled,
    }
}
