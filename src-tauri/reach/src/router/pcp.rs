//! PCP (RFC 6887) and NAT-PMP (RFC 6886), by `crab_nat`: one datagram to the gateway, one back.
//!
//! Both may open another port than the one that was asked for, which is of no use here: it is given back. The router counts
//! its seconds since it started in each answer; when they fell back, it has forgotten everything.

use super::{Both, By, Granted, LEASE, Place, Refusal};
use crab_nat::{
    GatewayAddress, InternetProtocol, MappingFailure, PortMapping, PortMappingOptions, PortMappingType, TimeoutConfig,
    natpmp, pcp,
};
use std::net::{IpAddr, Ipv4Addr};
use std::num::NonZeroU16;
use std::time::Duration;

/// A quarter of a second, twice as long each time: a router at home answers in milliseconds.
const TIMES: TimeoutConfig = TimeoutConfig {
    initial_timeout: Duration::from_millis(250),
    max_retries: 3,
    max_retry_timeout: Some(Duration::from_secs(1)),
};
/// The router's seconds and ours may differ by so many.
const SLACK: u32 = 5;

pub(super) struct Pcp {
    gateway: GatewayAddress,
    held: Vec<Held>,
}

struct Held {
    outside: u16,
    mapping: PortMapping,
    /// When it was granted last, by our own time.
    at: Duration,
}

impl Pcp {
    /// Looks whether the gateway speaks either.
    pub(super) async fn find(place: Place) -> Option<Self> {
        let gateway = GatewayAddress::IpV4(place.gateway);
        match natpmp::external_address(gateway, Some(TIMES)).await {
            Err(natpmp::Failure::Socket(_) | natpmp::Failure::Timeout) => None,
            // Whatever it says, it has understood.
            Ok(_) | Err(_) => Some(Self { gateway, held: Vec::new() }),
        }
    }

    /// This home's address in the internet; none if the router has none.
    pub(super) async fn outside(&self) -> Result<Option<Ipv4Addr>, Refusal> {
        match natpmp::external_address(self.gateway, Some(TIMES)).await {
            Ok(address) => Ok(Some(address).filter(|address| !address.is_unspecified())),
            Err(natpmp::Failure::Socket(_) | natpmp::Failure::Timeout) => Err(Refusal::Silent),
            // Only PCP: its answer to a port names the address.
            Err(_) => Ok(self.held.iter().find_map(|held| address_of(&held.mapping))),
        }
    }

    /// Opens a port, or keeps it open for another lease. `now` is our own time.
    pub(super) async fn open(&mut self, both: Both, now: Duration) -> Result<Granted, Refusal> {
        let before = self.held.iter().position(|held| held.outside == both.opening.outside);
        let Some(outside) = NonZeroU16::new(both.opening.outside) else { return Err(Refusal::No) };
        let options = PortMappingOptions {
            external_port: Some(outside),
            lifetime_seconds: u32::try_from(LEASE.as_secs()).ok(),
            timeout_config: Some(TIMES),
        };
        let mapping = match before.map(|index| &self.held[index].mapping) {
            Some(held) if held.internal_port().get() == both.opening.inside => {
                let mut mapping = held.clone();
                mapping.renew().await.map(|()| mapping)
            }
            _ => self.map(both, options).await,
        };
        // What was held is forgotten no earlier: whoever stops waiting for this still closes it.
        let before = before.map(|index| self.held.swap_remove(index));
        let mapping = mapping.map_err(|failure| refusal(&failure))?;
        if mapping.external_port() != outside {
            let instead = mapping.external_port().get();
            let _given_back = mapping.try_drop().await;
            return Err(Refusal::Other(instead));
        }
        let by = match mapping.mapping_type() {
            PortMappingType::NatPmp => By::NatPmp,
            PortMappingType::Pcp { .. } => By::Pcp,
        };
        let anew = before.is_some_and(|held| is_anew(&held, &mapping, now));
        let lease = Some(Duration::from_secs(u64::from(mapping.lifetime())));
        self.held.push(Held { outside: both.opening.outside, mapping, at: now });
        Ok(Granted { by, lease, anew })
    }

    async fn map(&self, both: Both, options: PortMappingOptions) -> Result<PortMapping, MappingFailure> {
        let inside = NonZeroU16::new(both.opening.inside).unwrap_or(NonZeroU16::MIN);
        let tcp = InternetProtocol::Tcp;
        let asked = PortMapping::new(self.gateway, IpAddr::V4(both.me), tcp, inside, options).await;
        match asked {
            // An old router may not even say that it does not know PCP.
            Err(MappingFailure::Pcp(
                pcp::Failure::Timeout | pcp::Failure::InvalidResponse(_) | pcp::Failure::UnsupportedVersion(_),
            )) => Ok(natpmp::port_mapping(self.gateway, tcp, inside, options).await?),
            asked => asked,
        }
    }

    /// Closes the port, if it was opened here.
    pub(super) async fn close(&mut self, both: Both) -> Result<(), Refusal> {
        let Some(index) = self.held.iter().position(|held| held.outside == both.opening.outside) else {
            return Ok(());
        };
        match self.held.swap_remove(index).mapping.try_drop().await {
            Ok(()) => Ok(()),
            Err((failure, _)) => Err(refusal(&failure)),
        }
    }
}

fn address_of(mapping: &PortMapping) -> Option<Ipv4Addr> {
    match mapping.mapping_type() {
        PortMappingType::Pcp { external_ip: IpAddr::V4(address), .. } => Some(address),
        PortMappingType::Pcp { external_ip: IpAddr::V6(address), .. } => address.to_ipv4_mapped(),
        PortMappingType::NatPmp => None,
    }
}

/// Whether the router has counted less than we have (RFC 6886, 3.6).
fn is_anew(before: &Held, mapping: &PortMapping, now: Duration) -> bool {
    let passed = u32::try_from(now.saturating_sub(before.at).as_secs()).unwrap_or(u32::MAX);
    // A router's clock may be slow by an eighth.
    let least = before.mapping.gateway_epoch().saturating_add(passed - passed / 8).saturating_sub(SLACK);
    mapping.gateway_epoch() < least
}

/// What it means that a port was not opened.
fn refusal(failure: &MappingFailure) -> Refusal {
    tracing::debug!(%failure, "the router opens no port");
    match failure {
        MappingFailure::NatPmp(natpmp::Failure::Socket(_) | natpmp::Failure::Timeout)
        | MappingFailure::Pcp(pcp::Failure::Socket(_) | pcp::Failure::Timeout) => Refusal::Silent,
        MappingFailure::NatPmp(natpmp::Failure::NetworkFailure)
        | MappingFailure::Pcp(pcp::Failure::NetworkFailure(_) | pcp::Failure::NoResources(_)) => Refusal::NoAddress,
        MappingFailure::NatPmp(_) | MappingFailure::Pcp(_) => Refusal::No,
    }
}
