//! The table, the recogniser and the help, as a person meets them.

use household::fault::Code;
use household::media::MediaKind;
use household::order::Press;
use household::voice::command::Title;
use household::voice::recognise::{Recogniser, Understood, Vocabulary};
use household::voice::table::{self, FALLBACK, Group, LAUNCH, ROWS, command_of, help};
use household::voice::{Action, Phrases, Reading, Slot};
use proptest::prelude::*;
use std::time::Duration;

fn recogniser() -> Recogniser {
    let home = Vocabulary {
        players: vec!["Living Room TV".into(), "Bedroom TV".into(), "Kitchen TV".into(), "Kitchen Speaker".into()],
        users: vec!["Anna".into()],
        genres: vec!["Nordic Noir".into()],
        artists: vec!["Florence and the Machine".into()],
        series: vec!["Rick and Morty".into()],
        ..Vocabulary::default()
    };
    Recogniser::new("en-US", &home)
}

fn best(sentence: &str) -> Understood {
    recogniser().recognise(sentence).swap_remove(0)
}

fn action(sentence: &str) -> Action {
    command_of(&best(sentence).reading, "en-US").unwrap_or_else(|fault| panic!("{sentence}: {fault}")).action
}

#[test]
fn every_row_has_phrases_and_every_phrase_a_row() {
    let phrases = Phrases::of("en-US");
    for row in ROWS.iter().filter(|row| row.intent != FALLBACK) {
        let said = phrases.intents.get(row.intent).unwrap_or_else(|| panic!("{} has no phrases", row.intent));
        assert!(row.intent == LAUNCH || !said.spoken.is_empty(), "{} is never said", row.intent);
        for template in said.spoken.iter().chain(&said.typed) {
            for slot in template.slots() {
                assert!(row.slot(slot).is_some(), "{} has no slot {slot}", row.intent);
            }
        }
        for slot in row.slots {
            let used = said.spoken.iter().any(|template| template.slots().contains(&slot.name));
            assert!(used || (row.anywhere && slot.name == "player"), "{}: {} is never said", row.intent, slot.name);
        }
    }
    for intent in phrases.intents.keys() {
        assert!(table::row(intent).is_some(), "{intent} is not in the table");
    }
}

#[test]
fn every_listed_value_leads_to_a_command() {
    let phrases = Phrases::of("en-US");
    for value in phrases.values_of("MEDIA_TYPE") {
        let reading = Reading::of("PlayRandomIntent").with("media_type", value.names[0].clone());
        let Ok(command) = command_of(&reading, "en-US") else { panic!("{}", value.id) };
        assert!(matches!(command.action, Action::PlayRandom { kind: Some(_), .. }), "{}", value.id);
    }
    for (intent, slot, kind) in [
        ("ShowScreenIntent", "screen", "SCREEN"),
        ("NavigateIntent", "direction", "DIRECTION"),
        ("LetterIntent", "step", "STEP"),
    ] {
        for name in phrases.values_of(kind).iter().flat_map(|value| &value.names) {
            let command = command_of(&Reading::of(intent).with(slot, name.to_uppercase()), "en-US");
            assert!(matches!(command.map(|command| command.action), Ok(Action::Press { .. })), "{kind}: {name}");
        }
    }
}

