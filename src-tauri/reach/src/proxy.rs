//! What a reverse proxy that the person has already must be told, to paste: for Caddy, nginx, Traefik and Nginx Proxy Manager.
//!
//! It opens the doors' paths and nothing else, and passes body and headers on as they came. The name that it is made for is
//! the only thing in it that a person has typed, so it is held to what a name may be.

use household::fault::{Code, Fault};
use std::net::SocketAddr;
use url::Host;

/// A reverse proxy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Proxy {
    /// Caddy 2.
    Caddy,
    /// nginx.
    Nginx,
    /// Traefik 2 or 3, by a file of dynamic configuration.
    Traefik,
    /// Nginx Proxy Manager.
    NginxProxyManager,
}

/// A path that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open<'a> {
    /// This path alone.
    Exactly(&'a str),
    /// Everything below; it ends with a slash.
    Below(&'a str),
}

/// What to open, and where it leads.
#[derive(Clone, Copy, Debug)]
pub struct Site<'a> {
    /// The public name.
    pub host: &'a str,
    /// Where the proxy reaches Usher.
    pub usher: SocketAddr,
    /// The doors.
    pub doors: &'a [Open<'a>],
    /// The certificate's chain and key, where the proxy takes them from files; none = where the proxy usually has them.
    pub certificate: Option<(&'a str, &'a str)>,
}

/// What is to be pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// The file it goes to, or the field of the proxy's own page.
    pub place: &'static str,
    /// The text.
    pub text: String,
    /// What is to be entered into other fields of the proxy's own page, by their names there.
    pub fields: Vec<(&'static str, String)>,
}

impl Proxy {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Caddy, Self::Nginx, Self::Traefik, Self::NginxProxyManager];

    /// The stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Caddy => "caddy",
            Self::Nginx => "nginx",
            Self::Traefik => "traefik",
            Self::NginxProxyManager => "nginx-proxy-manager",
        }
    }

    fn place(self) -> &'static str {
        match self {
            Self::Caddy => "/etc/caddy/Caddyfile",
            Self::Nginx => "/etc/nginx/conf.d/usher.conf",
            Self::Traefik => "/etc/traefik/dynamic/usher.yml",
            Self::NginxProxyManager => "Custom Nginx Configuration",
        }
    }

    /// What to paste.
    ///
    /// # Errors
    /// [`Code::EndpointUnusable`] if the name is none that Alexa can call.
    pub fn snippet(self, site: &Site<'_>) -> Result<Snippet, Fault> {
        let host = name(site.host)?;
        let site = Site { host: &host, ..*site };
        let (text, fields) = match self {
            Self::Caddy => (site.fill(include_str!("proxy/Caddyfile"), &site.caddy_paths()), Vec::new()),
            Self::Nginx => (site.fill(include_str!("proxy/nginx.conf"), &site.locations()), Vec::new()),
            Self::Traefik => (site.fill(include_str!("proxy/traefik.yml"), &site.traefik_rule()), Vec::new()),
            Self::NginxProxyManager => {
                (site.fill(include_str!("proxy/manager.conf"), &site.locations()), site.fields())
            }
        };
        Ok(Snippet { place: self.place(), text, fields })
    }
}

