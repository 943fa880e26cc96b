//! What is still to be heard of an audiobook. On Jellyfin it is one item with a position; on Emby an album of parts, and
//! `GET /AudioBooks/NextUp?AlbumId=` knows which comes next.

use super::call::CallError;
use super::find::Look;
use super::item::WireItem;
use super::library::as_book;
use super::target::Target;
use household::id::ItemId;
use household::media::Item;

/// No book has more parts.
const PARTS: u32 = 1000;

impl Look<'_> {
    /// The parts from the one that comes next on; a book in one piece is its own only part.
    pub(crate) async fn parts(self, book: &ItemId) -> Result<Vec<Item>, CallError> {
        if self.books_are_a_type() {
            return Ok(self.whole(book).await?.into_item().into_iter().collect());
        }
        let parts = self.contents(book, PARTS).await?;
        if parts.is_empty() {
            let lone = self.whole(book).await?.into_item();
            return Ok(lone.into_iter().map(as_book).collect());
        }
        let next = Target::fixed("/AudioBooks/NextUp").with("UserId", self.user).with("AlbumId", book.as_str());
        let next = self.ask(self.plain(next).with_number("Limit", 1)).await;
        let next = match next {
            // A server without this call still has the marks on the parts.
            Err(error) if error.is_refusal() => None,
            answer => answer?.into_iter().next().and_then(WireItem::into_item),
        };
        let at = match next {
            Some(next) => parts.iter().position(|part| part.id == next.id),
            None => parts.iter().position(|part| !part.user.position.is_zero() || !part.user.played),
        };
        Ok(parts.into_iter().skip(at.unwrap_or(0)).map(as_book).collect())
    }
}
