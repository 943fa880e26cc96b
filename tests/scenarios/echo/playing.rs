//! Music and books on the Echo itself.

use super::{ALBUM, Eyes, HERE, SONGS, kitchen};
use household::media::MediaKind;
use household::server::Query;
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;
use support::alexa::speech;
use support::echo::{Echo, Fate};
use support::hands::Hands;
use support::usher::Usher;

both! {
    an_album_plays_to_its_end_in_order;
    a_bad_line_changes_nothing_of_what_is_heard;
    next_previous_and_the_buttons_go_where_they_say;
    a_book_goes_on_where_it_was_left_also_after_a_restart;
    what_an_echo_cannot_play_comes_in_parts;
    what_an_echo_cannot_do_is_said;
    an_order_without_a_name_means_what_was_spoken_to_last;
    what_plays_goes_on_elsewhere_and_comes_back;
    what_is_on_here_can_be_asked;
}

async fn an_album_plays_to_its_end_in_order(jellyfin: bool) {
    let (usher, mut echo, _) = kitchen(jellyfin).await;
    let answer = echo.say(&usher, "PlaySongsFromAlbumIntent", &[ALBUM, HERE]).await;
    assert_eq!(speech(&answer), "Playing Postcards from the Pier by The Paper Kites Brigade on this Echo.");
    assert_eq!(answer["response"]["shouldEndSession"], Value::Bool(true));
    echo.run(&usher, 2000).await;
    assert_eq!(echo.heard, SONGS);
    assert!(!echo.is_playing());
    let eyes = Eyes::on(&usher).await;
    for song in eyes.songs(&usher, "Postcards from the Pier").await {
        assert!(song.user.played, "{} was heard to its end", song.name);
    }
    usher.bridge.stop().await;
}

async fn a_bad_line_changes_nothing_of_what_is_heard(jellyfin: bool) {
    let clock = Arc::new(Hands::default());
    let usher = Usher::by(&clock, jellyfin).await;
    // Late, twice, in any order, and some never; the question for what comes next arrives, if late.
    let bad = |kind: &str, word: usize| Fate {
        late: [0, 2, 0, 1, 3, 0, 2][word % 7],
        twice: word % 3 == 1,
        lost: kind != "PlaybackNearlyFinished" && word % 5 == 2,
    };
    let mut echo = Echo::with("amzn1.ask.device.kitchen", clock, bad);
    echo.say(&usher, "PlaySongsFromAlbumIntent", &[ALBUM, HERE]).await;
    echo.run(&usher, 2000).await;
    assert_eq!(echo.heard, SONGS);
    usher.bridge.stop().await;
}

async fn next_previous_and_the_buttons_go_where_they_say(jellyfin: bool) {
    let (usher, mut echo, _) = kitchen(jellyfin).await;
    echo.say(&usher, "PlaySongsFromAlbumIntent", &[ALBUM, HERE]).await;
    echo.run(&usher, 10).await;
    let answer = echo.say(&usher, "AMAZON.NextIntent", &[]).await;
    assert_eq!(speech(&answer), "", "the music says it");
    echo.press(&usher, "Next").await;
    echo.run(&usher, 10).await;
    echo.say(&usher, "AMAZON.PreviousIntent", &[]).await;
    assert_eq!(echo.heard, [SONGS[0], SONGS[1], SONGS[2], SONGS[2]], "late in a song it means its beginning");
    echo.press(&usher, "Previous").await;
    echo.press(&usher, "Pause").await;
    assert!(!echo.is_playing());
    echo.press(&usher, "Play").await;
    assert!(echo.is_playing());
    assert_eq!(echo.heard.last().map(String::as_str), Some(SONGS[1]));
    for _ in 2..SONGS.len() {
        echo.say(&usher, "AMAZON.NextIntent", &[]).await;
    }
    let answer = echo.say(&usher, "AMAZON.NextIntent", &[]).await;
    assert_eq!(speech(&answer), "There is nothing after this.");
    assert!(echo.is_playing(), "what is on goes on");
    usher.bridge.stop().await;
}

