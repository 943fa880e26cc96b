//! `GET /Audio/{item}/stream.{container}` and `GET /Items/{item}/Images/Primary`, relayed; `GET /Users/{user}/Items/{item}`
//! tells which it is to be.
//!
//! A file that an Echo can play is asked for with `static=true`: the bytes on the disk, with ranges. Anything else comes in
//! parts ([`super::parts`]), or, where nobody knows its end, as MP3 from a position on, which has neither length nor ranges.

use super::call::{CallError, Caller, SMALL, STREAM};
use super::item::{WireItem, ticks};
use super::live;
use super::parts::{List, Lists};
use super::target::Target;
use crate::audio::{Cut, Fetch, Fetched, Sent, Sound};
use bytes::Bytes;
use household::id::ItemId;
use household::media::{Item, MediaKind};
use http::header::{ACCEPT_RANGES, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, RANGE};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt as _, Empty, Full};
use hyper::body::{Body, Frame, SizeHint};
use serde::Deserialize;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::time::{Sleep, sleep};

/// How long a server may send nothing while somebody waits for more.
const STALL: Duration = Duration::from_secs(10);
/// What Amazon's players take at most, in bits per second.
const FASTEST: u64 = 384_000;
/// What is converted is made this good.
const CONVERTED_RATE: u64 = 256_000;
/// How wide a picture is asked for: the largest that an Echo shows of a cover.
const WIDTH: u64 = 720;
/// What servers call everything in this container.
const MP4: &str = "video/mp4";
/// What sound is called; parts are wrapped as films are.
const SOUND: [&str; 3] = ["audio/", MP4, "video/mp2t"];
/// Headers that describe bytes and nobody.
const ABOUT: [HeaderName; 4] = [CONTENT_TYPE, CONTENT_LENGTH, CONTENT_RANGE, ACCEPT_RANGES];

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct WireSound {
    #[serde(flatten)]
    item: WireItem,
    media_type: Option<String>,
    media_sources: Option<Vec<WireSource>>,
    image_tags: Option<WireTags>,
    album_primary_image_tag: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct WireSource {
    container: Option<String>,
    bitrate: Option<u64>,
    media_streams: Option<Vec<WireStream>>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct WireStream {
    #[serde(rename = "Type")]
    kind: Option<String>,
    codec: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct WireTags {
    primary: Option<String>,
}

/// Asks what an item sounds like; none if it is no item of the library.
pub(crate) async fn sound(
    caller: &Caller,
    headers: &HeaderMap,
    user: &str,
    item: &ItemId,
) -> Result<Option<Sound>, CallError> {
    let target = Target::path(&["Users", user, "Items", item.as_str()]).with("Fields", "MediaSources");
    let sound: WireSound = caller.get(headers, target.as_str(), SMALL).await?;
    let own = sound.image_tags.is_some_and(|tags| tags.primary.is_some());
    let album = sound.item.album_id().filter(|_| sound.album_primary_image_tag.is_some()).map(ItemId::new);
    // The cover of the record before a picture of the song: it is the same for all of them, and always there.
    let picture = album.or_else(|| own.then(|| item.clone()));
    let whole = sound.media_sources.and_then(|sources| sources.into_iter().next()).and_then(playable);
    let heard = sound.media_type.as_deref() != Some("Video");
    Ok(sound.item.into_item().map(|item| Sound { sent: sent(whole, &item), item, heard, picture }))
}

/// The one place where it is decided how a sound is sent: as little as can be is converted, and what must be comes in parts.
/// Groups of Echos fetch again from the middle, which only a file and parts can serve.
fn sent(whole: Option<String>, item: &Item) -> Sent {
    match (whole, item.runtime) {
        _ if item.kind == MediaKind::Channel => Sent::Live,
        (Some(container), _) => Sent::Whole(container),
        (None, Some(_)) => Sent::InParts,
        (None, None) => Sent::AsItGoes,
    }
}

/// The container, if Amazon's players take it: MP3, and AAC in its own container or in MP4's.
fn playable(source: WireSource) -> Option<String> {
    if source.bitrate.is_some_and(|rate| rate > FASTEST) {
        return None;
    }
    let streams = source.media_streams.unwrap_or_default();
    let heard = streams.into_iter().find(|stream| stream.kind.as_deref() == Some("Audio"));
    let codec = heard.and_then(|stream| stream.codec).map(|codec| codec.to_ascii_lowercase());
    let container = source.container?.to_ascii_lowercase();
    // Some servers list all names of one format: "mov,mp4,m4a".
    container.split(',').map(str::trim).find_map(|name| {
        let takes = match name {
            "mp3" => codec.as_deref().is_none_or(|codec| codec == "mp3"),
            "aac" | "m4a" | "m4b" | "mp4" => codec.as_deref() == Some("aac"),
            _ => false,
        };
        takes.then(|| name.to_owned())
    })
}

/// Where sound is fetched from.
#[derive(Clone, Copy)]
pub(crate) struct From<'a> {
    pub(crate) caller: &'a Caller,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) user: &'a str,
    /// The device under which it is fetched.
    pub(crate) device: &'a str,
    pub(crate) lists: &'a Lists,
}

impl From<'_> {
    /// Fetches.
    pub(crate) async fn fetch(self, what: &Fetch<'_>, range: Option<&str>, head: bool) -> Result<Fetched, CallError> {
        let (target, kinds): (_, &[&str]) = match what {
            Fetch::Whole { item, container, stream } => {
                (self.audio(item, container, stream).with("static", "true"), &SOUND)
            }
            Fetch::Converted { item, start, stream } => (self.converted(item, *start, stream), &SOUND),
            Fetch::Picture { item } => {
                let target = Target::path(&["Items", item.as_str(), "Images", "Primary"]);
                (target.with_number("maxWidth", WIDTH).with_number("quality", 90), &["image/"])
            }
            // Nothing is opened for whoever only wants to know what would come.
            Fetch::Live { .. } if head => {
                let about = vec![(CONTENT_TYPE, HeaderValue::from_static("audio/mpeg"))];
                return Ok(Fetched { status: StatusCode::OK, about, body: nothing() });
            }
            Fetch::Live { item, stream } => {
                let opened = live::open(self.caller, self.headers, self.user, item).await?;
                (opened.of(self.converted(item, Duration::ZERO, stream)), &SOUND)
            }
            Fetch::Parts { item, stream } => return Ok(list(&*self.list(item, stream).await?, head)),
            Fetch::Part { item, stream, number } => {
                return match self.list(item, stream).await?.target(*number) {
                    // Servers know no `HEAD` for a part.
                    Some(target) => self.bytes(Method::GET, target, &SOUND, (range, head)).await,
                    None => Ok(Fetched { status: StatusCode::NOT_FOUND, about: Vec::new(), body: nothing() }),
                };
            }
        };
        let method = if head { Method::HEAD } else { Method::GET };
        self.bytes(method, target.as_str(), kinds, (range, head)).await
    }

    /// Fetches what is there, if it is of one of these kinds.
    async fn bytes(
        self,
        method: Method,
        target: &str,
        kinds: &[&str],
        (range, head): (Option<&str>, bool),
    ) -> Result<Fetched, CallError> {
        let mut headers = self.headers.clone();
        headers.remove(http::header::ACCEPT);
        if let Some(range) = range.and_then(|range| HeaderValue::from_str(range).ok()) {
            headers.insert(RANGE, range);
        }
        let response = self.caller.open(method, &headers, target, STREAM).await?;
        let status = response.status();
        match status {
            StatusCode::NOT_FOUND | StatusCode::RANGE_NOT_SATISFIABLE => {}
            StatusCode::OK | StatusCode::PARTIAL_CONTENT => {
                let told = response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
                let told = told.unwrap_or_default().to_ascii_lowercase();
                if !kinds.iter().any(|kind| told.starts_with(kind)) {
                    // A proxy's page, most likely. It is not for Amazon's eyes.
                    return Err(CallError::Confused(format!("not {}", kinds[0])));
                }
            }
            _ => return Err(CallError::Refused { status, parental: false }),
        }
        let good = status.is_success();
        let about = ABOUT.into_iter().filter(|name| good || *name == CONTENT_RANGE);
        let about = about.filter_map(|name| {
            let value = response.headers().get(&name)?.clone();
            // A file with nothing but sound in it is sound, whatever its ending says.
            let value = if value == MP4 { HeaderValue::from_static("audio/mp4") } else { value };
            Some((name, value))
        });
        let about = about.collect();
        let body = if good && !head {
            Patient { body: response.into_body(), waiting: None }.boxed_unsync()
        } else {
            nothing()
        };
        Ok(Fetched { status, about, body })
    }

    async fn list(self, item: &ItemId, stream: &str) -> Result<Arc<List>, CallError> {
        self.lists.of(self.caller, self.headers, self.device, (item, stream)).await
    }

    fn audio(self, item: &ItemId, container: &str, stream: &str) -> Target {
        Target::path(&["Audio", item.as_str(), &format!("stream.{container}")])
            .with("DeviceId", self.device)
            .with("PlaySessionId", stream)
    }

    fn converted(self, item: &ItemId, start: Duration, stream: &str) -> Target {
        self.audio(item, "mp3", stream)
            .with("AudioCodec", "mp3")
            .with_number("AudioBitRate", CONVERTED_RATE)
            .with_number("AudioSampleRate", 44_100)
            .with_number("MaxAudioChannels", 2)
            .with_number("StartTimeTicks", ticks(start))
    }
}

/// A list of parts as an answer. It is small and always whole, whatever range was asked for.
fn list(list: &List, head: bool) -> Fetched {
    let about = vec![
        (CONTENT_TYPE, HeaderValue::from_static("application/vnd.apple.mpegurl")),
        (CONTENT_LENGTH, HeaderValue::from(list.text.len())),
    ];
    let body =
        if head { nothing() } else { Full::new(list.text.clone()).map_err(|never| match never {}).boxed_unsync() };
    Fetched { status: StatusCode::OK, about, body }
}

fn nothing() -> UnsyncBoxBody<Bytes, Cut> {
    Empty::new().map_err(|never| match never {}).boxed_unsync()
}

/// A body that waits for its server only so long. Time in which nobody asks for more does not count.
struct Patient<B> {
    body: B,
    waiting: Option<Pin<Box<Sleep>>>,
}

impl<B: Body<Data = Bytes> + Unpin> Body for Patient<B> {
    type Data = Bytes;
    type Error = Cut;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Cut>>> {
        if let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(cx) {
            self.waiting = None;
            return Poll::Ready(frame.map(|frame| frame.map_err(|_| Cut::Closed)));
        }
        let waiting = self.waiting.get_or_insert_with(|| Box::pin(sleep(STALL)));
        ready!(waiting.as_mut().poll(cx));
        self.waiting = None;
        Poll::Ready(Some(Err(Cut::Stalled)))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A server that sends nothing any more, and does not hang up either.
    struct Silent;

    impl Body for Silent {
        type Data = Bytes;
        type Error = hyper::Error;

        fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
            Poll::Pending
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_server_that_falls_silent_is_not_waited_for_for_ever() {
        let began = tokio::time::Instant::now();
        let mut body = Patient { body: Silent, waiting: None };
        assert_eq!(body.frame().await.unwrap().unwrap_err(), Cut::Stalled);
        assert_eq!(began.elapsed(), STALL);
    }

    fn whole(json: &str) -> Option<String> {
        playable(serde_json::from_str(json).unwrap())
    }

    #[test]
    fn what_amazons_players_take_goes_as_it_is() {
        let audio = |container: &str, codec: &str, rate: u64| {
            let streams =
                format!(r#"[{{"Type":"EmbeddedImage","Codec":"mjpeg"}},{{"Type":"Audio","Codec":"{codec}"}}]"#);
            whole(&format!(r#"{{"Container":"{container}","Bitrate":{rate},"MediaStreams":{streams}}}"#))
        };
        assert_eq!(audio("mp3", "mp3", 320_000).as_deref(), Some("mp3"));
        assert_eq!(audio("mov,mp4,m4a,3gp", "AAC", 256_000).as_deref(), Some("mp4"), "any of its names");
        assert_eq!(audio("m4a", "alac", 256_000), None, "the same container, another sound");
        assert_eq!(audio("flac", "flac", 256_000), None);
        assert_eq!(audio("mp3", "mp3", 500_000), None, "too fast");
        assert_eq!(whole(r#"{"Container":"mp3"}"#).as_deref(), Some("mp3"));
        assert_eq!(whole(r#"{"Container":"m4a"}"#), None, "nobody knows what is in it");
        assert_eq!(whole("{}"), None);
    }
}
