//! An Echo can fetch what it is to play: the address of a song passes at the public address, as Echos want it.

use super::About;
use super::caller::{Caller, Unmeasured};
use super::line::{Id, Line};
use crate::stream;
use household::fault::{Code, Fault};
use household::media::MediaKind;
use household::playback::echo_queue::Wanted;
use household::server::Query;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, RANGE};
use std::time::Duration;

/// What the step tells about.
pub(super) const IDS: &[Id] = &[Id::B6, Id::B7];
/// What Echos play, and the list of what comes in parts.
const PLAYED: [&str; 11] = [
    "audio/mpeg",
    "audio/mp3",
    "audio/mp4",
    "audio/m4a",
    "audio/x-m4a",
    "audio/aac",
    "audio/aacp",
    "audio/mpegurl",
    "audio/x-mpegurl",
    "application/x-mpegurl",
    "application/vnd.apple.mpegurl",
];

/// Fetches the first bytes of a song.
pub(super) async fn check(about: &About) -> Vec<Line> {
    let skipped = |why| IDS.iter().map(|id| Line::skipped(*id, why)).collect();
    let Some(base) = about.address().as_deref().and_then(stream::public) else { return skipped("no-address") };
    let address = match address(about, &base).await {
        Ok(Some(address)) => address,
        Ok(None) => return skipped("nothing-to-play"),
        // The servers have a check of their own.
        Err(fault) => {
            tracing::info!(%fault, "no song for the check of streams");
            return skipped("nothing-to-play");
        }
    };
    let Ok(caller) = about.caller() else { return skipped("nothing-to-play") };
    match fetched(&caller, &base, &address).await {
        Ok(lines) => lines,
        Err(Unmeasured) => skipped("not-from-inside"),
    }
}

/// Where an Echo would fetch a song; none if there is no song.
async fn address(about: &About, base: &str) -> Result<Option<String>, Fault> {
    let shared = &about.shared;
    for server in shared.servers().iter() {
        let Some(source) = shared.audio_of(server.id()) else { continue };
        let Some(user) = server.signed_in().first().map(|user| user.id.clone()) else { continue };
        let (kinds, genre, within, artist) = (vec![MediaKind::Song], None, None, None);
        let songs = Query::Random { kinds, genre, within, artist, unplayed: false, limit: 1 };
        let Some(song) = server.find(&user, &songs).await?.into_iter().next() else { continue };
        let sound = source.sound(&user, &song.id).await?;
        let (server, user, parts) = (server.id(), &user, true);
        let wanted = Wanted { server, user, item: &sound.item, start: Duration::ZERO, parts };
        let (sound, now) = ((&sound.item, &sound.sent), shared.clock.now());
        return Ok(Some(shared.echos.addresses.sound(base, &wanted, sound, "check", now)));
    }
    Ok(None)
}

async fn fetched(caller: &Caller, base: &str, address: &str) -> Result<Vec<Line>, Unmeasured> {
    let answered = caller.send(|http| http.get(address).header(RANGE, "bytes=0-1")).await?;
    let status = answered.status();
    if !matches!(status, StatusCode::OK | StatusCode::PARTIAL_CONTENT) {
        let fault = Fault::new(Code::StreamNotFetched).with("address", base).with("status", status.as_str());
        return Ok(vec![Line::fail(Id::B6, fault).with("status", status.as_str()), Line::explained(Id::B7, Id::B6)]);
    }
    let kind = answered.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let of_kind = if PLAYED.contains(&kind.as_str()) {
        Line::ok(Id::B7)
    } else {
        Line::warn(Id::B7, Fault::new(Code::StreamKind).with("kind", kind.as_str()))
    };
    Ok(vec![Line::ok(Id::B6).with("status", status.as_str()), of_kind.with("kind", kind)])
}
