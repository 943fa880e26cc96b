//! What a server tells by itself, and that nobody asks for it meanwhile.

use crate::stand_in::{Answer, Flavour, StandIn, alice, for_each_flavour, http, identity};
use crate::visit::Visit;
use household::home::Player;
use household::id::UserId;
use household::media::MediaKind;
use household::order::Order;
use servers::audio::ServerWithSound;
use servers::news::{Ended, News};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

const NOW: Duration = Duration::ZERO;

/// Somebody who listens, and notes what is told.
struct Listener {
    news: mpsc::UnboundedReceiver<News>,
    listening: JoinHandle<Ended>,
}

impl Listener {
    fn to(server: &Arc<dyn ServerWithSound>) -> Self {
        let (heard, news) = mpsc::unbounded_channel();
        let server = server.clone();
        let listening = tokio::spawn(async move { server.follow(&|news| heard.send(news).unwrap()).await });
        Self { news, listening }
    }

    /// Waits for a piece of news.
    async fn hears(&mut self, wanted: News) {
        let heard = async { while self.news.recv().await.unwrap() != wanted {} };
        tokio::time::timeout(Duration::from_secs(10), heard).await.unwrap_or_else(|_| panic!("no {wanted:?}"));
    }
}

async fn listened(flavour: Flavour) -> (Visit, Listener) {
    let visit = Visit::start(flavour).await;
    let mut listener = Listener::to(&visit.server);
    listener.hears(News::Listening).await;
    listener.hears(News::Players { presence: true }).await;
    (visit, listener)
}

/// A player as it is now, which nobody asks the server for.
async fn told(visit: &Visit, user: &UserId, name: &str) -> Option<Player> {
    let before = visit.home.calls();
    let players = visit.server.players(user, NOW).await.unwrap();
    assert_eq!(visit.home.calls(), before, "the server was asked");
    players.iter().find(|player| player.name == name).cloned()
}

for_each_flavour! {
    async fn while_the_server_tells_nobody_asks(flavour: Flavour) {
        let (visit, mut listener) = listened(flavour).await;
        assert!(told(&visit, &visit.maya, "Bedroom TV").await.is_some());
        assert!(visit.home.disconnect("Bedroom TV"));
        listener.hears(News::Players { presence: true }).await;
        assert!(told(&visit, &visit.maya, "Bedroom TV").await.is_none());
        // Whoever may control less is told of less, as when they ask.
        let asked = { let names: Vec<String> = visit.server.players(&visit.ruth, NOW).await.unwrap().iter().map(|player| player.name.clone()).collect(); names };
        listener.listening.abort();
        let _ended = listener.listening.await;
        let names: Vec<String> = visit.server.players(&visit.ruth, NOW).await.unwrap().iter().map(|player| player.name.clone()).collect();
        assert_eq!(asked, names);
        let before = visit.home.calls();
        visit.server.players(&visit.maya, NOW).await.unwrap();
        assert!(visit.home.calls() > before, "it tells no more: whoever wants to know asks");
    }

    async fn what_an_order_did_is_never_hidden_by_older_news(flavour: Flavour) {
        let (visit, _listener) = listened(flavour).await;
        let film = visit.title(MediaKind::Movie, "The Lighthouse Keepers").await;
        let tv = told(&visit, &visit.maya, "Living Room TV").await.unwrap().id;
        visit.play(&tv, std::slice::from_ref(&film), false).await;
        for volume in [10, 20, 30, 40, 50] {
            visit.tell(&tv, Order::SetVolume { volume }).await;
            let tv = visit.player("Living Room TV").await;
            assert_eq!((tv.playback.volume, tv.playback.item.unwrap().id), (Some(volume), film.id.clone()));
        }
    }

    async fn a_change_of_the_library_is_told(flavour: Flavour) {
        let (visit, mut listener) = listened(flavour).await;
        visit.home.take_out("Movie", "The Lighthouse Keepers");
        listener.hears(News::Library).await;
        let library = visit.server.library(&visit.maya).await.unwrap();
        assert!(!library.iter().any(|item| item.name == "The Lighthouse Keepers"));
    }

    async fn a_server_that_goes_ends_it(flavour: Flavour) {
        let (visit, listener) = listened(flavour).await;
        visit.home.stop().await;
        let ended = tokio::time::timeout(Duration::from_secs(10), listener.listening).await.unwrap().unwrap();
        assert_eq!(ended, Ended::Lost);
    }

    async fn a_server_without_a_socket_is_asked_as_ever(flavour: Flavour) {
        let stand_in = StandIn::start(flavour).await;
        let server = stand_in.with_sound();
        for (status, ended) in
            [(404, Ended::NotOffered), (400, Ended::NotOffered), (401, Ended::Refused), (403, Ended::Refused), (503, Ended::Lost)]
        {
            stand_in.answer(move |heard| heard.target.contains("deviceId").then_some(Answer::Status(status)));
            assert_eq!(server.follow(&|news| panic!("{news:?}")).await, ended, "{status}");
        }
        assert_eq!(server.players(&alice(), NOW).await.unwrap().len(), 2);
        // A sign-in that is refused may be another's turn.
        let asked = Arc::new(AtomicUsize::new(0));
        let counted = asked.clone();
        stand_in.answer(move |heard| heard.target.contains("deviceId").then(|| {
            counted.fetch_add(1, Ordering::SeqCst);
            Answer::Status(401)
        }));
        assert_eq!(server.follow(&|_| {}).await, Ended::Refused);
        assert_eq!(asked.load(Ordering::SeqCst), 2, "Alice's and Bob's");
    }
}

/// A server that accepts a socket and never says anything: not even that it is there.
#[tokio::test]
async fn a_dead_socket_is_noticed() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address: url::Url = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
    let (opened, mut is_open) = mpsc::channel(1);
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let socket = tokio_tungstenite::accept_async(stream).await.unwrap();
        opened.send(()).await.unwrap();
        // Held, and never read: what is sent into it is answered by nobody.
        std::future::pending::<()>().await;
        drop(socket);
    });
    let accounts = crate::stand_in::accounts(&address);
    let found = servers::media_browser::Found {
        kind: household::home::ServerKind::Jellyfin,
        id: household::id::ServerId::new("srv"),
        name: "Attic".into(),
        version: "10.11.0".into(),
        address,
    };
    let clock = Arc::new(crate::stand_in::HandClock::default());
    let server = servers::media_browser::connect(http(), clock, &identity(), found, accounts);
    let following = tokio::spawn(async move { server.follow(&|_| {}).await });
    is_open.recv().await.unwrap();
    // From here on time is only counted.
    tokio::time::pause();
    let begun = tokio::time::Instant::now();
    assert_eq!(following.await.unwrap(), Ended::Lost);
    assert!(begun.elapsed() <= Duration::from_secs(25), "{:?}", begun.elapsed());
}
