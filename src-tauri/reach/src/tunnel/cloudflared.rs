//! Cloudflare Tunnel: `cloudflared`, for a tunnel of one's own by its token, or for a trial under a name that changes.
//!
//! It is watched by its metrics server, at a port that Usher chooses: `/ready`, `/quicktunnel`, `/config` (metrics/ in
//! <https://github.com/cloudflare/cloudflared>). The person's own settings file is kept out of it: with one, trials do not
//! work.

use super::command_line::{Tool, write_private};
use super::engine::{Engine, Ready, Told, fault, leads_to, public};
use super::{Kind, Means, Wish, local_api};
use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use household::fault::{Code, Fault};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use tokio::process::Command;

/// How long requests that are under way may take when it ends.
const GRACE: &str = "3s";

/// A connector of a tunnel, or of a trial.
pub(super) struct Connector {
    tool: Tool,
    port: u16,
    named: Option<Named>,
    http: reqwest::Client,
    /// Where its metrics are.
    metrics: u16,
    settings: PathBuf,
    token_file: PathBuf,
}

/// A tunnel of one's own.
struct Named {
    host: String,
    token: Option<SecretString>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Readiness {
    #[serde(default)]
    ready_connections: u32,
}

#[derive(Deserialize)]
struct Trial {
    hostname: String,
}

#[derive(Deserialize)]
struct Configuration {
    config: Routes,
}

#[derive(Deserialize)]
struct Routes {
    #[serde(default)]
    ingress: Vec<Route>,
}

#[derive(Deserialize)]
struct Route {
    #[serde(default)]
    hostname: String,
    #[serde(default)]
    service: String,
}

/// What is in a token; never read further.
#[derive(Deserialize)]
struct Inside {
    #[serde(rename = "a")]
    _account: String,
    #[serde(rename = "t")]
    _tunnel: String,
    #[serde(rename = "s")]
    _secret: String,
}

impl Connector {
    pub(super) fn new(tool: Tool, wish: &Wish, means: &Means) -> Self {
        let named = wish.host.clone().map(|host| Named { host, token: wish.token.clone() });
        Self {
            tool,
            port: wish.port,
            named,
            http: means.http.clone(),
            metrics: 0,
            settings: means.folder.join("cloudflared.yml"),
            token_file: means.folder.join("cloudflared.token"),
        }
    }

    async fn metrics<T: serde::de::DeserializeOwned>(&self, path: &str) -> Option<(bool, T)> {
        local_api::ask(&self.http, &format!("http://127.0.0.1:{}/{path}", self.metrics)).await
    }

    /// Where a tunnel of one's own is reached, if Cloudflare leads it here.
    async fn led(&self, named: &Named) -> Told {
        let Some(address) = public(&format!("https://{}", named.host)) else { return Told::Over(no_name(&named.host)) };
        let Some((_, Configuration { config })) = self.metrics("config").await else { return Told::Up(address) };
        match config.elsewhere(&named.host, self.port) {
            None => Told::Up(address),
            Some(found) => Told::Lost(
                fault(Code::TunnelElsewhere, Kind::Cloudflare)
                    .with("host", named.host.clone())
                    .with("found", found)
                    .with("wanted", format!("http://127.0.0.1:{}", self.port)),
            ),
        }
    }
}

impl Routes {
    /// Where a name leads, if that is not the port.
    fn elsewhere(&self, host: &str, port: u16) -> Option<String> {
        let mut ways = self.ingress.iter().filter(|route| route.is_for(host)).peekable();
        let first = ways.peek()?.service.clone();
        (!ways.any(|route| leads_to(&route.service, port))).then_some(first)
    }
}

impl Route {
    fn is_for(&self, host: &str) -> bool {
        let same = |name: &str| name.eq_ignore_ascii_case(host);
        let below = |parent: &str| host.split_once('.').is_some_and(|(_, rest)| rest.eq_ignore_ascii_case(parent));
        self.hostname.is_empty() || same(&self.hostname) || self.hostname.strip_prefix("*.").is_some_and(below)
    }
}

#[async_trait]
impl Engine for Connector {
    async fn ready(&mut self) -> Ready {
        if let Some(named) = &self.named {
            let Some(token) = &named.token else { return no(Code::TunnelTokenMissing) };
            if !is_token(token) {
                return no(Code::TunnelTokenRefused);
            }
            if write_private(&self.token_file, token.expose_secret().trim().as_bytes()).is_err() {
                return Ready::No(Fault::new(Code::SecretNotKept).with("file", self.token_file.display().to_string()));
            }
        }
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|free| free.local_addr());
        let written = write_private(&self.settings, b"{}\n");
        let (Ok(port), Ok(())) = (port, written) else { return no(Code::TunnelEnded) };
        self.metrics = port.port();
        Ready::Start
    }

