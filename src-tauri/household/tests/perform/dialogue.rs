//! Questions and their answers: which one, from where, again, all of it, which player.

use crate::paper::Paper;
use crate::{code, names, play, said, speech};
use household::activity::Outcome;
use household::fault::Code;
use household::id::ItemId;
use household::media::{Item, MediaKind};
use household::order::Order;
use household::perform::{Asker, Performed};
use household::server::UserMark;
use household::voice::command::{Choice, Title};
use household::voice::memory::Question;
use household::voice::{Action, Memory};
use std::time::Duration;

fn after(before: &Performed) -> Asker {
    // What travels with the conversation is text: it must survive the journey.
    let text = serde_json::to_string(&before.memory).unwrap();
    Asker { memory: serde_json::from_str(&text).unwrap(), ..Asker::default() }
}

async fn answered(home: &Paper, before: &Performed, action: Action) -> Performed {
    said(home, &after(before), action, None).await
}

fn pick(choice: Choice) -> Action {
    Action::Pick(choice)
}

fn film(id: &str, name: &str, year: i32) -> Item {
    Item { year: Some(year), ..Item::new(id, MediaKind::Movie, name) }
}

fn started(performed: &Performed) -> (&str, u64) {
    let [given] = &performed.orders[..] else { panic!("one order: {}", speech(performed)) };
    let Order::Play { items, start, .. } = &given.order else { panic!("{given:?}") };
    (items[0].id.as_str(), start.as_secs())
}

fn two_harbours() -> Paper {
    let mut home = Paper::with_default();
    home.further = vec![film("h1", "Harbour Lights", 1998), film("h2", "Harbour Lights", 2015)];
    home
}

#[tokio::test]
async fn two_films_of_one_name_are_told_apart_by_their_years() {
    let home = two_harbours();
    let asked = said(&home, &Asker::default(), play("harbour lights", None), None).await;
    assert_eq!(speech(&asked), "Did you mean Harbour Lights from 1998?");
    assert_eq!(started(&answered(&home, &asked, Action::Yes).await).0, "h1");
    let second = answered(&home, &asked, Action::No).await;
    assert_eq!(speech(&second), "Did you mean Harbour Lights from 2015?");
    assert_eq!(started(&answered(&home, &second, Action::Yes).await).0, "h2");
    assert_eq!(speech(&answered(&home, &second, Action::No).await), "I could not find harbour lights.");
    for choice in [Choice::Year(2015), Choice::Other, Choice::Last, Choice::Nth(2)] {
        assert_eq!(started(&answered(&home, &asked, pick(choice.clone())).await).0, "h2", "{choice:?}");
    }
    let back = answered(&home, &second, pick(Choice::Other)).await;
    assert_eq!(started(&back).0, "h1", "never mind, the other one");
}

#[tokio::test]
async fn a_year_in_the_title_needs_no_question() {
    let home = two_harbours();
    for words in ["harbour lights 2015", "harbour lights from 2015"] {
        assert_eq!(started(&said(&home, &Asker::default(), play(words, None), None).await).0, "h2", "{words}");
    }
}

#[tokio::test]
async fn a_year_that_is_not_among_them_is_said_and_the_question_stands() {
    let home = two_harbours();
    let asked = said(&home, &Asker::default(), play("harbour lights", None), None).await;
    let again = answered(&home, &asked, pick(Choice::Year(1950))).await;
    assert_eq!(speech(&again), "None of them is from 1950. Did you mean Harbour Lights from 1998?");
    let again = answered(&home, &again, pick(Choice::Nth(7))).await;
    assert_eq!(speech(&again), "There are only 2. Did you mean Harbour Lights from 1998?");
    assert_eq!(started(&answered(&home, &again, pick(Choice::Year(2015))).await).0, "h2");
}

#[tokio::test]
async fn the_question_remembers_what_was_to_be_done() {
    let home = two_harbours();
    let title = || Some(Title { words: "harbour lights".into(), ..Title::default() });
    let asked = said(&home, &Asker::default(), Action::Favourite { title: title(), on: true }, None).await;
    assert_eq!(speech(&asked), "Did you mean Harbour Lights from 1998?");
    let done = answered(&home, &asked, pick(Choice::Other)).await;
    assert_eq!(speech(&done), "Harbour Lights is now among your favorites.");
    assert_eq!(*home.marks.lock().unwrap(), [(ItemId::new("h2"), UserMark::Favourite(true))]);
    let asked = said(&home, &Asker::default(), Action::MarkWatched { title: title(), watched: true }, None).await;
    answered(&home, &asked, Action::Yes).await;
    assert_eq!(home.marks.lock().unwrap()[1], (ItemId::new("h1"), UserMark::Played(true)));
    let asked = said(&home, &Asker::default(), Action::ShowTitle(title().unwrap()), None).await;
    let shown = answered(&home, &asked, Action::Yes).await;
    assert!(matches!(&shown.orders[0].order, Order::Display { item } if item.id == ItemId::new("h1")));
    assert_eq!(speech(&shown), "Here is Harbour Lights on Living Room TV.");
}

