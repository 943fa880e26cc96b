//! Players obey remote control, move with the clock, come and go.

use demo::{Flavour, Showing};
use reqwest::Method;
use serde_json::{Value, json};
use time::Duration;

use crate::support::{ALL, Visit};

const SECOND: i64 = 10_000_000;
const TV: &str = "Living Room TV";
const SPEAKER: &str = "Kitchen Speaker";

async fn play(visit: &Visit, player: &str, ids: &str, more: &str) -> u16 {
    let path = format!("/Sessions/{}/Playing?ItemIds={ids}&PlayCommand={more}", visit.session(player));
    visit.post(&path, None).await
}

async fn button(visit: &Visit, player: &str, button: &str) -> u16 {
    visit.post(&format!("/Sessions/{}/Playing/{button}", visit.session(player)), None).await
}

#[tokio::test]
async fn a_home_starts_with_players_in_the_middle_of_things() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        let tv = visit.home.player(TV).unwrap();
        assert_eq!((tv.title.as_deref(), tv.paused), (Some("The Lighthouse Keepers"), false));
        let bedroom = visit.home.player("Bedroom TV").unwrap();
        assert!(bedroom.paused && bedroom.position_ticks > 0 && bedroom.queue.len() > 10);
        assert_eq!(visit.home.player(SPEAKER).unwrap().queue.len(), 8);
        assert_eq!(visit.home.player("Office Chrome").unwrap().item_id, None);
        let sessions = visit.get(&format!("/Sessions?ControllableByUserId={}", visit.user)).await;
        let there: Vec<&str> = sessions.as_array().unwrap().iter().map(|s| s["DeviceName"].as_str().unwrap()).collect();
        assert_eq!(there, [TV, "Bedroom TV", SPEAKER, "Office Chrome"]);
    }
}

#[tokio::test]
async fn a_position_moves_with_the_clock_and_not_while_it_pauses() {
    let visit = Visit::new(Flavour::Emby).await;
    let before = visit.home.player(TV).unwrap().position_ticks;
    visit.clock.advance(Duration::seconds(7));
    assert_eq!(visit.home.player(TV).unwrap().position_ticks, before + 7 * SECOND);
    assert_eq!(button(&visit, TV, "Pause").await, 204);
    visit.clock.advance(Duration::seconds(60));
    assert_eq!(visit.home.player(TV).unwrap().position_ticks, before + 7 * SECOND);
    let sessions = visit.get("/Sessions").await;
    assert_eq!(sessions[0]["PlayState"]["IsPaused"], true);
    assert_eq!(sessions[0]["PlayState"]["PositionTicks"], before + 7 * SECOND);
    assert_eq!(button(&visit, TV, "Unpause").await, 204);
    visit.clock.advance(Duration::seconds(1));
    assert_eq!(visit.home.player(TV).unwrap().position_ticks, before + 8 * SECOND);
}

#[tokio::test]
async fn a_seek_stays_within_the_film() {
    let visit = Visit::new(Flavour::Jellyfin).await;
    let run = visit.get("/Sessions").await[0]["NowPlayingItem"]["RunTimeTicks"].as_i64().unwrap();
    button(&visit, TV, "Pause").await;
    for (asked, reached) in [(100 * SECOND, 100 * SECOND), (-5, 0), (run + SECOND, run)] {
        assert_eq!(button(&visit, TV, &format!("Seek?SeekPositionTicks={asked}")).await, 204);
        assert_eq!(visit.home.player(TV).unwrap().position_ticks, reached);
    }
}

#[tokio::test]
async fn songs_follow_one_another_and_the_queue_ends() {
    let visit = Visit::new(Flavour::Emby).await;
    assert_eq!(visit.home.player(SPEAKER).unwrap().queue_index, 2);
    visit.clock.advance(Duration::minutes(5));
    let later = visit.home.player(SPEAKER).unwrap();
    assert!(later.queue_index > 2, "{}", later.queue_index);
    assert_eq!(button(&visit, SPEAKER, "PreviousTrack").await, 204);
    assert_eq!(visit.home.player(SPEAKER).unwrap().queue_index, later.queue_index - 1);
    visit.clock.advance(Duration::hours(2));
    let ended = visit.home.player(SPEAKER).unwrap();
    assert_eq!((ended.item_id, ended.showing), (None, Showing::Home));
}

