//! What is hidden in a bundle, as data: each rule finds a piece of text and says what stands there instead.

use regex::Regex;
use std::net::{Ipv4Addr, Ipv6Addr};

/// What stands in place of what is hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Becomes {
    /// Nothing of it.
    Dots,
    /// Its first letters: enough to tell it from others.
    Short(usize),
    /// A number behind this word, the same wherever it stands.
    Named(&'static str),
}

/// A rule. What the group `hide` of the pattern finds is hidden, if it is of that sort.
pub(super) struct Rule {
    pub(super) name: &'static str,
    pattern: &'static str,
    is_one: fn(&str) -> bool,
    pub(super) becomes: Becomes,
}

/// A rule that is ready to be used.
pub(super) struct Ready {
    pub(super) rule: &'static Rule,
    pub(super) finds: Regex,
}

const fn rule(name: &'static str, pattern: &'static str, becomes: Becomes) -> Rule {
    Rule { name, pattern, is_one: |_| true, becomes }
}

/// Every rule, in the order in which they are used: what one has hidden, the next does not see.
pub(super) const RULES: &[Rule] = &[
    rule("private keys", r"(?s)-----BEGIN [A-Z ]*PRIVATE KEY-----(?<hide>.*?)-----END", Becomes::Dots),
    rule("authorization", r"(?i)\b(?:bearer|basic|negotiate)[ :]+(?<hide>[A-Za-z0-9._~+/=|-]{16,})", Becomes::Dots),
    rule("Amazon's tokens", r"\b(?<hide>(?:Atz[a-z]|Atc)\|[A-Za-z0-9_|+/=.-]+)", Becomes::Dots),
    rule("signed tokens", r"\b(?<hide>eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]*)", Becomes::Dots),
    rule("client secrets", r"\b(?<hide>amzn1\.oa2-cs\.v1\.[0-9A-Za-z]+)", Becomes::Dots),
    rule(
        "fields of secrets",
        concat!(
            r#"(?i)\b(?:(?:access|refresh|api|auth|id|x-emby-|x-mediabrowser-|bot|funnel|tunnel)?[_-]?token|(?:client[_-]?)?secret|"#,
            r#"password|passwd|pw|api[_-]?key|authkey|private[_-]?key|cookie|set-cookie|code[_-]verifier)["']?\s*[:=]\s*["']?"#,
            r#"(?<hide>[^\s"'&,;}•]+)"#
        ),
        Becomes::Dots,
    ),
    rule("secrets in addresses", r"[?&](?:code|state|sig|signature|visit|key)=(?<hide>[^&\s\x22'•]+)", Becomes::Dots),
    rule("sign-ins in addresses", r"\b[a-z][a-z0-9+.-]*://(?<hide>[^\s/@\x22]+)@", Becomes::Dots),
    rule("signed streams", r"/stream/(?<hide>[A-Za-z0-9_.-]{16,})", Becomes::Short(4)),
    rule(
        "mail addresses",
        r"(?<hide>[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})\b",
        Becomes::Named("mail"),
    ),
    rule("client ids", r"\bamzn1\.application-oa2-client\.(?<hide>[0-9a-f]{8,})", Becomes::Short(4)),
    rule(
        "Amazon's ids",
        r"\bamzn1\.(?:ask\.(?:device|account|person|skill)|account|echo-api\.(?:request|session))\.(?<hide>[A-Za-z0-9_-]{8,})",
        Becomes::Short(6),
    ),
    rule("developers' ids", r"/api/skill/link/(?<hide>[A-Za-z0-9]{5,})", Becomes::Short(3)),
    rule("folders of people", r"(?:/home/|/Users/|\\Users\\+)(?<hide>[^/\\\s\x22':]+)", Becomes::Named("person")),
    Rule {
        name: "public IPv4 addresses",
        pattern: r"\b(?<hide>[0-9]{1,3}(?:\.[0-9]{1,3}){3})\b",
        is_one: is_public_ipv4,
        becomes: Becomes::Named("address"),
    },
    Rule {
        name: "public IPv6 addresses",
        pattern: r"(?<hide>\b[0-9A-Fa-f]{1,4}:[0-9A-Fa-f:]{2,})",
        is_one: is_public_ipv6,
        becomes: Becomes::Named("address"),
    },
    Rule {
        name: "hosts in addresses",
        pattern: r"\b(?:https?|wss?)://(?<hide>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)",
        is_one: is_somebodys_host,
        becomes: Becomes::Named("host"),
    },
    rule("long keys", r"\b(?<hide>[0-9A-Fa-f]{32,})\b", Becomes::Short(6)),
    rule("long chance", r"\b(?<hide>[A-Za-z0-9_-]{43})\b", Becomes::Short(4)),
];

