//! Tailscale Funnel: `tailscale funnel PORT` is the tunnel as long as it runs, and leaves nothing open behind it.
//!
//! Its local service, `tailscaled`, does the work and stays the person's own: it is asked how it is, never set up. The
//! documents are those of `tailscale status --json` (ipnstate.Status) and `tailscale funnel status --json`
//! (ipn.ServeConfig) in <https://github.com/tailscale/tailscale>.

use super::Kind;
use super::command_line::{Tool, document};
use super::engine::{Engine, Ready, Told, fault, leads_to, page, public};
use async_trait::async_trait;
use household::fault::{Code, Fault};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::time::Duration;
use tokio::process::Command;

/// Where a new machine is let in.
const MACHINES: &str = "https://login.tailscale.com/admin/machines";
/// The only port of Funnel that Alexa calls.
const PUBLIC_PORT: u16 = 443;
/// How long asking for the sign-in page may take.
const SIGN_IN: Duration = Duration::from_secs(8);

/// A funnel to a port.
pub(super) struct Funnel {
    tool: Tool,
    port: u16,
    /// Whether the sign-in page was asked for.
    asked: bool,
}

/// How Tailscale is on this machine.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct Status {
    backend_state: String,
    #[serde(rename = "AuthURL")]
    auth_url: String,
    #[serde(rename = "Self")]
    this: Option<Node>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Node {
    #[serde(rename = "DNSName")]
    name: String,
}