#[tokio::test]
async fn repeating_goes_round() {
    let visit = Visit::new(Flavour::Emby).await;
    let song = visit.home.player(SPEAKER).unwrap().title;
    assert_eq!(visit.command(SPEAKER, "SetRepeatMode", json!({ "RepeatMode": "RepeatOne" })).await, 204);
    visit.clock.advance(Duration::hours(9));
    assert_eq!(visit.home.player(SPEAKER).unwrap().title, song);
    visit.command(SPEAKER, "SetRepeatMode", json!({ "RepeatMode": "RepeatAll" })).await;
    visit.clock.advance(Duration::hours(9));
    assert!(visit.home.player(SPEAKER).unwrap().title.is_some());
}

#[tokio::test]
async fn containers_play_what_is_in_them_and_an_episode_the_ones_after_it() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        let queue = || visit.home.player(TV).unwrap().queue;
        let series = visit.id("Series", "Hollow Creek");
        for (kind, name, length) in [
            ("Series", "Hollow Creek", 30),
            ("MusicAlbum", "Equator", 8),
            ("Playlist", "Film Night", 5),
            ("BoxSet", "The Orbit Collection", 3),
        ] {
            assert_eq!(play(&visit, TV, &visit.id(kind, name), "PlayNow").await, 204);
            assert_eq!(queue().len(), length, "{name}");
        }
        let season: Value = visit.get(&format!("/Shows/{series}/Episodes?UserId={}&Season=4", visit.user)).await;
        let episode = |place: usize| season["Items"][place]["Id"].as_str().unwrap().to_owned();
        play(&visit, TV, &episode(2), "PlayNow").await;
        assert_eq!(queue(), [episode(2), episode(3), episode(4), episode(5)]);
        play(&visit, TV, &format!("{},{}", episode(0), episode(4)), "PlayNow").await;
        assert_eq!(queue(), [episode(0), episode(4)]);
    }
}

#[tokio::test]
async fn next_and_last_go_into_the_queue() {
    let visit = Visit::new(Flavour::Jellyfin).await;
    let queue = || visit.home.player(SPEAKER).unwrap().queue;
    let before = queue();
    let (next, last) = (visit.id("Audio", "Aurora"), visit.id("Audio", "Neon Garden"));
    assert_eq!(play(&visit, SPEAKER, &last, "PlayLast").await, 204);
    assert_eq!(play(&visit, SPEAKER, &next, "PlayNext").await, 204);
    let after = queue();
    assert_eq!(after.len(), before.len() + 2);
    assert_eq!((&after[3], after.last().unwrap()), (&next, &last));
    assert_eq!(visit.home.player(SPEAKER).unwrap().title.as_deref(), Some("Home Again"));
}

#[tokio::test]
async fn a_start_position_counts_for_the_first_item() {
    let visit = Visit::new(Flavour::Emby).await;
    let film = visit.id("Movie", "Copper Sky");
    play(&visit, "Office Chrome", &film, "PlayNow&StartPositionTicks=6000000000&SubtitleStreamIndex=-1").await;
    let office = visit.home.player("Office Chrome").unwrap();
    assert_eq!((office.position_ticks, office.showing), (600 * SECOND, Showing::NowPlaying));
}

#[tokio::test]
async fn mixes_and_shuffles_reach_the_player_as_a_queue() {
    let visit = Visit::new(Flavour::Emby).await;
    let album = visit.id("MusicAlbum", "Equator");
    let in_order = || async {
        play(&visit, SPEAKER, &album, "PlayNow").await;
        visit.home.player(SPEAKER).unwrap().queue
    };
    let sorted = in_order().await;
    assert_eq!(play(&visit, SPEAKER, &album, "PlayShuffle").await, 204);
    let mut shuffled = visit.home.player(SPEAKER).unwrap().queue;
    assert_ne!(shuffled, sorted);
    shuffled.sort();
    let mut all = sorted.clone();
    all.sort();
    assert_eq!(shuffled, all);
    assert_eq!(play(&visit, SPEAKER, &album, "PlayInstantMix").await, 204);
    assert!(visit.home.player(SPEAKER).unwrap().queue.len() > 20);
}