#[tokio::test]
async fn other_words_are_another_title_for_the_same_purpose() {
    let home = two_harbours();
    let title = Some(Title { words: "harbour lights".into(), ..Title::default() });
    let asked = said(&home, &Asker::default(), Action::Favourite { title, on: true }, None).await;
    let done = answered(&home, &asked, pick(Choice::Named("rainmaker".into()))).await;
    assert_eq!(speech(&done), "Rainmaker is now among your favorites.");
}

#[tokio::test]
async fn a_show_in_doubt_is_still_asked_for_its_episode() {
    let home = Paper::with_default();
    let action = Action::PlayEpisode { series: "north pound".into(), season: 1, episode: 3 };
    let asked = said(&home, &Asker::default(), action, None).await;
    let done = if asked.outcome == Outcome::Asked { answered(&home, &asked, Action::Yes).await } else { asked };
    assert_eq!(speech(&done), "Playing Northbound, season 1, episode 3, on Living Room TV.");
}

#[tokio::test]
async fn a_film_that_was_begun_goes_on_or_begins_anew() {
    let mut home = Paper::with_default();
    let mut half = film("f1", "Salt and Silver", 2017);
    half.user.position = Duration::from_secs(2400);
    home.further = vec![half];
    let asked = said(&home, &Asker::default(), play("salt and silver", None), None).await;
    assert_eq!(speech(&asked), "You stopped Salt and Silver after 40 minutes. Do you want to resume?");
    for action in [Action::Yes, Action::Resume] {
        let done = answered(&home, &asked, action).await;
        assert_eq!(started(&done), ("f1", 2400));
        assert_eq!(speech(&done), "Resuming Salt and Silver on Living Room TV.");
    }
    for action in [Action::No, Action::StartOver] {
        assert_eq!(started(&answered(&home, &asked, action).await), ("f1", 0));
    }
}

#[tokio::test]
async fn a_film_that_was_watched_is_played_after_a_question_and_a_song_without() {
    let mut home = Paper::with_default();
    let mut seen = film("f1", "Steel Meadow", 2011);
    seen.user.played = true;
    let mut song = Item::new("s9", MediaKind::Song, "Rain on a Tin Roof");
    song.user.played = true;
    home.further = vec![seen, song];
    let asked = said(&home, &Asker::default(), play("steel meadow", None), None).await;
    assert_eq!(speech(&asked), "You have already watched Steel Meadow. Play it anyway?");
    assert_eq!(started(&answered(&home, &asked, Action::Yes).await), ("f1", 0));
    let declined = answered(&home, &asked, Action::No).await;
    assert_eq!((speech(&declined).as_str(), declined.orders.len()), ("All right.", 0));
    let done = said(&home, &Asker::default(), play("rain on a tin roof", Some(MediaKind::Song)), None).await;
    assert_eq!(started(&done).0, "s9");
}

#[tokio::test]
async fn questions_follow_one_another() {
    let mut home = two_harbours();
    home.further[1].user.played = true;
    let asked = said(&home, &Asker::default(), play("harbour lights", None), None).await;
    let watched = answered(&home, &asked, pick(Choice::Year(2015))).await;
    assert_eq!(speech(&watched), "You have already watched Harbour Lights. Play it anyway?");
    assert_eq!(started(&answered(&home, &watched, Action::Yes).await).0, "h2");
}

#[tokio::test]
async fn a_whole_show_is_marked_only_after_a_yes() {
    let home = Paper::with_default();
    let title = Some(Title { words: "northbound".into(), ..Title::default() });
    let asked = said(&home, &Asker::default(), Action::MarkWatched { title, watched: true }, None).await;
    assert_eq!(speech(&asked), "Mark all of Northbound as watched?");
    assert_eq!(speech(&answered(&home, &asked, Action::No).await), "All right, nothing was changed.");
    assert!(home.marks.lock().unwrap().is_empty());
    assert_eq!(speech(&answered(&home, &asked, Action::Yes).await), "Northbound is marked as watched.");
    assert_eq!(*home.marks.lock().unwrap(), [(ItemId::new("t1"), UserMark::Played(true))]);
}

#[tokio::test]
async fn a_bare_name_or_number_answers_which_player() {
    let home = Paper::new();
    let asked = said(&home, &Asker::default(), play("rainmaker", None), None).await;
    assert_eq!(asked.reply.elicit.as_ref().map(|elicit| elicit.slot.as_str()), Some("player"));
    for choice in [Choice::Named("bedroom".into()), Choice::Nth(2)] {
        let done = answered(&home, &asked, pick(choice)).await;
        assert_eq!(names(&done), ["Bedroom TV Play"]);
    }
}

#[tokio::test]
async fn a_title_that_was_settled_stays_settled_while_the_player_is_asked_for() {
    let mut home = Paper::new();
    home.lists.insert("latest", vec![film("n1", "Copper Sky", 2024)]);
    let told = said(&home, &Asker::default(), Action::WhatsNew { kind: None }, None).await;
    assert_eq!(speech(&told), "New: Copper Sky. Do you want to play it?", "no player is needed to tell");
    let asked = answered(&home, &told, Action::Yes).await;
    assert_eq!(code(&asked), Some(Code::WhichPlayer));
    let done = answered(&home, &asked, pick(Choice::Named("bedroom tv".into()))).await;
    assert_eq!(speech(&done), "Playing Copper Sky on Bedroom TV.");
}

