//! The way that a person wants: judged before anything of it is kept, so that a slip of the pen loses nothing.

use crate::api::SecretText;
use crate::api::view::WayWish;
use crate::store::KeptReach;
use household::fault::{Code, Fault};
use std::path::{Component, Path};
use url::Host;

/// The ways that there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum WayName {
    /// Tailscale Funnel.
    Tailscale,
    /// A name of one's own that leads straight to this home.
    Direct,
    /// A Cloudflare Tunnel.
    Cloudflare,
    /// ngrok.
    Ngrok,
    /// A reverse proxy that the person has.
    Proxy,
    /// Certificate files of one's own.
    Files,
}

impl WayName {
    /// All of them.
    pub(crate) const ALL: [Self; 6] =
        [Self::Tailscale, Self::Direct, Self::Cloudflare, Self::Ngrok, Self::Proxy, Self::Files];

    /// The stable name.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Tailscale => "tailscale",
            Self::Direct => "direct",
            Self::Cloudflare => "cloudflare",
            Self::Ngrok => "ngrok",
            Self::Proxy => "proxy",
            Self::Files => "files",
        }
    }

    /// By its stable name; none for one that only a later version knows.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.as_str() == name)
    }
}

/// Who keeps names, and takes a home's address for them.
pub(crate) const PROVIDERS: [&str; 3] = ["duckdns", "desec", "cloudflare"];
/// How a certificate can be proven.
pub(crate) const CHALLENGES: [&str; 3] = ["http", "tls-alpn", "dns"];

/// What is to be kept, and which token with it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Judged {
    pub(crate) way: WayName,
    pub(crate) kept: KeptReach,
    /// Whose token it is, and the token; none leaves the kept one.
    pub(crate) token: Option<(String, SecretText)>,
    /// Whose token must be there already, if none was given.
    pub(crate) needs: Option<String>,
}

/// Whose token a way takes.
pub(crate) fn whose(way: WayName, provider: Option<&str>) -> Option<String> {
    match way {
        WayName::Cloudflare | WayName::Ngrok => Some(way.as_str().to_owned()),
        WayName::Direct => provider.map(of_provider),
        WayName::Tailscale | WayName::Proxy | WayName::Files => None,
    }
}

/// What was wished, without its secrets; none if nothing is.
pub(crate) fn wish_of(kept: &KeptReach) -> Option<WayWish> {
    let host = || kept.host.clone().unwrap_or_default();
    Some(match WayName::named(kept.way.as_deref()?)? {
        WayName::Tailscale => WayWish::Tailscale,
        WayName::Cloudflare => WayWish::Cloudflare { host: kept.host.clone(), token: None },
        WayName::Ngrok => WayWish::Ngrok { host: kept.host.clone(), token: None },
        WayName::Direct => WayWish::Direct {
            host: host(),
            provider: kept.provider.clone(),
            token: None,
            open_port: kept.open_port.unwrap_or(true),
            challenge: kept.challenge.clone(),
            mail: kept.mail.clone(),
        },
        WayName::Proxy => WayWish::Proxy { host: host() },
        WayName::Files => WayWish::Files {
            host: host(),
            chain: kept.chain.clone().unwrap_or_default(),
            key: kept.key.clone().unwrap_or_default(),
        },
    })
}

