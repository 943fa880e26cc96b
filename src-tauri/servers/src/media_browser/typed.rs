//! An address as a person types it: a bare name, a name with a port, a path behind a proxy, or all of a URL.
//!
//! What is left out is tried as both servers have it by default: 8096 for HTTP, 8920 for HTTPS, then the web's own ports.

use super::Found;
use super::system_info::identify;
use crate::http::Client;
use household::fault::{Code, Fault};
use std::net::Ipv6Addr;
use tokio::task::JoinSet;
use url::Url;

const HTTP: u16 = 8096;
const HTTPS: u16 = 8920;

/// Every address that a typed one may mean, the likeliest first.
///
/// # Errors
/// [`Code::AddressNotUnderstood`] (`address`).
pub fn meanings(typed: &str) -> Result<Vec<Url>, Fault> {
    meanings_at(typed, HTTP, HTTPS)
}

/// The same for servers that listen on other ports by default.
pub(crate) fn meanings_at(typed: &str, http: u16, https: u16) -> Result<Vec<Url>, Fault> {
    let typed = typed.trim();
    let nonsense = || Fault::new(Code::AddressNotUnderstood).with("address", typed);
    let (scheme, rest) = match typed.split_once("://") {
        Some((scheme, rest)) => (Some(scheme.to_ascii_lowercase()), rest.to_owned()),
        // An IPv6 address is mistaken for a name and a port without its brackets.
        None if typed.parse::<Ipv6Addr>().is_ok() => (None, format!("[{typed}]")),
        None => (None, typed.to_owned()),
    };
    let schemes: &[(&str, u16)] = match scheme.as_deref() {
        None => &[("http", http), ("https", https)],
        Some("http") => &[("http", http)],
        Some("https") => &[("https", https)],
        Some(_) => return Err(nonsense()),
    };
    let mut usual = Vec::new();
    let mut plain = Vec::new();
    for (scheme, port) in schemes {
        let url = Url::parse(&format!("{scheme}://{rest}")).map_err(|_| nonsense())?;
        // Where the scheme's own port is typed, `Url` leaves it out; so does whoever types.
        let names_port = url.port().is_some() || authority(&rest).ends_with(&format!(":{}", web_port(scheme)));
        if !names_port {
            let mut on_usual = url.clone();
            on_usual.set_port(Some(*port)).map_err(|()| nonsense())?;
            usual.push(on_usual);
        }
        plain.push(url);
    }
    // Whoever typed a scheme had a whole address in mind.
    let (first, then) = if scheme.is_some() { (plain, usual) } else { (usual, plain) };
    Ok(first.into_iter().chain(then).collect())
}

/// Asks all that a typed address may mean at once; the likeliest that answers is the one.
///
/// # Errors
/// Those of [`meanings`] and [`identify`], and [`Code::NoServerThere`] (`address`) when something else lives there.
pub async fn look(http: &Client, typed: &str) -> Result<Found, Fault> {
    let ask = |address: Url| {
        let http = http.clone();
        async move { identify(&http, &address).await }
    };
    look_by(typed, meanings(typed)?, ask).await
}

/// The same for servers that are asked otherwise.
pub(crate) async fn look_by<Asking>(
    typed: &str,
    meanings: Vec<Url>,
    ask: impl Fn(Url) -> Asking,
) -> Result<Found, Fault>
where
    Asking: Future<Output = Result<Found, Fault>> + Send + 'static,
{
    let mut asked = JoinSet::new();
    for (place, address) in meanings.into_iter().enumerate() {
        let asking = ask(address);
        asked.spawn(async move { (place, asking.await) });
    }
    let mut answers: Vec<Option<Result<Found, Fault>>> = (0..asked.len()).map(|_| None).collect();
    while let Some(answered) = asked.join_next().await {
        let Ok((place, answer)) = answered else { continue };
        answers[place] = Some(answer);
        // Only a likelier one could still be better.
        let undecided = answers.iter().position(|answer| !matches!(answer, Some(Err(_))));
        if let Some(Some(Ok(found))) = undecided.map(|at| &answers[at]) {
            return Ok(found.clone());
        }
    }
    let faults: Vec<Fault> = answers.into_iter().flatten().filter_map(Result::err).collect();
    Err(most_telling(faults, typed))
}

/// A server that says why it does not answer is more than nobody at home.
fn most_telling(faults: Vec<Fault>, typed: &str) -> Fault {
    let little = [Code::ServerUnreachable, Code::ServerSlow, Code::ServerConfused];
    let telling = |fault: &Fault| little.iter().position(|code| *code == fault.code).unwrap_or(little.len());
    let best = faults.into_iter().rev().max_by_key(telling);
    match best {
        Some(fault) if fault.code == Code::ServerConfused => {
            Fault::new(Code::NoServerThere).with("address", typed.trim())
        }
        Some(fault) => fault,
        None => Fault::new(Code::ServerUnreachable).with("server", typed.trim()),
    }
}

fn authority(rest: &str) -> &str {
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

fn web_port(scheme: &str) -> u16 {
    if scheme == "https" { 443 } else { 80 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(typed: &str) -> Vec<String> {
        meanings(typed).unwrap().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_is_left_out_is_tried() {
        assert_eq!(of(" nas "), ["http://nas:8096/", "https://nas:8920/", "http://nas/", "https://nas/"]);
        assert_eq!(of("192.168.1.5:9000"), ["http://192.168.1.5:9000/", "https://192.168.1.5:9000/"]);
        assert_eq!(of("https://media.example/jellyfin")[..1], ["https://media.example/jellyfin"]);
        assert_eq!(of("http://nas"), ["http://nas/", "http://nas:8096/"]);
        assert_eq!(of("http://nas:80"), ["http://nas/"]);
        assert_eq!(of("nas/emby")[0], "http://nas:8096/emby");
        assert_eq!(of("fd00::5")[0], "http://[fd00::5]:8096/");
        assert_eq!(of("[fd00::5]:9000")[0], "http://[fd00::5]:9000/");
    }

    #[test]
    fn what_can_be_no_server_is_told() {
        for typed in ["", "   ", "ftp://nas", "http://", "two words", "nas:notaport"] {
            assert_eq!(meanings(typed).unwrap_err().code, Code::AddressNotUnderstood, "{typed:?}");
        }
    }
}
