//! `POST /Items/{channel}/PlaybackInfo?AutoOpenLiveStream=true`: a channel is opened before it can be fetched.
//!
//! The server closes it with the converting, which ends when the playing is told to be over ([`super::report`]).

use super::call::{CallError, Caller, SMALL};
use super::target::Target;
use household::id::ItemId;
use http::HeaderMap;
use serde::Deserialize;

/// Only sound is wanted, and nothing as it is: what stations send changes while they send.
const PROFILE: &[u8] =
    br#"{"DeviceProfile":{"MaxStreamingBitrate":384000,"DirectPlayProfiles":[],"TranscodingProfiles":
[{"Type":"Audio","Context":"Streaming","Protocol":"http","Container":"mp3","AudioCodec":"mp3"}]}}"#;

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct WireInfo {
    media_sources: Option<Vec<WireSource>>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct WireSource {
    id: Option<String>,
    live_stream_id: Option<String>,
}

/// An open channel. A server that needs no opening names nothing.
#[derive(Debug)]
pub(crate) struct Opened {
    source: Option<String>,
    stream: Option<String>,
}

impl Opened {
    /// The target of what is fetched from it.
    pub(crate) fn of(&self, target: Target) -> Target {
        target.with_some("MediaSourceId", self.source.as_deref()).with_some("LiveStreamId", self.stream.as_deref())
    }
}

/// Opens a channel.
pub(crate) async fn open(
    caller: &Caller,
    headers: &HeaderMap,
    user: &str,
    channel: &ItemId,
) -> Result<Opened, CallError> {
    let target = Target::path(&["Items", channel.as_str(), "PlaybackInfo"])
        .with("UserId", user)
        .with("AutoOpenLiveStream", "true")
        .with("IsPlayback", "true");
    let info: WireInfo = caller.post(headers, target.as_str(), PROFILE.to_vec(), SMALL).await?;
    let source = info.media_sources.and_then(|sources| sources.into_iter().next()).unwrap_or_default();
    Ok(Opened { source: source.id, stream: source.live_stream_id })
}