/// Services that everybody uses: that somebody asks them says nothing about them.
const KNOWN: [&str; 16] = [
    "amazon.com",
    "amazon.co.jp",
    "amazonalexa.com",
    "amazonaws.com",
    "emby.media",
    "jellyfin.org",
    "home-assistant.io",
    "letsencrypt.org",
    "cloudflare.com",
    "cloudflare-dns.com",
    "duckdns.org",
    "desec.io",
    "dns.google",
    "tailscale.com",
    "ngrok.com",
    "github.com",
];

impl Rule {
    /// None for a pattern that makes no sense, which a test rules out.
    pub(super) fn ready(&'static self) -> Option<Ready> {
        Some(Ready { rule: self, finds: Regex::new(self.pattern).ok()? })
    }

    /// Whether something that the pattern has found is hidden.
    pub(super) fn is_one(&self, found: &str) -> bool {
        (self.is_one)(found)
    }
}

fn is_public_ipv4(text: &str) -> bool {
    let Ok(address) = text.parse::<Ipv4Addr>() else { return false };
    let [first, second, ..] = address.octets();
    let shared = first == 100 && (64..128).contains(&second);
    let here = address.is_private() || address.is_loopback() || address.is_link_local() || address.is_unspecified();
    !(here || shared || address.is_multicast() || address.is_broadcast() || first == 0)
}

fn is_public_ipv6(text: &str) -> bool {
    let Ok(address) = text.trim_end_matches(':').parse::<Ipv6Addr>() else { return false };
    // All that are given out so far; what is for a home or a cable, and names in programs, begin otherwise.
    address.segments()[0] & 0xe000 == 0x2000
}

/// A host whose name somebody has chosen.
fn is_somebodys_host(text: &str) -> bool {
    let host = text.to_ascii_lowercase();
    let known = KNOWN.iter().any(|known| {
        // Names of one's own are given below some of them.
        host == *known || (!is_given_out(known) && host.ends_with(&format!(".{known}")))
    });
    let number = host.parse::<Ipv4Addr>().is_ok();
    !(known || number || host.ends_with(".invalid") || host.ends_with(".example"))
}

/// Whether people have names of their own below it.
fn is_given_out(known: &str) -> bool {
    matches!(known, "duckdns.org" | "desec.io")
}

#[cfg(test)]
mod tests {
    use super::super::redaction::Redaction;
    use super::*;

