//! How old a list of players may be, and how often a server is asked for one.

use crate::stand_in::{Answer, Flavour, HandClock, StandIn, alice, for_each_flavour, told, tv};
use household::order::Order;
use std::sync::Arc;
use std::time::Duration;

const A_SECOND: Duration = Duration::from_secs(1);

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
