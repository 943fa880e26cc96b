//! How Usher is started, and what stands in for outside services in tests.

use crate::clock::Time;
use crate::secrets::Secrets;
use reach::certificate::Files;
use servers::discovery::Search;
use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

/// How Usher is started.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The folder of settings and journal; none = the platform's own place.
    pub folder: Option<PathBuf>,
    /// Use the demo home.
    pub demo: Option<DemoOptions>,
    /// Where to listen; none = as the settings say, else 127.0.0.1:8797.
    pub listen: Option<SocketAddr>,
    /// Files of a certificate: then it listens with TLS where `listen` says, and the plain listener is on this machine only.
    pub certificate: Option<Files>,
    /// Open no door: for a single command.
    pub closed: bool,
    /// Connect to no kept server: for a command that only changes what is kept.
    pub unconnected: bool,
    /// Replacements of outside services, for tests.
    pub stand_ins: StandIns,
    /// Where secrets are kept; none = in the system's keyring, or in a file in the folder where there is none.
    pub secrets: Option<Secrets>,
}

/// How the demo home is started.
#[derive(Clone, Copy, Debug, Default)]
pub struct DemoOptions {
    /// Speak Jellyfin instead of Emby.
    pub jellyfin: bool,
    /// Where it listens; none = 127.0.0.1:8796, or any free port if that is taken.
    pub listen: Option<SocketAddr>,
}

/// Replacements of outside services, for tests only.
#[derive(Clone, Debug, Default)]
pub struct StandIns {
    /// In place of the host that serves Alexa's signing certificates.
    pub signing_certs: Option<String>,
    /// In place of Alexa's own API, and of skill management.
    pub amazon_api: Option<String>,
    /// In place of Login with Amazon: both its page and what programs ask.
    pub login: Option<String>,
    /// In place of Emby Connect: the base of its calls, as `https://connect.emby.media/service/`.
    pub emby_connect: Option<String>,
    /// Further trusted roots, as PEM.
    pub roots: Vec<u8>,
    /// In place of the person's own folder for downloads.
    pub downloads: Option<PathBuf>,
    /// In place of the machine's clock.
    pub clock: Time,
    /// Where to look for servers.
    pub search: Search,
    /// How often a waiting sign-in is asked about, in place of every few seconds.
    pub poll: Option<Duration>,
    /// In place of the public resolvers: the addresses that are asked over HTTPS.
    pub resolvers: Vec<String>,
    /// Where a name leads for the checks, in place of what the system says.
    pub names: BTreeMap<String, SocketAddr>,
    /// This home's own address in the internet, in place of asking for it.
    pub own_address: Option<IpAddr>,
    /// In place of what the way in from outside asks.
    pub reach: ReachStandIns,
}

/// Replacements of what the way in from outside asks, for tests only.
#[derive(Clone, Debug, Default)]
pub struct ReachStandIns {
    /// In place of the certificate authority: its directory.
    pub acme: Option<String>,
    /// In place of whoever keeps names: the base of their calls.
    pub names: Option<String>,
    /// In place of the servers that say from which address they are asked.
    pub stun: Option<Vec<String>>,
    /// In place of the folders in which tunnels' programs are looked for.
    pub programs: Option<Vec<PathBuf>>,
    /// How often whoever waits for a moment looks at the clock, where that is not the machine's own.
    pub look: Option<Duration>,
    /// How much faster that clock goes than the machine's; none = it does not.
    pub faster: Option<u32>,
}

impl ReachStandIns {
    fn from_environment() -> Self {
        Self { acme: std::env::var("USHER_ACME").ok(), ..Self::default() }
    }
}

impl StandIns {
    /// Reads the `USHER_*` variables. A release build ignores them unless `allowed`.
    pub fn from_environment(allowed: bool) -> Self {
        if !(allowed || cfg!(debug_assertions)) {
            return Self::default();
        }
        let roots = std::env::var_os("USHER_TRUST_ROOTS").and_then(|file| std::fs::read(file).ok());
        let stand_ins = Self {
            signing_certs: std::env::var("USHER_SIGNING_CERTS").ok(),
            amazon_api: std::env::var("USHER_AMAZON_API").ok(),
            login: std::env::var("USHER_LWA").ok(),
            emby_connect: std::env::var("USHER_EMBY_CONNECT").ok(),
            roots: roots.unwrap_or_default(),
            downloads: None,
            clock: Time::default(),
            search: Search::default(),
            poll: None,
            resolvers: std::env::var("USHER_RESOLVERS").map(|all| several(&all)).unwrap_or_default(),
            names: BTreeMap::new(),
            own_address: None,
            reach: ReachStandIns::from_environment(),
        };
        let replaced = [
            &stand_ins.signing_certs,
            &stand_ins.amazon_api,
            &stand_ins.login,
            &stand_ins.emby_connect,
            &stand_ins.reach.acme,
        ];
        let lists = [stand_ins.roots.is_empty(), stand_ins.resolvers.is_empty()];
        if replaced.into_iter().any(Option::is_some) || lists.contains(&false) {
            tracing::warn!("stand-ins are used in place of outside services: this is for tests only");
        }
        stand_ins
    }
}

/// What is written with commas in between.
fn several(text: &str) -> Vec<String> {
    text.split(',').map(str::trim).filter(|one| !one.is_empty()).map(str::to_owned).collect()
}
