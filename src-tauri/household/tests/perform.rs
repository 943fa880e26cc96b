//! What a person gets for a command, on a home that exists only on paper.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

#[path = "perform/control.rs"]
mod control;
#[path = "perform/dialogue.rs"]
mod dialogue;
#[path = "perform/library.rs"]
mod library;
#[path = "perform/paper.rs"]
mod paper;
#[path = "perform/session.rs"]
mod session;
#[path = "perform/tracks.rs"]
mod tracks;
#[path = "perform/transfer.rs"]
mod transfer;
#[path = "perform/trouble.rs"]
mod trouble;

use household::activity::Outcome;
use household::fault::Code;
use household::home::User;
use household::id::{EchoId, ItemId, PlayerId, UserId};
use household::media::{Item, MediaKind};
use household::order::{Order, Press};
use household::perform::{Asker, Performed};
use household::preferences::{Change, Preferences};
use household::text::Texts;
use household::voice::command::Title;
use household::voice::{Action, Command, Memory};
use paper::Paper;
use std::time::Duration;

async fn said(home: &Paper, asker: &Asker, action: Action, player: Option<&str>) -> Performed {
    home.perform(&Command { action, player: player.map(str::to_owned) }, asker).await
}

fn play(words: &str, kind: Option<MediaKind>) -> Action {
    Action::Play(Title { words: words.into(), kind, ..Title::default() })
}

fn names(performed: &Performed) -> Vec<String> {
    let one = |given: &household::activity::Given| format!("{} {}", given.player_name, given.order.name());
    performed.orders.iter().map(one).collect()
}

fn speech(performed: &Performed) -> String {
    Texts::of("en-US").say(&performed.reply.speech)
}

fn code(performed: &Performed) -> Option<Code> {
    performed.fault.as_ref().map(|fault| fault.code)
}

#[tokio::test]
async fn the_named_player_goes_before_the_default() {
    let mut home = Paper::new();
    home.preferences.default_player = Some(PlayerId::new("tv"));
    let done = said(&home, &Asker::default(), play("rainmaker", None), Some("the kitchen")).await;
    assert_eq!(code(&done), Some(Code::PlayerCannotPlay), "the kitchen speaker shows no films");
    let done = said(&home, &Asker::default(), Action::Pause, Some("bedroom")).await;
    assert_eq!(names(&done), ["Bedroom TV Pause"]);
    let done = said(&home, &Asker::default(), Action::Pause, None).await;
    assert_eq!(names(&done), ["Living Room TV Pause"]);
}

#[tokio::test]
async fn a_name_that_fits_several_players_means_the_default_or_is_asked_about() {
    let home = Paper::new();
    let asked = said(&home, &Asker::default(), Action::Pause, Some("tv")).await;
    assert_eq!(speech(&asked), "I can see Living Room TV and Bedroom TV. Which one do you want?");
    let home = Paper::with_default();
    assert_eq!(names(&said(&home, &Asker::default(), Action::Pause, Some("tv")).await), ["Living Room TV Pause"]);
}

#[tokio::test]
async fn a_player_is_known_by_its_app_too() {
    let home = Paper::new();
    let done = said(&home, &Asker::default(), Action::Pause, Some("android tv")).await;
    assert_eq!(names(&done), ["Bedroom TV Pause"]);
}

#[tokio::test]
async fn an_echo_stands_for_its_player() {
    let mut home = Paper::new();
    home.preferences.default_player = Some(PlayerId::new("tv"));
    home.preferences.room_map.insert(EchoId::new("echo"), PlayerId::new("bed"));
    let asker = Asker { echo: Some(EchoId::new("echo")), ..Asker::default() };
    assert_eq!(names(&said(&home, &asker, Action::Pause, None).await), ["Bedroom TV Pause"]);
}

#[tokio::test]
async fn a_player_that_is_away_is_named() {
    let mut home = Paper::new();
    let done = said(&home, &Asker::default(), Action::Pause, Some("garage tv")).await;
    assert_eq!(speech(&done), "garage tv is not connected.");
    home.preferences.default_player = Some(PlayerId::new("gone"));
    home.preferences.player_names.insert(PlayerId::new("gone"), "Attic TV".into());
    let done = said(&home, &Asker::default(), Action::Pause, None).await;
    assert_eq!(speech(&done), "Attic TV is not connected.");
    assert_eq!(done.outcome, Outcome::Failed);
}