#[test]
fn a_reading_from_alexa_becomes_a_command() {
    let reading = |intent: &str, slots: &[(&str, &str)]| {
        slots.iter().fold(Reading::of(intent), |reading, (slot, heard)| reading.with(slot, *heard))
    };
    let seek = |to: u64| Action::Seek { to: Duration::from_secs(to) };
    let press = |press, times| Action::Press { press, times };
    for (intent, slots, wanted) in [
        ("SeekIntent", vec![("time", "PT1H20M")], seek(4800)),
        ("SeekIntent", vec![("clock", "01:20")], seek(4800)),
        ("SeekIntent", vec![("time", "ten minutes")], seek(600)),
        ("SeekIntent", vec![("minutes", "12")], seek(720)),
        ("SetVolumeIntent", vec![("percent", "?")], Action::SetVolume { percent: None }),
        ("SetVolumeIntent", vec![], Action::SetVolume { percent: None }),
        ("SetVolumeIntent", vec![("percent", "forty percent")], Action::SetVolume { percent: Some(40) }),
        ("SetVolumeIntent", vec![("percent", "250")], Action::SetVolume { percent: Some(250) }),
        ("SetVolumeIntent", vec![("percent", "-5")], Action::SetVolume { percent: Some(-5) }),
        ("NavigateIntent", vec![("direction", "down"), ("count", "300")], press(Press::MoveDown, 20)),
        ("NavigateIntent", vec![("direction", "to the left"), ("count", "?")], press(Press::MoveLeft, 1)),
        ("PageIntent", vec![("step", "next")], press(Press::PageDown, 1)),
        ("SeekRelativeIntent", vec![("time", "PT30S")], Action::SeekBy { by: Duration::from_secs(30), forward: true }),
        ("SetPlayerIntent", vec![("player", "den")], Action::SetPlayer { name: Some("den".into()) }),
        (
            "PlayEpisodeIntent",
            vec![("series", "Lost"), ("nth_season", "2nd"), ("nth_episode", "fifth")],
            Action::PlayEpisode { series: "Lost".into(), season: 2, episode: 5 },
        ),
        (
            "PlayTitleIntent",
            vec![("title", "Lost"), ("media_type", "tv show")],
            Action::PlayShow { series: "Lost".into() },
        ),
        ("SomethingNewIntent", vec![], Action::NotUnderstood),
    ] {
        let command = command_of(&reading(intent, &slots), "en-US");
        assert_eq!(command.map(|command| command.action), Ok(wanted), "{intent} {slots:?}");
    }
    for (intent, slots, slot) in [
        ("PlayTitleIntent", vec![], "title"),
        ("PlayTitleIntent", vec![("title", "?")], "title"),
        ("PlaySeasonIntent", vec![("series", "Lost")], "season"),
        ("PlayEpisodeIntent", vec![("series", "Lost"), ("season", "last"), ("episode", "2")], "season"),
        ("SeekIntent", vec![("time", "P1Y")], "time"),
        ("NavigateIntent", vec![("direction", "sideways")], "direction"),
        ("ShowScreenIntent", vec![("screen", "weather")], "screen"),
    ] {
        let fault = command_of(&reading(intent, &slots), "en-US").expect_err(intent);
        assert_eq!((fault.code, fault.values["slot"].as_str()), (Code::SlotMissing, slot), "{intent} {slots:?}");
    }
}

#[test]
fn a_resolved_name_goes_before_what_was_heard() {
    let heard = Slot { heard: "bad room tv".into(), id: None, name: Some("Bedroom TV".into()) };
    let mut reading = Reading::of("AMAZON.PauseIntent");
    reading.intent = "PausePlayerIntent".into();
    reading.slots.insert("player".into(), heard);
    assert_eq!(command_of(&reading, "en-US").unwrap().player.as_deref(), Some("Bedroom TV"));
    let here = Reading::of("PlayNextUpIntent").with("player", "this device");
    assert_eq!(command_of(&here, "en-US").unwrap().player.as_deref(), Some(table::THIS_PLAYER));
}

#[test]
fn plurals_ask_for_several() {
    let random = |kind, several| Action::PlayRandom { kind: Some(kind), several, genre: None };
    assert_eq!(action("play a few episodes"), random(MediaKind::Episode, true));
    assert_eq!(action("play some movies"), random(MediaKind::Movie, true));
    assert_eq!(action("play a music video"), random(MediaKind::MusicVideo, false));
    assert_eq!(action("play some shows"), random(MediaKind::Series, true));
}

