//! What Amazon refuses while the skill is set up: the set-up ends with it, and the checks find it by its own id.

use crate::long::amazon::home::{Home, troubles};
use futures_util::StreamExt as _;
use serde_json::json;
use support::amazon::{BuildStep, Call, Code, Failure, Times, Violation};

/// So many at a time: each has a home of its own.
const TOGETHER: usize = 4;

/// What Amazon refuses, and the first thing that is told: what comes after it was not reached by the set-up.
type Row = (Call, Failure, &'static str);

fn rows() -> Vec<Row> {
    let manifest = |code, told| (Call::PutManifest, Failure::ManifestFailed(Violation::of(code)), told);
    let model = |step, words, told| (Call::PutModel, Failure::BuildFailed(step, Violation::words(words)), told);
    vec![
        manifest(Code::InvalidStringLength, "C7 skill-text-refused"),
        manifest(Code::InvalidImageAttributes, "C7 skill-picture-refused"),
        manifest(Code::ConflictingInstances, "C7 skill-settings-conflict"),
        manifest(Code::DeniedFeatureAccess, "C7 skill-feature-denied"),
        manifest(Code::ExpectedComplianceAgreement, "C7 skill-compliance-needed"),
        model(BuildStep::Quick, "It cannot be built.", "C8 model-refused"),
        model(BuildStep::Quick, "A sample needs a carrier phrase beside {query}.", "C8 model-sample-refused"),
        model(BuildStep::Dialog, "The slot type PLAYER is not there.", "C8 model-slot-refused"),
        model(BuildStep::Quick, "A slot value is longer than 140 characters.", "C8 model-value-refused"),
        model(BuildStep::Quick, "The model is too large.", "C8 model-too-big"),
        (Call::Enable, Failure::NotReady(Violation::words("The skill is not ready.")), "C9 enablement-refused"),
        (Call::PutManifest, Failure::Stale, "C10 skill-changed-elsewhere"),
    ]
}

/// What is otherwise than it should be.
async fn judged((call, failure, told): Row) -> Option<String> {
    let home = Home::set_up().await;
    home.change(|skill| {
        skill.enabled.clear();
        skill.manifest["publishingInformation"]["category"] = json!("NOVELTY");
        if call == Call::PutModel {
            skill.models.clear();
        }
    });
    home.amazon.fail(call, failure.clone(), Times::Always);
    let ended = home.set_up_skill().await.err().unwrap_or_default();
    let found = looked_at(&home).await;
    home.bridge.stop().await;
    let fits = told.ends_with(&format!(" {ended}")) && found.first().is_some_and(|first| first == told);
    (!fits).then(|| format!("{failure:?}: wanted {told}, ended with {ended}, found {found:?}"))
}

/// What is wrong with the skill, in the order of the checks. Whether the door is quick is not to be asked beside so many homes.
async fn looked_at(home: &Home) -> Vec<String> {
    let mut found = Vec::new();
    for group in ["skill", "model", "enabled"] {
        found.extend(troubles(&home.check_only(Some(group)).await));
    }
    found
}

#[tokio::test]
async fn what_stands_in_the_way_of_the_set_up_is_found_by_its_own_id() {
    let rows = rows();
    println!("{} rows", rows.len());
    let judged = futures_util::stream::iter(rows.into_iter().map(judged)).buffer_unordered(TOGETHER);
    let wrong: Vec<String> = judged.filter_map(std::future::ready).collect().await;
    assert!(wrong.is_empty(), "{} otherwise than they should be:\n{}", wrong.len(), wrong.join("\n"));
}
