//! UPnP Internet Gateway Device, by `igd-next`: `GetExternalIPAddress`, `AddPortMapping`, `GetGenericPortMappingEntry`,
//! `DeletePortMapping` (UPnP WANIPConnection:1).
//!
//! Only the default gateway is believed, whoever else answers. Routers differ in what they say about a port that is taken:
//! the list of what is open tells it better than the error.

use super::{Both, By, Granted, LABEL, LEASE, Place, Refusal};
use igd_next::PortMappingProtocol::TCP;
use igd_next::aio::Gateway;
use igd_next::aio::tokio::{Tokio, search_gateway};
use igd_next::{
    AddPortError, GetExternalIpError, GetGenericPortMappingEntryError, RemovePortError, RequestError, SearchOptions,
};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;
use tokio::time::timeout;

/// How long a router may take to say that it is there.
const SEARCH: Duration = Duration::from_secs(3);
/// How long it may take for one answer: some think for seconds.
const TIME: Duration = Duration::from_secs(5);
/// More openings than this nobody reads: a router that tells no end of them is not asked for it.
const MOST_ENTRIES: u32 = 128;
/// Where UPnP devices listen.
const SSDP: u16 = 1900;
const NOT_THERE: u16 = 402;
const ACTION_FAILED: u16 = 501;

pub(super) struct Upnp {
    gateway: Gateway<Tokio>,
}

/// Who a port leads to.
enum Leads {
    Nowhere,
    /// To this machine, to that port of it, and who wrote it.
    Here {
        inside: u16,
        label: String,
    },
    Elsewhere(String),
}

impl Upnp {
    /// Looks for the router: everybody is asked, and the gateway by itself, because some do not hear what is for all.
    pub(super) async fn find(place: Place) -> Option<Self> {
        let everybody = search(place, SocketAddr::from(([239, 255, 255, 250], SSDP)));
        let itself = search(place, SocketAddr::from((place.gateway, SSDP)));
        tokio::pin!(everybody, itself);
        let first = tokio::select! {
            Some(found) = &mut everybody => Some(found),
            Some(found) = &mut itself => Some(found),
            else => None,
        };
        first.map(|gateway| Self { gateway })
    }

    /// This home's address in the internet; none if the router has none.
    pub(super) async fn outside(&self) -> Result<Option<Ipv4Addr>, Refusal> {
        match timeout(TIME, self.gateway.get_external_ip()).await {
            Ok(Ok(IpAddr::V4(address))) => Ok(Some(address)),
            // It is empty while the line is down, and at providers that share.
            Ok(Ok(IpAddr::V6(_)) | Err(GetExternalIpError::RequestError(RequestError::InvalidResponse(_)))) => Ok(None),
            Ok(Err(GetExternalIpError::RequestError(RequestError::ErrorCode(..)))) => Ok(None),
            Ok(Err(GetExternalIpError::ActionNotAuthorized)) => Ok(None),
            Ok(Err(GetExternalIpError::RequestError(error))) => Err(refusal(&error)),
            Err(_) => Err(Refusal::Silent),
        }
    }

    /// Opens a port, or keeps it open for another lease.
    pub(super) async fn open(&self, both: Both) -> Result<Granted, Refusal> {
        // Some routers write over what belongs to others without a word.
        match self.leads(both).await? {
            Leads::Elsewhere(holder) => return Err(Refusal::Taken(holder)),
            Leads::Here { inside, label } if inside != both.opening.inside => {
                if label != LABEL {
                    return Err(Refusal::Taken(format!("{} ({label})", both.me)));
                }
                // An Usher that listened elsewhere, and could not clear up.
                self.remove(both.opening.outside).await?;
            }
            Leads::Here { .. } | Leads::Nowhere => {}
        }
        match self.add(both, LEASE).await {
            Ok(()) => Ok(Granted { by: By::Upnp, lease: Some(LEASE), anew: false }),
            Err(AddPortError::OnlyPermanentLeasesSupported) => match self.add(both, Duration::ZERO).await {
                Ok(()) => Ok(Granted { by: By::Upnp, lease: None, anew: false }),
                Err(error) => Err(self.why(error, both).await),
            },
            Err(error) => Err(self.why(error, both).await),
        }
    }

    /// Whether the router still leads the port here. Who cannot say it is believed.
    pub(super) async fn is_open(&self, both: Both) -> Result<bool, Refusal> {
        match self.leads(both).await? {
            Leads::Here { inside, .. } => Ok(inside == both.opening.inside),
            Leads::Nowhere | Leads::Elsewhere(_) => Ok(false),
        }
    }

    /// Who else has the port, if somebody has.
    pub(super) async fn holder(&self, both: Both) -> Option<String> {
        match self.leads(both).await {
            Ok(Leads::Elsewhere(holder)) => Some(holder),
            Ok(Leads::Here { .. } | Leads::Nowhere) | Err(_) => None,
        }
    }

