//! ngrok: its agent for one endpoint, followed by its log (a JSON document a line) and its local API
//! (<https://ngrok.com/docs/agent/api/>), which lists what is up.
//!
//! What is wrong is known by ngrok's error codes (<https://ngrok.com/docs/errors/>), never by its sentences.

use super::command_line::Tool;
use super::engine::{Engine, Ready, Told, fault, leads_to, public};
use super::{Kind, Means, Version, Wish, local_api};
use async_trait::async_trait;
use household::fault::{Code, Fault};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};
use tokio::process::Command;

/// Where the agent's local API is, unless somebody else was there first.
const USUAL_API: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 4040);
/// What every error code begins with.
const CODE: &str = "ERR_NGROK_";
/// Agents from here on want `--url` for a fixed name.
const URL: Version = Version::new(3, 16, 0);

/// An agent with one endpoint.
pub(super) struct Agent {
    tool: Tool,
    port: u16,
    host: Option<String>,
    token: Option<SecretString>,
    /// How a fixed name is asked for.
    name: &'static str,
    http: reqwest::Client,
    known: Mutex<Known>,
}

/// What its log has told.
#[derive(Clone, Copy)]
struct Known {
    api: SocketAddr,
    online: bool,
}

/// A line of the log. `lvl` is `info`, `warn`, `eror`, `crit`.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Line {
    lvl: String,
    obj: String,
    addr: Option<String>,
    url: Option<String>,
    err: Option<serde_json::Value>,
}

#[derive(Deserialize)]
struct Endpoints {
    #[serde(default)]
    tunnels: Vec<Endpoint>,
}

#[derive(Deserialize)]
struct Endpoint {
    #[serde(default)]
    public_url: String,
    #[serde(default)]
    config: Target,
}

#[derive(Default, Deserialize)]
struct Target {
    #[serde(default)]
    addr: String,
}

impl Agent {
    pub(super) fn new(tool: Tool, wish: &Wish, means: &Means, version: Option<Version>) -> Self {
        Self {
            tool,
            port: wish.port,
            host: wish.host.clone(),
            token: wish.token.clone(),
            name: if version.is_some_and(|version| version < URL) { "--domain" } else { "--url" },
            http: means.http.clone(),
            known: Mutex::new(Known { api: USUAL_API, online: true }),
        }
    }

    /// The address that an agent has up for the port.
    async fn up(&self, api: SocketAddr) -> Option<String> {
        let asked = local_api::ask::<Endpoints>(&self.http, &format!("http://{api}/api/tunnels")).await;
        let ours = |endpoint: &Endpoint| leads_to(&endpoint.config.addr, self.port);
        let up = asked?.1.tunnels.into_iter().filter(ours).find_map(|endpoint| public(&endpoint.public_url))?;
        // An agent of the person's own may lead here too, under another name.
        let wanted = self.host.as_ref().is_none_or(|host| up.strip_prefix("https://") == Some(host.as_str()));
        wanted.then_some(up)
    }

