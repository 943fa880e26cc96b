//! `/Items/{Id}/PlaybackInfo`: how an item may be played. A channel is opened there; its stream goes by another id then.

use super::refusal::json;
use super::{Answer, Call, Refusal};
use crate::json as write;
use crate::library::{Id, Kind};
use crate::seed::hex32;
use crate::wire::media::source;

pub(super) fn route(call: &Call<'_>) -> Option<Answer> {
    match call.path[1..] {
        [_, "playbackinfo"] if call.is_get() || call.is_post() => Some(info(call)),
        _ => None,
    }
}

/// What an open channel's stream is called.
pub(super) fn live_stream(channel: Id) -> String {
    hex32(u64::from(channel) ^ 0x11fe)
}

fn info(call: &Call<'_>) -> Answer {
    let world = call.world;
    let viewer = call.viewer()?;
    let id = call.item(call.raw[1], viewer)?;
    let item = world.library.item(id).filter(|item| item.media().is_some() && !item.missing);
    let item = item.ok_or(Refusal::NotFound)?;
    Ok(json(write::object(|o| {
        o.list("MediaSources", |l| {
            l.object(|o| {
                source(o, world, id, item);
                if item.kind == Kind::Channel && call.query.flag("autoopenlivestream") == Some(true) {
                    o.text("LiveStreamId", &live_stream(id));
                }
            });
        });
        o.text("PlaySessionId", &hex32(world.luck()));
    })))
}
