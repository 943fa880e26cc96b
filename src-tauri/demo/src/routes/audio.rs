//! `/Audio/{Id}/universal`, `/stream` and the playlists: the file as it is where the app can play it, else "transcoded".

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use futures_util::{StreamExt, stream};

use super::playback_info::live_stream;
use super::refusal::{done, with};
use super::{Answer, Call, Refusal};
use crate::audio::File;
use crate::clock::SECOND;
use crate::library::{Id, Item, Kind};
use crate::seed::of_text;

/// Seconds of one piece of an HLS playlist.
const SEGMENT: i64 = 12;

pub(super) fn route(call: &Call<'_>) -> Option<Answer> {
    if call.path[..] == ["videos", "activeencodings"] && (call.is_delete() || call.is_post()) {
        return Some(call.caller().map(|_| done()));
    }
    if call.path[0] != "audio" || !call.is_get() {
        return None;
    }
    match call.path[1..] {
        [_, name] => {
            let (name, extension) = name.split_once('.').unwrap_or((name, ""));
            match name {
                "universal" => Some(universal(call, extension)),
                "stream" => Some(plain(call, extension)),
                "master" if extension == "m3u8" => Some(signed(call).and_then(|()| master(call))),
                "main" if extension == "m3u8" => Some(signed(call).and_then(|()| main(call))),
                _ => None,
            }
        }
        [_, "hls1", "main", name] => Some(segment(call, name)),
        _ => None,
    }
}

/// Jellyfin hands out streams without a token, everything else needs one.
fn signed(call: &Call<'_>) -> Result<(), Refusal> {
    call.caller().map(|_| ())
}

fn song<'c>(call: &'c Call<'_>) -> Result<(Id, &'c Item), Refusal> {
    let viewer = call.caller().ok().and_then(|caller| caller.user);
    let id = call.item(call.raw[1], viewer)?;
    let item = call.world.library.item(id).filter(|item| item.media() == Some("Audio") && item.seconds > 0);
    item.map(|item| (id, item)).ok_or(Refusal::NotFound)
}

/// Seconds for which a station can be heard: nobody listens longer.
const FOR_EVER: u32 = 7 * 24 * 3600;

/// What an open radio channel sends; none if it is no channel. One that was not opened has nothing to send.
fn station(call: &Call<'_>) -> Result<Option<File>, Refusal> {
    let viewer = call.caller().ok().and_then(|caller| caller.user);
    let id = call.item(call.raw[1], viewer)?;
    match call.world.library.item(id) {
        Some(item) if item.kind == Kind::Channel => {
            let opened = call.query.get("livestreamid") == Some(&live_stream(id));
            if opened && item.radio {
                Ok(Some(File::mp3(of_text(&item.name), FOR_EVER)))
            } else {
                Err(Refusal::NotFound)
            }
        }
        _ => Ok(None),
    }
}

/// The song's own file, and the one that a transcoder would make of it.
fn files(id: Id, item: &Item) -> (File, File) {
    let seed = of_text(&item.name) ^ u64::from(id);
    let mp3 = File::mp3(seed, item.seconds);
    if item.flac { (File::flac(seed, item.seconds), mp3) } else { (mp3, mp3) }
}

fn universal(call: &Call<'_>, extension: &str) -> Answer {
    signed(call)?;
    let (id, item) = song(call)?;
    if call.world.flavour.is_emby() {
        for name in ["userid", "deviceid", "maxstreamingbitrate", "playsessionid"] {
            call.query
                .get(name)
                .filter(|value| !value.is_empty())
                .ok_or(Refusal::Bad("A required parameter is missing"))?;
        }
    }
    let own = if item.flac { "flac" } else { "mp3" };
    let named = call.query.list("container", &[',']);
    let allowed = named.iter().any(|entry| entry.split('|').next().is_some_and(|c| c.eq_ignore_ascii_case(own)));
    let rate = i64::from(crate::wire::media::bit_rate(item));
    let fits = call.query.number("maxstreamingbitrate").is_none_or(|most| most >= rate);
    let (original, transcoded) = files(id, item);
    if (allowed || extension == own) && fits {
        return ranged(call, original);
    }
    if call.query.get("transcodingprotocol").is_some_and(|protocol| protocol.eq_ignore_ascii_case("hls")) {
        return master(call);
    }
    Ok(live(call, transcoded))
}

fn plain(call: &Call<'_>, extension: &str) -> Answer {
    if call.world.flavour.is_emby() {
        signed(call)?;
    }
    if let Some(station) = station(call)? {
        return Ok(live(call, station));
    }
    let (id, item) = song(call)?;
    let (original, transcoded) = files(id, item);
    if call.query.flag("static") == Some(true) {
        return ranged(call, original);
    }
    let codec = call.query.get("audiocodec").filter(|codec| !codec.is_empty()).unwrap_or(extension);
    let as_it_is = item.flac && codec.eq_ignore_ascii_case("flac");
    Ok(live(call, if as_it_is { original } else { transcoded }))
}

