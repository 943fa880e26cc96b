//! Every way to repeat and to mix, as long as it takes to hear it.

use crate::echo::{ALBUM, HERE, SONGS, kitchen};
use support::alexa::speech;

both! {
    every_way_to_repeat_and_to_mix;
}

async fn every_way_to_repeat_and_to_mix(jellyfin: bool) {
    let (usher, mut echo, _) = kitchen(jellyfin).await;
    echo.say(&usher, "PlaySongsFromAlbumIntent", &[ALBUM, HERE]).await;
    let said = speech(&echo.say(&usher, "AMAZON.LoopOnIntent", &[]).await);
    assert!(said.contains("this Echo"), "{said}");
    echo.run(&usher, 110).await;
    assert!(echo.heard.len() > 2 && echo.heard.iter().all(|title| title == SONGS[0]), "{:?}", echo.heard);
    echo.say(&usher, "AMAZON.LoopOffIntent", &[]).await;
    let before = echo.heard.len();
    echo.run(&usher, 110).await;
    assert_eq!(echo.heard[before..before + 2], SONGS[1..3], "{:?}", echo.heard);

    echo.heard.clear();
    echo.say(&usher, "PlaySongsFromAlbumIntent", &[ALBUM, HERE]).await;
    echo.say(&usher, "RepeatModeIntent", &[("mode", "all"), HERE]).await;
    echo.run(&usher, 700).await;
    let round: Vec<&str> = SONGS.iter().cycle().take(echo.heard.len()).copied().collect();
    assert!(echo.heard.len() > SONGS.len());
    assert_eq!(echo.heard, round);

    echo.heard.clear();
    echo.say(&usher, "PlaySongsFromAlbumIntent", &[ALBUM, HERE]).await;
    echo.run(&usher, 3).await;
    echo.say(&usher, "AMAZON.ShuffleOnIntent", &[]).await;
    echo.run(&usher, 2000).await;
    assert_eq!(echo.heard[0], SONGS[0], "what is on stays on");
    let mut all = echo.heard.clone();
    all.sort();
    let mut songs = SONGS.map(str::to_owned);
    songs.sort();
    assert_eq!(all, songs, "each of them once");
    usher.bridge.stop().await;
}
