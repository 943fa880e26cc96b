//! One scenario per row of the intent table, each in both dialects, named after the row; a file per family.
//!
//! What one sentence can show stands in `rows!`; what needs a before or an after is told in `stories!`.

use demo::{Screen, Showing};
use household::voice::table::ROWS;
use serde_json::Value;
use support::alexa::speech;
use support::usher::Usher;

const TV: &str = "Living Room TV";
const BED: &str = "Bedroom TV";
const KITCHEN: &str = "Kitchen Speaker";
const CHROME: &str = "Office Chrome";

/// What a row is asked with and what must come of it.
#[derive(Clone, Copy)]
struct Row {
    intent: &'static str,
    slots: &'static [(&'static str, &'static str)],
    /// Which player must show `shows` afterwards.
    player: &'static str,
    /// What the demo home received for it, as a part of path or body; empty if nothing was to be sent.
    received: &'static str,
    /// A part of what Alexa says.
    says: &'static str,
    shows: fn(&Screen) -> bool,
}

macro_rules! rows {
    ($($name:ident: $intent:literal $slots:tt => $player:ident $received:literal, $says:literal, $shows:expr;)*) => {
        /// The rows of this file.
        pub(super) const SCENARIOS: &[Row] = &[$(rows!(@row $intent $slots $player $received, $says, $shows)),*];

        $(mod $name {
            use super::*;

            #[tokio::test]
            async fn on_emby() {
                play(&rows!(@row $intent $slots $player $received, $says, $shows), false).await;
            }

            #[tokio::test]
            async fn on_jellyfin() {
                play(&rows!(@row $intent $slots $player $received, $says, $shows), true).await;
            }
        })*
    };
    (@row $intent:literal [$($slot:ident = $value:literal),*] $player:ident $received:literal, $says:literal, $shows:expr) => {
        Row {
            intent: $intent,
            slots: &[$((stringify!($slot), $value)),*],
            player: $player,
            received: $received,
            says: $says,
            shows: $shows,
        }
    };
}

mod chapters;
mod conversation;
mod discovering;
mod navigation;
mod people;
mod playing;
mod session;
mod tracks;
mod transfer;
mod transport;

fn any(_: &Screen) -> bool {
    true
}

fn plays(screen: &Screen, title: &str) -> bool {
    screen.title.as_deref() == Some(title) && screen.showing == Showing::NowPlaying && !screen.paused
}

async fn play(row: &Row, jellyfin: bool) {
    let usher = Usher::start(jellyfin).await;
    let answer = usher.intent(row.intent, row.slots, &Value::Null).await;
    let said = speech(&answer);
    assert!(said.contains(row.says), "{} says: {said}", row.intent);
    let received: Vec<String> = usher.received();
    if row.received.is_empty() {
        assert!(received.is_empty(), "nothing was to be sent: {received:?}");
    } else {
        let wanted = |call: &String| call.starts_with(row.player) && call.contains(row.received);
        assert!(received.iter().any(wanted), "{} of {received:?}", row.received);
    }
    let screen = usher.screen(row.player);
    assert!((row.shows)(&screen), "{} now shows {screen:#?}", row.player);
    usher.bridge.stop().await;
}

#[test]
fn every_row_has_a_scenario() {
    let families = [
        chapters::SCENARIOS,
        conversation::SCENARIOS,
        discovering::SCENARIOS,
        navigation::SCENARIOS,
        people::SCENARIOS,
        playing::SCENARIOS,
        session::SCENARIOS,
        tracks::SCENARIOS,
        transfer::SCENARIOS,
        transport::SCENARIOS,
    ];
    let stories = [
        chapters::STORIES,
        discovering::STORIES,
        navigation::STORIES,
        playing::STORIES,
        session::STORIES,
        tracks::STORIES,
        transfer::STORIES,
        crate::dialogues::STORIES,
    ];
    let has = |intent: &str| {
        families.concat().iter().any(|row| row.intent == intent)
            || stories.concat().contains(&intent)
            || intent == "LaunchRequest"
    };
    let without: Vec<&str> = ROWS.iter().map(|row| row.intent).filter(|intent| !has(intent)).collect();
    assert!(without.is_empty(), "no scenario for {without:?}");
}
