//! What a name leads to, as the world sees it: asked over HTTPS, so that neither this home's router nor its provider answers
//! in the world's place.
//!
//! The resolvers speak the JSON of Google and Cloudflare (<https://developers.google.com/speed/public-dns/docs/doh/json>).

use super::bounded::beginning;
use futures_util::future::join;
use reqwest::header::ACCEPT;
use reqwest::{Client, Url};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Duration;

/// The resolvers that are asked: two, by different people.
pub const RESOLVERS: [&str; 2] = ["https://cloudflare-dns.com/dns-query", "https://dns.google/resolve"];
/// How long a resolver may take.
const LONGEST: Duration = Duration::from_secs(4);
/// More than this is no answer about one name.
const LARGEST: usize = 64 << 10;
/// Status 3 of RFC 1035: the name does not exist.
const NO_SUCH_NAME: u16 = 3;
/// Record types.
const A: u16 = 1;
const TXT: u16 = 16;
const AAAA: u16 = 28;

/// Where a name leads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addresses {
    /// By IPv4.
    pub v4: BTreeSet<Ipv4Addr>,
    /// By IPv6.
    pub v6: BTreeSet<Ipv6Addr>,
}

/// Why a resolver does not say where a name leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// There is no such name.
    NoSuchName,
    /// The resolver could not find it out; the status that it gives (2: those who answer for the name do not).
    Failed(u16),
    /// The resolver did not answer, or made no sense.
    Unreachable,
}

/// What follows from all answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// No resolver could be asked.
    Unknown,
    /// There is no such name.
    NoSuchName,
    /// Those who answer for the name do not.
    Unanswered,
    /// The name is there and leads nowhere.
    Nowhere,
    /// It leads to an address that exists at home only.
    Private(IpAddr),
    /// It has IPv6 addresses only.
    OnlyIpv6(BTreeSet<Ipv6Addr>),
    /// The resolvers name other addresses, with none in common.
    Unsettled(BTreeSet<Ipv4Addr>),
    /// It leads to these addresses.
    Leads(BTreeSet<Ipv4Addr>),
}

impl Addresses {
    /// All of them.
    pub fn all(&self) -> Vec<IpAddr> {
        let v4 = self.v4.iter().copied().map(IpAddr::V4);
        v4.chain(self.v6.iter().copied().map(IpAddr::V6)).collect()
    }
}

/// Asks one resolver about a name.
///
/// # Errors
/// The [`Trouble`] that is in the way.
pub async fn ask(http: &Client, resolver: &Url, name: &str) -> Result<Addresses, Trouble> {
    let (v4, v6) = join(question(http, resolver, name, A), question(http, resolver, name, AAAA)).await;
    let (v4, v6) = (v4?, v6?);
    let addresses = |said: Vec<String>| said.into_iter();
    Ok(Addresses {
        v4: addresses(v4).filter_map(|text| text.parse().ok()).collect(),
        v6: addresses(v6).filter_map(|text| text.parse().ok()).collect(),
    })
}

/// Asks one resolver which texts stand beside a name.
///
/// # Errors
/// The [`Trouble`] that is in the way.
pub async fn texts(http: &Client, resolver: &Url, name: &str) -> Result<Vec<String>, Trouble> {
    let said = question(http, resolver, name, TXT).await?;
    Ok(said.into_iter().map(|text| text.trim_matches('"').to_owned()).collect())
}

/// An answer, as far as it is read.
#[derive(Deserialize)]
struct Answer {
    #[serde(rename = "Status")]
    status: u16,
    #[serde(rename = "Answer", default)]
    records: Vec<Record>,
}

#[derive(Deserialize)]
struct Record {
    #[serde(rename = "type")]
    kind: u16,
    data: String,
}

async fn question(http: &Client, resolver: &Url, name: &str, kind: u16) -> Result<Vec<String>, Trouble> {
    let kind_name = match kind {
        A => "A",
        TXT => "TXT",
        _ => "AAAA",
    };
    let query = [("name", name), ("type", kind_name)];
    let asking = async {
        let asked = http.get(resolver.clone()).query(&query).header(ACCEPT, "application/dns-json");
        let answer = asked.send().await.ok()?;
        if !answer.status().is_success() {
            return None;
        }
        serde_json::from_slice::<Answer>(&beginning(answer, LARGEST).await).ok()
    };
    match tokio::time::timeout(LONGEST, asking).await.ok().flatten() {
        None => Err(Trouble::Unreachable),
        Some(Answer { status: 0, records }) => {
            Ok(records.into_iter().filter(|record| record.kind == kind).map(|record| record.data).collect())
        }
        Some(Answer { status: NO_SUCH_NAME, .. }) => Err(Trouble::NoSuchName),
        Some(Answer { status, .. }) => Err(Trouble::Failed(status)),
    }
}

