//! Music without an end: mixes, and radio stations.

use crate::echo::{HERE, kitchen};
use std::collections::BTreeSet;
use std::time::Duration;
use support::alexa::speech;
use support::echo::Echo;
use support::usher::Usher;

both! {
    a_mix_goes_on_for_ever;
    a_mix_is_made_of_anything_that_can_be_heard;
    music_by_chance_goes_on_for_ever;
    a_radio_station_is_heard_and_television_is_not;
}

/// Hears the beginning of so many songs more.
async fn skip(usher: &Usher, echo: &mut Echo, songs: usize) {
    for _ in 0..songs {
        echo.run(usher, 1).await;
        let answer = echo.say(usher, "AMAZON.NextIntent", &[]).await;
        assert_eq!(speech(&answer), "", "there is always another one");
    }
}

/// Two songs of two records have this name.
const NAMESAKES: &str = "Encore";

fn twice_in_a_row(heard: &[String]) -> Option<&String> {
    heard.windows(2).find(|two| two[0] == two[1] && two[0] != NAMESAKES).map(|two| &two[0])
}

async fn a_mix_goes_on_for_ever(jellyfin: bool) {
    let (usher, mut echo, _) = kitchen(jellyfin).await;
    let answer = echo.say(&usher, "PlayMixIntent", &[("title", "the paper kites brigade"), HERE]).await;
    assert_eq!(speech(&answer), "Playing a mix of The Paper Kites Brigade on this Echo.");
    skip(&usher, &mut echo, 52).await;
    assert!(echo.is_playing() && echo.heard.len() > 52, "{} songs", echo.heard.len());
    assert_eq!(twice_in_a_row(&echo.heard), None);
    echo.run(&usher, 120).await;
    assert!(echo.heard.len() > 53, "songs that nobody skips lead on as well");
    // Whoever has enough of it says so.
    echo.say(&usher, "AMAZON.StopIntent", &[]).await;
    echo.run(&usher, 10).await;
    assert!(!echo.is_playing());
    usher.bridge.stop().await;
}

async fn a_mix_is_made_of_anything_that_can_be_heard(jellyfin: bool) {
    let (usher, mut echo, _) = kitchen(jellyfin).await;
    let answer = echo.say(&usher, "PlayMixIntent", &[("title", "seven gulls"), HERE]).await;
    assert_eq!(speech(&answer), "Playing a mix of Seven Gulls on this Echo.");
    assert_eq!(echo.heard, ["Seven Gulls"], "the song itself comes first");
    let answer = echo.say(&usher, "PlayMixIntent", &[HERE]).await;
    assert_eq!(speech(&answer), "Playing a mix of Seven Gulls on this Echo.");
    assert_ne!(echo.heard[1], "Seven Gulls", "like what is on, and something else");
    let answer = echo.say(&usher, "PlayMixIntent", &[("title", "jazz"), HERE]).await;
    assert_eq!(speech(&answer), "Playing a mix of Jazz on this Echo.");
    let answer = echo.say(&usher, "PlayMixIntent", &[("title", "higher than chimneys"), HERE]).await;
    assert_eq!(speech(&answer), "Playing a mix of Higher than Chimneys on this Echo.");
    assert_eq!(echo.heard.len(), 4);
    usher.bridge.stop().await;
}

async fn music_by_chance_goes_on_for_ever(jellyfin: bool) {
    let (usher, mut echo, _) = kitchen(jellyfin).await;
    echo.say(&usher, "PlayRandomMusicIntent", &[("genre", "jazz"), HERE]).await;
    skip(&usher, &mut echo, 52).await;
    assert!(echo.is_playing() && echo.heard.len() > 52, "{} songs", echo.heard.len());
    let songs: BTreeSet<&String> = echo.heard.iter().collect();
    assert!(songs.len() > 3, "{songs:?}");
    assert_eq!(twice_in_a_row(&echo.heard), None);
    usher.bridge.stop().await;
}

async fn a_radio_station_is_heard_and_television_is_not(jellyfin: bool) {
    let (usher, mut echo, _) = kitchen(jellyfin).await;
    let answer = echo.say(&usher, "TuneChannelIntent", &[("channel", "radio foghorn"), HERE]).await;
    assert_eq!(speech(&answer), "Playing Radio Foghorn on this Echo.");
    assert_eq!(echo.heard, ["Radio Foghorn"]);
    echo.run(&usher, 3000).await;
    assert!(echo.is_playing(), "a station has no end");
    let said = speech(&echo.say(&usher, "WhatIsPlayingIntent", &[]).await);
    assert!(said.contains("Radio Foghorn"), "{said}");
    echo.say(&usher, "AMAZON.PauseIntent", &[]).await;
    echo.say(&usher, "AMAZON.ResumeIntent", &[]).await;
    assert_eq!((echo.is_playing(), echo.offset()), (true, Duration::ZERO), "it is what is sent now");
    // What has no end is sent as it is made, and is opened only for whoever listens.
    let head = usher.web.head(&echo.fetched[0]).send().await.unwrap();
    assert_eq!((head.status().as_u16(), head.content_length().unwrap_or(0)), (200, 0));
    assert_eq!(head.headers()["content-type"], "audio/mpeg");
    let answer = echo.say(&usher, "TuneChannelIntent", &[("channel", "harbour one"), HERE]).await;
    assert_eq!(speech(&answer), "I can only play audio here.");
    assert!(echo.is_playing(), "what was on goes on");
    usher.bridge.stop().await;
}