#[tokio::test]
async fn with_several_players_the_person_is_asked_and_the_command_goes_on() {
    let home = Paper::new();
    let asked = said(&home, &Asker::default(), Action::Pause, None).await;
    assert_eq!(asked.outcome, Outcome::Asked);
    assert_eq!(speech(&asked), "I can see Living Room TV, Bedroom TV and Kitchen Speaker. Which one do you want?");
    let asker = Asker { memory: asked.memory, ..Asker::default() };
    let answered = said(&home, &asker, Action::SetPlayer { name: Some("bedroom tv".into()) }, None).await;
    assert_eq!(names(&answered), ["Bedroom TV Pause"]);
    assert!(matches!(&answered.changes[..], [Change::Player { name, .. }] if name == "Bedroom TV"));
}

#[tokio::test]
async fn the_only_player_needs_no_name() {
    let mut home = Paper::new();
    home.players.truncate(1);
    assert_eq!(names(&said(&home, &Asker::default(), Action::Pause, None).await), ["Living Room TV Pause"]);
    home.players.clear();
    assert_eq!(code(&said(&home, &Asker::default(), Action::Pause, None).await), Some(Code::NoPlayer));
}

#[tokio::test]
async fn a_server_that_is_gone_is_the_reason_and_not_its_players() {
    let mut home = Paper::with_default();
    home.down = true;
    let done = said(&home, &Asker::default(), Action::Pause, None).await;
    assert_eq!(speech(&done), "Paper does not answer.");
}

#[tokio::test]
async fn a_title_is_played_where_it_was_asked_for() {
    let home = Paper::with_default();
    let done = said(&home, &Asker::default(), play("rain maker", Some(MediaKind::Movie)), None).await;
    assert_eq!(speech(&done), "Playing Rainmaker on Living Room TV.");
    let [given] = &done.orders[..] else { panic!("one order") };
    assert!(
        matches!(&given.order, Order::Play { items, start, .. } if items[0].id == ItemId::new("m1") && start.is_zero())
    );
}

#[tokio::test]
async fn a_title_that_is_only_close_is_asked_about() {
    let home = Paper::with_default();
    let asked = said(&home, &Asker::default(), play("the grain bakers", None), None).await;
    assert_eq!(asked.outcome, Outcome::Asked, "{}", speech(&asked));
    assert_eq!(speech(&asked), "Did you mean Rainmaker?");
    let asker = Asker { memory: asked.memory.clone(), ..Asker::default() };
    assert_eq!(names(&said(&home, &asker, Action::Yes, None).await), ["Living Room TV Play"]);
    // No, and nothing else comes close.
    let refused = said(&home, &asker, Action::No, None).await;
    assert_eq!(code(&refused), Some(Code::TitleNotFound));
    // Any other command in between is obeyed, and the question is over.
    let other = said(&home, &asker, Action::Mute, None).await;
    assert_eq!(names(&other), ["Living Room TV Mute"]);
    assert_eq!(other.memory.question, None);
}

#[tokio::test]
async fn a_film_asked_for_as_a_show_is_offered() {
    let home = Paper::with_default();
    let done = said(&home, &Asker::default(), Action::PlayShow { series: "rainmaker".into() }, None).await;
    assert_eq!(speech(&done), "Did you mean Rainmaker?");
}

#[tokio::test]
async fn an_absent_title_is_not_played() {
    let home = Paper::with_default();
    let done = said(&home, &Asker::default(), play("crimson harbour nights", None), None).await;
    assert_eq!(speech(&done), "I could not find crimson harbour nights.");
    assert!(done.orders.is_empty());
}

#[tokio::test]
async fn a_song_is_told_apart_by_its_artist() {
    let home = Paper::with_default();
    for (artist, id) in [("the harbour lights", "s1"), ("nora vale", "s2")] {
        let title = Title {
            words: "paper boats".into(),
            kind: Some(MediaKind::Song),
            artist: Some(artist.into()),
            ..Title::default()
        };
        let done = said(&home, &Asker::default(), Action::Play(title), None).await;
        assert!(
            matches!(&done.orders[0].order, Order::Play { items, .. } if items[0].id == ItemId::new(id)),
            "{artist}"
        );
    }
}

