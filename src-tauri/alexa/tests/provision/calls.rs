//! Each call: what goes out, and what is read.

use crate::host::{Asked, Host, Reply, reply};
use crate::linking;
use alexa::provision::amazon::Authorized;
use alexa::provision::call::Call;
use alexa::provision::calls::create_skill::CreateSkill;
use alexa::provision::calls::delete_skill::DeleteSkill;
use alexa::provision::calls::disable::Disable;
use alexa::provision::calls::enable::Enable;
use alexa::provision::calls::enabled::Enabled;
use alexa::provision::calls::linking::ReadLinking;
use alexa::provision::calls::manifest::ReadManifest;
use alexa::provision::calls::model::ModelVersion;
use alexa::provision::calls::put_certificate::PutCertificate;
use alexa::provision::calls::put_linking::PutLinking;
use alexa::provision::calls::put_manifest::PutManifest;
use alexa::provision::calls::put_model::PutModel;
use alexa::provision::calls::remove_linking::RemoveLinking;
use alexa::provision::calls::simulate::Simulate;
use alexa::provision::calls::simulation::{Progress, Simulation};
use alexa::provision::calls::skills::Skills;
use alexa::provision::calls::status::{State, Status};
use serde_json::{Value, json};

const SKILL: &str = "amzn1.ask.skill.3f2504e0-4f89-11d3-9a0c-0305e82c3301";

fn skill() -> String {
    SKILL.to_owned()
}

/// Sends a call, and gives its answer with what went out.
async fn send<C: Call>(call: C, answer: Reply) -> (C::Answer, Asked) {
    let host = Host::new([answer]).await;
    let by: &dyn Authorized = &host.person;
    let got = host.amazon.send(&call, by).await.unwrap_or_else(|error| panic!("{}: {error}", C::NAME));
    let asked = host.asked().remove(0);
    assert_eq!(asked.headers["authorization"], "Bearer Atza|0", "{}", C::NAME);
    (got, asked)
}

fn at(line: &str) -> String {
    line.replace("{s}", SKILL)
}

#[tokio::test]
async fn skills_are_listed_page_by_page() {
    let page = json!({"_links": {}, "isTruncated": true, "nextToken": "n/2=", "skills": [
        {"skillId": "s1", "stage": "development", "apis": ["custom"], "nameByLocale": {"en-US": "Movie Butler", "de-DE": null}}
    ]});
    let (page, asked) = send(Skills { vendor: "M1".to_owned(), next: None }, reply(200, page)).await;
    assert_eq!(asked.line, "GET /v1/skills?vendorId=M1&maxResults=50");
    assert_eq!(page.skills[0].name_by_locale["en-US"].as_deref(), Some("Movie Butler"));
    let next = Skills { vendor: "M1".to_owned(), next: page.next_token };
    let (page, asked) = send(next, reply(200, json!({"skills": [], "nextToken": ""}))).await;
    assert_eq!(asked.line, "GET /v1/skills?vendorId=M1&maxResults=50&nextToken=n%2F2%3D");
    assert_eq!(page.next_token, None);
}

#[tokio::test]
async fn a_skill_is_made_and_taken_away() {
    let create = CreateSkill { vendor: "M1".to_owned(), manifest: json!({"manifestVersion": "1.0"}) };
    let (id, asked) = send(create, reply(202, json!({"skillId": SKILL}))).await;
    assert_eq!((id.as_str(), asked.line.as_str()), (SKILL, "POST /v1/skills"));
    assert_eq!(asked.body, json!({"vendorId": "M1", "manifest": {"manifestVersion": "1.0"}}));
    for status in [204, 404] {
        let ((), asked) = send(DeleteSkill { skill: skill() }, reply(status, Value::Null)).await;
        assert_eq!(asked.line, at("DELETE /v1/skills/{s}"));
    }
}