    fn command(&self) -> Command {
        let metrics = format!("127.0.0.1:{}", self.metrics);
        let mut command = self.tool.command(&[
            "tunnel",
            "--no-autoupdate",
            "--metrics",
            &metrics,
            "--grace-period",
            GRACE,
            "--config",
        ]);
        command.arg(&self.settings);
        // What somebody has set for another tunnel.
        for other in ["TUNNEL_TOKEN", "TUNNEL_TOKEN_FILE", "TUNNEL_URL", "TUNNEL_HOSTNAME", "TUNNEL_LOGLEVEL"] {
            command.env_remove(other);
        }
        if self.named.is_some() {
            command.args(["run", "--token-file"]).arg(&self.token_file);
        } else {
            command.args(["--url", &format!("http://127.0.0.1:{}", self.port)]);
        }
        command
    }

    fn heard(&self, line: &str) -> Option<Told> {
        let refused =
            ["token is not valid", "Invalid tunnel secret", "Unauthorized:"].iter().any(|it| line.contains(it));
        refused.then(|| Told::Over(fault(Code::TunnelTokenRefused, Kind::Cloudflare)))
    }

    async fn look(&self) -> Option<Told> {
        let (fine, readiness) = self.metrics::<Readiness>("ready").await?;
        if !fine || readiness.ready_connections == 0 {
            return Some(Told::Lost(fault(Code::TunnelNotReady, Kind::Cloudflare)));
        }
        let Some(named) = &self.named else {
            let (_, trial) = self.metrics::<Trial>("quicktunnel").await?;
            return public(&format!("https://{}", trial.hostname.trim_start_matches("https://"))).map(Told::Up);
        };
        Some(self.led(named).await)
    }
}

fn no(code: Code) -> Ready {
    Ready::No(fault(code, Kind::Cloudflare))
}

fn no_name(host: &str) -> Fault {
    fault(Code::TunnelNameRefused, Kind::Cloudflare).with("host", host)
}

/// Whether a text can be a tunnel's token: an account, a tunnel and a secret, as JSON in base64.
fn is_token(token: &SecretString) -> bool {
    let text = token.expose_secret().trim();
    let bytes = STANDARD.decode(text).or_else(|_| STANDARD_NO_PAD.decode(text));
    bytes.is_ok_and(|bytes| serde_json::from_slice::<Inside>(&bytes).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_known_by_its_shape() {
        let token = |inside: &str| is_token(&SecretString::from(STANDARD.encode(inside)));
        assert!(token(r#"{"a":"1","t":"2","s":"3","e":"new"}"#));
        assert!(!token(r#"{"a":"1","t":"2"}"#));
        assert!(!is_token(&SecretString::from("75836e06-bcb3-4f73-85ab-5b339aba38de".to_owned())), "the tunnel's id");
    }

    #[test]
    fn a_tunnel_that_leads_elsewhere_is_told_with_where() {
        let routes = |json: &str| serde_json::from_str::<Routes>(json).unwrap();
        let led = routes(
            r#"{"ingress":[{"hostname":"usher.example.com","path":null,"service":"http://localhost:8797"},
            {"hostname":"","service":"http_status:404","originRequest":{}}],"warp-routing":{}}"#,
        );
        assert_eq!(led.elsewhere("usher.example.com", 8797), None);
        assert_eq!(led.elsewhere("usher.example.com", 8123).as_deref(), Some("http://localhost:8797"));
        assert_eq!(led.elsewhere("other.example.com", 8797).as_deref(), Some("http_status:404"));
        assert_eq!(
            routes(r#"{"ingress":[{"hostname":"*.example.com","service":"http://127.0.0.1:8797"}]}"#)
                .elsewhere("usher.example.com", 8797),
            None
        );
        assert_eq!(routes("{}").elsewhere("usher.example.com", 8797), None, "nothing is known");
    }
}
