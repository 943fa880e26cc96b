//! The exact requests that each order and each query become, for both dialects.

use crate::stand_in::{Flavour, StandIn, alice, tv};
use household::home::User;
use household::id::{ItemId, UserId};
use household::media::{Item, MediaKind};
use household::order::{Order, Press, Repeat, Streams, Titled};
use household::server::{Query, Server};
use std::time::Duration;

fn titled(id: &str, kind: MediaKind) -> Titled {
    Titled::from(&Item::new(id, kind, "a title"))
}

fn orders() -> Vec<Order> {
    let play = |items: Vec<Titled>, start, shuffle| Order::Play {
        items,
        start: Duration::from_millis(start),
        shuffle,
        streams: None,
    };
    let presses = [
        Press::MoveUp,
        Press::MoveDown,
        Press::MoveLeft,
        Press::MoveRight,
        Press::PageUp,
        Press::PageDown,
        Press::Select,
        Press::GoHome,
        Press::NextLetter,
        Press::PreviousLetter,
        Press::ToggleContextMenu,
        Press::Guide,
        Press::GoToSearch,
        Press::ToggleOsdMenu,
        Press::GoToSettings,
        Press::Back,
        Press::ToggleFullscreen,
    ];
    let mut orders = vec![
        play(vec![titled("77", MediaKind::Movie)], 0, false),
        play(vec![titled("78", MediaKind::Episode)], 90_500, false),
        play(vec![titled("1", MediaKind::Song), titled("2", MediaKind::Song)], 0, true),
        play(vec![titled("9", MediaKind::Playlist)], 0, true),
        Order::Pause,
        Order::Unpause,
        Order::Stop,
        Order::NextTrack,
        Order::PreviousTrack,
        Order::Seek { position: Duration::from_secs(3600) },
        Order::SetVolume { volume: 40 },
        Order::Mute,
        Order::Unmute,
        Order::VolumeUp,
        Order::VolumeDown,
        Order::SetAudioTrack { index: 2 },
        Order::SetSubtitleTrack { index: Some(4) },
        Order::SetSubtitleTrack { index: None },
        Order::SetShuffle { on: true },
        Order::SetRepeat { mode: Repeat::One },
        Order::Display { item: titled("7", MediaKind::Series) },
        Order::PlayTrailers { item: titled("77", MediaKind::Movie) },
        Order::SendText { text: "Tom & Jerry".to_owned() },
        Order::ShowMessage { header: "Usher".to_owned(), text: "Here I am".to_owned() },
        Order::Play {
            items: vec![titled("77", MediaKind::Movie)],
            start: Duration::from_secs(60),
            shuffle: false,
            streams: Some(Streams { source: "file-1".to_owned(), audio: Some(2), subtitle: Some(4) }),
        },
    ];
    orders.extend(presses.map(Order::Press));
    orders
}

fn queries() -> Vec<Query> {
    let id = ItemId::new;
    let random = |kinds: &[MediaKind]| Query::Random {
        kinds: kinds.to_vec(),
        genre: None,
        within: None,
        artist: None,
        unplayed: false,
        limit: 5,
    };
    vec![
        Query::Seasons { series: id("7") },
        Query::Episodes { series: id("7"), season: None },
        Query::Episodes { series: id("7"), season: Some(0) },
        Query::NextUp { series: None, limit: 5 },
        Query::NextUp { series: Some(id("7")), limit: 1 },
        Query::Resumable { within: None, kinds: vec![], limit: 5 },
        Query::Resumable { within: None, kinds: vec![MediaKind::Movie, MediaKind::Episode], limit: 5 },
        Query::Resumable { within: None, kinds: vec![MediaKind::Audiobook], limit: 5 },
        Query::Resumable { within: Some(id("7")), kinds: vec![MediaKind::Episode], limit: 1 },
        Query::Newest { series: id("7"), limit: 1 },
        random(&[MediaKind::Movie, MediaKind::Episode]),
        random(&[MediaKind::Audiobook]),
        Query::Random {
            kinds: vec![MediaKind::Song],
            genre: Some("R&B / Soul".to_owned()),
            within: Some(id("70")),
            artist: Some(id("60")),
            unplayed: true,
            limit: 50,
        },
        Query::Contents { of: id("70"), limit: 100 },
        Query::Genres { kinds: vec![MediaKind::Movie, MediaKind::Series, MediaKind::Song] },
        Query::Latest { kinds: vec![MediaKind::Movie, MediaKind::Episode], limit: 5 },
        Query::Latest { kinds: vec![MediaKind::Album], limit: 5 },
        Query::Latest { kinds: vec![MediaKind::Audiobook], limit: 5 },
        Query::Suggestions { kinds: vec![MediaKind::Movie, MediaKind::Series], genre: None, limit: 3 },
        Query::Suggestions { kinds: vec![MediaKind::Movie], genre: Some("Comedy".to_owned()), limit: 3 },
        Query::Favourites { kinds: vec![MediaKind::Movie, MediaKind::Series], limit: 50 },
        Query::Favourites { kinds: vec![MediaKind::Song, MediaKind::Artist], limit: 50 },
        Query::Albums { artist: id("60"), limit: 5 },
        Query::Search { words: "ferryman".to_owned(), kinds: vec![MediaKind::Episode], limit: 20 },
        Query::Parts { book: id("70") },
        Query::Channels { limit: 1 },
        Query::Trailers { of: id("7") },
        Query::One { item: id("7"), freshness: Duration::ZERO },
    ]
}