    fn known(&self) -> Known {
        *self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn know(&self, change: impl FnOnce(&mut Known)) {
        change(&mut self.known.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// What an error code means for this tunnel; none if it is about a single request.
    fn refused(&self, code: u32) -> Option<Fault> {
        let of = |code| Some(fault(code, Kind::Ngrok));
        match code {
            105..=107 => of(Code::TunnelTokenRefused),
            4018 if self.token.is_some() => of(Code::TunnelTokenRefused),
            4018 => of(Code::TunnelTokenMissing),
            // As many sessions as the account may have, or the name is up elsewhere.
            108 | 334 => of(Code::TunnelTaken),
            120 | 121 => of(Code::TunnelTooOld).map(|old| {
                let page = Kind::Ngrok.install();
                old.with("version", "").with("needed", Kind::Ngrok.oldest().to_string()).with("page", page)
            }),
            // A name that is not the account's, or no name at all.
            300..=333 | 335..=349 => {
                of(Code::TunnelNameRefused).map(|no| no.with("host", self.host.clone().unwrap_or_default()))
            }
            3000..=3999 | 6000..=6999 | 8000..=8999 => None,
            _ => of(Code::TunnelRefused).map(|no| no.with("detail", format!("{CODE}{code}"))),
        }
    }
}

#[async_trait]
impl Engine for Agent {
    async fn ready(&mut self) -> Ready {
        match self.up(USUAL_API).await {
            Some(address) => Ready::Already(address),
            None => Ready::Start,
        }
    }

    fn command(&self) -> Command {
        let target = format!("127.0.0.1:{}", self.port);
        let mut command = self.tool.command(&["http", &target, "--log", "stdout", "--log-format", "json"]);
        if let Some(host) = &self.host {
            let name = if self.name == "--url" { format!("https://{host}") } else { host.clone() };
            command.arg(self.name).arg(name);
        }
        if let Some(token) = &self.token {
            command.env("NGROK_AUTHTOKEN", token.expose_secret().trim());
        }
        command
    }

    fn heard(&self, text: &str) -> Option<Told> {
        let line: Line = serde_json::from_str(text).unwrap_or_default();
        let wrong = matches!(line.lvl.as_str(), "eror" | "crit" | "");
        if let Some(fault) = error_code(text).filter(|_| wrong).and_then(|code| self.refused(code)) {
            return Some(Told::Over(fault));
        }
        if line.obj == "web" {
            // Anything but loopback would not be this machine's own.
            let api = line.addr.as_deref().and_then(|addr| addr.parse().ok());
            let here = api.filter(|api: &SocketAddr| api.ip().is_loopback());
            self.know(|known| known.api = here.unwrap_or(known.api));
            return None;
        }
        let session = matches!(line.obj.as_str(), "csess" | "tunnels.session");
        if session && line.lvl == "eror" && line.err.is_some() {
            self.know(|known| known.online = false);
            return Some(Told::Lost(fault(Code::TunnelNotReady, Kind::Ngrok)));
        }
        let up = line.url.as_deref().filter(|_| line.obj == "tunnels").and_then(public);
        if session || up.is_some() {
            self.know(|known| known.online = true);
        }
        up.map(Told::Up)
    }

    async fn look(&self) -> Option<Told> {
        let known = self.known();
        if !known.online {
            return None;
        }
        self.up(known.api).await.map(Told::Up)
    }
}

/// The first of ngrok's error codes in a text.
fn error_code(text: &str) -> Option<u32> {
    let (_, after) = text.split_once(CODE)?;
    let digits = after.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(after.len());
    after.get(..digits)?.parse().ok()
}

/// Whether the settings file of the program holds a token; none if that cannot be known.
pub(super) async fn has_token(tool: &Tool) -> Option<bool> {
    /// What is before the file's name in `Valid configuration file at /home/…/ngrok.yml`.
    const BEFORE: &str = " at ";
    let answer = tool.ask(&["config", "check"]).await;
    if !answer.fine {
        return Some(false);
    }
    let (_, file) = answer.text.lines().find_map(|line| line.split_once(BEFORE))?;
    let settings = tokio::fs::read_to_string(file.trim()).await.ok()?;
    let token = |line: &str| line.trim_start().strip_prefix("authtoken:").is_some_and(|token| !token.trim().is_empty());
    Some(settings.lines().any(token))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn error_codes_are_found_in_whatever_is_around_them() {
        assert_eq!(error_code(r#"{"err":"authentication failed: …\n\nERR_NGROK_105\r\n"}"#), Some(105));
        assert_eq!(error_code("ERROR:  ERR_NGROK_334"), Some(334));
        assert_eq!(error_code("ERR_NGROK_"), None);
        assert_eq!(error_code("ERR_NGROK_99999999999999"), None);
    }
}
