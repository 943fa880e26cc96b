//! What there is to discover, and what a user writes on it, against the demo home.

use crate::demo_home::names;
use crate::stand_in::{Answer, Flavour, StandIn, alice, for_each_flavour};
use crate::visit::Visit;
use household::fault::Code;
use household::id::ItemId;
use household::media::{Item, MediaKind};
use household::order::{Order, Titled};
use household::server::{Query, UserMark};
use std::collections::BTreeSet;
use std::time::Duration;

async fn one(visit: &Visit, item: &Item) -> Item {
    visit.find(Query::One { item: item.id.clone(), freshness: Duration::ZERO }).await.remove(0)
}

for_each_flavour! {
    async fn what_came_last_was_not_watched(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let films = visit.find(Query::Latest { kinds: vec![MediaKind::Movie], limit: 5 }).await;
        assert!(films.len() == 5 && films.iter().all(|film| film.kind == MediaKind::Movie && !film.user.played));
        let shows = visit.find(Query::Latest { kinds: vec![MediaKind::Episode], limit: 5 }).await;
        assert!(shows.iter().any(|show| show.kind == MediaKind::Series), "{:?}", names(&shows));
        let records = visit.find(Query::Latest { kinds: vec![MediaKind::Album], limit: 3 }).await;
        assert!(records.len() == 3 && records.iter().all(|album| album.kind == MediaKind::Album));
        let books = visit.find(Query::Latest { kinds: vec![MediaKind::Audiobook], limit: 3 }).await;
        assert!(!books.is_empty() && books.iter().all(|book| book.kind == MediaKind::Audiobook), "{books:?}");
    }

    async fn ideas_say_for_whose_sake_they_are_had(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let kinds = [MediaKind::Movie, MediaKind::Series];
        let ideas = visit.server.ideas(&visit.maya, &kinds, None, 3).await.unwrap();
        assert_eq!(ideas.len(), 3);
        assert!(ideas[0].because.is_some(), "{ideas:?}");
        assert!(ideas.iter().any(|idea| idea.item.kind == MediaKind::Series), "{ideas:?}");
        assert!(ideas.iter().all(|idea| !idea.item.user.played));
        let ids: BTreeSet<_> = ideas.iter().map(|idea| &idea.item.id).collect();
        assert_eq!(ids.len(), 3);
        let funny = visit.server.ideas(&visit.maya, &[MediaKind::Movie], Some("Comedy"), 3).await.unwrap();
        assert!(funny.len() == 3 && funny.iter().all(|idea| idea.because.is_none()));
        let episodes = visit.server.ideas(&visit.maya, &[MediaKind::Episode], None, 3).await.unwrap();
        assert!(episodes.iter().all(|idea| idea.item.kind == MediaKind::Episode && !idea.item.user.played));
    }

    async fn a_favourite_is_kept_and_let_go(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let film = visit.title(MediaKind::Movie, "Copper Sky").await;
        let loved = async || {
            let query = Query::Favourites { kinds: vec![MediaKind::Movie], limit: 50 };
            names(&visit.find(query).await).into_iter().map(str::to_owned).collect::<BTreeSet<_>>()
        };
        let before = loved().await;
        assert!(before.contains("Crème Brûlée") && !before.contains("Copper Sky"));
        visit.server.mark(&visit.maya, &film.id, UserMark::Favourite(true)).await.unwrap();
        assert!(loved().await.contains("Copper Sky") && one(&visit, &film).await.user.favourite);
        visit.server.mark(&visit.maya, &film.id, UserMark::Favourite(false)).await.unwrap();
        assert_eq!(loved().await, before);
        let artist = visit.title(MediaKind::Artist, "Velvet Meridian").await;
        visit.server.mark(&visit.maya, &artist.id, UserMark::Favourite(true)).await.unwrap();
        let kinds = vec![MediaKind::Song, MediaKind::Album, MediaKind::Artist];
        let music = visit.find(Query::Favourites { kinds, limit: 50 }).await;
        assert_eq!(names(&music).into_iter().collect::<BTreeSet<_>>(), BTreeSet::from(["Kväll", "Velvet Meridian"]));
    }

    async fn a_show_is_marked_as_a_whole_and_a_film_by_itself(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let show = visit.title(MediaKind::Series, "Lanterns").await;
        visit.server.mark(&visit.maya, &show.id, UserMark::Played(true)).await.unwrap();
        let episodes = visit.find(Query::Episodes { series: show.id.clone(), season: None }).await;
        assert!(episodes.iter().all(|episode| episode.user.played));
        let film = visit.title(MediaKind::Movie, "Salt & Silver").await;
        assert_eq!(one(&visit, &film).await.user.position, Duration::from_secs(2400));
        visit.server.mark(&visit.maya, &film.id, UserMark::Played(true)).await.unwrap();
        let state = one(&visit, &film).await.user;
        assert_eq!((state.played, state.position), (true, Duration::ZERO));
        visit.server.mark(&visit.maya, &film.id, UserMark::Played(false)).await.unwrap();
        assert!(!one(&visit, &film).await.user.played);
    }

    async fn records_come_newest_first(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let artist = visit.title(MediaKind::Artist, "Velvet Meridian").await;
        let albums = visit.find(Query::Albums { artist: artist.id, limit: 10 }).await;
        assert_eq!(names(&albums), ["Polar", "Longitude 180", "Equator"]);
    }

    async fn a_book_goes_on_where_it_was_left(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let book = visit.title(MediaKind::Audiobook, "The Tide Table").await;
        let parts = visit.find(Query::Parts { book: book.id.clone() }).await;
        assert!(parts.iter().all(|part| part.kind == MediaKind::Audiobook));
        assert_eq!(parts[0].user.position, Duration::from_secs(1300));
        assert_eq!(parts.len(), if flavour == Flavour::Emby { 9 } else { 1 }, "parts 4 to 12, or the whole in one");
        let speaker = visit.player("Kitchen Speaker").await.id;
        let items = parts.iter().map(Titled::from).collect();
        let start = parts[0].user.position;
        let order = Order::Play { items, start, shuffle: false, streams: None };
        visit.server.order(&visit.maya, &speaker, &order).await.unwrap();
        let screen = visit.screen("Kitchen Speaker");
        assert!(screen.title.is_some_and(|title| title.starts_with("The Tide Table")));
        assert_eq!(screen.position_ticks, 13_000_000_000);
        let unheard = visit.title(MediaKind::Audiobook, "Pocket Guide to Getting Lost").await;
        let parts = visit.find(Query::Parts { book: unheard.id }).await;
        assert_eq!(parts.len(), if flavour == Flavour::Emby { 6 } else { 1 });
        assert!(parts[0].user.position.is_zero());
    }

    async fn trailers_lie_beside_their_films(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let with = visit.title(MediaKind::Movie, "Copper Sky").await;
        let trailers = visit.find(Query::Trailers { of: with.id.clone() }).await;
        assert!(trailers.len() == 1 && trailers[0].kind == MediaKind::Trailer && trailers[0].id != with.id);
        let without = visit.title(MediaKind::Movie, "Route 9").await;
        assert!(visit.find(Query::Trailers { of: without.id }).await.is_empty());
    }

    async fn episodes_are_found_by_a_word_of_their_titles(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let query = Query::Search { words: "ferryman".into(), kinds: vec![MediaKind::Episode], limit: 20 };
        let found = visit.find(query).await;
        assert!(!found.is_empty() && found.iter().all(|one| one.name == "What the Ferryman Saw"));
    }

    async fn channels_have_numbers_and_are_refused_to_whoever_may_not_watch(flavour: Flavour) {
        let visit = Visit::start(flavour).await;
        let news = visit.title(MediaKind::Channel, "News 7").await;
        assert_eq!(news.other_names, ["7"]);
        assert_eq!(visit.find(Query::Channels { limit: 1 }).await.len(), 1);
        let refused = visit.server.find(&visit.ruth, &Query::Channels { limit: 1 }).await.unwrap_err();
        assert_eq!((refused.code, refused.values["user"].as_str()), (Code::NotAllowed, "Ruth"));
    }

    async fn a_trailer_somewhere_on_the_network_stands_for_itself(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        stand_in.answer(|heard| match heard.path() {
            "/Users/u-alice/Items/7/LocalTrailers" => Some(Answer::Json("[]".to_owned())),
            "/Users/u-alice/Items/7" => Some(Answer::Json(
                r#"{"Id":"7","Name":"Sintel","Type":"Movie","RemoteTrailers":[{"Url":"https://example.org/t"}]}"#.to_owned(),
            )),
            _ => None,
        });
        let trailers = stand_in.connect().find(&alice(), &Query::Trailers { of: ItemId::new("7") }).await.unwrap();
        assert_eq!((trailers[0].id.as_str(), trailers[0].kind), ("7", MediaKind::Trailer));
    }

    async fn an_old_server_without_recommendations_still_has_ideas(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        stand_in.answer(|heard| match heard.path() {
            "/Movies/Recommendations" | "/Users/u-alice/Suggestions" => Some(Answer::Status(404)),
            "/Users/u-alice/Items" => {
                Some(Answer::Json(r#"{"Items":[{"Id":"1","Name":"Film","Type":"Movie"}],"TotalRecordCount":1}"#.to_owned()))
            }
            _ => None,
        });
        let ideas = stand_in.connect().ideas(&alice(), &[MediaKind::Movie], None, 3).await.unwrap();
        assert_eq!(ideas.len(), 1);
    }
}
