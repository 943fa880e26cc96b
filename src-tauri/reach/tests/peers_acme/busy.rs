//! An authority that is asked too often: what pebble never says. A stand-in with the little that it takes to get there.

use crate::home::{Home, SEED, wish};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, head, post};
use axum::{Json, Router};
use household::clock::Clock as _;
use household::fault::Code;
use internet::pebble::client;
use reach::acme::renewal::By;
use reach::acme::{Authority, Did, Proof, Renewing};
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::net::TcpListener;

struct Busy {
    base: String,
    orders: AtomicUsize,
}

fn answer(status: StatusCode, kind: &'static str, more: &[(&'static str, String)], body: Value) -> Response {
    let mut headers = HeaderMap::new();
    headers.insert("replay-nonce", HeaderValue::from_static("abc"));
    headers.insert("content-type", HeaderValue::from_static(kind));
    for (name, value) in more {
        headers.insert(*name, value.parse().unwrap());
    }
    (status, headers, Json(body)).into_response()
}

async fn directory(State(busy): State<Arc<Busy>>) -> Response {
    let at = |path: &str| format!("{}/{path}", busy.base);
    let known = json!({ "newNonce": at("nonce"), "newAccount": at("account"), "newOrder": at("order"), "revokeCert": at("revoke") });
    answer(StatusCode::OK, "application/json", &[], known)
}

async fn account(State(busy): State<Arc<Busy>>) -> Response {
    answer(
        StatusCode::CREATED,
        "application/json",
        &[("location", format!("{}/me", busy.base))],
        json!({"status": "valid"}),
    )
}

async fn order(State(busy): State<Arc<Busy>>) -> Response {
    busy.orders.fetch_add(1, Ordering::Relaxed);
    let problem = json!({
        "type": "urn:ietf:params:acme:error:rateLimited",
        "detail": "too many certificates (5) already issued for this exact set of domains in the last 168 hours",
        "status": 429,
    });
    answer(StatusCode::TOO_MANY_REQUESTS, "application/problem+json", &[("retry-after", "86400".to_owned())], problem)
}

async fn busy() -> Arc<Busy> {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let busy = Arc::new(Busy { base, orders: AtomicUsize::new(0) });
    let nonce = || async { answer(StatusCode::OK, "text/plain", &[], Value::Null) };
    let routes =
        Router::new().route("/dir", get(directory)).route("/nonce", head(nonce)).route("/account", post(account));
    let routes = routes.route("/order", post(order)).with_state(busy.clone());
    tokio::spawn(async move { axum::serve(listener, routes).await });
    busy
}

#[tokio::test]
async fn an_authority_that_was_asked_too_often_is_left_alone_for_as_long_as_it_says() {
    let busy = busy().await;
    let home = Home::new();
    let web = client(&[]);
    let authority = Authority::new(web, home.clock.clone(), &format!("{}/dir", busy.base), home.kept.clone());
    let wish = wish(&["usher.example.org"], Proof::Http);
    let mut renewing = Renewing::begin(authority, wish, home.proofs(), home.kept.clone(), home.clock.clone());
    let step = renewing.step(By::Itself, SEED).await;
    let Did::Failed(fault) = &step.did else { panic!("{step:?}") };
    assert_eq!(fault.code, Code::AcmeRateLimited);
    assert!(fault.values.get("detail").is_some_and(|detail| detail.contains("168 hours")));
    let waits = step.next - home.clock.now();
    assert!((23..=24).contains(&waits.whole_hours()), "{waits}");
    for by in [By::Itself, By::Hand] {
        assert_eq!(renewing.step(by, SEED).await.did, Did::Nothing, "not even by hand");
    }
    assert_eq!(busy.orders.load(Ordering::Relaxed), 1, "it was not asked again");
    home.clock.go(Duration::from_secs(24 * 60 * 60));
    assert!(matches!(renewing.step(By::Itself, SEED).await.did, Did::Failed(_)));
    assert_eq!(busy.orders.load(Ordering::Relaxed), 2, "a day later it is");
}
