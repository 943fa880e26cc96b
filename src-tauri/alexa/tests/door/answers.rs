//! An answer to every type of request, from our own fixtures, checked against Amazon's types where those are at hand.

use crate::stand::{Answer, Does, Stand, launch};
use alexa::custom::audio_player::{Behaviour, Directive, Metadata, Play};
use alexa::custom::{Card, Said};
use household::voice::reply::{Elicit, Names};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures");
/// Beside the repository, on machines that have it.
const SCHEMAS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/alexa_schema");

fn fixtures() -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(FIXTURES).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let name = |path: &Path| path.file_stem().unwrap().to_string_lossy().into_owned();
    files.iter().map(|path| (name(path), std::fs::read(path).unwrap())).collect()
}

fn samples() -> Vec<Said> {
    vec![
        Said { speech: "Tom & Jerry".into(), ends_session: true, ..Said::default() },
        Said { speech: "Which one?".into(), reprompt: Some("Alien, or Aliens?".into()), ..Said::default() },
        Said {
            speech: "Läuft.".into(),
            language: Some("de-DE".into()),
            card: Some(Card { title: "Playing".into(), text: "Alien on the Living Room TV".into() }),
            session: Some(json!({"asked": "which", "between": ["a", "b"]})),
            ..Said::default()
        },
        Said { ends_session: true, ..Said::default() },
        Said {
            speech: "Which player?".into(),
            reprompt: Some("Which player?".into()),
            elicit: Some(Elicit { intent: "SetPlayerIntent".into(), slot: "player".into() }),
            names: vec![names("PLAYER", &["Tom & Jerry's TV", "!!!", "tom and jerry's tv"]), names("TITLE", &["???"])],
            ..Said::default()
        },
        // Over, so nothing is waited for; and an intent whose slots are never asked for.
        Said {
            speech: "Okay.".into(),
            ends_session: true,
            elicit: Some(Elicit { intent: "SetPlayerIntent".into(), slot: "player".into() }),
            ..Said::default()
        },
        Said {
            speech: "Which one?".into(),
            reprompt: Some("Which one?".into()),
            elicit: Some(Elicit { intent: "MuteIntent".into(), slot: "player".into() }),
            ..Said::default()
        },
        // Asked to stay open, and closed all the same: an open microphone would hold the music.
        Said {
            speech: "Playing Tom & Jerry.".into(),
            reprompt: Some("Anything else?".into()),
            directives: vec![play(Behaviour::ReplaceAll)],
            ..Said::default()
        },
        Said { directives: vec![Directive::Stop, Directive::ClearAll], ends_session: true, ..Said::default() },
    ]
}

fn play(behaviour: Behaviour) -> Directive {
    Directive::Play(Box::new(Play {
        behaviour,
        url: "https://usher.example/stream/abc".into(),
        token: "q.2".into(),
        offset: std::time::Duration::from_millis(61_500),
        metadata: Metadata {
            title: "Tom & Jerry".into(),
            subtitle: "The The Ands".into(),
            art: Some("https://usher.example/stream/def".into()),
        },
    }))
}

/// Everything that an Echo's player can be told.
fn directives() -> Vec<Directive> {
    vec![
        play(Behaviour::ReplaceAll),
        play(Behaviour::Enqueue { after: "q.1".into() }),
        play(Behaviour::ReplaceEnqueued),
        Directive::Stop,
        Directive::ClearAll,
        Directive::ClearEnqueued,
    ]
}

fn names(kind: &str, names: &[&str]) -> Names {
    Names { kind: kind.into(), names: names.iter().map(|name| (*name).into()).collect() }
}

/// Amazon's own schema, or none with a word about it.
#[expect(clippy::print_stdout, reason = "whoever runs the tests must see what was not run")]
fn official(file: &str) -> Option<jsonschema::Validator> {
    let Ok(text) = std::fs::read_to_string(Path::new(SCHEMAS).join(file)) else {
        println!("SKIPPED: no {file} beside the repository");
        return None;
    };
    Some(jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap())
}

fn assert_valid(schema: &jsonschema::Validator, value: &Value, name: &str) {
    let errors: Vec<String> = schema.iter_errors(value).map(|error| error.masked().to_string()).collect();
    assert!(errors.is_empty(), "{name}: {errors:?}");
}

async fn answer_to(body: &[u8]) -> (Stand, Answer) {
    let stand = Stand::new();
    let answer = stand.send(body).await;
    (stand, answer)
}

