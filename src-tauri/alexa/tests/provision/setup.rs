//! A whole set-up, call by call.

use crate::host::{Host, Reply, reply};
use crate::linking;
use alexa::provision::certificate::Kind;
use alexa::provision::model::interaction_model;
use alexa::provision::names::Names;
use alexa::provision::setup::story::StepState;
use alexa::provision::setup::{Aim, Certificate, Keeper, LocaleWish, Progress, Step, Story, Wishes, run};
use async_trait::async_trait;
use household::fault::{Code, Fault};
use serde_json::{Value, json};
use std::sync::Mutex;

const NAME: &str = "movie butler";

fn wishes(locales: &[&str]) -> Wishes {
    let model = |locale: &str| serde_json::to_vec(&interaction_model(locale, NAME, &Names::default()).model).unwrap();
    Wishes {
        household: "h1".to_owned(),
        vendor: None,
        name: "Movie Butler".to_owned(),
        invocation: NAME.to_owned(),
        locales: locales.iter().map(|locale| LocaleWish::new(*locale, model(locale))).collect(),
        endpoint: "https://usher.example.org/alexa".parse().unwrap(),
        certificate: Certificate { kind: Kind::Trusted, pem: None },
        linking: Some(linking()),
    }
}

#[derive(Default)]
struct Kept {
    progress: Mutex<Vec<Progress>>,
    stories: Mutex<Vec<Story>>,
}

#[async_trait]
impl Keeper for Kept {
    async fn keep(&self, progress: &Progress) -> Result<(), Fault> {
        self.progress.lock().unwrap().push(progress.clone());
        Ok(())
    }

    fn tell(&self, story: Story) {
        self.stories.lock().unwrap().push(story);
    }

    fn listen(&self) {}

    async fn arrived(&self) -> bool {
        true
    }
}

fn accepted() -> Reply {
    reply(202, Value::Null)
}

fn none() -> Reply {
    reply(204, Value::Null)
}

fn built(locales: &[&str], state: &str, quick: &str) -> Reply {
    let one = json!({"eTag": "e1", "lastUpdateRequest": {"status": state, "buildDetails": {"steps": [
        {"name": "LANGUAGE_MODEL_QUICK_BUILD", "status": quick}]}}});
    let models: serde_json::Map<String, Value> =
        locales.iter().map(|locale| ((*locale).to_owned(), one.clone())).collect();
    reply(200, json!({"interactionModel": models}))
}

fn linked() -> Reply {
    reply(
        200,
        json!({"accountLinkingResponse": {
        "authorizationUrl": "https://usher.example.org/alexa/authorize",
        "accessTokenUrl": "https://usher.example.org/alexa/token",
        "clientId": "usher", "scopes": ["home"],
        "redirectUrls": ["https://layla.amazon.com/api/skill/link/M1"]}}),
    )
}

const SPOKEN: &str = r#"{"id":"x","status":"SUCCESSFUL","result":{"skillExecutionInfo":{"invocations":[{"invocationResponse":{"body":{"version":"1.0"}}}]}}}"#;