#[tokio::test]
async fn a_speaker_plays_no_films() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        let before = visit.home.player(SPEAKER).unwrap().title;
        let status = play(&visit, SPEAKER, &visit.id("Movie", "Copper Sky"), "PlayNow").await;
        assert_eq!(status, if flavour.is_emby() { 400 } else { 204 });
        assert_eq!(visit.home.player(SPEAKER).unwrap().title, before);
    }
}

#[tokio::test]
async fn volume_sound_and_subtitles_are_set() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        visit.command(TV, "SetVolume", json!({ "Volume": "140" })).await;
        assert_eq!(visit.home.player(TV).unwrap().volume, 100);
        visit.command(TV, "VolumeDown", json!({})).await;
        visit.command(TV, "Mute", json!({})).await;
        visit.command(TV, "SetAudioStreamIndex", json!({ "Index": 2 })).await;
        visit.command(TV, "SetSubtitleStreamIndex", json!({ "Index": "6" })).await;
        let tv = visit.home.player(TV).unwrap();
        assert_eq!((tv.volume, tv.muted, tv.audio_index, tv.subtitle_index), (95, true, Some(2), Some(6)));
        visit.command(TV, "SetSubtitleStreamIndex", json!({ "Index": "-1" })).await;
        visit.command(TV, "SetAudioStreamIndex", json!({ "Index": "77" })).await;
        let tv = visit.home.player(TV).unwrap();
        assert_eq!((tv.audio_index, tv.subtitle_index), (Some(2), None));
        let state = &visit.get("/Sessions").await[0]["PlayState"];
        assert_eq!((&state["SubtitleStreamIndex"], &state["IsMuted"]), (&json!(-1), &json!(true)));
        // A speaker has no page to move on: the order is taken and nothing changes.
        let before = visit.home.player(SPEAKER).unwrap().cursor;
        assert_eq!(visit.command(SPEAKER, "MoveRight", json!({})).await, 204);
        assert_eq!(visit.home.player(SPEAKER).unwrap().cursor, before);
    }
}

#[tokio::test]
async fn only_jellyfin_refuses_a_command_that_it_does_not_know() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        let status = visit.command(TV, "MakeCoffee", json!({})).await;
        assert_eq!(status, if flavour.is_emby() { 204 } else { 400 });
        assert_eq!(visit.post("/Sessions/unheard-of/Command/GoHome", None).await, 404);
    }
}

#[tokio::test]
async fn the_highlight_moves_and_opens_what_it_is_on() {
    let visit = Visit::new(Flavour::Emby).await;
    let office = || visit.home.player("Office Chrome").unwrap();
    let press = async |name: &str| assert_eq!(visit.command("Office Chrome", name, json!({})).await, 204);
    assert_eq!((office().showing, office().highlighted.as_deref()), (Showing::Home, Some("Movies")));
    press("MoveRight").await;
    assert_eq!(office().highlighted.as_deref(), Some("TV Shows"));
    press("Select").await;
    assert!(matches!(office().showing, Showing::List { title, position: 0, .. } if title == "TV Shows"));
    press("MoveDown").await;
    press("MoveRight").await;
    assert_eq!(office().cursor, (1, 1));
    press("Select").await;
    assert!(matches!(office().showing, Showing::List { title, .. } if title != "TV Shows"));
    press("Back").await;
    assert_eq!(office().cursor, (1, 1));
    press("GoHome").await;
    for (name, view) in
        [("GoToSettings", Showing::Settings), ("Guide", Showing::Guide), ("GoToSearch", Showing::Search(String::new()))]
    {
        press(name).await;
        assert_eq!(office().showing, view);
    }
    visit.command("Office Chrome", "SendString", json!({ "String": "copper sky" })).await;
    assert_eq!(office().highlighted.as_deref(), Some("Copper Sky"));
    press("Select").await;
    assert!(matches!(office().showing, Showing::ItemPage { title, .. } if title == "Copper Sky"));
    press("Select").await;
    assert_eq!((office().showing, office().title.as_deref()), (Showing::NowPlaying, Some("Copper Sky")));
    press("ToggleOsd").await;
    assert!(office().osd);
    press("ToggleContextMenu").await;
    assert!(office().context_menu);
}

