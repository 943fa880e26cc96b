//! What Alexa is shown before she says a word: whether somebody takes the call, the certificate, and the encryption.

use super::About;
use super::line::{Id, Line, State};
use super::outside::{Place, loopback};
use household::fault::{Code, Fault};
use reach::probe::tls::{Chain, Doubt, Hello, NoCall, Report, Trouble, Version};
use std::net::IpAddr;
use time::OffsetDateTime;
use time::macros::format_description;
use url::Url;

/// What is told about what is shown.
const SHOWN: [Id; 3] = [Id::A7, Id::A8, Id::D5];

/// Looks at the public address as a strict caller does.
pub(super) async fn check(about: &About) -> Vec<Line> {
    let all = |why| std::iter::once(Id::A6).chain(SHOWN).map(|id| Line::skipped(id, why)).collect();
    let Some(address) = about.address() else { return all("no-address") };
    let shared = &about.shared;
    let url = address.parse::<Url>().ok();
    let place = match &url {
        Some(url) => shared.checks.outside.place(url).await,
        None => None,
    };
    let Some(place) = place else { return all("no-name") };
    let begun = shared.clock.monotonic();
    let report = match place.at {
        Some(at) => shared.checks.outside.doctor.examine(&place.host, at, shared.clock.now()).await,
        None => Err(NoCall::NoAnswer),
    };
    let taken = shared.clock.monotonic().saturating_sub(begun).as_millis().to_string();
    match report {
        Ok(report) => {
            lines(about, &place, &report).into_iter().map(|line| line.with("millis", taken.clone())).collect()
        }
        Err(_) => {
            let unseen = no_call(&place, about.outside().await);
            let own = own_listener(about, &place, &unseen).await;
            let shown = own.unwrap_or_else(|| SHOWN.map(|id| Line::skipped(id, "no-connection")).to_vec());
            std::iter::once(unseen).chain(shown).collect()
        }
    }
}

/// What Usher itself shows, where it ends TLS and silence outside says nothing: the certificate can still be told.
async fn own_listener(about: &About, place: &Place, unseen: &Line) -> Option<Vec<Line>> {
    let shared = &about.shared;
    let own = shared.public.address().filter(|_| unseen.state == State::Warn && about.url.is_none())?;
    let report = shared.checks.outside.doctor.examine(&place.host, loopback(own), shared.clock.now()).await.ok()?;
    let shown = lines(about, place, &report).into_iter().filter(|line| line.id != Id::A6);
    Some(shown.collect()).filter(|lines: &Vec<Line>| !lines.is_empty())
}

/// Nobody takes the call, as far as can be seen from here.
pub(super) fn no_call(place: &Place, outside: Option<IpAddr>) -> Line {
    let fault = |code| at(code, place).with("port", place.port.to_string());
    let line = if place.is_telling(outside) {
        Line::fail(Id::A6, fault(Code::WayInClosed))
    } else {
        Line::warn(Id::A6, fault(Code::WayInUnseen))
    };
    let at = place.at.map(|at| at.to_string()).unwrap_or_else(|| "–".to_owned());
    line.with("host", place.host.as_str()).with("at", at)
}

fn at(code: Code, place: &Place) -> Fault {
    Fault::new(code).with("host", place.host.as_str())
}

fn lines(about: &About, place: &Place, report: &Report) -> Vec<Line> {
    let port = place.port.to_string();
    let a6 = || Line::ok(Id::A6).with("host", place.host.as_str()).with("port", port.clone());
    if report.hello == Hello::Silent {
        let silent = Line::fail(Id::A6, at(Code::WayInSilent, place).with("port", &port));
        return std::iter::once(silent).chain(SHOWN.map(|id| Line::explained(id, Id::A6))).collect();
    }
    let refused = match &report.hello {
        Hello::NotTls => Some(at(Code::TlsMissing, place).with("port", &port)),
        Hello::TooOld => Some(at(Code::TlsTooOld, place)),
        Hello::NoCommonCipher => Some(at(Code::TlsRefused, place).with("detail", "no common cipher")),
        // Whoever hangs up after a certificate was shown may have reasons of its own: that it wants one from us, for example.
        Hello::HungUp(detail) => Some(at(Code::TlsRefused, place).with("detail", detail)),
        Hello::Done(_) | Hello::Silent => None,
    };
    let Some(chain) = &report.chain else {
        let fault = refused.unwrap_or_else(|| at(Code::TlsRefused, place).with("detail", "–"));
        return vec![a6(), Line::explained(Id::A7, Id::A8), Line::fail(Id::A8, fault), Line::explained(Id::D5, Id::A8)];
    };
    let is_told = about.shared.skill.has_told(&chain.leaf);
    let a7 = told(certificate(place, chain, is_told), chain, &place.host);
    let a8 = match refused {
        Some(fault) => Line::fail(Id::A8, fault),
        None => encryption(place, report, chain),
    };
    let d5 = Line::ok(Id::D5).with("issuer", chain.said.issuer.as_str()).with("key", chain.said.key.as_str());
    vec![a6(), a7, a8, d5]
}

