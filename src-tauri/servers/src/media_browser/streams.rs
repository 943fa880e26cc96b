//! The `MediaStreams` of an item: what can be heard and read of it. They come with what a player plays, else from
//! `GET /Users/{user}/Items/{item}?Fields=MediaStreams`.

use super::call::{CallError, LOOK};
use super::find::Look;
use super::item::WireItem;
use super::target::Target;
use household::id::ItemId;
use household::playback::Track;
use serde::Deserialize;

/// One stream of a file.
#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
pub(crate) struct WireStream {
    index: Option<i32>,
    #[serde(rename = "Type")]
    kind: Option<String>,
    language: Option<String>,
    display_language: Option<String>,
    title: Option<String>,
    display_title: Option<String>,
    is_default: Option<bool>,
    is_forced: Option<bool>,
    is_external: Option<bool>,
    channels: Option<i64>,
}

/// The tracks of an item of the library.
pub(crate) async fn list(look: Look<'_>, item: &ItemId) -> Result<Vec<Track>, CallError> {
    let target = Target::path(&["Users", look.user, "Items", item.as_str()]).with("Fields", "MediaStreams");
    let mut item: WireItem = look.caller.get(look.headers, target.as_str(), LOOK).await?;
    Ok(tracks(item.take_streams()))
}

/// The audio and subtitle tracks among the streams.
pub(crate) fn tracks(streams: Vec<WireStream>) -> Vec<Track> {
    streams.into_iter().filter_map(track).collect()
}

fn track(stream: WireStream) -> Option<Track> {
    let subtitle = match stream.kind.as_deref() {
        Some("Audio") => false,
        Some("Subtitle") => true,
        _ => return None,
    };
    let said = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
    Some(Track {
        index: stream.index?,
        subtitle,
        language: said(stream.language).or(said(stream.display_language)).unwrap_or_default(),
        title: said(stream.title).or(said(stream.display_title)).unwrap_or_default(),
        forced: stream.is_forced.unwrap_or(false),
        default: stream.is_default.unwrap_or(false),
        external: stream.is_external.unwrap_or(false),
        channels: stream.channels.and_then(|channels| u32::try_from(channels).ok()).unwrap_or(0),
    })
}
