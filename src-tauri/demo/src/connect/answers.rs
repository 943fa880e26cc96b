//! What the service answers, call by call.

use std::borrow::Cow;
use std::sync::Arc;

use axum::body::{Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method};
use axum::response::Response;

use super::book::{Book, Link};
use super::pins::Pin;
use super::{Belongs, Desk};
use crate::json::{self as write, Object};
use crate::routes::Query;
use crate::routes::refusal::{done, json, plain, with};

/// The longest body that is read.
const BODY: usize = 64 * 1024;
const PAGE: &str = concat!(include_str!("../../page/form-head.html"), include_str!("../../page/connect-pin.html"));

/// One call, read.
struct Call<'a> {
    method: Method,
    headers: &'a HeaderMap,
    query: Query<'a>,
    form: Query<'a>,
    book: &'a mut Book,
    now: time::OffsetDateTime,
}

pub(super) async fn answer(State(desk): State<Arc<Desk>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, BODY).await else { return plain(413, "") };
    let path = parts.uri.path().to_ascii_lowercase();
    let path: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let form = form(&parts.headers, &body);
    let now = desk.clock.now();
    let mut book = desk.book();
    if let Some(status) = book.trouble {
        return plain(status, "");
    }
    let mut call = Call {
        method: parts.method,
        headers: &parts.headers,
        query: Query::read(parts.uri.query().unwrap_or("")),
        form: Query::read(&form),
        book: &mut book,
        now,
    };
    match path[..] {
        ["pin"] if call.method == Method::GET => with(200, "text/html; charset=utf-8", PAGE),
        ["pin", "confirm"] if call.method == Method::POST => call.entered(),
        // The real service turns away whoever does not say which app it is.
        ["service", ..] if !call.headers.contains_key("x-application") => plain(400, ""),
        ["service", ref rest @ ..] => call.service(rest),
        _ => plain(404, ""),
    }
}

/// A form; the same fields as JSON are written as one.
fn form<'a>(headers: &HeaderMap, body: &'a Bytes) -> Cow<'a, str> {
    let is_json = headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
    if is_json {
        let object: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
        let pairs = object.as_object().into_iter().flatten();
        let pairs = pairs.filter_map(|(name, value)| Some((name.as_str(), value.as_str()?)));
        form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish().into()
    } else {
        String::from_utf8_lossy(body)
    }
}

