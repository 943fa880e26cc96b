//! `usherd reach`: the way in from outside. What is chosen here is brought up by the `usherd serve` of the same folder.

use super::server::secret;
use super::{Failure, LOCALE, print};
use bridge::api::view::{FaultView, ReachView, WayWish};
use bridge::api::{Answer, Intention, SecretText};
use bridge::{Bridge, Options, StandIns};
use clap::{Args, Subcommand, ValueEnum};
use household::fault::Fault;
use household::text::Texts;
use household::voice::Message;
use serde_json::json;
use std::path::PathBuf;

/// The way in from outside.
#[derive(Args)]
pub(super) struct Reach {
    #[command(subcommand)]
    call: Call,
}

#[derive(Subcommand)]
enum Call {
    /// The way in that is used, how it stands, and what has happened to it
    Show(Common),
    /// Use a way in from now on
    Use(Use),
    /// Use none any more
    Leave(Common),
    /// What to paste into a reverse proxy
    Snippet(Snippet),
}

#[derive(Args)]
struct Common {
    /// The folder of settings and journal [default: the platform's own place]
    #[arg(long, value_name = "DIR")]
    config: Option<PathBuf>,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
    /// Let the `USHER_*` variables replace outside services; for tests only
    #[arg(long, hide = true)]
    allow_stand_ins: bool,
}

#[derive(Args)]
struct Use {
    #[command(subcommand)]
    way: Way,
}

#[derive(Subcommand)]
enum Way {
    /// Tailscale Funnel
    Tailscale(Common),
    /// A Cloudflare Tunnel; without a name it is a trial under a name that changes with every start
    Cloudflare(Tunnel),
    /// ngrok
    Ngrok(Tunnel),
    /// A name of one's own that leads straight to this home
    Direct(Direct),
    /// A reverse proxy that leads here by itself
    Proxy(Proxy),
    /// Certificate files of one's own
    Files(Files),
}

#[derive(Args)]
struct Tunnel {
    /// The name that leads to the tunnel
    #[arg(long, value_name = "NAME")]
    host: Option<String>,
    /// Read the tunnel's token from standard input, or ask for it on a terminal
    #[arg(long)]
    token_stdin: bool,
    #[command(flatten)]
    common: Common,
}

#[derive(Args)]
struct Direct {
    /// The name
    host: String,
    /// Who keeps the name, to be told this home's address: duckdns, desec, cloudflare
    #[arg(long, value_name = "WHO")]
    provider: Option<String>,
    /// Read their token from standard input, or ask for it on a terminal
    #[arg(long, requires = "provider")]
    token_stdin: bool,
    /// Do not ask the router to open port 443: it leads here already
    #[arg(long)]
    port_is_open: bool,
    /// How the certificate is proven: http, tls-alpn, dns [default: whichever can work]
    #[arg(long, value_name = "HOW")]
    challenge: Option<String>,
    /// Where the certificate authority may write to
    #[arg(long, value_name = "ADDRESS")]
    mail: Option<String>,
    #[command(flatten)]
    common: Common,
}

#[derive(Args)]
struct Proxy {
    /// The name under which it serves
    host: String,
    #[command(flatten)]
    common: Common,
}

#[derive(Args)]
struct Files {
    /// The name under which Alexa calls
    host: String,
    /// The chain, PEM
    #[arg(long, value_name = "FILE")]
    chain: PathBuf,
    /// The key, PEM
    #[arg(long, value_name = "FILE")]
    key: PathBuf,
    #[command(flatten)]
    common: Common,
}

#[derive(Args)]
struct Snippet {
    /// Which proxy
    #[arg(value_enum)]
    proxy: ProxyName,
    /// The name under which it serves
    host: String,
    #[command(flatten)]
    common: Common,
}

#[derive(Clone, Copy, ValueEnum)]
enum ProxyName {
    Caddy,
    Nginx,
    Traefik,
    NginxProxyManager,
}

impl Reach {
    pub(super) async fn run(self) -> Result<(), Failure> {
        match self.call {
            Call::Show(common) => common.ask(Intention::ShowReach).await,
            Call::Leave(common) => common.ask(Intention::LeaveWay).await,
            Call::Use(Use { way }) => {
                let (common, way) = way.wish()?;
                common.ask(Intention::UseWay { way }).await
            }
            Call::Snippet(Snippet { proxy, host, common }) => {
                let proxy = proxy.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
                common.ask(Intention::ProxySnippet { proxy, host }).await
            }
        }
    }
}

