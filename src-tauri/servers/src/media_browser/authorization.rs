//! Who asks: the headers that every call carries, made once for each signed-in person.
//!
//! `Authorization: MediaBrowser …` is the only way that Jellyfin 12 takes; `X-Emby-Token` is for what sits behind
//! proxies that use `Authorization` for themselves, and for older Emby servers.

use http::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use secrecy::{ExposeSecret, SecretString};

/// The name of the app, as both servers list it among their devices.
pub(crate) const CLIENT: &str = "Usher";

const X_EMBY_TOKEN: HeaderName = HeaderName::from_static("x-emby-token");

/// What stays as it is between the quotes. No comma: older Jellyfin versions split there before they look at quotes.
const QUOTED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// This installation, as it introduces itself to servers.
///
/// Jellyfin ends the former sign-in of the same user and device id, so two installations must not share one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Stays the same for ever.
    pub device_id: String,
    /// What people see in the server's list of devices.
    pub device_name: String,
    /// Usher's version.
    pub version: String,
}

/// The headers of a call, without a token before the sign-in.
pub(crate) fn headers(identity: &Identity, token: Option<&SecretString>) -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(8);
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    if let Some(value) = sensitive(&authorization(identity, token)) {
        headers.insert(AUTHORIZATION, value);
    }
    if let Some(value) = token.and_then(|token| sensitive(token.expose_secret())) {
        headers.insert(X_EMBY_TOKEN, value);
    }
    headers
}

fn authorization(identity: &Identity, token: Option<&SecretString>) -> String {
    let mut text = String::from("MediaBrowser ");
    let fields = [
        ("Client", CLIENT),
        ("Device", identity.device_name.as_str()),
        ("DeviceId", identity.device_id.as_str()),
        ("Version", identity.version.as_str()),
    ];
    for (key, value) in fields.into_iter().chain(token.map(|token| ("Token", token.expose_secret()))) {
        if !text.ends_with(' ') {
            text.push_str(", ");
        }
        text.push_str(key);
        text.push_str("=\"");
        text.extend(utf8_percent_encode(value, QUOTED));
        text.push('"');
    }
    text
}

/// A value that no log shows; none if it cannot be a header at all.
pub(crate) fn sensitive(value: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(value).ok()?;
    value.set_sensitive(true);
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_quotes_and_accents_are_encoded() {
        let identity = Identity {
            device_id: "id-1".to_owned(),
            device_name: "Küche \"klein\", oben".to_owned(),
            version: "0.1.0".to_owned(),
        };
        let headers = headers(&identity, Some(&SecretString::from("abc")));
        assert_eq!(
            headers[AUTHORIZATION],
            "MediaBrowser Client=\"Usher\", Device=\"K%C3%BCche%20%22klein%22%2C%20oben\", DeviceId=\"id-1\", \
             Version=\"0.1.0\", Token=\"abc\""
        );
        assert_eq!(headers["x-emby-token"], "abc");
        assert!(!format!("{headers:?}").contains("abc"));
    }
}