/// Judges a wish. `before` is what was kept: what the wish does not speak of stays.
///
/// # Errors
/// [`Code::HostUnusable`], [`Code::ProviderUnknown`], [`Code::ChallengeUnknown`], [`Code::CertificateFileMissing`]: each
/// names what was typed.
pub(crate) fn judge(wish: WayWish, before: &KeptReach) -> Result<Judged, Fault> {
    let with =
        |way: WayName, host: Option<String>| KeptReach { way: Some(way.as_str().to_owned()), host, ..before.clone() };
    let judged = |way, kept| Judged { way, kept, token: None, needs: None };
    Ok(match wish {
        WayWish::Tailscale => judged(WayName::Tailscale, with(WayName::Tailscale, None)),
        WayWish::Cloudflare { host, token } => {
            let host = given(host).map(|host| name(&host)).transpose()?;
            // Without a name of one's own it is a trial, which needs no account.
            let needs = host.is_some().then(|| WayName::Cloudflare.as_str().to_owned());
            let kept = with(WayName::Cloudflare, host);
            Judged { needs, token: token_of(WayName::Cloudflare.as_str(), token), ..judged(WayName::Cloudflare, kept) }
        }
        WayWish::Ngrok { host, token } => {
            let kept = with(WayName::Ngrok, given(host).map(|host| name(&host)).transpose()?);
            Judged { token: token_of(WayName::Ngrok.as_str(), token), ..judged(WayName::Ngrok, kept) }
        }
        WayWish::Direct { host, provider, token, open_port, challenge, mail } => {
            let host = name(&host)?;
            let provider =
                given(provider).map(|typed| one_of(&typed, &PROVIDERS, Code::ProviderUnknown)).transpose()?;
            let challenge =
                given(challenge).map(|typed| one_of(&typed, &CHALLENGES, Code::ChallengeUnknown)).transpose()?;
            if challenge.as_deref() == Some("dns") && provider.is_none() {
                let names = PROVIDERS.join(", ");
                return Err(Fault::new(Code::ProviderMissing).with("host", host).with("names", names));
            }
            let whose = provider.as_deref().map(of_provider);
            let kept = KeptReach {
                provider,
                challenge,
                mail: given(mail),
                open_port: Some(open_port),
                ..with(WayName::Direct, Some(host))
            };
            let token = whose.as_deref().and_then(|whose| token_of(whose, token));
            Judged { way: WayName::Direct, kept, token, needs: whose }
        }
        WayWish::Proxy { host } => judged(WayName::Proxy, with(WayName::Proxy, Some(name(&host)?))),
        WayWish::Files { host, chain, key } => {
            let (chain, key) = (file(&chain)?, file(&key)?);
            let kept = KeptReach { chain: Some(chain), key: Some(key), ..with(WayName::Files, Some(name(&host)?)) };
            judged(WayName::Files, kept)
        }
    })
}

/// Whose token it is that a provider of names takes. Cloudflare's differs from that of its tunnels.
pub(crate) fn of_provider(provider: &str) -> String {
    format!("name-{provider}")
}

fn token_of(whose: &str, token: Option<SecretText>) -> Option<(String, SecretText)> {
    token.filter(|token| !token.is_empty()).map(|token| (whose.to_owned(), token))
}

/// What was typed, if it was anything.
fn given(typed: Option<String>) -> Option<String> {
    typed.map(|typed| typed.trim().to_owned()).filter(|typed| !typed.is_empty())
}

fn one_of(typed: &str, known: &[&str], code: Code) -> Result<String, Fault> {
    let wanted = typed.to_lowercase();
    let found = known.iter().find(|known| **known == wanted);
    let unknown = || Fault::new(code).with("name", typed).with("names", known.join(", "));
    found.map(|known| (*known).to_owned()).ok_or_else(unknown)
}

/// A name under which Alexa can call, as it is written in addresses. All of an address may be typed.
fn name(typed: &str) -> Result<String, Fault> {
    let unusable = || Fault::new(Code::HostUnusable).with("host", typed.trim());
    let bare = typed.trim();
    let bare = bare.strip_prefix("https://").unwrap_or(bare).trim_end_matches('/');
    let Ok(Host::Domain(host)) = Host::parse(bare) else { return Err(unusable()) };
    let host = host.trim_end_matches('.');
    let labels: Vec<&str> = host.split('.').collect();
    let fits = |label: &&str| {
        let signs = label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        signs && (1..=63).contains(&label.len()) && !label.starts_with('-') && !label.ends_with('-')
    };
    let public = labels.len() > 1 && !labels.last().is_some_and(|last| AT_HOME.contains(last));
    if public && host.len() <= 253 && labels.iter().all(fits) { Ok(host.to_owned()) } else { Err(unusable()) }
}

/// Ends of names that nobody outside can find.
const AT_HOME: [&str; 9] = ["local", "lan", "home", "internal", "localhost", "localdomain", "arpa", "test", "invalid"];

