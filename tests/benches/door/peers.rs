//! Everybody who is measured, started with the same test root and ready to be asked.

use crate::Failure;
use crate::bare;
use crate::demo_home::DemoHome;
use crate::process::{self, Process};
use axum::Router;
use axum::routing::get;
use signer::{Chain, Signer};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use time::OffsetDateTime;
use tokio::net::TcpListener;
use tokio::process::Command;

/// What the peers are called, in the table and where they are compared.
pub(crate) const USHERD: &str = "`usherd`, demo home";
pub(crate) const BARE: &str = "bare axum handler";
pub(crate) const NODE: &str = "ask-sdk-express-adapter 2.14";
pub(crate) const NODE_ORDERS: &str = "the same, giving the same order";
pub(crate) const PYTHON: &str = "flask-ask-sdk 1.0, waitress, 8 threads";

/// Any free port of this machine.
const ANYWHERE: &str = "127.0.0.1:0";

/// Somebody who answers requests.
pub(crate) struct Peer {
    pub(crate) name: &'static str,
    pub(crate) process: Process,
    /// Takes the same request again.
    pub(crate) repeats: bool,
    /// Names the film that was asked for.
    pub(crate) names_film: bool,
}

/// Who is to be measured.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    Everybody,
    /// `usherd` and the bare handler: while one looks for what makes a command slow.
    OurOwn,
    /// `usherd` alone: to show the compiler what it does.
    Usherd,
}

/// Everybody, and what they need.
pub(crate) struct Stand {
    pub(crate) signer: Signer,
    pub(crate) peers: Vec<Peer>,
    /// An `usherd` without a demo home, which nobody asks anything: what it costs to have it run.
    pub(crate) alone: Process,
    /// The demo home that `usherd` orders from.
    own_home: DemoHome,
    /// Is the demo home of the peer that orders as well: another `usherd`, whose door nobody uses.
    second: Process,
    /// Goes last: it holds the files of all others.
    _folder: TempDir,
}

/// Where things are.
struct Places {
    usherd: PathBuf,
    folder: PathBuf,
    root: PathBuf,
    chain: PathBuf,
    /// In place of the host with Alexa's certificates.
    certificates: String,
}

impl Stand {
    /// Starts them, with this `usherd`.
    pub(crate) async fn start(who: Who, usherd: PathBuf) -> Result<Self, Failure> {
        let folder = tempfile::tempdir()?;
        let signer = Signer::new(OffsetDateTime::now_utc())?;
        let chain = signer.chain(Chain::Good)?;
        let places = Places {
            usherd,
            root: folder.path().join("root.pem"),
            chain: folder.path().join(Chain::Good.file()),
            certificates: serve(chain.clone()).await?,
            folder: folder.path().to_owned(),
        };
        std::fs::write(&places.root, signer.root_pem())?;
        std::fs::write(&places.chain, chain)?;

        let usherd = places.usherd("usherd").await?;
        let second = places.usherd("demo-home").await?;
        let alone = places.started("alone", &[]).await?;
        let own_home = DemoHome::sign_in(home_of(&usherd)?).await?;
        let other_home = DemoHome::sign_in(home_of(&second)?).await?;
        let order = other_home.order().await?;
        let ordering = ["--order", &order, "--token", &other_home.token];
        let peer = |name, process, names_film| Peer { name, process, repeats: name != USHERD, names_film };
        let mut peers = vec![peer(USHERD, usherd, true)];
        if who != Who::Usherd {
            peers.push(peer(BARE, places.bare().await?, false));
        }
        if who == Who::Everybody {
            peers.push(peer(NODE, places.node("node", &[]).await?, true));
            peers.push(peer(NODE_ORDERS, places.node("node-orders", &ordering).await?, true));
            peers.push(peer(PYTHON, places.python().await?, true));
        }
        Ok(Self { signer, peers, alone, own_home, second, _folder: folder })
    }

    /// Lets every process end by itself, in good order.
    pub(crate) async fn end(self) -> Result<(), Failure> {
        let peers = self.peers.into_iter().map(|peer| peer.process);
        for process in peers.chain([self.alone, self.second]) {
            process.end().await?;
        }
        Ok(())
    }

    /// Whether `usherd`'s answers were true.
    pub(crate) async fn check_that_it_plays(&self) -> Result<(), Failure> {
        match self.own_home.plays_a_film().await? {
            true => Ok(()),
            false => Err("usherd said that it plays, and no player of the demo home plays.".into()),
        }
    }
}

impl Places {
    async fn usherd(&self, name: &str) -> Result<Process, Failure> {
        self.started(name, &["--demo", "--demo-listen", ANYWHERE]).await
    }

    async fn started(&self, name: &str, more: &[&str]) -> Result<Process, Failure> {
        let mut command = Command::new(&self.usherd);
        command.args(["serve", "--allow-stand-ins", "--listen", ANYWHERE]).args(more);
        command.arg("--config").arg(self.folder.join(name));
        command.env("USHER_SIGNING_CERTS", &self.certificates).env("USHER_TRUST_ROOTS", &self.root);
        Process::start(&mut command, &self.complaints(name)).await
    }

    async fn bare(&self) -> Result<Process, Failure> {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg(bare::ARGUMENT).args([&self.root, &self.chain]);
        Process::start(&mut command, &self.complaints("bare")).await
    }

    async fn node(&self, name: &str, more: &[&str]) -> Result<Process, Failure> {
        let mut command = Command::new("node");
        command.arg(tests().join("peers/alexa/door_node.mjs")).env("NODE_ENV", "production");
        command.arg("--root").arg(&self.root).arg("--chain").arg(&self.chain).args(more);
        Process::start(&mut command, &self.complaints(name)).await
    }

    async fn python(&self) -> Result<Process, Failure> {
        let inside = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
        let mut command = Command::new(tests().join("peers/.venv").join(inside));
        command.arg(tests().join("peers/alexa/door_python.py")).arg(&self.chain).env("SSL_CERT_FILE", &self.root);
        Process::start(&mut command, &self.complaints("python")).await
    }

    fn complaints(&self, name: &str) -> PathBuf {
        self.folder.join(name).with_extension("err")
    }
}

/// Serves the chain as Amazon's host would; the answer is its address.
async fn serve(chain: String) -> Result<String, Failure> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = listener.local_addr()?;
    let path = format!("/echo.api/{}", Chain::Good.file());
    let router = Router::new().route(&path, get(move || std::future::ready(chain.clone())));
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(format!("http://{address}"))
}

/// `usherd` as it is built for people, beside this program's folder.
pub(crate) fn usherd() -> Result<PathBuf, Failure> {
    let own = std::env::current_exe()?;
    let folder = own.parent().and_then(Path::parent).ok_or("this program is nowhere")?;
    let usherd = folder.join(format!("usherd{}", std::env::consts::EXE_SUFFIX));
    if usherd.exists() {
        return Ok(usherd);
    }
    Err(format!("{} is not there: cargo xtask build", usherd.display()).into())
}

fn home_of(usherd: &Process) -> Result<SocketAddr, Failure> {
    process::address(usherd.said["screens"].as_str()).ok_or_else(|| "usherd names no demo home".into())
}

fn tests() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
