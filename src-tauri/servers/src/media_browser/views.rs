//! `GET /Users/{user}/Views`: the parts of a library as their owner cut it.

use super::call::{CallError, LOOK, Limit};
use super::find::Look;
use super::item::ItemList;
use super::target::Target;

/// The ids of the views that hold audiobooks. Emby knows an audiobook by nothing else.
pub(crate) async fn audiobooks(look: Look<'_>) -> Result<Vec<String>, CallError> {
    audiobooks_within(look, LOOK).await
}

/// The same with a time limit of the caller's.
pub(crate) async fn audiobooks_within(look: Look<'_>, limit: Limit) -> Result<Vec<String>, CallError> {
    let target = Target::path(&["Users", look.user, "Views"]);
    let views: ItemList = look.caller.get(look.headers, target.as_str(), limit).await?;
    let views = views.items.unwrap_or_default();
    let books = views.iter().filter(|view| view.collection_type() == Some("audiobooks"));
    Ok(books.filter_map(|view| view.id()).map(str::to_owned).collect())
}
