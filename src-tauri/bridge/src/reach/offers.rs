//! Which ways in are offered, in which order, and why: decided from what was seen of this home, and from nothing else.
//!
//! What works at once comes before what needs a person, that before what must be installed, and last is what cannot work
//! here. Among equals, the way that needs least of its owner comes first: Tailscale (no name, no router, and encrypted up
//! to this machine), then straight in (nobody in between, best for music), then Cloudflare, then ngrok.

use super::wish::WayName;
use std::collections::BTreeMap;
use std::net::IpAddr;

/// What is known of a tunnel's program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Program {
    /// It is still being looked for.
    #[default]
    Unknown,
    /// It is not on this machine; where it is had.
    Missing { install: String },
    /// It is here, and nobody is signed in.
    SignedOut,
    /// It could be used at once.
    Ready {
        /// The name that it would give, if that is known.
        host: Option<String>,
    },
}

/// What is known of the router.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Router {
    /// It is still being asked.
    #[default]
    Unknown,
    /// It opens no ports for programs.
    Silent,
    /// It opens ports.
    Opens {
        /// Who has port 443 already, if it is not this machine.
        holder: Option<String>,
    },
}

/// How this home stands in the internet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Outside {
    /// Nobody was asked yet, or nobody answers.
    #[default]
    Unknown,
    /// It has an address of its own.
    Own(IpAddr),
    /// It shares one with others: nothing can come in.
    Shared,
    /// Another router stands before the router.
    Doubled,
}

/// What was seen of this home.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) tailscale: Program,
    pub(crate) cloudflare: Program,
    pub(crate) ngrok: Program,
    pub(crate) router: Router,
    pub(crate) outside: Outside,
    /// An address that was typed, or that a way gave: it leads here already.
    pub(crate) address: Option<String>,
}

/// How soon a way could be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Tier {
    /// It is there already.
    There,
    /// At once.
    Ready,
    /// After a person has done something.
    Person,
    /// It is still being looked at.
    Looking,
    /// Something must be had first.
    Missing,
    /// Not here.
    Never,
}

/// A way that is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Offer {
    pub(crate) way: WayName,
    /// Whether it could be used at once.
    pub(crate) ready: bool,
    /// Why it stands where it does, by a stable name.
    pub(crate) reason: &'static str,
    pub(crate) values: BTreeMap<&'static str, String>,
    /// Where its program is had.
    pub(crate) install: Option<String>,
}

/// The ways in the order in which they suit this home.
pub(crate) fn offers(seen: &Seen) -> Vec<Offer> {
    let mut all: Vec<(Tier, Offer)> = [
        tunnel(WayName::Tailscale, &seen.tailscale),
        direct(seen),
        tunnel(WayName::Cloudflare, &seen.cloudflare),
        tunnel(WayName::Ngrok, &seen.ngrok),
        proxy(seen),
        files(seen),
    ]
    .into();
    // It is stable: among equals the order above holds.
    all.sort_by_key(|(tier, _)| *tier);
    all.into_iter().map(|(_, offer)| offer).collect()
}

fn offer(way: WayName, tier: Tier, reason: &'static str) -> (Tier, Offer) {
    let ready = tier <= Tier::Ready;
    (tier, Offer { way, ready, reason, values: BTreeMap::new(), install: None })
}

fn with(mut offered: (Tier, Offer), name: &'static str, value: impl ToString) -> (Tier, Offer) {
    offered.1.values.insert(name, value.to_string());
    offered
}

fn tunnel(way: WayName, program: &Program) -> (Tier, Offer) {
    match program {
        Program::Unknown => offer(way, Tier::Looking, "looking"),
        Program::Missing { install } => {
            let (tier, missing) = offer(way, Tier::Missing, "program-missing");
            (tier, Offer { install: Some(install.clone()), ..missing })
        }
        Program::SignedOut => offer(way, Tier::Person, "program-signed-out"),
        Program::Ready { host: None } => offer(way, Tier::Ready, "program-here"),
        Program::Ready { host: Some(host) } => with(offer(way, Tier::Ready, "program-here-with-name"), "host", host),
    }
}