/// A file on this machine, by all of its path: Usher's own folder changes with how it is started.
fn file(typed: &str) -> Result<String, Fault> {
    let typed = typed.trim();
    let path = Path::new(typed);
    let whole = path.is_absolute() && !path.components().any(|part| part == Component::ParentDir);
    if whole && path.is_file() {
        return Ok(typed.to_owned());
    }
    Err(Fault::new(Code::CertificateFileMissing).with("file", typed))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn direct(host: &str, provider: Option<&str>, challenge: Option<&str>) -> WayWish {
        WayWish::Direct {
            host: host.to_owned(),
            provider: provider.map(str::to_owned),
            token: Some(SecretText::from("s3cret")),
            open_port: true,
            challenge: challenge.map(str::to_owned),
            mail: Some(String::new()),
        }
    }

    impl WayWish {
        fn without_secrets(self) -> Self {
            let Self::Direct { host, provider, open_port, challenge, .. } = self else { panic!() };
            Self::Direct { host, provider, token: None, open_port, challenge, mail: None }
        }
    }

    #[test]
    fn a_name_is_taken_as_it_is_typed_and_written_as_addresses_have_it() {
        for (typed, written) in [
            ("usher.example.org", "usher.example.org"),
            (" Usher.Example.ORG. ", "usher.example.org"),
            ("https://usher.example.org/", "usher.example.org"),
            ("zuhause.bücher.example", "zuhause.xn--bcher-kva.example"),
            ("maya.duckdns.org", "maya.duckdns.org"),
        ] {
            assert_eq!(name(typed).unwrap(), written, "{typed}");
        }
    }

    #[test]
    fn what_is_no_public_name_is_named_and_loses_nothing() {
        let long = format!("{}.example.org", "a".repeat(64));
        for typed in [
            "",
            "  ",
            "usher",
            "192.168.1.10",
            "[::1]",
            "10.0.0.1",
            "nas.local",
            "box.lan",
            "a b.example.org",
            "usher.example.org:8443",
            "usher.example.org/path",
            "-a.example.org",
            "a..example.org",
            "user@example.org",
            "under_score.example.org",
            &long,
            "http://usher.example.org",
        ] {
            let fault = judge(WayWish::Proxy { host: typed.to_owned() }, &KeptReach::default()).unwrap_err();
            assert_eq!((fault.code, fault.values["host"].as_str()), (Code::HostUnusable, typed.trim()), "{typed}");
        }
    }

    #[test]
    fn what_another_way_was_told_stays_and_so_does_what_nobody_knows() {
        let mut before =
            judge(direct("usher.example.org", Some("deSEC"), Some("dns")), &KeptReach::default()).unwrap().kept;
        before.unknown.insert("colour".into(), "blue".into());
        let judged = judge(WayWish::Tailscale, &before).unwrap();
        assert_eq!(judged.kept.way.as_deref(), Some("tailscale"));
        assert_eq!(judged.kept.host, None, "Tailscale gives the name");
        assert_eq!(judged.kept.provider.as_deref(), Some("desec"));
        assert_eq!(judged.kept.unknown["colour"], "blue");
        assert_eq!(wish_of(&before), Some(direct("usher.example.org", Some("desec"), Some("dns")).without_secrets()));
    }

    #[test]
    fn tokens_are_kept_apart_from_the_settings_and_from_each_other() {
        let judged = judge(direct("usher.example.org", Some("cloudflare"), None), &KeptReach::default()).unwrap();
        assert!(!serde_json::to_string(&judged.kept).unwrap().contains("s3cret"));
        assert!(!format!("{judged:?}").contains("s3cret"));
        let tunnel = WayWish::Cloudflare { host: Some("usher.example.org".into()), token: None };
        let tunnel = judge(tunnel, &KeptReach::default()).unwrap();
        assert_eq!(tunnel.needs.as_deref(), Some("cloudflare"));
        assert_ne!(judged.needs, tunnel.needs);
        let trial = judge(WayWish::Cloudflare { host: None, token: None }, &KeptReach::default()).unwrap();
        assert_eq!(trial.needs, None, "a trial needs no account");
    }

    #[test]
    fn an_unknown_provider_or_proof_is_named_with_those_that_there_are() {
        let fault = judge(direct("usher.example.org", Some("dyndns"), None), &KeptReach::default()).unwrap_err();
        assert_eq!((fault.code, fault.values["name"].as_str()), (Code::ProviderUnknown, "dyndns"));
        let fault = judge(direct("usher.example.org", None, Some("mail")), &KeptReach::default()).unwrap_err();
        assert_eq!(fault.values["names"], "http, tls-alpn, dns");
        let fault = judge(direct("usher.example.org", None, Some("dns")), &KeptReach::default()).unwrap_err();
        assert_eq!(fault.code, Code::ProviderMissing);
    }

    #[test]
    fn files_are_named_by_all_of_their_path_and_must_be_there() {
        let folder = tempfile::tempdir().unwrap();
        let chain = folder.path().join("chain.pem");
        std::fs::write(&chain, "").unwrap();
        let chain = chain.display().to_string();
        let wish = |chain: &str, key: &str| WayWish::Files {
            host: "usher.example.org".into(),
            chain: chain.to_owned(),
            key: key.to_owned(),
        };
        assert!(judge(wish(&chain, &chain), &KeptReach::default()).is_ok());
        for missing in ["key.pem", "/nowhere/key.pem", "", folder.path().to_str().unwrap()] {
            let fault = judge(wish(&chain, missing), &KeptReach::default()).unwrap_err();
            assert_eq!((fault.code, fault.values["file"].as_str()), (Code::CertificateFileMissing, missing));
        }
    }
}
