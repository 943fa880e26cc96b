//! Finding, sorting and paging items by the query parameters of `/Items`.

use std::cmp::Ordering;

use crate::library::{Id, Item, Kind, Shelf, fold};
use crate::routes::Query;
use crate::seed::Dice;
use crate::watched::Mark;
use crate::world::World;

/// The outcome: one page, and how many there are in all.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) items: Vec<Id>,
    pub(crate) total: usize,
    pub(crate) start: usize,
}

/// What a query asks for, read once.
struct Ask<'q> {
    query: &'q Query<'q>,
    kinds: Vec<&'q str>,
    not_kinds: Vec<&'q str>,
    media: Vec<&'q str>,
    filters: Vec<String>,
    genres: Vec<String>,
    genre_ids: Vec<Id>,
    artist_ids: Vec<Id>,
    person_ids: Vec<Id>,
    album_ids: Vec<Id>,
    albums: Vec<String>,
    years: Vec<u16>,
    search: String,
}

/// Runs a query over the whole library, or over what stands in `ParentId`.
pub(crate) fn find(world: &World, viewer: Option<usize>, query: &Query<'_>) -> Found {
    let ask = Ask::read(world, query);
    let ids = query.list("ids", &[',']);
    let parent = query.get("parentid").filter(|id| !id.is_empty());
    let (candidates, natural) = if !ids.is_empty() {
        (ids.iter().filter_map(|id| world.library.find(id)).collect(), true)
    } else if let Some(parent) = parent {
        let Some(parent) = world.library.find(parent) else { return Found::default() };
        if ask.deep() {
            let below = world.library.ids().filter(|id| world.library.is_below(*id, parent));
            (below.collect(), false)
        } else {
            (world.library.children(parent), true)
        }
    } else if ask.deep() {
        (world.library.ids().skip(1).collect::<Vec<_>>(), false)
    } else {
        (world.library.children(0), true)
    };
    let asked_for_ids = !ids.is_empty();
    let mut list: Vec<Id> = candidates
        .into_iter()
        .filter(|id| world.library.item(*id).is_some_and(|item| ask.fits(world, viewer, *id, item, asked_for_ids)))
        .collect();
    sort(world, viewer, query, &mut list, natural, &ask.search);
    page(list, query)
}

/// Cuts a page out of a list.
pub(crate) fn page(list: Vec<Id>, query: &Query<'_>) -> Found {
    let total = list.len();
    let start = query.number("startindex").unwrap_or(0).max(0) as usize;
    let limit = query.number("limit").filter(|limit| *limit > 0).map_or(usize::MAX, |limit| limit as usize);
    Found { items: list.into_iter().skip(start).take(limit).collect(), total, start }
}

impl<'q> Ask<'q> {
    fn read(world: &World, query: &'q Query<'q>) -> Self {
        let ids = |name: &str| -> Vec<Id> {
            query.list(name, &[',', '|']).into_iter().filter_map(|id| world.library.find(id)).collect()
        };
        let names = |name: &str, separators: &[char]| -> Vec<String> {
            query.list(name, separators).into_iter().map(fold).collect()
        };
        let artists = names("artists", &['|']).into_iter().flat_map(|name| {
            world.library.iter().filter(move |(_, i)| i.kind == Kind::Artist && *i.folded == name).map(|(id, _)| id)
        });
        let persons = names("person", &['|']).into_iter().flat_map(|name| {
            world.library.iter().filter(move |(_, i)| i.kind == Kind::Person && *i.folded == name).map(|(id, _)| id)
        });
        let filters = query.list("filters", &[',']).into_iter().map(str::to_ascii_lowercase).collect();
        Self {
            query,
            kinds: query.list("includeitemtypes", &[',']),
            not_kinds: query.list("excludeitemtypes", &[',']),
            media: query.list("mediatypes", &[',']),
            filters,
            genres: names("genres", &['|']),
            genre_ids: ids("genreids"),
            artist_ids: [ids("artistids"), ids("albumartistids"), artists.collect()].concat(),
            person_ids: [ids("personids"), persons.collect()].concat(),
            album_ids: ids("albumids"),
            albums: names("albums", &['|']),
            years: query.list("years", &[',']).iter().filter_map(|year| year.parse().ok()).collect(),
            search: fold(query.get("searchterm").unwrap_or("")),
        }
    }

    /// Does the query look below the first level?
    fn deep(&self) -> bool {
        self.query.flag("recursive").unwrap_or(false)
            || !self.search.is_empty()
            || !self.artist_ids.is_empty()
            || !self.person_ids.is_empty()
            || !self.genres.is_empty()
    }

