//! The web socket: pushes of sessions, and orders to an app that listens.

use std::time::Duration;

use demo::Flavour;
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

use crate::support::{ALL, Visit};

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

async fn connect(visit: &Visit, token: &str) -> Result<Socket, tokio_tungstenite::tungstenite::Error> {
    let (path, key) = if visit.home.flavour().is_emby() { ("embywebsocket", "api_key") } else { ("socket", "ApiKey") };
    let base = visit.home.base_url().replacen("http", "ws", 1);
    connect_async(format!("{base}/{path}?{key}={token}&deviceId=tablet")).await.map(|(socket, _)| socket)
}

/// The next message of this type.
async fn next(socket: &mut Socket, kind: &str) -> Value {
    loop {
        let message = timeout(Duration::from_secs(10), socket.next()).await.expect(kind).unwrap().unwrap();
        let Message::Text(text) = message else { continue };
        let message: Value = serde_json::from_str(&text).unwrap();
        if message["MessageType"] == kind {
            return message["Data"].clone();
        }
    }
}

#[tokio::test]
async fn sessions_are_pushed_to_those_who_asked() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        assert!(connect(&visit, "made-up").await.is_err());
        let mut socket = connect(&visit, &visit.token).await.unwrap();
        if !flavour.is_emby() {
            assert_eq!(next(&mut socket, "ForceKeepAlive").await, 60);
        }
        socket.send(Message::text(r#"{"MessageType":"SessionsStart","Data":"0,100"}"#)).await.unwrap();
        let sessions = next(&mut socket, "Sessions").await;
        assert_eq!(sessions[0]["DeviceName"], "Living Room TV");
        visit.post(&format!("/Sessions/{}/Playing/Pause", visit.session("Living Room TV")), None).await;
        while next(&mut socket, "Sessions").await[0]["PlayState"]["IsPaused"] != true {}
    }
}

#[tokio::test]
async fn an_app_that_listens_gets_its_orders() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        let capabilities = json!({ "PlayableMediaTypes": ["Audio"], "SupportedCommands": ["SetVolume"], "SupportsMediaControl": true });
        assert_eq!(visit.post("/Sessions/Capabilities/Full", Some(capabilities)).await, 204);
        let mut socket = connect(&visit, &visit.token).await.unwrap();
        socket.send(Message::text(r#"{"MessageType":"KeepAlive"}"#)).await.unwrap();
        next(&mut socket, "KeepAlive").await;
        let sessions = visit.get("/Sessions?DeviceId=tablet").await;
        assert_eq!(sessions[0]["SupportsRemoteControl"], true);
        let session = sessions[0]["Id"].as_str().unwrap();
        let song = visit.id("Audio", "Marigold");
        let play = format!("/Sessions/{session}/Playing?ItemIds={song}&PlayCommand=PlayNow");
        assert_eq!(visit.post(&play, None).await, 204);
        assert_eq!(next(&mut socket, "Play").await["ItemIds"], json!([song]));
        visit.post(&format!("/Sessions/{session}/Playing/Seek?SeekPositionTicks=70"), None).await;
        assert_eq!(next(&mut socket, "Playstate").await, json!({ "Command": "Seek", "SeekPositionTicks": 70 }));
        let volume = json!({ "Name": "SetVolume", "Arguments": { "Volume": "40" } });
        visit.post(&format!("/Sessions/{session}/Command"), Some(volume.clone())).await;
        assert_eq!(next(&mut socket, "GeneralCommand").await, volume);
    }
}

#[tokio::test]
async fn a_home_that_stops_closes_its_sockets() {
    let visit = Visit::new(Flavour::Jellyfin).await;
    let mut socket = connect(&visit, &visit.token).await.unwrap();
    visit.home.stop().await;
    let rest = timeout(Duration::from_secs(5), async { while let Some(Ok(_)) = socket.next().await {} }).await;
    assert!(rest.is_ok(), "the socket ends");
}

#[tokio::test]
async fn what_changes_is_told_at_once() {
    for flavour in ALL {
        let visit = Visit::new(flavour).await;
        let mut socket = connect(&visit, &visit.token).await.unwrap();
        // Hardly ever by itself: what comes soon comes because something changed.
        socket.send(Message::text(r#"{"MessageType":"SessionsStart","Data":"0,3600000"}"#)).await.unwrap();
        let before = next(&mut socket, "Sessions").await.as_array().unwrap().len();
        assert!(visit.home.disconnect("Bedroom TV"));
        assert_eq!(next(&mut socket, "Sessions").await.as_array().unwrap().len(), before - 1);
        let film = visit.id("Movie", "The Lighthouse Keepers");
        assert!(visit.home.take_out("Movie", "The Lighthouse Keepers"));
        assert_eq!(next(&mut socket, "LibraryChanged").await["ItemsRemoved"], json!([film]));
        assert_eq!(visit.get(&format!("/Items?Ids={film}")).await["Items"], json!([]));
        assert!(!visit.home.take_out("Movie", "The Lighthouse Keepers"), "it is gone already");
        assert!(visit.home.put_back("Movie", "The Lighthouse Keepers"));
        assert_eq!(next(&mut socket, "LibraryChanged").await["ItemsAdded"], json!([film]));
    }
}