async fn a_book_goes_on_where_it_was_left_also_after_a_restart(jellyfin: bool) {
    let (usher, mut echo, _) = kitchen(jellyfin).await;
    echo.say(&usher, "PlayAudiobookIntent", &[("title", "the tide table"), HERE]).await;
    assert_eq!(echo.offset(), Duration::from_secs(1300), "where the demo home's reader had stopped");
    echo.run(&usher, 180).await;
    // Nobody said anything meanwhile: the server knows from our own clock.
    usher.bridge.report_positions().await;
    let eyes = Eyes::on(&usher).await;
    let begun = Query::Resumable { within: None, kinds: vec![MediaKind::Audiobook], limit: 1 };
    let book = eyes.look(begun.clone()).await.remove(0);
    assert!(book.name.starts_with("The Tide Table"), "{}", book.name);
    assert_eq!(book.user.position, Duration::from_secs(2200));
    echo.run(&usher, 2).await;
    let answer = echo.say(&usher, "AMAZON.PauseIntent", &[]).await;
    assert_eq!((speech(&answer).as_str(), echo.is_playing()), ("", false));
    assert_eq!(eyes.look(begun.clone()).await.remove(0).user.position, Duration::from_secs(2210));

    let usher = usher.again().await;
    let old = echo.fetched.last().unwrap().clone();
    echo.run(&usher, 10).await;
    echo.say(&usher, "AMAZON.ResumeIntent", &[]).await;
    assert_eq!(echo.offset(), Duration::from_secs(2210));
    echo.run(&usher, 20).await;
    echo.say(&usher, "AMAZON.StopIntent", &[]).await;
    assert!(!echo.is_playing());
    let eyes = Eyes::on(&usher).await;
    assert_eq!(eyes.look(begun).await.remove(0).user.position, Duration::from_secs(2310));
    // What was fetched before the restart can still be fetched.
    let id = old.rsplit('/').next().unwrap();
    let answer = usher.web.head(format!("{}/stream/{id}", usher.door())).send().await.unwrap();
    assert_eq!(answer.status(), 200);
    usher.bridge.stop().await;
}

async fn what_an_echo_cannot_play_comes_in_parts(jellyfin: bool) {
    let (usher, mut echo, _) = kitchen(jellyfin).await;
    // This record is FLAC.
    echo.say(&usher, "PlaySongsFromAlbumIntent", &[("album", "higher than chimneys"), HERE]).await;
    echo.run(&usher, 12).await;
    echo.say(&usher, "AMAZON.PauseIntent", &[]).await;
    echo.run(&usher, 5).await;
    echo.say(&usher, "AMAZON.ResumeIntent", &[]).await;
    assert_eq!(echo.offset(), Duration::from_secs(60), "parts have a length, so it can begin anywhere");
    assert!(echo.fetched.iter().all(|url| url.ends_with("/index.m3u8")), "{:?}", echo.fetched);
    echo.run(&usher, 4).await;
    echo.say(&usher, "AMAZON.PauseIntent", &[]).await;
    let paused = Eyes::on(&usher).await;
    let said = echo.say(&usher, "WhoIsUserIntent", &[]).await;
    assert!(speech(&said).contains("Maya"), "{said}");
    echo.say(&usher, "AMAZON.ResumeIntent", &[]).await;
    echo.run(&usher, 100).await;
    assert!(echo.heard.starts_with(&["Chimneys".into(), "Chimneys".into(), "Chimneys".into(), "Kite String".into()]));
    let songs = paused.songs(&usher, "Higher than Chimneys").await;
    assert!(songs[0].user.played, "heard in three pieces, and to its end");
    usher.bridge.stop().await;
}

