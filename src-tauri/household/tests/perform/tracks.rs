//! Another language to hear or to read.

use crate::paper::Paper;
use crate::{code, said, speech};
use household::fault::Code;
use household::order::Order;
use household::perform::{Asker, Performed};
use household::playback::Track;
use household::voice::Action;
use household::voice::command::Subtitles;

fn track(index: i32, subtitle: bool, language: &str) -> Track {
    Track {
        index,
        subtitle,
        language: language.into(),
        title: String::new(),
        forced: false,
        default: false,
        external: false,
        channels: 0,
    }
}

/// English, German and a commentary to hear; English, German twice, French for foreign speech only to read.
fn cinema() -> Paper {
    let mut home = Paper::with_default();
    let playback = &mut home.players[0].playback;
    playback.tracks = vec![
        Track { default: true, channels: 6, ..track(1, false, "eng") },
        Track { channels: 2, ..track(2, false, "de") },
        Track { title: "Director's Commentary".into(), ..track(3, false, "") },
        Track { default: true, ..track(4, true, "eng") },
        Track { external: true, ..track(5, true, "deu") },
        track(6, true, "ger"),
        Track { forced: true, ..track(7, true, "fre") },
    ];
    playback.audio_track = Some(1);
    home
}

async fn audio(home: &Paper, language: Option<&str>) -> Performed {
    let action = Action::SetAudio { language: language.map(str::to_owned) };
    said(home, &Asker::default(), action, None).await
}

async fn read(home: &Paper, what: Subtitles) -> Performed {
    said(home, &Asker::default(), Action::Subtitles(what), None).await
}

fn index(performed: &Performed) -> Option<i32> {
    let order = &performed.orders.first().unwrap_or_else(|| panic!("nothing: {}", speech(performed))).order;
    if let Order::SetAudioTrack { index } = order {
        return Some(*index);
    }
    let Order::SetSubtitleTrack { index } = order else { panic!("{order:?}") };
    *index
}

fn values(performed: &Performed) -> (Code, Vec<&str>) {
    let fault = performed.fault.as_ref().unwrap();
    (
        fault.code,
        ["language", "languages"].iter().filter_map(|key| fault.values.get(*key)).map(String::as_str).collect(),
    )
}

#[tokio::test]
async fn a_language_is_found_whichever_code_the_file_has() {
    for code in ["ger", "deu", "de"] {
        assert_eq!(index(&audio(&cinema(), Some(code)).await), Some(2), "{code}");
        assert_eq!(index(&read(&cinema(), Subtitles::In(code.into())).await), Some(6), "in the film itself: {code}");
    }
    assert_eq!(index(&audio(&cinema(), Some("commentary")).await), Some(3));
}

#[tokio::test]
async fn another_sound_is_the_next_one_and_after_the_last_the_first() {
    let mut home = cinema();
    for (now, next) in [(Some(1), 2), (Some(2), 3), (Some(3), 1), (None, 1)] {
        home.players[0].playback.audio_track = now;
        assert_eq!(index(&audio(&home, None).await), Some(next), "after {now:?}");
    }
    home.players[0].playback.tracks.truncate(1);
    assert_eq!(speech(&audio(&home, None).await), "There is only one sound track on Living Room TV.");
}

#[tokio::test]
async fn a_language_that_is_not_there_is_answered_with_those_that_are() {
    let done = audio(&cinema(), Some("jpn")).await;
    assert!(done.orders.is_empty());
    let (code, values) = values(&done);
    assert_eq!(code, Code::NoSuchAudio);
    assert_eq!(values.len(), 2);
    assert!(values[1].ends_with(" and Director's Commentary"), "{values:?}");
    let done = read(&cinema(), Subtitles::In("jpn".into())).await;
    assert_eq!(self::values(&done).0, Code::NoSuchSubtitles);
}

#[tokio::test]
async fn other_subtitles_leave_out_those_for_foreign_speech() {
    let mut home = cinema();
    for (now, next) in [(None, 4), (Some(4), 5), (Some(5), 6), (Some(6), 4)] {
        home.players[0].playback.subtitle_track = now;
        assert_eq!(index(&read(&home, Subtitles::Next).await), Some(next), "after {now:?}");
    }
    // Unless that is all there is, or what was asked for.
    assert_eq!(index(&read(&home, Subtitles::In("fre".into())).await), Some(7));
    home.players[0].playback.tracks.retain(|track| track.forced);
    assert_eq!(index(&read(&home, Subtitles::On).await), Some(7));
}

#[tokio::test]
async fn subtitles_come_on_in_the_language_that_the_user_likes() {
    let mut home = cinema();
    assert_eq!(index(&read(&home, Subtitles::On).await), Some(4), "what the film would choose");
    home.liked = Some("de".into());
    assert_eq!(index(&read(&home, Subtitles::On).await), Some(6));
    home.liked = Some("jpn".into());
    assert_eq!(index(&read(&home, Subtitles::On).await), Some(4));
    home.players[0].playback.subtitle_track = Some(5);
    assert_eq!(index(&read(&home, Subtitles::On).await), Some(5), "they are on already");
    let off = read(&home, Subtitles::Off).await;
    assert_eq!((index(&off), speech(&off).as_str()), (None, "Subtitles are off on Living Room TV."));
}

#[tokio::test]
async fn what_the_player_does_not_tell_its_server_knows() {
    let mut home = cinema();
    home.tracks = std::mem::take(&mut home.players[0].playback.tracks);
    assert_eq!(index(&audio(&home, Some("ger")).await), Some(2));
    assert_eq!(index(&read(&home, Subtitles::On).await), Some(4));
}

#[tokio::test]
async fn without_subtitles_or_a_player_that_obeys_that_is_said() {
    let mut home = cinema();
    home.players[0].playback.tracks.retain(|track| !track.subtitle);
    let none = read(&home, Subtitles::On).await;
    assert_eq!(speech(&none), "What is playing on Living Room TV has no subtitles.");
    home.players[0].abilities.orders.clear();
    assert_eq!(speech(&audio(&home, Some("jpn")).await), "Living Room TV cannot do that.");
    assert_eq!(code(&read(&home, Subtitles::Off).await), Some(Code::PlayerCannot));
    home.players[0].playback.item = None;
    assert_eq!(code(&audio(&home, None).await), Some(Code::NothingPlaying));
}