#[test]
fn names_from_the_home_are_known() {
    let slot = |sentence: &str, slot: &str| best(sentence).reading.slots.remove(slot).unwrap_or_default();
    assert_eq!(slot("pause the bedrom tv", "player").name.as_deref(), Some("Bedroom TV"));
    assert_eq!(slot("play alien in the living room", "player").name.as_deref(), Some("Living Room TV"));
    // Two players in the kitchen: which one is asked later.
    assert_eq!(slot("play alien in the kitchen", "player"), Slot::heard("kitchen"));
    assert_eq!(slot("watch something nordic noir", "genre").name.as_deref(), Some("Nordic Noir"));
    assert_eq!(slot("play some florence and the machine", "artist").heard, "florence and the machine");
    assert_eq!(
        best("play songs by florence and the machine on the bedroom tv").reading.intent,
        "PlaySongsByArtistIntent"
    );
}

#[test]
fn a_title_that_ends_like_a_player_stays_whole() {
    for title in ["On the Town", "Man on the Moon", "The Girl on the Train", "A Night at the Opera", "Up in the Air"] {
        let best = best(&format!("play {title}"));
        assert_eq!(best.reading, Reading::of("PlayTitleIntent").with("title", title));
    }
    let split = best("play Up in the Air on the attic television");
    assert_eq!(split.reading.slots["title"].heard, "Up in the Air");
    assert_eq!(split.reading.slots["player"].heard, "attic television");
}

fn intent_and_slots(sentence: &str) -> (String, Vec<String>) {
    let reading = best(sentence).reading;
    let slots = reading.slots.iter().map(|(name, slot)| format!("{name}={}", slot.value())).collect();
    (reading.intent, slots)
}

#[test]
fn a_second_part_speaks_of_what_the_first_one_named() {
    for (sentence, intent, slots) in [
        ("these captions get on my nerves, take them away", "SubtitlesIntent", &["action=disable"][..]),
        ("I can't stand that intro, please skip it", "SkipIntroIntent", &[]),
        ("we didn't finish that episode of Poirot, resume it", "ResumeEpisodeIntent", &["series=Poirot"]),
        ("skip it, no, never mind", "AMAZON.CancelIntent", &[]),
        ("the chicken is ready, take it out of the oven", FALLBACK, &[]),
    ] {
        let (read, filled) = intent_and_slots(sentence);
        assert_eq!((read.as_str(), filled), (intent, slots.iter().map(ToString::to_string).collect()), "{sentence}");
    }
}

#[test]
fn a_player_is_known_without_a_preposition() {
    for (sentence, intent, slots) in [
        ("some music, kitchen speaker", "PlayRandomMusicIntent", &["player=kitchen speaker"][..]),
        ("play some jazz here", "PlayRandomMusicIntent", &["genre=jazz", "player=this_player"]),
        ("play wish you were here", "PlayTitleIntent", &["title=wish you were here"]),
        ("pause the bedroom player", "PausePlayerIntent", &["player=bedroom player"]),
    ] {
        let (read, filled) = intent_and_slots(sentence);
        assert_eq!((read.as_str(), filled), (intent, slots.iter().map(ToString::to_string).collect()), "{sentence}");
    }
    assert_eq!(best("pause the bedroom player").reading.slots["player"].name.as_deref(), Some("Bedroom TV"));
}

#[test]
fn a_sentence_that_can_be_read_in_two_ways_gives_both() {
    let readings: Vec<Reading> =
        recogniser().recognise("play fade to black by metallica").into_iter().map(|u| u.reading).collect();
    let song = Reading::of("PlaySongIntent").with("song", "fade to black").with("artist", "metallica");
    assert_eq!(readings[0], song);
    assert!(readings.contains(&Reading::of("PlayTitleIntent").with("title", "fade to black by metallica")));
    assert_eq!(action("play stand by me"), Action::Play(Title { words: "stand by me".into(), ..Title::default() }));
}

