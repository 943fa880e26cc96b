//! `usherd reach`: the way in from outside. What is chosen here is brought up by the `usherd serve` of the same folder.

use super::beside::Beside;
use super::server::secret;
use super::{Failure, say};
use bridge::api::view::{FaultView, ReachView, WayWish};
use bridge::api::{Answer, Intention, SecretText};
use clap::{Args, Subcommand, ValueEnum};
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
    Show(Beside),
    /// Use a way in from now on
    Use(Use),
    /// Use none any more
    Leave(Beside),
    /// What to paste into a reverse proxy
    Snippet(Snippet),
}

#[derive(Args)]
struct Use {
    #[command(subcommand)]
    way: Way,
}

#[derive(Subcommand)]
enum Way {
    /// Tailscale Funnel
    Tailscale(Beside),
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
    beside: Beside,
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
    beside: Beside,
}

#[derive(Args)]
struct Proxy {
    /// The name under which it serves
    host: String,
    #[command(flatten)]
    beside: Beside,
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
    beside: Beside,
}

#[derive(Args)]
struct Snippet {
    /// Which proxy
    #[arg(value_enum)]
    proxy: ProxyName,
    /// The name under which it serves
    host: String,
    #[command(flatten)]
    beside: Beside,
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
            Call::Show(beside) => {
                let Answer::Reach(view) = beside.ask(Intention::ShowReach).await? else {
                    return Err(Failure::internal());
                };
                beside.show(&view, || lines(&view))
            }
            Call::Leave(beside) => beside.change(Intention::LeaveWay).await,
            Call::Use(Use { way }) => {
                let (beside, way) = way.wish()?;
                beside.change(Intention::UseWay { way }).await
            }
            Call::Snippet(Snippet { proxy, host, beside }) => {
                let proxy = proxy.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
                let Answer::Snippet(text) = beside.ask(Intention::ProxySnippet { proxy, host }).await? else {
                    return Err(Failure::internal());
                };
                beside.show(&json!({ "snippet": text }), || text.trim_end().to_owned())
            }
        }
    }
}

impl Way {
    fn wish(self) -> Result<(Beside, WayWish), Failure> {
        Ok(match self {
            Self::Tailscale(beside) => (beside, WayWish::Tailscale),
            Self::Cloudflare(Tunnel { host, token_stdin, beside }) => {
                (beside, WayWish::Cloudflare { host, token: token(token_stdin, "Cloudflare")? })
            }
            Self::Ngrok(Tunnel { host, token_stdin, beside }) => {
                (beside, WayWish::Ngrok { host, token: token(token_stdin, "ngrok")? })
            }
            Self::Direct(Direct { host, provider, token_stdin, port_is_open, challenge, mail, beside }) => {
                let token = token(token_stdin, provider.as_deref().unwrap_or_default())?;
                (beside, WayWish::Direct { host, provider, token, open_port: !port_is_open, challenge, mail })
            }
            Self::Proxy(Proxy { host, beside }) => (beside, WayWish::Proxy { host }),
            Self::Files(Files { host, chain, key, beside }) => {
                let whole = |file: PathBuf| std::path::absolute(file).map(|file| file.display().to_string());
                (beside, WayWish::Files { host, chain: whole(chain)?, key: whole(key)? })
            }
        })
    }
}

fn token(wanted: bool, of: &str) -> Result<Option<SecretText>, Failure> {
    wanted.then(|| secret(|| Message::new("terminal-token").with("server", of))).transpose()
}

/// The way and how it stands, then what has happened, newest first.
fn lines(view: &ReachView) -> String {
    let state = json!(view.state);
    let first = Message::new("terminal-reach")
        .with("way", view.way.as_deref().unwrap_or("-"))
        .with("state", state.as_str().unwrap_or_default())
        .with("address", view.address.as_deref().unwrap_or("-"));
    let mut lines = vec![say(first)];
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
