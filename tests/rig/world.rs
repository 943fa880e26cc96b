//! A home with the internet around it: Usher with its door open, whatever stands in front of it, two resolvers, and a clock.

use crate::certificates::{AUTHORITIES, HOST, Shown};
use crate::front::{self, Front};
use crate::old::{self, Old};
use crate::resolver::{self, Says};
use bridge::clock::{SystemClock, Time};
use bridge::secrets::Secrets;
use bridge::{Bridge, CheckTold, DemoOptions, Options, StandIns};
use household::clock::Clock;
use serde_json::json;
use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, OnceLock};
use time::OffsetDateTime;
use tokio::net::TcpSocket;

/// The address of this home in the internet.
pub(crate) const HOME: Ipv4Addr = Ipv4Addr::new(198, 51, 100, 7);

/// What is to be.
#[derive(Clone, Debug)]
pub(crate) struct World {
    /// The address that is checked; none is the host's own.
    pub(crate) url: Option<String>,
    pub(crate) host: &'static str,
    pub(crate) front: Front,
    pub(crate) shown: Shown,
    pub(crate) old: Option<Old>,
    /// What each of two resolvers says.
    pub(crate) says: [Says; 2],
    /// Where the name leads on this machine, in place of to the front.
    pub(crate) from_here: Option<SocketAddr>,
    /// So many seconds is this machine's clock ahead.
    pub(crate) ahead: i64,
    /// Whether Usher runs where the checks look for it; else somebody else does, or nobody.
    pub(crate) here: Here,
    /// With the demo home's players and library.
    pub(crate) demo: bool,
}

/// Who is at Usher's own address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Here {
    #[default]
    Usher,
    Nobody,
    Somebody,
}

impl Default for World {
    fn default() -> Self {
        let says = Says::Leads(vec![HOME.into()]);
        Self {
            url: None,
            host: HOST,
            front: Front::default(),
            shown: Shown::default(),
            old: None,
            says: [says.clone(), says],
            from_here: None,
            ahead: 0,
            here: Here::default(),
            demo: false,
        }
    }
}

impl World {
    /// Both resolvers say this.
    pub(crate) fn named(says: &Says) -> Self {
        Self { says: [says.clone(), says.clone()], ..Self::default() }
    }

    /// Its name leads to these addresses.
    pub(crate) fn leading(addresses: &[&str]) -> Self {
        Self::named(&Says::Leads(addresses.iter().map(|address| address.parse().unwrap()).collect()))
    }

    pub(crate) fn fronted(front: Front) -> Self {
        Self { front, ..Self::default() }
    }

    pub(crate) fn showing(shown: Shown) -> Self {
        Self { shown, ..Self::default() }
    }

    pub(crate) fn old(old: Old) -> Self {
        Self { old: Some(old), ..Self::default() }
    }

    pub(crate) fn at(url: &str) -> Self {
        Self { url: Some(url.to_owned()), ..Self::default() }
    }
}

/// It, running.
pub(crate) struct Running {
    pub(crate) bridge: Bridge,
    /// What the resolvers say from now on.
    pub(crate) says: [Arc<Mutex<Says>>; 2],
    _old: Option<old::Server>,
    _nobody: Option<TcpSocket>,
    _folder: tempfile::TempDir,
}

impl Running {
    pub(crate) async fn start(world: World) -> Self {
        bridge::tls::install();
        let folder = tempfile::tempdir().unwrap();
        let behind = Arc::new(OnceLock::new());
        let old = match world.old {
            Some(old) => Some(old::start(old, folder.path()).await),
            None => None,
        };
        let front = match &old {
            Some(old) => old.address,
            None => front::start(world.front, world.shown, behind.clone()).await,
        };
        let says = world.says.map(|says| Arc::new(Mutex::new(says)));
        let [one, other] = says.clone();
        let resolvers = vec![resolver::start(one).await, resolver::start(other).await];
        let stand_ins = StandIns {
            roots: AUTHORITIES.root_pem().into_bytes(),
            login: resolvers.first().cloned(),
            resolvers,
            names: BTreeMap::from([(world.host.to_owned(), world.from_here.unwrap_or(front))]),
            own_address: Some(IpAddr::V4(HOME)),
            clock: Time(Arc::new(Ahead { right: SystemClock::new(), by: time::Duration::seconds(world.ahead) })),
            ..StandIns::default()
        };
        let (listen, nobody) = match world.here {
            Here::Usher => (SocketAddr::from(([127, 0, 0, 1], 0)), None),
            Here::Nobody => {
                let (address, nobody) = closed();
                (address, Some(nobody))
            }
            Here::Somebody => (somebody().await, None),
        };
        let url = world.url.unwrap_or_else(|| format!("https://{}", world.host));
        let mut settings = json!({ "version": 2, "publicUrl": url });
        if world.here != Here::Usher {
            settings["listen"] = listen.to_string().into();
        }
        std::fs::write(folder.path().join("settings.json"), settings.to_string()).unwrap();
        let options = Options {
            folder: Some(folder.path().to_owned()),
            demo: world.demo.then(|| DemoOptions { listen: Some(listen), ..DemoOptions::default() }),
            listen: (world.here == Here::Usher).then_some(listen),
            closed: world.here != Here::Usher,
            secrets: Some(Secrets::in_memory()),
            stand_ins,
            ..Options::default()
        };
        let bridge = Bridge::start(options).await.unwrap();
        if let Some(address) = bridge.listening() {
            behind.set(address).unwrap();
        }
        Self { bridge, says, _old: old, _nobody: nobody, _folder: folder }
    }

    /// Runs the checks, or one group.
    pub(crate) async fn check(&self, only: Option<&str>) -> Vec<CheckTold> {
        let mut told = Vec::new();
        self.bridge.check(only, None, "en-US", |one| told.push(one)).await.unwrap();
        told
    }

    pub(crate) async fn stop(self) {
        self.bridge.stop().await;
    }
}

/// An address where nobody is, nor comes while the socket is kept: it is bound, and does not listen.
fn closed() -> (SocketAddr, TcpSocket) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    (socket.local_addr().unwrap(), socket)
}

/// Another web server where Usher should be.
async fn somebody() -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = axum::Router::new().fallback(|| std::future::ready("It works!"));
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// This machine's clock, and how wrong it is.
struct Ahead {
    right: SystemClock,
    by: time::Duration,
}

impl Clock for Ahead {
    fn now(&self) -> OffsetDateTime {
        self.right.now() + self.by
    }

    fn monotonic(&self) -> std::time::Duration {
        self.right.monotonic()
    }
}