    /// Closes the port, if it leads here.
    pub(super) async fn close(&self, both: Both) -> Result<(), Refusal> {
        match self.leads(both).await? {
            Leads::Here { inside, .. } if inside == both.opening.inside => self.remove(both.opening.outside).await,
            Leads::Here { .. } | Leads::Elsewhere(_) | Leads::Nowhere => Ok(()),
        }
    }

    async fn add(&self, both: Both, lease: Duration) -> Result<(), AddPortError> {
        let inside = SocketAddr::from((both.me, both.opening.inside));
        let seconds = u32::try_from(lease.as_secs()).unwrap_or_default();
        let added = self.gateway.add_port(TCP, both.opening.outside, inside, seconds, LABEL);
        timeout(TIME, added).await.unwrap_or_else(|elapsed| Err(AddPortError::RequestError(elapsed.into())))
    }

    async fn remove(&self, outside: u16) -> Result<(), Refusal> {
        match timeout(TIME, self.gateway.remove_port(TCP, outside)).await {
            Ok(Ok(()) | Err(RemovePortError::NoSuchPortMapping)) => Ok(()),
            Ok(Err(RemovePortError::ActionNotAuthorized)) => Err(Refusal::No),
            Ok(Err(RemovePortError::RequestError(error))) => Err(refusal(&error)),
            Err(_) => Err(Refusal::Silent),
        }
    }

    /// Who the port leads to, by the list of what is open.
    async fn leads(&self, both: Both) -> Result<Leads, Refusal> {
        for index in 0..MOST_ENTRIES {
            let entry = match timeout(TIME, self.gateway.get_generic_port_mapping_entry(index)).await {
                Ok(Ok(entry)) => entry,
                Ok(Err(GetGenericPortMappingEntryError::RequestError(error))) if refusal(&error) == Refusal::Silent => {
                    return Err(Refusal::Silent);
                }
                // The end of the list, or a router that has none to tell.
                Ok(Err(_)) => break,
                Err(_) => return Err(Refusal::Silent),
            };
            if entry.external_port != both.opening.outside || entry.protocol != TCP {
                continue;
            }
            if entry.internal_client.parse() == Ok(both.me) {
                let label = entry.port_mapping_description;
                return Ok(Leads::Here { inside: entry.internal_port, label });
            }
            let label = entry.port_mapping_description;
            let holder = if label.trim().is_empty() { String::new() } else { format!(" ({})", label.trim()) };
            return Ok(Leads::Elsewhere(format!("{}{holder}", entry.internal_client)));
        }
        Ok(Leads::Nowhere)
    }

    /// Why a port was not opened.
    async fn why(&self, error: AddPortError, both: Both) -> Refusal {
        tracing::debug!(%error, port = both.opening.outside, "the router opens no port");
        match error {
            AddPortError::PortInUse => match self.leads(both).await {
                Ok(Leads::Elsewhere(holder)) => Refusal::Taken(holder),
                Ok(Leads::Here { label, .. }) => Refusal::Taken(format!("{} ({label})", both.me)),
                // The router's own page, as a rule: it is in no list.
                Ok(Leads::Nowhere) | Err(_) => Refusal::Taken(self.gateway.addr.ip().to_string()),
            },
            AddPortError::RequestError(error) => refusal(&error),
            AddPortError::ActionNotAuthorized
            | AddPortError::InternalPortZeroInvalid
            | AddPortError::ExternalPortZeroInvalid
            | AddPortError::SamePortValuesRequired
            | AddPortError::OnlyPermanentLeasesSupported
            | AddPortError::DescriptionTooLong => Refusal::No,
        }
    }
}

async fn search(place: Place, at: SocketAddr) -> Option<Gateway<Tokio>> {
    let mut options = SearchOptions::default();
    options.bind_addr = SocketAddr::from((place.me, 0));
    options.broadcast_address = at;
    options.timeout = Some(SEARCH);
    let found = search_gateway(options).await.ok()?;
    (found.addr.ip() == IpAddr::V4(place.gateway)).then_some(found)
}

/// What it means that a call failed.
fn refusal(error: &RequestError) -> Refusal {
    match error {
        RequestError::IoError(_)
        | RequestError::HyperError(_)
        | RequestError::HyperClientError(_)
        | RequestError::HttpError(_) => Refusal::Silent,
        RequestError::ErrorCode(NOT_THERE | ACTION_FAILED, _) => Refusal::NoAddress,
        RequestError::ErrorCode(..)
        | RequestError::InvalidResponse(_)
        | RequestError::UnsupportedAction(_)
        | RequestError::Utf8Error(_) => Refusal::No,
    }
}
