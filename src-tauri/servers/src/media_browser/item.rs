//! An item of a library as both servers write it (`BaseItemDto`), and what Usher keeps of it.

use super::streams::WireStream;
use household::id::ItemId;
use household::media::{Item, MediaKind, SeriesRef, UserState};
use serde::Deserialize;
use std::time::Duration;

/// A list of items; the total is that of the whole search, not of the page.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct ItemList {
    #[serde(default)]
    pub(crate) items: Option<Vec<WireItem>>,
    #[serde(default)]
    pub(crate) total_record_count: Option<u64>,
}

/// Everything may be missing; everything else that comes is left alone.
#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
pub(crate) struct WireItem {
    id: Option<String>,
    name: Option<String>,
    #[serde(rename = "Type")]
    kind: Option<String>,
    original_title: Option<String>,
    sort_name: Option<String>,
    production_year: Option<i32>,
    series_id: Option<String>,
    series_name: Option<String>,
    parent_index_number: Option<i64>,
    index_number: Option<i64>,
    index_number_end: Option<i64>,
    album: Option<String>,
    album_id: Option<String>,
    artists: Option<Vec<String>>,
    album_artist: Option<String>,
    run_time_ticks: Option<i64>,
    location_type: Option<String>,
    collection_type: Option<String>,
    channel_number: Option<String>,
    remote_trailers: Option<Vec<serde::de::IgnoredAny>>,
    user_data: Option<WireUserData>,
    media_streams: Option<Vec<WireStream>>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct WireUserData {
    played: Option<bool>,
    is_favorite: Option<bool>,
    playback_position_ticks: Option<i64>,
    last_played_date: Option<String>,
}

impl WireItem {
    /// An episode that is known to the library but has not been recorded or not been aired. Seasons, genres and the
    /// like are often `Virtual` too, and are there all the same: they are no files.
    pub(crate) fn is_missing(&self) -> bool {
        self.location_type.as_deref() == Some("Virtual") && self.kind() == MediaKind::Episode
    }

    /// The record it is on.
    pub(crate) fn album_id(&self) -> Option<&str> {
        self.album_id.as_deref()
    }

    /// The server's id of it.
    pub(crate) fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// What a view holds: `movies`, `audiobooks` …
    pub(crate) fn collection_type(&self) -> Option<&str> {
        self.collection_type.as_deref()
    }

    /// Whether there are trailers of it somewhere on the network.
    pub(crate) fn has_remote_trailers(&self) -> bool {
        self.remote_trailers.as_ref().is_some_and(|trailers| !trailers.is_empty())
    }

    /// When the user last played it, as a text that sorts by time.
    pub(crate) fn last_played(&self) -> &str {
        self.user_data.as_ref().and_then(|data| data.last_played_date.as_deref()).unwrap_or_default()
    }

    /// What it is made of, once.
    pub(crate) fn take_streams(&mut self) -> Vec<WireStream> {
        self.media_streams.take().unwrap_or_default()
    }

    /// What sort of thing it is.
    pub(crate) fn kind(&self) -> MediaKind {
        kind_of(self.kind.as_deref().unwrap_or_default())
    }

    /// What Usher keeps; nothing of an item without an id.
    pub(crate) fn into_item(self) -> Option<Item> {
        let kind = self.kind();
        let mut item = Item::new(self.id?, kind, self.name.unwrap_or_default());
        item.other_names = other_names(&item.name, [self.original_title, self.sort_name]);
        // People ask for channels by their numbers too.
        item.other_names.extend(self.channel_number.filter(|number| !number.trim().is_empty()));
        item.year = self.production_year;
        item.series =
            self.series_id.map(|id| SeriesRef { id: ItemId::new(id), name: self.series_name.unwrap_or_default() });
        item.season = self.parent_index_number.and_then(|number| u32::try_from(number).ok());
        item.number = self.index_number.and_then(|number| u32::try_from(number).ok());
        item.number_end = self.index_number_end.and_then(|number| u32::try_from(number).ok());
        item.album = self.album;
        item.artists = self.artists.filter(|names| !names.is_empty()).unwrap_or_default();
        if item.artists.is_empty() {
            item.artists.extend(self.album_artist.filter(|name| !name.is_empty()));
        }
        item.runtime = self.run_time_ticks.filter(|ticks| *ticks > 0).map(duration);
        item.user = self.user_data.map(state).unwrap_or_default();
        Some(item)
    }
}

/// A tick is 100 ns; what is before the beginning is the beginning.
pub(crate) fn duration(ticks: i64) -> Duration {
    let ticks = u64::try_from(ticks).unwrap_or(0);
    let nanos = u32::try_from(ticks % TICKS_PER_SECOND).unwrap_or(0) * 100;
    Duration::new(ticks / TICKS_PER_SECOND, nanos)
}

/// Ticks, to the millisecond, as a person's positions are.
pub(crate) fn ticks(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX).saturating_mul(10_000).min(i64::MAX.unsigned_abs())
}

const TICKS_PER_SECOND: u64 = 10_000_000;

