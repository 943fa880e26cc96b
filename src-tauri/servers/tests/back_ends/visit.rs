//! A visit to a demo home: two people signed in, a clock that stands still until it is moved.

use crate::stand_in::{Flavour, HandClock, http, identity};
use demo::{Home, Options, Screen};
use household::home::Player;
use household::id::{PlayerId, UserId};
use household::media::{Item, MediaKind};
use household::order::{Order, Titled};
use household::server::Query;
use secrecy::SecretString;
use servers::audio::ServerWithSound;
use servers::media_browser::{connect, sign_in};
use std::sync::Arc;
use std::time::Duration;
use time::macros::datetime;
use url::Url;

/// A home with Maya and Ruth signed in.
pub(crate) struct Visit {
    pub(crate) home: Home,
    pub(crate) clock: Arc<demo::HandClock>,
    pub(crate) server: Arc<dyn ServerWithSound>,
    pub(crate) maya: UserId,
    pub(crate) ruth: UserId,
}

impl Visit {
    pub(crate) async fn start(flavour: Flavour) -> Self {
        let clock = Arc::new(demo::HandClock::new(datetime!(2026-11-20 19:00 UTC)));
        let flavour = match flavour {
            Flavour::Emby => demo::Flavour::Emby,
            Flavour::Jellyfin => demo::Flavour::Jellyfin,
            Flavour::Jellyfin12 => demo::Flavour::Jellyfin12,
        };
        let listen = "127.0.0.1:0".parse().unwrap();
        let options = Options { flavour, listen, discovery: None, seed: 7, clock: clock.clone() };
        let home = Home::start(options).await.unwrap();
        let address = Url::parse(&home.base_url()).unwrap();
        let sign_in = async |name: &str, password: &str| {
            sign_in(&http(), &identity(), &address, name, &SecretString::from(password)).await.unwrap()
        };
        let (found, maya) = sign_in("Maya", "lighthouse").await;
        let (_, ruth) = sign_in("Ruth", "harbour").await;
        let (maya_id, ruth_id) = (maya.user.id.clone(), ruth.user.id.clone());
        let server = connect(http(), Arc::new(HandClock::default()), &identity(), found, vec![maya, ruth]);
        Self { home, clock, server, maya: maya_id, ruth: ruth_id }
    }

    pub(crate) async fn player(&self, name: &str) -> Player {
        let players = self.server.players(&self.maya, Duration::ZERO).await.unwrap();
        players.iter().find(|player| player.name == name).unwrap().clone()
    }

    pub(crate) async fn tell(&self, player: &PlayerId, order: Order) {
        self.server.order(&self.maya, player, &order).await.unwrap();
    }

    pub(crate) async fn play(&self, player: &PlayerId, items: &[Item], shuffle: bool) {
        let items = items.iter().map(Titled::from).collect();
        self.tell(player, Order::Play { items, start: Duration::ZERO, shuffle, streams: None }).await;
    }

    pub(crate) async fn find(&self, query: Query) -> Vec<Item> {
        self.server.find(&self.maya, &query).await.unwrap()
    }

    pub(crate) async fn title(&self, kind: MediaKind, name: &str) -> Item {
        let library = self.server.library(&self.maya).await.unwrap();
        library.into_iter().find(|item| item.kind == kind && item.name == name).unwrap()
    }

    pub(crate) fn screen(&self, player: &str) -> Screen {
        self.home.player(player).unwrap()
    }
}
