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

/// What people paste that leads elsewhere, though it looks like a name and a port.
const OTHER_SCHEMES: [&str; 8] = ["mailto", "javascript", "file", "data", "tel", "about", "ftp", "smb"];

/// Every address that a typed one may mean, the likeliest first.
///
/// # Errors
/// [`Code::AddressMissing`], [`Code::AddressWithSpaces`], [`Code::AddressNotWeb`], [`Code::AddressWithSignIn`],
/// [`Code::AddressPort`], [`Code::AddressOfOneLink`], and [`Code::AddressNotUnderstood`] (`address`) for anything else.
pub fn meanings(typed: &str) -> Result<Vec<Url>, Fault> {
    meanings_at(typed, HTTP, HTTPS)
}

/// The same for servers that listen on other ports by default.
fn meanings_at(typed: &str, http: u16, https: u16) -> Result<Vec<Url>, Fault> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Fault::new(Code::AddressMissing));
    }
    let (scheme, rest) = parts(typed)?;
    check(typed, &rest)?;
    let nonsense = || Fault::new(Code::AddressNotUnderstood).with("address", typed);
    let schemes: &[(&str, u16)] = match scheme {
        None => &[("http", http), ("https", https)],
        Some(Web::Http) => &[("http", http)],
        Some(Web::Https) => &[("https", https)],
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

#[derive(Clone, Copy)]
enum Web {
    Http,
    Https,
}

/// The scheme, if one was typed, and what comes behind its slashes, however many there are.
fn parts(typed: &str) -> Result<(Option<Web>, String), Fault> {
    let bare = |typed: &str| Ok((None, typed.trim_start_matches('/').to_owned()));
    let other = |scheme: &str| Err(Fault::new(Code::AddressNotWeb).with("scheme", scheme));
    // An IPv6 address is mistaken for a name and a port without its brackets.
    if typed.parse::<Ipv6Addr>().is_ok() {
        return Ok((None, format!("[{typed}]")));
    }
    let Some((before, after)) = typed.split_once(':') else { return bare(typed) };
    let scheme = before.to_ascii_lowercase();
    match scheme.as_str() {
        "http" => Ok((Some(Web::Http), after.trim_start_matches('/').to_owned())),
        "https" => Ok((Some(Web::Https), after.trim_start_matches('/').to_owned())),
        _ if after.starts_with("//") || OTHER_SCHEMES.contains(&scheme.as_str()) => other(&scheme),
        _ => bare(typed),
    }
}

/// What can be told better than that it is not understood.
fn check(typed: &str, rest: &str) -> Result<(), Fault> {
    let authority = authority(rest);
    if let Some((_, host)) = authority.rsplit_once('@') {
        // Whatever stands before may be a password: it must not be shown again.
        return Err(Fault::new(Code::AddressWithSignIn).with("host", host));
    }
    if typed.contains(char::is_whitespace) {
        return Err(Fault::new(Code::AddressWithSpaces).with("address", typed));
    }
    let inside = authority.trim_start_matches('[').split(']').next().unwrap_or_default();
    let of_one_link = |ip: Ipv6Addr| ip.is_unicast_link_local();
    if inside.split_once('%').map_or(inside, |(ip, _)| ip).parse().is_ok_and(of_one_link) {
        return Err(Fault::new(Code::AddressOfOneLink).with("address", inside));
    }
    let behind = if authority.starts_with('[') { authority.split(']').nth(1).unwrap_or_default() } else { authority };
    if let Some((_, port)) = behind.split_once(':')
        && !port.is_empty()
        && !port.parse::<u16>().is_ok_and(|port| port > 0)
    {
        return Err(Fault::new(Code::AddressPort).with("port", port));
    }
    Ok(())
}

/// Asks all that a typed address may mean at once; the likeliest that answers is the one.
///
/// # Errors
/// Those of [`meanings`] and [`identify`], and [`Code::NoServerThere`] (`address`) when something else lives there.
pub async fn look(http: &Client, typed: &str) -> Result<Found, Fault> {
    look_by(http, typed, (HTTP, HTTPS), |http, address| async move { identify(&http, &address).await }).await
}

/// The same for servers that listen on other ports by default, and are asked otherwise.
pub(crate) async fn look_by<Asking>(
    http: &Client,
    typed: &str,
    (plain, encrypted): (u16, u16),
    ask: impl Fn(Client, Url) -> Asking,
) -> Result<Found, Fault>
where
    Asking: Future<Output = Result<Found, Fault>> + Send + 'static,
{
    let mut asked = JoinSet::new();
    for (place, address) in meanings_at(typed, plain, encrypted)?.into_iter().enumerate() {
        let asking = ask(http.clone(), address);
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
    fn what_can_be_no_server_is_told_with_what_to_do() {
        let of = |typed: &str| {
            let fault = meanings(typed).unwrap_err();
            let value = fault.values.values().next().cloned().unwrap_or_default();
            (fault.code, value)
        };
        let is = |code: Code, value: &str| (code, value.to_owned());
        assert_eq!(of("   "), is(Code::AddressMissing, ""));
        assert_eq!(of("two words"), is(Code::AddressWithSpaces, "two words"));
        assert_eq!(of("http://nas :8096"), is(Code::AddressWithSpaces, "http://nas :8096"));
        assert_eq!(of("mailto:maya@example.org"), is(Code::AddressNotWeb, "mailto"));
        assert_eq!(of("ftp://nas"), is(Code::AddressNotWeb, "ftp"));
        assert_eq!(of("http://maya:light house@nas:8096"), is(Code::AddressWithSignIn, "nas:8096"));
        assert_eq!(of("maya@nas"), is(Code::AddressWithSignIn, "nas"));
        assert_eq!(of("nas:notaport"), is(Code::AddressPort, "notaport"));
        assert_eq!(of("http://nas:80961"), is(Code::AddressPort, "80961"));
        assert_eq!(of("[fd00::5]:0"), is(Code::AddressPort, "0"));
        assert_eq!(of("fe80::1%eth0"), is(Code::AddressOfOneLink, "fe80::1%eth0"));
        assert_eq!(of("http://[fe80::1]:8096"), is(Code::AddressOfOneLink, "fe80::1"));
        for typed in ["http://", "https:///", "[fd00", "a<b"] {
            assert_eq!(of(typed), is(Code::AddressNotUnderstood, typed));
        }
    }

    #[test]
    fn an_address_that_was_typed_in_haste_is_understood() {
        assert_eq!(of("http:/nas:8096")[0], "http://nas:8096/");
        assert_eq!(of("HTTP://NAS:8096/")[0], "http://nas:8096/");
        assert_eq!(of("//nas:8096")[0], "http://nas:8096/");
        assert_eq!(of("attic.local")[0], "http://attic.local:8096/");
        assert_eq!(of("https://[fd00::5]:8920/emby"), ["https://[fd00::5]:8920/emby"]);
    }
}
