//! What there is, told and played: ideas, news, what was begun, favourites, records, trailers, channels, books.

use crate::paper::Paper;
use crate::{code, names, play, said, speech};
use household::fault::Code;
use household::id::ItemId;
use household::media::{Item, MediaKind};
use household::order::Order;
use household::perform::{Asker, Performed};
use household::server::UserMark;
use household::voice::Action;
use household::voice::command::{Choice, Title};
use std::time::Duration;

fn films(names: &[&str]) -> Vec<Item> {
    names.iter().enumerate().map(|(at, name)| Item::new(format!("f{at}"), MediaKind::Movie, *name)).collect()
}

fn title(words: &str) -> Option<Title> {
    Some(Title { words: words.into(), ..Title::default() })
}

async fn asked(home: &Paper, action: Action) -> Performed {
    said(home, &Asker::default(), action, None).await
}

async fn then(home: &Paper, before: &Performed, action: Action) -> Performed {
    said(home, &Asker { memory: before.memory.clone(), ..Asker::default() }, action, None).await
}

fn played(performed: &Performed) -> (Vec<&str>, u64, bool) {
    let [given] = &performed.orders[..] else { panic!("one order: {}", speech(performed)) };
    let Order::Play { items, start, shuffle, .. } = &given.order else { panic!("{given:?}") };
    (items.iter().map(|item| item.name.as_str()).collect(), start.as_secs(), *shuffle)
}

#[tokio::test]
async fn an_idea_is_played_or_followed_by_the_next_three_at_most() {
    let mut home = Paper::with_default();
    home.lists.insert("suggestions", films(&["Copper Sky", "Route 9", "Orbit", "Lanterns"]));
    let suggest = Action::Suggest { kind: None, genre: None };
    let first = asked(&home, suggest).await;
    assert_eq!(speech(&first), "How about Copper Sky?");
    let second = then(&home, &first, Action::No).await;
    assert_eq!(speech(&second), "Then how about Route 9?");
    assert_eq!(played(&then(&home, &second, Action::Yes).await).0, ["Route 9"]);
    let third = then(&home, &second, Action::No).await;
    let over = then(&home, &third, Action::No).await;
    assert_eq!(speech(&over), "Those were my ideas. Say: give me a suggestion, for others.");
    assert_eq!(over.memory.question, None);
}

#[tokio::test]
async fn ideas_of_a_genre_that_is_not_there_are_not_made_up() {
    let home = Paper::with_default();
    let of = |genre: &str| Action::Suggest { kind: Some(MediaKind::Movie), genre: Some(genre.into()) };
    assert_eq!(code(&asked(&home, of("western")).await), Some(Code::NothingOfThatKind));
    assert_eq!(code(&asked(&home, of("comedy")).await), Some(Code::NothingOfThatKind), "no comedy is left");
}

#[tokio::test]
async fn what_is_new_is_read_and_one_of_it_is_played() {
    let mut home = Paper::with_default();
    home.lists.insert("latest", films(&["Copper Sky", "Route 9", "Orbit", "Lanterns", "Two Gulls", "A Sixth"]));
    let told = asked(&home, Action::WhatsNew { kind: None }).await;
    assert_eq!(speech(&told), "New: Copper Sky, Route 9, Orbit, Lanterns and Two Gulls. Do you want to play one?");
    assert_eq!(told.reply.names[0].names.len(), 5, "Alexa is told what may be said");
    for (answer, title) in [
        (Action::Yes, "Copper Sky"),
        (Action::Pick(Choice::Nth(3)), "Orbit"),
        (Action::Pick(Choice::Last), "Two Gulls"),
        (Action::Pick(Choice::Named("lantern".into())), "Lanterns"),
    ] {
        assert_eq!(played(&then(&home, &told, answer).await).0, [title]);
    }
    assert_eq!(speech(&then(&home, &told, Action::No).await), "All right.");
}

#[tokio::test]
async fn what_was_begun_goes_on_where_it_was_left() {
    let mut home = Paper::with_default();
    home.lists.insert("resumable", vec![home.episode(2, 3, Duration::from_secs(600))]);
    let told = asked(&home, Action::WhatToContinue { kind: None }).await;
    assert_eq!(speech(&told), "You can go on with Northbound, season 2, episode 3. Do you want to play it?");
    let done = then(&home, &told, Action::Yes).await;
    assert_eq!(speech(&done), "Resuming Northbound, season 2, episode 3, on Living Room TV.");
    assert_eq!(played(&done).1, 600);
}