#[tokio::test]
async fn from_nothing_to_a_call_that_arrives_and_nothing_is_done_twice() {
    let locales = ["en-US", "en-GB"];
    let host = Host::new([
        reply(200, json!({"vendors": [{"id": "M1", "name": "Probe"}]})),
        reply(200, json!({"skills": []})),
        reply(202, json!({"skillId": "s1"})),
        reply(200, json!({"manifest": {"lastUpdateRequest": {"status": "IN_PROGRESS"}}})),
        reply(200, json!({"manifest": {"lastUpdateRequest": {"status": "SUCCEEDED"}}})),
        accepted(),
        accepted(),
        built(&locales, "IN_PROGRESS", "IN_PROGRESS"),
        built(&locales, "IN_PROGRESS", "SUCCEEDED"),
        none(),
        linked(),
        none(),
        none(),
        reply(200, json!({"id": "x", "status": "IN_PROGRESS"})),
        reply(200, serde_json::from_str(SPOKEN).unwrap()),
        built(&locales, "SUCCEEDED", "SUCCEEDED"),
    ])
    .await;
    let (wishes, kept) = (wishes(&locales), Kept::default());
    let (progress, outcome) = run(&host.amazon, &host.person, &kept, &wishes, Progress::default(), Aim::SetUp).await;
    assert_eq!(outcome, Ok(()));
    let s = "/v1/skills/s1/stages/development";
    let status = "GET /v1/skills/s1/status?resource=";
    assert_eq!(
        host.lines(),
        [
            "GET /v1/vendors".to_owned(),
            "GET /v1/skills?vendorId=M1&maxResults=50".to_owned(),
            "POST /v1/skills".to_owned(),
            format!("{status}manifest"),
            format!("{status}manifest"),
            format!("PUT {s}/interactionModel/locales/en-US"),
            format!("PUT {s}/interactionModel/locales/en-GB"),
            format!("{status}interactionModel"),
            format!("{status}interactionModel"),
            format!("PUT {s}/accountLinkingClient"),
            format!("GET {s}/accountLinkingClient"),
            format!("PUT {s}/enablement"),
            format!("GET {s}/enablement"),
            "POST /v2/skills/s1/stages/development/simulations".to_owned(),
            "GET /v2/skills/s1/stages/development/simulations/x".to_owned(),
            format!("{status}interactionModel"),
        ]
    );
    assert_eq!(host.asked()[13].body["input"]["content"], "open movie butler");
    // The intention is kept before the skill is made, and the skill as soon as it is.
    assert_eq!(*host.pace.waits.lock().unwrap(), [2.0, 2.6, 2.0, 2.6, 2.0, 2.0], "between looks");
    let progresses = kept.progress.lock().unwrap().clone();
    let made = progresses.iter().position(|progress| progress.skill.is_some()).unwrap();
    assert!(progresses[made - 1].intended.is_some() && progresses[made].intended.is_none());
    assert_eq!(progresses.last(), Some(&progress));
    assert_eq!(Progress::read(&progress.written()).as_ref(), Some(&progress));
    assert!(!String::from_utf8(progress.written()).unwrap().contains("hush"));
    let last = kept.stories.lock().unwrap().last().unwrap().clone();
    assert!(last.iter().all(|shown| shown.state == StepState::Done), "{last:?}");
    assert_eq!(last.iter().filter(|shown| shown.step == Step::Model).count(), 2);

    // Once more: everything is looked at, nothing is sent.
    let before = host.asked().len();
    let manifest = host.asked()[2].body["manifest"].clone();
    host.add([
        reply(200, json!({"vendors": [{"id": "M1", "name": "Probe"}]})),
        reply(200, json!({"manifest": manifest})).with("etag", "m1"),
        none().with("etag", "e1"),
        none().with("etag", "e1"),
        linked(),
        none(),
    ]);
    let (again, outcome) = run(&host.amazon, &host.person, &kept, &wishes, progress.clone(), Aim::SetUp).await;
    assert_eq!((outcome, &again), (Ok(()), &progress));
    let lines = host.lines().split_off(before);
    assert!(lines.iter().all(|line| line.starts_with("GET ") || line.starts_with("HEAD ")), "{lines:?}");
    let last = kept.stories.lock().unwrap().last().unwrap().clone();
    let state = |step| last.iter().find(|shown| shown.step == step).unwrap().state;
    assert_eq!(
        (state(Step::Vendor), state(Step::Manifest), state(Step::Model)),
        (StepState::Done, StepState::Skipped, StepState::Skipped)
    );
    assert!(last.iter().skip(1).all(|shown| shown.state == StepState::Skipped), "{last:?}");
}

#[tokio::test]
async fn what_amazon_would_refuse_is_told_before_anything_is_sent() {
    let good = wishes(&["en-US"]);
    for (wrong, code) in [
        (Wishes { name: "x".to_owned(), ..good.clone() }, Code::SkillNameUnusable),
        (Wishes { locales: Vec::new(), ..good.clone() }, Code::NoSkillLocale),
        (Wishes { endpoint: "http://usher.example.org/".parse().unwrap(), ..good.clone() }, Code::EndpointUnusable),
        (
            Wishes { endpoint: "https://usher.example.org:8443/".parse().unwrap(), ..good.clone() },
            Code::EndpointUnusable,
        ),
        (Wishes { invocation: "ask alexa".to_owned(), ..good.clone() }, Code::InvocationReserved),
        (Wishes { invocation: "movie 2".to_owned(), ..good.clone() }, Code::InvocationCharacters),
        (
            Wishes { certificate: Certificate { kind: Kind::SelfSigned, pem: None }, ..good.clone() },
            Code::SkillCertificateRefused,
        ),
        (Wishes { locales: vec![LocaleWish::new("en-US", "{}")], ..good.clone() }, Code::ModelRefused),
    ] {
        let host = Host::new([]).await;
        let (_, outcome) =
            run(&host.amazon, &host.person, &Kept::default(), &wrong, Progress::default(), Aim::SetUp).await;
        assert_eq!(outcome.map_err(|fault| fault.code), Err(code));
        assert!(host.asked().is_empty());
    }
}

#[tokio::test]
async fn a_skill_without_our_mark_is_neither_taken_nor_deleted() {
    let theirs = json!({"manifest": {"publishingInformation": {"testingInstructions": "Made by somebody."}}});
    let host = Host::new([
        reply(200, json!({"vendors": [{"id": "M1"}]})),
        reply(
            200,
            json!({"skills": [{"skillId": "s7", "stage": "development", "nameByLocale": {"en-US": "Movie Butler"}}]}),
        ),
        reply(200, theirs.clone()),
    ])
    .await;
    let wishes = wishes(&["en-US"]);
    let (progress, outcome) =
        run(&host.amazon, &host.person, &Kept::default(), &wishes, Progress::default(), Aim::SetUp).await;
    assert_eq!(outcome.unwrap_err().code, Code::SkillNotOurs);
    assert_eq!((progress.skill, host.asked().len()), (None, 3));

    let host = Host::new([reply(200, theirs)]).await;
    let progress = Progress { skill: Some("s7".to_owned()), enabled: true, ..Progress::default() };
    let (progress, outcome) = run(&host.amazon, &host.person, &Kept::default(), &wishes, progress, Aim::Remove).await;
    assert_eq!((outcome.unwrap_err().code, host.asked().len()), (Code::SkillNotOurs, 1));
    assert_eq!(progress.skill.as_deref(), Some("s7"));
}
