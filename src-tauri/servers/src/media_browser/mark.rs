//! `POST` and `DELETE /Users/{user}/FavoriteItems/{id}` and `…/PlayedItems/{id}`: what a user thinks of an item, or did
//! with it. Of a show or season, the server marks everything in it.

use super::call::{CallError, MARK};
use super::find::Look;
use super::target::Target;
use household::id::ItemId;
use household::server::UserMark;
use http::Method;

/// Writes a mark.
pub(crate) async fn write(look: Look<'_>, item: &ItemId, mark: UserMark) -> Result<(), CallError> {
    let (list, on) = match mark {
        UserMark::Favourite(on) => ("FavoriteItems", on),
        UserMark::Played(on) => ("PlayedItems", on),
    };
    let target = Target::path(&["Users", look.user, list, item.as_str()]);
    let method = if on { Method::POST } else { Method::DELETE };
    look.caller.tell(method, look.headers, target.as_str(), None, MARK).await
}
