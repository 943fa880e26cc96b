//! Sound on its way from a server that behaves in its own way.

use crate::stand_in::{accounts, alice, http, identity};
use household::home::ServerKind;
use household::id::{ItemId, ServerId};
use http_body_util::BodyExt as _;
use servers::audio::{Cut, Fetch, ServerWithSound};
use servers::media_browser::{Found, connect};
use std::sync::Arc;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// A server that answers every request with these bytes, and then goes on sending, or hangs up. Tells when nobody takes
/// its bytes any more.
async fn server(answer: &'static str, goes_on: bool) -> (Arc<dyn ServerWithSound>, oneshot::Receiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address: url::Url = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
    let (left, leaving) = oneshot::channel();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut asked = [0; 4096];
        let _read = stream.read(&mut asked).await.unwrap();
        stream.write_all(answer.as_bytes()).await.unwrap();
        while goes_on && stream.write_all(&[0; 65536]).await.is_ok() {}
        let _told = left.send(());
    });
    let found = Found {
        kind: ServerKind::Jellyfin,
        id: ServerId::new("srv"),
        name: "Attic".to_owned(),
        version: "1".to_owned(),
        address: address.clone(),
    };
    let clock = Arc::new(crate::stand_in::HandClock::default());
    (connect(http(), clock, &identity(), found, accounts(&address)), leaving)
}

fn song(item: &ItemId) -> Fetch<'_> {
    Fetch::Whole { item, container: "mp3", stream: "a.1" }
}

#[tokio::test]
async fn only_what_describes_the_bytes_goes_along() {
    let answer = "HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nContent-Length: 3\r\nAccept-Ranges: bytes\r\n\
                  Server: Kestrel\r\nSet-Cookie: token=secret\r\nX-Address: http://10.0.0.7:8096\r\nETag: \"1\"\r\n\r\nabc";
    let (server, _leaving) = server(answer, false).await;
    let fetched = server.fetch(&alice(), &song(&ItemId::new("i")), None, false).await.unwrap();
    let names: Vec<&str> = fetched.about.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["content-type", "content-length", "accept-ranges"]);
    assert_eq!(fetched.body.collect().await.unwrap().to_bytes(), "abc");
}

#[tokio::test]
async fn a_server_that_dies_in_the_middle_leaves_no_whole_song() {
    for head in ["Content-Length: 1000\r\n\r\nabc", "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"] {
        let answer: &'static str = format!("HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\n{head}").leak();
        let (server, _leaving) = server(answer, false).await;
        let fetched = server.fetch(&alice(), &song(&ItemId::new("i")), None, false).await.unwrap();
        assert_eq!(fetched.body.collect().await.unwrap_err(), Cut::Closed);
    }
}

#[tokio::test]
async fn whoever_leaves_lets_the_server_stop_too() {
    let answer = "HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nContent-Length: 999999999999\r\n\r\n";
    let (server, mut leaving) = server(answer, true).await;
    let mut fetched = server.fetch(&alice(), &song(&ItemId::new("i")), None, false).await.unwrap();
    assert!(!fetched.body.frame().await.unwrap().unwrap().into_data().unwrap().is_empty());
    assert!(leaving.try_recv().is_err(), "it is still sending, or waits for us");
    drop(fetched);
    leaving.await.unwrap();
}

#[tokio::test]
async fn a_page_is_no_song() {
    let (server, _leaving) =
        server("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\n<html", false).await;
    let fault = server.fetch(&alice(), &song(&ItemId::new("i")), None, false).await.unwrap_err();
    assert_eq!(fault.code, household::fault::Code::ServerConfused);
}
