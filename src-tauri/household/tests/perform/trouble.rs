//! What every control says when something is wrong.

use crate::paper::Paper;
use crate::{code, said, speech};
use household::fault::Code;
use household::order::{Press, Repeat};
use household::perform::Asker;
use household::voice::Action;
use household::voice::command::Subtitles;
use std::time::Duration;

/// Controls of what plays, which need something to play.
fn of_what_plays() -> Vec<Action> {
    vec![
        Action::Pause,
        Action::StopPlayback,
        Action::Next,
        Action::Previous,
        Action::StartOver,
        Action::Seek { to: Duration::from_secs(60) },
        Action::SeekBy { by: Duration::from_secs(30), forward: true },
        Action::SetAudio { language: None },
        Action::Subtitles(Subtitles::Off),
        Action::Chapter { number: 1 },
        Action::ChapterStep { forward: true },
        Action::SkipIntro,
        Action::Shuffle { on: true },
        Action::Repeat(Repeat::One),
        Action::WhatIsPlaying,
        Action::WhoSings,
        Action::HowMuchLeft,
    ]
}

/// Controls that need nothing but the player.
fn of_the_player() -> Vec<Action> {
    vec![
        Action::Resume,
        Action::SetVolume { percent: Some(40) },
        Action::VolumeStep { up: true, by: None, times: 1 },
        Action::Mute,
        Action::Press { press: Press::Back, times: 1 },
        Action::Search { words: "rain".into() },
        Action::TypeText { text: "rain".into() },
        Action::WhoInSession,
        Action::AddUser { name: "anna".into() },
        Action::RemoveUsers { names: vec!["anna".into()] },
    ]
}

fn all() -> Vec<Action> {
    let transfer = Action::Transfer { from: Some("garage tv".into()), to: None, copy: false };
    of_what_plays().into_iter().chain(of_the_player()).chain([transfer]).collect()
}

#[tokio::test]
async fn a_player_that_is_away_is_named_by_every_control() {
    let home = Paper::with_default();
    for action in all() {
        let done = said(&home, &Asker::default(), action.clone(), Some("garage tv")).await;
        assert_eq!(speech(&done), "garage tv is not connected.", "{action:?}");
    }
}

#[tokio::test]
async fn a_server_that_is_silent_is_named_by_every_control() {
    let mut home = Paper::with_default();
    home.down = true;
    for action in all() {
        let done = said(&home, &Asker::default(), action.clone(), None).await;
        assert_eq!(speech(&done), "Paper does not answer.", "{action:?}");
    }
}

#[tokio::test]
async fn nothing_playing_is_said_by_every_control_of_what_plays() {
    let mut home = Paper::with_default();
    home.players[0].playback.item = None;
    for action in of_what_plays() {
        let done = said(&home, &Asker::default(), action.clone(), None).await;
        assert_eq!(speech(&done), "Nothing is playing on Living Room TV.", "{action:?}");
        assert!(done.orders.is_empty());
    }
}

#[tokio::test]
async fn what_an_app_does_not_offer_is_never_sent() {
    let mut home = Paper::with_default();
    home.players[0].abilities.orders.clear();
    let offered = [
        Action::SetAudio { language: None },
        Action::Subtitles(Subtitles::On),
        Action::Shuffle { on: true },
        Action::Repeat(Repeat::All),
        Action::SetVolume { percent: Some(40) },
        Action::VolumeStep { up: false, by: Some(10), times: 1 },
        Action::Mute,
        Action::Press { press: Press::ToggleFullscreen, times: 1 },
        Action::Search { words: "rain".into() },
        Action::TypeText { text: "rain".into() },
    ];
    for action in offered {
        let done = said(&home, &Asker::default(), action.clone(), None).await;
        assert_eq!((code(&done), done.orders.len()), (Some(Code::PlayerCannot), 0), "{action:?}");
        assert_eq!(speech(&done), "Living Room TV cannot do that.");
    }
}
