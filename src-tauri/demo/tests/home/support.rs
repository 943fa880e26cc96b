//! Starts a home with a clock that stands still, and signs in to it.

use std::sync::Arc;

use demo::{Flavour, HandClock, Home, Options};
use reqwest::{Client, Method, Response, StatusCode};
use serde_json::Value;
use time::macros::datetime;

pub(crate) const ALL: [Flavour; 3] = [Flavour::Emby, Flavour::Jellyfin, Flavour::Jellyfin12];

/// A home and somebody who is signed in.
pub(crate) struct Visit {
    pub(crate) home: Home,
    pub(crate) clock: Arc<HandClock>,
    pub(crate) client: Client,
    pub(crate) token: String,
    pub(crate) user: String,
}

pub(crate) fn identity(device: &str, token: &str) -> String {
    format!(r#"MediaBrowser Client="Test", Device="{device}", DeviceId="{device}", Version="1.0", Token="{token}""#)
}

pub(crate) fn client() -> Client {
    // Somebody else may have installed it already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap()
}

pub(crate) async fn open(flavour: Flavour) -> (Home, Arc<HandClock>) {
    let clock = Arc::new(HandClock::new(datetime!(2026-11-20 20:30 UTC)));
    let options =
        Options { flavour, listen: ([127, 0, 0, 1], 0).into(), discovery: None, seed: 11, clock: clock.clone() };
    (Home::start(options).await.unwrap(), clock)
}

impl Visit {
    /// A new home, with its main user signed in.
    pub(crate) async fn new(flavour: Flavour) -> Self {
        let (home, clock) = open(flavour).await;
        let mut visit = Self { home, clock, client: client(), token: String::new(), user: String::new() };
        (visit.token, visit.user) = visit.sign_in("Maya", "lighthouse", "tablet").await;
        visit
    }

    pub(crate) async fn sign_in(&self, name: &str, password: &str, device: &str) -> (String, String) {
        let answer = self.try_sign_in(name, password, device).await;
        assert_eq!(answer.status(), StatusCode::OK, "{name} signs in");
        let answer: Value = answer.json().await.unwrap();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        (text(&answer["AccessToken"]), text(&answer["User"]["Id"]))
    }

    pub(crate) async fn try_sign_in(&self, name: &str, password: &str, device: &str) -> Response {
        self.client
            .post(format!("{}/Users/AuthenticateByName", self.home.base_url()))
            .header("Authorization", identity(device, ""))
            .json(&serde_json::json!({ "Username": name, "Pw": password }))
            .send()
            .await
            .unwrap()
    }

    pub(crate) async fn call_as(&self, token: &str, method: Method, path: &str, body: Option<Value>) -> Response {
        let mut request = self.client.request(method, format!("{}{path}", self.home.base_url()));
        if !token.is_empty() {
            request = request.header("Authorization", identity("tablet", token));
        }
        if let Some(body) = body {
            request = request.json(&body);
        }
        request.send().await.unwrap()
    }

    pub(crate) async fn get(&self, path: &str) -> Value {
        let answer = self.call_as(&self.token, Method::GET, path, None).await;
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        answer.json().await.unwrap()
    }

    pub(crate) async fn status(&self, path: &str) -> u16 {
        self.call_as(&self.token, Method::GET, path, None).await.status().as_u16()
    }

    pub(crate) async fn post(&self, path: &str, body: Option<Value>) -> u16 {
        self.call_as(&self.token, Method::POST, path, body).await.status().as_u16()
    }

    /// The session id of a player.
    pub(crate) fn session(&self, player: &str) -> String {
        self.home.player(player).unwrap().session_id
    }

    /// Sends a general command to a player.
    pub(crate) async fn command(&self, player: &str, name: &str, arguments: Value) -> u16 {
        let path = format!("/Sessions/{}/Command", self.session(player));
        self.post(&path, Some(serde_json::json!({ "Name": name, "Arguments": arguments }))).await
    }

    pub(crate) fn id(&self, kind: &str, name: &str) -> String {
        self.home.item_id(kind, name).unwrap_or_else(|| panic!("there is a {kind} {name}"))
    }
}

/// The names of a list's items.
pub(crate) fn names(list: &Value) -> Vec<&str> {
    let items = if list.is_array() { list } else { &list["Items"] };
    items.as_array().unwrap().iter().map(|item| item["Name"].as_str().unwrap()).collect()
}
