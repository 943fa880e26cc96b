//! What Amazon refuses at once, what comes out later, and how it stands meanwhile.

use crate::place::{HOST, Place, manifest, model};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use support::amazon::{BuildStep, Call, Certificate, Code, Failure, Options, Pace, Site, Times, Unheard, Violation};
use support::hands::Hands;

/// A manifest or a model in which one place is something else.
fn with(mut whole: Value, place: &str, value: Value) -> Value {
    let (parent, key) = place.rsplit_once('/').unwrap();
    let parent = whole.pointer_mut(parent).unwrap_or_else(|| panic!("{place}"));
    let object = parent.as_object_mut().unwrap();
    if value.is_null() {
        object.remove(key);
    } else {
        object.insert(key.to_owned(), value);
    }
    whole
}

fn codes(violations: &Value) -> Vec<&str> {
    violations.as_array().into_iter().flatten().filter_map(|one| one["code"].as_str()).collect()
}

#[tokio::test]
async fn a_manifest_of_another_shape_is_refused_at_once() {
    let place = Place::with(Options::default()).await;
    let en = "/publishingInformation/locales/en-US";
    for (path, value, wanted) in [
        ("/manifestVersion".to_owned(), Value::Null, "MISSING_REQUIRED_PROPERTY"),
        ("/manifestVersion".to_owned(), json!("2.0"), "INVALID_ENUM_VALUE"),
        ("/anything".to_owned(), json!(1), "UNEXPECTED_PROPERTY"),
        ("/publishingInformation/locales".to_owned(), json!({}), "UNEXPECTED_EMPTY_OBJECT"),
        ("/publishingInformation/locales/xx-XX".to_owned(), json!({ "name": "Usher" }), "INVALID_ENUM_VALUE"),
        (format!("{en}/name"), Value::Null, "MISSING_REQUIRED_PROPERTY"),
        (format!("{en}/name"), json!("U"), "INVALID_STRING_LENGTH"),
        (format!("{en}/summary"), json!("x".repeat(161)), "INVALID_STRING_LENGTH"),
        (format!("{en}/examplePhrases"), json!(["a", "b", "c", "d", "e"]), "INVALID_ARRAY_SIZE"),
        (format!("{en}/keywords"), json!("word"), "INVALID_DATA_TYPE"),
        ("/apis/custom/endpoint/uri".to_owned(), json!("http://usher.example"), "INVALID_STRING_PATTERN"),
        ("/apis/custom/endpoint/sslCertificateType".to_owned(), json!("Public"), "INVALID_ENUM_VALUE"),
        (
            "/apis/custom/interfaces".to_owned(),
            json!([{ "type": "VIDEO_APP" }, { "type": "VIDEO_APP" }]),
            "DUPLICATE_ARRAY_ITEMS",
        ),
        ("/events/subscriptions".to_owned(), json!([{ "eventName": "SKILL_BORN" }]), "INVALID_ENUM_VALUE"),
    ] {
        let body = json!({ "manifest": with(manifest(), &path, value) });
        let answer = place.call_with(Call::PutManifest, body).await;
        assert_eq!(answer.status(), 400, "{path}");
        let answer: Value = answer.json().await.unwrap();
        assert_eq!(codes(&answer["violations"]), [wanted], "{path}: {answer}");
    }
    let body = with(
        with(manifest(), "/publishingInformation/isAvailableWorldwide", json!(true)),
        "/publishingInformation/distributionCountries",
        json!(["US"]),
    );
    assert_eq!(place.call_with(Call::PutManifest, json!({ "manifest": body })).await.status(), 202);
    let status = place.body(Call::SkillStatus).await;
    let last = &status["manifest"]["lastUpdateRequest"];
    assert_eq!((last["status"].as_str(), codes(&last["errors"])), (Some("FAILED"), vec!["CONFLICTING_INSTANCES"]));
}

fn intent(name: &str, slots: Value, samples: Value) -> Value {
    json!([{ "name": name, "slots": slots, "samples": samples }])
}

#[tokio::test]
async fn a_model_s_build_finds_what_amazon_s_would() {
    let place = Place::with(Options::default()).await;
    let query = json!([{ "name": "query", "type": "AMAZON.SearchQuery" }]);
    let kind = |name: &str, value: &str| json!([{ "name": name, "values": [{ "name": { "value": value } }] }]);
    for (part, value, wanted) in [
        ("invocationName", json!("Usher"), "InvalidInvocationName"),
        ("invocationName", json!("open usher"), "InvalidInvocationName"),
        ("invocationName", json!("my echo"), "InvalidInvocationName"),
        ("invocationName", json!("usher 2"), "InvalidInvocationName"),
        ("intents", intent("Play2", json!([]), json!([])), "InvalidIntentName"),
        ("intents", intent("Play", json!([{ "name": "x", "type": "Nothing" }]), json!([])), "InvalidSlotType"),
        ("intents", intent("Play", json!([]), json!(["play {title}"])), "InvalidIntentSamplePhraseSlot"),
        ("intents", intent("Play", json!([]), json!(["play 3 songs"])), "InvalidIntentSamplePhrase"),
        ("intents", intent("Find", query.clone(), json!(["{query}"])), "MissingCarrierPhrase"),
        ("intents", json!([{ "name": "A" }, { "name": "A" }]), "DuplicateIntent"),
        ("types", kind("AMAZ ON", "a"), "InvalidSlotTypeName"),
        ("types", kind("Title", &"a".repeat(141)), "SlotValueTooLong"),
        ("types", json!([{ "name": "Title", "values": [] }]), "MissingSlotTypeValues"),
    ] {
        let body = with(model(), &format!("/interactionModel/languageModel/{part}"), value);
        assert_eq!(place.call_with(Call::PutModel, body).await.status(), 202, "{wanted}");
        let status = place.body(Call::SkillStatus).await;
        let last = &status["interactionModel"]["en-US"]["lastUpdateRequest"];
        assert_eq!((last["status"].as_str(), codes(&last["errors"])), (Some("FAILED"), vec![wanted]), "{last}");
    }
    let twice = json!([{ "name": "A", "samples": ["go"] }, { "name": "B", "samples": ["go"] }]);
    place.call_with(Call::PutModel, with(model(), "/interactionModel/languageModel/intents", twice)).await;
    let status = place.body(Call::SkillStatus).await;
    let last = &status["interactionModel"]["en-US"]["lastUpdateRequest"];
    assert_eq!((last["status"].as_str(), codes(&last["warnings"])), (Some("SUCCEEDED"), vec!["DuplicateSample"]));
}

