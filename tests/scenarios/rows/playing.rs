//! Rows that play something: by title, by number, what comes next, anything, music.

use super::*;

rows! {
    play_the_movie: "PlayTitleIntent" [media_type = "movie", title = "creme brulee"]
        => TV "/Playing", "Playing Crème Brûlée on Living Room TV", |tv| plays(tv, "Crème Brûlée");
    play_something_by_title: "PlayTitleIntent" [title = "seven bridges to cross", player = "bedroom tv"]
        => BED "/Playing", "Playing Seven Bridges to Cross on Bedroom TV", |tv| plays(tv, "Seven Bridges to Cross");
    play_the_show: "PlayShowIntent" [series = "hollow creek"]
        => TV "/Playing", "Hollow Creek, season", |tv| tv.title.is_some() && tv.position_ticks > 0;
    play_a_season: "PlaySeasonIntent" [series = "kettle and crumb", season = "2"]
        => TV "/Playing", "Playing season 2 of Kettle & Crumb", |tv| tv.queue.len() >= 6;
    play_an_episode_by_number: "PlayEpisodeIntent" [series = "the night desk", season = "3", episode = "4"]
        => TV "/Playing", "Playing The Night Desk, season 3, episode 4", |tv| tv.showing == Showing::NowPlaying;
    play_the_next_episode: "PlayNextEpisodeIntent" [series = "doctor wren"]
        => TV "/Playing", "Doctor Wren, season", |tv| tv.showing == Showing::NowPlaying;
    play_the_newest_episode: "PlayNewEpisodeIntent" [series = "lanterns"]
        => TV "/Playing", "Playing Lanterns, season 2, episode 8", |tv| tv.showing == Showing::NowPlaying;
    resume_the_episode: "ResumeEpisodeIntent" [series = "hollow creek"]
        => TV "/Playing", "Resuming Hollow Creek", |tv| tv.position_ticks > 60 * 10_000_000;
    play_an_episode_of: "PlayRandomEpisodeIntent" [series = "five o lane"]
        => TV "/Playing", "Playing Five-O Lane, season", |tv| tv.showing == Showing::NowPlaying;
    play_something: "PlayRandomIntent" []
        => TV "/Playing", "Playing ", |tv| tv.showing == Showing::NowPlaying && tv.position_ticks < 10_000_000 * 60;
    play_a_movie_of_a_genre: "PlayRandomIntent" [media_type = "movie", genre = "comedy"]
        => TV "/Playing", "Playing ", |tv| tv.showing == Showing::NowPlaying;
    play_next_up: "PlayNextUpIntent" []
        => TV "/Playing", "season", |tv| tv.showing == Showing::NowPlaying;
    play_a_mix: "PlayMixIntent" [title = "the paper kites brigade", player = "kitchen speaker"]
        => KITCHEN "/Playing", "Playing a mix of The Paper Kites Brigade on Kitchen Speaker",
        |it| it.queue.len() > 5 && it.showing == Showing::NowPlaying;
    play_the_album: "PlaySongsFromAlbumIntent" [album = "postcards from the pier", player = "kitchen speaker"]
        => KITCHEN "/Playing", "Playing Postcards from the Pier", |it| it.queue.len() > 3 && it.queue_index == 0;
    drop_the_beat: "PlayRandomMusicIntent" [player = "kitchen speaker"]
        => KITCHEN "/Playing", "Playing music on Kitchen Speaker", |it| it.queue.len() > 20;
}

/// Songs and artists depend on what the demo home made up, so they are asked for by what is there.
async fn by_the_first(usher: &Usher, kind: &str, intent: &str, slot: &str) {
    let name = usher.first(kind).await;
    let said = usher.say(intent, &[(slot, &name), ("player", "kitchen speaker")]).await;
    assert!(said.contains("on Kitchen Speaker"), "{intent} {name}: {said}");
    assert!(usher.received().iter().any(|call| call.starts_with(KITCHEN) && call.contains("/Playing")));
    assert!(usher.screen(KITCHEN).title.is_some());
}

stories! {
    play_the_song: "PlaySongIntent", usher => {
        by_the_first(usher, "Audio", "PlaySongIntent", "song").await;
    }

    play_the_artist: "PlayArtistIntent", usher => {
        by_the_first(usher, "MusicArtist", "PlayArtistIntent", "artist").await;
    }

    play_songs_by: "PlaySongsByArtistIntent", usher => {
        by_the_first(usher, "MusicArtist", "PlaySongsByArtistIntent", "artist").await;
    }
}