/// A file with ranges.
fn ranged(call: &Call<'_>, file: File) -> Answer {
    let length = file.len();
    let asked = call.headers.get(header::RANGE).and_then(|value| value.to_str().ok());
    let Some(range) = asked.and_then(|text| text.strip_prefix("bytes=")).filter(|range| !range.contains(',')) else {
        let mut response = body(call, file, 0, length);
        set(&mut response, header::CONTENT_LENGTH, length.to_string());
        set(&mut response, header::ACCEPT_RANGES, "bytes".to_owned());
        return Ok(response);
    };
    let Some((start, end)) = span(range, length) else {
        let mut response = with(416, file.kind(), Body::empty());
        set(&mut response, header::CONTENT_RANGE, format!("bytes */{length}"));
        return Ok(response);
    };
    let mut response = body(call, file, start, end);
    *response.status_mut() = StatusCode::PARTIAL_CONTENT;
    set(&mut response, header::CONTENT_LENGTH, (end - start).to_string());
    set(&mut response, header::ACCEPT_RANGES, "bytes".to_owned());
    set(&mut response, header::CONTENT_RANGE, format!("bytes {start}-{}/{length}", end - 1));
    Ok(response)
}

/// "5-9", "5-" or "-5", as a start and an end that lies behind the last byte.
fn span(range: &str, length: u64) -> Option<(u64, u64)> {
    let (first, last) = range.trim().split_once('-')?;
    let (start, end) = match (first.parse::<u64>(), last.parse::<u64>()) {
        (Ok(first), Ok(last)) => (first, last.saturating_add(1).min(length)),
        (Ok(first), Err(_)) if last.is_empty() => (first, length),
        (Err(_), Ok(count)) if first.is_empty() => (length.saturating_sub(count), length),
        _ => return None,
    };
    (start < end).then_some((start, end))
}

/// A stream as a transcoder makes it: no length, no ranges, begun where `StartTimeTicks` says.
fn live(call: &Call<'_>, file: File) -> Response {
    let start = file.offset(call.query.number("starttimeticks").unwrap_or(0));
    let mut response = body(call, file, start, file.len());
    set(&mut response, header::ACCEPT_RANGES, "none".to_owned());
    response
}

fn body(call: &Call<'_>, file: File, start: u64, end: u64) -> Response {
    // For HEAD the body is never asked for, and so never made.
    let closing = call.world.closing.clone();
    // A home that closes ends its streams.
    let pieces = file.pieces(start, end).take_while(move |_| !*closing.borrow());
    with(200, file.kind(), Body::from_stream(stream::iter(pieces).map(Ok::<_, std::convert::Infallible>)))
}

fn set(response: &mut Response, name: header::HeaderName, value: String) {
    if let Ok(value) = HeaderValue::try_from(value) {
        response.headers_mut().insert(name, value);
    }
}

const PLAYLIST: &str = "application/vnd.apple.mpegurl";

fn master(call: &Call<'_>) -> Answer {
    song(call)?;
    let query = call.raw_query;
    let text = format!("#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=128000,CODECS=\"mp4a.40.34\"\nmain.m3u8?{query}\n");
    Ok(with(200, PLAYLIST, text))
}

/// Pieces of MP3: HLS knows them as "packed audio".
fn main(call: &Call<'_>) -> Answer {
    let (_, item) = song(call)?;
    let seconds = i64::from(item.seconds);
    let mut text = format!("#EXTM3U\n#EXT-X-PLAYLIST-TYPE:VOD\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:{SEGMENT}\n");
    for (place, start) in (0..seconds).step_by(SEGMENT as usize).enumerate() {
        let length = SEGMENT.min(seconds - start);
        text.push_str(&format!("#EXTINF:{length}.000000,\nhls1/main/{place}.mp3?{}\n", call.raw_query));
    }
    text.push_str("#EXT-X-ENDLIST\n");
    Ok(with(200, PLAYLIST, text))
}

fn segment(call: &Call<'_>, name: &str) -> Answer {
    let (id, item) = song(call)?;
    let place: i64 = name.strip_suffix(".mp3").and_then(|place| place.parse().ok()).ok_or(Refusal::NotFound)?;
    if place < 0 || place > i64::from(item.seconds) / SEGMENT {
        return Err(Refusal::NotFound);
    }
    let (_, file) = files(id, item);
    let (start, end) = (file.offset(place * SEGMENT * SECOND), file.offset((place + 1) * SEGMENT * SECOND));
    Ok(body(call, file, start, end))
}
