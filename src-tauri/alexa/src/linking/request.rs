//! `GET /alexa/authorize?response_type=code&client_id&redirect_uri&state&scope[&code_challenge&code_challenge_method]
//! [&user_locale]`: what the Alexa app asks for (RFC 6749, 4.1.1; RFC 7636, 4.3).
//!
//! Who is not our client, or wants to be sent elsewhere, gets a page and is sent nowhere. Any other mistake goes back to
//! Alexa with its name.

use crate::linking::challenge::Challenge;
use crate::linking::client::{CLIENT_ID, SCOPE};
use crate::linking::form::Params;
use crate::linking::redirect::{Astray, is_alexas};
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;

/// What must not come twice.
const ONCE: [&str; 5] = ["response_type", "scope", "code_challenge", "code_challenge_method", "user_locale"];

/// A request that may go on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Asked {
    /// The way back.
    pub(crate) back: Back,
    /// What the code is to be bound to.
    pub(crate) challenge: Option<Challenge>,
    /// The language that the person reads.
    pub(crate) locale: Option<String>,
}

/// The way back to Alexa.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Back {
    /// One of Alexa's addresses.
    pub(crate) redirect: String,
    /// As it came, letter by letter: read and written again it might be another.
    state: Option<String>,
}

/// Why a request may not go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// It is not from our skill: nobody is sent anywhere.
    Client,
    /// It wants to be sent elsewhere: nobody is. Where, if that is a place of Amazon's.
    Redirect(Option<Astray>),
    /// Alexa is told, at this address.
    Back(String),
}

impl Back {
    /// Where a person goes with their code.
    pub(crate) fn with_code(&self, code: &str) -> String {
        self.with("code", code, None)
    }

    /// Where a person goes when something is wrong; the code is RFC 6749's (4.1.2.1).
    pub(crate) fn with_error(&self, error: &str, about: Option<&str>) -> String {
        self.with("error", error, about)
    }

    fn with(&self, name: &str, value: &str, about: Option<&str>) -> String {
        let mut location = format!("{}?{name}={value}", self.redirect);
        if let Some(about) = about {
            let about: String = form_urlencoded::byte_serialize(about.as_bytes()).collect();
            location = format!("{location}&error_description={about}");
        }
        match &self.state {
            Some(state) => format!("{location}&state={state}"),
            None => location,
        }
    }
}

impl Asked {
    /// Reads a request's query.
    pub(crate) fn read(query: &str, vendor: Option<&str>) -> Result<Self, Wrong> {
        let params = Params::read(query.as_bytes()).ok_or(Wrong::Client)?;
        if params.repeats("client_id") || params.get("client_id") != Some(CLIENT_ID) {
            return Err(Wrong::Client);
        }
        let redirect = params.get("redirect_uri").filter(|_| !params.repeats("redirect_uri"));
        let redirect = redirect.ok_or(Wrong::Redirect(None))?;
        if !is_alexas(redirect, vendor) {
            return Err(Wrong::Redirect(Astray::of(redirect, vendor)));
        }
        let state = if params.repeats("state") { None } else { raw(query, "state") };
        let back = Back { redirect: redirect.to_owned(), state };
        let wrong = |error: &str, about: &str| Wrong::Back(back.with_error(error, Some(about)));
        if params.repeats("state") || params.repeats_any(&ONCE) {
            return Err(wrong("invalid_request", "a parameter comes twice"));
        }
        match params.get("response_type") {
            Some("code") => {}
            Some(_) => return Err(wrong("unsupported_response_type", "response_type must be code")),
            None => return Err(wrong("invalid_request", "response_type is missing")),
        }
        if back.state.is_none() {
            return Err(wrong("invalid_request", "state is missing"));
        }
        if params.get("scope").is_some_and(|scopes| scopes.split(' ').any(|scope| scope != SCOPE)) {
            return Err(wrong("invalid_scope", "there is no such scope"));
        }
        let challenge = Challenge::read(params.get("code_challenge"), params.get("code_challenge_method"))
            .map_err(|about| wrong("invalid_request", about))?;
        let locale = params.get("user_locale").map(|locale| locale.chars().take(16).collect());
        Ok(Self { back, challenge, locale })
    }
}

/// A parameter as it stands in the query; none if it is not there or empty. Letters that no address may hold are written as
/// addresses have them.
fn raw(query: &str, name: &str) -> Option<String> {
    let value =
        query.split('&').find_map(|pair| pair.split_once('=').filter(|(it, _)| *it == name).map(|(_, it)| it))?;
    let mut safe = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_graphic() && !b"\"#<>\\^`{|}".contains(&byte) {
            safe.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(safe, "%{byte:02X}");
        }
    }
    Some(safe).filter(|safe| !safe.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const BACK: &str = "https://layla.amazon.com/api/skill/link/M2ABC";

    fn query(more: &str) -> String {
        let back: String = form_urlencoded::byte_serialize(BACK.as_bytes()).collect();
        format!("client_id={CLIENT_ID}&response_type=code&redirect_uri={back}{more}")
    }

    proptest! {
        #[test]
        fn every_state_comes_back_as_it_was(state in "[!-~]{1,600}") {
            let encoded: String = form_urlencoded::byte_serialize(state.as_bytes()).collect();
            let asked = Asked::read(&query(&format!("&state={encoded}")), None).unwrap();
            let location = asked.back.with_code("c0de");
            prop_assert!(location.ends_with(&format!("&state={encoded}")), "{location}");
        }

        #[test]
        fn nothing_breaks_it_and_nobody_is_sent_elsewhere(query in "\\PC{0,300}") {
            if let Err(Wrong::Back(location)) = Asked::read(&query, None) {
                prop_assert!(is_alexas(location.split('?').next().unwrap(), None));
            }
        }
    }

    #[test]
    fn a_state_is_sent_back_in_the_letters_in_which_it_came() {
        for state in ["a+b/c==", "a%2bb%2FC%3d%3D", "%C3%A4", "x%zz", "~!*'()"] {
            let asked = Asked::read(&query(&format!("&state={state}")), None).unwrap();
            assert!(asked.back.with_code("c0de").ends_with(&format!("?code=c0de&state={state}")), "{state}");
        }
        let asked = Asked::read(&query("&state=ä\"<"), None).unwrap();
        assert!(asked.back.with_code("c").ends_with("&state=%C3%A4%22%3C"));
    }
}