#[tokio::test]
async fn a_show_goes_on_where_it_was_left() {
    let mut home = Paper::with_default();
    home.half_watched = Some(home.episode(1, 4, Duration::from_secs(600)));
    let done = said(&home, &Asker::default(), Action::PlayShow { series: "north bound".into() }, None).await;
    assert_eq!(speech(&done), "Resuming Northbound, season 1, episode 4, on Living Room TV.");
    home.half_watched = None;
    home.next_up = Some(home.episode(1, 5, Duration::ZERO));
    let done = said(&home, &Asker::default(), Action::PlayShow { series: "northbound".into() }, None).await;
    assert_eq!(speech(&done), "Playing Northbound, season 1, episode 5, on Living Room TV.");
    home.next_up = None;
    let done = said(&home, &Asker::default(), Action::PlayShow { series: "northbound".into() }, None).await;
    assert_eq!(speech(&done), "Playing Northbound, season 1, episode 1, on Living Room TV.");
}

#[tokio::test]
async fn a_missing_episode_tells_how_many_there_are() {
    let home = Paper::with_default();
    let episode = |season, episode| Action::PlayEpisode { series: "northbound".into(), season, episode };
    let done = said(&home, &Asker::default(), episode(1, 3), None).await;
    assert_eq!(speech(&done), "Playing Northbound, season 1, episode 3, on Living Room TV.");
    let done = said(&home, &Asker::default(), episode(1, 99), None).await;
    assert_eq!(speech(&done), "Season 1 of Northbound has 6 episodes.");
    let done = said(&home, &Asker::default(), episode(7, 1), None).await;
    assert_eq!(speech(&done), "Northbound has no season 7.");
}

#[tokio::test]
async fn seeking_stays_within_what_plays() {
    let home = Paper::with_default();
    let to = |done: &Performed| {
        let Order::Seek { position } = &done.orders[0].order else { panic!("{:?}", done.orders) };
        position.as_secs()
    };
    let done = said(&home, &Asker::default(), Action::Seek { to: Duration::from_secs(90_000) }, None).await;
    assert_eq!(to(&done), 7200, "the film ends after two hours");
    let back = Action::SeekBy { by: Duration::from_secs(3600), forward: false };
    assert_eq!(to(&said(&home, &Asker::default(), back, None).await), 0, "it was at half an hour");
    let ahead = Action::SeekBy { by: Duration::from_secs(60), forward: true };
    assert_eq!(to(&said(&home, &Asker::default(), ahead, None).await), 1860);
}

#[tokio::test]
async fn nothing_playing_is_said() {
    let mut home = Paper::with_default();
    home.players[0].playback.item = None;
    for action in [Action::Pause, Action::Next, Action::StartOver, Action::StopPlayback] {
        let done = said(&home, &Asker::default(), action, None).await;
        assert_eq!(speech(&done), "Nothing is playing on Living Room TV.");
    }
    // "Play" then means what is highlighted, and "stop" ends the conversation.
    assert_eq!(names(&said(&home, &Asker::default(), Action::Resume, None).await), ["Living Room TV Select"]);
    let stop = said(&home, &Asker::default(), Action::Stop, None).await;
    assert_eq!((speech(&stop).as_str(), stop.outcome), ("Goodbye.", Outcome::Done));
}

#[tokio::test]
async fn a_player_is_not_told_what_it_cannot_do() {
    let home = Paper::with_default();
    let press = Action::Press { press: Press::Guide, times: 1 };
    let done = said(&home, &Asker::default(), press, Some("kitchen speaker")).await;
    assert_eq!(speech(&done), "Kitchen Speaker cannot do that.");
    assert!(done.orders.is_empty());
}

#[tokio::test]
async fn presses_are_counted_and_bounded() {
    let home = Paper::with_default();
    let press = |times| Action::Press { press: Press::MoveUp, times };
    assert_eq!(said(&home, &Asker::default(), press(3), None).await.orders.len(), 3);
    assert_eq!(said(&home, &Asker::default(), press(200), None).await.orders.len(), 20);
}

#[tokio::test]
async fn the_volume_stays_between_silence_and_full() {
    let home = Paper::with_default();
    for (asked, given) in [(-5, 0), (40, 40), (250, 100)] {
        let done = said(&home, &Asker::default(), Action::SetVolume { percent: Some(asked) }, None).await;
        assert_eq!(done.orders[0].order, Order::SetVolume { volume: given });
    }
    let asked = said(&home, &Asker::default(), Action::SetVolume { percent: None }, None).await;
    assert_eq!(asked.outcome, Outcome::Asked);
}

