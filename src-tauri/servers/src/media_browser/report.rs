//! `POST /Sessions/Playing`, `…/Playing/Progress` and `…/Playing/Stopped`: what a player of ours does with an item.
//!
//! Positions, played marks and "now playing" come from nothing else. Each such player introduces itself as a device of its
//! own, so that two of them are two on the server. The end of a stream that the server converts is told with
//! `DELETE /Videos/ActiveEncodings`: the report alone ends no converting.

use super::call::{CallError, Caller, SMALL};
use super::item::ticks;
use super::target::Target;
use household::id::PlayerId;
use household::order::Repeat;
use household::server::{Report, Reported};
use http::{HeaderMap, Method};
use serde::Serialize;

/// The device under which a player of ours introduces itself: the same at every start, and another for each.
pub(crate) fn device(own: &str, player: &PlayerId) -> String {
    // FNV-1a: short, and no secret.
    let hash = player
        .as_str()
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    format!("{own}-{hash:016x}")
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct WireReport<'a> {
    item_id: &'a str,
    play_session_id: &'a str,
    position_ticks: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    run_time_ticks: Option<u64>,
    can_seek: bool,
    is_paused: bool,
    is_muted: bool,
    play_method: &'static str,
    repeat_mode: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    event_name: Option<&'static str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    failed: bool,
}

/// Tells it. `device` is the one under which streams are fetched.
pub(crate) async fn tell(caller: &Caller, headers: &HeaderMap, device: &str, report: &Report) -> Result<(), CallError> {
    let (path, event_name) = match report.what {
        Reported::Playing => ("/Sessions/Playing", None),
        Reported::Progress => ("/Sessions/Playing/Progress", Some("TimeUpdate")),
        Reported::Paused => ("/Sessions/Playing/Progress", Some("Pause")),
        Reported::Resumed => ("/Sessions/Playing/Progress", Some("Unpause")),
        Reported::RepeatChanged => ("/Sessions/Playing/Progress", Some("RepeatModeChange")),
        Reported::Stopped { .. } => ("/Sessions/Playing/Stopped", None),
    };
    let wire = WireReport {
        item_id: report.item.as_str(),
        play_session_id: &report.stream,
        position_ticks: ticks(report.position),
        run_time_ticks: report.runtime.map(ticks),
        can_seek: true,
        is_paused: report.paused,
        is_muted: false,
        play_method: if report.converted { "Transcode" } else { "DirectStream" },
        repeat_mode: match report.repeat {
            Repeat::None => "RepeatNone",
            Repeat::One => "RepeatOne",
            Repeat::All => "RepeatAll",
        },
        event_name,
        failed: report.what == Reported::Stopped { failed: true },
    };
    let json = serde_json::to_vec(&wire).map_err(|error| CallError::Confused(error.to_string()))?;
    let told = caller.tell(Method::POST, headers, path, Some(json), SMALL).await;
    if report.converted && matches!(report.what, Reported::Stopped { .. }) {
        let target =
            Target::fixed("/Videos/ActiveEncodings").with("DeviceId", device).with("PlaySessionId", &report.stream);
        // It may have ended by itself.
        let _ended = caller.tell(Method::DELETE, headers, target.as_str(), None, SMALL).await;
    }
    told
}