#[test]
fn how_a_sentence_was_taken_apart_is_told() {
    let best = best("could you play the moovie Alien on the bedroom tv");
    let why = serde_json::to_value(&best.why).unwrap();
    let told: Vec<String> = why
        .as_array()
        .unwrap()
        .iter()
        .map(|part| format!("{}:{}", part["words"].as_str().unwrap(), part["taken"].as_str().unwrap()))
        .collect();
    assert_eq!(told.join(" "), "play:phrase the:phrase moovie:slot Alien:slot on:phrase the:phrase bedroom tv:slot");
    assert!(best.score < 1.0 && best.score > 0.5, "{}", best.score);
}

#[test]
fn what_is_no_command_is_not_understood() {
    for sentence in [
        "",
        "   ",
        "?",
        "the",
        "um",
        "please",
        "what's the weather like",
        "set an alarm for seven",
        "order more coffee",
        "how far is the moon",
        "tell me a joke",
        "what is two plus two",
        "remind me to buy milk",
        "good morning",
        "is it going to rain",
        "call mum",
    ] {
        assert_eq!(best(sentence).reading.intent, FALLBACK, "{sentence}");
    }
}

#[test]
fn any_name_of_the_skill_is_answered_to() {
    let recogniser = recogniser().called("my film palace");
    let intent = |sentence: &str| recogniser.recognise(sentence).swap_remove(0).reading.intent;
    assert_eq!(intent("Alexa, open my film palace"), LAUNCH);
    assert_eq!(intent("alexa ask My Film Palace to pause"), "AMAZON.PauseIntent");
    assert_eq!(intent("ask M.B. Home to pause"), "AMAZON.PauseIntent");
    assert_eq!(intent("Alexa, pause"), "AMAZON.PauseIntent");
}

#[test]
fn the_help_is_short_and_every_example_works() {
    let help = help("en-US");
    // Alexa says about 2.5 words a second.
    let words = help.speech.split_whitespace().count();
    assert!((20..=75).contains(&words), "{words} words");
    assert!(help.card_text.chars().count() < 6000);
    assert_eq!(help.groups.iter().map(|group| group.group).collect::<Vec<_>>(), Group::ALL);
    for group in &help.groups {
        assert!(!group.heading.is_empty() && !group.spoken.is_empty(), "{:?}", group.group);
        for (intent, example) in &group.examples {
            assert!(!example.is_empty(), "{intent} has no example");
            assert_eq!(best(example).reading.intent, *intent, "{example}");
            assert!(help.card_text.contains(example.as_str()));
        }
    }
    insta::assert_snapshot!("help-card", help.card_text);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_is_typed_breaks_it(sentence in "\\PC{0,200}") {
        for understood in recogniser().recognise(&sentence) {
            let _ = command_of(&understood.reading, "en-US");
        }
    }

    #[test]
    fn no_mix_of_its_own_words_breaks_it(words in prop::collection::vec(prop::sample::select(vec![
        "play", "the", "movie", "on", "bedroom", "tv", "season", "two", "episode", "of", "by", "and", "a", "half", "hour",
        "hundred", "1:20", "40%", "2nd", "to", "skip", "back", "please", "volume", "user", "some", "from", "album", "oh",
    ]), 0..60)) {
        let understood = recogniser().recognise(&words.join(" "));
        prop_assert!(!understood.is_empty());
        prop_assert!(understood.windows(2).all(|pair| pair[0].score >= pair[1].score));
        for reading in understood {
            let _ = command_of(&reading.reading, "en-US");
        }
    }

    #[test]
    fn no_slot_from_outside_breaks_it(heard in "\\PC{0,60}", row in 0..ROWS.len()) {
        let row = &ROWS[row];
        let mut reading = Reading::of(row.intent);
        for slot in row.slots {
            reading.slots.insert(slot.name.to_owned(), Slot { heard: heard.clone(), id: Some(heard.clone()), name: None });
        }
        let _ = command_of(&reading, "en-US");
    }
}