#[tokio::test]
async fn another_user_is_acted_for_only_when_they_have_signed_in() {
    let home = Paper::with_default();
    let user = |name: &str| Action::SetUser { name: Some(name.into()) };
    let done = said(&home, &Asker::default(), user("anna"), None).await;
    assert_eq!(done.changes, [Change::User(UserId::new("u2"))]);
    let done = said(&home, &Asker::default(), user("carl"), None).await;
    assert_eq!(speech(&done), "Carl has not signed in to Usher yet.");
    let done = said(&home, &Asker::default(), user("zoe"), None).await;
    assert_eq!(speech(&done), "I do not know a user called zoe.");
}

#[tokio::test]
async fn who_is_active_follows_the_preference() {
    let mut home = Paper::with_default();
    assert_eq!(speech(&said(&home, &Asker::default(), Action::WhoIsUser, None).await), "You are Ben on Paper.");
    home.preferences = Preferences { active_user: Some(UserId::new("u2")), ..home.preferences };
    assert_eq!(speech(&said(&home, &Asker::default(), Action::WhoIsUser, None).await), "You are Anna on Paper.");
    assert_eq!(home.users()[1], User { id: UserId::new("u2"), name: "Anna".into() });
}

#[tokio::test]
async fn an_opened_conversation_stays_open_until_it_is_ended() {
    let home = Paper::with_default();
    let opened = said(&home, &Asker::default(), Action::Launch, None).await;
    assert!(opened.memory.open && opened.reply.reprompt.is_some());
    let asker = Asker { memory: opened.memory, ..Asker::default() };
    let next = said(&home, &asker, Action::Mute, None).await;
    assert!(next.reply.reprompt.is_some(), "the microphone stays open");
    let over = said(&home, &asker, Action::Cancel, None).await;
    assert_eq!((over.reply.reprompt, over.memory), (None, Memory::default()));
    // A single command ends by itself.
    let once = said(&home, &Asker::default(), Action::Mute, None).await;
    assert!(once.reply.reprompt.is_none());
}

#[tokio::test]
async fn anything_of_a_genre_is_anything_of_that_genre() {
    let home = Paper::with_default();
    let random = |genre: &str| Action::PlayRandom {
        kind: Some(MediaKind::Movie),
        several: false,
        genre: Some(genre.to_owned()),
    };
    assert_eq!(names(&said(&home, &Asker::default(), random("comedy"), None).await), ["Living Room TV Play"]);
    let done = said(&home, &Asker::default(), random("westerns"), None).await;
    assert_eq!(code(&done), Some(Code::NothingOfThatKind));
}

#[tokio::test]
async fn music_goes_to_a_speaker_as_a_queue() {
    let home = Paper::with_default();
    let done = said(&home, &Asker::default(), Action::PlayRandomMusic { genre: None }, Some("kitchen")).await;
    assert!(matches!(&done.orders[0].order, Order::Play { items, .. } if items.len() == 2));
    assert_eq!(speech(&done), "Playing music on Kitchen Speaker.");
    let item = Item::new("s1", MediaKind::Song, "Paper Boats");
    assert!(item.kind.is_audio());
}

#[tokio::test]
async fn a_player_answers_to_what_the_household_calls_it() {
    let mut home = Paper::with_default();
    home.preferences.player_aliases.insert(PlayerId::new("bed"), vec!["the telly".into(), "Grandma's screen".into()]);
    for name in ["the telly", "telly", "grandmas screen"] {
        let done = said(&home, &Asker::default(), Action::Pause, Some(name)).await;
        assert_eq!(names(&done), ["Bedroom TV Pause"], "{name}");
    }
    home.players.remove(1);
    home.preferences.player_names.insert(PlayerId::new("bed"), "Bedroom TV".into());
    let done = said(&home, &Asker::default(), Action::Pause, Some("the telly")).await;
    assert_eq!(speech(&done), "Bedroom TV is not connected.");
}

#[tokio::test]
async fn alexa_is_told_what_the_household_calls_its_players() {
    let mut home = Paper::new();
    home.preferences.player_aliases.insert(PlayerId::new("bed"), vec!["the telly".into()]);
    let opened = said(&home, &Asker::default(), Action::Launch, None).await;
    let players = opened.reply.names.iter().find(|names| names.kind == "PLAYER").unwrap();
    assert_eq!(players.names, ["Living Room TV", "Bedroom TV", "the telly", "Kitchen Speaker"]);
}
