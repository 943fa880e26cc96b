//! What the world is told when it asks for the public address's name.

use super::About;
use super::line::{Id, Line};
use super::outside::is_dynamic;
use futures_util::future::join_all;
use household::fault::{Code, Fault};
use reach::probe::dns::{Addresses, Finding, Trouble, ask, finding};
use std::net::{IpAddr, Ipv4Addr};
use url::{Host, Url};

/// Whether the name leads to this home, or to whoever stands in for it.
pub(super) async fn check(about: &About) -> Vec<Line> {
    let Some(address) = about.address() else { return vec![Line::skipped(Id::A5, "no-address")] };
    let url = address.parse::<Url>().ok();
    let Some(Host::Domain(host)) = url.as_ref().and_then(Url::host) else {
        return vec![Line::skipped(Id::A5, "no-name")];
    };
    let outside = &about.shared.checks.outside;
    let Ok(http) = outside.client() else { return vec![Line::skipped(Id::A5, "no-internet")] };
    let asked = outside.resolvers().iter().map(|resolver| ask(&http, resolver, host));
    let (answers, own) = futures_util::join!(join_all(asked), about.outside());
    let mut line = line(host, &finding(&answers), own, about.leads_home() || is_dynamic(host)).with("host", host);
    if let Some(own) = own {
        line = line.with("outside", own.to_string());
    }
    for (resolver, answer) in outside.resolvers().iter().zip(&answers) {
        let name = resolver.host_str().unwrap_or_default();
        let name = if name.contains("google") { "google" } else { "cloudflare" };
        line = line.with(name, said(answer));
    }
    vec![line]
}

/// What a resolver said, for people.
fn said(answer: &Result<Addresses, Trouble>) -> String {
    match answer {
        Ok(addresses) => list(addresses.all()),
        Err(Trouble::NoSuchName) => "NXDOMAIN".to_owned(),
        Err(Trouble::Failed(status)) => format!("status {status}"),
        Err(Trouble::Unreachable) => "–".to_owned(),
    }
}

fn list(addresses: impl IntoIterator<Item = IpAddr>) -> String {
    addresses.into_iter().map(|address| address.to_string()).collect::<Vec<_>>().join(", ")
}

fn line(host: &str, finding: &Finding, own: Option<IpAddr>, leads_home: bool) -> Line {
    let fault = |code| Fault::new(code).with("host", host);
    let v4 = |addresses: &std::collections::BTreeSet<Ipv4Addr>| list(addresses.iter().copied().map(IpAddr::V4));
    match finding {
        Finding::Unknown => Line::skipped(Id::A5, "no-internet"),
        Finding::NoSuchName | Finding::Nowhere | Finding::Unanswered => Line::fail(Id::A5, fault(Code::NameUnknown)),
        Finding::Private(address) => Line::fail(Id::A5, fault(Code::NamePrivate).with("address", address.to_string())),
        Finding::OnlyIpv6(_) => Line::warn(Id::A5, fault(Code::NameOnlyIpv6)),
        Finding::Unsettled(addresses) => {
            Line::warn(Id::A5, fault(Code::NameUnsettled).with("addresses", v4(addresses)))
        }
        Finding::Leads(addresses) => {
            let here = |own: IpAddr| addresses.iter().any(|address| IpAddr::V4(*address) == own);
            match own.filter(IpAddr::is_ipv4) {
                // A tunnel's name leads to the tunnel.
                Some(own) if leads_home && !here(own) => {
                    let elsewhere = fault(Code::NameElsewhere).with("outside", own.to_string());
                    Line::fail(Id::A5, elsewhere.with("address", v4(addresses)))
                }
                Some(_) | None => Line::ok(Id::A5).with("address", v4(addresses)),
            }
        }
    }
}
