//! Everything that may be asked for by name, page by page: `GET /Users/{user}/Items?Recursive=true`,
//! `GET /Artists?UserId=` and the live channels.

use super::call::{CallError, PAGE};
use super::dialect::Audiobooks;
use super::find::Look;
use super::item::{ItemList, WireItem};
use super::target::Target;
use super::{channels, views};
use household::media::{Item, MediaKind};
use std::collections::BTreeSet;

/// How many items a page has: some 600 kB, and less than 2 s on a small machine.
const PAGE_ITEMS: u64 = 1000;

/// Where we stop: ten times the biggest library that people tell of. A server that never ends must not fill our memory.
const MOST_ITEMS: usize = 1_000_000;

/// What has a title of its own. Artists and channels have calls of their own.
const TITLES: &str = "Movie,Series,MusicAlbum,Playlist,BoxSet,MusicVideo,Audio";

/// The whole library of a user.
pub(crate) async fn list(look: Look<'_>) -> Result<Vec<Item>, CallError> {
    let mut items = Vec::new();
    let mut books = BTreeSet::new();
    let types = match look.dialect.audiobooks {
        Audiobooks::OwnType => format!("{TITLES},AudioBook"),
        Audiobooks::AlbumsOfAView => {
            items = books_of_views(look).await?;
            books.extend(items.iter().map(|book: &Item| book.id.as_str().to_owned()));
            TITLES.to_owned()
        }
    };
    let is_book = |id: Option<&str>| id.is_some_and(|id| books.contains(id));
    let titles = pages(look, titles(look).with("IncludeItemTypes", &types)).await?;
    // A book and its chapters are also an album and its songs.
    let titles = titles.into_iter().filter(|item| !is_book(item.id()) && !is_book(item.album_id()));
    items.extend(titles.filter_map(WireItem::into_item));
    items.extend(artists(look).await?.into_iter().filter_map(WireItem::into_item));
    items.extend(channels::list(look).await?.into_iter().filter_map(WireItem::into_item));
    Ok(items)
}

/// All pages of a list.
pub(crate) async fn pages(look: Look<'_>, target: Target) -> Result<Vec<WireItem>, CallError> {
    let mut all: Vec<WireItem> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut asked = 0;
    loop {
        let page = target.clone().with_number("StartIndex", asked).with_number("Limit", PAGE_ITEMS);
        let page: ItemList = look.caller.get(look.headers, page.as_str(), PAGE).await?;
        let items = page.items.unwrap_or_default();
        asked += u64::try_from(items.len()).unwrap_or(u64::MAX);
        let total = page.total_record_count.unwrap_or(0);
        let last = items.is_empty() || asked >= total;
        let known = all.len();
        // What is added to the library meanwhile moves the pages, so an item may come twice.
        all.extend(items.into_iter().filter(|item| item.id().is_some_and(|id| seen.insert(id.to_owned()))));
        // A page that brings nothing new comes from a server that does not know how to turn pages.
        if last || all.len() == known || all.len() >= MOST_ITEMS {
            return Ok(all);
        }
    }
}

async fn artists(look: Look<'_>) -> Result<Vec<WireItem>, CallError> {
    let target = Target::fixed("/Artists")
        .with("UserId", look.user)
        .with("Fields", look.dialect.title_fields)
        .with("EnableImages", "false");
    match pages(look, target).await {
        Err(error) if error.is_refusal() => Ok(Vec::new()),
        answer => answer,
    }
}

/// Albums in a view of audiobooks, and pieces of audio there that are on no album.
async fn books_of_views(look: Look<'_>) -> Result<Vec<Item>, CallError> {
    let mut books = Vec::new();
    for view in views::audiobooks_within(look, PAGE).await? {
        let target = titles(look).with("ParentId", &view).with("IncludeItemTypes", "MusicAlbum,AudioBook,Audio");
        let found = pages(look, target).await?;
        let whole = found.into_iter().filter(|item| item.kind() != MediaKind::Song || item.album_id().is_none());
        books.extend(whole.filter_map(WireItem::into_item).map(as_book));
    }
    Ok(books)
}

/// Says of an item what it is where its server calls it an album.
pub(crate) fn as_book(mut item: Item) -> Item {
    item.kind = MediaKind::Audiobook;
    item
}

fn titles(look: Look<'_>) -> Target {
    Target::path(&["Users", look.user, "Items"])
        .with("Recursive", "true")
        .with("Fields", look.dialect.title_fields)
        .with("EnableImages", "false")
        .with("EnableUserData", "true")
        .with("SortBy", "SortName")
}
