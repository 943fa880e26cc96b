//! `GET /LiveTv/Channels?UserId=`: television and radio channels. Jellyfin cannot search them, so all are fetched.

use super::call::CallError;
use super::find::Look;
use super::item::WireItem;
use super::library::pages;
use super::target::Target;

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