#[tokio::test]
async fn a_manifest_is_read_with_its_version_and_sent_against_it() {
    let there = json!({"manifest": {"manifestVersion": "1.0", "future": 1}});
    let (there, asked) = send(ReadManifest { skill: skill() }, reply(200, there).with("etag", "\"e1\"")).await;
    assert_eq!(asked.line, at("GET /v1/skills/{s}/stages/development/manifest"));
    let there = there.unwrap();
    assert_eq!(there.manifest["future"], 1);
    let put = PutManifest { skill: skill(), manifest: there.manifest, etag: there.etag };
    let ((), asked) = send(put, reply(202, Value::Null).with("location", "/v1/skills/s/status")).await;
    assert_eq!(asked.line, at("PUT /v1/skills/{s}/stages/development/manifest"));
    assert_eq!(
        (&asked.headers["if-match"], &asked.body["manifest"]["future"]),
        (&"\"e1\"".parse().unwrap(), &json!(1))
    );
    let (none, _) = send(ReadManifest { skill: skill() }, reply(404, json!({"message": "no"}))).await;
    assert_eq!(none, None);
}

#[tokio::test]
async fn the_state_of_a_skill_is_read_with_every_step_of_its_builds() {
    let status = json!({
        "manifest": {"eTag": "m", "lastUpdateRequest": {"status": "SUCCEEDED", "warnings": [{"message": "w"}]}},
        "interactionModel": {
            "en-US": {"eTag": "e", "version": "3", "lastUpdateRequest": {"status": "IN_PROGRESS", "buildDetails": {"steps": [
                {"name": "DIALOG_MODEL_BUILD", "status": "SUCCEEDED"},
                {"name": "LANGUAGE_MODEL_QUICK_BUILD", "status": "SUCCEEDED"},
                {"name": "LANGUAGE_MODEL_FULL_BUILD", "status": "IN_PROGRESS"},
                {"name": "SOMETHING_NEW", "status": "STARTED"}]}}},
            "de-DE": {"lastUpdateRequest": {"status": "FAILED", "errors": [{"code": "InvalidSlotType", "message": "x"}]}}
        },
        "hostedSkillProvisioning": {}
    });
    let (status, asked) = send(Status { skill: skill(), manifest: true, models: true }, reply(200, status)).await;
    assert_eq!(asked.line, at("GET /v1/skills/{s}/status?resource=manifest&resource=interactionModel"));
    assert_eq!(status.manifest.unwrap().state(), State::Succeeded);
    let english = &status.interaction_model["en-US"];
    assert_eq!(
        (english.state(), english.step("LANGUAGE_MODEL_QUICK_BUILD")),
        (State::InProgress, Some(State::Succeeded))
    );
    assert_eq!((english.step("SOMETHING_NEW"), english.step("ABSENT")), (Some(State::InProgress), None));
    assert_eq!(status.interaction_model["de-DE"].problems()[0].code(), "InvalidSlotType");
}