    /// A rule, what it must hide in which texts, and what it must leave as it is.
    type Case = (&'static str, &'static [(&'static str, &'static str)], &'static [&'static str]);

    const CASES: &[Case] = &[
        (
            "private keys",
            &[("-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----", "MIIEvQ")],
            &["-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----"],
        ),
        (
            "authorization",
            &[
                ("authorization Bearer abcdef0123456789abc", "abcdef0123456789abc"),
                ("Basic dXNoZXI6c2VjcmV0czE=", "dXNo"),
            ],
            &["a bearer of good news", "basic authentication", "Bearer •••"],
        ),
        (
            "Amazon's tokens",
            &[("got Atza|IwEBIJx-y_z.", "IwEBIJx"), ("Atzr|IQEBLj", "IQEBLj"), ("Atc|MQEBIA", "MQEBIA")],
            &["Atza is how they begin", "a|b"],
        ),
        (
            "signed tokens",
            &[("token: eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln", "eyJpc3MiOiJ4In0")],
            &["eyJ is no token", "eyJhbGci.x"],
        ),
        ("client secrets", &[("amzn1.oa2-cs.v1.8d3f5a1c9b7e", "8d3f5a1c9b7e")], &["amzn1.oa2-cs"]),
        (
            "fields of secrets",
            &[
                (r#"{"access_token": "abc"}"#, "abc"),
                (r#""clientSecret":"hush""#, "hush"),
                ("password=hunter2", "hunter2"),
                ("X-Emby-Token: f00", "f00"),
                ("api_key=55aa", "55aa"),
                (r#"MediaBrowser Token="55ab""#, "55ab"),
                ("Cookie: usher=77", "usher=77"),
            ],
            &[
                r#""token_type": "Bearer""#,
                r#""accessTokenScheme": "HTTP_BASIC""#,
                "the password is wrong",
                "tokens: 3",
                r#""accessTokenUrl": "/alexa/token""#,
                "secrets in a file",
            ],
        ),
        (
            "secrets in addresses",
            &[("/cb?code=ANabc&x=1", "ANabc"), ("?a=b&state=zz9", "zz9"), ("/x?sig=0af", "0af")],
            &["/cb?error=denied", "state=running", "code=418"],
        ),
        (
            "sign-ins in addresses",
            &[("https://ada:pw@nas.local/x", "ada:pw"), ("http://ada@10.0.0.2", "ada@")],
            &["https://nas.local/a@b", "nobody@ home"],
        ),
        (
            "signed streams",
            &[("GET /stream/eyJ3aGF0IjoiUGljdHVyZSJ9.c2lnbmF0dXJl/index.m3u8", "UGljdHVyZSJ9")],
            &["/stream/ is closed", "/streaming/eyJ3aGF0IjoiUGljdHVy"],
        ),
        (
            "mail addresses",
            &[("of ada@example.com.", "ada@example.com"), ("a.b+c@mail.example.co.uk", "a.b+c")],
            &["usher@home", "@example.com", "3@4"],
        ),
        (
            "client ids",
            &[("amzn1.application-oa2-client.5f1c0a7b3d2e4f68", "0a7b3d2e4f68")],
            &["amzn1.application-oa2-client.", "amzn1.application"],
        ),
        (
            "Amazon's ids",
            &[
                ("amzn1.ask.device.AHVBN6ABCDEFGH", "ABCDEFGH"),
                ("amzn1.ask.skill.3f2504e0-4f89-41d3", "4f89-41d3"),
                ("amzn1.account.AH2Q5K3RUSHER", "3RUSHER"),
            ],
            &["amzn1.ask.device", "amzn1.ask.device.short"],
        ),
        (
            "developers' ids",
            &[("https://layla.amazon.com/api/skill/link/M2ABCDEF123456", "ABCDEF123456")],
            &["/api/skill/link/", "https://layla.amazon.com/api/skill/list/M2ABCDEF123456"],
        ),
        (
            "folders of people",
            &[("/home/ada/.config", "ada"), ("/Users/ada/Library", "ada"), (r"C:\Users\Ada\x", "Ada")],
            &["/home", "home/ada", "/var/users"],
        ),
        (
            "public IPv4 addresses",
            &[("at 203.0.113.9:443", "203.0.113.9"), ("100.128.0.1", "100.128.0.1")],
            &[
                "192.168.1.20",
                "10.0.0.1",
                "172.16.3.4",
                "127.0.0.1:8797",
                "100.64.0.7",
                "0.0.0.0",
                "1.2.3.400",
                "4.9.1",
            ],
        ),
        (
            "public IPv6 addresses",
            &[("[2003:e1:bf00::1]:443", "2003:e1"), ("2001:db8:0:1:2:3:4:5", "2001:db8")],
            &["fe80::1", "fd00:1::2", "at 12:34:56", "::1", "a::b is what Rust has, std::net", "20:15"],
        ),
        (
            "hosts in addresses",
            &[
                ("https://usher.mydomain.org/x", "mydomain"),
                ("https://ada.duckdns.org", "ada"),
                ("wss://nas.local:8123/api", "nas"),
            ],
            &[
                "https://api.amazonalexa.com/v1",
                "https://duckdns.org/",
                "http://127.0.0.1:8096",
                "https://usher.example",
            ],
        ),
        (
            "long keys",
            &[("0123456789abcdef0123456789abcdef", "6789abcdef0123456789abcdef")],
            &["0123456789abcdef", "deadbeef", "12345678901234567890"],
        ),
        (
            "long chance",
            &[("AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE", "IjKlMnOpQrStUv")],
            &["an-ordinary-name-of-something", "supercalifragilisticexpialidocious"],
        ),
    ];

    #[test]
    fn each_rule_hides_what_it_must_and_nothing_else() {
        for (name, hides, keeps) in CASES {
            for (text, secret) in *hides {
                let hidden = Redaction::by(name).hide(text);
                assert!(!hidden.contains(secret), "{name}: {text} became {hidden}");
            }
            for text in *keeps {
                assert_eq!(Redaction::by(name).hide(text), *text, "{name}");
            }
        }
    }

    #[test]
    fn every_rule_is_tried() {
        let tried: Vec<&str> = CASES.iter().map(|(name, ..)| *name).collect();
        let rules: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
        assert_eq!(tried, rules);
        assert_eq!(RULES.iter().filter_map(Rule::ready).count(), RULES.len(), "every pattern makes sense");
        assert!(CASES.iter().all(|(_, hides, keeps)| !hides.is_empty() && !keeps.is_empty()));
    }
}
