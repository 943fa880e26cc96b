//! Every way to repeat and to mix, on every bad line, and over a restart.

use crate::echo::{ALBUM, HERE, SONGS, kitchen};
use std::sync::Arc;
use support::echo::{Echo, Fate};
use support::hands::Hands;
use support::usher::Usher;

/// A way of playing: what is said after the record, and whether what was heard is right.
struct Mode {
    said: &'static [(&'static str, &'static [(&'static str, &'static str)])],
    steps: u32,
    right: fn(&[String]) -> bool,
}

const ALL: (&str, &[(&str, &str)]) = ("RepeatModeIntent", &[("mode", "all"), HERE]);
const MIXED: (&str, &[(&str, &str)]) = ("AMAZON.ShuffleOnIntent", &[]);

const MODES: [Mode; 5] = [
    Mode { said: &[], steps: 2000, right: |heard| heard == SONGS },
    Mode {
        said: &[("AMAZON.LoopOnIntent", &[])],
        steps: 120,
        right: |heard| heard.len() > 2 && heard.iter().all(|song| song == SONGS[0]),
    },
    Mode {
        said: &[ALL],
        steps: 500,
        right: |heard| heard.len() > SONGS.len() && heard.iter().zip(SONGS.iter().cycle()).all(|(song, it)| song == it),
    },
    Mode { said: &[MIXED], steps: 2000, right: |heard| heard.len() == SONGS.len() && each_once(heard) },
    Mode {
        said: &[MIXED, ALL],
        steps: 500,
        right: |heard| heard.len() > SONGS.len() && heard.chunks_exact(SONGS.len()).all(each_once),
    },
];

/// Every song of the record, in whatever order.
fn each_once(heard: &[String]) -> bool {
    SONGS.iter().all(|song| heard.iter().filter(|one| one == song).count() == 1)
}

async fn begin(usher: &Usher, echo: &mut Echo, mode: &Mode) {
    echo.heard.clear();
    echo.say(usher, "PlaySongsFromAlbumIntent", &[ALBUM, HERE]).await;
    for (intent, slots) in mode.said {
        echo.say(usher, intent, slots).await;
    }
    // What is said makes the device begin again with what is on.
    echo.heard.truncate(1);
}

/// Plays in every way on a line that does this.
async fn on_a_line(jellyfin: bool, fate: fn(&str, usize) -> Fate) {
    let clock = Arc::new(Hands::default());
    let usher = Usher::by(&clock, jellyfin).await;
    for (number, mode) in MODES.iter().enumerate() {
        let mut echo = Echo::with(&format!("amzn1.ask.device.{number}"), clock.clone(), fate);
        begin(&usher, &mut echo, mode).await;
        echo.run(&usher, mode.steps).await;
        assert!((mode.right)(&echo.heard), "mode {number}: {:?}", echo.heard);
    }
    usher.bridge.stop().await;
}

#[tokio::test]
async fn beginnings_are_lost() {
    on_a_line(false, |kind, _| Fate { lost: kind == "PlaybackStarted", ..Fate::default() }).await;
}

#[tokio::test]
async fn ends_are_lost() {
    on_a_line(true, |kind, _| Fate { lost: kind == "PlaybackFinished", ..Fate::default() }).await;
}

#[tokio::test]
async fn everything_comes_twice() {
    on_a_line(false, |_, _| Fate { twice: true, ..Fate::default() }).await;
}

#[tokio::test]
async fn nothing_comes_in_order() {
    on_a_line(true, |_, word| Fate { late: [3, 0, 2, 1, 0][word % 5], ..Fate::default() }).await;
}

#[tokio::test]
async fn lost_questions_are_made_good_by_a_word() {
    let clock = Arc::new(Hands::default());
    let usher = Usher::by(&clock, false).await;
    let lost = |kind: &str, _: usize| Fate { lost: kind == "PlaybackNearlyFinished", ..Fate::default() };
    let mut echo = Echo::with("amzn1.ask.device.kitchen", clock, lost);
    echo.say(&usher, "PlaySongsFromAlbumIntent", &[ALBUM, HERE]).await;
    for song in 1..=SONGS.len() {
        echo.run(&usher, 2000).await;
        assert_eq!(echo.heard, SONGS[..song], "nobody asked for what comes next");
        assert!(!echo.is_playing());
        echo.say(&usher, "AMAZON.ResumeIntent", &[]).await;
    }
    assert_eq!(echo.heard, SONGS, "the record is over");
    usher.bridge.stop().await;
}

#[tokio::test]
async fn every_mode_goes_on_after_a_restart() {
    for (number, mode) in MODES.iter().enumerate() {
        let (usher, mut echo, _) = kitchen(number % 2 == 1).await;
        begin(&usher, &mut echo, mode).await;
        // Once before it asks for the second song, once after.
        echo.run(&usher, 5).await;
        let usher = usher.again().await;
        echo.run(&usher, 50).await;
        let usher = usher.again().await;
        echo.run(&usher, mode.steps).await;
        assert!((mode.right)(&echo.heard), "mode {number}: {:?}", echo.heard);
        usher.bridge.stop().await;
    }
}
