//! The router at home: found, asked for this home's address in the internet, and told to lead a port of that address to
//! Usher, for as long as that is wanted.
//!
//! Routers speak UPnP, PCP or NAT-PMP. UPnP is asked first, because it alone tells who has a port already. What the bridge
//! holds is a [`Keeper`]: it keeps the port open over leases that end, routers that start anew and networks that change, says
//! at any time how it stands, and closes the port when it ends.

mod asked;
mod keeper;
mod keeping;
mod look;
mod pcp;
mod place;
mod upnp;

pub use keeper::{Keeper, State, Wish};
pub use look::Look;
pub use place::{Place, Whereabouts};

use std::net::Ipv4Addr;
use std::time::Duration;

/// What a router is asked for: it forgets the port after this time, if nobody asks again.
pub const LEASE: Duration = Duration::from_secs(3600);
/// What a router shows beside the port.
const LABEL: &str = "Usher";

/// A port that is to be open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The port of this home's address in the internet: 443, since Alexa calls no other.
    pub outside: u16,
    /// Where Usher listens on this machine.
    pub inside: u16,
}

/// The language in which a router was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// UPnP Internet Gateway Device.
    Upnp,
    /// Port Control Protocol (RFC 6887).
    Pcp,
    /// NAT Port Mapping Protocol (RFC 6886).
    NatPmp,
}

impl By {
    /// As everybody writes it.
    pub fn shown(self) -> &'static str {
        match self {
            Self::Upnp => "UPnP",
            Self::Pcp => "PCP",
            Self::NatPmp => "NAT-PMP",
        }
    }
}

/// A port is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Granted {
    by: By,
    /// For how long, if nobody asks again; none for ever.
    lease: Option<Duration>,
    /// The router has started anew since it was asked last, as it says itself.
    anew: bool,
}

/// A port is not open.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Refusal {
    /// The router does not answer.
    Silent,
    /// It does not want to.
    No,
    /// It has no address in the internet, so there is no port to open.
    NoAddress,
    /// It leads there already.
    Taken(String),
    /// It offers another port.
    Other(u16),
}

/// Both ends of a port: where Usher is, and what is wanted.
#[derive(Clone, Copy, Debug)]
struct Both {
    me: Ipv4Addr,
    opening: Opening,
}
