//! What the browser brings back from Amazon's page, to the listener or pasted by hand.

use super::Page;
use household::fault::{Code, Fault};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use std::fmt;
use subtle::ConstantTimeEq as _;
use url::Url;

/// What came in the address to which the browser was sent back. It prints as dots.
#[derive(Clone, Default, Deserialize)]
pub struct Brought {
    #[serde(default)]
    code: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    error: Option<String>,
}

impl fmt::Debug for Brought {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("••••••")
    }
}

impl Brought {
    /// What an address brought that somebody pasted: all of it, or what follows the question mark.
    ///
    /// # Errors
    /// [`Code::AmazonAddressWrong`] when it is no address to which Amazon sends a browser back.
    pub fn pasted(address: &str) -> Result<Self, Fault> {
        let address = address.trim();
        let query = match Url::parse(address) {
            Ok(url) => url.query().unwrap_or_default().to_owned(),
            Err(_) => address.trim_start_matches('?').to_owned(),
        };
        let mut brought = Self::default();
        for (key, value) in url::form_urlencoded::parse(query.as_bytes()) {
            match &*key {
                "code" => brought.code = value.into_owned(),
                "state" => brought.state = value.into_owned(),
                "error" => brought.error = Some(value.into_owned()),
                _ => {}
            }
        }
        let answers = !brought.code.is_empty() || brought.error.is_some();
        if answers { Ok(brought) } else { Err(Fault::new(Code::AmazonAddressWrong)) }
    }

    /// Whether it answers this page: by the state, which takes as long to compare whatever is wrong with it.
    pub fn answers(&self, page: &Page) -> bool {
        self.state.as_bytes().ct_eq(page.state.expose_secret().as_bytes()).into()
    }

    /// The code.
    ///
    /// # Errors
    /// [`Code::AmazonDenied`] when the person said no, [`Code::AmazonScopeRefused`] when the profile may not ask for what
    /// Usher needs, [`Code::AmazonDown`] when Amazon cannot now, [`Code::AmazonConfused`] (`detail`) for anything else.
    pub fn code(&self) -> Result<SecretString, Fault> {
        match self.error.as_deref() {
            None if self.code.is_empty() => Err(Fault::new(Code::AmazonConfused).with("detail", "no code")),
            None => Ok(self.code.as_str().into()),
            Some("access_denied") => Err(Fault::new(Code::AmazonDenied)),
            Some("invalid_scope") => Err(Fault::new(Code::AmazonScopeRefused)),
            Some("unauthorized_client" | "invalid_client") => Err(Fault::new(Code::AmazonClientRefused)),
            Some("temporarily_unavailable" | "server_error") => Err(Fault::new(Code::AmazonDown)),
            Some(other) => Err(Fault::new(Code::AmazonConfused).with("detail", short(other))),
        }
    }
}

/// A foreign word as it is safe to show.
pub(super) fn short(word: &str) -> String {
    word.chars().filter(|letter| letter.is_ascii_alphanumeric() || "_-. ".contains(*letter)).take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provision::login::{Client, Login, LoginHosts};
    use crate::provision::pace::AmazonPace;
    use async_trait::async_trait;
    use household::clock::{Clock, Pace};
    use std::sync::Arc;
    use std::time::Duration;
    use time::OffsetDateTime;

    struct Still;

    impl Clock for Still {
        fn now(&self) -> OffsetDateTime {
            OffsetDateTime::UNIX_EPOCH
        }

        fn monotonic(&self) -> Duration {
            Duration::ZERO
        }
    }

    #[async_trait]
    impl Pace for Still {
        async fn wait(&self, _long: Duration) {}
    }

    impl AmazonPace for Still {
        fn chance(&self) -> u64 {
            0
        }
    }

    fn page() -> Page {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client { id: "amzn1.application-oa2-client.f".into(), secret: "s".into() };
        #[expect(clippy::disallowed_methods, reason = "it asks nobody")]
        let http = reqwest::Client::new();
        Login::new(http, LoginHosts::of_amazon().unwrap(), client, Arc::new(Still)).page(9090, &[7; 64]).unwrap()
    }

    fn query(page: &Page, name: &str) -> String {
        let mut pairs = page.url.query_pairs();
        pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned()).unwrap()
    }

    #[test]
    fn the_page_asks_for_what_usher_needs_and_with_proof() {
        let page = page();
        assert!(page.url.as_str().starts_with("https://www.amazon.com/ap/oa?"));
        assert_eq!(query(&page, "redirect_uri"), "http://127.0.0.1:9090/cb");
        assert_eq!(query(&page, "response_type"), "code");
        assert_eq!(query(&page, "code_challenge_method"), "S256");
        let wanted = "alexa::ask:skills:readwrite alexa::ask:models:readwrite alexa::ask:skills:test profile";
        assert_eq!(query(&page, "scope"), wanted);
        let shown = format!("{page:?} {:?}", Brought::pasted("?code=ANcode&state=x").unwrap());
        assert!(!shown.contains("ANcode"), "{shown}");
    }

    #[test]
    fn whatever_somebody_pastes_is_taken_if_it_is_the_right_address() {
        let page = page();
        let state = query(&page, "state");
        for right in [
            format!("http://127.0.0.1:9090/cb?code=ANx&scope=profile&state={state}"),
            format!("  http://127.0.0.1:9091/cb?state={state}&code=ANx  \n"),
            format!("?code=ANx&state={state}"),
            format!("code=ANx&state={state}"),
        ] {
            let brought = Brought::pasted(&right).unwrap();
            assert!(brought.answers(&page), "{right}");
            assert_eq!(brought.code().unwrap().expose_secret(), "ANx");
        }
        for wrong in ["", "https://www.amazon.com/ap/oa", "hello", "http://127.0.0.1:9090/cb", "?state=x"] {
            assert_eq!(Brought::pasted(wrong).unwrap_err().code, Code::AmazonAddressWrong, "{wrong}");
        }
        for other in [String::new(), format!("{state}x"), state[1..].to_owned()] {
            assert!(!Brought::pasted(&format!("?code=ANx&state={other}")).unwrap().answers(&page), "{other}");
        }
    }

    #[test]
    fn each_refusal_of_the_page_has_its_fault() {
        for (error, code) in [
            ("access_denied", Code::AmazonDenied),
            ("invalid_scope", Code::AmazonScopeRefused),
            ("unauthorized_client", Code::AmazonClientRefused),
            ("temporarily_unavailable", Code::AmazonDown),
            ("invalid_request", Code::AmazonConfused),
            ("%3Cscript%3E", Code::AmazonConfused),
        ] {
            let fault = Brought::pasted(&format!("?error={error}&error_description=x")).unwrap().code().unwrap_err();
            assert_eq!(fault.code, code, "{error}");
            assert!(!fault.values.values().any(|value| value.contains('<')), "{fault:?}");
        }
    }
}
