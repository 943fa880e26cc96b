//! When a call is sent again, and when not.

use crate::host::{Host, Reply, reply};
use alexa::provision::call::CallError;
use alexa::provision::calls::create_skill::CreateSkill;
use alexa::provision::calls::manifest::ReadManifest;
use alexa::provision::calls::vendors::Vendors;
use household::fault::Code;
use serde_json::{Value, json};

fn vendors() -> Reply {
    reply(200, json!({"vendors": [{"id": "M1", "name": "Probe", "roles": ["ROLE_ADMINISTRATOR"]}]}))
}

#[tokio::test]
async fn a_call_is_sent_again_after_the_pauses_that_amazon_names() {
    for (status, times, waits) in [
        (429, 5, &[1.0, 2.0, 4.0, 8.0, 16.0][..]),
        (500, 3, &[1.0, 2.0, 4.0]),
        (503, 3, &[1.0, 2.0, 4.0]),
        (409, 6, &[5.0; 6]),
    ] {
        let host = Host::new((0..times).map(|_| reply(status, json!({"message": "Later."}))).chain([vendors()])).await;
        let vendors = host.amazon.send(&Vendors, &host.person).await.unwrap();
        assert_eq!(
            (vendors.len(), host.asked().len(), host.amazon.sent()),
            (1, times + 1, times as u64 + 1),
            "{status}"
        );
        assert_eq!(*host.pace.waits.lock().unwrap(), waits, "{status}");

        let host = Host::new((0..20).map(|_| reply(status, Value::Null))).await;
        let error = host.amazon.send(&Vendors, &host.person).await.unwrap_err();
        assert_eq!((error.status(), host.asked().len()), (Some(status), times + 1), "{status}: then it is told");
    }
}

#[tokio::test]
async fn the_pause_that_an_answer_asks_for_is_kept() {
    let host = Host::new([reply(429, Value::Null).with("retry-after", "9"), vendors()]).await;
    host.amazon.send(&Vendors, &host.person).await.unwrap();
    assert_eq!(*host.pace.waits.lock().unwrap(), [9.0]);
}

#[tokio::test]
async fn a_sign_in_is_renewed_once() {
    let unauthorized = || reply(401, json!({"message": "Token is invalid/expired"}));
    let mut host = Host::new([unauthorized(), vendors()]).await;
    host.person.most = 5;
    host.amazon.send(&Vendors, &host.person).await.unwrap();
    let tokens: Vec<_> = host.asked().iter().map(|asked| asked.headers["authorization"].clone()).collect();
    assert_eq!(tokens, ["Bearer Atza|0", "Bearer Atza|1"]);

    let mut host = Host::new([unauthorized(), unauthorized()]).await;
    host.person.most = 5;
    let error = host.amazon.send(&Vendors, &host.person).await.unwrap_err();
    assert_eq!((error.status(), host.asked().len()), (Some(401), 2));

    let host = Host::new([unauthorized()]).await;
    let error = host.amazon.send(&Vendors, &host.person).await.unwrap_err();
    assert!(matches!(error, CallError::SignIn(fault) if fault.code == Code::AmazonSignInExpired));
}

#[tokio::test]
async fn what_must_not_happen_twice_is_not_sent_twice() {
    let create = CreateSkill { vendor: "M1".to_owned(), manifest: json!({}) };
    let host = Host::new([reply(503, Value::Null)]).await;
    let error = host.amazon.send(&create, &host.person).await.unwrap_err();
    assert!(error.is_unsure());
    assert_eq!(host.asked().len(), 1);
    let host = Host::new([reply(429, Value::Null), reply(202, json!({"skillId": "amzn1.ask.skill.1"}))]).await;
    assert_eq!(host.amazon.send(&create, &host.person).await.unwrap(), "amzn1.ask.skill.1", "a 429 was not done");
}

#[tokio::test]
async fn an_answer_that_makes_no_sense_or_has_no_end_is_refused() {
    for body in [json!("x"), json!({"vendors": "M1"}), json!(["M1"])] {
        let host = Host::new([reply(200, body.clone())]).await;
        let error = host.amazon.send(&Vendors, &host.person).await.unwrap_err();
        assert!(matches!(error, CallError::Confused(_)), "{body}: {error}");
    }
    let host = Host::new([reply(200, json!({"vendors": [], "filling": "x".repeat(400_000)}))]).await;
    let error = host.amazon.send(&Vendors, &host.person).await.unwrap_err();
    assert!(matches!(error, CallError::Confused(_)), "{error}");
}

#[tokio::test]
async fn the_token_goes_to_the_same_host_only() {
    let there = reply(200, json!({"manifest": {"manifestVersion": "1.0"}})).with("etag", "e1");
    let host = Host::new([reply(303, Value::Null).with("location", "/v1/elsewhere"), there]).await;
    let found = host.amazon.send(&ReadManifest { skill: "s1".to_owned() }, &host.person).await.unwrap().unwrap();
    assert_eq!((found.etag.as_deref(), host.lines()[1].as_str()), (Some("e1"), "GET /v1/elsewhere"));

    let stranger = Host::new([]).await;
    let elsewhere = "http://127.0.0.1:1/steal";
    let host = Host::new([reply(303, Value::Null).with("location", elsewhere)]).await;
    assert!(host.amazon.send(&ReadManifest { skill: "s1".to_owned() }, &host.person).await.is_err());
    assert!(stranger.asked().is_empty());
}

#[tokio::test]
async fn nobody_there_is_no_answer() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let host = Host::new([]).await;
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let amazon = alexa::provision::amazon::Amazon::new(http, "http://127.0.0.1:9/".parse().unwrap(), host.pace.clone());
    let error = amazon.send(&Vendors, &host.person).await.unwrap_err();
    assert!(matches!(error, CallError::Unreachable), "{error}");
}
