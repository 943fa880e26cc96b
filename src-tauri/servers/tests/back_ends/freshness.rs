//! How old a list of players may be and what is known of an item, and how often a server is asked.

use crate::stand_in::{Answer, Flavour, HandClock, StandIn, alice, for_each_flavour, told, tv};
use household::id::ItemId;
use household::order::Order;
use household::server::{Query, Server, UserMark};
use std::sync::Arc;
use std::time::Duration;

const A_SECOND: Duration = Duration::from_secs(1);
/// Where an item is asked for.
const FILM: &str = "/Users/u-alice/Items/f";

/// Whether Alice has watched the film, by an answer that is not older than a second.
async fn watched(server: &dyn Server) -> bool {
    let query = Query::One { item: ItemId::new("f"), freshness: A_SECOND };
    server.find(&alice(), &query).await.unwrap()[0].user.played
}

/// A server with one film, which has been watched once it was marked so.
async fn with_film(flavour: Flavour) -> StandIn {
    let stand_in = StandIn::start(flavour).await;
    let marked = Arc::new(std::sync::atomic::AtomicBool::new(false));
    stand_in.answer(move |heard| {
        if heard.method == "POST" && heard.path().contains("/PlayedItems/") {
            marked.store(true, std::sync::atomic::Ordering::SeqCst);
        }
        let played = marked.load(std::sync::atomic::Ordering::SeqCst);
        let film = format!(r#"{{"Id":"f","Name":"Sintel","Type":"Movie","UserData":{{"Played":{played}}}}}"#);
        (heard.path() == FILM).then_some(Answer::Json(film))
    });
    stand_in
}

for_each_flavour! {
    async fn a_young_list_answers_without_asking(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        let clock = Arc::new(HandClock::default());
        let server = stand_in.connect_at(Arc::clone(&clock));
        server.players(&alice(), A_SECOND).await.unwrap();
        clock.advance(A_SECOND);
        server.order(&alice(), &tv(), &Order::Pause).await.unwrap();
        server.players(&alice(), A_SECOND).await.unwrap();
        assert_eq!(stand_in.times("/Sessions"), 1);
        clock.advance(Duration::from_millis(1));
        server.players(&alice(), A_SECOND).await.unwrap();
        assert_eq!(stand_in.times("/Sessions"), 2);
    }

    async fn whoever_needs_to_know_now_asks(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        let server = stand_in.connect();
        for _ in 0..3 {
            server.players(&alice(), Duration::ZERO).await.unwrap();
        }
        assert_eq!(stand_in.times("/Sessions"), 3);
    }

    async fn an_item_asked_for_a_moment_ago_is_not_asked_for_again(flavour: Flavour) {
        let stand_in = with_film(flavour).await;
        let clock = Arc::new(HandClock::default());
        let server = stand_in.connect_at(Arc::clone(&clock));
        watched(server.as_ref()).await;
        clock.advance(A_SECOND);
        let play = Order::Play { items: Vec::new(), start: Duration::ZERO, shuffle: false, streams: None };
        server.players(&alice(), A_SECOND).await.unwrap();
        server.order(&alice(), &tv(), &play).await.unwrap();
        watched(server.as_ref()).await;
        assert_eq!(stand_in.times(FILM), 1);
        clock.advance(Duration::from_millis(1));
        watched(server.as_ref()).await;
        assert_eq!(stand_in.times(FILM), 2);
        let now = Query::One { item: ItemId::new("f"), freshness: Duration::ZERO };
        server.find(&alice(), &now).await.unwrap();
        assert_eq!(stand_in.times(FILM), 3);
    }

    async fn a_mark_or_the_end_of_playing_is_seen_at_once(flavour: Flavour) {
        let stand_in = with_film(flavour).await;
        let server = stand_in.connect();
        assert!(!watched(server.as_ref()).await);
        server.mark(&alice(), &ItemId::new("f"), UserMark::Played(true)).await.unwrap();
        assert!(watched(server.as_ref()).await);
        assert_eq!(stand_in.times(FILM), 2);
        server.players(&alice(), A_SECOND).await.unwrap();
        server.order(&alice(), &tv(), &Order::Stop).await.unwrap();
        watched(server.as_ref()).await;
        assert_eq!(stand_in.times(FILM), 3);
    }

    async fn many_items_are_not_kept(flavour: Flavour) {
        let stand_in = with_film(flavour).await;
        let server = stand_in.connect();
        watched(server.as_ref()).await;
        for number in 0..100 {
            let query = Query::One { item: ItemId::new(number.to_string()), freshness: A_SECOND };
            server.find(&alice(), &query).await.unwrap();
        }
        watched(server.as_ref()).await;
        assert_eq!(stand_in.times(FILM), 2);
    }

    async fn questions_at_the_same_time_share_a_call(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        let server = stand_in.connect();
        let together = async |freshness| {
            let asks = (0..20).map(|_| async { server.players(&alice(), freshness).await.map(|_| ()) });
            futures_util::future::try_join_all(asks.collect::<Vec<_>>()).await
        };
        together(A_SECOND).await.unwrap();
        assert_eq!(stand_in.times("/Sessions"), 1);
        // The first begins at once; the rest came after it began, and share the next.
        together(Duration::ZERO).await.unwrap();
        assert_eq!(stand_in.times("/Sessions"), 3);
    }

    async fn nobody_waits_twice_for_a_server_that_hangs(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        stand_in.always(|| Answer::Hang);
        let server = stand_in.connect();
        let asking: Vec<_> = (0..5)
            .map(|_| tokio::spawn({
                let server = Arc::clone(&server);
                async move { server.players(&alice(), Duration::ZERO).await }
            }))
            .collect();
        stand_in.until_heard(1).await;
        tokio::time::pause();
        let began = tokio::time::Instant::now();
        for asked in asking {
            assert_eq!(told(asked.await.unwrap()), "server-slow server=Attic");
        }
        let waited = began.elapsed();
        assert!(waited > 2 * A_SECOND && waited < 4 * A_SECOND, "{waited:?}");
        assert_eq!(stand_in.heard().len(), 1);
    }

    async fn a_question_given_up_does_not_stop_the_next(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        stand_in.always(|| Answer::Hang);
        let server = stand_in.connect();
        let given_up = tokio::spawn({
            let server = Arc::clone(&server);
            async move { server.players(&alice(), Duration::ZERO).await }
        });
        stand_in.until_heard(1).await;
        given_up.abort();
        stand_in.answer(|_| None);
        assert_eq!(server.players(&alice(), Duration::ZERO).await.unwrap().len(), 2);
    }
}