#[tokio::test]
async fn what_comes_next_is_told() {
    let mut home = Paper::with_default();
    home.lists.insert("next", vec![home.episode(1, 2, Duration::ZERO), home.episode(3, 1, Duration::ZERO)]);
    let told = asked(&home, Action::WhatsNext { series: None }).await;
    assert_eq!(
        speech(&told),
        "Next: Northbound, season 1, episode 2 and Northbound, season 3, episode 1. Do you want to play one?"
    );
    assert_eq!(
        speech(&then(&home, &told, Action::Yes).await),
        "Playing Northbound, season 1, episode 2, on Living Room TV."
    );
}

#[tokio::test]
async fn what_comes_next_of_one_show_is_told() {
    let mut home = Paper::with_default();
    home.next_up = Some(home.episode(2, 4, Duration::ZERO));
    let told = asked(&home, Action::WhatsNext { series: Some("northbound".into()) }).await;
    assert_eq!(speech(&told), "Next: Northbound, season 2, episode 4. Do you want to play it?");
}

#[tokio::test]
async fn an_empty_list_is_said_to_be_empty() {
    let home = Paper::with_default();
    for (action, code_of) in [
        (Action::WhatsNew { kind: None }, Code::NothingNew),
        (Action::WhatsNext { series: None }, Code::NothingNext),
        (Action::WhatToContinue { kind: None }, Code::NothingToContinue),
        (Action::PlayFavourites { kind: None }, Code::NoFavourites),
        (Action::PlayRecent { kind: None }, Code::NothingNew),
        (Action::Suggest { kind: None, genre: None }, Code::NothingOfThatKind),
        (Action::PlayTrailers { title: title("rainmaker") }, Code::NoTrailer),
    ] {
        let done = asked(&home, action).await;
        assert_eq!((code(&done), done.orders.len()), (Some(code_of), 0));
    }
}

#[tokio::test]
async fn what_plays_can_be_loved_and_marked() {
    let home = Paper::with_default();
    let done = asked(&home, Action::Favourite { title: None, on: true }).await;
    assert_eq!(speech(&done), "Café Ålesund is now among your favorites.");
    asked(&home, Action::MarkWatched { title: None, watched: false }).await;
    let item = ItemId::new("m2");
    assert_eq!(
        *home.marks.lock().unwrap(),
        [(item.clone(), UserMark::Favourite(true)), (item, UserMark::Played(false))]
    );
    let mut idle = Paper::with_default();
    idle.players[0].playback.item = None;
    let done = asked(&idle, Action::Favourite { title: None, on: true }).await;
    assert_eq!(speech(&done), "Nothing is playing on Living Room TV.");
}

#[tokio::test]
async fn a_favourite_that_is_to_go_is_looked_for_among_the_favourites() {
    let mut home = Paper::with_default();
    home.lists.insert("favourites", vec![Item::new("x1", MediaKind::Song, "Rainmaker")]);
    let done = asked(&home, Action::Favourite { title: title("rainmaker"), on: false }).await;
    assert_eq!(speech(&done), "Rainmaker is no longer among your favorites.");
    assert_eq!(*home.marks.lock().unwrap(), [(ItemId::new("x1"), UserMark::Favourite(false))]);
}

#[tokio::test]
async fn favourites_are_played_as_the_player_can() {
    let mut home = Paper::with_default();
    home.lists.insert("favourites", films(&["Orbit", "Route 9"]));
    let done = asked(&home, Action::PlayFavourites { kind: None }).await;
    assert_eq!(played(&done).0, ["Orbit", "Route 9"]);
    assert_eq!(speech(&done), "Playing your favorites on Living Room TV.");
}

#[tokio::test]
async fn records_are_told_and_the_newest_is_played() {
    let mut home = Paper::with_default();
    home.further = vec![Item::new("a1", MediaKind::Artist, "Nora Vale")];
    let album = |at: usize| Item::new(format!("l{at}"), MediaKind::Album, format!("Record {at}"));
    home.lists.insert("albums", (1..=7).map(album).collect());
    let artist = || "nora vale".to_owned();
    let told = said(&home, &Asker::default(), Action::WhichAlbums { artist: artist() }, None).await;
    assert_eq!(
        speech(&told),
        "There are 7 albums by Nora Vale. The newest are Record 1, Record 2, Record 3, Record 4 and Record 5. \
         Do you want to play one?"
    );
    assert_eq!(played(&then(&home, &told, Action::Pick(Choice::Nth(2))).await).0, ["Record 2"]);
    assert_eq!(played(&asked(&home, Action::PlayLatestAlbum { artist: artist() }).await).0, ["Record 1"]);
    home.lists.clear();
    let none = asked(&home, Action::WhichAlbums { artist: artist() }).await;
    assert_eq!(speech(&none), "I could not find an album by Nora Vale.");
}