impl Call<'_> {
    fn service(&mut self, path: &[&str]) -> Response {
        match (self.method.as_str(), path) {
            ("POST", ["user", "authenticate"]) => self.sign_in(),
            ("POST", ["user", "logout"]) => self.sign_out(),
            ("GET", ["user"]) => self.member(),
            ("GET", ["servers"]) => self.servers(),
            ("GET", ["serverauthorizations", "accept"]) => self.accept(),
            ("DELETE", ["serverauthorizations"]) => self.leave(),
            ("POST", ["pin"]) => self.make_pin(),
            ("GET", ["pin"]) => self.poll_pin(),
            ("POST", ["pin", "authenticate"]) => self.redeem_pin(),
            _ => plain(404, ""),
        }
    }

    /// Who is signed in; none unless it is the one whom the call is about.
    fn caller(&self) -> Option<usize> {
        let token = self.headers.get("x-connect-usertoken")?.to_str().ok()?;
        let member = *self.book.tokens.get(token)?;
        let about = self.query.get("userid").or(self.query.get("id"));
        about.is_none_or(|id| self.book.members[member].id == id).then_some(member)
    }

    fn sign_in(&mut self) -> Response {
        let field = |name: &str| self.form.get(name).unwrap_or_default();
        let (name, password) = (field("nameoremail"), field("rawpw"));
        let member = self.book.member(name);
        let right = |place: usize| self.book.members[place].password == password && self.book.members[place].active;
        let Some(member) = member.filter(|place| right(*place)) else { return plain(401, "") };
        let token = self.book.sign_in(member);
        json(write::object(|o| {
            o.text("AccessToken", &token);
            o.object("User", |o| describe(o, self.book, member));
        }))
    }

    fn sign_out(&mut self) -> Response {
        let token = self.headers.get("x-connect-usertoken").and_then(|token| token.to_str().ok());
        match token.and_then(|token| self.book.tokens.remove(token)) {
            Some(_) => done(),
            None => plain(401, ""),
        }
    }

    fn member(&self) -> Response {
        match self.caller() {
            Some(member) => json(write::object(|o| describe(o, self.book, member))),
            None => plain(401, ""),
        }
    }

    fn servers(&self) -> Response {
        let Some(member) = self.caller() else { return plain(401, "") };
        let waiting = self.query.get("status").is_some_and(|status| status.eq_ignore_ascii_case("waiting"));
        let fits = |link: &&Link| link.member == member && (link.belongs == Belongs::Invited) == waiting;
        json(write::list(|l| {
            for link in self.book.links.iter().filter(fits) {
                let server = &self.book.servers[link.server];
                l.object(|o| {
                    o.text("Id", &server.id);
                    o.text("Url", &server.addresses.remote);
                    o.text("Name", &server.name);
                    o.text("AccessKey", &link.key);
                    o.text("SystemId", &server.system);
                    if let Some(local) = &server.addresses.local {
                        o.text("LocalAddress", local);
                    }
                    o.text("UserType", if link.guest { "Guest" } else { "Linked" });
                    o.text("SupporterKey", "");
                });
            }
        }))
    }

    fn accept(&mut self) -> Response {
        let Some(member) = self.caller() else { return plain(401, "") };
        let server = self.query.get("serverid").unwrap_or_default();
        if self.book.accept(server, member) { done() } else { plain(404, "") }
    }

    fn leave(&mut self) -> Response {
        let Some(member) = self.caller() else { return plain(401, "") };
        let (server, name) = (self.query.get("serverid").unwrap_or_default(), self.book.members[member].name);
        if self.book.unlink(server, name) { done() } else { plain(404, "") }
    }

    fn make_pin(&mut self) -> Response {
        let device = self.form.get("deviceid").or(self.query.get("deviceid")).unwrap_or_default();
        if device.is_empty() {
            return plain(400, "");
        }
        let pin = self.book.pins.make(device, self.now);
        json(write::object(|o| {
            o.raw("Id", b"null");
            about_pin(o, &pin, false);
            o.raw("AccessToken", b"null");
        }))
    }

    fn poll_pin(&mut self) -> Response {
        let field = |name: &str| self.query.get(name).unwrap_or_default();
        // Wrong, unknown and forgotten ones are all alike, and without a word.
        let Some(pin) = self.book.pins.find(field("deviceid"), field("pin"), self.now) else { return plain(404, "") };
        let expired = pin.is_expired(self.now) && pin.member.is_none();
        json(write::object(|o| {
            o.text("Id", &pin.number.to_string());
            about_pin(o, &pin, expired);
            // The token itself comes with the exchange; a text in its place is what the service is known to send.
            o.text("AccessToken", "none");
        }))
    }

    fn redeem_pin(&mut self) -> Response {
        let field = |name: &str| self.form.get(name).unwrap_or_default();
        let Some(member) = self.book.pins.take(field("deviceid"), field("pin")) else { return plain(404, "") };
        if !self.book.members[member].active {
            return plain(401, "");
        }
        let token = self.book.sign_in(member);
        json(write::object(|o| {
            o.text("UserId", &self.book.members[member].id);
            o.text("AccessToken", &token);
        }))
    }

    /// The page's button: a member says that the PIN is theirs.
    fn entered(&mut self) -> Response {
        let field = |name: &str| self.form.get(name).unwrap_or_default();
        let Some(member) = self.book.member(field("name")) else { return plain(401, "") };
        if self.book.members[member].password != field("password") {
            return plain(401, "");
        }
        if self.book.pins.confirm(self.form.get("pin").unwrap_or_default(), member, self.now) {
            done()
        } else {
            plain(404, "")
        }
    }
}

fn about_pin(o: &mut Object<'_>, pin: &Pin, expired: bool) {
    o.text("Pin", &pin.pin);
    o.text("DeviceId", &pin.device);
    o.flag("IsExpired", expired);
    o.flag("IsConfirmed", pin.member.is_some());
}

fn describe(o: &mut Object<'_>, book: &Book, member: usize) {
    let member = &book.members[member];
    o.text("Id", &member.id);
    o.text("Name", member.name);
    o.text("Email", member.email);
    o.flag("IsActive", member.active);
}
