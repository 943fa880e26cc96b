//! Every switch at every call.

use crate::place::Place;
use reqwest::Response;
use serde_json::Value;
use std::collections::BTreeSet;
use std::time::Duration;
use support::amazon::{Amazon, Call, Failure, Options, Times};

/// Less than a slow answer takes.
const SOON: Duration = Duration::from_millis(60);
/// Nobody answers any more.
const LONG: Duration = Duration::from_secs(30);

/// What a caller sees: the status, the body if it arrives, and `Retry-After`.
#[derive(Debug, PartialEq)]
struct Sight {
    status: u16,
    body: Option<String>,
    retry_after: Option<String>,
}

async fn sight(answer: Response) -> Sight {
    let header = answer.headers().get("retry-after").and_then(|value| value.to_str().ok()).map(str::to_owned);
    Sight { status: answer.status().as_u16(), retry_after: header, body: answer.text().await.ok() }
}

/// What is wrong with what a caller sees when a failure is on; none where the failure acts inside and shows itself later.
async fn unlike(place: &Place, call: Call, failure: &Failure) -> Option<String> {
    let late = matches!(failure, Failure::Hangs | Failure::Slow(_));
    let answer = tokio::time::timeout(if late { SOON } else { LONG }, place.call(call)).await;
    let Ok(answer) = answer else {
        return (!late).then(|| "no answer in time".to_owned());
    };
    let seen = match answer {
        Ok(answer) => sight(answer).await,
        Err(error) => {
            let broken = matches!(failure, Failure::Lost | Failure::Dropped);
            return (!broken).then(|| error.to_string());
        }
    };
    let body = seen.body.clone().unwrap_or_default();
    let json: Option<Value> = serde_json::from_str(&body).ok();
    let says = |status: u16| seen.status == status;
    let code = |wanted: &Option<String>| {
        let first = json.as_ref().map(|body| &body["violations"][0]["code"]);
        first.and_then(Value::as_str) == wanted.as_deref()
    };
    let good = match failure {
        Failure::Unauthorized => says(401),
        Failure::BadRequest(all) => says(400) && all.first().is_some_and(|one| code(&one.code)),
        Failure::Forbidden(all) => says(403) && all.first().is_some_and(|one| code(&one.code)),
        Failure::NotReady(one) => says(403) && code(&one.code),
        Failure::NotAuthorized => says(403) && (call == Call::HeadModel || body.contains("not authorized")),
        Failure::NotFound => says(404),
        Failure::Conflict => says(409),
        Failure::Stale => says(412),
        Failure::TooMany { retry_after } => {
            says(429) && seen.retry_after == retry_after.map(|seconds| seconds.to_string())
        }
        Failure::Internal => says(500),
        Failure::BadGateway => says(502) && json.is_none(),
        Failure::Unavailable => says(503),
        Failure::Malformed | Failure::Page => json.is_none() && seen.body.is_some(),
        Failure::WrongShape => says(200) && json.is_some_and(|body| body.get("unexpected").is_some()),
        Failure::Torn => seen.body.is_none(),
        Failure::Lost | Failure::Dropped | Failure::Hangs | Failure::Slow(_) => false,
        Failure::NoVendor => says(200) && json.is_some_and(|body| body["vendors"] == serde_json::json!([])),
        Failure::EndlessPages => json.is_some_and(|body| body["nextToken"].is_string()),
        Failure::SeeOther => says(303),
        Failure::WrongRedirect => says(400) && body.contains("has not been whitelisted"),
        Failure::UnknownClient => says(400) && body.contains("client_id"),
        Failure::InvalidClient => says(401) && body.contains("invalid_client"),
        Failure::InvalidGrant => says(400) && body.contains("invalid_grant"),
        Failure::UnauthorizedClient => says(400) && body.contains("unauthorized_client"),
        Failure::UnsupportedGrant => says(400) && body.contains("unsupported_grant_type"),
        Failure::ScopeRefused => says(400) && body.contains("invalid_scope"),
        Failure::InvalidScope | Failure::InvalidRequest | Failure::TemporarilyUnavailable => says(302),
        // These show themselves later, or need more than one call; other tests have them.
        Failure::ManifestFailed(_)
        | Failure::BuildFailed(..)
        | Failure::BuildSlow(_)
        | Failure::BuildStuck
        | Failure::NotEnabled
        | Failure::Simulation(_)
        | Failure::SimulationStuck
        | Failure::AccessDenied
        | Failure::StateChanged
        | Failure::StateMissing
        | Failure::CodeMissing
        | Failure::Abandoned
        | Failure::NoRefreshToken
        | Failure::RefreshRotates
        | Failure::NoAccessToken
        | Failure::ExpiresAtOnce
        | Failure::FewerScopes => true,
    };
    (!good).then(|| format!("{seen:?}"))
}

