//! What this program is on the other machines of the house, where it is started again: Usher on the desk, which passes
//! the API on, and what stands in the studio.

use axum::Router;
use axum::routing::get;
use bridge::api::{Event, Intention};
use bridge::secrets::{InMemory, SecretFile, Secrets};
use bridge::{Bridge, Options};
use serde_json::json;
use std::net::Ipv6Addr;
use std::path::PathBuf;
use support::usher::free;
use tokio::net::TcpListener;
use tokio::time::Instant;

/// Usher: a line of JSON in is an intention, a line out is its answer or an event, with the milliseconds since the start.
#[tokio::test]
#[ignore = "a part that the other tests start on a machine of its own"]
async fn desk() {
    bridge::tls::install();
    let folder = PathBuf::from(std::env::var_os("USHER_DESK").unwrap());
    std::fs::create_dir_all(&folder).unwrap();
    let file = SecretFile::in_folder(&folder);
    let secrets = Secrets::with(Box::new(InMemory::default()), Box::new(file), "the file".into());
    let options = Options { folder: Some(folder), listen: Some(free()), secrets: Some(secrets), ..Options::default() };
    let bridge = Bridge::start(options).await.unwrap();
    bridge.ready().await;
    let mut events = bridge.events();
    let begun = Instant::now();
    let say = |kind: &str, value: serde_json::Value| {
        let millis = u64::try_from(begun.elapsed().as_millis()).unwrap();
        println!("{}", json!({ "is": kind, "millis": millis, "value": value }));
    };
    let (tell, mut lines) = tokio::sync::mpsc::unbounded_channel();
    std::thread::spawn(move || {
        for line in std::io::stdin().lines().map_while(Result::ok) {
            tell.send(line).unwrap();
        }
    });
    say("ready", json!(null));
    loop {
        tokio::select! {
            line = lines.recv() => {
                let Some(line) = line else { break };
                let intention: Intention = serde_json::from_str(&line).unwrap();
                say("asked", json!(null));
                let bridge = bridge.clone();
                let answer = bridge.send(intention).await;
                say("answer", serde_json::to_value(answer).unwrap());
            }
            event = events.recv() => match event.unwrap() {
                Event::Nearby(view) => say("nearby", serde_json::to_value(view).unwrap()),
                Event::Home(view) => say("home", serde_json::to_value(view).unwrap()),
                Event::Activity(_) | Event::SignIns(_) | Event::Alexa(_) | Event::Reach(_) | Event::Checks(_) | Event::ActivityCleared | Event::Missed(_) => {}
            },
        }
    }
    bridge.stop().await;
}

/// Music Assistant and Home Assistant, as far as they tell everybody who they are.
#[tokio::test]
#[ignore = "a part that the other tests start on a machine of its own"]
async fn studio() {
    let music = r#"{"server_id":"m1","server_version":"2.7.0","schema_version":29,"name":null,"status":"running"}"#;
    let manifest = r#"{"name":"Home Assistant","short_name":"Home Assistant"}"#;
    let serve = async |port: u16, path: &str, answer: &'static str| {
        let listener = TcpListener::bind((Ipv6Addr::UNSPECIFIED, port)).await.unwrap();
        let router = Router::new().route(path, get(move || async move { answer }));
        axum::serve(listener, router).await
    };
    let _ended = tokio::join!(serve(8095, "/info", music), serve(8123, "/manifest.json", manifest));
}