impl Way {
    fn wish(self) -> Result<(Common, WayWish), Failure> {
        Ok(match self {
            Self::Tailscale(common) => (common, WayWish::Tailscale),
            Self::Cloudflare(Tunnel { host, token_stdin, common }) => {
                (common, WayWish::Cloudflare { host, token: token(token_stdin, "Cloudflare")? })
            }
            Self::Ngrok(Tunnel { host, token_stdin, common }) => {
                (common, WayWish::Ngrok { host, token: token(token_stdin, "ngrok")? })
            }
            Self::Direct(Direct { host, provider, token_stdin, port_is_open, challenge, mail, common }) => {
                let token = token(token_stdin, provider.as_deref().unwrap_or_default())?;
                (common, WayWish::Direct { host, provider, token, open_port: !port_is_open, challenge, mail })
            }
            Self::Proxy(Proxy { host, common }) => (common, WayWish::Proxy { host }),
            Self::Files(Files { host, chain, key, common }) => {
                let whole = |file: PathBuf| std::path::absolute(file).map(|file| file.display().to_string());
                (common, WayWish::Files { host, chain: whole(chain)?, key: whole(key)? })
            }
        })
    }
}

fn token(wanted: bool, of: &str) -> Result<Option<SecretText>, Failure> {
    wanted.then(|| secret(|| Message::new("terminal-token").with("server", of))).transpose()
}

impl Common {
    async fn ask(&self, intention: Intention) -> Result<(), Failure> {
        let bridge = self.open().await?;
        let answer = bridge.send(intention).await;
        // What a person should know beside: that there is no keyring, for example.
        for fault in bridge.faults() {
            tracing::warn!("{}", bridge::api::view::words(&fault, LOCALE).0);
        }
        bridge.stop().await;
        match answer {
            Answer::Fault(fault) => Err(Failure::of_view(&fault)),
            Answer::Reach(view) if self.json => print(&json!(view).to_string()),
            Answer::Reach(view) => print(&lines(&view)),
            Answer::Snippet(text) if self.json => print(&json!({ "snippet": text }).to_string()),
            Answer::Snippet(text) => print(text.trim_end()),
            Answer::Done if !self.json => Ok(()),
            Answer::Done
            | Answer::Trial(_)
            | Answer::Activities(_)
            | Answer::Found(_)
            | Answer::Added(_)
            | Answer::Tested(_)
            | Answer::Waiting(_)
            | Answer::SignIns(_)
            | Answer::Alexa(_)
            | Answer::LinkCode(_)
            | Answer::Checks(_)
            | Answer::Bundle(_)
            | Answer::Saved(_) => print(&json!({}).to_string()),
        }
    }

    async fn open(&self) -> Result<Bridge, Fault> {
        Bridge::start(Options {
            folder: self.config.clone(),
            closed: true,
            unconnected: true,
            stand_ins: StandIns::from_environment(self.allow_stand_ins),
            ..Options::default()
        })
        .await
    }
}

/// The way and how it stands, then what has happened, newest first.
fn lines(view: &ReachView) -> String {
    let texts = Texts::of(LOCALE);
    let state = json!(view.state);
    let first = Message::new("terminal-reach")
        .with("way", view.way.as_deref().unwrap_or("-"))
        .with("state", state.as_str().unwrap_or_default())
        .with("address", view.address.as_deref().unwrap_or("-"));
    let mut lines = vec![texts.say(&first)];
    lines.extend(view.fault.as_ref().map(|fault| Failure::of_view(fault).0));
    lines.extend(view.story.iter().map(|event| {
        let why = event.fault.as_ref().map(|fault| format!("  {}", what(fault))).unwrap_or_default();
        format!("{}  {}{why}", event.at, event.what)
    }));
    lines.join("\n")
}

/// What is wrong, without what to do about it.
fn what(fault: &FaultView) -> String {
    Failure::of_view(fault).0.lines().next().unwrap_or_default().to_owned()
}
