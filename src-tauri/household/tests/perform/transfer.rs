//! What plays in one place goes on in another.

use crate::paper::Paper;
use crate::{code, names, said, speech};
use household::activity::Outcome;
use household::fault::Code;
use household::id::{ItemId, PlayerId};
use household::media::{Item, MediaKind};
use household::order::{Order, Streams};
use household::perform::{Asker, Performed};
use household::playback::Queue;
use household::voice::Action;
use std::time::Duration;

/// The film is on in the living room only.
fn home() -> Paper {
    let mut home = Paper::with_default();
    home.players[1].playback.item = None;
    home.players[2].playback.item = None;
    home
}

fn moving(from: Option<&str>, to: Option<&str>) -> Action {
    Action::Transfer { from: from.map(str::to_owned), to: to.map(str::to_owned), copy: false }
}

async fn told(home: &Paper, action: Action) -> Performed {
    said(home, &Asker::default(), action, None).await
}

async fn answer(home: &Paper, asked: &Performed, name: &str) -> Performed {
    let asker = Asker { memory: asked.memory.clone(), ..Asker::default() };
    said(home, &asker, Action::SetPlayer { name: Some(name.into()) }, None).await
}

#[tokio::test]
async fn it_stops_here_first_and_goes_on_there_where_it_was() {
    let mut home = home();
    let playback = &mut home.players[0].playback;
    (playback.source, playback.audio_track) = (Some("file-1".into()), Some(2));
    home.queue = Queue { items: ["m1", "m2", "m3"].map(ItemId::new).into(), at: 1 };
    let done = told(&home, moving(Some("living room"), Some("bedroom"))).await;
    assert_eq!(names(&done), ["Living Room TV Stop", "Bedroom TV Play"]);
    let Order::Play { items, start, shuffle, streams } = &done.orders[1].order else { panic!() };
    assert_eq!(items.iter().map(|item| item.id.as_str()).collect::<Vec<_>>(), ["m2", "m3"], "what was over stays over");
    assert_eq!((start.as_secs(), shuffle), (1800, &false));
    assert_eq!(*streams, Some(Streams { source: "file-1".into(), audio: Some(2), subtitle: None }));
    assert_eq!(speech(&done), "Café Ålesund continues on Bedroom TV.");
}

#[tokio::test]
async fn a_copy_goes_on_in_both_places() {
    let copy = Action::Transfer { from: None, to: Some("bedroom tv".into()), copy: true };
    let done = told(&home(), copy).await;
    assert_eq!(names(&done), ["Bedroom TV Play"], "from the default player");
    assert_eq!(speech(&done), "Café Ålesund is on Bedroom TV too.");
}

#[tokio::test]
async fn the_missing_side_is_the_default_player() {
    let mut home = home();
    home.players.swap(0, 1);
    home.preferences.default_player = Some(PlayerId::new("bed"));
    let done = told(&home, moving(Some("living room tv"), None)).await;
    assert_eq!(names(&done), ["Living Room TV Stop", "Bedroom TV Play"]);
}

#[tokio::test]
async fn a_long_queue_goes_over_a_hundred_at_a_time() {
    let mut home = home();
    home.queue = Queue { items: (0..500).map(|at| ItemId::new(format!("m{at}"))).collect(), at: 2 };
    let done = told(&home, moving(None, Some("bedroom"))).await;
    assert!(matches!(&done.orders[1].order, Order::Play { items, .. } if items.len() == 100));
    // A queue that is about something else is no queue of what is on.
    home.queue.at = 7;
    let done = told(&home, moving(None, Some("bedroom"))).await;
    assert!(matches!(&done.orders[1].order, Order::Play { items, .. } if items.len() == 1));
}

#[tokio::test]
async fn the_same_player_twice_is_asked_about_and_the_default_stays() {
    let home = home();
    for (from, to, side) in [
        (Some("living room tv"), Some("living room tv"), "To"),
        (None, Some("living room tv"), "From"),
        (Some("living room tv"), None, "To"),
        (None, None, "To"),
    ] {
        let asked = told(&home, moving(from, to)).await;
        assert_eq!(speech(&asked), format!("{side} which player? I can see Bedroom TV and Kitchen Speaker."));
        assert_eq!((asked.outcome, asked.orders.len()), (Outcome::Asked, 0));
    }
    let asked = told(&home, moving(None, None)).await;
    let done = answer(&home, &asked, "bedroom tv").await;
    assert_eq!(names(&done), ["Living Room TV Stop", "Bedroom TV Play"]);
    assert!(done.changes.is_empty(), "nobody changed the default player");
}

#[tokio::test]
async fn from_where_is_asked_for_and_answered() {
    let mut home = home();
    home.players[2].playback.item = Some(Item::new("s1", MediaKind::Song, "Paper Boats"));
    let asked = told(&home, moving(None, Some("living room tv"))).await;
    let done = answer(&home, &asked, "kitchen speaker").await;
    assert_eq!(names(&done), ["Kitchen Speaker Stop", "Living Room TV Play"]);
}

#[tokio::test]
async fn without_a_default_it_is_where_something_plays() {
    let mut home = home();
    home.preferences.default_player = None;
    let done = told(&home, moving(None, Some("bedroom"))).await;
    assert_eq!(names(&done), ["Living Room TV Stop", "Bedroom TV Play"]);
    home.players[2].playback.item = Some(Item::new("s1", MediaKind::Song, "Paper Boats"));
    let asked = told(&home, moving(None, Some("bedroom"))).await;
    assert!(speech(&asked).starts_with("From which player?"), "{}", speech(&asked));
}

#[tokio::test]
async fn nothing_playing_a_speaker_and_a_lonely_player_are_named() {
    let mut home = home();
    assert_eq!(speech(&told(&home, moving(None, Some("kitchen"))).await), "Kitchen Speaker cannot play Café Ålesund.");
    assert_eq!(
        speech(&told(&home, moving(Some("bedroom"), Some("living room"))).await),
        "Nothing is playing on Bedroom TV."
    );
    assert_eq!(speech(&told(&home, moving(None, Some("garage"))).await), "garage is not connected.");
    home.players.truncate(1);
    assert_eq!(speech(&told(&home, moving(None, None)).await), "There is no other player than Living Room TV.");
}

#[tokio::test]
async fn what_was_stopped_for_nothing_goes_on_where_it_was() {
    let mut home = home();
    home.refusing = Some(("bed", Code::NotAllowed));
    home.players[0].playback.paused = true;
    let done = told(&home, moving(None, Some("bedroom"))).await;
    assert_eq!(code(&done), Some(Code::NotAllowed));
    assert_eq!(names(&done), ["Living Room TV Stop", "Living Room TV Play", "Living Room TV Pause"]);
    assert!(matches!(&done.orders[1].order, Order::Play { start, .. } if *start == Duration::from_secs(1800)));
    // A server that says nothing may have obeyed: twice would be worse than once.
    home.refusing = Some(("bed", Code::ServerSlow));
    assert_eq!(names(&told(&home, moving(None, Some("bedroom"))).await), ["Living Room TV Stop"]);
}

#[tokio::test]
async fn players_are_called_by_their_apps_as_well() {
    let done = told(&home(), moving(Some("theater"), Some("android tv"))).await;
    assert_eq!(names(&done), ["Living Room TV Stop", "Bedroom TV Play"]);
}
