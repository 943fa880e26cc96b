//! Whether a request comes through the public address to our own door, whole and in time.
//!
//! It is knocked without Alexa's signature, so the door must refuse; only our own refusal proves that it was our door. An
//! anonymous knock is what Alexa's would be to everything in between.

use super::About;
use super::line::{Id, Line};
use super::outside::Place;
use super::tls::no_call;
use crate::chance;
use alexa::custom::{PATH, Proof, Proven};
use household::clock::Clock;
use household::fault::{Code, Fault};
use reach::probe::door::{Answer, Between, LONGEST, NoAnswer, between, knock};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Client, Url};
use std::net::SocketAddr;
use std::time::Duration;

/// What is told about a knock.
const ALL: [Id; 5] = [Id::A9, Id::A10, Id::A11, Id::B5, Id::B1];
/// Alexa waits so long.
const TOO_SLOW: Duration = Duration::from_secs(8);
/// From here on somebody should look at it: the answer itself takes its time too.
const SLOW: Duration = Duration::from_secs(3);
/// Apache older than this warns about names, and some callers hang up.
const APACHE: [u32; 3] = [2, 4, 10];

/// A knock, and what came of it.
pub(super) struct Knock {
    pub(super) answer: Result<Answer, NoAnswer>,
    pub(super) proven: Proven,
}

/// Knocks at the public address.
pub(super) async fn check(about: &About) -> Vec<Line> {
    let all = |why| ALL.map(|id| Line::skipped(id, why)).to_vec();
    let Some(address) = about.address() else { return all("no-address") };
    let Some(url) = door_of(&address) else { return all("no-name") };
    let shared = &about.shared;
    let Some(place) = shared.checks.outside.place(&url).await else { return all("no-name") };
    let Some(http) = place.at.and_then(|at| client(about, &place, at)) else { return all("not-from-inside") };
    let knock = knock_at(&http, &url, shared.echos.addresses.proof(), shared.clock.as_ref()).await;
    match &knock.answer {
        Ok(answer) => came(&url, &place, answer, knock.proven),
        Err(NoAnswer::NoConnection) if place.is_telling(about.outside().await) => {
            let closed = no_call(&place, about.outside().await);
            std::iter::once(closed).chain(ALL.map(|id| Line::explained(id, Id::A6))).collect()
        }
        Err(NoAnswer::NoConnection) => all("not-from-inside"),
        Err(NoAnswer::TookTooLong) => {
            let seconds = LONGEST.as_secs().to_string();
            only(Line::fail(Id::B5, at(Code::DoorSlow, &place).with("seconds", &seconds)).with("seconds", seconds))
        }
        Err(NoAnswer::Broke) => {
            let fault = at(Code::DoorOfAnother, &place).with("status", "–").with("by", "?");
            only(Line::fail(Id::A9, fault))
        }
    }
}

/// Where the skill's door is behind an address, which may already be it.
fn door_of(address: &str) -> Option<Url> {
    let base = address.trim().trim_end_matches('/');
    let whole = if base.ends_with(PATH) { base.to_owned() } else { format!("{base}{PATH}") };
    whole.parse().ok().filter(|url: &Url| url.host_str().is_some())
}

/// Knocks as a stranger does who can recognise our door.
pub(super) async fn knock_at(http: &Client, url: &Url, proof: &Proof, clock: &dyn Clock) -> Knock {
    let nonce = chance::bytes();
    let (headers, body) = proof.unsigned(nonce);
    let headers: HeaderMap = headers
        .into_iter()
        .filter_map(|(name, value)| Some((HeaderName::from_static(name), HeaderValue::try_from(value).ok()?)))
        .collect();
    let answer = knock(http, url, headers, body, || clock.monotonic()).await;
    let proven = answer.as_ref().map_or(Proven::Nothing, |answer| proof.proven(nonce, &answer.body));
    Knock { answer, proven }
}

/// A client that calls the place whatever its certificate: that is told elsewhere.
fn client(about: &About, place: &Place, at: SocketAddr) -> Option<Client> {
    let outside = &about.shared.checks.outside;
    let tls = outside.doctor.indifferent(about.shared.clock.now())?;
    let client = Client::builder().tls_backend_preconfigured(tls).redirect(reqwest::redirect::Policy::none());
    let client = client.connect_timeout(Duration::from_secs(3)).http1_only().referer(false).no_proxy();
    client.resolve(&place.host, at).build().ok()
}

fn at(code: Code, place: &Place) -> Fault {
    Fault::new(code).with("host", place.host.as_str())
}

