//! Usher on a demo home, with its doors open.

use crate::alexa::{Alexa, speech};
use crate::hands::Hands;
use bridge::{Bridge, DemoOptions, Options};
use demo::Screen;
use household::media::MediaKind;
use serde_json::Value;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

/// Usher knows by then who has come or gone.
const NOTICING: Duration = Duration::from_secs(10);

/// A running Usher with an Alexa in front of it.
pub struct Usher {
    /// The bridge.
    pub bridge: Bridge,
    /// The Alexa.
    pub alexa: Alexa,
    /// The folder of its settings.
    pub folder: tempfile::TempDir,
    /// Fetches as anybody in the world may.
    pub web: reqwest::Client,
    home: Arc<demo::Home>,
    options: Options,
}

impl Usher {
    /// Starts on a demo home that speaks Emby or Jellyfin.
    pub async fn start(jellyfin: bool) -> Self {
        Self::with(jellyfin, Alexa::start().await).await
    }

    /// The same by a clock that the test moves.
    pub async fn by(clock: &Arc<Hands>, jellyfin: bool) -> Self {
        Self::with(jellyfin, Alexa::with(clock.clone()).await).await
    }

    async fn with(jellyfin: bool, alexa: Alexa) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let options = Options {
            folder: Some(folder.path().to_owned()),
            demo: Some(DemoOptions { jellyfin, listen: Some(free()) }),
            listen: Some(free()),
            stand_ins: alexa.stand_ins(),
            ..Options::default()
        };
        Self::run(alexa, folder, options).await
    }

    async fn run(alexa: Alexa, folder: tempfile::TempDir, options: Options) -> Self {
        let bridge = Bridge::start(options.clone()).await.expect("Usher starts");
        bridge.ready().await;
        let home = bridge.demo_home().expect("the demo home runs");
        let web = bridge::web::client("somebody", &[]).expect("a client");
        Self { bridge, alexa, folder, web, home, options }
    }

    /// Ends this Usher and starts another in the same folder. The demo home begins anew.
    pub async fn again(self) -> Self {
        self.bridge.stop().await;
        Self::run(self.alexa, self.folder, self.options).await
    }

    /// The door's address.
    pub fn door(&self) -> String {
        format!("http://{}", self.bridge.listening().expect("the door is open"))
    }

    /// Says an intent in a conversation of its own; what Alexa says.
    pub async fn say(&self, intent: &str, slots: &[(&str, &str)]) -> String {
        speech(&self.intent(intent, slots, &Value::Null).await)
    }

    /// Says an intent in a conversation with these attributes; Alexa's whole answer.
    pub async fn intent(&self, intent: &str, slots: &[(&str, &str)], session: &Value) -> Value {
        self.alexa.intent(&self.door(), intent, slots, session).await
    }

    /// The demo home behind Usher.
    pub fn home(&self) -> &demo::Home {
        &self.home
    }

    /// Closes a player's app, and waits until Usher has noticed.
    pub async fn switch_off(&self, player: &str) {
        assert!(self.home.disconnect(player), "no player {player}");
        self.notices(player, false).await;
    }

    /// Opens it again, and waits until Usher has noticed.
    pub async fn switch_on(&self, player: &str) {
        assert!(self.home.connect(player), "no player {player}");
        self.notices(player, true).await;
    }

    async fn notices(&self, player: &str, there: bool) {
        let noticing = async {
            while self.bridge.home().await.players.iter().any(|one| one.connected && one.name == player) != there {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(NOTICING, noticing).await.expect("Usher notices who comes and goes");
    }

    /// What a player shows now.
    pub fn screen(&self, player: &str) -> Screen {
        let screens = self.home.players();
        screens.into_iter().find(|screen| screen.name == player).unwrap_or_else(|| panic!("no player {player}"))
    }

    /// The name of the first item of a type in the library, as its owner would read it out.
    pub async fn first(&self, kind: &str) -> String {
        let kind = match kind {
            "Audio" => MediaKind::Song,
            "MusicArtist" => MediaKind::Artist,
            other => panic!("no such kind: {other}"),
        };
        self.bridge.titles(kind).await.into_iter().next().expect("the demo home has one")
    }

    /// The orders that the demo home has received, as "player path".
    pub fn received(&self) -> Vec<String> {
        self.home.received().into_iter().map(|call| format!("{} {} {}", call.player, call.path, call.body)).collect()
    }
}

/// Any free port of this machine.
pub fn free() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 0))
}
