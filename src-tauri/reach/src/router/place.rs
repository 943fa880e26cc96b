//! Where this machine is: its address at home, and the router that leads out.

use std::net::Ipv4Addr;
use std::sync::Arc;

/// A machine and its router.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// This machine.
    pub me: Ipv4Addr,
    /// Its default gateway.
    pub gateway: Ipv4Addr,
}

/// Says where this machine is at the moment; none if it is in no network that leads out. It may take a few milliseconds.
pub type Whereabouts = Arc<dyn Fn() -> Option<Place> + Send + Sync>;

impl Place {
    /// As this machine's own tables have it.
    pub fn here() -> Option<Self> {
        let interface = netdev::get_default_interface().ok()?;
        let gateway = interface.gateway.as_ref()?.ipv4.first().copied()?;
        // An interface may have several; the router knows the one in its own network.
        let mine = || interface.ipv4.iter();
        let me = mine().find(|network| network.contains(&gateway)).or_else(|| mine().next())?.addr();
        Some(Self { me, gateway })
    }
}