async fn tell(server: &dyn Server, stand_in: &StandIn, order: &Order) -> String {
    let before = stand_in.heard().len();
    server.order(&alice(), &tv(), order).await.unwrap();
    lines(stand_in, before)
}

async fn ask(server: &dyn Server, stand_in: &StandIn, query: &Query) -> String {
    let before = stand_in.heard().len();
    server.find(&alice(), query).await.unwrap();
    format!("{query:?}\n{}", lines(stand_in, before))
}

fn lines(stand_in: &StandIn, from: usize) -> String {
    let line = |heard: &crate::stand_in::Heard| format!("  {} {} {}", heard.method, heard.target, heard.body);
    stand_in.heard()[from..].iter().map(|heard| line(heard).trim_end().to_owned() + "\n").collect()
}

/// A view of audiobooks for Emby, and a playlist for whoever asks what number 70 is.
async fn stand_in(flavour: Flavour) -> StandIn {
    use crate::stand_in::Answer;
    let stand_in = StandIn::start(flavour).await;
    stand_in.answer(|heard| match heard.path() {
        "/Users/u-alice/Views" => Some(Answer::Json(
            r#"{"Items":[{"Id":"v1","CollectionType":"movies"},{"Id":"v2","CollectionType":"audiobooks"}]}"#.to_owned(),
        )),
        path if path.ends_with("/Latest") || path.ends_with("/LocalTrailers") => Some(Answer::Json("[]".to_owned())),
        "/Users/u-alice/Items/70" => Some(Answer::Json(r#"{"Id":"70","Type":"Playlist"}"#.to_owned())),
        _ => None,
    });
    stand_in
}

async fn told(flavour: Flavour) -> String {
    let stand_in = stand_in(flavour).await;
    let server = stand_in.connect();
    server.players(&alice(), Duration::ZERO).await.unwrap();
    let mut all = String::new();
    for order in orders() {
        all += &tell(server.as_ref(), &stand_in, &order).await;
    }
    all
}

async fn asked(flavour: Flavour) -> String {
    let stand_in = stand_in(flavour).await;
    let server = stand_in.connect();
    let mut all = String::new();
    for query in queries() {
        all += &ask(server.as_ref(), &stand_in, &query).await;
    }
    let before = stand_in.heard().len();
    server.library(&alice()).await.unwrap();
    all + "library\n" + &lines(&stand_in, before)
}

#[tokio::test]
async fn orders_to_emby() {
    insta::assert_snapshot!(told(Flavour::Emby).await);
}

#[tokio::test]
async fn orders_are_the_same_for_jellyfin() {
    assert_eq!(told(Flavour::Jellyfin).await, told(Flavour::Emby).await);
}

#[tokio::test]
async fn people_join_and_leave_under_the_path_of_each_dialect() {
    let kid = User { id: UserId::new("u kid"), name: "Kid".to_owned() };
    for (flavour, segment) in [(Flavour::Emby, "Users"), (Flavour::Jellyfin, "User"), (Flavour::Jellyfin12, "User")] {
        let stand_in = stand_in(flavour).await;
        let server = stand_in.connect();
        server.players(&alice(), Duration::ZERO).await.unwrap();
        let joins = tell(server.as_ref(), &stand_in, &Order::AddUser { user: kid.clone() }).await;
        assert_eq!(joins, format!("  POST /Sessions/s-tv/{segment}/u%20kid\n"));
        let leaves = tell(server.as_ref(), &stand_in, &Order::RemoveUser { user: kid.clone() }).await;
        assert_eq!(leaves, format!("  DELETE /Sessions/s-tv/{segment}/u%20kid\n"));
    }
}

#[tokio::test]
async fn questions_to_emby() {
    insta::assert_snapshot!(asked(Flavour::Emby).await);
}

#[tokio::test]
async fn questions_to_jellyfin() {
    insta::assert_snapshot!(asked(Flavour::Jellyfin).await);
}

#[tokio::test]
async fn every_call_says_who_asks_and_an_empty_one_how_long_it_is() {
    let stand_in = StandIn::start(Flavour::Jellyfin12).await;
    let server = stand_in.connect();
    server.order(&alice(), &tv(), &Order::Pause).await.unwrap();
    for heard in stand_in.heard() {
        assert_eq!(
            heard.authorization,
            "MediaBrowser Client=\"Usher\", Device=\"Usher%20in%20the%20attic\", DeviceId=\"usher-1\", \
             Version=\"0.1.0\", Token=\"token-alice\""
        );
        assert_eq!(heard.token, "token-alice");
        if heard.method == "POST" {
            assert_eq!(heard.content_length, "0");
        }
    }
}

#[tokio::test]
async fn a_base_path_that_somebody_typed_is_kept() {
    let stand_in = StandIn::start(Flavour::Jellyfin).await;
    let mut found = stand_in.found();
    found.address = stand_in.address.join("/media/").unwrap();
    let clock = std::sync::Arc::new(crate::stand_in::HandClock::default());
    let accounts = crate::stand_in::accounts(&found.address);
    let server =
        servers::media_browser::connect(crate::stand_in::http(), clock, &crate::stand_in::identity(), found, accounts);
    server.find(&alice(), &Query::NextUp { series: None, limit: 1 }).await.unwrap();
    assert!(stand_in.heard()[0].target.starts_with("/media/Shows/NextUp?"));
}
