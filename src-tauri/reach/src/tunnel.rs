//! Tunnels as existing engines: Tailscale Funnel, Cloudflare Tunnel and ngrok, run as their own programs.
//!
//! Usher builds no tunnel. It finds the program, starts it towards a port of this machine, follows what the program says and
//! what its local API tells, and starts it again when it ends. All of that is a claim of somebody else's: lines and answers
//! are bounded, and what is not understood is passed over. Tokens reach a program in a file of the owner alone or in its
//! environment, never in its arguments. Which tunnel is wanted, and where its token is kept, is the bridge's business.

mod cloudflared;
mod command_line;
mod detect;
mod engine;
mod local_api;
mod ngrok;
mod output;
mod programs;
mod running;
mod tailscale;
mod version;

pub use detect::{Found, detect};
pub use programs::Programs;
pub use version::Version;

use household::fault::Fault;
use secrecy::SecretString;
use std::path::PathBuf;
use std::time::Duration;
use tokio::sync::watch;

/// Which engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Tailscale Funnel.
    Tailscale,
    /// Cloudflare Tunnel.
    Cloudflare,
    /// ngrok.
    Ngrok,
}

impl Kind {
    /// All of them, in the order in which they suit a home.
    pub const ALL: [Self; 3] = [Self::Tailscale, Self::Cloudflare, Self::Ngrok];

    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tailscale => "Tailscale",
            Self::Cloudflare => "Cloudflare Tunnel",
            Self::Ngrok => "ngrok",
        }
    }

    /// Its program, without an ending.
    pub fn program(self) -> &'static str {
        match self {
            Self::Tailscale => "tailscale",
            Self::Cloudflare => "cloudflared",
            Self::Ngrok => "ngrok",
        }
    }

    /// Where the program is had.
    pub fn install(self) -> &'static str {
        match self {
            Self::Tailscale => "https://tailscale.com/download",
            Self::Cloudflare => {
                "https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/downloads/"
            }
            Self::Ngrok => "https://ngrok.com/download",
        }
    }

    /// The oldest program that can be used.
    pub fn oldest(self) -> Version {
        match self {
            // `funnel PORT` in the foreground.
            Self::Tailscale => Version::new(1, 52, 0),
            // `--token-file`.
            Self::Cloudflare => Version::new(2025, 4, 0),
            // Agents before it are no longer let in.
            Self::Ngrok => Version::new(3, 1, 0),
        }
    }
}

/// The tunnel that is wanted.
#[derive(Clone, Debug)]
pub struct Wish {
    /// By which engine.
    pub kind: Kind,
    /// The port of this machine to which it leads: the doors, in plain HTTP on loopback.
    pub port: u16,
    /// The public name: a Cloudflare Tunnel's (none for a trial under a name that changes), or ngrok's fixed one.
    pub host: Option<String>,
    /// The token of a Cloudflare Tunnel or of an ngrok account.
    pub token: Option<SecretString>,
}

/// How a tunnel stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is being brought up.
    Starting,
    /// It waits for a person to agree to something on this page.
    Waiting {
        /// An https page of the engine's maker.
        page: String,
    },
    /// It is up.
    Up {
        /// Where it is reached: `https://` and a name, nothing more.
        address: String,
    },
    /// It is down; it is tried again.
    Down {
        /// Why.
        fault: Fault,
    },
}

/// How long things may take.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// Between two looks at a tunnel that is not up.
    pub look: Duration,
    /// Between two looks at one that is.
    pub watch: Duration,
    /// Until a program that does not come up, or is lost, is started anew.
    pub ready: Duration,
    /// For a program to end when it is asked to.
    pub leaving: Duration,
    /// The first rest before a program is started again; each further one is longer.
    pub rest: Duration,
    /// The longest rest; also the one where only a person can help.
    pub longest_rest: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            look: Duration::from_secs(1),
            watch: Duration::from_secs(10),
            ready: Duration::from_secs(60),
            leaving: Duration::from_secs(5),
            rest: Duration::from_secs(1),
            longest_rest: Duration::from_secs(60),
        }
    }
}

/// What a tunnel is run with.
#[derive(Clone, Debug)]
pub struct Means {
    /// Where programs are looked for.
    pub programs: Programs,
    /// Asks the programs' local APIs.
    pub http: reqwest::Client,
    /// A folder of Usher's own, for files that a program needs.
    pub folder: PathBuf,
    /// How long things may take.
    pub pace: Pace,
    /// Where chance begins, so that rests differ from home to home.
    pub seed: u64,
}

/// A tunnel that is kept up until it is closed.
#[derive(Debug)]
pub struct Tunnel {
    standing: watch::Receiver<Standing>,
    leave: watch::Sender<bool>,
    running: tokio::task::JoinHandle<()>,
}

impl Tunnel {
    /// Starts it. It is tried until it is closed, whatever happens.
    pub fn start(wish: Wish, means: Means) -> Self {
        let (told, standing) = watch::channel(Standing::Starting);
        let (leave, leaving) = watch::channel(false);
        let running = tokio::spawn(running::run(wish, means, told, leaving));
        Self { standing, leave, running }
    }

    /// How it stands, now and whenever that changes.
    pub fn standing(&self) -> watch::Receiver<Standing> {
        self.standing.clone()
    }

    /// Lets the program end in good order, and returns when it has.
    pub async fn close(self) {
        let _running = self.leave.send(true);
        let _ended = self.running.await;
    }
}
