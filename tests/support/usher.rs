//! Usher on a demo home, with its doors open.

use crate::alexa::{Alexa, speech};
use bridge::{Bridge, DemoOptions, Options};
use demo::Screen;
use household::media::MediaKind;
use serde_json::Value;
use std::net::SocketAddr;
use std::sync::Arc;

/// A running Usher with an Alexa in front of it.
pub struct Usher {
    /// The bridge.
    pub bridge: Bridge,
    /// The Alexa.
    pub alexa: Alexa,
    /// The folder of its settings.
    pub folder: tempfile::TempDir,
    home: Arc<demo::Home>,
}

impl Usher {
    /// Starts on a demo home that speaks Emby or Jellyfin.
    pub async fn start(jellyfin: bool) -> Self {
        let alexa = Alexa::start().await;
        let folder = tempfile::tempdir().expect("a folder");
        let options = Options {
            folder: Some(folder.path().to_owned()),
            demo: Some(DemoOptions { jellyfin, listen: Some(free()) }),
            listen: Some(free()),
            stand_ins: alexa.stand_ins(),
            ..Options::default()
        };
        let bridge = Bridge::start(options).await.expect("Usher starts");
        bridge.ready().await;
        let home = bridge.demo_home().expect("the demo home runs");
        Self { bridge, alexa, folder, home }
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
