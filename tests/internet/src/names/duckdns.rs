//! DuckDNS, after <https://www.duckdns.org/spec.jsp>: one call, which answers `OK` or `KO`.

use super::{Answer, Call, Inner, TOKEN};
use axum::http::StatusCode;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

const NAME: &str = "home.duckdns.org";

pub(super) fn answer(inner: &mut Inner, call: &Call) -> Answer {
    let said = |text: &str| (StatusCode::OK, text.to_owned());
    let value = |key: &str| call.query.get(key).map(String::as_str);
    if call.path != ["update"] {
        return (StatusCode::NOT_FOUND, format!("DuckDNS knows no {:?}", call.path));
    }
    if value("token") != Some(TOKEN) || value("domains") != Some("home") {
        return said("KO");
    }
    let clear = value("clear") == Some("true");
    if let Some(text) = value("txt") {
        // Told for the name and every one below it.
        for name in [NAME, "_acme-challenge.home.duckdns.org"] {
            inner.remove("TXT", name);
            if !clear {
                inner.add("TXT", name, text, 60, false);
            }
        }
        return said("OK");
    }
    if clear {
        inner.remove("A", NAME);
        inner.remove("AAAA", NAME);
        return said("OK");
    }
    let v6 = value("ipv6").map(str::parse::<Ipv6Addr>);
    let address = match value("ip").map(str::parse::<IpAddr>) {
        Some(Err(_)) => return said("KO"),
        Some(Ok(address)) => Some(address),
        // It takes the address that the call comes from.
        None if v6.is_none() => Some(IpAddr::V4(Ipv4Addr::LOCALHOST)),
        None => None,
    };
    match v6 {
        Some(Err(_)) => return said("KO"),
        Some(Ok(v6)) => set(inner, IpAddr::V6(v6)),
        None => {}
    }
    if let Some(address) = address {
        set(inner, address);
    }
    said("OK")
}

fn set(inner: &mut Inner, address: IpAddr) {
    let kind = if address.is_ipv4() { "A" } else { "AAAA" };
    inner.remove(kind, NAME);
    inner.add(kind, NAME, &address.to_string(), 60, false);
}
