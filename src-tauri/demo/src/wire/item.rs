//! `BaseItemDto`: an item as the server describes it, with as many fields as were asked for.

use crate::clock::stamp;
use crate::json::Object;
use crate::library::{Id, Item, Kind};
use crate::watched::Mark;
use crate::wire::media;
use crate::world::World;
use time::{Duration, OffsetDateTime, Time};

/// Which of the optional fields were asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fields(u32);

const NAMES: [&str; 14] = [
    "overview",
    "genres",
    "people",
    "chapters",
    "mediastreams",
    "mediasources",
    "providerids",
    "parentid",
    "path",
    "sortname",
    "datecreated",
    "originaltitle",
    "childcount",
    "remotetrailers",
];

impl Fields {
    /// A single item comes with everything.
    pub(crate) const ALL: Self = Self(u32::MAX);
    /// What a session says about what it plays.
    pub(crate) const NOW_PLAYING: Self = Self(0b1000_1001_1011);

    /// Reads a `Fields` parameter.
    pub(crate) fn read(list: &str) -> Self {
        let place = |name: &str| NAMES.iter().position(|known| known.eq_ignore_ascii_case(name.trim()));
        Self(list.split(',').filter_map(place).fold(0, |set, place| set | 1 << place))
    }

    fn has(self, name: &str) -> bool {
        NAMES.iter().position(|known| *known == name).is_some_and(|place| self.0 & (1 << place) != 0)
    }
}

/// Writes one item; `viewer` adds what that user did with it.
pub(crate) fn item(o: &mut Object<'_>, world: &World, id: Id, viewer: Option<usize>, fields: Fields) {
    let Some(item) = world.library.item(id) else { return };
    let wire = world.library.names().write(id);
    o.text("Name", &item.name);
    o.text("ServerId", &world.server_id);
    o.text("Id", &wire);
    o.text("Type", item.type_name());
    o.flag("IsFolder", item.is_folder());
    match item.media() {
        Some(media) => o.text("MediaType", media),
        None if world.flavour.is_jellyfin() => o.text("MediaType", "Unknown"),
        None => {}
    }
    numbers(o, world, item);
    relations(o, world, item);
    optional(o, world, id, item, fields);
    live(o, world, id, item, viewer);
    images(o, item);
    if let Some(user) = viewer {
        let mark = world.watched.get(user, id);
        o.object("UserData", |o| user_data(o, world, user, id, item, mark));
    }
}

fn numbers(o: &mut Object<'_>, world: &World, item: &Item) {
    if let Some(ticks) = item.run_ticks().filter(|_| item.media().is_some()) {
        o.number("RunTimeTicks", ticks);
    }
    if item.year > 0 {
        o.number("ProductionYear", item.year);
    }
    if !item.certificate.is_empty() {
        o.text("OfficialRating", item.certificate);
    }
    if item.score > 0 {
        o.decimal("CommunityRating", f64::from(item.score) / 10.0);
    }
    if let Some(day) = item.premiere {
        o.text("PremiereDate", &stamp(OffsetDateTime::new_utc(day, Time::MIDNIGHT)));
    }
    if item.kind != Kind::Programme {
        if let Some(number) = item.number {
            o.number("IndexNumber", number);
        }
        if let Some(number) = item.parent_number.filter(|_| item.kind != Kind::Series) {
            o.number("ParentIndexNumber", number);
        }
    }
    if item.kind == Kind::Series {
        o.text("Status", if item.parent_number.is_some() { "Continuing" } else { "Ended" });
        o.empty_list("AirDays");
    }
    if matches!(item.kind, Kind::View) {
        o.text("CollectionType", item.shelf.collection(world.flavour.is_emby()));
    }
    o.text("LocationType", if item.missing { "Virtual" } else { "FileSystem" });
}

fn relations(o: &mut Object<'_>, world: &World, item: &Item) {
    let name = |id: Id| world.library.item(id).map_or("", |item| &*item.name);
    let wire = |id: Id| world.library.names().write(id);
    if item.series != 0 {
        o.text("SeriesName", name(item.series));
        o.text("SeriesId", &wire(item.series));
    }
    if item.season != 0 {
        o.text("SeasonId", &wire(item.season));
        o.text("SeasonName", name(item.season));
    }
    if item.album != 0 {
        o.text("Album", name(item.album));
        o.text("AlbumId", &wire(item.album));
    }
    if item.artist != 0 {
        o.texts("Artists", [name(item.artist)]);
        for key in ["ArtistItems", "AlbumArtists"] {
            o.list(key, |l| {
                l.object(|o| {
                    o.text("Name", name(item.artist));
                    o.text("Id", &wire(item.artist));
                });
            });
        }
        o.text("AlbumArtist", name(item.artist));
    }
}

