//! One router, in whichever language it answers.

use super::pcp::Pcp;
use super::upnp::Upnp;
use super::{Both, By, Granted, Opening, Place, Refusal};
use crate::outside::RouterSays;
use household::fault::{Code, Fault};
use std::time::Duration;

/// A router that was found.
pub(super) struct Router {
    place: Place,
    upnp: Option<Upnp>,
    pcp: Option<Pcp>,
}

impl Router {
    /// Looks for it; none if the gateway speaks no language that opens ports.
    pub(super) async fn find(place: Place) -> Option<Self> {
        let (upnp, pcp) = tokio::join!(Upnp::find(place), Pcp::find(place));
        let found = upnp.is_some() || pcp.is_some();
        tracing::info!(gateway = %place.gateway, upnp = upnp.is_some(), pcp = pcp.is_some(), "looked for a router");
        found.then_some(Self { place, upnp, pcp })
    }

    /// What it says of its own address outside.
    pub(super) async fn outside(&self) -> Result<RouterSays, Refusal> {
        let told = match (&self.upnp, &self.pcp) {
            (Some(upnp), Some(pcp)) => match upnp.outside().await {
                Ok(Some(address)) => Ok(Some(address)),
                Ok(None) | Err(_) => pcp.outside().await,
            },
            (Some(upnp), None) => upnp.outside().await,
            (None, Some(pcp)) => pcp.outside().await,
            (None, None) => Err(Refusal::Silent),
        };
        told.map(|address| address.map_or(RouterSays::NoAddress, RouterSays::Address))
    }

    /// Who else has a port already, as far as it tells.
    pub(super) async fn holder(&self, opening: Opening) -> Option<String> {
        self.upnp.as_ref()?.holder(self.both(opening)).await
    }

    /// Opens a port, or keeps it open: by UPnP if the router lets us, else by the other.
    pub(super) async fn open(&mut self, opening: Opening, now: Duration) -> Result<Granted, Refusal> {
        let both = self.both(opening);
        let first = match &self.upnp {
            Some(upnp) => upnp.open(both).await,
            None => Err(Refusal::No),
        };
        match (first, &mut self.pcp) {
            (Err(Refusal::No | Refusal::Silent), Some(pcp)) => pcp.open(both, now).await,
            (first, _) => first,
        }
    }

    /// Whether a port that was opened so still is. Where it cannot be asked, opening it again shows it.
    pub(super) async fn is_open(&mut self, opening: Opening, by: By, now: Duration) -> Result<bool, Refusal> {
        let both = self.both(opening);
        match (by, &self.upnp, &mut self.pcp) {
            (By::Upnp, Some(upnp), _) => upnp.is_open(both).await,
            (By::Pcp | By::NatPmp, _, Some(pcp)) => pcp.open(both, now).await.map(|granted| !granted.anew),
            (By::Upnp, None, _) | (By::Pcp | By::NatPmp, _, None) => Ok(false),
        }
    }

    /// Closes a port. What cannot be closed ends with its lease.
    pub(super) async fn close(&mut self, opening: Opening) {
        let both = self.both(opening);
        if let Some(pcp) = &mut self.pcp
            && let Err(refusal) = pcp.close(both).await
        {
            tracing::warn!(?refusal, port = opening.outside, "the port was not closed");
        }
        if let Some(upnp) = &self.upnp
            && let Err(refusal) = upnp.close(both).await
        {
            tracing::warn!(?refusal, port = opening.outside, "the port was not closed");
        }
    }

    fn both(&self, opening: Opening) -> Both {
        Both { me: self.place.me, opening }
    }
}

impl Refusal {
    /// What a person is told. None where the address outside is the trouble, which has a fault of its own.
    pub(super) fn fault(&self, place: Place, opening: Opening) -> Option<Fault> {
        let port = opening.outside.to_string();
        match self {
            Self::NoAddress => None,
            Self::Silent => Some(Fault::new(Code::RouterSilent).with("gateway", place.gateway.to_string())),
            Self::No => Some(by_hand(Code::RouterRefused, place, opening)),
            Self::Taken(holder) => {
                Some(Fault::new(Code::RouterPortTaken).with("port", port).with("holder", holder.clone()))
            }
            Self::Other(instead) => {
                Some(Fault::new(Code::RouterOtherPort).with("port", port).with("instead", instead.to_string()))
            }
        }
    }
}

/// A fault that names what to enter in the router by hand.
pub(super) fn by_hand(code: Code, place: Place, opening: Opening) -> Fault {
    Fault::new(code)
        .with("gateway", place.gateway.to_string())
        .with("host", place.me.to_string())
        .with("port", opening.outside.to_string())
        .with("inside", opening.inside.to_string())
}
