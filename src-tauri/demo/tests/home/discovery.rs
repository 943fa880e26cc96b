//! The question on UDP 7359.

use std::sync::Arc;
use std::time::Duration;

use demo::{Flavour, Home, Options, StartError, WallClock};
use serde_json::Value;
use tokio::net::UdpSocket;
use tokio::time::timeout;

fn options(flavour: Flavour) -> Options {
    Options {
        flavour,
        listen: ([127, 0, 0, 1], 0).into(),
        discovery: Some(([127, 0, 0, 1], 0).into()),
        seed: 3,
        clock: Arc::new(WallClock),
    }
}

#[tokio::test]
async fn a_home_answers_its_own_question_and_no_other() {
    for (flavour, own, other) in [
        (Flavour::Emby, "who is EmbyServer?", "who is JellyfinServer?"),
        (Flavour::Jellyfin, "who is JellyfinServer?", "who is EmbyServer?"),
    ] {
        let home = Home::start(options(flavour)).await.unwrap();
        let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let to = home.discovery_address().unwrap();
        // The wrong question first: whatever comes back then answers the right one.
        socket.send_to(other.as_bytes(), to).await.unwrap();
        socket.send_to(own.as_bytes(), to).await.unwrap();
        let mut answer = [0_u8; 1024];
        let (length, from) = timeout(Duration::from_secs(5), socket.recv_from(&mut answer)).await.unwrap().unwrap();
        assert_eq!(from, to);
        let answer: Value = serde_json::from_slice(&answer[..length]).unwrap();
        assert_eq!(answer["Address"], home.base_url());
        assert_eq!(answer["Id"], home.server_id());
        assert_eq!(answer.as_object().unwrap().contains_key("EndpointAddress"), !flavour.is_emby());
        let more = socket.try_recv_from(&mut [0_u8; 8]);
        assert!(more.is_err(), "one answer for two questions");
        home.stop().await;
    }
}

#[tokio::test]
async fn a_taken_port_is_named() {
    let first = Home::start(options(Flavour::Emby)).await.unwrap();
    let taken: std::net::SocketAddr = first.base_url().trim_start_matches("http://").parse().unwrap();
    let second = Home::start(Options { listen: taken, discovery: None, ..options(Flavour::Emby) }).await;
    let error = second.unwrap_err();
    assert!(matches!(error, StartError::Listen { address, .. } if address == taken));
    assert!(error.to_string().contains(&taken.to_string()), "{error}");
    first.stop().await;
    Home::start(Options { listen: taken, discovery: None, ..options(Flavour::Emby) }).await.unwrap();
}
