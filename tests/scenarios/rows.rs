//! One scenario per row of the intent table, each in both dialects, named after the row.

use demo::{Screen, Showing};
use household::voice::table::ROWS;
use serde_json::Value;
use support::alexa::speech;
use support::usher::Usher;

const TV: &str = "Living Room TV";
const BED: &str = "Bedroom TV";
const KITCHEN: &str = "Kitchen Speaker";

/// What a row is asked with and what must come of it.
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
        const SCENARIOS: &[Row] = &[$(rows!(@row $intent $slots $player $received, $says, $shows)),*];

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

fn any(_: &Screen) -> bool {
    true
}

fn plays(screen: &Screen, title: &str) -> bool {
    screen.title.as_deref() == Some(title) && screen.showing == Showing::NowPlaying && !screen.paused
}

rows! {
    help: "AMAZON.HelpIntent" [] => TV "", "Here is what you can say", any;
    available_commands: "HelpIntent" [] => TV "", "Here is what you can say", any;
    stop: "AMAZON.StopIntent" [] => TV "/Playing/Stop", "Stopped on Living Room TV", |tv| tv.title.is_none();
    cancel: "AMAZON.CancelIntent" [] => TV "", "Goodbye", |tv| tv.title.is_some();
    fallback: "AMAZON.FallbackIntent" [] => TV "", "did not understand", any;
    yes: "AMAZON.YesIntent" [] => TV "", "I did not ask anything", any;
    no: "AMAZON.NoIntent" [] => TV "", "Goodbye", any;

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
    play_the_album: "PlaySongsFromAlbumIntent" [album = "postcards from the pier", player = "kitchen speaker"]
        => KITCHEN "/Playing", "Playing Postcards from the Pier", |it| it.queue.len() > 3 && it.queue_index == 0;
    drop_the_beat: "PlayRandomMusicIntent" [player = "kitchen speaker"]
        => KITCHEN "/Playing", "Playing music on Kitchen Speaker", |it| it.queue.len() > 20;

    pause: "AMAZON.PauseIntent" [] => TV "/Playing/Pause", "Paused on Living Room TV", |tv| tv.paused;
    pause_a_player: "PausePlayerIntent" [player = "kitchen"]
        => KITCHEN "/Playing/Pause", "Paused on Kitchen Speaker", |it| it.paused;
    resume: "AMAZON.ResumeIntent" [] => TV "/Playing/Unpause", "Playing on Living Room TV", |tv| !tv.paused;
    play_the_selected_content: "PlaySelectedIntent" [player = "bedroom"]
        => BED "/Playing/Unpause", "Playing on Bedroom TV", |tv| !tv.paused;
    stop_playback: "StopPlaybackIntent" [player = "bedroom tv"]
        => BED "/Playing/Stop", "Stopped on Bedroom TV", |tv| tv.title.is_none();
    next: "AMAZON.NextIntent" [] => TV "/Playing/NextTrack", "Next on Living Room TV", any;
    next_on_a_player: "NextIntent" [player = "kitchen speaker"]
        => KITCHEN "/Playing/NextTrack", "Next on Kitchen Speaker", |it| it.queue_index == 3;
    previous: "AMAZON.PreviousIntent" [] => TV "/Playing/PreviousTrack", "Previous on Living Room TV", any;
    previous_on_a_player: "PreviousIntent" [player = "kitchen speaker"]
        => KITCHEN "/Playing/PreviousTrack", "Previous on Kitchen Speaker", any;
    start_over: "AMAZON.StartOverIntent" []
        => TV "/Playing/Seek", "From the beginning", |tv| tv.position_ticks < 30 * 10_000_000;
    start_a_player_over: "StartOverPlayerIntent" [player = "bedroom tv"]
        => BED "/Playing/Seek", "From the beginning on Bedroom TV", |tv| tv.position_ticks < 30 * 10_000_000;
    seek: "SeekIntent" [time = "PT10M"]
        => TV "/Playing/Seek", "At 10 minutes", |tv| (6_000_000_000..6_300_000_000).contains(&tv.position_ticks);
    seek_forward: "SeekRelativeIntent" [sign = "plus", time = "PT30S", player = "bedroom tv"]
        => BED "/Playing/Seek", "on Bedroom TV", |tv| tv.position_ticks >= 1_170 * 10_000_000;
    set_the_volume: "SetVolumeIntent" [percent = "40"]
        => TV "\"Volume\":\"40\"", "Volume 40 percent", |tv| tv.volume == 40;
    mute: "MuteIntent" [] => TV "Mute", "Muted", |tv| tv.muted;
    unmute: "UnmuteIntent" [] => TV "Unmute", "Sound is back", |tv| !tv.muted;

    move_up: "NavigateIntent" [direction = "up"] => TV "MoveUp", "Okay", any;
    move_down: "NavigateIntent" [direction = "down"] => TV "MoveDown", "Okay", any;
    move_left: "NavigateIntent" [direction = "left"] => TV "MoveLeft", "Okay", any;
    move_right: "NavigateIntent" [direction = "right", count = "3"] => TV "MoveRight", "Okay", any;
    page_up: "PageIntent" [direction = "up"] => TV "PageUp", "Okay", any;
    page_down: "PageIntent" [direction = "down"] => TV "PageDown", "Okay", any;
    select: "SelectIntent" [] => TV "Select", "Selected", any;
    next_letter: "LetterIntent" [step = "next"] => TV "NextLetter", "Okay", any;
    previous_letter: "LetterIntent" [step = "previous"] => TV "PreviousLetter", "Okay", any;
    context_menu: "ShowScreenIntent" [screen = "context menu"] => TV "ToggleContextMenu", "menu", |tv| tv.context_menu;
    tv_guide: "ShowScreenIntent" [screen = "tv guide"] => TV "Guide", "guide", |tv| tv.showing == Showing::Guide;
    search: "ShowScreenIntent" [screen = "search"]
        => TV "GoToSearch", "search", |tv| matches!(tv.showing, Showing::Search(_));
    player_menu: "ShowScreenIntent" [screen = "player menu"] => TV "ToggleOsd", "player menu", |tv| tv.osd;
    settings: "ShowScreenIntent" [screen = "settings"]
        => TV "GoToSettings", "settings", |tv| tv.showing == Showing::Settings;
    navigate_home: "AMAZON.NavigateHomeIntent" [] => TV "GoHome", "Home", |tv| tv.showing == Showing::Home;
    go_home: "GoHomeIntent" [player = "bedroom tv"] => BED "GoHome", "Home, on Bedroom", |tv| tv.showing == Showing::Home;

    change_the_player: "SetPlayerIntent" [player = "bedroom tv"] => BED "", "Your player is now Bedroom TV", any;
    change_the_user: "SetUserIntent" [user = "jonas"] => TV "", "Hello Jonas", any;
    who_is_the_active_user: "WhoIsUserIntent" [] => TV "", "You are Maya", any;
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

/// Songs and artists depend on what the demo home made up, so they are asked for by what is there.
async fn by_the_first(kind: &str, intent: &str, slot: &str, jellyfin: bool) {
    let usher = Usher::start(jellyfin).await;
    let name = usher.first(kind).await;
    let said = usher.say(intent, &[(slot, &name), ("player", "kitchen speaker")]).await;
    assert!(said.contains("on Kitchen Speaker"), "{intent} {name}: {said}");
    assert!(usher.received().iter().any(|call| call.starts_with(KITCHEN) && call.contains("/Playing")));
    assert!(usher.screen(KITCHEN).title.is_some());
    usher.bridge.stop().await;
}

macro_rules! music {
    ($($name:ident: $kind:literal, $intent:literal, $slot:literal;)*) => {
        const MUSIC: &[&str] = &[$($intent),*];

        $(mod $name {
            #[tokio::test]
            async fn on_emby() {
                super::by_the_first($kind, $intent, $slot, false).await;
            }

            #[tokio::test]
            async fn on_jellyfin() {
                super::by_the_first($kind, $intent, $slot, true).await;
            }
        })*
    };
}

music! {
    play_the_song: "Audio", "PlaySongIntent", "song";
    play_the_artist: "MusicArtist", "PlayArtistIntent", "artist";
    play_songs_by: "MusicArtist", "PlaySongsByArtistIntent", "artist";
}

#[test]
fn every_row_has_a_scenario() {
    let has = |intent: &str| {
        SCENARIOS.iter().any(|row| row.intent == intent) || MUSIC.contains(&intent) || intent == "LaunchRequest"
    };
    let without: Vec<&str> = ROWS.iter().map(|row| row.intent).filter(|intent| !has(intent)).collect();
    assert!(without.is_empty(), "no scenario for {without:?}");
}
