//! The stream door as it runs: `GET` and `HEAD /stream/<id>`, where an Echo fetches sound and pictures.
//!
//! What an id is good for is [`alexa::stream`]'s business, and where the bytes come from [`servers::audio`]'s. Here they are
//! passed on, as fast as they are taken and no faster; nothing of where they come from goes along.

mod passing;

use crate::chance;
use crate::kept_file::{self, Readers};
use crate::shared::{Shared, lock};
use alexa::custom::Proof;
use alexa::stream::{Closed, KEY, Key, LIST, PATH, Pass, Piece, What, until};
use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, RANGE};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use household::fault::{Code, Fault};
use household::id::{ItemId, ServerId};
use household::media::Item;
use household::playback::echo_queue::Wanted;
use passing::Passing;
use servers::audio::{AudioSource, Fetch, Fetched, Sent};
use std::fmt::Write as _;
use std::net::SocketAddr;
use std::path::Path as File;
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;
use tokio::sync::{Semaphore, watch};
use url::Url;

/// Streams at once: an Echo has one, and loads the next.
const STREAMS: usize = 64;
/// The key's file, beside the settings. Only its owner may read it.
const FILE: &str = "stream.key";
/// More than this is no key.
const LARGEST: u64 = 256;
/// Pictures of one item hardly change; sound is fetched once.
const KEEP: HeaderValue = HeaderValue::from_static("private, max-age=86400");

/// Makes the addresses that Echos get, and counts who uses them.
pub(crate) struct Addresses {
    key: Key,
    /// By which the household recognises its own door, made of the same secret.
    proof: Proof,
    places: Arc<Semaphore>,
    leaving: watch::Sender<bool>,
}

impl Addresses {
    /// With the key that is kept in a folder; a new one if there is none. A folder that takes none still gives addresses,
    /// which end with this Usher.
    pub(crate) fn open(folder: &File) -> Self {
        let file = folder.join(FILE);
        let secret = kept(&file).unwrap_or_else(|| {
            let secret = chance::bytes();
            if let Err(error) = kept_file::replace(&file, hex(&secret).as_bytes(), Readers::OwnerOnly) {
                tracing::warn!(%error, "the key for streams could not be kept");
            }
            secret
        });
        let proof = Proof::new(&secret);
        Self {
            key: Key::new(&secret),
            proof,
            places: Arc::new(Semaphore::new(STREAMS)),
            leaving: watch::Sender::new(false),
        }
    }

    /// By which the household recognises its own door.
    pub(crate) fn proof(&self) -> &Proof {
        &self.proof
    }

    /// Where an Echo fetches a stream.
    pub(crate) fn sound(
        &self,
        base: &str,
        wanted: &Wanted<'_>,
        (item, sent): (&Item, &Sent),
        stream: &str,
        now: OffsetDateTime,
    ) -> String {
        let stream = stream.to_owned();
        let what = match sent {
            Sent::Whole(container) => What::Whole { container: container.clone(), stream },
            Sent::InParts => What::Parts { stream },
            Sent::Live => What::Live { stream },
            Sent::AsItGoes => {
                What::Converted { start: u64::try_from(wanted.start.as_millis()).unwrap_or(u64::MAX), stream }
            }
        };
        let address = self.address(base, wanted, &item.id, what, until(now, item.runtime));
        if *sent == Sent::InParts { format!("{address}/{LIST}") } else { address }
    }

    /// Where a screen fetches a picture.
    pub(crate) fn picture(&self, base: &str, wanted: &Wanted<'_>, item: &ItemId, now: OffsetDateTime) -> String {
        self.address(base, wanted, item, What::Picture, until(now, None))
    }

    fn address(&self, base: &str, wanted: &Wanted<'_>, item: &ItemId, what: What, until: i64) -> String {
        let (server, user, item) = (wanted.server.clone(), wanted.user.clone(), item.clone());
        format!("{base}{PATH}{}", self.key.seal(&Pass { what, server, user, item, until }))
    }