fn optional(o: &mut Object<'_>, world: &World, id: Id, item: &Item, fields: Fields) {
    let names = world.library.names();
    if fields.has("sortname") {
        o.text("SortName", world.library.sort_key(id));
    }
    if fields.has("overview") && !item.story.is_empty() {
        o.text("Overview", item.story);
    }
    if fields.has("originaltitle") && !item.original.is_empty() {
        o.text("OriginalTitle", item.original);
    }
    if fields.has("parentid") {
        o.text("ParentId", &names.write(item.parent));
    }
    if fields.has("datecreated") {
        o.text("DateCreated", &stamp(world.started - Duration::days(i64::from(item.added))));
    }
    if fields.has("providerids") {
        o.raw("ProviderIds", b"{}");
    }
    if fields.has("genres") {
        let genres = || item.genres.iter().filter_map(|id| Some((*id, world.library.item(*id)?)));
        o.texts("Genres", genres().map(|(_, genre)| &*genre.name));
        o.list("GenreItems", |l| {
            for (id, genre) in genres() {
                l.object(|o| {
                    o.text("Name", &genre.name);
                    // Emby's own document has numbers here, and text everywhere else.
                    if world.flavour.is_emby() {
                        o.number("Id", names.number(id))
                    } else {
                        o.text("Id", &names.write(id))
                    }
                });
            }
        });
    }
    if fields.has("people") && matches!(item.kind, Kind::Film | Kind::Series) {
        o.list("People", |l| {
            for (place, person) in world.library.cast(id).into_iter().enumerate() {
                let Some(who) = world.library.item(person) else { continue };
                l.object(|o| {
                    o.text("Name", &who.name);
                    o.text("Id", &names.write(person));
                    o.text("Type", if place == 2 { "Director" } else { "Actor" });
                });
            }
        });
    }
    if fields.has("childcount") && item.is_folder() {
        o.number("ChildCount", world.library.children(id).len() as i64);
    }
    let file = item.media().is_some() && !item.missing;
    if file && fields.has("path") {
        o.text("Path", &media::path(world, id, item));
    }
    if file && fields.has("chapters") {
        o.list("Chapters", |l| media::chapter_list(l, world, item));
    }
    if file && fields.has("mediastreams") {
        o.list("MediaStreams", |l| media::media_streams(l, world, id, item));
    }
    if file && fields.has("mediasources") {
        o.text("Container", media::container(item));
        o.list("MediaSources", |l| l.object(|o| media::source(o, world, id, item)));
    }
    if item.kind == Kind::Film && fields.has("remotetrailers") {
        let trailers = world.library.iter().filter(|(_, i)| i.kind == Kind::Trailer && i.parent == id).count();
        o.number("LocalTrailerCount", trailers as i64);
    }
}

fn live(o: &mut Object<'_>, world: &World, id: Id, item: &Item, viewer: Option<usize>) {
    let now = world.clock.now();
    if item.kind == Kind::Channel {
        o.text("ChannelNumber", item.channel);
        o.text("Number", item.channel);
        if world.flavour.is_jellyfin() {
            o.text("ChannelType", if item.radio { "Radio" } else { "TV" });
        }
        if let Some(programme) = world.library.current_programme(id, now) {
            o.object("CurrentProgram", |o| self::item(o, world, programme, viewer, Fields(0)));
        }
    }
    if item.kind == Kind::Programme {
        let (start, end) = world.library.on_air(item, now);
        o.text("StartDate", &stamp(start));
        o.text("EndDate", &stamp(end));
        o.text("ChannelId", &world.library.names().write(item.parent));
        if let Some(channel) = world.library.item(item.parent) {
            o.text("ChannelName", &channel.name);
        }
    }
}

fn images(o: &mut Object<'_>, item: &Item) {
    let tag = format!("{:08x}", crate::seed::of_text(&item.name) as u32);
    o.object("ImageTags", |o| o.text("Primary", &tag));
    o.empty_list("BackdropImageTags");
    if item.album != 0 {
        o.text("AlbumPrimaryImageTag", &tag);
    }
    let wide = matches!(item.kind, Kind::Episode | Kind::MusicVideo | Kind::Trailer | Kind::Programme | Kind::View);
    let tall = matches!(item.kind, Kind::Film | Kind::Series | Kind::Season | Kind::BoxSet);
    o.decimal(
        "PrimaryImageAspectRatio",
        if wide {
            16.0 / 9.0
        } else if tall {
            2.0 / 3.0
        } else {
            1.0
        },
    );
}

/// Writes `UserItemDataDto`.
pub(crate) fn user_data(o: &mut Object<'_>, world: &World, user: usize, id: Id, item: &Item, mark: Mark) {
    let mut played = mark.played;
    if item.is_folder() && !matches!(item.kind, Kind::View | Kind::Root) {
        let (unseen, all) = world.watched.unplayed(user, id, &world.library);
        played = all > 0 && unseen == 0;
        o.number("UnplayedItemCount", unseen as i64);
        if all > 0 {
            o.decimal("PlayedPercentage", (all - unseen) as f64 * 100.0 / all as f64);
        }
    } else if let Some(run) = item.run_ticks().filter(|_| mark.position > 0) {
        o.decimal("PlayedPercentage", mark.position as f64 * 100.0 / run as f64);
    }
    o.number("PlaybackPositionTicks", mark.position);
    o.number("PlayCount", mark.count);
    o.flag("IsFavorite", mark.favourite);
    o.flag("Played", played);
    if let Some(last) = mark.last {
        o.text("LastPlayedDate", &stamp(last));
    }
    if let Some(likes) = mark.likes {
        if world.flavour.is_emby() {
            o.decimal("Rating", if likes { 10.0 } else { 1.0 })
        } else {
            o.flag("Likes", likes)
        }
    }
    let wire = world.library.names().write(id);
    o.text("Key", &wire);
    o.text("ItemId", &wire);
}