/// The types under which a kind is listed.
pub(crate) fn types_of(kind: MediaKind) -> &'static str {
    match kind {
        MediaKind::Movie => "Movie",
        MediaKind::Series => "Series",
        MediaKind::Season => "Season",
        MediaKind::Episode => "Episode",
        MediaKind::Song => "Audio",
        MediaKind::Album => "MusicAlbum",
        MediaKind::Artist => "MusicArtist",
        MediaKind::MusicVideo => "MusicVideo",
        MediaKind::Video => "Video",
        MediaKind::Audiobook => "AudioBook",
        MediaKind::Channel => "TvChannel",
        MediaKind::Playlist => "Playlist",
        MediaKind::Collection => "BoxSet",
        MediaKind::Trailer => "Trailer",
        MediaKind::Genre => "Genre,MusicGenre",
        MediaKind::Other => "",
    }
}

fn kind_of(text: &str) -> MediaKind {
    match text {
        "Movie" => MediaKind::Movie,
        "Series" => MediaKind::Series,
        "Season" => MediaKind::Season,
        "Episode" => MediaKind::Episode,
        "Audio" => MediaKind::Song,
        "MusicAlbum" => MediaKind::Album,
        "MusicArtist" => MediaKind::Artist,
        "MusicVideo" => MediaKind::MusicVideo,
        "Video" | "Recording" => MediaKind::Video,
        "AudioBook" => MediaKind::Audiobook,
        "TvChannel" | "LiveTvChannel" => MediaKind::Channel,
        "Playlist" => MediaKind::Playlist,
        "BoxSet" => MediaKind::Collection,
        "Trailer" => MediaKind::Trailer,
        "Genre" | "MusicGenre" => MediaKind::Genre,
        _ => MediaKind::Other,
    }
}

/// Names that differ from the title by more than spelling. A sort name with padded numbers ("rocky 0000000002") was made
/// by the server for sorting and is nothing that anybody says.
fn other_names(name: &str, others: [Option<String>; 2]) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for other in others.into_iter().flatten() {
        let known = same_spoken(name, &other) || kept.iter().any(|kept| same_spoken(kept, &other));
        if !known && !other.trim().is_empty() && !other.contains("00000") {
            kept.push(other);
        }
    }
    kept
}

/// The same but for case, punctuation and an article in front.
fn same_spoken(name: &str, other: &str) -> bool {
    let mut name = name.chars().rev().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase);
    let mut other = other.chars().rev().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase);
    loop {
        match (name.next(), other.next()) {
            (Some(a), Some(b)) if a == b => {}
            // What is left of the name is its article: "the", "die", "les" and the like.
            (rest, None) => return usize::from(rest.is_some()) + name.count() <= 3,
            (_, Some(_)) => return false,
        }
    }
}

fn state(data: WireUserData) -> UserState {
    UserState {
        played: data.played.unwrap_or(false),
        favourite: data.is_favorite.unwrap_or(false),
        position: duration(data.playback_position_ticks.unwrap_or(0)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(json: &str) -> Option<Item> {
        serde_json::from_str::<WireItem>(json).unwrap().into_item()
    }

    #[test]
    fn an_episode_keeps_its_place_in_the_show() {
        let episode = item(
            r#"{"Id":"77","Name":"Five-O","Type":"Episode","SeriesId":"7","SeriesName":"Better Call Saul",
            "ParentIndexNumber":1,"IndexNumber":6,"IndexNumberEnd":7,"RunTimeTicks":27000000000,"Unheard":{"Of":[1]},
            "UserData":{"Played":false,"PlaybackPositionTicks":6000000000,"IsFavorite":true}}"#,
        )
        .unwrap();
        assert_eq!((episode.season, episode.number, episode.number_end), (Some(1), Some(6), Some(7)));
        assert_eq!(episode.series.unwrap().name, "Better Call Saul");
        assert_eq!(episode.runtime, Some(Duration::from_secs(2700)));
        assert_eq!(episode.user.position, Duration::from_secs(600));
        assert!(episode.user.favourite);
    }

    #[test]
    fn strange_items_survive() {
        assert_eq!(item(r#"{"Name":"no id"}"#), None);
        let odd =
            item(r#"{"Id":"1","Type":"Hologram","IndexNumber":-1,"RunTimeTicks":-5,"Artists":null,"UserData":null}"#)
                .unwrap();
        assert_eq!((odd.kind, odd.number, odd.runtime), (MediaKind::Other, None, None));
    }

    #[test]
    fn only_names_that_say_something_else_are_kept() {
        let names = |json| item(json).unwrap().other_names;
        assert_eq!(names(r#"{"Id":"1","Name":"The Lives of Others","SortName":"lives of others"}"#), [""; 0]);
        assert_eq!(names(r#"{"Id":"1","Name":"Rocky 2","SortName":"rocky 0000000002"}"#), [""; 0]);
        assert_eq!(
            names(r#"{"Id":"1","Name":"The Lives of Others","OriginalTitle":"Das Leben der Anderen"}"#),
            ["Das Leben der Anderen"]
        );
    }

    #[test]
    fn ticks_are_tenths_of_microseconds_and_never_overflow() {
        assert_eq!(ticks(Duration::from_millis(90_500)), 905_000_000);
        assert_eq!(duration(905_000_000), Duration::from_millis(90_500));
        assert_eq!(duration(-1), Duration::ZERO);
        assert_eq!(duration(i64::MAX).as_secs(), 922_337_203_685);
        assert_eq!(ticks(Duration::MAX), i64::MAX.unsigned_abs());
    }
}
