//! Which kind of certificate Alexa is told to expect, from the one that is really served.
//!
//! With the wrong kind Alexa hangs up, and neither side says why. So nobody chooses: it follows from the names on the
//! certificate and from whether anybody vouches for it. Getting it is the bridge's business.

use household::fault::{Code, Fault};
use serde::{Deserialize, Serialize};

/// `sslCertificateType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// A public authority vouches for exactly this host.
    Trusted,
    /// A public authority vouches for everything under the host's parent.
    Wildcard,
    /// Nobody vouches for it; Amazon has been told the certificate itself.
    SelfSigned,
}

impl Kind {
    /// As Amazon writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Trusted => "Trusted",
            Self::Wildcard => "Wildcard",
            Self::SelfSigned => "SelfSigned",
        }
    }
}

/// The kind of a certificate with these names, for a host. `is_vouched_for`: its chain ends at a public authority.
///
/// # Errors
/// [`Code::CertificateNotForHost`] when none of the names is the host's.
pub fn kind_of(host: &str, names: &[String], is_vouched_for: bool) -> Result<Kind, Fault> {
    let plain = |name: &str| name.trim_end_matches('.').to_ascii_lowercase();
    let host = plain(host);
    let names: Vec<String> = names.iter().map(|name| plain(name)).collect();
    let parent = host.split_once('.').map(|(_, parent)| format!("*.{parent}"));
    let is_named = names.contains(&host);
    let is_under = parent.is_some_and(|parent| names.contains(&parent));
    match (is_named, is_under) {
        (true, _) | (_, true) if !is_vouched_for => Ok(Kind::SelfSigned),
        (true, _) => Ok(Kind::Trusted),
        (false, true) => Ok(Kind::Wildcard),
        (false, false) => {
            let served = if names.is_empty() { "?".to_owned() } else { names.join(", ") };
            Err(Fault::new(Code::CertificateNotForHost).with("host", host).with("names", served))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_follows_from_the_names_on_the_certificate() {
        let kind = |host: &str, names: &[&str], vouched| {
            let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
            kind_of(host, &names, vouched).map_err(|fault| fault.code)
        };
        assert_eq!(kind("usher.example.org", &["usher.example.org"], true), Ok(Kind::Trusted));
        assert_eq!(kind("Usher.Example.org.", &["*.example.org", "USHER.example.org"], true), Ok(Kind::Trusted));
        assert_eq!(kind("a1b2.ngrok-free.app", &["*.ngrok-free.app", "ngrok-free.app"], true), Ok(Kind::Wildcard));
        assert_eq!(kind("usher.example.org", &["usher.example.org"], false), Ok(Kind::SelfSigned));
        for names in [&["example.org"][..], &["*.org"], &["*.usher.example.org"], &["other.example.org"], &[]] {
            assert_eq!(kind("usher.example.org", names, true), Err(Code::CertificateNotForHost), "{names:?}");
            assert_eq!(kind("usher.example.org", names, false), Err(Code::CertificateNotForHost), "{names:?}");
        }
    }
}
