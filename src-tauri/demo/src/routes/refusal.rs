//! How the home says no: the status codes and bodies of both servers.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;

use crate::flavour::Flavour;

/// What a route answers.
pub(crate) type Answer = Result<Response, Refusal>;

/// Why a call is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// 400: the call makes no sense.
    Bad(&'static str),
    /// 401: no token, or not a good one.
    SignIn,
    /// 403: not for this person.
    Forbidden,
    /// Outside the hours of this person: 401 on Emby, which says why in a header, 403 on Jellyfin.
    Hours,
    /// 404: there is no such thing.
    NotFound,
}

impl Refusal {
    pub(crate) fn response(self, flavour: Flavour) -> Response {
        let (status, words) = match self {
            Self::Bad(words) => (400, words),
            Self::SignIn => (401, "Access token is invalid or expired."),
            Self::Forbidden => (403, "Forbidden"),
            Self::Hours if flavour.is_emby() => (401, "Access is not allowed at this time."),
            Self::Hours => (403, ""),
            Self::NotFound => (404, "Not found"),
        };
        // Jellyfin's framework answers 401, 403 and unknown paths without a body, the rest with one fixed sentence.
        let words = if flavour.is_emby() {
            words
        } else if status == 400 {
            "Error processing request."
        } else {
            ""
        };
        let mut response = plain(status, words);
        if self == Self::Hours && flavour.is_emby() {
            response.headers_mut().insert("x-application-error-code", HeaderValue::from_static("ParentalControl"));
        }
        response
    }
}

/// A short text.
pub(crate) fn plain(status: u16, words: &'static str) -> Response {
    with(status, "text/plain; charset=utf-8", words)
}

/// A JSON document.
pub(crate) fn json(bytes: Vec<u8>) -> Response {
    with(200, "application/json; charset=utf-8", bytes)
}

/// Done, and nothing to say.
pub(crate) fn done() -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    response
}

/// An answer of any type.
pub(crate) fn with(status: u16, kind: &'static str, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}
