//! A home on paper: one server whose answers are fields, and which writes orders nowhere.

use async_trait::async_trait;
use household::clock::Clock;
use household::fault::{Code, Fault};
use household::home::{Abilities, Player, ServerKind, User};
use household::id::{ItemId, PlayerId, ServerId, UserId};
use household::media::{Item, MediaKind, SeriesRef};
use household::order::Order;
use household::perform::{Asker, Home, Performed, Titles, perform};
use household::playback::{Chapter, Playback, Queue, Track};
use household::preferences::Preferences;
use household::server::{Capabilities, Query, Server, UserMark};
use household::titles::{Learned, TitleIndex};
use household::voice::Command;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use time::OffsetDateTime;

#[derive(Clone)]
pub(crate) struct Paper {
    pub(crate) players: Vec<Player>,
    pub(crate) preferences: Preferences,
    pub(crate) down: bool,
    pub(crate) half_watched: Option<Item>,
    pub(crate) next_up: Option<Item>,
    /// What else the library holds.
    pub(crate) further: Vec<Item>,
    /// What it answers to questions for lists, by the question's name.
    pub(crate) lists: BTreeMap<&'static str, Vec<Item>>,
    /// What was marked.
    pub(crate) marks: Arc<Mutex<Vec<(ItemId, UserMark)>>>,
    /// What answers have taught.
    pub(crate) learned: Arc<Mutex<Learned>>,
    /// The chapters and marks of whatever plays.
    pub(crate) chapters: Vec<Chapter>,
    /// What every player has in its queue.
    pub(crate) queue: Queue,
    /// What the server knows of tracks that a player does not tell.
    pub(crate) tracks: Vec<Track>,
    /// The language in which the user likes to read along.
    pub(crate) liked: Option<String>,
    /// A player that takes nothing to play, and why.
    pub(crate) refusing: Option<(&'static str, Code)>,
}

struct Stopped;

impl Clock for Stopped {
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::UNIX_EPOCH
    }

    fn monotonic(&self) -> Duration {
        Duration::ZERO
    }
}

fn id() -> &'static ServerId {
    static ID: std::sync::LazyLock<ServerId> = std::sync::LazyLock::new(|| ServerId::new("paper"));
    &ID
}

/// What a player with a screen obeys.
const SCREEN: &[&str] = &[
    "Mute",
    "SetVolume",
    "VolumeUp",
    "VolumeDown",
    "MoveUp",
    "Select",
    "Guide",
    "GoToSearch",
    "SendText",
    "SetAudioTrack",
    "SetSubtitleTrack",
    "SetShuffle",
    "SetRepeat",
    "Display",
];

fn player(key: &str, name: &str, app: &str, video: bool) -> Player {
    let orders = if video { SCREEN } else { &["SetVolume"] };
    let mut item = Item::new("m2", MediaKind::Movie, "Café Ålesund");
    item.runtime = Some(Duration::from_secs(7200));
    Player {
        id: PlayerId::new(key),
        server: id().clone(),
        name: name.into(),
        app: app.into(),
        device: key.into(),
        aliases: Vec::new(),
        abilities: Abilities { video, audio: true, orders: orders.iter().map(|order| (*order).to_owned()).collect() },
        playback: Playback {
            item: Some(item),
            position: Duration::from_secs(1800),
            can_seek: true,
            ..Playback::default()
        },
        user: None,
        extra_users: Vec::new(),
    }
}

impl Paper {
    pub(crate) fn new() -> Self {
        Self {
            players: vec![
                player("tv", "Living Room TV", "Emby Theater", true),
                player("bed", "Bedroom TV", "Emby for Android TV", true),
                player("kitchen", "Kitchen Speaker", "Speaker", false),
            ],
            preferences: Preferences::default(),
            down: false,
            half_watched: None,
            next_up: None,
            further: Vec::new(),
            lists: BTreeMap::new(),
            marks: Arc::default(),
            learned: Arc::default(),
            chapters: Vec::new(),
            queue: Queue::default(),
            tracks: Vec::new(),
            liked: None,
            refusing: None,
        }
    }

    pub(crate) fn with_default() -> Self {
        let mut home = Self::new();
        home.preferences.default_player = Some(PlayerId::new("tv"));
        home
    }

    pub(crate) fn users(&self) -> [User; 2] {
        [("u1", "Ben"), ("u2", "Anna")].map(|(id, name)| User { id: UserId::new(id), name: name.into() })
    }

    pub(crate) fn episode(&self, season: u32, number: u32, position: Duration) -> Item {
        let mut item = Item::new(format!("e{season}-{number}"), MediaKind::Episode, format!("Part {number}"));
        item.series = Some(SeriesRef { id: household::id::ItemId::new("t1"), name: "Northbound".into() });
        (item.season, item.number, item.user.position) = (Some(season), Some(number), position);
        item
    }

    fn songs(&self) -> Vec<Item> {
        [("s1", "The Harbour Lights"), ("s2", "Nora Vale")]
            .map(|(id, artist)| {
                let mut song = Item::new(id, MediaKind::Song, "Paper Boats");
                song.artists = vec![artist.into()];
                song
            })
            .into()
    }

