//! Looks into the library, one for each [`Query`]. The `/Users/{user}/…` forms are the ones that both servers know.

use super::call::{CallError, Caller};
use super::dialect::{Audiobooks, Dialect};
use super::item::{WireItem, types_of};
use super::library::as_book;
use super::target::Target;
use super::{channels, views};
use household::id::ItemId;
use household::media::{Item, MediaKind};
use household::server::Query;
use http::HeaderMap;

/// Who looks, and where.
#[derive(Clone, Copy)]
pub(crate) struct Look<'a> {
    pub(crate) caller: &'a Caller,
    pub(crate) dialect: &'static Dialect,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) user: &'a str,
}

/// Answers a query.
pub(crate) async fn find(look: Look<'_>, query: &Query) -> Result<Vec<Item>, CallError> {
    match query {
        Query::Seasons { series } => look.list(look.plain(look.there(look.of_show(series, "Seasons")))).await,
        Query::Episodes { series, season } => look.episodes(series, *season).await,
        Query::NextUp { series, limit } => {
            let target = Target::fixed("/Shows/NextUp")
                .with("UserId", look.user)
                .with_some("SeriesId", series.as_ref().map(ItemId::as_str));
            look.list(look.plain(target).with_number("Limit", u64::from(*limit))).await
        }
        Query::Resumable { within, kinds, limit } => look.resumable(within.as_ref(), kinds, *limit).await,
        Query::Newest { series, limit } => look.newest(series, *limit).await,
        Query::Random { kinds, genre, within, artist, unplayed, limit } => {
            let chance = Chance { genre: genre.as_deref(), within: within.as_ref(), artist: artist.as_ref() };
            look.random(kinds, chance, *unplayed, *limit).await
        }
        Query::Mix { of, limit } => {
            let target = Target::path(&["Items", of.as_str(), "InstantMix"]).with("UserId", look.user);
            look.list(look.plain(target).with_number("Limit", u64::from(*limit))).await
        }
        Query::Contents { of, limit } => look.contents(of, *limit).await,
        Query::Latest { kinds, limit } => look.latest(kinds, *limit).await,
        Query::Suggestions { kinds, genre, limit } => look.suggestions(kinds, genre.as_deref(), *limit).await,
        Query::Favourites { kinds, limit } => look.favourites(kinds, *limit).await,
        Query::Albums { artist, limit } => look.albums(artist, *limit).await,
        Query::Search { words, kinds, limit } => look.search(words, kinds, *limit).await,
        Query::Parts { book } => look.parts(book).await,
        Query::Channels { limit } => channels::watched(look, *limit).await,
        Query::Trailers { of } => look.trailers(of).await,
        Query::One { item, .. } => Ok(look.whole(item).await?.into_item().into_iter().collect()),
        Query::Genres { kinds } => look.genres(kinds).await,
    }
}

/// Out of what something is chosen by chance.
#[derive(Clone, Copy)]
struct Chance<'a> {
    genre: Option<&'a str>,
    within: Option<&'a ItemId>,
    artist: Option<&'a ItemId>,
}

