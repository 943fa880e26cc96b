//! Players as a person sees them, and orders that find their player again.

use crate::stand_in::{Answer, Flavour, SESSIONS, StandIn, alice, for_each_flavour, told, tv};
use household::fault::Code;
use household::id::{PlayerId, UserId};
use household::media::{Item, MediaKind};
use household::order::{Order, Press, Titled};
use std::time::Duration;

for_each_flavour! {
    async fn players_are_listed_with_what_they_do(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        let players = stand_in.connect().players(&alice(), Duration::ZERO).await.unwrap();
        let names: Vec<_> = players.iter().map(|player| (player.id.as_str(), player.name.as_str())).collect();
        assert_eq!(names, [("srv:bare-1:Bare", "Bare"), ("srv:tv-1:App for TV", "Living Room TV")]);
        let tv = &players[1];
        assert!(tv.abilities.video && tv.abilities.audio);
        assert_eq!(tv.playback.item.as_ref().unwrap().name, "Sintel");
        assert_eq!(tv.playback.position, Duration::from_millis(90_500));
        assert_eq!((tv.playback.paused, tv.playback.can_seek, tv.playback.volume), (true, true, Some(100)));
        assert_eq!(tv.user.as_ref().unwrap().name, "Alice");
        assert_eq!(tv.extra_users[0].name, "Kid");
        assert!(tv.obeys(&Order::Mute) && tv.obeys(&Order::Press(Press::ToggleOsdMenu)));
        assert!(!tv.obeys(&Order::Unmute) && !tv.obeys(&Order::Press(Press::Guide)));
        assert_eq!((players[0].user.as_ref(), players[0].playback.item.as_ref()), (None, None));
    }

    async fn an_order_reaches_a_player_whose_app_came_back(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        let server = stand_in.connect();
        server.players(&alice(), Duration::ZERO).await.unwrap();
        stand_in.answer(|heard| match heard.path() {
            "/Sessions" => Some(Answer::Json(SESSIONS.replace("s-tv", "s-new"))),
            path if path.starts_with("/Sessions/s-tv/") => Some(Answer::Status(404)),
            _ => None,
        });
        server.order(&alice(), &tv(), &Order::Pause).await.unwrap();
        assert_eq!(stand_in.times("/Sessions/s-new/Playing/Pause"), 1);
        server.order(&alice(), &tv(), &Order::Stop).await.unwrap();
        assert_eq!(stand_in.times("/Sessions/s-tv/Playing/Stop"), 0);
        assert_eq!(stand_in.times("/Sessions"), 2);
    }

    async fn a_player_that_left_is_named(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        let server = stand_in.connect();
        server.players(&alice(), Duration::ZERO).await.unwrap();
        stand_in.answer(|heard| match heard.path() {
            "/Sessions" => Some(Answer::Json("[]".to_owned())),
            _ => Some(Answer::Status(404)),
        });
        let outcome = server.order(&alice(), &tv(), &Order::Pause).await;
        assert_eq!(told(outcome), "player-not-connected player=Living Room TV");
    }

    async fn an_order_to_a_player_never_seen_asks_once(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        let outcome = stand_in.connect().order(&alice(), &PlayerId::new("srv:x:Theater"), &Order::Pause).await;
        assert_eq!(told(outcome), "player-not-connected player=Theater");
        assert_eq!(stand_in.heard().len(), 1);
    }

    async fn a_player_that_cannot_play_something_is_named_with_it(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        let server = stand_in.connect();
        stand_in.answer(|heard| (heard.method == "POST").then_some(Answer::Status(400)));
        let items = vec![Titled::from(&Item::new("7", MediaKind::Movie, "Sintel"))];
        let play = Order::Play { items, start: Duration::ZERO, shuffle: false, streams: None };
        let outcome = server.order(&alice(), &tv(), &play).await;
        assert_eq!(told(outcome), "player-cannot-play player=Living Room TV title=Sintel");
        let outcome = server.order(&alice(), &tv(), &Order::Mute).await;
        assert_eq!(told(outcome), "player-cannot player=Living Room TV");
    }

    async fn two_windows_of_one_browser_are_one_player(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        stand_in.answer(|heard| (heard.path() == "/Sessions").then(|| Answer::Json(r#"[
            {"Id":"a","DeviceId":"web","Client":"Web","DeviceName":"Laptop","SupportsRemoteControl":true,
             "LastActivityDate":"2026-01-02"},
            {"Id":"b","DeviceId":"web","Client":"Web","DeviceName":"Laptop","SupportsRemoteControl":true,
             "LastActivityDate":"2026-01-01","NowPlayingItem":{"Id":"1","Name":"Sintel"}}]"#.to_owned())));
        let server = stand_in.connect();
        let players = server.players(&alice(), Duration::ZERO).await.unwrap();
        assert_eq!(players.len(), 1);
        server.order(&alice(), &players[0].id, &Order::Pause).await.unwrap();
        assert_eq!(stand_in.times("/Sessions/b/Playing/Pause"), 1);
    }

    async fn nobody_is_acted_for_without_their_own_sign_in(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        let server = stand_in.connect();
        let kid = UserId::new("u-kid");
        let codes = [
            server.players(&kid, Duration::ZERO).await.unwrap_err().code,
            server.library(&kid).await.unwrap_err().code,
            server.order(&kid, &tv(), &Order::Pause).await.unwrap_err().code,
        ];
        assert_eq!(codes, [Code::UserNotSignedIn; 3]);
        server.players(&UserId::new("u-bob"), Duration::ZERO).await.unwrap();
        let heard = stand_in.heard();
        assert_eq!((heard.len(), heard[0].token.as_str()), (1, "token-bob"));
        assert_eq!(heard[0].target, "/Sessions?ControllableByUserId=u-bob");
    }
}
