//! `Authorization: Bearer …`, as Music Assistant and Home Assistant want it.

use crate::media_browser::authorization::sensitive;
use http::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

/// The headers of a call; without a token before the sign-in.
pub(crate) fn headers(token: Option<&SecretString>) -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(4);
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    // One that was pasted from a file may end with a line's end, which neither server takes.
    if let Some(value) = token.and_then(|token| sensitive(&format!("Bearer {}", token.expose_secret().trim()))) {
        headers.insert(AUTHORIZATION, value);
    }
    headers
}