#[tokio::test]
async fn a_model_is_sent_as_it_is_and_known_by_its_version() {
    let put =
        PutModel { skill: skill(), locale: "en-US".to_owned(), model: br#"{"interactionModel":{"x":1}}"#[..].into() };
    let ((), asked) = send(put, reply(202, Value::Null)).await;
    assert_eq!(asked.line, at("PUT /v1/skills/{s}/stages/development/interactionModel/locales/en-US"));
    assert_eq!(asked.body, json!({"interactionModel": {"x": 1}}));
    let call = || ModelVersion { skill: skill(), locale: "en-US".to_owned() };
    let (etag, asked) = send(call(), reply(204, Value::Null).with("etag", "e9")).await;
    assert_eq!(
        (etag.as_deref(), asked.line),
        (Some("e9"), at("HEAD /v1/skills/{s}/stages/development/interactionModel/locales/en-US"))
    );
    assert_eq!(send(call(), reply(404, Value::Null)).await.0, None);
}

#[tokio::test]
async fn linking_is_set_up_read_and_taken_away() {
    let linking = linking();
    assert!(!format!("{linking:?}").contains("hush"));
    let ((), asked) = send(PutLinking { skill: skill(), linking }, reply(204, Value::Null)).await;
    assert_eq!(asked.line, at("PUT /v1/skills/{s}/stages/development/accountLinkingClient"));
    assert_eq!(
        asked.body,
        json!({"accountLinkingRequest": {
            "type": "AUTH_CODE", "authorizationUrl": "https://usher.example.org/alexa/authorize",
            "accessTokenUrl": "https://usher.example.org/alexa/token", "clientId": "usher", "clientSecret": "hush",
            "accessTokenScheme": "HTTP_BASIC", "scopes": ["home"], "domains": [],
            "defaultTokenExpirationInSeconds": 3600, "skipOnEnablement": true
        }})
    );
    let there = json!({"type": "AUTH_CODE", "clientId": "usher", "redirectUrls": ["https://layla.amazon.com/api/skill/link/M1"]});
    for body in [there.clone(), json!({"accountLinkingResponse": there})] {
        let (linked, _) = send(ReadLinking { skill: skill() }, reply(200, body)).await;
        let linked = linked.unwrap();
        assert_eq!((linked.client_id.as_str(), linked.redirect_urls.len()), ("usher", 1));
    }
    assert_eq!(send(ReadLinking { skill: skill() }, reply(404, Value::Null)).await.0, None);
    let ((), asked) = send(RemoveLinking { skill: skill() }, reply(204, Value::Null)).await;
    assert_eq!(asked.line, at("DELETE /v1/skills/{s}/stages/development/accountLinkingClient"));
}

#[tokio::test]
async fn a_skill_is_turned_on_and_off() {
    let path = "/v1/skills/{s}/stages/development/enablement";
    let ((), asked) = send(Enable { skill: skill() }, reply(204, Value::Null)).await;
    assert_eq!((asked.line, &asked.headers["content-length"]), (at(&format!("PUT {path}")), &"0".parse().unwrap()));
    let (on, asked) = send(Enabled { skill: skill() }, reply(204, Value::Null)).await;
    assert_eq!((on, asked.line), (true, at(&format!("GET {path}"))));
    assert!(!send(Enabled { skill: skill() }, reply(404, Value::Null)).await.0);
    let ((), asked) = send(Disable { skill: skill() }, reply(404, Value::Null)).await;
    assert_eq!(asked.line, at(&format!("DELETE {path}")));
}

#[tokio::test]
async fn a_certificate_of_ones_own_is_told() {
    let put = PutCertificate { skill: skill(), pem: "-----BEGIN".to_owned() };
    let ((), asked) = send(put, reply(204, Value::Null)).await;
    assert_eq!(asked.line, at("PUT /v1/skills/{s}/sslCertificateSets/~latest"));
    assert_eq!(asked.body, json!({"sslCertificate": "-----BEGIN"}));
}

#[tokio::test]
async fn something_is_said_to_an_alexa_that_is_not_there() {
    let simulate = Simulate { skill: skill(), locale: "de-DE".to_owned(), said: "öffne kino butler".to_owned() };
    let (begun, asked) =
        send(simulate, reply(200, json!({"id": "sim/1", "status": "IN_PROGRESS", "result": null}))).await;
    assert_eq!(asked.line, at("POST /v2/skills/{s}/stages/development/simulations"));
    assert_eq!(asked.body["input"]["content"], "öffne kino butler");
    assert_eq!(asked.body["device"]["locale"], "de-DE");
    let done = json!({"id": "sim/1", "status": "SUCCESSFUL", "result": {
        "alexaExecutionInfo": {"alexaResponses": [{"type": "Speech", "content": {"caption": "Hi"}}]},
        "skillExecutionInfo": {"invocations": [{"invocationRequest": {"endpoint": "https://e"}, "invocationResponse": {"body": {"version": "1.0"}}, "metrics": {}}]}
    }});
    let (done, asked) = send(Simulation { skill: skill(), id: begun.id }, reply(200, done)).await;
    assert_eq!(asked.line, at("GET /v2/skills/{s}/stages/development/simulations/sim%2F1"));
    assert_eq!((done.status, done.was_answered(), done.is_over()), (Progress::Successful, true, true));
}