    fn fits(&self, world: &World, viewer: Option<usize>, id: Id, item: &Item, by_id: bool) -> bool {
        world.may_see(viewer, item)
            && (by_id || self.fits_kind(item))
            && self.fits_words(item)
            && self.fits_relations(world, id, item)
            && self.fits_numbers(item)
            && self.fits_marks(viewer.map(|user| world.watched.get(user, id)), world, viewer, id, item)
    }

    fn fits_kind(&self, item: &Item) -> bool {
        let named = |names: &[&str]| {
            names.iter().any(|name| {
                let name = if name.eq_ignore_ascii_case("LiveTvChannel") { "TvChannel" } else { name };
                name.eq_ignore_ascii_case(item.type_name())
            })
        };
        // People, genres, trailers and channels are not found unless they are named.
        let shy = matches!(
            item.kind,
            Kind::Genre | Kind::MusicGenre | Kind::Person | Kind::Programme | Kind::Trailer | Kind::Channel
        );
        let hidden = shy && self.media.is_empty() && self.query.get("parentid").is_none_or(str::is_empty);
        let kind = if self.kinds.is_empty() { !hidden } else { named(&self.kinds) };
        kind && !named(&self.not_kinds)
            && (self.media.is_empty()
                || item.media().is_some_and(|media| self.media.iter().any(|m| m.eq_ignore_ascii_case(media))))
            && (!shy || !self.kinds.is_empty() || self.media.is_empty())
    }

    fn fits_words(&self, item: &Item) -> bool {
        let starts = self.query.get("namestartswith").map(fold);
        item.folded.contains(&self.search) && starts.is_none_or(|start| item.folded.starts_with(&start))
    }

    fn fits_relations(&self, world: &World, id: Id, item: &Item) -> bool {
        let genre = |wanted: &String| {
            item.genres.iter().any(|id| world.library.item(*id).is_some_and(|genre| *genre.folded == **wanted))
        };
        let album = || world.library.item(item.album).map(|album| &*album.folded);
        (self.genres.is_empty() || self.genres.iter().any(genre))
            && (self.genre_ids.is_empty() || self.genre_ids.iter().any(|id| item.genres.contains(id)))
            && (self.artist_ids.is_empty() || self.artist_ids.contains(&item.artist))
            && (self.album_ids.is_empty() || self.album_ids.contains(&item.album))
            && (self.albums.is_empty() || album().is_some_and(|album| self.albums.iter().any(|name| name == album)))
            && (self.person_ids.is_empty()
                || (matches!(item.kind, Kind::Film | Kind::Series)
                    && world.library.cast(id).iter().any(|person| self.person_ids.contains(person))))
    }

    fn fits_numbers(&self, item: &Item) -> bool {
        let wants_missing =
            ["ismissing", "isunaired", "isvirtualunaired"].iter().any(|name| self.query.flag(name) == Some(true));
        let number = |name: &str, value: Option<u16>| {
            self.query.number(name).is_none_or(|wanted| value.map(i64::from) == Some(wanted))
        };
        let score = self.query.get("mincommunityrating").and_then(|score| score.parse::<f64>().ok());
        let certificates = self.query.list("officialratings", &['|', ',']);
        item.missing == wants_missing
            && number("indexnumber", item.number)
            && number("parentindexnumber", item.parent_number)
            && (self.years.is_empty() || self.years.contains(&item.year))
            && score.is_none_or(|score| f64::from(item.score) / 10.0 >= score)
            && (certificates.is_empty() || certificates.contains(&item.certificate))
    }

    fn fits_marks(&self, mark: Option<Mark>, world: &World, viewer: Option<usize>, id: Id, item: &Item) -> bool {
        let mark = mark.unwrap_or_default();
        let played = || match viewer {
            Some(user) if item.is_folder() => world.watched.unplayed(user, id, &world.library).0 == 0,
            Some(_) | None => mark.played,
        };
        let filter = |name: &str| match name {
            "isplayed" => played(),
            "isunplayed" => !played(),
            "isfavorite" => mark.favourite,
            "isresumable" => mark.position > 0,
            "isfolder" => item.is_folder(),
            "isnotfolder" => !item.is_folder(),
            "likes" => mark.likes == Some(true),
            "dislikes" => mark.likes == Some(false),
            _ => true,
        };
        self.filters.iter().all(|name| filter(name))
            && self.query.flag("isplayed").is_none_or(|wanted| played() == wanted)
            && self.query.flag("isfavorite").is_none_or(|wanted| mark.favourite == wanted)
            && self.query.flag("isfolder").is_none_or(|wanted| item.is_folder() == wanted)
    }
}

