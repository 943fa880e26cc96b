//! The interaction model as it is uploaded: valid, stable, and understood by our own recogniser.

use alexa::provision::model::{Intent, LanguageModel, Model, Rule, Weight, interaction_model, validate};
use alexa::provision::names::Names;
use household::voice::recognise::{Recogniser, Vocabulary};
use household::voice::table::{self, FALLBACK, LAUNCH, ROWS, command_of};
use std::collections::BTreeMap;

/// Makes one thing of a model wrong.
type Spoil = fn(&mut LanguageModel);

fn model() -> Model {
    interaction_model("en-US", "m. b. home", &Names::default()).model
}

/// A model that is fine but for what the test spoils.
fn spoiled(spoil: impl FnOnce(&mut Model)) -> Vec<Rule> {
    let mut model = model();
    spoil(&mut model);
    validate(&model, "en-US").into_iter().map(|problem| problem.rule).collect()
}

#[test]
fn the_english_model() {
    insta::assert_json_snapshot!("en-US", model());
}

#[test]
fn the_english_model_may_be_uploaded() {
    let problems = validate(&model(), "en-US");
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn what_is_asked_for_has_the_slots_of_its_intent() {
    let model = model().interaction_model;
    let asked: Vec<&str> = model.dialog.intents.iter().map(|intent| intent.name.as_str()).collect();
    assert!(
        ["SetPlayerIntent", "SetUserIntent", "SetVolumeIntent"].iter().all(|name| asked.contains(name)),
        "{asked:?}"
    );
    for dialog in &model.dialog.intents {
        let intent = model.language_model.intents.iter().find(|intent| intent.name == dialog.name).unwrap();
        let of_intent: Vec<_> = intent.slots.iter().map(|slot| (&slot.name, &slot.kind)).collect();
        let of_dialog: Vec<_> = dialog.slots.iter().map(|slot| (&slot.name, &slot.kind)).collect();
        assert_eq!(of_intent, of_dialog, "{}", dialog.name);
        // The door sends the row's slots along; one that the model lacks would be refused.
        let row = table::row(&dialog.name).unwrap();
        assert_eq!(row.slots.len(), dialog.slots.len(), "{}", dialog.name);
    }
}

#[test]
fn every_row_is_an_intent() {
    let model = model();
    let intents = &model.interaction_model.language_model.intents;
    let names: Vec<&str> = intents.iter().map(|intent| intent.name.as_str()).collect();
    let rows: Vec<&str> = ROWS.iter().map(|row| row.intent).filter(|intent| *intent != LAUNCH).collect();
    assert_eq!(names, rows);
    assert!(intents.iter().all(|intent| intent.name == FALLBACK || intent.samples.len() >= 3));
}

#[test]
fn what_amazon_would_refuse_is_found() {
    let language = |model: &mut Model, change: Spoil| {
        change(&mut model.interaction_model.language_model);
    };
    let cases: Vec<(Rule, Spoil)> = vec![
        (Rule::InvocationCharacters, |model| model.invocation_name = "my tv 2".into()),
        (Rule::InvocationCharacters, |model| model.invocation_name = "My home".into()),
        (Rule::InvocationCharacters, |model| model.invocation_name = "home. sweet".into()),
        (Rule::InvocationReserved, |model| model.invocation_name = "echo friend".into()),
        (Rule::InvocationReserved, |model| model.invocation_name = "play house".into()),
        (Rule::InvocationOneWord, |model| model.invocation_name = "usher".into()),
        (Rule::InvocationConnecting, |model| model.invocation_name = "the house".into()),
        (Rule::InvocationConnecting, |model| model.invocation_name = "house with films".into()),
        (Rule::InvocationLength, |model| model.invocation_name = "a".repeat(51)),
        (Rule::Name, |model| model.intents[7].name = "Play-Title".into()),
        (Rule::NameTwice, |model| model.intents[8].name = model.intents[7].name.clone()),
        (Rule::RequiredIntent, |model| model.intents.retain(|intent| intent.name != FALLBACK)),
        (Rule::NoSamples, |model| model.intents[7].samples.clear()),
        (Rule::SampleCharacters, |model| model.intents[7].samples.push("play (the) {title}".into())),
        (Rule::SampleDigits, |model| model.intents[7].samples.push("play 2 of {title}".into())),
        (Rule::UndeclaredSlot, |model| model.intents[7].samples.push("play {nothing}".into())),
        (Rule::AdjacentSlots, |model| {
            let song = model.intents.iter_mut().find(|intent| intent.name == "PlaySongIntent").unwrap();
            song.samples.push("play {song} {artist} now".into());
        }),
        (Rule::UnusedSlot, |model| {
            let slot = model.intents[7].slots[0].clone();
            model.intents[7].slots.push(alexa::provision::model::ModelSlot { name: "spare".into(), ..slot });
        }),
        (Rule::DuplicateSample, |model| {
            let sample = model.intents[7].samples[0].clone();
            model.intents[8].samples.push(sample);
        }),
        (Rule::UnknownType, |model| model.intents[7].slots[0].kind = "AMAZON.Movie".into()),
        (Rule::ValueCount, |model| model.types[0].values.clear()),
        (Rule::ValueLength, |model| model.types[0].values[0].name.value = "a".repeat(141)),
        (Rule::ValueCharacters, |model| model.types[0].values[0].name.value = "tom & jerry".into()),
        (Rule::ValueCharacters, |model| model.types[0].values[0].name.value = "straße".into()),
        (Rule::ValueCharacters, |model| model.types[0].values[0].name.value = "the -end".into()),
        (Rule::ValueCharacters, |model| model.types[0].values[0].name.value = "dr. who".into()),
        (Rule::ValueDigits, |model| model.types[0].values[0].name.value = "rocky 2".into()),
        (Rule::ValueTwice, |model| {
            let value = model.types[0].values[0].clone();
            model.types[0].values.push(value);
        }),
        (Rule::SampleCharacters, |model| model.intents[7].samples.push("play l’{title}".into())),
        (Rule::SampleCharacters, |model| model.intents[7].samples.push("öffne {title}".into())),
        (Rule::SampleCharacters, |model| model.intents[7].samples.push("play {title} now.".into())),
        (Rule::SampleWakes, |model| model.intents[7].samples.push("alexa play {title}".into())),
        (Rule::NoCarrierPhrase, |model| {
            model.intents[7].slots[0].kind = "AMAZON.SearchQuery".into();
            let slot = model.intents[7].slots[0].name.clone();
            model.intents[7].samples = vec![format!("{{{slot}}}")];
        }),
        (Rule::FreeWordsWithOthers, |model| {
            model.intents[7].slots[0].kind = "AMAZON.SearchQuery".into();
            let names: Vec<String> = model.intents[7].slots.iter().map(|slot| slot.name.clone()).collect();
            model.intents[7].samples = vec![format!("play {{{}}} on {{{}}}", names[0], names[1])];
        }),
        (Rule::Size, |model| {
            let intent = model.intents[7].clone();
            let more = (0..250).map(|number| Intent { name: format!("More{number}Intent"), ..intent.clone() });
            model.intents.extend(more);
        }),
        (Rule::Size, |model| model.intents[7].samples = vec!["play".repeat(300_000)]),
    ];
    for (rule, change) in cases {
        let found = spoiled(|model| language(model, change));
        assert!(found.contains(&rule), "{rule:?} is not found, only {found:?}");
    }
}

#[test]
fn a_problem_of_certification_only_is_a_warning() {
    let found = validate(&interaction_model("en-US", "usher", &Names::default()).model, "en-US");
    assert_eq!(found.iter().map(|problem| problem.weight).collect::<Vec<_>>(), [Weight::Warning]);
}

#[test]
fn each_locale_has_its_own_rules() {
    let rules = |locale: &str, name: &str| -> Vec<Rule> {
        let mut model = model();
        model.interaction_model.language_model.invocation_name = name.into();
        validate(&model, locale).into_iter().map(|problem| problem.rule).filter(|rule| *rule < Rule::Name).collect()
    };
    for (locale, name, wanted) in [
        ("de-DE", "medien begleiter", vec![]),
        ("de-DE", "medienbegleiter", vec![]),
        ("de-DE", "kino", vec![Rule::InvocationOneWord]),
        ("de-DE", "öffne kino", vec![Rule::InvocationReserved]),
        ("de-DE", "das kino", vec![Rule::InvocationConnecting]),
        ("de-DE", "schöner größer", vec![]),
        ("de-DE", "cinéma paradis", vec![Rule::InvocationCharacters]),
        ("fr-FR", "cinéma d'été", vec![]),
        ("fr-CA", "lance cinéma", vec![Rule::InvocationReserved]),
        ("es-MX", "mi niñez", vec![]),
        ("it-IT", "cinema di casa", vec![Rule::InvocationConnecting]),
        ("pt-BR", "coleção maçã", vec![]),
        ("pt-BR", "open house", vec![]),
        ("en-GB", "open house", vec![Rule::InvocationReserved]),
        ("en-GB", "coleção maçã", vec![Rule::InvocationCharacters]),
        ("it-IT", "alexa cinema", vec![Rule::InvocationReserved]),
    ] {
        assert_eq!(rules(locale, name), wanted, "{locale}: {name}");
    }
    let typed = |locale: &str, kind: &str| {
        let mut model = model();
        model.interaction_model.language_model.intents[7].slots[0].kind = kind.into();
        validate(&model, locale).iter().any(|problem| problem.rule == Rule::UnknownType)
    };
    assert!(typed("pt-BR", "AMAZON.Language") && !typed("de-DE", "AMAZON.Language"));
    assert!(typed("es-US", "AMAZON.Genre") && typed("en-US", "AMAZON.Movie") && !typed("pt-BR", "AMAZON.Ordinal"));
}

/// Something to stand in each slot, and what the slot then holds.
fn example(slot: &str) -> (&'static str, &'static str, &'static str) {
    match slot {
        "title" => ("metropolis", "title", "metropolis"),
        "series" => ("mystery theater", "series", "mystery theater"),
        "artist" => ("nina simone", "artist", "nina simone"),
        "album" => ("abbey road", "album", "abbey road"),
        "song" => ("amazing grace", "song", "amazing grace"),
        "media_type" => ("film", "media_type", "movie"),
        "list_type" => ("playlist", "media_type", "playlist"),
        "genre" => ("", "genre", ""),
        "state" => ("", "state", ""),
        "action" => ("", "action", ""),
        "mode" => ("", "mode", ""),
        "season" => ("two", "season", "2"),
        "episode" => ("five", "episode", "5"),
        "nth_season" => ("second", "season", "2"),
        "nth_episode" => ("fifth", "episode", "5"),
        "count" => ("three", "count", "3"),
        "often" => ("twice", "count", "2"),
        "percent" => ("forty", "percent", "40"),
        "level" => ("half", "percent", "50"),
        "time" => ("ten minutes", "time", "PT10M"),
        "clock" => ("one twenty", "time", "PT1H20M"),
        "minutes" => ("twelve", "time", "PT12M"),
        "nth_minute" => ("twelfth", "time", "PT12M"),
        "seconds" => ("thirty", "time", "PT30S"),
        "wind" => ("rewind", "sign", "minus"),
        "sign" => ("back", "sign", "minus"),
        "direction" => ("up", "direction", "up"),
        "step" => ("next", "step", "next"),
        "screen" => ("tv guide", "screen", "guide"),
        "user" => ("anna", "user", "anna"),
        "user_two" => ("ben", "user_two", "ben"),
        "source_player" => ("bedroom tv", "source_player", "bedroom tv"),
        "target_player" => ("kitchen speaker", "target_player", "kitchen speaker"),
        "louder" => ("quieter", "direction", "down"),
        "channel" => ("eurosport", "channel", "eurosport"),
        "channel_number" => ("seven", "channel_number", "7"),
        "language" => ("german", "language", "ger"),
        "number" => ("three", "number", "3"),
        "nth" => ("third", "number", "3"),
        "year" => ("nineteen ninety eight", "year", "1998"),
        "order" => ("shuffled", "order", "shuffled"),
        "query" => ("old westerns", "query", "old westerns"),
        "text" => ("blade runner", "text", "blade runner"),
        "player" => ("bedroom tv", "player", "bedroom tv"),
        other => panic!("no example for {other}"),
    }
}

/// Where slots of one name are of several types.
fn example_of(kind: &str) -> Option<(&'static str, &'static str)> {
    match kind {
        "GENRE" => Some(("comedy", "comedy")),
        "MUSIC_GENRE" => Some(("jazz", "jazz")),
        "LOUDNESS" => Some(("up", "up")),
        "STATE" => Some(("watched", "watched")),
        "ON_OFF" => Some(("off", "off")),
        "SUBTITLES" => Some(("enable", "enable")),
        "TRANSFER" => Some(("copy", "copy")),
        "REPEAT" => Some(("all", "all")),
        _ => None,
    }
}

mod long {
    use super::*;

    #[test]
    fn every_sample_is_understood_as_its_own_intent() {
        let home = Vocabulary {
            players: vec!["bedroom tv".into(), "kitchen speaker".into()],
            users: vec!["anna".into(), "ben".into()],
            ..Vocabulary::default()
        };
        let recogniser = Recogniser::new("en-US", &home);
        let mut wrong = Vec::new();
        let mut count = 0;
        for intent in &model().interaction_model.language_model.intents {
            for sample in &intent.samples {
                let mut sentence = sample.clone();
                let mut wanted = BTreeMap::new();
                for slot in &intent.slots {
                    let kind = slot.kind.as_str();
                    let (mut said, name, mut value) = example(&slot.name);
                    if let Some(of_kind) = example_of(kind) {
                        (said, value) = of_kind;
                    }
                    let place = format!("{{{}}}", slot.name);
                    if sentence.contains(&place) {
                        sentence = sentence.replace(&place, said);
                        wanted.insert(name.to_owned(), value.to_owned());
                    }
                }
                count += 1;
                let best = recogniser.recognise(&sentence).swap_remove(0).reading;
                let slots: BTreeMap<String, String> =
                    best.slots.iter().map(|(name, slot)| (name.clone(), slot.value().to_owned())).collect();
                if best.intent != intent.name || slots != wanted {
                    wrong.push(format!("{}: {sample}\n    {sentence} => {} {slots:?}", intent.name, best.intent));
                }
                let command = command_of(&best, "en-US");
                if let Err(fault) = command {
                    wrong.push(format!("{}: {sentence} => {fault}", intent.name));
                }
            }
        }
        assert!(wrong.is_empty(), "{} of {count} samples are read otherwise:\n{}", wrong.len(), wrong.join("\n"));
    }
}
