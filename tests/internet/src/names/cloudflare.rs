//! Cloudflare, after <https://developers.cloudflare.com/api/resources/dns/>: zones, and one record at a time.

use super::{Answer, Call, Inner, NARROW, Record, TOKEN};
use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

const ZONE: &str = "example.org";
const ZONE_ID: &str = "023e105f4ecef8ad9ca31a8372d0c353";

pub(super) fn answer(inner: &mut Inner, call: &Call) -> Answer {
    let token = match call.authorization.strip_prefix("Bearer ") {
        Some(token) if token.len() >= 20 => token,
        _ => return failed(StatusCode::BAD_REQUEST, 6003, "Invalid request headers"),
    };
    if token != TOKEN && token != NARROW {
        return failed(StatusCode::FORBIDDEN, 9109, "Invalid access token");
    }
    let writes = call.method != Method::GET;
    if writes && token == NARROW {
        return failed(StatusCode::FORBIDDEN, 10000, "Authentication error");
    }
    let path: Vec<&str> = call.path.iter().map(String::as_str).collect();
    match (call.method.clone(), path.as_slice()) {
        (Method::GET, ["zones"]) => {
            let wanted = call.query.get("name").map(String::as_str) == Some(ZONE);
            done(if wanted { json!([{ "id": ZONE_ID, "name": ZONE, "status": "active" }]) } else { json!([]) })
        }
        (Method::GET, ["zones", zone, "dns_records"]) if *zone == ZONE_ID => {
            let fits = |record: &&Record| {
                call.query.get("type").is_none_or(|kind| *kind == record.kind)
                    && call.query.get("name").is_none_or(|name| *name == record.name)
            };
            done(inner.records.iter().filter(fits).map(shown).collect())
        }
        (Method::POST, ["zones", zone, "dns_records"]) if *zone == ZONE_ID => add(inner, &call.body),
        (Method::PATCH, ["zones", zone, "dns_records", id]) if *zone == ZONE_ID => change(inner, id, &call.body),
        (Method::DELETE, ["zones", zone, "dns_records", id]) if *zone == ZONE_ID => {
            let before = inner.records.len();
            inner.records.retain(|record| record.id != *id);
            if inner.records.len() == before {
                return failed(StatusCode::NOT_FOUND, 81044, "Record does not exist.");
            }
            done(json!({ "id": id }))
        }
        _ => failed(StatusCode::NOT_FOUND, 7003, "Could not route to the path"),
    }
}

fn add(inner: &mut Inner, body: &Value) -> Answer {
    let text = |key: &str| body[key].as_str().unwrap_or_default().to_owned();
    let (kind, name, content) = (text("type"), text("name"), text("content"));
    let below = name == ZONE || name.ends_with(&format!(".{ZONE}"));
    if !below || content.is_empty() || !matches!(kind.as_str(), "A" | "AAAA" | "TXT") {
        return failed(StatusCode::BAD_REQUEST, 9005, "Content for the record is invalid.");
    }
    if inner.records.iter().any(|record| record.name == name && record.kind == "CNAME") {
        return failed(StatusCode::BAD_REQUEST, 81054, "A CNAME record with that host already exists.");
    }
    if inner.records.iter().any(|one| one.name == name && one.kind == kind && one.content == content) {
        return failed(StatusCode::BAD_REQUEST, 81058, "An identical record already exists.");
    }
    let proxied = body["proxied"].as_bool().unwrap_or_default();
    let record = inner.add(&kind, &name, &content, body["ttl"].as_u64().unwrap_or(1), proxied);
    done(shown(&record))
}

fn change(inner: &mut Inner, id: &str, body: &Value) -> Answer {
    let Some(record) = inner.records.iter_mut().find(|record| record.id == id) else {
        return failed(StatusCode::NOT_FOUND, 81044, "Record does not exist.");
    };
    if let Some(content) = body["content"].as_str() {
        content.clone_into(&mut record.content);
    }
    if let Some(proxied) = body["proxied"].as_bool() {
        record.proxied = proxied;
    }
    done(shown(record))
}

fn shown(record: &Record) -> Value {
    json!({ "id": record.id, "type": record.kind, "name": record.name, "content": record.content, "ttl": record.ttl,
            "proxied": record.proxied })
}

fn done(result: Value) -> Answer {
    (StatusCode::OK, json!({ "success": true, "errors": [], "messages": [], "result": result }).to_string())
}

fn failed(status: StatusCode, code: u32, message: &str) -> Answer {
    let errors = json!([{ "code": code, "message": message }]);
    (status, json!({ "success": false, "errors": errors, "messages": [], "result": null }).to_string())
}