#[tokio::test]
async fn every_type_of_request_has_its_answer() {
    let mut story = String::new();
    for (name, body) in fixtures() {
        let (stand, answer) = answer_to(&body).await;
        writeln!(story, "## {name}").unwrap();
        for heard in stand.ear.heard.lock().unwrap().iter() {
            writeln!(story, "{heard:#?}").unwrap();
        }
        for noted in stand.ear.noted.lock().unwrap().iter() {
            writeln!(story, "{:#?}", noted.what).unwrap();
        }
        writeln!(story, "-> {} {}\n", answer.status.as_u16(), answer.body).unwrap();
    }
    insta::with_settings!({filters => vec![(r#"request_id: "[^"]*""#, r#"request_id: "[id]""#)]}, {
        insta::assert_snapshot!("every_type_of_request", story);
    });
}

#[tokio::test]
async fn nobody_is_spoken_to_who_did_not_speak() {
    let mut silent = 0;
    for (name, body) in fixtures() {
        let (stand, answer) = answer_to(&body).await;
        assert_eq!(answer.status.as_u16(), 200, "{name}");
        if stand.ear.heard.lock().unwrap().is_empty() {
            silent += 1;
            let response = answer.body.get("response").and_then(Value::as_object).unwrap();
            assert!(response.keys().all(|key| name == "can-fulfill" && key == "canFulfillIntent"), "{name}");
        }
    }
    assert_eq!(silent, 29);
}

#[tokio::test]
async fn each_event_is_answered_with_what_alexa_takes() {
    let official = official("skill_response_envelope.schema.json");
    let mut story = String::new();
    for (name, body) in fixtures() {
        let mut taken = Vec::new();
        for directive in directives() {
            let stand = Stand::new();
            *stand.ear.tells.lock().unwrap() = vec![directive];
            let answer = stand.send(&body).await;
            if !stand.ear.heard.lock().unwrap().is_empty() {
                continue;
            }
            let response = answer.body.get("response").and_then(Value::as_object).unwrap();
            assert!(response.keys().all(|key| key == "directives" || key == "canFulfillIntent"), "{name}");
            if let Some(schema) = &official {
                assert_valid(schema, &answer.body, &name);
            }
            let Some(told) = response.get("directives") else { continue };
            let behaviour = ["playBehavior", "clearBehavior"].iter().find_map(|key| told[0][*key].as_str());
            taken.push(format!("{} {}", told[0]["type"].as_str().unwrap(), behaviour.unwrap_or_default()));
        }
        if !taken.is_empty() {
            writeln!(story, "{name}: {}", taken.join(", ")).unwrap();
        }
    }
    insta::assert_snapshot!("what_alexa_takes", story);
}

#[tokio::test]
async fn the_answers_read_like_this() {
    let mut answers = Vec::new();
    for said in samples() {
        let stand = Stand::new();
        stand.does(Does::Says(Box::new(said)));
        answers.push(stand.send(launch().to_string().as_bytes()).await.body);
    }
    insta::assert_json_snapshot!("answers", answers);
}

#[tokio::test]
async fn amazons_own_types_agree_with_every_answer() {
    let Some(schema) = official("skill_response_envelope.schema.json") else { return };
    for (name, body) in fixtures() {
        assert_valid(&schema, &answer_to(&body).await.1.body, &name);
    }
    for said in samples() {
        let stand = Stand::new();
        stand.does(Does::Says(Box::new(said)));
        let answer = stand.send(launch().to_string().as_bytes()).await;
        assert_valid(&schema, &answer.body, "sample");
    }
}

#[test]
fn amazons_own_types_agree_with_our_fixtures() {
    let Some(schema) = official("skill_request_envelope.schema.json") else { return };
    for (name, body) in fixtures() {
        if name != "unknown" {
            assert_valid(&schema, &serde_json::from_slice(&body).unwrap(), &name);
        }
    }
}

#[tokio::test]
async fn alexa_is_told_no_more_names_than_she_takes() {
    let many = |kind: &str| Names { kind: kind.into(), names: (0..80).map(|at| format!("name {at}")).collect() };
    let said = Said { speech: "Ready.".into(), names: vec![many("TITLE"), many("SERIES")], ..Said::default() };
    let stand = Stand::new();
    stand.does(Does::Says(Box::new(said)));
    let answer = stand.send(launch().to_string().as_bytes()).await;
    let types = answer.body["response"]["directives"][0]["types"].as_array().unwrap().clone();
    let counts: Vec<usize> = types.iter().map(|one| one["values"].as_array().unwrap().len()).collect();
    assert_eq!(counts, [80, 20]);
}
