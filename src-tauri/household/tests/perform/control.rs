//! Chapters, introductions, loudness, the queue, the screen, and what is told of what plays.

use crate::paper::Paper;
use crate::{code, names, said, speech};
use household::fault::Code;
use household::id::ItemId;
use household::media::{Item, MediaKind, SeriesRef};
use household::order::{Order, Repeat};
use household::perform::{Asker, Performed};
use household::playback::{Chapter, Mark, Queue};
use household::voice::Action;
use std::time::Duration;

const MINUTE: Duration = Duration::from_secs(60);

async fn told(home: &Paper, action: Action) -> Performed {
    said(home, &Asker::default(), action, None).await
}

fn mark(minutes: u32, name: &str, mark: Mark) -> Chapter {
    Chapter { start: MINUTE * minutes, name: name.into(), mark }
}

/// Chapters at 0, 20, 29, 31 and 60 minutes; the film is at 30.
fn film() -> Paper {
    let mut home = Paper::with_default();
    home.chapters = [0, 20, 29, 31, 60].map(|start| mark(start, "", Mark::Chapter)).into();
    home
}

/// The second of three files of a book, ten minutes into it.
fn book() -> Paper {
    let mut home = Paper::with_default();
    home.players[0].playback.item = Some(Item::new("b2", MediaKind::Song, "The Tide Table, part 2"));
    home.players[0].playback.position = MINUTE * 10;
    home.queue = Queue { items: ["b1", "b2", "b3"].map(ItemId::new).into(), at: 1 };
    home
}

fn sought(performed: &Performed) -> u64 {
    match performed.orders.first().map(|given| &given.order) {
        Some(Order::Seek { position }) => position.as_secs() / 60,
        other => panic!("{other:?}: {}", speech(performed)),
    }
}

#[tokio::test]
async fn a_chapter_is_counted_from_one_and_the_last_is_known() {
    let home = film();
    let third = told(&home, Action::Chapter { number: 3 }).await;
    assert_eq!((sought(&third), speech(&third).as_str()), (29, "Chapter 3 on Living Room TV."));
    assert_eq!(speech(&told(&home, Action::Chapter { number: 6 }).await), "There are only 5 chapters.");
    assert_eq!(code(&told(&home, Action::Chapter { number: 0 }).await), Some(Code::NoSuchChapter));
    let home = Paper { chapters: film().chapters[..1].to_vec(), ..film() };
    assert_eq!(speech(&told(&home, Action::Chapter { number: 2 }).await), "There is only one chapter.");
    let home = Paper::with_default();
    assert_eq!(speech(&told(&home, Action::Chapter { number: 1 }).await), "Café Ålesund has no chapters.");
}

#[tokio::test]
async fn chapters_go_by_one_and_the_last_is_the_last() {
    let mut home = film();
    assert_eq!(sought(&told(&home, Action::ChapterStep { forward: true }).await), 31);
    assert_eq!(sought(&told(&home, Action::ChapterStep { forward: false }).await), 29, "to its own beginning");
    home.players[0].playback.position = MINUTE * 29 + Duration::from_secs(2);
    assert_eq!(sought(&told(&home, Action::ChapterStep { forward: false }).await), 20, "it has just begun");
    home.players[0].playback.position = Duration::from_secs(1);
    assert_eq!(sought(&told(&home, Action::ChapterStep { forward: false }).await), 0);
    home.players[0].playback.position = MINUTE * 61;
    assert_eq!(speech(&told(&home, Action::ChapterStep { forward: true }).await), "This is the last chapter.");
}

