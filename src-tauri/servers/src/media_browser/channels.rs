//! `GET /LiveTv/Channels?UserId=`: television and radio channels. Jellyfin cannot search them, so all are fetched.

use super::call::{CallError, SMALL};
use super::find::Look;
use super::item::WireItem;
use super::library::pages;
use super::target::Target;
use household::media::Item;
use http::StatusCode;
use serde::Deserialize;

/// What a user may do, in `GET /Users/{user}`.
#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct WireRights {
    policy: Option<WirePolicy>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct WirePolicy {
    enable_live_tv_access: Option<bool>,
}

/// All channels of a user; none for a user without live television, or where there is none.
pub(crate) async fn list(look: Look<'_>) -> Result<Vec<WireItem>, CallError> {
    let target = Target::fixed("/LiveTv/Channels")
        .with("UserId", look.user)
        .with("AddCurrentProgram", "false")
        .with("EnableImages", "false");
    match pages(look, target).await {
        Err(error) if error.is_refusal() => Ok(Vec::new()),
        answer => answer,
    }
}

/// Channels of a user, who is refused if they may not watch any. Emby shows such a user an empty list and says so only
/// among their rights.
pub(crate) async fn watched(look: Look<'_>, limit: u32) -> Result<Vec<Item>, CallError> {
    let target = Target::fixed("/LiveTv/Channels").with("UserId", look.user).with("AddCurrentProgram", "false");
    let channels = look.list(look.plain(target).with_number("Limit", u64::from(limit))).await?;
    if !channels.is_empty() {
        return Ok(channels);
    }
    let rights: WireRights = look.caller.get(look.headers, Target::path(&["Users", look.user]).as_str(), SMALL).await?;
    match rights.policy.and_then(|policy| policy.enable_live_tv_access) {
        Some(false) => Err(CallError::Refused { status: StatusCode::FORBIDDEN, parental: false }),
        Some(true) | None => Ok(channels),
    }
}
