//! The library as the title index gets it, and the people of a server.

use crate::stand_in::{Answer, Flavour, Heard, StandIn, alice, for_each_flavour};
use household::media::MediaKind;
use household::server::Query;

fn parameter<'a>(heard: &'a Heard, key: &str) -> &'a str {
    let query = heard.target.split_once('?').map_or("", |(_, query)| query);
    query.split('&').filter_map(|pair| pair.split_once('=')).find(|(k, _)| *k == key).map_or("", |(_, value)| value)
}

fn page(heard: &Heard, total: usize, item: impl Fn(usize) -> String) -> Answer {
    let start: usize = parameter(heard, "StartIndex").parse().unwrap();
    let limit: usize = parameter(heard, "Limit").parse().unwrap();
    let items: Vec<String> = (start..total.min(start + limit)).map(item).collect();
    Answer::Json(format!(r#"{{"Items":[{}],"TotalRecordCount":{total}}}"#, items.join(",")))
}

for_each_flavour! {
    async fn a_big_library_comes_whole(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        stand_in.answer(|heard| match heard.path() {
            "/Users/u-alice/Items" => {
                Some(page(heard, 2500, |n| format!(r#"{{"Id":"{n}","Name":"Film {n}","Type":"Movie"}}"#)))
            }
            "/Artists" => Some(page(heard, 1, |_| r#"{"Id":"a","Name":"Nina","Type":"MusicArtist"}"#.to_owned())),
            "/LiveTv/Channels" => Some(page(heard, 1, |_| r#"{"Id":"c","Name":"ZDF","Type":"TvChannel"}"#.to_owned())),
            _ => None,
        });
        let library = stand_in.connect().library(&alice()).await.unwrap();
        let count = |kind| library.iter().filter(|item| item.kind == kind).count();
        assert_eq!([MediaKind::Movie, MediaKind::Artist, MediaKind::Channel].map(count), [2500, 1, 1]);
        assert_eq!(stand_in.times("/Users/u-alice/Items"), 3);
    }

    async fn a_server_that_cannot_turn_pages_does_not_keep_us(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        stand_in.answer(|heard| (heard.path() == "/Users/u-alice/Items").then(|| Answer::Json(
            r#"{"Items":[{"Id":"1","Name":"Film","Type":"Movie"}],"TotalRecordCount":999999}"#.to_owned(),
        )));
        assert_eq!(stand_in.connect().library(&alice()).await.unwrap().len(), 1);
        assert_eq!(stand_in.times("/Users/u-alice/Items"), 2);
    }

    async fn without_live_television_the_rest_is_there(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        stand_in.answer(|heard| match heard.path() {
            "/LiveTv/Channels" => Some(Answer::Status(403)),
            "/Users/u-alice/Items" => Some(page(heard, 1, |_| r#"{"Id":"1","Name":"Film","Type":"Movie"}"#.to_owned())),
            _ => None,
        });
        assert_eq!(stand_in.connect().library(&alice()).await.unwrap().len(), 1);
    }

    async fn episodes_that_are_not_there_are_not_offered(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        stand_in.always(|| Answer::Json(
            r#"{"Items":[{"Id":"1","Type":"Episode","IndexNumber":1,"LocationType":"FileSystem"},
                         {"Id":"2","Type":"Episode","IndexNumber":2,"LocationType":"Virtual"}]}"#.to_owned(),
        ));
        let query = Query::Episodes { series: household::id::ItemId::new("7"), season: Some(1) };
        let episodes = stand_in.connect().find(&alice(), &query).await.unwrap();
        assert_eq!(episodes.iter().map(|episode| episode.id.as_str()).collect::<Vec<_>>(), ["1"]);
    }

    async fn a_season_without_a_folder_of_its_own_is_there(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        stand_in.always(|| Answer::Json(
            r#"{"Items":[{"Id":"1","Type":"Season","IndexNumber":1,"LocationType":"Virtual"}]}"#.to_owned(),
        ));
        let query = Query::Seasons { series: household::id::ItemId::new("7") };
        assert_eq!(stand_in.connect().find(&alice(), &query).await.unwrap()[0].number, Some(1));
    }

    async fn the_signed_in_are_among_the_people(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        let names = |users: Vec<household::home::User>| users.into_iter().map(|user| user.name).collect::<Vec<_>>();
        let server = stand_in.connect();
        assert_eq!(names(server.signed_in().to_vec()), ["alice", "bob"]);
        assert_eq!(names(server.users().await.unwrap()), ["Alice", "Kid", "bob"]);
    }
}

#[tokio::test]
async fn on_emby_a_book_is_an_album_among_audiobooks_and_its_chapters_are_no_songs() {
    let stand_in = StandIn::start(Flavour::Emby).await;
    const BOOK: &str = r#"{"Id":"b","Name":"Dracula","Type":"MusicAlbum"}"#;
    const CHAPTER: &str = r#"{"Id":"b1","Name":"Chapter 1","Type":"Audio","AlbumId":"b"}"#;
    const LONE: &str = r#"{"Id":"l","Name":"Emma","Type":"Audio"}"#;
    const ALBUM: &str = r#"{"Id":"m","Name":"Kind of Blue","Type":"MusicAlbum"}"#;
    stand_in.answer(|heard| match (heard.path(), parameter(heard, "ParentId")) {
        ("/Users/u-alice/Views", _) => {
            Some(Answer::Json(r#"{"Items":[{"Id":"v2","Name":"Books","CollectionType":"audiobooks"}]}"#.to_owned()))
        }
        ("/Users/u-alice/Items", "v2") => Some(page(heard, 3, |n| [BOOK, CHAPTER, LONE][n].to_owned())),
        ("/Users/u-alice/Items", _) => Some(page(heard, 4, |n| [BOOK, CHAPTER, LONE, ALBUM][n].to_owned())),
        _ => None,
    });
    let library = stand_in.connect().library(&alice()).await.unwrap();
    let names: Vec<_> = library.iter().map(|item| (item.kind, item.name.as_str())).collect();
    assert_eq!(
        names,
        [(MediaKind::Audiobook, "Dracula"), (MediaKind::Audiobook, "Emma"), (MediaKind::Album, "Kind of Blue")]
    );
}

#[tokio::test]
async fn on_emby_people_who_are_hidden_are_known_to_administrators() {
    let stand_in = StandIn::start(Flavour::Emby).await;
    stand_in.answer(|heard| {
        (heard.path() == "/Users/Query").then(|| {
            Answer::Json(
                r#"{"Items":[{"Id":"u-alice","Name":"Alice"},{"Id":"u-gran","Name":"Gran"},
                    {"Id":"u-old","Name":"Old","Policy":{"IsDisabled":true}}],"TotalRecordCount":3}"#
                    .to_owned(),
            )
        })
    });
    let server = stand_in.connect();
    let names = |users: Vec<household::home::User>| users.into_iter().map(|user| user.name).collect::<Vec<_>>();
    assert_eq!(names(server.users().await.unwrap()), ["Alice", "Kid", "Gran", "bob"]);
    stand_in.answer(|heard| (heard.path() == "/Users/Query").then_some(Answer::Status(401)));
    assert_eq!(names(server.users().await.unwrap()), ["Alice", "Kid", "bob"]);
}