#[tokio::test]
async fn the_files_of_a_book_are_its_chapters() {
    let mut home = book();
    assert_eq!(names(&told(&home, Action::ChapterStep { forward: true }).await), ["Living Room TV NextTrack"]);
    assert_eq!(sought(&told(&home, Action::ChapterStep { forward: false }).await), 0);
    let third = told(&home, Action::Chapter { number: 3 }).await;
    let Order::Play { items, .. } = &third.orders[0].order else { panic!("{:?}", third.orders) };
    assert_eq!(items.iter().map(|item| item.id.as_str()).collect::<Vec<_>>(), ["b3"]);
    assert_eq!(speech(&told(&home, Action::Chapter { number: 4 }).await), "There are only 3 chapters.");
    home.players[0].playback.position = Duration::from_secs(2);
    assert_eq!(names(&told(&home, Action::ChapterStep { forward: false }).await), ["Living Room TV PreviousTrack"]);
    home.queue.at = 2;
    assert_eq!(code(&told(&home, Action::ChapterStep { forward: true }).await), Some(Code::LastChapter));
    // Of a queue that nobody tells, only the next one can be asked for.
    home.queue = Queue::default();
    assert_eq!(names(&told(&home, Action::ChapterStep { forward: true }).await), ["Living Room TV NextTrack"]);
    assert_eq!(code(&told(&home, Action::Chapter { number: 2 }).await), Some(Code::NoChapters));
}

#[tokio::test]
async fn an_introduction_ends_where_it_is_marked_or_where_the_next_chapter_begins() {
    let mut home = Paper::with_default();
    assert_eq!(code(&told(&home, Action::SkipIntro).await), Some(Code::NoIntro));
    home.chapters = vec![
        mark(0, "Teaser", Mark::Chapter),
        mark(29, "Opening Credits", Mark::Chapter),
        mark(32, "Act One", Mark::Chapter),
    ];
    let skipped = told(&home, Action::SkipIntro).await;
    assert_eq!((sought(&skipped), speech(&skipped).as_str()), (32, "Past the intro on Living Room TV."));
    home.chapters.extend([mark(28, "", Mark::IntroStart), mark(31, "", Mark::IntroEnd)]);
    assert_eq!(sought(&told(&home, Action::SkipIntro).await), 31, "a mark knows better than a name");
    home.players[0].playback.position = MINUTE * 40;
    assert_eq!(speech(&told(&home, Action::SkipIntro).await), "The intro of Café Ålesund is over already.");
    home.players[0].playback.position = MINUTE;
    home.players[0].playback.can_seek = false;
    assert_eq!(code(&told(&home, Action::SkipIntro).await), Some(Code::CannotSeek));
}

#[tokio::test]
async fn louder_is_a_step_of_the_player_or_as_much_as_was_said() {
    let step = |up, by, times| Action::VolumeStep { up, by, times };
    let mut home = Paper::with_default();
    let twice = told(&home, step(true, None, 2)).await;
    assert_eq!(names(&twice), ["Living Room TV VolumeUp", "Living Room TV VolumeUp"]);
    assert_eq!(speech(&twice), "Louder on Living Room TV.");
    home.players[0].playback.volume = Some(95);
    for (up, by, volume) in [(true, 20, 100), (false, 20, 75)] {
        let done = told(&home, step(up, Some(by), 1)).await;
        assert_eq!(done.orders[0].order, Order::SetVolume { volume });
        assert_eq!(speech(&done), format!("Volume {volume} percent on Living Room TV."));
    }
    // A player without steps is told the loudness, if it says how loud it is.
    let kitchen = async |home: &Paper| said(home, &Asker::default(), step(false, None, 1), Some("kitchen")).await;
    assert_eq!(code(&kitchen(&home).await), Some(Code::PlayerCannot));
    home.players[2].playback.volume = Some(45);
    assert_eq!(kitchen(&home).await.orders[0].order, Order::SetVolume { volume: 35 });
}

#[tokio::test]
async fn a_queue_is_mixed_and_repeats_where_the_player_can() {
    let home = Paper::with_default();
    for (action, order, said) in [
        (Action::Shuffle { on: true }, Order::SetShuffle { on: true }, "Shuffled on Living Room TV."),
        (Action::Shuffle { on: false }, Order::SetShuffle { on: false }, "In order again on Living Room TV."),
        (Action::Repeat(Repeat::One), Order::SetRepeat { mode: Repeat::One }, "Repeating this one on Living Room TV."),
        (
            Action::Repeat(Repeat::All),
            Order::SetRepeat { mode: Repeat::All },
            "Repeating everything on Living Room TV.",
        ),
        (Action::Repeat(Repeat::None), Order::SetRepeat { mode: Repeat::None }, "Repeat is off on Living Room TV."),
    ] {
        let done = told(&home, action).await;
        assert_eq!((&done.orders[0].order, speech(&done).as_str()), (&order, said));
    }
    let done = said(&home, &Asker::default(), Action::Shuffle { on: true }, Some("kitchen speaker")).await;
    assert_eq!(speech(&done), "Kitchen Speaker cannot do that.");
}

