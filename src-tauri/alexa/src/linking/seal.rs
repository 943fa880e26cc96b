//! What a page carries from one step to the next, sealed: nothing of it is kept here, so that no number of visitors takes
//! room, and none of it can be changed on the way.
//!
//! It is bound to a cookie of the visitor's browser. A page of somebody else cannot send a form in that person's name: it
//! knows no seal for that browser.

use crate::linking::request::Asked;
use crate::linking::token::{Digest, Token};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::hmac;
use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

/// How long a page may stay open.
const LIFE: Duration = Duration::minutes(15);
const PURPOSE: &[u8] = b"usher linking page 1\n";

/// Somebody who is on the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Visit {
    /// What Alexa asked for.
    pub(crate) asked: Asked,
    /// In whose browser: the digest of its cookie.
    browser: Digest,
    /// Until when.
    #[serde(with = "time::serde::timestamp")]
    until: OffsetDateTime,
    /// Whether a code from Usher was typed: they belong to the household.
    pub(crate) admitted: bool,
}

impl Visit {
    /// A new visit in the browser with this cookie.
    pub(crate) fn new(asked: Asked, cookie: &str, now: OffsetDateTime) -> Self {
        Self { asked, browser: Digest::of(cookie), until: now + LIFE, admitted: false }
    }

    /// The same of somebody who has typed a code from Usher.
    pub(crate) fn admitted(self) -> Self {
        Self { admitted: true, ..self }
    }
}

/// What seals visits. It prints as dots.
pub(crate) struct Seal(hmac::Key);

impl Seal {
    /// By this secret, which ends with the program.
    pub(crate) fn new(secret: &[u8; 32]) -> Self {
        Self(hmac::Key::new(hmac::HMAC_SHA256, secret))
    }

    /// A visit as the page carries it.
    pub(crate) fn close(&self, visit: &Visit) -> String {
        // Plain strings and numbers: this cannot fail, and what would come of it opens nothing.
        let text = serde_json::to_vec(visit).unwrap_or_default();
        let signature = hmac::sign(&self.0, &[PURPOSE, &text].concat());
        format!("{}.{}", URL_SAFE_NO_PAD.encode(&text), URL_SAFE_NO_PAD.encode(signature))
    }

    /// The visit that a page carries; none if it was not sealed here, for this browser, or is over.
    pub(crate) fn open(&self, sealed: &str, cookie: &str, now: OffsetDateTime) -> Option<Visit> {
        let (text, signature) = sealed.split_once('.')?;
        let (text, signature) = (URL_SAFE_NO_PAD.decode(text).ok()?, URL_SAFE_NO_PAD.decode(signature).ok()?);
        hmac::verify(&self.0, &[PURPOSE, &text].concat(), &signature).ok()?;
        let visit: Visit = serde_json::from_slice(&text).ok()?;
        (visit.browser == Digest::of(cookie) && now < visit.until).then_some(visit)
    }
}

/// The name of the cookie. Its first letters have browsers take it from this very host over HTTPS only.
pub(crate) const COOKIE: &str = "__Host-usher-link";

/// The browser's cookie among those that it sends.
pub(crate) fn cookie(header: &str) -> Option<&str> {
    let mut pairs = header.split(';').filter_map(|pair| pair.trim().split_once('='));
    let value = pairs.find(|(name, _)| *name == COOKIE)?.1;
    let is_ours = value.len() == 43 && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    is_ours.then_some(value)
}

/// What gives a browser its cookie.
pub(crate) fn set_cookie(value: &Token) -> String {
    let value = value.expose();
    format!("{COOKIE}={value}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age={}", LIFE.whole_seconds())
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    const NOW: OffsetDateTime = datetime!(2026-11-20 18:00 UTC);

    fn visit() -> Visit {
        let query = "client_id=usher-alexa&response_type=code&state=s\
            &redirect_uri=https%3A%2F%2Flayla.amazon.com%2Fapi%2Fskill%2Flink%2FM2ABC";
        Visit::new(Asked::read(query, None).unwrap(), "cookie", NOW)
    }

    #[test]
    fn a_visit_opens_in_its_browser_and_in_time_only() {
        let seal = Seal::new(&[1; 32]);
        let sealed = seal.close(&visit());
        assert_eq!(seal.open(&sealed, "cookie", NOW), Some(visit()));
        assert_eq!(seal.open(&sealed, "another", NOW), None);
        assert_eq!(seal.open(&sealed, "cookie", NOW + LIFE), None);
        assert_eq!(Seal::new(&[2; 32]).open(&sealed, "cookie", NOW), None);
    }

    #[test]
    fn nobody_can_admit_themselves() {
        let seal = Seal::new(&[1; 32]);
        let forged = URL_SAFE_NO_PAD.encode(serde_json::to_vec(&Visit { admitted: true, ..visit() }).unwrap());
        let sealed = seal.close(&visit());
        let (_, signature) = sealed.split_once('.').unwrap();
        assert_eq!(seal.open(&format!("{forged}.{signature}"), "cookie", NOW), None);
        for odd in ["", ".", "a.b", &forged] {
            assert_eq!(seal.open(odd, "cookie", NOW), None, "{odd}");
        }
    }

    #[test]
    fn only_a_cookie_of_ours_is_one() {
        let value = "a".repeat(43);
        assert_eq!(cookie(&format!("x=1; {COOKIE}={value}; y=2")), Some(&*value));
        for odd in ["", "x=1", &format!("{COOKIE}=short"), &format!("{COOKIE}={}", "ä".repeat(21))] {
            assert_eq!(cookie(odd), None, "{odd}");
        }
    }
}