/// What is served. Beside the lasting settings, each program that serves as long as it runs has its own.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct Serving {
    foreground: Option<BTreeMap<String, Serving>>,
    web: Option<BTreeMap<String, Web>>,
    allow_funnel: Option<BTreeMap<String, bool>>,
    #[serde(rename = "TCP")]
    tcp: Option<BTreeMap<String, serde_json::Value>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct Web {
    handlers: Option<BTreeMap<String, Handler>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct Handler {
    proxy: String,
}

impl Status {
    /// Asks the program; none if its service does not answer.
    pub(super) async fn of(tool: &Tool) -> Option<Self> {
        let answer = tool.ask(&["status", "--json", "--peers=false"]).await;
        document(&answer.text)
    }

    /// Whether somebody is signed in.
    pub(super) fn signed_in(&self) -> bool {
        !matches!(self.backend_state.as_str(), "NeedsLogin" | "NeedsMachineAuth")
    }

    /// Whether it is connected.
    pub(super) fn runs(&self) -> bool {
        matches!(self.backend_state.as_str(), "Running" | "Starting")
    }

    /// The page on which somebody signs in, once it was asked for.
    pub(super) fn sign_in(&self) -> Option<String> {
        page(&self.auth_url)
    }

    fn address(&self) -> Option<String> {
        public(&format!("https://{}", self.this.as_ref()?.name.trim_end_matches('.')))
    }
}

impl Funnel {
    pub(super) fn new(tool: Tool, port: u16) -> Self {
        Self { tool, port, asked: false }
    }

    /// What is served on the public port of this machine.
    async fn served(&self) -> Served {
        let answer = self.tool.ask(&["funnel", "status", "--json"]).await;
        document::<Serving>(&answer.text).unwrap_or_default().on(PUBLIC_PORT, self.port)
    }
}

/// Who has the public port.
#[derive(Debug, PartialEq, Eq)]
enum Served {
    /// Nobody.
    Nobody,
    /// A funnel to our port, at this address.
    Ours(String),
    /// Something else.
    Another,
}

impl Serving {
    fn on(&self, public_port: u16, port: u16) -> Served {
        let all = || std::iter::once(self).chain(self.foreground.iter().flatten().map(|(_, one)| one));
        let ours = all().find_map(|serving| serving.funnel(public_port, port));
        let taken = |serving: &Self| serving.tcp.iter().flatten().any(|(taken, _)| *taken == public_port.to_string());
        match ours {
            Some(address) => Served::Ours(address),
            None if all().any(taken) => Served::Another,
            None => Served::Nobody,
        }
    }

    /// The address of a funnel from a public port to one of this machine.
    fn funnel(&self, public_port: u16, port: u16) -> Option<String> {
        let open = |place: &String| self.allow_funnel.iter().flatten().any(|(open, yes)| open == place && *yes);
        let (place, _) = self.web.iter().flatten().find(|(place, web)| {
            let root = web.handlers.iter().flatten().find(|(path, _)| *path == "/");
            open(place) && root.is_some_and(|(_, root)| leads_to(&root.proxy, port))
        })?;
        public(&format!("https://{}", place.strip_suffix(&format!(":{public_port}"))?))
    }
}

#[async_trait]
impl Engine for Funnel {
    async fn ready(&mut self) -> Ready {
        let Some(status) = Status::of(&self.tool).await else { return Ready::No(off()) };
        match status.backend_state.as_str() {
            "Running" => match self.served().await {
                Served::Nobody => Ready::Start,
                Served::Ours(address) => Ready::Already(address),
                Served::Another => Ready::No(fault(Code::TunnelTaken, Kind::Tailscale)),
            },
            "NeedsLogin" => {
                if let Some(page) = status.sign_in() {
                    return Ready::Page(page);
                }
                if !std::mem::replace(&mut self.asked, true) {
                    // Only asking makes the page; waiting for the person is not its business here.
                    self.tool.ask_within(&["login", "--timeout=5s"], SIGN_IN).await;
                    return Ready::Soon;
                }
                Ready::No(fault(Code::TunnelSignedOut, Kind::Tailscale))
            }
            "NeedsMachineAuth" => Ready::Page(MACHINES.to_owned()),
            "Starting" => Ready::Soon,
            _ => Ready::No(off()),
        }
    }

    fn command(&self) -> Command {
        self.tool.command(&["funnel", &self.port.to_string()])
    }

    fn heard(&self, line: &str) -> Option<Told> {
        if line.starts_with("https://") {
            // The page where Funnel is allowed, or where the funnel is.
            let asks = line.contains("://login.tailscale.com/") || line.contains('?');
            return if asks { page(line).map(Told::Page) } else { public(line).map(Told::Up) };
        }
        let says = |words: &str| line.to_ascii_lowercase().contains(words);
        if says("access denied") || says("permission denied") || says("use sudo") {
            return Some(Told::Over(fault(Code::TunnelOperator, Kind::Tailscale)));
        }
        if says("already exists") || says("already serving") {
            return Some(Told::Over(fault(Code::TunnelTaken, Kind::Tailscale)));
        }
        None
    }

    async fn look(&self) -> Option<Told> {
        let Some(status) = Status::of(&self.tool).await else { return Some(Told::Over(off())) };
        if !status.signed_in() {
            return Some(Told::Over(fault(Code::TunnelSignedOut, Kind::Tailscale)));
        }
        if !status.runs() {
            return Some(Told::Over(off()));
        }
        match self.served().await {
            // The name of the machine may have changed since.
            Served::Ours(address) => Some(Told::Up(status.address().unwrap_or(address))),
            Served::Nobody | Served::Another => None,
        }
    }
}

fn off() -> Fault {
    fault(Code::TunnelOff, Kind::Tailscale)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn served(json: &str) -> Served {
        serde_json::from_str::<Serving>(json).unwrap().on(443, 8797)
    }

    const OURS: &str = r#"{"TCP":{"443":{"HTTPS":true}},
        "Web":{"den.tail1.ts.net:443":{"Handlers":{"/":{"Proxy":"http://127.0.0.1:8797"}}}},
        "AllowFunnel":{"den.tail1.ts.net:443":true}}"#;

    #[test]
    fn a_funnel_to_our_port_is_ours_whoever_started_it() {
        let address = || Served::Ours("https://den.tail1.ts.net".to_owned());
        assert_eq!(served(OURS), address());
        assert_eq!(served(&format!(r#"{{"Foreground":{{"0a1b":{OURS}}},"Later":[1]}}"#)), address());
    }

    #[test]
    fn what_leads_elsewhere_or_is_not_open_takes_the_port() {
        assert_eq!(served(&OURS.replace("8797", "3000")), Served::Another);
        assert_eq!(served(&OURS.replace("true}}", "false}}").replace(":443\":true", ":443\":false")), Served::Another);
        assert_eq!(served(r#"{"TCP":{"443":{"TCPForward":"127.0.0.1:22"}}}"#), Served::Another);
        assert_eq!(served(r#"{"TCP":{"8443":{"HTTPS":true}}}"#), Served::Nobody);
        assert_eq!(served(r#"{"TCP":null,"Web":null,"AllowFunnel":null,"Foreground":null}"#), Served::Nobody);
    }
}
