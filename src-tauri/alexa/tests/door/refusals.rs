//! Who is turned away for other reasons than a bad signature.

use crate::stand::{Stand, launch, launch_with};
use alexa::custom::{Repeats, Settings};
use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use serde_json::{Value, json};
use signer::CHAIN_HEADER;

#[tokio::test]
async fn a_request_that_comes_twice_is_refused() {
    let stand = Stand::new();
    let body = launch().to_string();
    assert_eq!(stand.send(body.as_bytes()).await.verdict(), "ok");
    assert_eq!(stand.send(body.as_bytes()).await.verdict(), "request-repeated");
    assert_eq!(stand.ear.heard.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn repeats_may_be_let_in() {
    let stand = Stand::with(Settings { repeats: Repeats::Warn, ..Settings::default() });
    let body = launch().to_string();
    assert_eq!(stand.send(body.as_bytes()).await.verdict(), "ok");
    assert_eq!(stand.send(body.as_bytes()).await.verdict(), "ok");
}

#[tokio::test]
async fn a_skill_event_may_come_again() {
    let stand = Stand::new();
    let body = launch_with("/request/type", json!("AlexaSkillEvent.SkillEnabled")).to_string();
    assert_eq!(stand.send(body.as_bytes()).await.verdict(), "ok");
    assert_eq!(stand.send(body.as_bytes()).await.verdict(), "ok");
}

#[tokio::test]
async fn the_demo_home_listens_to_any_skill() {
    let stand = Stand::with(Settings::default());
    let body = launch_with("/context/System/application/applicationId", json!("any")).to_string();
    assert_eq!(stand.send(body.as_bytes()).await.verdict(), "ok");
}

#[tokio::test]
async fn a_request_that_names_no_skill_is_refused() {
    let stand = Stand::new();
    let mut request = launch_with("/context/System/application", json!({}));
    *request.pointer_mut("/session/application").unwrap() = json!(7);
    assert_eq!(stand.send(request.to_string().as_bytes()).await.verdict(), "skill-of-another");
}

#[tokio::test]
async fn what_is_essential_must_be_there() {
    for (pointer, value) in [
        ("/request", json!("LaunchRequest")),
        ("/request/type", Value::Null),
        ("/request/type", json!("")),
        ("/request/type", json!("IntentRequest")),
        ("/request/requestId", json!(1)),
        ("/request/timestamp", json!(1_795_197_600)),
    ] {
        let stand = Stand::new();
        let answer = stand.send(launch_with(pointer, value.clone()).to_string().as_bytes()).await;
        assert_eq!(answer.verdict(), "request-unreadable", "{pointer}: {value}");
    }
    for body in ["", "null", "[]", "{}", "{\"request\":", "\u{0}", "\"text\""] {
        let stand = Stand::new();
        assert_eq!(stand.send(body.as_bytes()).await.verdict(), "request-unreadable", "{body}");
    }
    let stand = Stand::new();
    assert_eq!(stand.send(b"\xff\xfe{}").await.verdict(), "request-unreadable");
}

#[tokio::test]
async fn what_reads_as_no_text_or_number_is_a_strangers_mistake() {
    let whole = launch_with("/request/locale", json!("LOCALE")).to_string();
    for bad in [r#""\ud800""#, "1e999", r#""en-US","locale":"en-GB""#] {
        let stand = Stand::new();
        let answer = stand.send(whole.replace("\"LOCALE\"", bad).as_bytes()).await;
        assert_eq!((answer.status.as_u16(), answer.verdict().as_str()), (400, "request-unreadable"), "{bad}");
    }
}

#[tokio::test]
async fn everything_else_may_have_any_shape() {
    for odd in [Value::Null, json!(7), json!("text"), json!([]), json!({}), json!([[{}]]), json!({"new": {"new": []}})]
    {
        for pointer in [
            "/version",
            "/session",
            "/session/new",
            "/session/user",
            "/context/System/user",
            "/context/System/device",
            "/request/locale",
        ] {
            let stand = Stand::new();
            let answer = stand.send(launch_with(pointer, odd.clone()).to_string().as_bytes()).await;
            assert_eq!(answer.verdict(), "ok", "{pointer}: {odd}");
        }
    }
}

#[tokio::test]
async fn deep_bodies_do_no_harm() {
    let levels = 15_000;
    for (open, close) in [("[", "]"), ("{\"slotValue\":", "}"), ("{\"a\":", "}")] {
        let deep = format!("{}1{}", open.repeat(levels / open.len()), close.repeat(levels / open.len()));
        let mut request = launch_with("/request/type", json!("IntentRequest"));
        request["request"]["intent"] = json!({"name": "PlayMovie", "slots": {"title": "DEEP"}});
        request["session"]["attributes"] = json!("DEEP");
        let stand = Stand::new();
        let answer = stand.send(request.to_string().replace("\"DEEP\"", &deep).as_bytes()).await;
        assert_eq!(answer.verdict(), "ok", "{open}");
    }
}

#[tokio::test]
async fn other_methods_and_paths_are_not_the_door() {
    let stand = Stand::new();
    for method in [Method::GET, Method::PUT, Method::DELETE, Method::HEAD] {
        let request = Request::builder().method(method).uri(alexa::custom::PATH).body(Body::empty()).unwrap();
        assert_eq!(stand.send_request(request).await.status, StatusCode::METHOD_NOT_ALLOWED);
    }
    let request = Request::post("/alexa/skills").body(Body::empty()).unwrap();
    assert_eq!(stand.send_request(request).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn headers_that_come_twice_or_as_bytes_are_refused() {
    let stand = Stand::new();
    let body = launch().to_string();
    let [address, signature] = stand.signer.headers(body.as_bytes()).unwrap();
    let twice = [address.clone(), address.clone(), signature.clone()];
    assert_eq!(stand.send_with(&twice, body.clone()).await.verdict(), "chain-url-missing");
    let twice = [address.clone(), signature.clone(), signature.clone()];
    assert_eq!(stand.send_with(&twice, body.clone()).await.verdict(), "signature-missing");
    let bytes = [(CHAIN_HEADER, "https://s3.amazonaws.com/echo.api/gööd.pem".to_owned()), signature];
    assert_eq!(stand.send_with(&bytes, body.clone()).await.verdict(), "chain-url-missing");
    let long = [address, (signer::SIGNATURE_HEADER, "A".repeat(20_000))];
    assert_eq!(stand.send_with(&long, body).await.verdict(), "signature-unreadable");
}