/// Straight in: by whoever leads port 443 here, if anything can come in at all.
fn direct(seen: &Seen) -> (Tier, Offer) {
    let way = WayName::Direct;
    let of = |tier, reason| match &seen.outside {
        Outside::Own(address) => with(offer(way, tier, reason), "address", address),
        Outside::Unknown | Outside::Shared | Outside::Doubled => offer(way, tier, reason),
    };
    match (&seen.outside, &seen.router) {
        (Outside::Shared, _) => offer(way, Tier::Never, "no-public-address"),
        (Outside::Doubled, _) => offer(way, Tier::Never, "two-routers"),
        (_, Router::Opens { holder: Some(holder) }) => with(of(Tier::Missing, "port-taken"), "holder", holder),
        (Outside::Own(_), Router::Opens { holder: None }) => of(Tier::Ready, "router-opens"),
        (Outside::Own(_), Router::Silent) => of(Tier::Person, "router-by-hand"),
        (Outside::Own(_) | Outside::Unknown, Router::Unknown) => of(Tier::Looking, "looking"),
        (Outside::Unknown, Router::Opens { holder: None }) => of(Tier::Person, "router-opens-perhaps"),
        (Outside::Unknown, Router::Silent) => of(Tier::Missing, "router-silent"),
    }
}

/// Whoever has a proxy has an address already, or has led port 443 to it.
fn proxy(seen: &Seen) -> (Tier, Offer) {
    let way = WayName::Proxy;
    match (&seen.address, &seen.router) {
        (Some(address), _) => with(offer(way, Tier::There, "address-here"), "address", address),
        (None, Router::Opens { holder: Some(holder) }) => {
            with(offer(way, Tier::Person, "port-led-elsewhere"), "holder", holder)
        }
        (None, Router::Unknown | Router::Silent | Router::Opens { holder: None }) => {
            nothing_in(way, seen, "proxy-needed")
        }
    }
}

fn files(seen: &Seen) -> (Tier, Offer) {
    nothing_in(WayName::Files, seen, "files-needed")
}

