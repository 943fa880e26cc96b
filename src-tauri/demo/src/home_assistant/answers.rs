//! What it answers over HTTP.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use serde_json::{Value, json};

use super::{Code, Desk, socket};
use crate::routes::Query;

/// What its owner calls the home.
pub(super) const NAME: &str = "Demo Cottage";

pub(super) fn routes(desk: Arc<Desk>) -> Router {
    Router::new()
        .route("/manifest.json", get(async || Json(json!({ "name": "Home Assistant", "short_name": "Assistant" }))))
        .route("/.well-known/oauth-authorization-server", get(metadata))
        .route("/auth/authorize", get(page))
        .route("/demo/confirm", get(confirm))
        .route("/auth/token", post(token))
        .route("/auth/revoke", post(revoke))
        .route("/api/config", get(config))
        .route("/api/websocket", get(socket::open))
        .with_state(desk)
}

async fn metadata(State(desk): State<Arc<Desk>>) -> Response {
    if !desk.options.takes_proof {
        return StatusCode::NOT_FOUND.into_response();
    }
    let url = &desk.url;
    Json(json!({ "authorization_endpoint": format!("{url}/auth/authorize"),
        "token_endpoint": format!("{url}/auth/token"), "revocation_endpoint": format!("{url}/auth/revoke"),
        "response_types_supported": ["code"], "grant_types_supported": ["authorization_code", "refresh_token"],
        "code_challenge_methods_supported": ["S256"] }))
    .into_response()
}

/// The page: one button, for its owner is signed in already.
async fn page(RawQuery(query): RawQuery) -> Response {
    let query = query.unwrap_or_default().replace('&', "&amp;").replace('"', "&quot;");
    Html(format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Home Assistant - stand-in</title>\
         <h1>Give Usher access to {NAME}?</h1><p><a href=\"/demo/confirm?{query}\">Yes, sign in</a></p></html>"
    ))
    .into_response()
}

async fn confirm(State(desk): State<Arc<Desk>>, RawQuery(query): RawQuery) -> Response {
    match confirmed(&desk, &Query::read(&query.unwrap_or_default())) {
        Some(back) => Redirect::to(&back).into_response(),
        None => (StatusCode::FORBIDDEN, "Invalid redirect URI").into_response(),
    }
}

/// Where the browser is sent after the page was confirmed; none if the app may not be sent anything there.
pub(super) fn confirmed(desk: &Desk, query: &Query<'_>) -> Option<String> {
    let (app, back) = (query.get("client_id")?, query.get("redirect_uri")?);
    if !app.ends_with('/') || !back.starts_with(app) || query.get("response_type") != Some("code") {
        return None;
    }
    let challenge = query.get("code_challenge").map(str::to_owned);
    if challenge.is_some() && query.get("code_challenge_method") != Some("S256") {
        return None;
    }
    let mut inner = desk.inner();
    let code = inner.secret();
    inner.codes.push(Code { code: code.clone(), app: app.to_owned(), challenge });
    let state = query.get("state").unwrap_or_default();
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("code", &code).append_pair("state", state);
    Some(format!("{back}?{}", query.finish()))
}

async fn token(State(desk): State<Arc<Desk>>, body: Bytes) -> Response {
    let body = String::from_utf8_lossy(&body);
    let form = Query::read(&body);
    let refused = |error: &str| (StatusCode::BAD_REQUEST, Json(json!({ "error": error }))).into_response();
    match form.get("grant_type") {
        Some("authorization_code") => by_code(&desk, &form).unwrap_or_else(|| refused("invalid_request")),
        Some("refresh_token") => again(&desk, &form).unwrap_or_else(|| refused("invalid_grant")),
        _ => refused("unsupported_grant_type"),
    }
}

fn by_code(desk: &Desk, form: &Query<'_>) -> Option<Response> {
    let mut inner = desk.inner();
    let code = form.get("code")?;
    let place = inner.codes.iter().position(|known| known.code == code)?;
    // One wrong try burns it.
    let known = inner.codes.remove(place);
    let proof = form.get("code_verifier").map(|proof| URL_SAFE_NO_PAD.encode(digest(&SHA256, proof.as_bytes())));
    if Some(known.app.as_str()) != form.get("client_id") || proof != known.challenge {
        return None;
    }
    let at = inner.issue(&known.app, true);
    let token = &inner.tokens[at];
    let answer = json!({ "access_token": token.access, "token_type": "Bearer", "refresh_token": token.renews,
        "expires_in": 1800, "ha_auth_provider": "homeassistant" });
    Some(Json(answer).into_response())
}

fn again(desk: &Desk, form: &Query<'_>) -> Option<Response> {
    let inner = desk.inner();
    let fits = |token: &&super::Token| {
        token.renews.as_deref() == form.get("refresh_token") && Some(token.app.as_str()) == form.get("client_id")
    };
    let token = inner.tokens.iter().filter(|token| token.renews.is_some()).find(fits)?;
    Some(Json(json!({ "access_token": token.access, "token_type": "Bearer", "expires_in": 1800 })).into_response())
}

/// Says yes to everything, as the real one does.
async fn revoke(State(desk): State<Arc<Desk>>, body: Bytes) -> StatusCode {
    let body = String::from_utf8_lossy(&body);
    let form = Query::read(&body);
    if let Some(ended) = form.get("token") {
        desk.inner().tokens.retain(|token| token.renews.as_deref() != Some(ended));
    }
    StatusCode::OK
}

async fn config(State(desk): State<Arc<Desk>>, headers: HeaderMap) -> Response {
    let line = headers.get(header::AUTHORIZATION).and_then(|line| line.to_str().ok()).unwrap_or_default();
    match line.strip_prefix("Bearer ").and_then(|access| desk.opens(access)) {
        Some(_) => Json(config_of_home()).into_response(),
        None => (StatusCode::UNAUTHORIZED, "401: Unauthorized").into_response(),
    }
}

fn config_of_home() -> Value {
    json!({ "location_name": NAME, "version": "2026.11.0", "state": "RUNNING", "components": [] })
}