impl Look<'_> {
    /// What is really there.
    pub(crate) async fn list(self, target: Target) -> Result<Vec<Item>, CallError> {
        let items = self.ask(target).await?;
        Ok(items.into_iter().filter(|item| !item.is_missing()).filter_map(WireItem::into_item).collect())
    }

    /// `GET /Shows/{series}/Episodes?Season=`: in order, those that can be played.
    async fn episodes(self, series: &ItemId, season: Option<u32>) -> Result<Vec<Item>, CallError> {
        let target = self.there(self.of_show(series, "Episodes"));
        let target = match season {
            Some(season) => target.with_number("Season", u64::from(season)),
            None => target,
        };
        self.list(self.plain(target)).await
    }

    /// `GET /Users/{user}/Items/Resume`, or within something `…/Items?Filters=IsResumable`.
    async fn resumable(self, within: Option<&ItemId>, kinds: &[MediaKind], limit: u32) -> Result<Vec<Item>, CallError> {
        let books_apart = self.dialect.audiobooks == Audiobooks::AlbumsOfAView
            && within.is_none()
            && kinds.contains(&MediaKind::Audiobook);
        if !books_apart {
            return Ok(items_of(self.begun(within, None, kinds, limit).await?));
        }
        let mut begun: Vec<(String, Item)> = Vec::new();
        for view in views::audiobooks(self).await? {
            let parts = self.begun(None, Some(&view), &[MediaKind::Song], limit).await?;
            begun.extend(dated(parts).map(|(date, item)| (date, as_book(item))));
        }
        let others: Vec<MediaKind> = kinds.iter().copied().filter(|kind| *kind != MediaKind::Audiobook).collect();
        if !others.is_empty() {
            begun.extend(dated(self.begun(None, None, &others, limit).await?));
        }
        begun.sort_by(|(a, _), (b, _)| b.cmp(a));
        begun.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        Ok(begun.into_iter().map(|(_, item)| item).collect())
    }

    async fn begun(
        self,
        within: Option<&ItemId>,
        view: Option<&str>,
        kinds: &[MediaKind],
        limit: u32,
    ) -> Result<Vec<WireItem>, CallError> {
        let target = match within {
            Some(within) => self
                .items()
                .with("ParentId", within.as_str())
                .with("Recursive", "true")
                .with("Filters", "IsResumable")
                .with("SortBy", "DatePlayed")
                .with("SortOrder", "Descending"),
            None => Target::path(&["Users", self.user, "Items", "Resume"])
                .with_some("ParentId", view)
                .with("MediaTypes", media_types(kinds)),
        };
        let target = target.with_some("IncludeItemTypes", Some(&types(kinds)));
        self.ask(self.plain(target).with_number("Limit", u64::from(limit))).await
    }

    /// The last ones by the date of their first showing.
    async fn newest(self, series: &ItemId, limit: u32) -> Result<Vec<Item>, CallError> {
        let target = self
            .items()
            .with("ParentId", series.as_str())
            .with("Recursive", "true")
            .with("IncludeItemTypes", "Episode")
            .with("IsUnaired", "false")
            .with("SortBy", "PremiereDate")
            .with("SortOrder", "Descending");
        self.list(self.plain(self.there(target)).with_number("Limit", u64::from(limit))).await
    }

    async fn random(
        self,
        kinds: &[MediaKind],
        of: Chance<'_>,
        unplayed: bool,
        limit: u32,
    ) -> Result<Vec<Item>, CallError> {
        let views = match self.dialect.audiobooks {
            Audiobooks::AlbumsOfAView if kinds == [MediaKind::Audiobook] => Some(views::audiobooks(self).await?),
            Audiobooks::AlbumsOfAView | Audiobooks::OwnType => None,
        };
        let Some(views) = views else {
            let target = self.items().with_some("IncludeItemTypes", Some(&types(kinds)));
            return self.list(self.by_chance(target, of, of.within.map(ItemId::as_str), unplayed, limit)).await;
        };
        let mut books = Vec::new();
        for view in views {
            let target = self.items().with("IncludeItemTypes", "MusicAlbum,AudioBook");
            let found = self.list(self.by_chance(target, of, Some(&view), unplayed, limit)).await?;
            books.extend(found.into_iter().map(as_book));
        }
        books.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        Ok(books)
    }

    /// Anything of these kinds, whoever made it and wherever it is.
    pub(crate) async fn random_of(
        self,
        kinds: &[MediaKind],
        genre: Option<&str>,
        unplayed: bool,
        limit: u32,
    ) -> Result<Vec<Item>, CallError> {
        self.random(kinds, Chance { genre, within: None, artist: None }, unplayed, limit).await
    }

    /// Whether an audiobook is an item of a type of its own.
    pub(crate) fn books_are_a_type(self) -> bool {
        self.dialect.audiobooks == Audiobooks::OwnType
    }

    fn by_chance(self, target: Target, of: Chance<'_>, within: Option<&str>, unplayed: bool, limit: u32) -> Target {
        let target = target
            .with("Recursive", "true")
            .with("SortBy", "Random")
            .with_some("Genres", of.genre)
            .with_some("ParentId", within)
            .with_some("ArtistIds", of.artist.map(ItemId::as_str))
            .with_some("IsPlayed", unplayed.then_some("false"));
        self.plain(self.there(target)).with_number("Limit", u64::from(limit))
    }

    /// What something holds depends on what it is, which its id does not tell: `GET /Users/{user}/Items/{id}` does.
    pub(crate) async fn contents(self, of: &ItemId, limit: u32) -> Result<Vec<Item>, CallError> {
        let whole = self.whole(of).await?;
        let within = |target: Target| target.with("ParentId", of.as_str());
        let target = match whole.kind() {
            // Only this call keeps the order that somebody put it in.
            MediaKind::Playlist => Target::path(&["Playlists", of.as_str(), "Items"]).with("UserId", self.user),
            MediaKind::Album | MediaKind::Audiobook => {
                within(self.items()).with("SortBy", "ParentIndexNumber,IndexNumber,SortName")
            }
            MediaKind::Artist => self
                .items()
                .with("ArtistIds", of.as_str())
                .with("Recursive", "true")
                .with("IncludeItemTypes", "Audio")
                .with("SortBy", "Album,ParentIndexNumber,IndexNumber,SortName"),
            MediaKind::Series => return Ok(first(self.episodes(of, None).await?, limit)),
            MediaKind::Movie
            | MediaKind::Season
            | MediaKind::Episode
            | MediaKind::Song
            | MediaKind::MusicVideo
            | MediaKind::Video
            | MediaKind::Channel
            | MediaKind::Collection
            | MediaKind::Trailer
            | MediaKind::Genre
            | MediaKind::Other => within(self.items()),
        };
        self.list(self.plain(target).with_number("Limit", u64::from(limit))).await
    }

    /// `GET /Genres?IncludeItemTypes=`; music has a call of its own on Emby.
    async fn genres(self, kinds: &[MediaKind]) -> Result<Vec<Item>, CallError> {
        let (music, other): (Vec<MediaKind>, Vec<MediaKind>) = kinds.iter().partition(|kind| kind.is_audio());
        let mut genres: Vec<Item> = Vec::new();
        for (path, kinds) in [("/Genres", other), (self.dialect.music_genres, music)] {
            if kinds.is_empty() {
                continue;
            }
            let target = Target::fixed(path)
                .with("UserId", self.user)
                .with("IncludeItemTypes", &types(&kinds))
                .with("Recursive", "true")
                .with("EnableImages", "false");
            for genre in self.list(target).await? {
                if !genres.iter().any(|known| known.name == genre.name) {
                    genres.push(Item { kind: MediaKind::Genre, ..genre });
                }
            }
        }
        Ok(genres)
    }

    pub(crate) fn items(self) -> Target {
        Target::path(&["Users", self.user, "Items"])
    }

    fn of_show(self, series: &ItemId, what: &str) -> Target {
        Target::path(&["Shows", series.as_str(), what]).with("UserId", self.user)
    }

    /// Leaves out what is known but not there.
    pub(crate) fn there(self, target: Target) -> Target {
        target.with_some(self.dialect.not_missing.unwrap_or_default(), self.dialect.not_missing.map(|_| "false"))
    }

    /// No pictures, and no more fields than a command needs.
    pub(crate) fn plain(self, target: Target) -> Target {
        target
            .with_some("Fields", Some(self.dialect.item_fields))
            .with("EnableImages", "false")
            .with("EnableUserData", "true")
    }
}

pub(crate) fn types(kinds: &[MediaKind]) -> String {
    kinds.iter().map(|kind| types_of(*kind)).filter(|types| !types.is_empty()).collect::<Vec<_>>().join(",")
}

/// Resume lists leave audio out unless it is asked for.
fn media_types(kinds: &[MediaKind]) -> &'static str {
    let heard = kinds.iter().filter(|kind| kind.is_audio()).count();
    match (heard, kinds.len() - heard) {
        (0, 0) => "Video,Audio",
        (0, _) => "Video",
        (_, 0) => "Audio",
        (_, _) => "Video,Audio",
    }
}

fn first(mut items: Vec<Item>, limit: u32) -> Vec<Item> {
    items.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    items
}

fn items_of(items: Vec<WireItem>) -> Vec<Item> {
    items.into_iter().filter(|item| !item.is_missing()).filter_map(WireItem::into_item).collect()
}

fn dated(items: Vec<WireItem>) -> impl Iterator<Item = (String, Item)> {
    items.into_iter().filter(|item| !item.is_missing()).filter_map(|item| {
        let date = item.last_played().to_owned();
        item.into_item().map(|item| (date, item))
    })
}