async fn what_an_echo_cannot_do_is_said(jellyfin: bool) {
    let (usher, mut echo, _) = kitchen(jellyfin).await;
    let answer =
        echo.say(&usher, "PlayTitleIntent", &[("media_type", "movie"), ("title", "midnight ferry"), HERE]).await;
    assert_eq!(speech(&answer), "I can only play audio here.");
    let answer = echo.say(&usher, "SetVolumeIntent", &[("percent", "40"), HERE]).await;
    assert_eq!(speech(&answer), "For the volume of this Echo, say: Alexa, volume four.");
    let answer = echo.say(&usher, "NavigateIntent", &[("direction", "up"), HERE]).await;
    assert_eq!(speech(&answer), "I cannot do that on this Echo.");
    assert!(usher.received().is_empty());
    usher.bridge.stop().await;
}

async fn an_order_without_a_name_means_what_was_spoken_to_last(jellyfin: bool) {
    let (usher, mut echo, _) = kitchen(jellyfin).await;
    echo.say(&usher, "PlayRandomMusicIntent", &[HERE]).await;
    echo.say(&usher, "AMAZON.PauseIntent", &[]).await;
    assert!(!echo.is_playing() && usher.received().is_empty());
    // Another player was spoken to meanwhile, so it is the one that is meant.
    echo.say(&usher, "PausePlayerIntent", &[("player", "bedroom tv")]).await;
    let answer = echo.say(&usher, "AMAZON.PauseIntent", &[]).await;
    assert_eq!(speech(&answer), "Paused on Living Room TV.");
    // An Echo can stand for itself.
    let answer = echo.say(&usher, "SetPlayerIntent", &[HERE]).await;
    assert_eq!(speech(&answer), "Your player is now this Echo.");
    echo.say(&usher, "PlaySongsFromAlbumIntent", &[ALBUM]).await;
    assert!(echo.is_playing());
    usher.bridge.stop().await;
}

async fn what_plays_goes_on_elsewhere_and_comes_back(jellyfin: bool) {
    let (usher, mut echo, _) = kitchen(jellyfin).await;
    echo.say(&usher, "PlaySongsFromAlbumIntent", &[ALBUM, HERE]).await;
    echo.run(&usher, 12).await;
    let to = [("mode", "transfer"), ("target_player", "kitchen speaker")];
    let answer = echo.say(&usher, "TransferIntent", &to).await;
    assert!(speech(&answer).contains("Kitchen Speaker"), "{answer}");
    assert!(!echo.is_playing());
    let speaker = usher.screen("Kitchen Speaker");
    assert_eq!(speaker.title.as_deref(), Some(SONGS[0]));
    assert_eq!((speaker.position_ticks / 10_000_000, speaker.queue.len()), (60, SONGS.len()));
    let back = [("mode", "transfer"), ("source_player", "kitchen speaker"), ("target_player", "this device")];
    echo.say(&usher, "TransferIntent", &back).await;
    assert_eq!((echo.is_playing(), echo.offset()), (true, Duration::from_secs(60)));
    assert_eq!(usher.screen("Kitchen Speaker").title, None);
    let film = [("mode", "transfer"), ("source_player", "living room tv"), ("target_player", "this device")];
    let answer = echo.say(&usher, "TransferIntent", &film).await;
    assert_eq!(speech(&answer), "I can only play audio here.");
    assert!(usher.screen("Living Room TV").title.is_some(), "it goes on where it was");
    usher.bridge.stop().await;
}

async fn what_is_on_here_can_be_asked(jellyfin: bool) {
    let (usher, mut echo, _) = kitchen(jellyfin).await;
    echo.say(&usher, "PlaySongsFromAlbumIntent", &[ALBUM, HERE]).await;
    echo.run(&usher, 4).await;
    let said = speech(&echo.say(&usher, "WhatIsPlayingIntent", &[]).await);
    assert!(said.contains(SONGS[0]), "{said}");
    assert!(echo.is_playing(), "it goes on after the answer");
    echo.say(&usher, "SeekIntent", &[("time", "PT1M")]).await;
    assert_eq!(echo.offset(), Duration::from_secs(60));
    usher.bridge.stop().await;
}
