//! One thing of the library. Plain and small, because there are a thousand of them.

use std::borrow::Cow;

use time::Date;

/// Where an item stands in the list. 0 is the root, and doubles as "none".
pub(crate) type Id = u32;

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Root,
    View,
    Film,
    Series,
    Season,
    Episode,
    Artist,
    Album,
    Song,
    MusicVideo,
    AudioBook,
    Playlist,
    BoxSet,
    Trailer,
    Channel,
    Programme,
    Genre,
    MusicGenre,
    Person,
}

/// Which library an item belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shelf {
    None,
    Films,
    Shows,
    Music,
    Audiobooks,
    MusicVideos,
    Collections,
    Playlists,
    LiveTv,
}

impl Shelf {
    /// What both flavours call the collection (`CollectionType`); Jellyfin files audiobooks under books.
    pub(crate) fn collection(self, emby: bool) -> &'static str {
        match self {
            Self::None => "folders",
            Self::Films => "movies",
            Self::Shows => "tvshows",
            Self::Music => "music",
            Self::Audiobooks if emby => "audiobooks",
            Self::Audiobooks => "books",
            Self::MusicVideos => "musicvideos",
            Self::Collections => "boxsets",
            Self::Playlists => "playlists",
            Self::LiveTv => "livetv",
        }
    }
}

/// One thing of the library. Fields that a kind does not have stay empty or 0.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    pub(crate) kind: Kind,
    pub(crate) shelf: Shelf,
    pub(crate) name: Cow<'static, str>,
    pub(crate) original: &'static str,
    /// The name as it is searched for and sorted by.
    pub(crate) folded: Box<str>,
    pub(crate) parent: Id,
    pub(crate) year: u16,
    pub(crate) seconds: u32,
    pub(crate) genres: Box<[Id]>,
    pub(crate) certificate: &'static str,
    /// Tenths of the community's mark.
    pub(crate) score: u8,
    pub(crate) story: &'static str,
    pub(crate) premiere: Option<Date>,
    /// Days between the item's arrival and the home's start.
    pub(crate) added: u16,
    /// Episode, season or track number, or the hour of the day at which a programme starts.
    pub(crate) number: Option<u16>,
    /// Season of an episode, disc of a song.
    pub(crate) parent_number: Option<u16>,
    pub(crate) series: Id,
    pub(crate) season: Id,
    pub(crate) album: Id,
    pub(crate) artist: Id,
    /// What is in a playlist or box set.
    pub(crate) members: Box<[Id]>,
    /// A channel's number as people say it.
    pub(crate) channel: &'static str,
    pub(crate) radio: bool,
    /// Announced, but no file is there.
    pub(crate) missing: bool,
    pub(crate) flac: bool,
}

impl Item {
    pub(crate) fn new(kind: Kind, shelf: Shelf, name: impl Into<Cow<'static, str>>) -> Self {
        let name = name.into();
        Self {
            kind,
            shelf,
            folded: super::fold(&name).into(),
            name,
            original: "",
            parent: 0,
            year: 0,
            seconds: 0,
            genres: Box::default(),
            certificate: "",
            score: 0,
            story: "",
            premiere: None,
            added: 400,
            number: None,
            parent_number: None,
            series: 0,
            season: 0,
            album: 0,
            artist: 0,
            members: Box::default(),
            channel: "",
            radio: false,
            missing: false,
            flac: false,
        }
    }

    /// The length in ticks; `None` for what has no end.
    pub(crate) fn run_ticks(&self) -> Option<i64> {
        (self.seconds > 0).then(|| i64::from(self.seconds) * crate::clock::SECOND)
    }

    /// `Video`, `Audio`, or nothing for what cannot be played itself.
    pub(crate) fn media(&self) -> Option<&'static str> {
        match self.kind {
            Kind::Film | Kind::Episode | Kind::MusicVideo | Kind::Trailer => Some("Video"),
            Kind::Song | Kind::AudioBook => Some("Audio"),
            Kind::Channel | Kind::Programme => Some(if self.radio { "Audio" } else { "Video" }),
            Kind::Root | Kind::View | Kind::Series | Kind::Season | Kind::Artist | Kind::Album => None,
            Kind::Playlist | Kind::BoxSet | Kind::Genre | Kind::MusicGenre | Kind::Person => None,
        }
    }

    pub(crate) fn is_folder(&self) -> bool {
        self.media().is_none() && !matches!(self.kind, Kind::Person | Kind::Genre | Kind::MusicGenre)
    }

    /// How strict its certificate is, on the scale of `MaxParentalRating`; unrated is for everybody.
    pub(crate) fn strictness(&self) -> u8 {
        match self.certificate {
            "G" => 1,
            "PG" => 5,
            "PG-13" => 7,
            "R" => 9,
            _ => 0,
        }
    }

    /// What the wire calls the kind.
    pub(crate) fn type_name(&self) -> &'static str {
        match self.kind {
            Kind::Root => "UserRootFolder",
            Kind::View => "CollectionFolder",
            Kind::Film => "Movie",
            Kind::Series => "Series",
            Kind::Season => "Season",
            Kind::Episode => "Episode",
            Kind::Artist => "MusicArtist",
            Kind::Album => "MusicAlbum",
            Kind::Song => "Audio",
            Kind::MusicVideo => "MusicVideo",
            Kind::AudioBook => "AudioBook",
            Kind::Playlist => "Playlist",
            Kind::BoxSet => "BoxSet",
            Kind::Trailer => "Trailer",
            Kind::Channel => "TvChannel",
            Kind::Programme => "Program",
            Kind::Genre => "Genre",
            Kind::MusicGenre => "MusicGenre",
            Kind::Person => "Person",
        }
    }
}