fn sort(world: &World, viewer: Option<usize>, query: &Query<'_>, list: &mut [Id], natural: bool, search: &str) {
    let keys = query.list("sortby", &[',']);
    if keys.is_empty() {
        if !search.is_empty() {
            // Titles that begin with what was searched for come first.
            list.sort_by_key(|id| {
                let sort_key = world.library.sort_key(*id);
                (!sort_key.starts_with(search), sort_key)
            });
        } else if !natural {
            list.sort_by_key(|id| world.library.sort_key(*id));
        }
        return;
    }
    Dice::new(world.luck()).shuffle_if(keys.iter().any(|key| key.eq_ignore_ascii_case("Random")), list);
    let orders = query.list("sortorder", &[',']);
    let down = |place: usize| {
        orders.get(place).or(orders.last()).is_some_and(|order| order.to_ascii_lowercase().starts_with("desc"))
    };
    list.sort_by(|a, b| {
        for (place, key) in keys.iter().enumerate() {
            let order = compare(world, viewer, key, *a, *b);
            let order = if down(place) { order.reverse() } else { order };
            if order != Ordering::Equal {
                return order;
            }
        }
        Ordering::Equal
    });
}

fn compare(world: &World, viewer: Option<usize>, key: &str, a: Id, b: Id) -> Ordering {
    let Some((left, right)) = world.library.item(a).zip(world.library.item(b)) else { return Ordering::Equal };
    let mark = |id| viewer.map(|user| world.watched.get(user, id)).unwrap_or_default();
    let name = |id: Id| world.library.item(id).map_or("", |item| &*item.folded);
    match key.to_ascii_lowercase().as_str() {
        "sortname" | "name" | "seriessortname" => world.library.sort_key(a).cmp(world.library.sort_key(b)),
        "datecreated" | "datelastcontentadded" => right.added.cmp(&left.added),
        "dateplayed" => mark(a).last.cmp(&mark(b).last),
        "playcount" => mark(a).count.cmp(&mark(b).count),
        "premieredate" => left.premiere.cmp(&right.premiere),
        "productionyear" => left.year.cmp(&right.year),
        "communityrating" => left.score.cmp(&right.score),
        "runtime" => left.seconds.cmp(&right.seconds),
        "parentindexnumber" => left.parent_number.cmp(&right.parent_number),
        "indexnumber" => left.number.cmp(&right.number),
        "album" => name(left.album).cmp(name(right.album)),
        "albumartist" | "artist" => name(left.artist).cmp(name(right.artist)),
        _ => Ordering::Equal,
    }
}

/// What was left off, most recent first.
pub(crate) fn resumable(world: &World, user: usize, query: &Query<'_>) -> Vec<Id> {
    let kinds = query.list("includeitemtypes", &[',']);
    let media = query.list("mediatypes", &[',']);
    let parent = query.get("parentid").and_then(|id| world.library.find(id));
    let mut list: Vec<(Mark, Id)> = world.library.ids().map(|id| (world.watched.get(user, id), id)).collect();
    list.retain(|(mark, id)| {
        let Some(item) = world.library.item(*id) else { return false };
        let named = |names: &[&str], name: &str| names.is_empty() || names.iter().any(|n| n.eq_ignore_ascii_case(name));
        mark.position > 0
            && !mark.hidden
            && world.may_see(Some(user), item)
            && named(&kinds, item.type_name())
            && named(&media, item.media().unwrap_or(""))
            && parent.is_none_or(|parent| world.library.is_below(*id, parent))
    });
    list.sort_by_key(|(mark, id)| (std::cmp::Reverse(mark.last), *id));
    list.into_iter().map(|(_, id)| id).collect()
}

/// The episode to watch next in one series: the one after the last that was watched, or the one that was left off.
/// `None` before anything was watched, and after everything was.
pub(crate) fn next_up(world: &World, user: usize, series: Id) -> Option<Id> {
    let episodes = world.library.episodes(series, false);
    let seen = episodes.iter().rposition(|id| world.watched.get(user, *id).played);
    let half = episodes.iter().rposition(|id| world.watched.get(user, *id).position > 0);
    let place = match (seen, half) {
        (Some(seen), Some(half)) if half > seen => half,
        (Some(seen), _) => seen + 1,
        (None, Some(half)) => half,
        (None, None) => return None,
    };
    episodes.get(place).copied()
}

/// Is this something of the audiobook library?
pub(crate) fn is_book(item: &Item) -> bool {
    item.shelf == Shelf::Audiobooks
}
