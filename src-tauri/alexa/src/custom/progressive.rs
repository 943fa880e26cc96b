//! A word before the answer: what Alexa says while a server thinks, so that nobody stands before a silent Echo.
//!
//! `POST {context.System.apiEndpoint}/v1/directives` with `VoicePlayer.Speak`, answered with 204. It does not lengthen
//! Alexa's patience of 8 seconds. Its token is good for one request and goes nowhere but to Amazon.

use crate::custom::heard::Api;
use crate::custom::ssml;
use secrecy::ExposeSecret as _;
use serde_json::json;
use std::time::Duration;
use url::Url;

/// Where Alexa's own API is; North America, Europe, the Far East.
const HOSTS: [&str; 3] = ["api.amazonalexa.com", "api.eu.amazonalexa.com", "api.fe.amazonalexa.com"];
/// A word that comes later than this comes after the answer.
const LONGEST: Duration = Duration::from_secs(3);

/// From a locale (`en-US`) to what is said.
type Words = Box<dyn Fn(&str) -> String + Send + Sync>;

/// Says a word before the answer.
pub struct Progressive {
    client: reqwest::Client,
    instead: Option<Url>,
    words: Words,
}

impl std::fmt::Debug for Progressive {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Progressive").field("instead", &self.instead).finish_non_exhaustive()
    }
}

impl Progressive {
    /// Sends with this client, which should follow no redirects. `words` says, in the language of a locale, that it
    /// takes a moment. `instead` takes the place of Amazon's address, for stand-ins.
    pub fn new(
        client: reqwest::Client,
        instead: Option<Url>,
        words: impl Fn(&str) -> String + Send + Sync + 'static,
    ) -> Self {
        Self { client, instead, words: Box::new(words) }
    }

    /// Says that it takes a moment. Whether it was said changes nothing but the log.
    pub(crate) async fn say(&self, api: &Api, request_id: &str, locale: &str) {
        let Some(place) = place(self.instead.as_ref(), &api.endpoint) else {
            tracing::warn!("the request names an address for directives that is not Amazon's");
            return;
        };
        let directive = json!({
            "header": { "requestId": request_id },
            "directive": { "type": "VoicePlayer.Speak", "speech": ssml::speech(&(self.words)(locale), None, locale) },
        });
        let request = self.client.post(place).timeout(LONGEST).bearer_auth(api.token.expose_secret());
        let sent = request.header("content-type", "application/json").body(directive.to_string()).send().await;
        match sent.map(|answer| answer.status().as_u16()) {
            Ok(204 | 200) => {}
            Ok(status) => tracing::debug!(status, "Alexa did not take the word before the answer"),
            Err(error) => tracing::debug!(error = %error.without_url(), "no word could be said before the answer"),
        }
    }
}

/// Where directives go for the API of a request; none if that is not Amazon's.
fn place(instead: Option<&Url>, endpoint: &str) -> Option<Url> {
    const PATH: &str = "/v1/directives";
    if let Some(instead) = instead {
        return instead.join(PATH).ok();
    }
    let endpoint = Url::parse(endpoint).ok()?;
    let is_amazons = endpoint.scheme() == "https"
        && endpoint.port().is_none()
        && endpoint.username().is_empty()
        && endpoint.host_str().is_some_and(|host| HOSTS.contains(&host));
    is_amazons.then(|| endpoint.join(PATH).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_goes_to_amazon_and_nowhere_else() {
        let place = |endpoint| place(None, endpoint).map(|place| place.to_string());
        for good in ["https://api.amazonalexa.com", "https://api.eu.amazonalexa.com/", "https://API.FE.amazonalexa.com"]
        {
            assert!(place(good).is_some_and(|place| place.ends_with(".amazonalexa.com/v1/directives")), "{good}");
        }
        for bad in [
            "http://api.amazonalexa.com",
            "https://api.amazonalexa.com:8443",
            "https://api.amazonalexa.com.example.org",
            "https://example.org/api.amazonalexa.com",
            "https://api.amazonalexa.com@example.org",
            "",
        ] {
            assert_eq!(place(bad), None, "{bad}");
        }
    }
}