/// Something must be had first, if anything can come in at all.
fn nothing_in(way: WayName, seen: &Seen, reason: &'static str) -> (Tier, Offer) {
    match seen.outside {
        Outside::Shared => offer(way, Tier::Never, "no-public-address"),
        Outside::Doubled => offer(way, Tier::Never, "two-routers"),
        Outside::Own(_) | Outside::Unknown => offer(way, Tier::Missing, reason),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MISSING: Program = Program::Missing { install: String::new() };
    const ADDRESS: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(203, 0, 113, 7));

    fn ready() -> Program {
        Program::Ready { host: Some("box.tail1234.ts.net".into()) }
    }

    /// A home where nothing is installed, with a router that opens ports.
    fn home() -> Seen {
        Seen {
            tailscale: MISSING,
            cloudflare: MISSING,
            ngrok: MISSING,
            router: Router::Opens { holder: None },
            outside: Outside::Own(ADDRESS),
            address: None,
        }
    }

    fn told(seen: &Seen) -> Vec<String> {
        let line = |offer: Offer| {
            let ready = if offer.ready { "!" } else { "" };
            format!("{}{ready} {}", offer.way.as_str(), offer.reason)
        };
        offers(seen).into_iter().map(line).collect()
    }

    #[test]
    fn the_order_follows_from_what_is_seen() {
        let held = || Router::Opens { holder: Some("192.168.1.5".into()) };
        let cases: Vec<(&str, Seen, &[&str])> = vec![
            (
                "nothing is known yet",
                Seen::default(),
                &[
                    "tailscale looking",
                    "direct looking",
                    "cloudflare looking",
                    "ngrok looking",
                    "proxy proxy-needed",
                    "files files-needed",
                ],
            ),
            (
                "a router that opens ports, and no program",
                home(),
                &[
                    "direct! router-opens",
                    "tailscale program-missing",
                    "cloudflare program-missing",
                    "ngrok program-missing",
                    "proxy proxy-needed",
                    "files files-needed",
                ],
            ),
            (
                "Tailscale is here: it needs less than a router that opens ports",
                Seen { tailscale: ready(), ..home() },
                &[
                    "tailscale! program-here-with-name",
                    "direct! router-opens",
                    "cloudflare program-missing",
                    "ngrok program-missing",
                    "proxy proxy-needed",
                    "files files-needed",
                ],
            ),
            (
                "Tailscale is here, and nobody is signed in: what works at once comes first",
                Seen { tailscale: Program::SignedOut, ..home() },
                &[
                    "direct! router-opens",
                    "tailscale program-signed-out",
                    "cloudflare program-missing",
                    "ngrok program-missing",
                    "proxy proxy-needed",
                    "files files-needed",
                ],
            ),
            (
                "an address that is shared: nothing can come in, so only tunnels",
                Seen {
                    outside: Outside::Shared,
                    router: Router::Silent,
                    ngrok: Program::Ready { host: None },
                    ..home()
                },
                &[
                    "ngrok! program-here",
                    "tailscale program-missing",
                    "cloudflare program-missing",
                    "direct no-public-address",
                    "proxy no-public-address",
                    "files no-public-address",
                ],
            ),
            (
                "two routers",
                Seen { outside: Outside::Doubled, ..home() },
                &[
                    "tailscale program-missing",
                    "cloudflare program-missing",
                    "ngrok program-missing",
                    "direct two-routers",
                    "proxy two-routers",
                    "files two-routers",
                ],
            ),
            (
                "a router that opens nothing: the port is opened by hand",
                Seen { router: Router::Silent, cloudflare: Program::SignedOut, ..home() },
                &[
                    "direct router-by-hand",
                    "cloudflare program-signed-out",
                    "tailscale program-missing",
                    "ngrok program-missing",
                    "proxy proxy-needed",
                    "files files-needed",
                ],
            ),
            (
                "somebody else at home has the port: a proxy, most likely",
                Seen { router: held(), ..home() },
                &[
                    "proxy port-led-elsewhere",
                    "tailscale program-missing",
                    "direct port-taken",
                    "cloudflare program-missing",
                    "ngrok program-missing",
                    "files files-needed",
                ],
            ),
            (
                "an address that leads here already",
                Seen { address: Some("https://usher.example.org".into()), tailscale: ready(), ..home() },
                &[
                    "proxy! address-here",
                    "tailscale! program-here-with-name",
                    "direct! router-opens",
                    "cloudflare program-missing",
                    "ngrok program-missing",
                    "files files-needed",
                ],
            ),
            (
                "a shared address, and a proxy somewhere else that leads here",
                Seen { outside: Outside::Shared, address: Some("https://usher.example.org".into()), ..home() },
                &[
                    "proxy! address-here",
                    "tailscale program-missing",
                    "cloudflare program-missing",
                    "ngrok program-missing",
                    "direct no-public-address",
                    "files no-public-address",
                ],
            ),
            (
                "nobody tells the own address, and the router opens ports",
                Seen { outside: Outside::Unknown, ..home() },
                &[
                    "direct router-opens-perhaps",
                    "tailscale program-missing",
                    "cloudflare program-missing",
                    "ngrok program-missing",
                    "proxy proxy-needed",
                    "files files-needed",
                ],
            ),
            (
                "nobody tells anything",
                Seen { outside: Outside::Unknown, router: Router::Silent, ..home() },
                &[
                    "tailscale program-missing",
                    "direct router-silent",
                    "cloudflare program-missing",
                    "ngrok program-missing",
                    "proxy proxy-needed",
                    "files files-needed",
                ],
            ),
            (
                "every program is here",
                Seen { tailscale: ready(), cloudflare: ready(), ngrok: ready(), router: Router::Silent, ..home() },
                &[
                    "tailscale! program-here-with-name",
                    "cloudflare! program-here-with-name",
                    "ngrok! program-here-with-name",
                    "direct router-by-hand",
                    "proxy proxy-needed",
                    "files files-needed",
                ],
            ),
        ];
        for (what, seen, wanted) in cases {
            assert_eq!(told(&seen), wanted, "{what}");
        }
    }

    #[test]
    fn a_reason_speaks_of_what_was_seen() {
        let of = |seen: &Seen, way| offers(seen).into_iter().find(|offer| offer.way == way).unwrap();
        assert_eq!(of(&home(), WayName::Direct).values["address"], "203.0.113.7");
        let held = Seen { router: Router::Opens { holder: Some("192.168.1.5".into()) }, ..home() };
        assert_eq!(of(&held, WayName::Direct).values["holder"], "192.168.1.5");
        let install = Program::Missing { install: "https://tailscale.com/download".into() };
        let missing = of(&Seen { tailscale: install, ..home() }, WayName::Tailscale);
        assert_eq!(missing.install.as_deref(), Some("https://tailscale.com/download"));
    }
}