    /// Ends every stream: an Echo that still listens asks again, and by then Usher may be back.
    pub(crate) fn close(&self) {
        self.leaving.send_replace(true);
    }
}

/// The door as a router.
pub(crate) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route(&format!("{PATH}{{id}}"), get(whole))
        .route(&format!("{PATH}{{id}}/{{name}}"), get(piece))
        .with_state(shared)
}

async fn whole(
    State(shared): State<Arc<Shared>>,
    Path(id): Path<String>,
    method: Method,
    headers: HeaderMap,
) -> Response {
    pass(&shared, (&id, None), &method, &headers).await
}

async fn piece(
    State(shared): State<Arc<Shared>>,
    Path((id, name)): Path<(String, String)>,
    method: Method,
    headers: HeaderMap,
) -> Response {
    match Piece::read(&name) {
        Some(piece) => pass(&shared, (&id, Some(piece)), &method, &headers).await,
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn pass(shared: &Shared, (id, piece): (&str, Option<Piece>), method: &Method, headers: &HeaderMap) -> Response {
    let pass = match shared.echos.addresses.key.open(id, shared.clock.now()) {
        Ok(pass) => pass,
        Err(Closed::Forged) => return StatusCode::NOT_FOUND.into_response(),
        Err(Closed::Over) => return StatusCode::GONE.into_response(),
    };
    let Ok(place) = shared.echos.addresses.places.clone().try_acquire_owned() else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    // An Echo may ask while Usher is just starting again.
    shared.wait_until_ready().await;
    let range = headers.get(RANGE).and_then(|range| range.to_str().ok()).filter(|range| is_one_range(range));
    let head = method == Method::HEAD;
    let Some(what) = wanted(&pass, piece) else { return StatusCode::NOT_FOUND.into_response() };
    match shared.fetched(&pass, &what, range, head).await {
        Ok(Fetched { status, about, body }) => {
            let body =
                Passing::new(body, head && status.is_success(), place, shared.echos.addresses.leaving.subscribe());
            let mut response = Response::new(axum::body::Body::new(body));
            *response.status_mut() = status;
            response.headers_mut().extend(about.into_iter().map(|(name, value)| (Some(name), value)));
            if pass.what == What::Picture {
                response.headers_mut().insert(CACHE_CONTROL, KEEP);
            }
            response
        }
        Err(fault) => {
            tracing::warn!(%fault, "a stream cannot be had");
            status(&fault).into_response()
        }
    }
}

/// What an id and the name behind it ask for; none if they do not go together.
fn wanted(pass: &Pass, piece: Option<Piece>) -> Option<Fetch<'_>> {
    let item = &pass.item;
    match (&pass.what, piece) {
        (What::Whole { container, stream }, None) => Some(Fetch::Whole { item, container, stream }),
        (What::Converted { start, stream }, None) => {
            Some(Fetch::Converted { item, start: Duration::from_millis(*start), stream })
        }
        (What::Live { stream }, None) => Some(Fetch::Live { item, stream }),
        (What::Parts { stream }, Some(Piece::List)) => Some(Fetch::Parts { item, stream }),
        (What::Parts { stream }, Some(Piece::Part(number))) => Some(Fetch::Part { item, stream, number }),
        (What::Picture, None) => Some(Fetch::Picture { item }),
        (What::Parts { .. }, None)
        | (What::Whole { .. } | What::Converted { .. } | What::Live { .. } | What::Picture, Some(_)) => None,
    }
}

impl Shared {
    async fn fetched(&self, pass: &Pass, what: &Fetch<'_>, range: Option<&str>, head: bool) -> Result<Fetched, Fault> {
        let gone = || Fault::new(Code::NoServer);
        let source = self.audio_of(&pass.server).ok_or_else(gone)?;
        source.fetch(&pass.user, what, range, head).await
    }

    /// Where the sound of a server comes from.
    pub(crate) fn audio_of(&self, server: &ServerId) -> Option<Arc<dyn AudioSource>> {
        lock(&self.audio).get(server).cloned()
    }

    /// Where the outside world reaches Usher; no slash at the end.
    ///
    /// # Errors
    /// [`Code::NoPublicAddress`] where an Echo has no way to it: Amazon's players want HTTPS on its usual port.
    pub(crate) fn public_address(&self) -> Result<String, Fault> {
        if let Some(address) = self.good_public_address() {
            return Ok(address.to_string());
        }
        self.local_address().map(|address| format!("http://{address}")).ok_or_else(|| Fault::new(Code::NoPublicAddress))
    }

    /// Why the outside world does not reach Usher, if it does not: for whoever does not need the address itself.
    pub(crate) fn unreachable(&self) -> Option<Fault> {
        let reached = self.good_public_address().is_some() || self.local_address().is_some();
        (!reached).then(|| Fault::new(Code::NoPublicAddress))
    }

    /// The demo home is there to be tried on this machine.
    fn local_address(&self) -> Option<SocketAddr> {
        lock(&self.address).filter(|_| lock(&self.demo).is_some())
    }
}

/// An address that Amazon's players can be given.
pub(crate) fn public(address: &str) -> Option<String> {
    let address = Url::parse(address).ok()?;
    let fits = address.scheme() == "https" && address.port().is_none() && address.host_str().is_some();
    fits.then(|| address.as_str().trim_end_matches('/').to_owned())
}

/// `bytes=0-99`, `bytes=0-` or `bytes=-99`: the ranges that players ask for. Any other is as if it were not there.
fn is_one_range(range: &str) -> bool {
    let Some((first, last)) = range.strip_prefix("bytes=").and_then(|range| range.split_once('-')) else {
        return false;
    };
    let number = |text: &str| text.len() < 20 && text.bytes().all(|byte| byte.is_ascii_digit());
    number(first) && number(last) && !(first.is_empty() && last.is_empty())
}

fn status(fault: &Fault) -> StatusCode {
    let known = [
        (Code::ServerSlow, StatusCode::GATEWAY_TIMEOUT),
        (Code::ServerStarting, StatusCode::SERVICE_UNAVAILABLE),
        (Code::NotAllowed, StatusCode::FORBIDDEN),
        (Code::ParentalControl, StatusCode::FORBIDDEN),
        (Code::NoServer, StatusCode::NOT_FOUND),
        (Code::UserNotSignedIn, StatusCode::NOT_FOUND),
    ];
    known.into_iter().find(|(code, _)| *code == fault.code).map_or(StatusCode::BAD_GATEWAY, |(_, status)| status)
}

fn kept(file: &File) -> Option<[u8; KEY]> {
    let text = kept_file::read(file, LARGEST).ok()??;
    let digits = text.trim();
    let byte = |at: usize| u8::from_str_radix(digits.get(2 * at..2 * at + 2)?, 16).ok();
    let bytes: Vec<u8> = (0..KEY).map(byte).collect::<Option<_>>()?;
    bytes.try_into().ok().filter(|_| digits.len() == 2 * KEY)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_amazons_players_can_reach_is_public() {
        assert_eq!(public("https://usher.example/").as_deref(), Some("https://usher.example"));
        assert_eq!(public("https://usher.example:443/door").as_deref(), Some("https://usher.example/door"));
        for address in ["http://usher.example", "https://usher.example:8443", "usher.example", ""] {
            assert_eq!(public(address), None, "{address}");
        }
    }

    #[test]
    fn a_range_is_one_range() {
        for range in ["bytes=0-", "bytes=5-9", "bytes=-5"] {
            assert!(is_one_range(range), "{range}");
        }
        for range in ["bytes=-", "bytes=0-1,5-6", "items=0-", "bytes=a-b", "bytes=0-99999999999999999999999", ""] {
            assert!(!is_one_range(range), "{range}");
        }
    }

    #[test]
    fn the_key_stays_the_same_and_is_the_owners_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(FILE);
        assert_eq!(kept(&file), None);
        drop(Addresses::open(folder.path()));
        let first = kept(&file).unwrap();
        drop(Addresses::open(folder.path()));
        assert_eq!(kept(&file), Some(first));
        assert_ne!(first, [0; KEY]);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }
}
