//! Two servers in one household, Emby and Jellyfin: what plays from one goes on from the other.

use crate::accounts::{Household, add, password_of};
use bridge::Bridge;
use bridge::api::Answer;
use demo::{Flavour, Home, Screen, WallClock};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use support::usher::free;

/// Usher knows by then who has gone.
const NOTICING: Duration = Duration::from_secs(10);

/// Both with the same titles under ids of their own; only one player of each name is switched on.
struct Two {
    household: Household,
    other: Home,
    bridge: Bridge,
}

impl Two {
    /// The living room and the kitchen listen to the first, the bedroom and the office to the second.
    async fn start(first: Flavour, second: Flavour) -> Self {
        let (household, bridge) = Household::with_maya(first).await;
        let options =
            demo::Options { flavour: second, listen: free(), discovery: None, seed: 5, clock: Arc::new(WallClock) };
        let other = Home::start(options).await.unwrap();
        let added = bridge.send(add(&other.base_url(), password_of("Maya", "lighthouse"))).await;
        assert_eq!(added, Answer::Added(other.server_id().into()));
        for screen in household.home.players() {
            let (name, here) = (&screen.name, ["Living Room TV", "Kitchen Speaker"]);
            let closed = if here.contains(&name.as_str()) { &other } else { &household.home };
            assert!(closed.disconnect(name), "{name}");
        }
        let two = Self { household, other, bridge };
        two.notices_who_is_there().await;
        two
    }

    /// Waits until Usher knows of no two players of one name.
    async fn notices_who_is_there(&self) {
        let noticing = async {
            loop {
                let there = self.bridge.home().await.players.into_iter().filter(|player| player.connected);
                let names: Vec<String> = there.map(|player| player.name).collect();
                let once: BTreeSet<&String> = names.iter().collect();
                if once.len() == names.len() && !names.is_empty() {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(NOTICING, noticing).await.expect("Usher notices who goes");
    }

    async fn say(&self, sentence: &str) -> String {
        self.bridge.say(sentence, "en-US", None).await.activity.said.clone()
    }

    fn here(&self, player: &str) -> Screen {
        self.household.home.player(player).unwrap()
    }

    fn there(&self, player: &str) -> Screen {
        self.other.player(player).unwrap()
    }
}

fn seconds(screen: &Screen) -> i64 {
    screen.position_ticks / 10_000_000
}

async fn goes_over(first: Flavour, second: Flavour) {
    let two = Two::start(first, second).await;
    let said = two.say("transfer the playback from the living room tv to the bedroom tv").await;
    assert_eq!(said, "The Lighthouse Keepers continues on Bedroom TV.");
    let film = two.there("Bedroom TV");
    assert_eq!((two.here("Living Room TV").title, film.title.as_deref()), (None, Some("The Lighthouse Keepers")));
    assert!((2_537..2_600).contains(&seconds(&film)), "{}", seconds(&film));
    assert_ne!(film.item_id, two.household.home.item_id("Movie", "The Lighthouse Keepers"), "it has its own ids");

    // An episode is the same by its show and number.
    let said = two.say("play hollow creek season 1 episode 3 on the bedroom tv").await;
    assert!(said.contains("season 1, episode 3"), "{said}");
    let episode = two.there("Bedroom TV").title;
    let said = two.say("copy the playback from the bedroom tv to the living room tv").await;
    assert!(said.ends_with("is on Living Room TV too."), "{said}");
    assert_eq!((&two.here("Living Room TV").title, &two.there("Bedroom TV").title), (&episode, &episode));

    // A record goes over from the song that is on.
    let said = two.say("transfer the playback from the kitchen speaker to office chrome").await;
    assert_eq!(said, "Home Again continues on Office Chrome.");
    let record = two.there("Office Chrome");
    assert_eq!((record.title.as_deref(), record.queue.len()), (Some("Home Again"), 6));
    assert!((41..100).contains(&seconds(&record)), "{}", seconds(&record));
    two.bridge.stop().await;
}

#[tokio::test]
async fn what_plays_from_emby_goes_on_from_jellyfin() {
    goes_over(Flavour::Emby, Flavour::Jellyfin).await;
}

#[tokio::test]
async fn what_plays_from_jellyfin_goes_on_from_emby() {
    goes_over(Flavour::Jellyfin12, Flavour::Emby).await;
}

#[tokio::test]
async fn what_is_not_there_is_said_and_goes_on_here() {
    let two = Two::start(Flavour::Emby, Flavour::Jellyfin).await;
    // Emby has a book as a record of parts, Jellyfin in one piece.
    two.say("play the audiobook the tide table on the kitchen speaker").await;
    let before = two.here("Kitchen Speaker").title.unwrap();
    let said = two.say("transfer the playback from the kitchen speaker to office chrome").await;
    assert_eq!(said, format!("{before} is not in the library that Office Chrome plays from."));
    assert_eq!(two.here("Kitchen Speaker").title.as_deref(), Some(before.as_str()), "it was not stopped for nothing");
    assert_eq!(two.there("Office Chrome").title, None);
    two.bridge.stop().await;
}