impl Site<'_> {
    fn fill(&self, template: &str, doors: &str) -> String {
        let (chain, key) = self.certificate.map_or_else(
            || {
                let folder = format!("/etc/letsencrypt/live/{}", self.host);
                (format!("{folder}/fullchain.pem"), format!("{folder}/privkey.pem"))
            },
            |(chain, key)| (chain.to_owned(), key.to_owned()),
        );
        // Caddy gets its own certificates, unless it is given one.
        let tls = self
            .certificate
            .map_or_else(|| "{\n\t\tkey_type rsa2048\n\t}".to_owned(), |(chain, key)| format!("{chain} {key}"));
        let values = [
            ("{HOST}", self.host),
            ("{USHER}", &self.usher.to_string()),
            ("{DOORS}", doors),
            ("{CHAIN}", &chain),
            ("{KEY}", &key),
            ("{TLS}", &tls),
        ];
        values.iter().fold(template.to_owned(), |text, (name, value)| text.replace(name, value))
    }

    fn locations(&self) -> String {
        let location = |door: &Open<'_>| {
            let place = match door {
                Open::Exactly(path) => format!("= {path}"),
                Open::Below(path) => format!("^~ {path}"),
            };
            format!("location {place} {{\n        proxy_pass http://{};\n    }}", self.usher)
        };
        self.doors.iter().map(location).collect::<Vec<_>>().join("\n    ")
    }

    fn caddy_paths(&self) -> String {
        let path = |door: &Open<'_>| match door {
            Open::Exactly(path) => (*path).to_owned(),
            Open::Below(path) => format!("{path}*"),
        };
        self.doors.iter().map(path).collect::<Vec<_>>().join(" ")
    }

    fn traefik_rule(&self) -> String {
        let path = |door: &Open<'_>| match door {
            Open::Exactly(path) => format!("Path(`{path}`)"),
            Open::Below(path) => format!("PathPrefix(`{path}`)"),
        };
        self.doors.iter().map(path).collect::<Vec<_>>().join(" || ")
    }

    /// The form of Nginx Proxy Manager.
    fn fields(&self) -> Vec<(&'static str, String)> {
        vec![
            ("Domain Names", self.host.to_owned()),
            ("Scheme", "http".to_owned()),
            ("Forward Hostname / IP", self.usher.ip().to_string()),
            ("Forward Port", self.usher.port().to_string()),
        ]
    }
}

/// The name as it may stand in a configuration: a public name, in the letters of DNS.
fn name(host: &str) -> Result<String, Fault> {
    let parsed = Host::parse(host.trim());
    let plain = |name: &String| {
        name.contains('.') && name.bytes().all(|sign| sign.is_ascii_alphanumeric() || b"-.".contains(&sign))
    };
    match parsed {
        Ok(Host::Domain(name)) if plain(&name) => Ok(name),
        _ => Err(Fault::new(Code::EndpointUnusable).with("address", host)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOORS: [Open<'static>; 2] = [Open::Exactly("/alexa/skill"), Open::Below("/stream/")];

    fn snippet(proxy: Proxy, host: &str) -> Result<Snippet, Fault> {
        let usher = SocketAddr::from(([192, 168, 1, 5], 8797));
        proxy.snippet(&Site { host, usher, doors: &DOORS, certificate: None })
    }

    #[test]
    fn each_is_made_for_the_name_the_port_and_the_doors_and_nothing_is_left_to_fill_in() {
        for proxy in Proxy::ALL {
            let Snippet { text, fields, .. } = snippet(proxy, "Usher.Example.com").unwrap();
            let all = format!("{text}{fields:?}");
            for part in ["usher.example.com", "/alexa/skill", "/stream/", "192.168.1.5"] {
                assert!(all.contains(part), "{part} in {all}");
            }
            for left in ["HOST}", "USHER}", "DOORS}", "CHAIN}", "KEY}", "TLS}"] {
                assert!(!all.contains(left), "{left} in {all}");
            }
        }
    }

    #[test]
    fn nothing_but_a_name_gets_into_a_configuration() {
        for host in ["a.b; include /etc/passwd", "a.b\n}", "a.b`)", "127.0.0.1", "localhost", "", "a_b.c", "{HOST}.d"] {
            let refused = snippet(Proxy::Nginx, host).unwrap_err();
            assert_eq!(refused.code, Code::EndpointUnusable, "{host}");
        }
        assert!(snippet(Proxy::Caddy, "müller.example").unwrap().text.starts_with("xn--mller-kva.example"));
    }

    #[test]
    fn indentation_that_traefik_needs_is_that_of_yaml() {
        let text = snippet(Proxy::Traefik, "usher.example.com").unwrap().text;
        assert!(!text.contains('\t'));
        assert!(text.contains("rule: Host(`usher.example.com`) && (Path(`/alexa/skill`) || PathPrefix(`/stream/`))"));
    }
}