#[tokio::test]
async fn a_show_plays_from_its_first_episode_or_mixed() {
    let home = Paper::with_default();
    let all = |shuffle| Action::PlayAllEpisodes { series: "northbound".into(), shuffle };
    assert_eq!(played(&asked(&home, all(false)).await), (vec!["Northbound"], 0, false));
    assert_eq!(played(&asked(&home, all(true)).await), (vec!["Northbound"], 0, true));
    let mixed = Action::Play(Title { shuffle: true, ..title("northbound").unwrap() });
    let done = asked(&home, mixed).await;
    assert!(played(&done).2);
    assert_eq!(speech(&done), "Shuffling Northbound on Living Room TV.");
}

#[tokio::test]
async fn a_book_goes_on_with_the_part_that_was_left() {
    let mut home = Paper::with_default();
    home.further = vec![Item::new("b1", MediaKind::Audiobook, "The Tide Table")];
    let mut part = Item::new("p4", MediaKind::Audiobook, "Part 4");
    part.user.position = Duration::from_secs(1300);
    home.lists.insert("parts", vec![part, Item::new("p5", MediaKind::Audiobook, "Part 5")]);
    let done =
        said(&home, &Asker::default(), play("the tide table", Some(MediaKind::Audiobook)), Some("kitchen")).await;
    assert_eq!(played(&done), (vec!["Part 4", "Part 5"], 1300, false));
    assert_eq!(speech(&done), "Resuming The Tide Table on Kitchen Speaker.");
}

#[tokio::test]
async fn a_trailer_is_played_by_the_app_or_as_a_film_of_its_own() {
    let mut home = Paper::with_default();
    home.lists.insert("trailers", vec![Item::new("r1", MediaKind::Trailer, "Rainmaker")]);
    let trailer = || Action::PlayTrailers { title: title("rainmaker") };
    assert_eq!(names(&asked(&home, trailer()).await), ["Living Room TV Play"]);
    home.players[0].abilities.orders.insert("PlayTrailers".into());
    let done = asked(&home, trailer()).await;
    assert_eq!(names(&done), ["Living Room TV PlayTrailers"]);
    assert_eq!(speech(&done), "Playing the trailer of Rainmaker on Living Room TV.");
}

#[tokio::test]
async fn a_channel_is_found_by_its_number_and_refused_to_whoever_may_not_watch() {
    let mut home = Paper::with_default();
    let tune = |channel: &str| Action::TuneChannel { channel: channel.into() };
    let done = asked(&home, tune("news")).await;
    assert_eq!(speech(&done), "Ben may not watch live TV.");
    let mut news = Item::new("c7", MediaKind::Channel, "News Seven");
    news.other_names = vec!["7".into()];
    home.further = vec![news, Item::new("c1", MediaKind::Channel, "Harbour One")];
    for heard in ["7", "seven", "news seven"] {
        assert_eq!(played(&asked(&home, tune(heard)).await).0, ["News Seven"], "{heard}");
    }
    assert_eq!(code(&asked(&home, tune("opera")).await), Some(Code::TitleNotFound));
}

#[tokio::test]
async fn an_episode_is_found_by_its_title_although_it_is_in_no_index() {
    let mut home = Paper::with_default();
    let mut episode = home.episode(1, 2, Duration::ZERO);
    episode.name = "What the Ferryman Saw".into();
    home.lists.insert("search", vec![episode]);
    let done = asked(&home, play("what the ferryman saw", Some(MediaKind::Episode))).await;
    assert_eq!(speech(&done), "Playing Northbound, season 1, episode 2, on Living Room TV.");
}

#[tokio::test]
async fn opening_tells_alexa_the_names_of_this_home() {
    let mut home = Paper::with_default();
    home.lists.insert("latest", films(&["Copper Sky"]));
    home.lists.insert("next", vec![home.episode(1, 2, Duration::ZERO)]);
    let opened = asked(&home, Action::Launch).await;
    let of = |kind: &str| {
        let names = opened.reply.names.iter().find(|names| names.kind == kind).unwrap_or_else(|| panic!("{kind}"));
        names.names.clone()
    };
    assert_eq!(of("PLAYER"), ["Living Room TV", "Bedroom TV", "Kitchen Speaker"]);
    assert_eq!(of("USER"), ["Ben", "Anna"]);
    assert_eq!(of("TITLE"), ["Copper Sky"]);
    assert_eq!(of("SERIES"), ["Northbound"]);
    home.down = true;
    let opened = asked(&home, Action::Launch).await;
    assert_eq!(speech(&opened), "Usher is ready. What would you like to play?", "it greets all the same");
}
