//! The Alexa app links an account with a small server of a skill's own, and the skill is told.

use crate::place::{HOST, Place, linking};
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use support::amazon::{App, Call, Event, Options, Unlinked};

type Pairs = BTreeMap<String, String>;

/// A form that was sent, and its `Authorization`.
type Asked = (Pairs, Option<String>);

/// A skill's own server: gives tokens to anybody, and keeps what it was asked.
#[derive(Clone, Default)]
struct Server {
    asked: Arc<Mutex<Vec<Asked>>>,
    events: Arc<Mutex<Vec<Value>>>,
}

async fn authorize(Query(query): Query<Pairs>) -> Html<String> {
    let (state, returns) = (&query["state"], &query["redirect_uri"]);
    Html(format!(
        "<form method=post action=authorize><input type=hidden name=state value=\"{state}\"><input type=hidden name=back \
         value=\"{returns}\"><input name=who><button name=answer value=yes>Yes</button><button name=answer value=no>No</button></form>"
    ))
}

fn pairs(body: &str) -> Pairs {
    form_urlencoded::parse(body.as_bytes()).into_owned().collect()
}

async fn decided(body: String) -> Redirect {
    let form = pairs(&body);
    let mut query = form_urlencoded::Serializer::new(String::new());
    let state = if form["who"] == "mallory" { "another" } else { &form["state"] };
    query.append_pair("state", state);
    if form["answer"] == "yes" {
        query.append_pair("code", &format!("code of {}", form["who"]))
    } else {
        query.append_pair("error", "access_denied")
    };
    Redirect::to(&format!("{}?{}", form["back"], query.finish()))
}

async fn token(State(server): State<Server>, headers: HeaderMap, body: String) -> Response {
    let form = pairs(&body);
    let authorization = headers.get("authorization").and_then(|value| value.to_str().ok()).map(str::to_owned);
    let number = {
        let mut asked = server.asked.lock().unwrap();
        asked.push((form.clone(), authorization));
        asked.len()
    };
    if form.get("code").is_some_and(|code| code == "code of nobody") {
        return (StatusCode::BAD_REQUEST, Json(json!({ "error": "invalid_grant" }))).into_response();
    }
    let tokens = json!({ "access_token": format!("access {number}"), "token_type": "Bearer", "expires_in": 3600, "refresh_token": "refresh" });
    ([(header::CACHE_CONTROL, "no-store")], Json(tokens)).into_response()
}

async fn skill(State(server): State<Server>, Json(request): Json<Value>) -> Json<Value> {
    server.events.lock().unwrap().push(request);
    Json(json!({ "version": "1.0", "response": {} }))
}

async fn both() -> (Place, Server) {
    let server = Server::default();
    let router = Router::new()
        .route("/authorize", get(authorize).post(decided))
        .route("/token", post(token))
        .route("/alexa/skill", post(skill))
        .with_state(server.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    (Place::with(Options::default().host(HOST, &base)).await, server)
}

#[tokio::test]
async fn the_app_links_an_account_by_both_schemes_and_the_skill_is_told() {
    let (place, server) = both().await;
    let amazon = &place.amazon;
    let mut visit = amazon.link(&place.skill, App { region: 1, challenge: true, ..App::default() }).await;
    assert_eq!(visit.page().status, 200);
    visit.send(&[("who", "ada"), ("answer", "yes")]).await;
    let link = visit.finish().await.unwrap();
    assert_eq!((link.access.as_str(), link.refresh.as_deref()), ("access 1", Some("refresh")));
    amazon.until(|amazon| amazon.told().len() == 2).await;
    let told: Vec<Event> = amazon
        .told()
        .into_iter()
        .map(|(_, event, taken)| {
            assert!(taken);
            event
        })
        .collect();
    assert!(told.contains(&Event::Enabled) && told.contains(&Event::AccountLinked("access 1".into())), "{told:?}");
    let events = server.events.lock().unwrap().clone();
    let linked = events.iter().find(|event| event["request"]["type"] == "AlexaSkillEvent.SkillAccountLinked").unwrap();
    assert_eq!(linked["request"]["body"]["accessToken"], "access 1");
    assert!(
        linked.get("session").is_none() && linked["context"]["System"]["application"]["applicationId"] == place.skill
    );
    let (form, basic) = server.asked.lock().unwrap().remove(0);
    assert_eq!(form["redirect_uri"], "https://layla.amazon.com/api/skill/link/M2QNRXKPLH4T8Z");
    assert_eq!((form["code"].as_str(), form.contains_key("code_verifier")), ("code of ada", true));
    assert_eq!(basic.unwrap(), format!("Basic {}", STANDARD.encode("usher:secret")));
    let mut body = linking();
    body["accountLinkingRequest"]["accessTokenScheme"] = json!("REQUEST_BODY_CREDENTIALS");
    assert_eq!(place.call_with(Call::PutLinking, body).await.status(), 204);
    assert_eq!(amazon.renew_link(&place.skill, 0).await.unwrap().refresh.as_deref(), Some("refresh"));
    let (form, basic) = server.asked.lock().unwrap().remove(0);
    assert_eq!((form["grant_type"].as_str(), form["client_secret"].as_str(), basic), ("refresh_token", "secret", None));
    assert_eq!(place.call(Call::Disable).await.unwrap().status(), 204);
    amazon.until(|amazon| amazon.told().last().is_some_and(|(_, event, _)| *event == Event::Disabled)).await;
    assert!(amazon.skill().links.is_empty());
}

#[tokio::test]
async fn the_app_links_nothing_when_the_skill_s_server_goes_wrong() {
    let (place, _server) = both().await;
    for (who, answer, wanted) in [
        ("mallory", "yes", Unlinked::State),
        ("ada", "no", Unlinked::Refused("access_denied".into())),
        ("nobody", "yes", Unlinked::Token(400, r#"{"error":"invalid_grant"}"#.into())),
    ] {
        let mut visit = place.amazon.link(&place.skill, App::default()).await;
        visit.send(&[("who", who), ("answer", answer)]).await;
        assert_eq!(visit.finish().await.unwrap_err(), wanted);
    }
    assert!(place.amazon.skill().links.is_empty());
}
