//! Emby Connect, the service on the internet that knows which Emby servers somebody belongs to, and vouches for them
//! there.
//!
//! It never learns a password of a server, and a server never learns one of Connect: the service keeps a key for each
//! member and server, which the server takes in exchange for a token of its own ([`exchange`]).

mod exchange;
mod member;
mod offers;
mod pin;

pub use exchange::exchange;
pub use member::Member;
pub use offers::{Belongs, Offer};
pub use pin::{Asked, LIFE as PIN_LIFE, Pin};

use crate::call::{CallError, Caller};
use crate::http::Client;
use crate::media_browser::authorization::{CLIENT, sensitive};
use household::fault::{Code, Fault};
use http::header::{ACCEPT, HeaderMap, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

/// Where the service is.
pub const SERVICE_URL: &str = "https://connect.emby.media/service/";
/// Where a person enters a PIN.
pub const PIN_URL: &str = "https://emby.media/pin";

const APPLICATION: HeaderName = HeaderName::from_static("x-application");
const USER_TOKEN: HeaderName = HeaderName::from_static("x-connect-usertoken");

/// The way to the service.
#[derive(Clone, Debug)]
pub struct Connect {
    caller: Caller,
    headers: HeaderMap,
}

impl Connect {
    /// The service at an address; [`SERVICE_URL`] but for tests.
    pub fn at(http: Client, service: &Url, version: &str) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if let Ok(application) = HeaderValue::from_str(&format!("{CLIENT}/{version}")) {
            headers.insert(APPLICATION, application);
        }
        Self { caller: Caller::new(http, service.as_str()), headers }
    }

    /// The headers of a call for somebody who is signed in.
    fn headers_of(&self, token: &SecretString) -> HeaderMap {
        let mut headers = self.headers.clone();
        if let Some(token) = sensitive(token.expose_secret()) {
            headers.insert(USER_TOKEN, token);
        }
        headers
    }
}

/// What a failed call for somebody who is signed in means.
fn fault(error: &CallError) -> Fault {
    tracing::info!(%error, "a call to Emby Connect failed");
    match error.status().map(|status| status.as_u16()) {
        Some(401 | 403) => Fault::new(Code::ConnectExpired),
        _ => Fault::new(Code::ConnectUnreachable),
    }
}
