//! What there is to discover: `GET /Users/{user}/Items/Latest`, `…/Suggestions`, `/Movies/Recommendations`, favourites,
//! the records of someone, trailers, and the server's own search.

use super::call::{CallError, LOOK};
use super::find::{Look, types};
use super::item::{ItemList, WireItem};
use super::library::as_book;
use super::target::Target;
use super::views;
use household::id::ItemId;
use household::media::{Item, MediaKind};
use household::server::Idea;
use serde::Deserialize;

/// How many titles somebody watched are looked at for others like them.
const BECAUSE: u64 = 5;

/// Films that go together, and for whose sake.
#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct Recommended {
    items: Option<Vec<WireItem>>,
    recommendation_type: Option<String>,
    baseline_item_name: Option<String>,
}

impl Look<'_> {
    /// What came last. The answer is a bare list; new episodes stand there as their show, songs as their record.
    pub(crate) async fn latest(self, kinds: &[MediaKind], limit: u32) -> Result<Vec<Item>, CallError> {
        if let Some(views) = self.views_of_books(kinds).await? {
            let mut books = Vec::new();
            for view in views {
                books.extend(self.newest_in(Some(&view), "", limit).await?.into_iter().map(as_book));
            }
            books.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
            return Ok(books);
        }
        // Records are not listed themselves: they stand for their new songs.
        let asked: Vec<MediaKind> = kinds.iter().map(|kind| within(*kind)).collect();
        self.newest_in(None, &types(&asked), limit).await
    }

    async fn newest_in(self, view: Option<&str>, types: &str, limit: u32) -> Result<Vec<Item>, CallError> {
        let target = Target::path(&["Users", self.user, "Items", "Latest"])
            .with_some("ParentId", view)
            .with_some("IncludeItemTypes", Some(types))
            .with("IsPlayed", "false")
            .with("GroupItems", "true");
        let target = self.plain(target).with_number("Limit", u64::from(limit));
        let items: Vec<WireItem> = self.caller.get(self.headers, target.as_str(), LOOK).await?;
        Ok(items.into_iter().filter(|item| !item.is_missing()).filter_map(WireItem::into_item).collect())
    }

    /// Of a genre, anything of it that was not watched; else what the server suggests. Its suggestions know films and
    /// shows only.
    pub(crate) async fn suggestions(
        self,
        kinds: &[MediaKind],
        genre: Option<&str>,
        limit: u32,
    ) -> Result<Vec<Item>, CallError> {
        let suggested = kinds.iter().all(|kind| matches!(kind, MediaKind::Movie | MediaKind::Series));
        if genre.is_some() || !suggested {
            return self.by_chance_among(kinds, genre, limit).await;
        }
        let types = types(kinds);
        let target = Target::path(&["Users", self.user, "Suggestions"])
            // Emby reads the one, Jellyfin the other.
            .with("IncludeItemTypes", &types)
            .with("Type", &types);
        let found = self.list(self.plain(target).with_number("Limit", u64::from(limit))).await;
        match found {
            Ok(items) if !items.is_empty() => Ok(items),
            // Old servers have no such list.
            Err(error) if !error.is_refusal() => Err(error),
            Ok(_) | Err(_) => self.by_chance_among(kinds, None, limit).await,
        }
    }

    /// Films like those that were watched, one for each, then whatever else is suggested.
    pub(crate) async fn ideas(
        self,
        kinds: &[MediaKind],
        genre: Option<&str>,
        limit: u32,
    ) -> Result<Vec<Idea>, CallError> {
        let mut ideas = Vec::new();
        if genre.is_none() && kinds.contains(&MediaKind::Movie) {
            ideas = self.recommended().await?;
            // Where shows are wanted too, one of the ideas is to be one of them.
            let most = if kinds.len() > 1 { limit.saturating_sub(1) } else { limit };
            ideas.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        }
        let others = self.suggestions(kinds, genre, limit).await?;
        let shows_first = kinds.len() > 1 && !ideas.is_empty();
        let (first, then): (Vec<Item>, Vec<Item>) =
            others.into_iter().partition(|item| !shows_first || item.kind != MediaKind::Movie);
        for item in first.into_iter().chain(then) {
            if ideas.iter().all(|idea| idea.item.id != item.id) {
                ideas.push(Idea::from(item));
            }
        }
        ideas.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        Ok(ideas)
    }

    async fn recommended(self) -> Result<Vec<Idea>, CallError> {
        let target = Target::fixed("/Movies/Recommendations")
            .with("UserId", self.user)
            .with_number("CategoryLimit", BECAUSE)
            .with_number("ItemLimit", BECAUSE);
        let target = self.plain(target);
        let groups: Vec<Recommended> = match self.caller.get(self.headers, target.as_str(), LOOK).await {
            Err(error) if error.is_refusal() => return Ok(Vec::new()),
            answer => answer?,
        };
        let mut ideas: Vec<Idea> = Vec::new();
        for group in groups {
            let items = group.items.unwrap_or_default().into_iter().filter_map(WireItem::into_item);
            // What resembles what was liked, or has the same actor, was not recommended for having watched it.
            let watched = group.recommendation_type.as_deref() == Some("SimilarToRecentlyPlayed");
            let because = group.baseline_item_name.filter(|name| watched && !name.is_empty());
            let fresh = |item: &Item| !item.user.played && ideas.iter().all(|idea| idea.item.id != item.id);
            let first = items.into_iter().find(fresh);
            ideas.extend(first.map(|item| Idea { item, because }));
        }
        Ok(ideas)
    }

    /// In any order: that is how favourites are played, and nothing else depends on it.
    pub(crate) async fn favourites(self, kinds: &[MediaKind], limit: u32) -> Result<Vec<Item>, CallError> {
        let (listed, artists): (Vec<MediaKind>, Vec<MediaKind>) =
            kinds.iter().partition(|kind| **kind != MediaKind::Artist);
        let mut loved = Vec::new();
        if !listed.is_empty() || kinds.is_empty() {
            let target = self
                .items()
                .with("Recursive", "true")
                .with("Filters", "IsFavorite")
                .with_some("IncludeItemTypes", Some(&types(&listed)))
                .with("SortBy", "Random");
            loved = self.list(self.plain(target).with_number("Limit", u64::from(limit))).await?;
        }
        if !artists.is_empty() || kinds.is_empty() {
            // Jellyfin finds artists by a call of their own only.
            let target = Target::fixed("/Artists").with("UserId", self.user).with("IsFavorite", "true");
            for artist in self.list(self.plain(target).with_number("Limit", u64::from(limit))).await? {
                if loved.iter().all(|known| known.id != artist.id) {
                    loved.push(artist);
                }
            }
        }
        loved.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        Ok(loved)
    }

    /// The records of someone, newest first.
    pub(crate) async fn albums(self, artist: &ItemId, limit: u32) -> Result<Vec<Item>, CallError> {
        let target = self
            .items()
            .with("Recursive", "true")
            .with("IncludeItemTypes", "MusicAlbum")
            .with("ArtistIds", artist.as_str())
            .with("SortBy", "ProductionYear,PremiereDate,SortName")
            .with("SortOrder", "Descending,Descending,Ascending");
        self.list(self.plain(target).with_number("Limit", u64::from(limit))).await
    }

    /// What the server finds by a word of the title.
    pub(crate) async fn search(self, words: &str, kinds: &[MediaKind], limit: u32) -> Result<Vec<Item>, CallError> {
        let target = self
            .items()
            .with("Recursive", "true")
            .with("SearchTerm", words)
            .with_some("IncludeItemTypes", Some(&types(kinds)));
        self.list(self.plain(self.there(target)).with_number("Limit", u64::from(limit))).await
    }

    /// `GET /Users/{user}/Items/{id}/LocalTrailers`: a bare list. Those somewhere on the network are only counted.
    pub(crate) async fn trailers(self, of: &ItemId) -> Result<Vec<Item>, CallError> {
        let target = Target::path(&["Users", self.user, "Items", of.as_str(), "LocalTrailers"]);
        let here: Vec<WireItem> = self.caller.get(self.headers, target.as_str(), LOOK).await?;
        let here: Vec<Item> = here.into_iter().filter_map(WireItem::into_item).collect();
        if !here.is_empty() {
            return Ok(here);
        }
        let whole = self.whole(of).await?;
        if !whole.has_remote_trailers() {
            return Ok(Vec::new());
        }
        let item = whole.into_item().map(|item| Item { kind: MediaKind::Trailer, ..item });
        Ok(item.into_iter().collect())
    }

    /// `GET /Users/{user}/Items/{id}`: one item with everything.
    pub(crate) async fn whole(self, item: &ItemId) -> Result<WireItem, CallError> {
        let target = Target::path(&["Users", self.user, "Items", item.as_str()]);
        self.caller.get(self.headers, target.as_str(), LOOK).await
    }

    /// Everything of these kinds, in any order, what was not watched only.
    async fn by_chance_among(
        self,
        kinds: &[MediaKind],
        genre: Option<&str>,
        limit: u32,
    ) -> Result<Vec<Item>, CallError> {
        let music = kinds.iter().all(|kind| kind.is_audio());
        self.random_of(kinds, genre, !music, limit).await
    }

    /// Where audiobooks are kept, if they are all that is asked for and no type of their own.
    async fn views_of_books(self, kinds: &[MediaKind]) -> Result<Option<Vec<String>>, CallError> {
        if kinds != [MediaKind::Audiobook] || self.books_are_a_type() {
            return Ok(None);
        }
        views::audiobooks(self).await.map(Some)
    }

    /// A bare page of items.
    pub(crate) async fn ask(self, target: Target) -> Result<Vec<WireItem>, CallError> {
        let answer: ItemList = self.caller.get(self.headers, target.as_str(), LOOK).await?;
        Ok(answer.items.unwrap_or_default())
    }
}

/// Whose arrival tells that something of a kind is new.
fn within(kind: MediaKind) -> MediaKind {
    match kind {
        MediaKind::Album | MediaKind::Artist => MediaKind::Song,
        MediaKind::Series | MediaKind::Season => MediaKind::Episode,
        MediaKind::Movie
        | MediaKind::Episode
        | MediaKind::Song
        | MediaKind::MusicVideo
        | MediaKind::Video
        | MediaKind::Audiobook
        | MediaKind::Channel
        | MediaKind::Playlist
        | MediaKind::Collection
        | MediaKind::Trailer
        | MediaKind::Genre
        | MediaKind::Other => kind,
    }
}
