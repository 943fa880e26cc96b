//! `GET /System/Info/Public`: what is at an address. No sign-in needed.

use super::Found;
use super::address::{base, spoken, tidy};
use super::call::{CallError, Caller, Led, SMALL};
use crate::http::{Client, Introduction};
use household::fault::Fault;
use household::home::ServerKind;
use household::id::ServerId;
use http::HeaderMap;
use serde::Deserialize;
use url::Url;

const PATH: &str = "/System/Info/Public";

/// How often a server may say "I am over there": http to https, and a missing base path.
const MOST_REDIRECTS: usize = 3;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct PublicInfo {
    id: String,
    #[serde(default)]
    server_name: Option<String>,
    #[serde(default)]
    version: Option<String>,
    /// Only Jellyfin has one.
    #[serde(default)]
    product_name: Option<String>,
}

/// Asks what is at an address that somebody typed or that was discovered.
///
/// # Errors
/// [`Code::ServerUnreachable`](household::fault::Code::ServerUnreachable), `ServerSlow`, `ServerStarting`, or
/// `ServerConfused` when something else lives there; `server` is the host's name.
pub async fn identify(http: &Client, address: &Url) -> Result<Found, Fault> {
    let host = spoken(address).to_owned();
    let (address, info) = ask(http, tidy(address)?).await.map_err(|error| error.fault(&host, &host))?;
    let jellyfin = info.product_name.is_some_and(|product| product.starts_with("Jellyfin"));
    Ok(Found {
        kind: if jellyfin { ServerKind::Jellyfin } else { ServerKind::Emby },
        id: ServerId::new(&info.id),
        name: info.server_name.filter(|name| !name.trim().is_empty()).unwrap_or(host),
        version: info.version.unwrap_or_default(),
        address,
    })
}

/// A client whose every connection is this server's: no token is sent on one before the server has told its id there.
pub fn to_none_but(http: &Client, found: &Found) -> Client {
    let id = found.id.clone();
    let is_right =
        move |answer: &[u8]| serde_json::from_slice::<PublicInfo>(answer).is_ok_and(|info| info.id == id.as_str());
    http.introduced(Introduction::at(&found.address, PATH, is_right))
}

async fn ask(http: &Client, mut address: Url) -> Result<(Url, PublicInfo), CallError> {
    for _ in 0..=MOST_REDIRECTS {
        let caller = Caller::new(http.clone(), &base(&address));
        match caller.get_unfollowed(&HeaderMap::new(), PATH, SMALL).await? {
            Led::Here(info) => return Ok((address, info)),
            Led::Elsewhere(to) => address = moved(&address, &to)?,
        }
    }
    Err(CallError::Confused("it moves in circles".to_owned()))
}

/// The new base, if it is still the same host: a password typed for one machine is not for another.
fn moved(from: &Url, to: &Url) -> Result<Url, CallError> {
    let same_host = from.host_str() == to.host_str() && (to.scheme() == "https" || to.scheme() == from.scheme());
    let path = to.path().strip_suffix(PATH).filter(|_| same_host);
    let path = path.ok_or_else(|| CallError::Confused("it points to another place".to_owned()))?.to_owned();
    let mut to = to.clone();
    to.set_path(&path);
    to.set_query(None);
    Ok(to)
}