/// What follows from an answer.
fn came(url: &Url, place: &Place, answer: &Answer, proven: Proven) -> Vec<Line> {
    let status = answer.status.to_string();
    let taken = answer.taken.as_millis().to_string();
    let measured = |line: Line| line.with("status", status.clone()).with("millis", taken.clone());
    let changed = |code| only(measured(Line::fail(Id::B1, at(code, place))));
    match proven {
        Proven::Whole => {
            let server = answer.server.as_deref();
            vec![
                measured(Line::ok(Id::A9)),
                web_server(server),
                Line::ok(Id::A11).with("address", url.as_str()),
                measured(in_time(place, answer.taken)),
                Line::ok(Id::B1),
            ]
        }
        Proven::BodyChanged => changed(Code::DoorBodyChanged),
        Proven::HeadersChanged | Proven::HeadersMissing => changed(Code::DoorHeadersStripped),
        Proven::Another => {
            let fault = at(Code::DoorOfAnother, place).with("status", &status).with("by", "Usher");
            only(measured(Line::fail(Id::A9, fault)))
        }
        Proven::Nothing => only(measured(stranger(url, place, answer))),
    }
}

/// Somebody else has answered.
fn stranger(url: &Url, place: &Place, answer: &Answer) -> Line {
    let status = answer.status.to_string();
    let fault = |code| at(code, place).with("status", status.as_str()).with("address", url.as_str());
    match between(answer, url) {
        Between::Challenge(by) => Line::fail(Id::A9, fault(Code::DoorChallenged).with("by", by)),
        Between::SignIn(by) => Line::fail(Id::A9, fault(Code::DoorSignIn).with("by", by)),
        Between::Deserted => Line::fail(Id::A9, fault(Code::DoorDeserted)),
        Between::Somebody(by) => Line::fail(Id::A9, fault(Code::DoorOfAnother).with("by", by)),
        Between::Moved(to) => Line::fail(Id::A11, fault(Code::DoorMoved).with("to", to.as_str())),
        Between::NotThere => Line::fail(Id::A11, fault(Code::DoorNotThere)),
    }
}

fn in_time(place: &Place, taken: Duration) -> Line {
    let fault = || at(Code::DoorSlow, place).with("seconds", taken.as_secs().to_string());
    if taken > TOO_SLOW {
        Line::fail(Id::B5, fault())
    } else if taken > SLOW {
        Line::warn(Id::B5, fault())
    } else {
        Line::ok(Id::B5)
    }
}

/// Whether it is a web server that Alexa understands, as far as it says which.
fn web_server(server: Option<&str>) -> Line {
    let version = server.and_then(|server| server.strip_prefix("Apache/"));
    let digits = version.map(|version| version.split(|sign: char| !(sign.is_ascii_digit() || sign == '.')).next());
    let numbers: Option<Vec<u32>> =
        digits.flatten().map(|digits| digits.split('.').filter_map(|part| part.parse().ok()).collect());
    let line = match (server, numbers) {
        (Some(server), Some(numbers)) if numbers.as_slice() < &APACHE[..] => {
            Line::warn(Id::A10, Fault::new(Code::OldWebServer).with("server", server))
        }
        _ => Line::ok(Id::A10),
    };
    line.with("server", server.unwrap_or("–"))
}

/// A line that explains all the others.
fn only(line: Line) -> Vec<Line> {
    let cause = line.id;
    let others = ALL.into_iter().filter(|id| *id != cause).map(|id| Line::explained(id, cause));
    let mut lines: Vec<Line> = others.chain([line]).collect();
    lines.sort_by_key(|line| ALL.iter().position(|id| *id == line.id));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_door_is_found_behind_every_way_to_write_the_address() {
        let whole = "https://usher.example.org/alexa/skill";
        for typed in ["https://usher.example.org", "https://usher.example.org/", whole, " https://usher.example.org "] {
            assert_eq!(door_of(typed).unwrap().as_str(), whole, "{typed}");
        }
        assert_eq!(door_of("usher"), None);
    }

    #[test]
    fn only_an_apache_that_is_known_to_be_old_is_old() {
        let old = |server: &str| web_server(Some(server)).fault.is_some();
        assert!(old("Apache/2.2.15 (CentOS)"));
        assert!(old("Apache/2.4.6"));
        for good in ["Apache/2.4.10", "Apache/2.4.57 (Debian)", "Apache/3.0", "nginx/1.2.3", "Apache"] {
            assert!(!old(good), "{good}");
        }
    }
}
