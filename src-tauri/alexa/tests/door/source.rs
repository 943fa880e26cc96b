//! The real source of certificates against a host that misbehaves.

use alexa::custom::certificates::http::OverHttp;
use alexa::custom::{CertificateSource as _, FetchError};
use axum::Router;
use axum::http::StatusCode;
use axum::response::Redirect;
use axum::routing::get;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use url::Url;

async fn host(router: Router) -> OverHttp {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    source(&address)
}

/// Stands for a careless caller: this client follows redirects.
fn source(address: &str) -> OverHttp {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    OverHttp::new(client, Some(Url::parse(address).unwrap()))
}

async fn fetch(source: &OverHttp) -> Result<String, FetchError> {
    let file = source.fetch("https://s3.amazonaws.com/echo.api/x.pem").await?;
    Ok(String::from_utf8(file.to_vec()).unwrap())
}

#[tokio::test]
async fn the_stand_in_takes_amazons_place() {
    let source = host(Router::new().route("/echo.api/x.pem", get(async || "the file"))).await;
    assert_eq!(fetch(&source).await, Ok("the file".to_owned()));
    assert_eq!(source.fetch("https://s3.amazonaws.com/echo.api/y.pem").await, Err(FetchError::Status(404)));
}

#[tokio::test]
async fn a_redirect_leads_nowhere() {
    let elsewhere = Router::new()
        .route("/echo.api/x.pem", get(async || Redirect::temporary("/elsewhere")))
        .route("/elsewhere", get(async || "not from there"));
    assert!(matches!(fetch(&host(elsewhere).await).await, Err(FetchError::Status(_))));
}

#[tokio::test]
async fn a_large_file_is_not_read() {
    let large = Router::new().route("/echo.api/x.pem", get(async || "x".repeat(64 * 1024 + 1)));
    assert_eq!(fetch(&host(large).await).await, Err(FetchError::TooLarge));
}

#[tokio::test]
async fn a_hiccup_is_tried_again_and_a_refusal_is_not() {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let hiccup = Router::new().route(
        "/echo.api/x.pem",
        get(async move || match count.fetch_add(1, Ordering::Relaxed) {
            0 => (StatusCode::SERVICE_UNAVAILABLE, ""),
            1 => (StatusCode::OK, "the file"),
            _ => (StatusCode::FORBIDDEN, ""),
        }),
    );
    let source = host(hiccup).await;
    assert_eq!(fetch(&source).await, Ok("the file".to_owned()));
    assert_eq!(fetch(&source).await, Err(FetchError::Status(403)));
    assert_eq!(asked.load(Ordering::Relaxed), 3);
}

#[tokio::test]
async fn nobody_there_is_unreachable() {
    let taken = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", taken.local_addr().unwrap());
    drop(taken);
    assert_eq!(fetch(&source(&address)).await, Err(FetchError::Unreachable));
}