#[tokio::test]
async fn every_switch_does_what_its_name_says_and_only_so_often() {
    let mut wrong = Vec::new();
    let mut tried = 0;
    for &call in Call::ALL {
        let mut place = Place::with(Options::default()).await;
        let usual = place.call(call).await.unwrap().status();
        for (_, failure) in Failure::all().into_iter().filter(|(at, _)| *at == call) {
            tried += 1;
            if place.amazon.skills().iter().all(|skill| skill.id != place.skill) {
                place = Place::with(Options::default()).await;
            }
            place.amazon.fail(call, failure.clone(), Times::Once);
            if let Some(seen) = unlike(&place, call, &failure).await {
                wrong.push(format!("{} {}: {seen}", call.name(), failure.name()));
            }
            // Where nobody waits for the answer, it may be written down later.
            let late = matches!(failure, Failure::Hangs | Failure::Slow(_));
            let noted = place.amazon.calls().last().and_then(|seen| seen.failure.clone());
            assert!(late || noted == Some(failure.name()), "{noted:?}");
            place.amazon.mend();
        }
        assert!(usual.as_u16() < 500, "{call:?}");
    }
    assert!(tried > 500, "{tried} switches");
    assert!(wrong.is_empty(), "{} of {tried}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_switch_has_a_name_of_its_own() {
    let all = Failure::all();
    let names: BTreeSet<(Call, String)> = all.iter().map(|(call, failure)| (*call, failure.name())).collect();
    assert_eq!(names.len(), all.len());
    for (call, failure) in &all {
        assert_eq!(Failure::parse(*call, &failure.name()).as_ref(), Some(failure));
        assert_eq!(Call::parse(call.name()), Some(*call));
    }
    let kinds: BTreeSet<String> =
        all.iter().map(|(_, failure)| failure.name().split(':').next().unwrap_or_default().to_owned()).collect();
    assert!(kinds.len() >= 40, "{} kinds: {kinds:?}", kinds.len());
}

async fn statuses(place: &Place, call: Call, times: usize) -> Vec<u16> {
    let mut statuses = Vec::new();
    for _ in 0..times {
        statuses.push(place.call(call).await.unwrap().status().as_u16());
    }
    statuses
}

#[tokio::test]
async fn a_switch_acts_once_so_many_times_or_always_and_after_so_many_calls() {
    let place = Place::with(Options::default()).await;
    let amazon: &Amazon = &place.amazon;
    amazon.fail(Call::Vendors, Failure::Internal, Times::Once);
    amazon.fail(Call::Vendors, Failure::TooMany { retry_after: None }, Times::N(2));
    amazon.fail_after(1, Call::Vendors, Failure::Unavailable, Times::Always);
    assert_eq!(statuses(&place, Call::Vendors, 6).await, [500, 429, 429, 200, 503, 503]);
    amazon.mend();
    assert_eq!(statuses(&place, Call::Vendors, 2).await, [200, 200]);
    assert_eq!(amazon.count(Call::Vendors), 8);
}

#[tokio::test]
async fn a_lost_answer_is_work_done_and_a_dropped_call_is_not() {
    let place = Place::with(Options::default()).await;
    place.amazon.fail(Call::CreateSkill, Failure::Lost, Times::Once);
    place.amazon.fail(Call::CreateSkill, Failure::Dropped, Times::Once);
    for skills in [2, 2] {
        assert!(place.call(Call::CreateSkill).await.is_err());
        assert_eq!(place.amazon.skills().len(), skills);
    }
}
