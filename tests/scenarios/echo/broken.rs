//! Streams that break off, stall, or cannot be played: what the Echo sees, what is heard next, and what the server learns.

use super::{ALBUM, Eyes, HERE, SONGS, kitchen};
use demo::Trouble;
use household::media::MediaKind;
use household::server::Query;
use std::time::Duration;
use support::alexa::speech;
use support::usher::Usher;
use tokio::time::Instant;

const BOOK: [(&str, &str); 2] = [("title", "the tide table"), HERE];
/// Where the demo home's reader had stopped; a server forgets what was left within the first twentieth.
const LEFT: u64 = 1300;
/// A server that answers again is used by then.
const BACK: Duration = Duration::from_secs(10);
/// A record that no Echo plays as it is.
const FLAC: [(&str, &str); 2] = [("album", "higher than chimneys"), HERE];

both! {
    a_book_that_breaks_off_goes_on_from_there;
    while_the_server_is_away_nothing_is_lost;
    a_song_that_never_begins_is_passed_over;
    an_echo_that_plays_no_parts_gets_one_piece;
}

/// Fetches a stream to its end: what came of it, and whether it was all.
async fn fetched(usher: &Usher, url: &str) -> (usize, bool) {
    let mut answer = usher.web.get(url).send().await.unwrap();
    assert_eq!(answer.status(), 200, "{url}");
    let mut bytes = 0;
    loop {
        match answer.chunk().await {
            Ok(Some(chunk)) => bytes += chunk.len(),
            Ok(None) => return (bytes, true),
            Err(_) => return (bytes, false),
        }
    }
}

async fn position(eyes: &Eyes) -> Duration {
    left_at(eyes).await.expect("somebody has stopped in it")
}

/// Where somebody stopped in a book, as far as the server knows.
async fn left_at(eyes: &Eyes) -> Option<Duration> {
    let begun = Query::Resumable { within: None, kinds: vec![MediaKind::Audiobook], limit: 1 };
    eyes.look(begun).await.first().map(|book| book.user.position)
}

/// As it is, and in parts: nothing that broke looks whole, and nobody waits for ever.
#[tokio::test]
async fn a_server_that_dies_or_stalls_in_the_middle_ends_the_stream_in_time() {
    let (usher, mut echo, _) = kitchen(false).await;
    echo.say(&usher, "PlaySongsFromAlbumIntent", &[ALBUM, HERE]).await;
    echo.say(&usher, "PlaySongsFromAlbumIntent", &FLAC).await;
    let part = echo.fetched[1].replace("index.m3u8", "3.mp3");
    let streams = [&echo.fetched[0], &part];
    let good = [fetched(&usher, streams[0]).await, fetched(&usher, streams[1]).await];
    for (trouble, at_most) in [
        (Trouble { cut: 1000, ..Trouble::default() }, Duration::from_secs(2)),
        (Trouble { stalls: 1000, ..Trouble::default() }, Duration::from_secs(15)),
    ] {
        usher.home().trouble(trouble);
        let begun = Instant::now();
        let (whole, part) = tokio::join!(fetched(&usher, streams[0]), fetched(&usher, streams[1]));
        assert!(begun.elapsed() < at_most, "{trouble:?}: {:?}", begun.elapsed());
        for (broken, good) in [(whole, good[0]), (part, good[1])] {
            assert!(good.1 && !broken.1 && (1..good.0).contains(&broken.0), "{broken:?} of {good:?}");
        }
    }
    usher.home().trouble(Trouble::default());
    assert_eq!(fetched(&usher, streams[0]).await, good[0], "the next one is as good as ever");
    usher.bridge.stop().await;
}

async fn a_book_that_breaks_off_goes_on_from_there(jellyfin: bool) {
    let (usher, mut echo, _) = kitchen(jellyfin).await;
    let eyes = Eyes::on(&usher).await;
    echo.say(&usher, "PlayAudiobookIntent", &BOOK).await;
    for (steps, reached) in [(180, 900), (2, 910), (12, 970)] {
        echo.run(&usher, steps).await;
        echo.break_off(&usher).await;
        assert_eq!((echo.is_playing(), echo.offset()), (true, Duration::from_secs(LEFT + reached)));
        assert_eq!(position(&eyes).await, Duration::from_secs(LEFT + reached));
    }
    echo.run(&usher, 2).await;
    echo.break_off(&usher).await;
    assert!(!echo.is_playing(), "so often that it is left alone");
    assert_eq!(position(&eyes).await, Duration::from_secs(LEFT + 980));
    usher.bridge.stop().await;
}

async fn while_the_server_is_away_nothing_is_lost(jellyfin: bool) {
    let (usher, mut echo, _) = kitchen(jellyfin).await;
    let eyes = Eyes::on(&usher).await;
    echo.say(&usher, "PlayAudiobookIntent", &BOOK).await;
    echo.run(&usher, 180).await;
    usher.home().trouble(Trouble { dropped: 1000, ..Trouble::default() });
    echo.break_off(&usher).await;
    assert!(!echo.is_playing(), "there is nothing to be had");
    usher.home().trouble(Trouble::default());
    // Done every ten seconds; the server may not be back yet at the first of them.
    let told = async {
        while left_at(&eyes).await != Some(Duration::from_secs(LEFT + 900)) {
            usher.bridge.report_positions().await;
        }
    };
    tokio::time::timeout(BACK, told).await.expect("told when it was back");
    let answer = echo.say(&usher, "AMAZON.ResumeIntent", &[]).await;
    assert_eq!(speech(&answer), "");
    assert_eq!((echo.is_playing(), echo.offset()), (true, Duration::from_secs(LEFT + 900)));
    usher.bridge.stop().await;
}

async fn a_song_that_never_begins_is_passed_over(jellyfin: bool) {
    let (usher, mut echo, _) = kitchen(jellyfin).await;
    echo.say(&usher, "PlaySongsFromAlbumIntent", &[ALBUM, HERE]).await;
    echo.break_off(&usher).await;
    assert_eq!(echo.heard, SONGS[..2]);
    echo.cannot = |_| true;
    echo.run(&usher, 2000).await;
    echo.cannot = |_| false;
    let (heard, fetched) = (echo.heard.len(), echo.fetched.len());
    assert_eq!((heard, fetched), (2, 2), "what came next was tried and not heard");
    echo.say(&usher, "PlaySongsFromAlbumIntent", &[ALBUM, HERE]).await;
    echo.run(&usher, 2000).await;
    assert_eq!(echo.heard[2..], SONGS, "another day, another try");
    usher.bridge.stop().await;
}

async fn an_echo_that_plays_no_parts_gets_one_piece(jellyfin: bool) {
    let (usher, mut echo, _) = kitchen(jellyfin).await;
    echo.cannot = |url| url.ends_with(".m3u8");
    echo.say(&usher, "PlaySongsFromAlbumIntent", &FLAC).await;
    echo.run(&usher, 2000).await;
    let songs = Eyes::on(&usher).await.songs(&usher, "Higher than Chimneys").await;
    let names: Vec<&str> = songs.iter().map(|song| song.name.as_str()).collect();
    assert_eq!(echo.heard, names, "in order and to the end");
    assert!(songs.iter().all(|song| song.user.played));
    usher.bridge.stop().await;
}
