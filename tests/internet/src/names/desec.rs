//! deSEC, after <https://desec.readthedocs.io/en/latest/dns/rrsets.html>: domains, and sets of records that are written
//! together.

use super::{Answer, Call, Inner, NARROW, TOKEN};
use axum::http::{Method, StatusCode};
use serde_json::{Value, json};
use std::net::{Ipv4Addr, Ipv6Addr};

/// The account's domains, with the shortest TTL that each allows.
const DOMAINS: [(&str, u64); 2] = [("home.dedyn.io", 60), ("example.net", 3600)];

pub(super) fn answer(inner: &mut Inner, call: &Call) -> Answer {
    let detail = |status: StatusCode, text: &str| (status, json!({ "detail": text }).to_string());
    let token = call.authorization.strip_prefix("Token ");
    if token != Some(TOKEN) && token != Some(NARROW) {
        return detail(StatusCode::UNAUTHORIZED, "Invalid token.");
    }
    let path: Vec<&str> = call.path.iter().map(String::as_str).collect();
    match (call.method.clone(), path.as_slice()) {
        (Method::GET, ["domains"]) => {
            let name = call.query.get("owns_qname").map(String::as_str).unwrap_or_default();
            let mine = DOMAINS.iter().filter(|(domain, _)| owns(domain, name));
            let mine: Vec<Value> =
                mine.map(|(domain, ttl)| json!({ "name": domain, "minimum_ttl": ttl, "published": null })).collect();
            (StatusCode::OK, Value::from(mine).to_string())
        }
        (Method::PUT, ["domains", domain, "rrsets"]) => {
            let Some((domain, least)) = DOMAINS.iter().find(|(mine, _)| mine == domain) else {
                return detail(StatusCode::NOT_FOUND, "Not found.");
            };
            if token == Some(NARROW) {
                return detail(StatusCode::FORBIDDEN, "Insufficient token permissions.");
            }
            write(inner, domain, *least, &call.body)
        }
        (Method::GET, ["domains", domain, "rrsets", subname, kind]) => {
            let name = whole(domain, if *subname == "@" { "" } else { subname });
            match inner.records.iter().find(|record| record.kind == *kind && record.name == name) {
                Some(record) => (StatusCode::OK, json!({ "records": [record.content] }).to_string()),
                None => detail(StatusCode::NOT_FOUND, "Not found."),
            }
        }
        _ => detail(StatusCode::METHOD_NOT_ALLOWED, "Method not allowed."),
    }
}

fn owns(domain: &str, name: &str) -> bool {
    name == domain || name.ends_with(&format!(".{domain}"))
}

fn whole(domain: &str, subname: &str) -> String {
    if subname.is_empty() { domain.to_owned() } else { format!("{subname}.{domain}") }
}

/// All of the sets are written, or none.
fn write(inner: &mut Inner, domain: &str, least: u64, body: &Value) -> Answer {
    let refuse = |why: &str| (StatusCode::BAD_REQUEST, json!([{ "non_field_errors": [why] }]).to_string());
    let Some(sets) = body.as_array() else { return refuse("Expected a list of items.") };
    for set in sets {
        let (Some(kind), Some(subname), Some(records)) =
            (set["type"].as_str(), set["subname"].as_str(), set["records"].as_array())
        else {
            return refuse("This field is required.");
        };
        if !set["ttl"].as_u64().is_some_and(|ttl| (least..=604_800).contains(&ttl)) {
            return refuse("Ensure this value is greater than or equal to the minimum TTL.");
        }
        let name = whole(domain, subname);
        if inner.records.iter().any(|record| record.kind == "CNAME" && record.name == name) {
            return refuse("RRset with conflicting type present: database (CNAME).");
        }
        if !records.iter().all(|record| record.as_str().is_some_and(|record| fits(kind, record))) {
            return refuse("Record content malformed.");
        }
    }
    for set in sets {
        let (kind, ttl) = (set["type"].as_str().unwrap_or_default(), set["ttl"].as_u64().unwrap_or_default());
        let name = whole(domain, set["subname"].as_str().unwrap_or_default());
        inner.remove(kind, &name);
        for record in set["records"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            inner.add(kind, &name, record, ttl, false);
        }
    }
    (StatusCode::OK, body.to_string())
}

fn fits(kind: &str, record: &str) -> bool {
    match kind {
        "A" => record.parse::<Ipv4Addr>().is_ok(),
        "AAAA" => record.parse::<Ipv6Addr>().is_ok(),
        "TXT" => record.len() > 2 && record.starts_with('"') && record.ends_with('"'),
        _ => false,
    }
}