#[tokio::test]
async fn words_go_to_the_search_page_or_to_the_open_field() {
    let home = Paper::with_default();
    let search = Action::Search { words: "sea shanties".into() };
    let done = told(&home, search.clone()).await;
    assert_eq!(names(&done), ["Living Room TV GoToSearch", "Living Room TV SendText"]);
    assert_eq!(speech(&done), "Searching for sea shanties on Living Room TV.");
    let done = told(&home, Action::TypeText { text: "sea".into() }).await;
    assert_eq!(done.orders[0].order, Order::SendText { text: "sea".into() });
    let mut home = home;
    home.players[0].abilities.orders.remove("SendText");
    let done = told(&home, search).await;
    assert_eq!((code(&done), done.orders.len()), (Some(Code::PlayerCannot), 0), "no empty search page");
}

#[tokio::test]
async fn what_is_on_is_told_as_people_tell_it() {
    let mut home = Paper::with_default();
    let mut on = async |item: Item, paused: bool| {
        home.players[0].playback.item = Some(item);
        home.players[0].playback.paused = paused;
        speech(&told(&home, Action::WhatIsPlaying).await)
    };
    assert_eq!(
        on(Item::new("m", MediaKind::Movie, "Rainmaker"), false).await,
        "Rainmaker is playing on Living Room TV."
    );
    let mut song = Item::new("s", MediaKind::Song, "Paper Boats");
    song.artists = vec!["Nora Vale".into()];
    assert_eq!(on(song, true).await, "Paper Boats by Nora Vale is paused on Living Room TV.");
    let mut episode = Item::new("e", MediaKind::Episode, "Thaw");
    episode.series = Some(SeriesRef { id: ItemId::new("t1"), name: "Northbound".into() });
    (episode.season, episode.number) = (Some(2), Some(3));
    assert_eq!(
        on(episode.clone(), false).await,
        "Northbound, season 2, episode 3, Thaw, is playing on Living Room TV."
    );
    episode.season = Some(0);
    assert_eq!(on(episode, false).await, "Northbound, special 3, Thaw, is playing on Living Room TV.");
    home.players[0].playback.item = None;
    assert_eq!(speech(&told(&home, Action::WhatIsPlaying).await), "Nothing is playing on Living Room TV.");
}

#[tokio::test]
async fn who_made_it_is_told_if_it_is_known() {
    let mut home = Paper::with_default();
    assert_eq!(speech(&told(&home, Action::WhoSings).await), "I do not know who Café Ålesund is by.");
    let mut song = Item::new("s", MediaKind::Song, "Paper Boats");
    song.artists = vec!["Nora Vale".into(), "The Harbour Lights".into()];
    home.players[0].playback.item = Some(song);
    assert_eq!(speech(&told(&home, Action::WhoSings).await), "Paper Boats is by Nora Vale and The Harbour Lights.");
}

#[tokio::test]
async fn what_is_left_is_told_in_minutes() {
    let mut home = Paper::with_default();
    for (minute, left) in [
        (0, "2 hours left"),
        (30, "One hour and 30 minutes left"),
        (59, "One hour and one minute left"),
        (75, "45 minutes left"),
        (119, "One minute left"),
        (120, "Less than a minute left"),
    ] {
        home.players[0].playback.position = MINUTE * minute;
        let said = speech(&told(&home, Action::HowMuchLeft).await);
        assert_eq!(said, format!("{left} of Café Ålesund on Living Room TV."));
    }
    home.players[0].playback.item = Some(Item::new("c", MediaKind::Channel, "News 7"));
    assert_eq!(speech(&told(&home, Action::HowMuchLeft).await), "News 7 has no end that I know of.");
}
