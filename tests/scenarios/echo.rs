//! An Echo that plays by itself: what is heard in the room, and what the server knows of it.

/// Each scenario on Emby and on Jellyfin.
macro_rules! both {
    ($($name:ident;)*) => {$(
        mod $name {
            #[tokio::test]
            async fn on_emby() {
                super::$name(false).await;
            }

            #[tokio::test]
            async fn on_jellyfin() {
                super::$name(true).await;
            }
        }
    )*};
}

mod broken;
mod door;
mod kept;
mod long;
mod playing;

use household::id::UserId;
use household::media::Item;
use household::server::{Query, Server};
use secrecy::SecretString;
use servers::media_browser::{Identity, connect, sign_in};
use std::sync::Arc;
use support::echo::Echo;
use support::hands::Hands;
use support::usher::Usher;

/// The Echo that was spoken to, as people say it.
const HERE: (&str, &str) = ("player", "this device");
const ALBUM: (&str, &str) = ("album", "postcards from the pier");
const SONGS: [&str; 8] = [
    "Postcards",
    "Winter Coat",
    "Home Again",
    "The Tin Whistle",
    "Seven Gulls",
    "Salt on the Window",
    "Slow Boat",
    "Goodnight, Pier",
];

/// A home with an Echo in it, and time that the test moves.
async fn kitchen(jellyfin: bool) -> (Usher, Echo, Arc<Hands>) {
    let clock = Arc::new(Hands::default());
    let usher = Usher::by(&clock, jellyfin).await;
    (usher, Echo::new("amzn1.ask.device.kitchen", clock.clone()), clock)
}

/// What the server knows, seen by somebody else who is signed in as the same person.
struct Eyes {
    server: Arc<dyn Server>,
    user: UserId,
}

impl Eyes {
    async fn on(usher: &Usher) -> Self {
        Self::of(usher.home()).await
    }

    async fn of(home: &demo::Home) -> Self {
        let http = servers::http::client("eyes", &[]).unwrap();
        let identity = Identity { device_id: "eyes".into(), device_name: "Eyes".into(), version: "1".into() };
        let account = &home.accounts()[0];
        let (address, password) = (home.base_url().parse().unwrap(), SecretString::from(account.password));
        let (found, access) = sign_in(&http, &identity, &address, account.name, &password).await.unwrap();
        let user = access.user.id.clone();
        let server = connect(http, Arc::new(Hands::default()), &identity, found, vec![access]);
        Self { server, user }
    }

    async fn look(&self, query: Query) -> Vec<Item> {
        self.server.find(&self.user, &query).await.unwrap()
    }

    /// The songs of an album with what the user has done with them.
    async fn songs(&self, usher: &Usher, album: &str) -> Vec<Item> {
        let of = household::id::ItemId::new(usher.home().item_id("MusicAlbum", album).unwrap());
        self.look(Query::Contents { of, limit: 50 }).await
    }
}
