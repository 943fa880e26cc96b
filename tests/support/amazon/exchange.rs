//! What is asked and what is answered, before it is bytes on a connection.

use super::call::{Call, Place};
use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

/// A call as it arrived.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub(super) call: Call,
    pub(super) place: Place,
    pub(super) path: String,
    pub(super) query: Vec<(String, String)>,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
}

impl Asked {
    /// A parameter of the query.
    pub(super) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// A header, if it is text.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The bearer token.
    pub(super) fn bearer(&self) -> Option<&str> {
        let value = self.header("authorization")?;
        let (scheme, token) = value.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
    }

    /// The body as JSON.
    pub(super) fn json(&self) -> Result<Value, Answer> {
        serde_json::from_slice(&self.body).map_err(|_| {
            Answer::violations(
                400,
                "Request is not valid.",
                &[json!({
                    "code": "CONTENT_PARSE_FAILURE", "message": "Content is not valid JSON."
                })],
            )
        })
    }

    /// The body as a form, or as JSON of texts: Amazon takes either where tokens are asked for.
    pub(super) fn form(&self) -> BTreeMap<String, String> {
        if self.header("content-type").is_some_and(|kind| kind.contains("json")) {
            let value: Value = serde_json::from_slice(&self.body).unwrap_or_default();
            let entries = value.as_object().into_iter().flatten();
            return entries.filter_map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned()))).collect();
        }
        form_urlencoded::parse(&self.body).into_owned().collect()
    }
}

/// An answer.
#[derive(Clone, Debug, Default)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Content,
}

/// What is in it.
#[derive(Clone, Debug, Default)]
pub(super) enum Content {
    #[default]
    Nothing,
    Json(Value),
    Page(String),
}

impl Answer {
    pub(super) fn empty(status: u16) -> Self {
        Self { status, ..Self::default() }
    }

    pub(super) fn json(status: u16, body: Value) -> Self {
        Self { status, body: Content::Json(body), ..Self::default() }
    }

    pub(super) fn page(status: u16, body: String) -> Self {
        Self { status, body: Content::Page(body), ..Self::default() }
    }

    /// An error with nothing but a message.
    pub(super) fn message(status: u16, message: &str) -> Self {
        Self::json(status, json!({ "message": message }))
    }

    /// A refusal that says what is wrong.
    pub(super) fn violations(status: u16, message: &str, violations: &[Value]) -> Self {
        Self::json(status, json!({ "message": message, "violations": violations }))
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// The body as bytes.
    pub(super) fn bytes(&self) -> Vec<u8> {
        match &self.body {
            Content::Nothing => Vec::new(),
            Content::Json(value) => value.to_string().into_bytes(),
            Content::Page(text) => text.clone().into_bytes(),
        }
    }

    /// The body as a value, for those who look at what was answered.
    pub(super) fn value(&self) -> Value {
        match &self.body {
            Content::Nothing => Value::Null,
            Content::Json(value) => value.clone(),
            Content::Page(text) => Value::String(text.clone()),
        }
    }

    /// As it goes out, with this body in place of its own.
    pub(super) fn response(&self, body: Body) -> Response<Body> {
        let mut response = Response::new(body);
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let kind = match &self.body {
            Content::Nothing => None,
            Content::Json(_) => Some("application/json;charset=UTF-8"),
            Content::Page(_) => Some("text/html;charset=UTF-8"),
        };
        let given = self.headers.iter().map(|(name, value)| (*name, value.as_str()));
        let kind = kind.filter(|_| !self.headers.iter().any(|(name, _)| *name == "content-type"));
        for (name, value) in kind.map(|kind| ("content-type", kind)).into_iter().chain(given) {
            if let Ok(value) = HeaderValue::from_str(value) {
                response.headers_mut().insert(HeaderName::from_static(name), value);
            }
        }
        response
    }
}

/// A call that was made, and how it was answered.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Which; none if Amazon has no such thing.
    pub call: Option<Call>,
    /// Its method.
    pub method: Method,
    /// Its path, without the query.
    pub path: String,
    /// Its query.
    pub query: Vec<(String, String)>,
    /// Who calls, by the header `User-Agent`.
    pub agent: String,
    /// What was sent: JSON, or text.
    pub body: Value,
    /// The answer's status; none if there was no answer.
    pub status: Option<u16>,
    /// The answer's body: JSON, or text.
    pub answer: Value,
    /// The switch that was on, by its name.
    pub failure: Option<String>,
    /// When, by the clock's monotonic reading.
    pub at: Duration,
}