/// What follows from what the resolvers said.
pub fn finding(answers: &[Result<Addresses, Trouble>]) -> Finding {
    let known: Vec<&Addresses> = answers.iter().filter_map(|answer| answer.as_ref().ok()).collect();
    if known.is_empty() {
        let said = |trouble: fn(&Trouble) -> bool| answers.iter().any(|answer| answer.as_ref().is_err_and(trouble));
        return if said(|trouble| *trouble == Trouble::NoSuchName) {
            Finding::NoSuchName
        } else if said(|trouble| matches!(trouble, Trouble::Failed(_))) {
            Finding::Unanswered
        } else {
            Finding::Unknown
        };
    }
    let v4: BTreeSet<Ipv4Addr> = known.iter().flat_map(|one| one.v4.iter().copied()).collect();
    let v6: BTreeSet<Ipv6Addr> = known.iter().flat_map(|one| one.v6.iter().copied()).collect();
    if let Some(private) = v4.iter().copied().find(|address| !is_public(IpAddr::V4(*address))) {
        return Finding::Private(private.into());
    }
    match (v4.is_empty(), v6.is_empty()) {
        (true, true) => return Finding::Nowhere,
        (true, false) => {
            let private = v6.iter().copied().find(|address| !is_public(IpAddr::V6(*address)));
            return private.map_or(Finding::OnlyIpv6(v6), |private| Finding::Private(private.into()));
        }
        (false, _) => {}
    }
    // Names of large services give everybody other addresses, but then several, and mostly some in common.
    let common = v4.iter().any(|address| known.iter().all(|one| one.v4.contains(address)));
    if common { Finding::Leads(v4) } else { Finding::Unsettled(v4) }
}

/// Whether an address leads somewhere from everywhere.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => {
            let [first, second, ..] = address.octets();
            let carrier = first == 100 && (64..128).contains(&second);
            let reserved = first == 0 || first >= 240;
            let home = address.is_private() || address.is_loopback() || address.is_link_local();
            !(home || address.is_multicast() || carrier || reserved)
        }
        IpAddr::V6(address) => {
            let local = address.is_unique_local() || address.is_unicast_link_local() || address.is_multicast();
            let mapped = address.to_ipv4_mapped();
            !(local || address.is_loopback() || address.is_unspecified())
                && mapped.is_none_or(|mapped| is_public(mapped.into()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leads(v4: &[&str], v6: &[&str]) -> Result<Addresses, Trouble> {
        let v4 = v4.iter().map(|text| text.parse().unwrap()).collect();
        Ok(Addresses { v4, v6: v6.iter().map(|text| text.parse().unwrap()).collect() })
    }

    fn found(answers: &[Result<Addresses, Trouble>]) -> Finding {
        finding(answers)
    }

    #[test]
    fn what_two_resolvers_say_is_put_together() {
        let good = leads(&["203.0.113.7"], &[]);
        let one: BTreeSet<Ipv4Addr> = ["203.0.113.7".parse().unwrap()].into();
        assert_eq!(found(&[good.clone(), good.clone()]), Finding::Leads(one.clone()));
        assert_eq!(found(&[good.clone(), Err(Trouble::Unreachable)]), Finding::Leads(one), "one is enough");
        assert_eq!(found(&[Err(Trouble::Unreachable), Err(Trouble::Unreachable)]), Finding::Unknown);
        assert_eq!(found(&[Err(Trouble::NoSuchName), Err(Trouble::NoSuchName)]), Finding::NoSuchName);
        assert_eq!(found(&[Err(Trouble::Failed(2)), Err(Trouble::Unreachable)]), Finding::Unanswered);
        assert_eq!(found(&[leads(&[], &[]), leads(&[], &[])]), Finding::Nowhere);
        let other = leads(&["198.51.100.1"], &[]);
        assert!(matches!(found(&[good.clone(), other]), Finding::Unsettled(all) if all.len() == 2));
        let more = leads(&["203.0.113.7", "198.51.100.1"], &[]);
        assert!(matches!(found(&[good, more]), Finding::Leads(all) if all.len() == 2));
        let v6 = leads(&[], &["2001:db8::1"]);
        assert!(matches!(found(&[v6.clone(), v6]), Finding::OnlyIpv6(_)));
        let home = leads(&["192.168.1.2"], &["2001:db8::1"]);
        assert!(matches!(found(&[home.clone(), home]), Finding::Private(_)));
    }

    #[test]
    fn addresses_that_exist_at_home_only_are_known() {
        for home in ["10.0.0.1", "172.16.0.1", "192.168.1.1", "100.64.0.1", "127.0.0.1", "169.254.1.1", "0.0.0.0"] {
            assert!(!is_public(home.parse().unwrap()), "{home}");
        }
        for home in ["::1", "fe80::1", "fd00::1", "::ffff:192.168.1.1"] {
            assert!(!is_public(home.parse().unwrap()), "{home}");
        }
        for world in ["8.8.8.8", "100.63.0.1", "100.128.0.1", "172.32.0.1", "2606:4700::1111"] {
            assert!(is_public(world.parse().unwrap()), "{world}");
        }
    }
}