fn certificate(place: &Place, chain: &Chain, is_told: bool) -> Line {
    let fault = |code| at(code, place);
    if is_told && matches!(chain.trouble, Some(Trouble::SelfSigned | Trouble::Untrusted | Trouble::Incomplete)) {
        return Line::warn(Id::A7, fault(Code::CertificateOnlyTold));
    }
    if let Some(trouble) = &chain.trouble {
        let fault = match trouble {
            Trouble::Ended => fault(Code::CertificateEnded).with("until", day(chain.until)),
            Trouble::NotBegun => fault(Code::CertificateNotBegun).with("from", day(chain.said.not_before)),
            Trouble::OtherNames => fault(Code::CertificateNotForHost).with("names", names(chain)),
            Trouble::SelfSigned => fault(Code::CertificateSelfSigned),
            Trouble::Incomplete => fault(Code::CertificateIncomplete).with("issuer", chain.said.issuer.as_str()),
            Trouble::Disordered => fault(Code::CertificateDisordered),
            Trouble::Untrusted => fault(Code::CertificateUntrusted).with("issuer", chain.said.issuer.as_str()),
            Trouble::WeakKey => fault(Code::CertificateWeak).with("key", chain.said.key.as_str()),
            Trouble::Unfit(detail) => fault(Code::CertificateUnfit).with("detail", detail),
        };
        return Line::fail(Id::A7, fault);
    }
    match chain.doubts.first() {
        Some(Doubt::EndsSoon(days)) => {
            Line::warn(Id::A7, fault(Code::CertificateEndsSoon).with("days", days.to_string()))
        }
        Some(Doubt::Disordered) => Line::warn(Id::A7, fault(Code::CertificateDisordered)),
        None => Line::ok(Id::A7),
    }
}

/// Everything that was measured of it.
fn told(line: Line, chain: &Chain, host: &str) -> Line {
    let kind = match chain.fitting(host) {
        _ if !chain.vouched => "SelfSigned",
        Some(name) if name.starts_with("*.") => "Wildcard",
        Some(_) => "Trusted",
        None => "–",
    };
    line.with("kind", kind)
        .with("names", names(chain))
        .with("issuer", chain.said.issuer.as_str())
        .with("key", chain.said.key.as_str())
        .with("from", day(chain.said.not_before))
        .with("until", day(chain.until))
        .with("chain", chain.length.to_string())
        .with("host", host)
}

fn names(chain: &Chain) -> String {
    if chain.said.names.is_empty() { "?".to_owned() } else { chain.said.names.join(", ") }
}

/// As everybody reads it.
fn day(at: OffsetDateTime) -> String {
    at.format(format_description!("[year]-[month]-[day]")).unwrap_or_default()
}

fn encryption(place: &Place, report: &Report, chain: &Chain) -> Line {
    let yes = |known: Option<bool>| if known == Some(true) { "yes" } else { "no" };
    let line = if report.tls12 == Some(false) {
        Line::fail(Id::A8, at(Code::TlsTooNew, place))
    } else if report.rsa == Some(false) {
        Line::warn(Id::A8, at(Code::TlsNoRsa, place).with("key", chain.said.key.as_str()))
    } else {
        Line::ok(Id::A8)
    };
    let version = if report.hello == Hello::Done(Version::Tls13) { "1.3" } else { "1.2" };
    line.with("version", version).with("tls12", yes(report.tls12)).with("rsa", yes(report.rsa))
}
