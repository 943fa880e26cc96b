//! The one client there is: Amazon, by the id and the secret that were written into the skill's account linking. Both ways to
//! bring them are taken (RFC 6749, 2.3.1): in the header, and in the form.

use crate::linking::form::Params;
use axum::http::{HeaderMap, header};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq as _;

/// By which Amazon names itself. No secret.
pub const CLIENT_ID: &str = "usher-alexa";
/// What a token is good for: one thing, because there is one.
pub const SCOPE: &str = "control";

/// The client that may ask for tokens.
#[derive(Clone, Debug)]
pub struct Client {
    secret: SecretString,
}

/// Why a client is turned away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stranger {
    /// It is none that is known, or does not know the secret; whether it tried by the header.
    Unknown {
        /// Then RFC 6749 wants the answer to name the way.
        by_header: bool,
    },
    /// It named itself in two ways at once.
    Twofold,
}

impl Client {
    /// The client with this secret.
    pub fn new(secret: SecretString) -> Self {
        Self { secret }
    }

    /// Whether a request comes from it.
    pub(crate) fn check(&self, headers: &HeaderMap, form: &Params<'_>) -> Result<(), Stranger> {
        let mut headers = headers.get_all(header::AUTHORIZATION).iter();
        let unknown = |by_header| Stranger::Unknown { by_header };
        let (id, secret, by_header) = match (headers.next(), headers.next()) {
            (Some(_), Some(_)) => return Err(Stranger::Twofold),
            (Some(header), None) => {
                if form.get("client_secret").is_some() {
                    return Err(Stranger::Twofold);
                }
                let (id, secret) = header.to_str().ok().and_then(basic).ok_or(unknown(true))?;
                // Named again, it must be the same.
                if form.get("client_id").is_some_and(|named| named != id) {
                    return Err(unknown(true));
                }
                (id, secret, true)
            }
            (None, _) => {
                let named = form.get("client_id").zip(form.get("client_secret"));
                let (id, secret) = named.ok_or(unknown(false))?;
                (id.to_owned(), SecretString::from(secret.to_owned()), false)
            }
        };
        let same_secret = secret.expose_secret().as_bytes().ct_eq(self.secret.expose_secret().as_bytes());
        if bool::from(id.as_bytes().ct_eq(CLIENT_ID.as_bytes()) & same_secret) {
            Ok(())
        } else {
            Err(unknown(by_header))
        }
    }
}

/// Id and secret of `Authorization: Basic …`; both were encoded as in a form before.
fn basic(header: &str) -> Option<(String, SecretString)> {
    let (scheme, credentials) = header.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let text = String::from_utf8(STANDARD.decode(credentials.trim()).ok()?).ok()?;
    let (id, secret) = text.split_once(':')?;
    let plain = |text: &str| percent_decode_str(text).decode_utf8().ok().map(|text| text.into_owned());
    Some((plain(id)?, plain(secret)?.into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn headers(values: &[&str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(header::AUTHORIZATION, HeaderValue::from_str(value).unwrap());
        }
        headers
    }

    fn by_header(id: &str, secret: &str) -> String {
        format!("Basic {}", STANDARD.encode(format!("{id}:{secret}")))
    }

    fn checked(values: &[&str], form: &str) -> Result<(), Stranger> {
        let client = Client::new("s3cret-s3cret".to_owned().into());
        client.check(&headers(values), &Params::read(form.as_bytes()).unwrap())
    }

    #[test]
    fn both_ways_to_name_itself_are_taken() {
        let right = by_header(CLIENT_ID, "s3cret-s3cret");
        assert_eq!(checked(&[&right], ""), Ok(()));
        assert_eq!(checked(&[&right.replace("Basic", "basic")], ""), Ok(()));
        assert_eq!(checked(&[&right], "client_id=usher-alexa"), Ok(()), "Amazon names itself again");
        assert_eq!(checked(&[&by_header("usher%2Dalexa", "s3cret%2Ds3cret")], ""), Ok(()));
        assert_eq!(checked(&[], "client_id=usher-alexa&client_secret=s3cret-s3cret"), Ok(()));
    }

    #[test]
    fn whoever_is_not_amazon_is_turned_away() {
        let unknown = |by_header| Err(Stranger::Unknown { by_header });
        for header in [
            by_header(CLIENT_ID, "wrong"),
            by_header("other", "s3cret-s3cret"),
            by_header("", ""),
            "Basic".into(),
            "Basic !!!".into(),
            format!("Basic {}", STANDARD.encode("no colon")),
            format!("Basic {}", STANDARD.encode([0xff, b':', 0xfe])),
            "Bearer s3cret-s3cret".into(),
        ] {
            assert_eq!(checked(&[&header], ""), unknown(true), "{header}");
        }
        for form in [
            "",
            "client_id=usher-alexa",
            "client_secret=s3cret-s3cret",
            "client_id=usher-alexa&client_secret=",
            "client_id=usher-alexa&client_secret=s3cret-s3cre",
            "client_id=usher-alexa&client_secret=S3cret-s3cret",
            "client_id=other&client_secret=s3cret-s3cret",
        ] {
            assert_eq!(checked(&[], form), unknown(false), "{form}");
        }
        let right = by_header(CLIENT_ID, "s3cret-s3cret");
        assert_eq!(checked(&[&right], "client_id=other"), unknown(true));
        assert_eq!(checked(&[&right, &right], ""), Err(Stranger::Twofold));
        assert_eq!(checked(&[&right], "client_secret=s3cret-s3cret"), Err(Stranger::Twofold));
    }
}