#[tokio::test]
async fn letters_and_pages_go_through_a_long_list() {
    let visit = Visit::new(Flavour::Jellyfin).await;
    let tv = || visit.home.player(TV).unwrap();
    let movies = visit.id("CollectionFolder", "Movies");
    let session = visit.session(TV);
    assert_eq!(
        visit
            .post(
                &format!("/Sessions/{session}/Viewing?ItemType=CollectionFolder&ItemId={movies}&ItemName=Movies"),
                None
            )
            .await,
        204
    );
    let first = tv().highlighted.unwrap();
    visit.command(TV, "NextLetter", json!({})).await;
    let second = tv().highlighted.unwrap();
    assert_ne!(first.chars().next(), second.chars().next());
    visit.command(TV, "PreviousLetter", json!({})).await;
    assert_eq!(tv().highlighted.unwrap(), first);
    visit.command(TV, "PageDown", json!({})).await;
    assert_eq!(tv().cursor, (3, 0));
    visit.command(TV, "PageUp", json!({})).await;
    assert_eq!(tv().cursor, (0, 0));
}

#[tokio::test]
async fn people_join_and_leave_a_session() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        let jonas = visit.home.accounts()[1].id.clone();
        let word = if flavour.is_emby() { "Users" } else { "User" };
        let path = |user: &str| format!("/Sessions/{}/{word}/{user}", visit.session(TV));
        assert_eq!(visit.post(&path(&jonas), None).await, 204);
        assert_eq!(visit.home.player(TV).unwrap().extra_users, ["Jonas"]);
        assert_eq!(visit.get("/Sessions").await[0]["AdditionalUsers"][0]["UserName"], "Jonas");
        assert_eq!(visit.post(&path(&visit.user), None).await, 400);
        let wrong = path(&jonas).replace(&format!("/{word}/"), if flavour.is_emby() { "/User/" } else { "/Users/" });
        assert_eq!(visit.post(&wrong, None).await, 404);
        visit.clock.advance(Duration::minutes(10));
        let (token, id) = visit.sign_in("Jonas", "anchor", "phone").await;
        let answer = visit.call_as(&token, Method::GET, &format!("/Users/{id}/Items/Resume"), None).await;
        let resume: Value = answer.json().await.unwrap();
        assert_eq!(resume["Items"][0]["Name"], "The Lighthouse Keepers");
        assert_eq!(visit.call_as(&visit.token, Method::DELETE, &path(&jonas), None).await.status().as_u16(), 204);
        assert!(visit.home.player(TV).unwrap().extra_users.is_empty());
    }
}

#[tokio::test]
async fn a_message_shows_until_its_time_is_over() {
    let visit = Visit::new(Flavour::Emby).await;
    let path = format!("/Sessions/{}/Message", visit.session(TV));
    assert_eq!(visit.post(&path, Some(json!({ "Header": "Usher", "Text": "Hello", "TimeoutMs": 5000 }))).await, 204);
    assert_eq!(visit.home.player(TV).unwrap().message, Some(("Usher".into(), "Hello".into())));
    visit.clock.advance(Duration::seconds(6));
    assert_eq!(visit.home.player(TV).unwrap().message, None);
}

#[tokio::test]
async fn players_come_and_go() {
    let visit = Visit::new(Flavour::Emby).await;
    let session = visit.session(TV);
    assert!(visit.home.disconnect(TV));
    assert!(!visit.home.player(TV).unwrap().connected);
    assert_eq!(visit.post(&format!("/Sessions/{session}/Playing/Pause"), None).await, 404);
    assert!(visit.home.connect(TV));
    assert_eq!(visit.home.player(TV).unwrap().item_id, None);
    assert_eq!(visit.post(&format!("/Sessions/{session}/Playing/Pause"), None).await, 204);
    assert!(!visit.home.connect("Garden Radio"));
}

#[tokio::test]
async fn every_order_is_remembered_without_its_token() {
    let visit = Visit::new(Flavour::Jellyfin).await;
    let path = format!("/Sessions/{}/Playing/Seek?SeekPositionTicks=7&ApiKey={}", visit.session(TV), visit.token);
    visit.call_as("", Method::POST, &path, None).await;
    let received = visit.home.received();
    let last = received.last().unwrap();
    assert_eq!((last.player.as_str(), last.query.as_str()), (TV, "SeekPositionTicks=7"));
    assert!(last.path.ends_with("/Playing/Seek"));
    assert_eq!(visit.home.player(TV).unwrap().received, ["Seek"]);
}