#[tokio::test]
async fn builds_take_their_time_and_fail_where_they_are_told_to() {
    let clock = Arc::new(Hands::default());
    let place = Place::with(Options { clock: clock.clone(), ..Options::default() }).await;
    place.amazon.change(|options| options.pace = Pace::Takes(Duration::from_secs(30)));
    let steps = async || {
        let status = place.body(Call::SkillStatus).await;
        let last = status["interactionModel"]["en-US"]["lastUpdateRequest"].clone();
        let steps = last["buildDetails"]["steps"].as_array().cloned().unwrap_or_default();
        let steps: Vec<String> = steps
            .iter()
            .map(|step| format!("{} {}", step["name"].as_str().unwrap(), step["status"].as_str().unwrap()))
            .collect();
        (last["status"].as_str().unwrap().to_owned(), steps, last)
    };
    place.amazon.fail(
        Call::PutModel,
        Failure::BuildFailed(BuildStep::Full, Violation::of(Code::InvalidStringLength)),
        Times::Once,
    );
    place.call(Call::PutModel).await.unwrap();
    let (quick, full) = ("LANGUAGE_MODEL_QUICK_BUILD", "LANGUAGE_MODEL_FULL_BUILD");
    assert_eq!(steps().await.1, [format!("{quick} IN_PROGRESS")]);
    clock.pass(Duration::from_secs(31));
    assert_eq!(steps().await.1, [format!("{quick} SUCCEEDED"), format!("{full} IN_PROGRESS")]);
    clock.pass(Duration::from_secs(31));
    let (status, steps_now, last) = steps().await;
    assert_eq!((status.as_str(), steps_now), ("FAILED", vec![format!("{quick} SUCCEEDED"), format!("{full} FAILED")]));
    assert_eq!(last["errors"][0]["validationDetails"]["minimumStringLength"], 2);
    place.amazon.fail(Call::PutModel, Failure::BuildStuck, Times::Once);
    place.call(Call::PutModel).await.unwrap();
    clock.pass(Duration::from_secs(1800));
    assert_eq!(steps().await.0, "IN_PROGRESS");
    place.amazon.fail(Call::PutModel, Failure::BuildSlow(2), Times::Once);
    place.call(Call::PutModel).await.unwrap();
    for wanted in ["IN_PROGRESS", "IN_PROGRESS", "IN_PROGRESS", "IN_PROGRESS", "SUCCEEDED"] {
        assert_eq!(steps().await.0, wanted);
    }
}

async fn simulated(place: &Place) -> Value {
    let begun = place.body(Call::Simulate).await;
    let path = format!(
        "{}/v2/skills/{}/stages/development/simulations/{}",
        place.amazon.api_url,
        place.skill,
        begun["id"].as_str().unwrap()
    );
    loop {
        let answer: Value =
            place.http.get(&path).bearer_auth(&place.access).send().await.unwrap().json().await.unwrap();
        if answer["status"] != "IN_PROGRESS" {
            return answer;
        }
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_simulation_fails_as_told_or_because_of_what_is_at_the_endpoint() {
    let place = Place::with(Options::default().host(HOST, "http://127.0.0.1:9")).await;
    let code = |answer: &Value| answer["result"]["error"]["code"].as_str().unwrap_or_default().to_owned();
    let answer = simulated(&place).await;
    assert_eq!((answer["status"].as_str(), code(&answer).as_str()), (Some("FAILED"), "ENDPOINT_UNREACHABLE"));
    let site = Site { base: "http://127.0.0.1:9".to_owned(), certificate: Certificate::Wildcard };
    place.amazon.change(|options| drop(options.hosts.insert(HOST.to_owned(), site)));
    assert_eq!(code(&simulated(&place).await), "ENDPOINT_CERTIFICATE");
    for why in Unheard::ALL {
        place.amazon.fail(Call::Simulate, Failure::Simulation(why), Times::Once);
        let answer = simulated(&place).await;
        let successful = why == Unheard::AnsweredByAlexa;
        assert_eq!(answer["status"], if successful { "SUCCESSFUL" } else { "FAILED" }, "{why:?}");
        assert!(successful || !code(&answer).is_empty(), "{why:?}");
        assert!(answer["result"]["skillExecutionInfo"].is_null());
    }
    place.amazon.fail(Call::Simulate, Failure::SimulationStuck, Times::Once);
    assert_eq!(place.body(Call::Simulate).await["status"], "IN_PROGRESS");
}