#[tokio::test]
async fn a_bare_number_answers_how_loud() {
    let home = Paper::with_default();
    let asked = said(&home, &Asker::default(), Action::SetVolume { percent: None }, Some("bedroom tv")).await;
    let done = answered(&home, &asked, pick(Choice::Nth(40))).await;
    assert_eq!(done.orders[0].order, Order::SetVolume { volume: 40 });
    assert_eq!(done.orders[0].player_name, "Bedroom TV");
}

#[tokio::test]
async fn the_closest_titles_are_offered_where_there_is_none() {
    let mut home = Paper::with_default();
    home.further = vec![film("h1", "Harbour Lights", 1998), film("h3", "Harbour Nights", 2001)];
    let asked = said(&home, &Asker::default(), play("the harbour master", None), None).await;
    assert_eq!(
        speech(&asked),
        "I could not find the harbour master. The closest are Harbour Nights and Harbour Lights. \
         Do you want one of them?"
    );
    assert_eq!(started(&answered(&home, &asked, Action::Yes).await).0, "h3");
    for choice in [Choice::Nth(2), Choice::Named("harbour lights".into())] {
        assert_eq!(started(&answered(&home, &asked, pick(choice)).await).0, "h1");
    }
    assert_eq!(speech(&answered(&home, &asked, Action::No).await), "All right.");
}

#[tokio::test]
async fn an_answer_is_remembered() {
    let home = Paper::with_default();
    let ask = async || said(&home, &Asker::default(), play("the grain bakers", None), None).await;
    let asked = ask().await;
    assert_eq!(speech(&asked), "Did you mean Rainmaker?");
    answered(&home, &asked, Action::Yes).await;
    assert_eq!(started(&ask().await).0, "m1", "it is not asked twice");
}

#[tokio::test]
async fn what_is_called_as_it_was_heard_teaches_nothing() {
    let home = two_harbours();
    let asked = said(&home, &Asker::default(), play("harbour lights", None), None).await;
    answered(&home, &asked, Action::Yes).await;
    assert!(home.learned.lock().unwrap().is_empty(), "the other film must stay within reach");
}

#[tokio::test]
async fn a_mumble_leaves_the_question_open_and_a_command_ends_it() {
    let home = two_harbours();
    let asked = said(&home, &Asker::default(), play("harbour lights", None), None).await;
    let mumbled = answered(&home, &asked, Action::NotUnderstood).await;
    assert_eq!(speech(&mumbled), "Sorry, what was that?");
    assert!(matches!(mumbled.memory.question, Some(Question::WhichOne(_))));
    assert_eq!(started(&answered(&home, &mumbled, Action::Yes).await).0, "h1");
    let muted = answered(&home, &asked, Action::Mute).await;
    assert_eq!(names(&muted), ["Living Room TV Mute"]);
    assert_eq!(speech(&answered(&home, &muted, Action::Yes).await), "I did not ask anything. What would you like?");
}

#[tokio::test]
async fn a_bare_title_is_played_in_an_open_conversation_only() {
    let home = Paper::with_default();
    let opened = Asker { memory: Memory { open: true, question: None }, ..Asker::default() };
    let named = || pick(Choice::Named("rainmaker".into()));
    assert_eq!(names(&said(&home, &opened, named(), None).await), ["Living Room TV Play"]);
    let done = said(&home, &Asker::default(), named(), None).await;
    assert!(done.orders.is_empty());
}

#[tokio::test]
async fn a_film_without_its_title_is_asked_for() {
    let mut home = Paper::with_default();
    home.further = vec![film("f1", "Midnight Ferry", 2011)];
    let asked = said(&home, &Asker::default(), Action::WhichTitle { kind: MediaKind::Movie }, None).await;
    assert_eq!(speech(&asked), "Which film?");
    assert_eq!(asked.outcome, Outcome::Asked);
    assert_eq!(asked.reply.elicit.as_ref().map(|elicit| elicit.slot.as_str()), Some("title"));
    let played = answered(&home, &asked, pick(Choice::Named("midnight ferry".into()))).await;
    assert_eq!(started(&played).0, "f1");
    let refused = answered(&home, &asked, Action::No).await;
    assert!(refused.orders.is_empty(), "{}", speech(&refused));
}

#[tokio::test]
async fn a_title_that_was_split_at_its_own_word_is_found_whole() {
    let mut home = Paper::with_default();
    home.further = vec![Item::new("s1", MediaKind::Song, "Garota de Ipanema"), film("f1", "Midnight Ferry", 2011)];
    let split = Title {
        words: "garota".into(),
        kind: Some(MediaKind::Song),
        artist: Some("ipanema".into()),
        ..Title::default()
    };
    let asker = Asker { locale: "pt-BR".into(), ..Asker::default() };
    let played = said(&home, &asker, Action::Play(split), None).await;
    assert_eq!(started(&played).0, "s1");
}
