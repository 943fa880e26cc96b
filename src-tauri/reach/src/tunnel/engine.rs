//! What the loop that runs a tunnel asks of each engine, and what an engine may tell.

use super::command_line::Tool;
use super::{Kind, Means, Version, Wish, cloudflared, ngrok, tailscale};
use async_trait::async_trait;
use household::fault::{Code, Fault};
use std::net::Ipv4Addr;
use tokio::process::Command;
use url::{Host, Url};

/// The longest address that is passed on.
const ADDRESS: usize = 2048;

/// One engine's program, as it differs from the others.
#[async_trait]
pub(super) trait Engine: Send + Sync {
    /// Whether the program can be started now.
    async fn ready(&mut self) -> Ready;
    /// The program that is the tunnel as long as it runs.
    fn command(&self) -> Command;
    /// What follows from a line that the program has written.
    fn heard(&self, line: &str) -> Option<Told>;
    /// What follows from its local API, asked now.
    async fn look(&self) -> Option<Told>;
}

/// Whether a program can be started.
#[derive(Debug)]
pub(super) enum Ready {
    /// It can.
    Start,
    /// No need: the tunnel is up without it.
    Already(String),
    /// Not before a person has agreed to something there.
    Page(String),
    /// Not yet; it is a matter of seconds.
    Soon,
    /// No.
    No(Fault),
}

/// What a running program tells of its tunnel.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// It waits for a person, on this page.
    Page(String),
    /// It is up at this address.
    Up(String),
    /// It is not up for now; the program goes on by itself.
    Lost(Fault),
    /// There is no use in going on.
    Over(Fault),
}

/// The engine for a wish.
pub(super) fn engine(tool: Tool, wish: &Wish, means: &Means, version: Option<Version>) -> Box<dyn Engine> {
    match wish.kind {
        Kind::Tailscale => Box::new(tailscale::Funnel::new(tool, wish.port)),
        Kind::Cloudflare => Box::new(cloudflared::Connector::new(tool, wish, means)),
        Kind::Ngrok => Box::new(ngrok::Agent::new(tool, wish, means, version)),
    }
}

/// A fault that names the engine.
pub(super) fn fault(code: Code, kind: Kind) -> Fault {
    Fault::new(code).with("program", kind.name())
}

/// Where a door is reached, out of what a program says: https, a name, the port that Alexa calls.
pub(super) fn public(address: &str) -> Option<String> {
    let url = https(address)?;
    let named = matches!(url.host(), Some(Host::Domain(name)) if name.contains('.'));
    (named && url.port().is_none()).then(|| format!("https://{}", url.host_str().unwrap_or_default()))
}

/// A page that may be opened for a person.
pub(super) fn page(address: &str) -> Option<String> {
    https(address).map(String::from)
}

fn https(address: &str) -> Option<Url> {
    let address = Some(address.trim()).filter(|address| address.len() <= ADDRESS)?;
    let url = Url::parse(address).ok()?;
    (url.scheme() == "https" && url.username().is_empty() && url.password().is_none()).then_some(url)
}

/// Whether something that is told as a target is the port on this machine.
pub(super) fn leads_to(target: &str, port: u16) -> bool {
    let with_scheme = if target.contains("://") { target.to_owned() } else { format!("http://{target}") };
    let Ok(url) = Url::parse(&with_scheme) else { return false };
    let here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address == Ipv4Addr::LOCALHOST,
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    here && url.scheme() == "http" && url.port_or_known_default() == Some(port)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_alexa_can_call_is_an_address() {
        assert_eq!(public("https://den.tail1a2b3.ts.net/").as_deref(), Some("https://den.tail1a2b3.ts.net"));
        assert_eq!(public(" https://Usher.Example.com ").as_deref(), Some("https://usher.example.com"));
        for no in [
            "http://usher.example.com",
            "https://usher.example.com:8443",
            "https://127.0.0.1",
            "https://den",
            "ftp://x.y",
            "",
        ] {
            assert_eq!(public(no), None, "{no}");
        }
        assert_eq!(public(&format!("https://a.b/{}", "x".repeat(ADDRESS))), None);
    }

    #[test]
    fn pages_are_https_and_carry_no_sign_in() {
        assert!(page("https://login.tailscale.com/f/funnel?node=n1").is_some());
        assert_eq!(page("javascript:alert(1)"), None);
        assert_eq!(page("https://a:b@login.tailscale.com/"), None);
    }

    #[test]
    fn a_target_is_ours_only_on_this_machine_and_this_port() {
        for yes in ["http://127.0.0.1:8797", "http://localhost:8797/", "127.0.0.1:8797", "http://[::1]:8797"] {
            assert!(leads_to(yes, 8797), "{yes}");
        }
        for no in ["http://127.0.0.1:80", "https://127.0.0.1:8797", "http://192.168.1.4:8797", "http_status:404", ""] {
            assert!(!leads_to(no, 8797), "{no}");
        }
    }
}
