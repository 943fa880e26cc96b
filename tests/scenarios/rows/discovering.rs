//! Rows that tell what there is and play of it: ideas, news, favourites, records, lists, channels, books, trailers; and
//! rows that write what somebody thinks of it.

use super::*;

rows! {
    play_the_audiobook: "PlayAudiobookIntent" [title = "the tide table", player = "kitchen speaker"]
        => KITCHEN "/Playing", "Resuming The Tide Table on Kitchen Speaker", |it| it.position_ticks >= 1_300 * 10_000_000;
    play_the_playlist: "PlayPlaylistIntent" [title = "film night"]
        => TV "/Playing", "Playing Film Night on Living Room TV", |tv| plays(tv, "The Glass Orchestra");
    play_the_collection: "PlayCollectionIntent" [title = "the orbit collection"]
        => TV "/Playing", "Playing The Orbit Collection on Living Room TV", |tv| plays(tv, "Orbit");
    tune_in_a_channel: "TuneChannelIntent" [channel = "news seven"]
        => TV "/Playing", "Playing News 7 on Living Room TV", |tv| plays(tv, "News 7");
    tune_in_a_number: "TuneChannelIntent" [channel_number = "31"]
        => TV "/Playing", "Playing Cinéma Étoile on Living Room TV", |tv| plays(tv, "Cinéma Étoile");
    shuffle_a_title: "ShuffleTitleIntent" [title = "road trip 99", media_type = "playlist", player = "kitchen speaker"]
        => KITCHEN "/Playing", "Shuffling Road Trip '99 on Kitchen Speaker", |it| it.queue.len() == 14;
    play_all_episodes: "PlayAllEpisodesIntent" [series = "doctor wren"]
        => TV "/Playing", "Playing every episode of Doctor Wren", |tv| tv.queue.len() == 40;
    play_the_latest_album: "PlayLatestAlbumIntent" [artist = "velvet meridian", player = "kitchen speaker"]
        => KITCHEN "/Playing", "Playing Polar by Velvet Meridian on Kitchen Speaker", |it| plays(it, "Aurora");
    play_favourites: "PlayFavoritesIntent" [media_type = "movies"]
        => TV "/Playing", "Playing your favorites on Living Room TV", |tv| tv.queue.len() == 3;
    play_recent: "PlayRecentIntent" [media_type = "movie"]
        => TV "/Playing", "Playing ", |tv| tv.queue.len() > 5 && tv.showing == Showing::NowPlaying;
    play_a_trailer: "PlayTrailersIntent" [title = "copper sky"]
        => TV "PlayTrailers", "Playing the trailer of Copper Sky on Living Room TV", |tv| plays(tv, "Copper Sky");
    play_trailers: "PlayTrailersIntent" [player = "bedroom tv"]
        => BED "/Playing", "Playing trailers on Bedroom TV", |tv| tv.queue.len() == 4 || tv.queue.len() == 5;
    show_a_title: "ShowTitleIntent" [title = "midnight ferry"]
        => TV "DisplayContent", "Here is Midnight Ferry on Living Room TV",
        |tv| matches!(&tv.showing, Showing::ItemPage { title, .. } if title == "Midnight Ferry");
    which_albums: "WhichAlbumsIntent" [artist = "velvet meridian"]
        => TV "", "There are 3 albums by Velvet Meridian: Polar, Longitude 180 and Equator.", any;
    an_idea: "SuggestIntent" [] => TV "", "Because you watched", any;
    an_idea_of_a_genre: "SuggestIntent" [media_type = "movie", genre = "comedy"] => TV "", "How about", any;
    an_episode_to_watch: "SuggestIntent" [media_type = "episode"] => TV "", "How about", any;
    what_is_new: "WhatsNewIntent" [] => TV "", "Do you want to play one?", any;
    what_is_new_in_music: "WhatsNewIntent" [media_type = "album"] => TV "", " by ", any;
    what_is_next: "WhatsNextIntent" [] => TV "", "Next: ", any;
    what_was_begun: "ContinueIntent" [media_type = "movie"] => TV "", "Salt & Silver", any;
    which_book_was_begun: "ContinueIntent" [media_type = "audiobook"] => TV "", "The Tide Table", any;
}

fn attributes(answer: &Value) -> Value {
    answer["sessionAttributes"].clone()
}

stories! {
    pick_one_by_its_number: "PickIntent", usher => {
        let told = usher.intent("WhichAlbumsIntent", &[("artist", "velvet meridian")], &Value::Null).await;
        let slots = [("number", "2")];
        let played = usher.intent("PickIntent", &slots, &attributes(&told)).await;
        assert_eq!(speech(&played), "Playing Longitude 180 by Velvet Meridian on Living Room TV.");
        assert!(plays(&usher.screen(TV), "Date Line"));
    }

    the_other_one: "OtherOneIntent", usher => {
        let asked = usher.intent("PlayTitleIntent", &[("title", "harbour lights")], &Value::Null).await;
        assert_eq!(speech(&asked), "Did you mean Harbour Lights from 2015?");
        let played = usher.intent("OtherOneIntent", &[], &attributes(&asked)).await;
        assert_eq!(speech(&played), "Playing Harbour Lights on Living Room TV.");
        let playing = usher.screen(TV).item_id;
        let first = usher.home().item_id("Movie", "Harbour Lights");
        assert!(playing.is_some() && playing != first, "the one of 1961");
    }

    add_a_favourite: "AddFavoriteIntent", usher => {
        let said = usher.say("AddFavoriteIntent", &[("title", "copper sky"), ("media_type", "movie")]).await;
        assert_eq!(said, "Copper Sky is now among your favorites.");
        let this = usher.say("AddFavoriteIntent", &[]).await;
        assert_eq!(this, "The Lighthouse Keepers is now among your favorites.", "what is on");
        usher.say("PlayFavoritesIntent", &[("media_type", "movies")]).await;
        assert_eq!(usher.screen(TV).queue.len(), 3 + 2);
    }

    remove_a_favourite: "RemoveFavoriteIntent", usher => {
        let said = usher.say("RemoveFavoriteIntent", &[("title", "orbit")]).await;
        assert_eq!(said, "Orbit is no longer among your favorites.");
        usher.say("PlayFavoritesIntent", &[("media_type", "movies")]).await;
        assert_eq!(usher.screen(TV).queue.len(), 2);
    }

    mark_a_film_and_a_show: "MarkWatchedIntent", usher => {
        let film = [("title", "midnight ferry"), ("state", "watched")];
        assert_eq!(usher.say("MarkWatchedIntent", &film).await, "Midnight Ferry is marked as watched.");
        let again = usher.say("PlayTitleIntent", &[("title", "midnight ferry")]).await;
        assert_eq!(again, "You have already watched Midnight Ferry. Play it anyway?");
        let film = [("title", "midnight ferry"), ("state", "unwatched")];
        assert_eq!(usher.say("MarkWatchedIntent", &film).await, "Midnight Ferry is marked as not watched.");
        let show = [("title", "hollow creek"), ("media_type", "series"), ("state", "watched")];
        let asked = usher.intent("MarkWatchedIntent", &show, &Value::Null).await;
        assert_eq!(speech(&asked), "Mark all of Hollow Creek as watched?");
        let done = usher.intent("AMAZON.YesIntent", &[], &attributes(&asked)).await;
        assert_eq!(speech(&done), "Hollow Creek is marked as watched.");
        let next = usher.say("WhatsNextIntent", &[]).await;
        assert!(!next.contains("Hollow Creek"), "{next}");
    }
}