    pub(crate) async fn perform(&self, command: &Command, asker: &Asker) -> Performed {
        let servers: [Arc<dyn Server>; 1] = [Arc::new(self.clone())];
        let home = Home { servers: &servers, titles: self, preferences: &self.preferences, clock: &Stopped };
        perform(command, asker, &home).await
    }
}

#[async_trait]
impl Titles for Paper {
    async fn of(&self, server: &dyn Server, user: &UserId) -> Result<Arc<TitleIndex>, Fault> {
        Ok(Arc::new(TitleIndex::build(server.library(user).await?)))
    }

    fn learned(&self, _server: &ServerId, _user: &UserId) -> Arc<Learned> {
        Arc::new(self.learned.lock().unwrap().clone())
    }

    fn learn(&self, _server: &ServerId, _user: &UserId, heard: &str, item: &ItemId, right: bool) {
        self.learned.lock().unwrap().learn(heard, item, right);
    }
}

#[async_trait]
impl Server for Paper {
    fn id(&self) -> &ServerId {
        id()
    }

    fn name(&self) -> &str {
        "Paper"
    }

    fn kind(&self) -> ServerKind {
        ServerKind::Emby
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities { remote_control: true, video: true, music: true }
    }

    fn signed_in(&self) -> Arc<[User]> {
        Arc::from(self.users())
    }

    async fn users(&self) -> Result<Vec<User>, Fault> {
        let carl = User { id: UserId::new("u3"), name: "Carl".into() };
        Ok(self.users().into_iter().chain([carl]).collect())
    }

    async fn players(&self, _user: &UserId, _freshness: Duration) -> Result<Arc<[Player]>, Fault> {
        if self.down {
            return Err(Fault::new(Code::ServerUnreachable).with("server", "Paper"));
        }
        Ok(self.players.clone().into())
    }

    async fn library(&self, _user: &UserId) -> Result<Vec<Item>, Fault> {
        let mut items = vec![
            Item::new("m1", MediaKind::Movie, "Rainmaker"),
            Item::new("m2", MediaKind::Movie, "Café Ålesund"),
            Item::new("t1", MediaKind::Series, "Northbound"),
        ];
        items.extend(self.songs());
        items.extend(self.further.clone());
        Ok(items)
    }

    async fn find(&self, user: &UserId, query: &Query) -> Result<Vec<Item>, Fault> {
        let list = |name: &str| self.lists.get(name).cloned().unwrap_or_default();
        Ok(match query {
            Query::Resumable { within: None, .. } => list("resumable"),
            Query::NextUp { series: None, .. } if self.next_up.is_none() => list("next"),
            Query::Resumable { .. } => self.half_watched.clone().into_iter().collect(),
            Query::NextUp { .. } => self.next_up.clone().into_iter().collect(),
            Query::Episodes { season: None | Some(1), .. } => {
                (1..=6).map(|number| self.episode(1, number, Duration::ZERO)).collect()
            }
            Query::Episodes { .. } | Query::Seasons { .. } | Query::Newest { .. } | Query::Contents { .. } => {
                Vec::new()
            }
            Query::Mix { .. } => list("mix"),
            Query::Latest { .. } => list("latest"),
            Query::Suggestions { .. } => list("suggestions"),
            Query::Favourites { .. } => list("favourites"),
            Query::Albums { .. } => list("albums"),
            Query::Search { .. } => list("search"),
            Query::Parts { .. } => list("parts"),
            Query::Trailers { .. } => list("trailers"),
            Query::Channels { .. } => {
                return Err(Fault::new(Code::NotAllowed).with("user", "Ben"));
            }
            Query::One { item, .. } => {
                let library = self.library(user).await?;
                let known = library.into_iter().chain(self.lists.values().flatten().cloned());
                known.filter(|one| one.id == *item).take(1).collect()
            }
            Query::Random { kinds, .. } if kinds.contains(&MediaKind::Song) => self.songs(),
            Query::Random { .. } => vec![Item::new("m1", MediaKind::Movie, "Rainmaker")],
            Query::Genres { .. } => vec![Item::new("g1", MediaKind::Genre, "Comedy")],
        })
    }

    async fn order(&self, _user: &UserId, player: &PlayerId, order: &Order) -> Result<(), Fault> {
        match (self.refusing, order) {
            (Some((refusing, code)), Order::Play { .. }) if player.as_str() == refusing => Err(Fault::new(code)),
            _ => Ok(()),
        }
    }

    async fn chapters(&self, _user: &UserId, _item: &ItemId) -> Result<Vec<Chapter>, Fault> {
        Ok(self.chapters.clone())
    }

    async fn queue(&self, _user: &UserId, _player: &PlayerId) -> Result<Queue, Fault> {
        Ok(self.queue.clone())
    }

    async fn tracks(&self, _user: &UserId, _item: &ItemId) -> Result<Vec<Track>, Fault> {
        Ok(self.tracks.clone())
    }

    async fn subtitle_language(&self, _user: &UserId) -> Result<Option<String>, Fault> {
        Ok(self.liked.clone())
    }

    async fn mark(&self, _user: &UserId, item: &ItemId, mark: UserMark) -> Result<(), Fault> {
        self.marks.lock().unwrap().push((item.clone(), mark));
        Ok(())
    }
}
